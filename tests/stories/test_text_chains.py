"""Story chains from the text on: reports read with the whole reader into a record, and what must hold of it after them.

Each chain names the events it asks about: by words of a mention, and by kind or place where these do not tell.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from chains import Told

from summitry.facts import Event, Reading
from summitry.knowledge import World
from summitry.questions import open_record
from summitry.reading import read
from summitry.reports import Draft, report_of

CHAINS = sorted((Path(__file__).parent / "chains").glob("*.yaml"))


@pytest.mark.parametrize("path", CHAINS, ids=lambda path: path.stem)
def test_a_chain_of_texts_holds(path: Path, world: World) -> None:
    """Merges, non-merges, changes, outcomes, request states, as of the days asked."""
    chain = yaml.safe_load(path.read_text(encoding="utf-8"))
    with open_record("sqlite:///:memory:", world=world) as record:
        named: dict[str, str] = {}
        for told in chain["reports"]:
            reading = read(_report(told), world)
            record.add(reading)
            named |= {f"{told['id']}.{name}": _ref(reading, want) for name, want in told.get("name", {}).items()}
        story = Told(record, [])
        for claim in (each for found in record.occasions(date(9999, 1, 1)).occasions for each in found.claims):
            for name, ref in named.items():
                if (claim.source.report, claim.ref) == (name.partition(".")[0], ref):
                    story.places[name] = next(
                        found.id for found in record.occasions(date(9999, 1, 1)).occasions if claim in found.claims
                    )
        failed = [why for check in chain["checks"] if (why := story.fails(check))]
    assert not failed, "\n".join(failed)


def _report(told: dict[str, Any]) -> Any:
    draft = Draft(told["text"], id=told["id"], published=str(told["day"]), publisher=told["publisher"])
    return report_of(draft)


def _ref(reading: Reading, want: dict[str, str]) -> str:
    fitting = [event.id for event in reading.events if _fits(reading, event, want)]
    listed = [(event.title, [reading.report.words(span) for span in event.mentions]) for event in reading.events]
    assert len(fitting) == 1, f"{len(fitting)} fit {want} of {listed}"
    return fitting[0]


def _fits(reading: Reading, event: Event, want: dict[str, str]) -> bool:
    words = {reading.report.words(span) for span in event.mentions}
    place = event.place.name if event.place else ""
    return (
        want["words"] in words
        and want.get("kind", event.kind) == event.kind
        and (place in want.get("place", place) or want.get("place", place) in place)
    )
