"""A small record made by hand: a summit that moves, a visit that is off, a call by video, talks without a day, hostile words."""

from __future__ import annotations

from datetime import date

from summitry.facts import (
    Actor,
    AgendaItem,
    CodedEvent,
    Event,
    Figure,
    Mention,
    Participation,
    Place,
    Reading,
    Report,
    Request,
    Span,
    Statement,
)

AS_OF = date(2026, 3, 10)

PREVIEW = (
    "The leaders of the CSTO will meet in Yerevan on March 20, the secretariat said. Armenian Prime Minister Nikol Pashinyan will "
    "host the summit. The participation of Tajik President Emomali Rahmon is in question. Border security is on the agenda. "
    "Armenia asks the organisation for observers. Trade came to 12.5 million tonnes. Armenia thanked Tajikistan."
)
MOVED = "The CSTO summit in Yerevan has been moved to March 22, the organisers said. Alexander Lukashenko will attend."
MIXED = (
    "A visit of Sadyr Japarov to Berlin on April 2 has been called off. Foreign ministers may confer by video link on April 10 and 11. "
    "Talks are expected in Minsk in May."
)
HOSTILE = (
    '=HYPERLINK("http://evil.example") talks will open in Oslo on March 25, <script>alert(1)</script> said @sum. '
    "BEGIN:VEVENT\r\nUID:forged\x07 \u202ereversed \u0301\u0301 words; a, b\\n."
)

PASHINYAN = Actor("nikol-pashinyan", "Nikol Pashinyan", "person", of="arm")
RAHMON = Actor("emomali-rahmon", "Emomali Rahmon", "person", of="tjk")


def readings() -> list[Reading]:
    """The readings, oldest first."""
    return [_preview(), _moved(), _mixed(), _hostile()]


def span(text: str, words: str) -> Span:
    """Where the words stand."""
    at = text.index(words)
    return (at, at + len(words))


def _part(text: str, name: str, actor: str | None, status: str, words: str, role: str = "participant") -> Participation:
    return Participation(name, actor, role, status, None, span(text, words))  # type: ignore[arg-type]


def _preview() -> Reading:
    report = Report(
        "r1",
        PREVIEW,
        "CSTO leaders to meet",
        date(2026, 3, 2),
        "metadata",
        publisher="Fjord Wire",
        url="https://fjord.example/1",
    )
    first = span(PREVIEW, "The leaders of the CSTO will meet in Yerevan on March 20, the secretariat said.")
    hosts = "Armenian Prime Minister Nikol Pashinyan will host the summit."
    doubt = "The participation of Tajik President Emomali Rahmon is in question."
    summit = Event(
        "e1",
        "meeting",
        "CSTO summit",
        (span(PREVIEW, "meet"),),
        "scheduled",
        first,
        start="2026-03-20",
        time=span(PREVIEW, "March 20"),
        certainty_cue=span(PREVIEW, "will meet"),
        place=Place("Yerevan", "arm", 40.18, 44.51),
        body="csto",
        participants=(
            _part(PREVIEW, "Nikol Pashinyan", "nikol-pashinyan", "certain", hosts, "host"),
            _part(PREVIEW, "Emomali Rahmon", "emomali-rahmon", "questioned", doubt),
        ),
        agenda=(AgendaItem("border security", span(PREVIEW, "Border security is on the agenda.")),),
        documents=("declaration on the border",),
        source="secretariat",
    )
    asked = Request("arm", ("csto",), "observers", "wanted", span(PREVIEW, "Armenia asks"), "e1", "Armenia")
    figure = Figure("trade", 12.5, "million tonnes", span(PREVIEW, "12.5 million tonnes"), 1.25e10, "trade", None, None)
    said = Statement((), (span(PREVIEW, "said"),), (first,), "indirect", PASHINYAN, "Nikol Pashinyan")
    coded = CodedEvent("Armenia", "arm", "Tajikistan", "tjk", "SUPPORT", 1, span(PREVIEW, "Armenia thanked Tajikistan"))
    met = CodedEvent("The leaders", None, "the CSTO", "csto", "CONSULT", 1, first, "meet", True)
    mentions = tuple(_mention(PREVIEW, actor) for actor in (PASHINYAN, RAHMON))
    return Reading(report, (), mentions, (said,), (summit,), (asked,), (), (figure,), coded=(coded, met))


def _mention(text: str, actor: Actor) -> Mention:
    start, end = span(text, actor.name)
    return Mention(start, end, actor.name, actor, actor.name, actor.kind, "name", (start, end))


def _moved() -> Reading:
    report = Report("r2", MOVED, None, date(2026, 3, 5), "metadata", publisher="Harbour Post")
    summit = Event(
        "e1",
        "meeting",
        "CSTO summit",
        (span(MOVED, "summit"),),
        "scheduled",
        span(MOVED, "The CSTO summit in Yerevan has been moved to March 22, the organisers said."),
        start="2026-03-22",
        was="2026-03-20",
        time=span(MOVED, "March 22"),
        certainty_cue=span(MOVED, "has been moved"),
        place=Place("Yerevan", "arm", 40.18, 44.51),
        body="csto",
        participants=(
            _part(
                MOVED, "Alexander Lukashenko", "alexander-lukashenko", "certain", "Alexander Lukashenko will attend."
            ),
        ),
    )
    return Reading(report, events=(summit,))


def _mixed() -> Reading:
    report = Report("r3", MIXED, None, date(2026, 3, 6), "metadata", publisher="Fjord Wire")
    off = span(MIXED, "A visit of Sadyr Japarov to Berlin on April 2 has been called off.")
    call = span(MIXED, "Foreign ministers may confer by video link on April 10 and 11.")
    talks = span(MIXED, "Talks are expected in Minsk in May.")
    guest = _part(MIXED, "Sadyr Japarov", "sadyr-japarov", "declined", "A visit of Sadyr Japarov")
    events = (
        Event(
            "e1", "visit", "visit of Sadyr Japarov to Berlin", (span(MIXED, "visit"),), "cancelled", off, start="2026-04-02",
            place=Place("Berlin", "deu"), participants=(guest,),
        ),
        Event(
            "e2", "call", "foreign ministers by video link", (span(MIXED, "confer"),), "possible", call, start="2026-04-10",
            end="2026-04-11", place=Place("video"),
        ),
        Event("e3", "meeting", "talks in Minsk", (span(MIXED, "Talks"),), "expected", talks, start="2026-05", place=Place("Minsk", "blr")),
    )  # fmt: skip
    return Reading(report, events=events)


def _hostile() -> Reading:
    report = Report("r4", HOSTILE, "@title", date(2026, 3, 7), "metadata", publisher="+Evil, Wire")
    talks = Event(
        "e1",
        "meeting",
        '=HYPERLINK("http://evil.example") talks\r\nBEGIN:VEVENT',
        (span(HOSTILE, "talks"),),
        "scheduled",
        (0, len(HOSTILE)),
        start="2026-03-25",
        place=Place("-Oslo;\nLOCATION:x", None),
        participants=(_part(HOSTILE, "@sum", None, "certain", "@sum"),),
    )
    return Reading(report, events=(talks,))
