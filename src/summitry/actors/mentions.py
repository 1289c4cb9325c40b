"""Who and what is named or described in a report, and who that is on its day."""

from __future__ import annotations

from collections.abc import Sequence

from summitry.actors.assembly import Assembly
from summitry.facts import Mention, Report, Span
from summitry.knowledge import World


def find_mentions(report: Report, world: World, sentences: Sequence[Span] = ()) -> tuple[Mention, ...]:
    """The mentions of a report in order: persons, states, organisations, bodies, offices, groups and places.

    Names are those of the tables as of `report.published`, and persons the report itself introduces. `sentences` are the
    spans of its sentences where they are known; without them full stops are taken for ends. Linear in the text.
    """
    return Assembly(report, world, tuple(sentences)).mentions()
