"""Readings made by hand, so that the pages are tested without the parser; the people and bodies are those of the tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from summitry.facts import (
    Actor,
    AgendaItem,
    Event,
    Figure,
    Finding,
    Mention,
    Participation,
    Place,
    Reading,
    Report,
    Request,
    Span,
    Statement,
    Tenure,
)
from summitry.questions import OpenRecord

TODAY = date(2026, 5, 1)
EVENT = "csto/2026-05-12"
HOSTILE = '<script>document.title="taken"</script><img src=x onerror=alert(1)> "quoted" \u202eمرحبا\u202c Z\u0351\u0300\u0301a\u0489lgo {{ 7 * 7 }}'
PUTIN = Actor("vladimir-putin", "Vladimir Putin", "person", of="rus")
PASHINYAN = Actor("nikol-pashinyan", "Nikol Pashinyan", "person", of="arm")


class Text:
    """A report's text, made sentence by sentence; each gives its characters."""

    def __init__(self, title: str) -> None:
        self.text = title + "\n"
        self.title = title

    def say(self, sentence: str) -> Span:
        """Add a sentence."""
        start = len(self.text)
        self.text += sentence + "\n"
        return start, len(self.text) - 1

    def find(self, words: str) -> Span:
        """Where words stand first."""
        start = self.text.index(words)
        return start, start + len(words)

    def report(self, name: str, day: date, publisher: str) -> Report:
        """The report of the text."""
        return Report(name, self.text, self.title, day, "metadata", publisher=publisher, text_hash=f"hash of {name}")


def mention(text: Text, words: str, actor: Actor) -> Mention:
    """The first mention of an actor by words."""
    start, end = text.find(words)
    return Mention(start, end, words, actor, actor.name, actor.kind, "name", (start, end))


def announcement() -> Reading:
    """A summit announced, with a matter on its table, a request, an office, a figure and a finding."""
    text = Text("Summit due in Yerevan")
    when = text.say("The CSTO summit will be held in Yerevan on May 12, Vladimir Putin said.")
    who = text.say("Nikol Pashinyan will chair it; the agenda has a mission to the border.")
    asked = text.say("Armenia asks the CSTO for an assessment of the clashes.")
    office = text.say("Stanislav Zas, the secretary-general, leaves on June 1.")
    figure = text.say("He spoke of 4,083 tonnes of drugs.")
    event = Event(
        "e1",
        "meeting",
        "CSTO summit",
        (text.find("summit will"),),
        "scheduled",
        when,
        start="2026-05-12",
        time=text.find("May 12"),
        certainty_cue=text.find("will"),
        place=Place("Yerevan", "arm", 40.18, 44.51),
        body="csto",
        participants=(
            Participation(
                "Vladimir Putin", "vladimir-putin", "participant", "expected", None, text.find("Vladimir Putin")
            ),
            Participation("Nikol Pashinyan", "nikol-pashinyan", "chair", "certain", text.find("will chair"), who),
        ),
        agenda=(AgendaItem("a mission to the border", text.find("a mission to the border"), None, "security"),),
    )
    report = text.report("announcement", date(2026, 4, 20), "Highland Wire")
    return Reading(
        report,
        mentions=(mention(text, "Vladimir Putin", PUTIN), mention(text, "Nikol Pashinyan", PASHINYAN)),
        statements=(
            Statement(
                (text.find("Vladimir Putin"),),
                (text.find("said"),),
                ((when[0], when[0] + 49),),
                "indirect",
                PUTIN,
                "Vladimir Putin",
            ),
        ),
        events=(event,),
        requests=(Request("arm", ("csto",), "an assessment of the clashes", "wanted", asked, "e1", "Armenia"),),
        offices=(Tenure("csto/secretary-general", "Stanislav Zas", None, "2026-06-01", "outgoing", office),),
        figures=(Figure("mass", 4083.0, "t", figure, of="drugs"),),
        findings=(Finding("implausible-figure", "alert", "4,083 t of drugs is more than is plausible.", (figure,)),),
    )


def doubt() -> Reading:
    """A second house puts the president's part in question, and tells of a visit without a day."""
    text = Text("President may stay away")
    first = text.say("Whether Vladimir Putin comes to the CSTO summit in Yerevan on May 12 is in question.")
    second = text.say("A visit to Minsk is possible.")
    held = Event(
        "e1",
        "meeting",
        "CSTO summit",
        (text.find("summit"),),
        "scheduled",
        first,
        start="2026-05-12",
        place=Place("Yerevan", "arm", 40.18, 44.51),
        body="csto",
        participants=(
            Participation(
                "Vladimir Putin", "vladimir-putin", "participant", "questioned", text.find("in question"), first
            ),
        ),
    )
    visit = Event(
        "e2",
        "visit",
        "Visit to Minsk",
        (text.find("visit"),),
        "possible",
        second,
        place=Place("Minsk", "blr", 53.9, 27.57),
    )
    report = text.report("doubt", date(2026, 4, 28), "Lakeside News")
    return Reading(report, mentions=(mention(text, "Vladimir Putin", PUTIN),), events=(held, visit))


def hostile() -> Reading:
    """A report whose every word is an attack, its title, publisher and names included."""
    text = Text(f"Talks {HOSTILE}")
    quote = text.say(f"Envoys {HOSTILE} will meet in Oslo on May 20.")
    person = Participation(f"Envoy {HOSTILE}", None, "participant", "certain", None, quote)
    event = Event(
        "e1",
        "meeting",
        f"Talks {HOSTILE}",
        (quote,),
        "scheduled",
        quote,
        start="2026-05-20",
        place=Place(f"Oslo {HOSTILE}"),
        participants=(person,),
    )
    report = replace(text.report("hostile", date(2026, 4, 29), f"House {HOSTILE}"), url="javascript:alert(1)")
    finding = Finding("text-defect", "info", f"odd {HOSTILE}", (quote,))
    return Reading(report, events=(event,), findings=(finding,))


def read_text(text: str, published: str | None, publisher: str | None) -> Reading:
    """What stands for the reader: one meeting on the day after publication, in Geneva, over the first line."""
    line = text.splitlines()[0].strip()
    day = date.fromisoformat(published) if published else None
    report = Report(
        f"text-{abs(hash(text)) % 10**8}",
        text,
        line[:80],
        day,
        "option" if day else None,
        publisher=publisher,
        text_hash=str(hash(text)),
    )
    end = min(len(line), len(text))
    event = Event(
        "e1",
        "meeting",
        "Geneva talks",
        ((0, end),),
        "scheduled",
        (0, end),
        start="2026-06-02",
        place=Place("Geneva", "che", 46.2, 6.15),
    )
    return Reading(report, events=(event,))


def read_file(name: str, data: bytes, published: str | None) -> list[Reading]:
    """One reading a paragraph of the file."""
    pieces = [piece for piece in data.decode(errors="replace").split("\n\n") if piece.strip()]
    return [read_text(f"{piece} ({name})", published, None) for piece in pieces]


def fill(record: OpenRecord) -> None:
    """Put the made-up reports into a record."""
    for reading in (announcement(), doubt(), hostile()):
        record.add(reading)
