"""What happened, what is due, who takes part, how sure; and what is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from summitry.facts.kinds import EventKind, OfficeStatus, Realis, Status
from summitry.facts.report import Span


@dataclass(frozen=True, slots=True)
class Place:
    """Where: the name as known, the country's id, degrees north and east. `name` is `video` for a video link."""

    name: str
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Participation:
    """One actor's part in one event, its certainty, the word that tells it and the words it was read from.

    `role` is `participant, host, chair, guest, mediator, signatory, winner, old holder, new holder, attacker, target, adopter`;
    `represented_by` names who goes in the actor's stead.
    """

    name: str
    actor: str | None
    role: str
    status: Status
    cue: Span | None
    quote: Span
    source: str = "report"
    represented_by: str | None = None


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One matter on an event's table; `source` is the actor id (or words) of who says it is, None for the report; `track` the heading it stands under."""

    text: str
    quote: Span
    source: str | None = None
    track: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One occasion as one report tells it.

    `mentions` are all trigger spans; `start`/`end` ISO days at the precision known, or None; `time` the span of the expression that gave
    them; `inherited` names the slots taken from the parent event (`place`, `start`). `was` is the old date of a moved event.
    `certainty_cue` is the span of the word that decides `realis`. `source` is who says so: an actor id, words, or `report`.
    """

    id: str
    kind: EventKind
    title: str
    mentions: tuple[Span, ...]
    realis: Realis
    quote: Span
    start: str | None = None
    end: str | None = None
    time: Span | None = None
    certainty_cue: Span | None = None
    place: Place | None = None
    body: str | None = None
    part_of: str | None = None
    inherited: tuple[str, ...] = ()
    participants: tuple[Participation, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    documents: tuple[str, ...] = ()
    was: str | None = None
    source: str = "report"
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passed:
    """A word that could have named an event and was passed over, with the reason."""

    span: Span
    text: str
    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class Request:
    """Who asks what of whom, and for when (the event at which it is due)."""

    by: str
    to: tuple[str, ...]
    matter: str
    realis: Realis
    quote: Span
    due: str | None = None
    by_name: str | None = None


@dataclass(frozen=True, slots=True)
class Tenure:
    """An office and its holder as a text or a table gives it; days ISO at the precision known."""

    office: str
    holder: str | None
    from_: str | None
    to: str | None
    status: OfficeStatus
    quote: Span | None = None


@dataclass(frozen=True, slots=True)
class CodedEvent:
    """A PLOVER event: who did what to whom. `source` and `target` are words of the text; `code` the event type; `quad` 1 to 4;
    `future` where it is announced, not done."""

    source: str
    source_actor: str | None
    target: str
    target_actor: str | None
    code: str
    quad: int
    quote: Span
    mode: str | None = None
    future: bool = False
