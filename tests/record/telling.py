"""Readings made by hand from a short description, so that the record is tested without the parser."""

from __future__ import annotations

from datetime import date
from typing import Any

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
from summitry.record.folding import slug

STATES = {
    "Vladimir Putin": "rus",
    "Sergey Lavrov": "rus",
    "Nikol Pashinyan": "arm",
    "Alexander Lukashenko": "blr",
    "Sadyr Japarov": "kgz",
    "Emomali Rahmon": "tjk",
    "Kassym-Jomart Tokayev": "kaz",
    "Ilham Aliyev": "aze",
    "Stanislav Zas": "blr",
    "Joe Biden": "usa",
    "Antony Blinken": "usa",
    "Xi Jinping": "chn",
    "Olaf Scholz": "deu",
    "Joao Lourenco": "ago",
    "Fumio Kishida": "jpn",
}
NAMES = {
    "rus": "Russia",
    "arm": "Armenia",
    "blr": "Belarus",
    "kgz": "Kyrgyzstan",
    "tjk": "Tajikistan",
    "kaz": "Kazakhstan",
}
NAMES |= {
    "aze": "Azerbaijan",
    "usa": "United States",
    "chn": "China",
    "deu": "Germany",
    "ago": "Angola",
    "jpn": "Japan",
}
ORGANISATIONS = {"csto": "CSTO", "nato": "NATO", "cis": "CIS", "sco": "SCO", "g20": "G20", "eu": "European Union"}
BODIES = {"csto/csc": "csto", "csto/cfm": "csto"}
CITIES = {
    "Yerevan": ("arm", 40.2, 44.5),
    "Sochi": ("rus", 43.6, 39.7),
    "Moscow": ("rus", 55.8, 37.6),
    "Minsk": ("blr", 53.9, 27.6),
    "Astana": ("kaz", 51.2, 71.4),
    "Berlin": ("deu", 52.5, 13.4),
    "Luanda": ("ago", -8.8, 13.2),
    "Brussels": ("bel", 50.9, 4.4),
    "Vilnius": ("ltu", 54.7, 25.3),
    "Washington": ("usa", 38.9, -77.0),
    "Woodside": ("usa", 37.4, -122.3),
    "Bali": ("idn", -8.4, 115.2),
}


def actor(name: str) -> Actor | None:
    """The actor of a name of these tables; a state by its id."""
    if name in STATES:
        return Actor(slug(name), name, "person", of=STATES[name])
    if name in NAMES:
        return Actor(name, NAMES[name], "state")
    if name in ORGANISATIONS:
        return Actor(name, ORGANISATIONS[name], "organisation")
    if name in BODIES:
        return Actor(name, name, "body", of=BODIES[name])
    return None


class _Text:
    """A report's text, built sentence by sentence."""

    def __init__(self) -> None:
        self.text = ""

    def add(self, sentence: str) -> Span:
        start = self.text.find(sentence)
        if start < 0:
            start = len(self.text)
            self.text += sentence + "\n"
        return (start, start + len(sentence))

    def within(self, span: Span, words: str | None) -> Span | None:
        at = self.text.find(words, span[0], span[1]) if words else -1
        return (at, at + len(words)) if words and at >= 0 else None


def reading(told: dict[str, Any]) -> Reading:
    """A reading from `{id, day, publisher, events, requests, offices, figures, findings, statements, text}`."""
    text = _Text()
    if told.get("text"):
        text.add(told["text"])
    names: list[str] = []
    events = tuple(_event(text, each, number, names) for number, each in enumerate(told.get("events", ()), 1))
    requests = tuple(_request(text, each, names) for each in told.get("requests", ()))
    offices = tuple(_office(text, each, names) for each in told.get("offices", ()))
    figures = tuple(_figure(text, each) for each in told.get("figures", ()))
    findings = tuple(
        Finding(each["rule"], each.get("severity", "info"), each["text"], (text.add(each["says"]),))
        for each in told.get("findings", ())
    )
    statements = tuple(_statement(text, each, names) for each in told.get("statements", ()))
    body = text.text or "Nothing of note."
    day = date.fromisoformat(str(told["day"])) if told.get("day") else None
    report = Report(
        told["id"], body, told.get("title"), day, "metadata" if day else None, publisher=told.get("publisher", "Wire")
    )
    mentions = tuple(_mention(body, each) for name in dict.fromkeys(names) if (each := actor(name)))
    return Reading(report, (), mentions, statements, events, requests, offices, figures, findings)


def _mention(text: str, found: Actor) -> Mention:
    at = max(text.find(found.name), 0)
    end = at + max(1, min(len(found.name), len(text) - at))
    return Mention(at, end, text[at:end], found, found.name, found.kind, "name", (at, end))


def _id(name: str | None, names: list[str]) -> str | None:
    if name is None:
        return None
    names.append(name)
    found = actor(name)
    return found.id if found else None


def _event(text: _Text, told: dict[str, Any], number: int, names: list[str]) -> Event:
    quote = text.add(told["says"])
    place = told.get("place")
    realis = told.get("realis", "scheduled")
    trigger = text.within(quote, told.get("trigger")) or quote
    _id(told.get("body"), names)
    return Event(
        told.get("ref", f"e{number}"),
        told.get("kind", "meeting"),
        told.get("title", told["says"]),
        (trigger,),
        realis,
        quote,
        start=_day(told.get("start")),
        end=_day(told.get("end")),
        certainty_cue=text.within(quote, told.get("cue")),
        place=_place(place) if place else None,
        body=told.get("body"),
        part_of=told.get("part_of"),
        participants=tuple(_part(text, name, status, quote, names) for name, status in told.get("who", {}).items()),
        agenda=tuple(AgendaItem(item, text.add(item + "."), None, None) for item in told.get("agenda", ())),
        documents=tuple(told.get("documents", ())),
        was=_day(told.get("was")),
        source=told.get("source", "report"),
    )


def _day(value: Any) -> str | None:
    return str(value) if value is not None else None


def _place(name: str) -> Place:
    if name in CITIES:
        country, north, east = CITIES[name]
        return Place(name, country, north, east)
    country = next((state for state, called in NAMES.items() if called == name), None)
    return Place(name, country)


def _part(text: _Text, name: str, status: Any, quote: Span, names: list[str]) -> Participation:
    told = status if isinstance(status, dict) else {"status": status}
    found = actor(name)
    called = found.name if found else name
    return Participation(
        called,
        _id(name, names),
        told.get("role", "participant"),
        told["status"],
        text.within(quote, told.get("cue")),
        quote,
        "report",
        told.get("represented_by"),
    )


def _request(text: _Text, told: dict[str, Any], names: list[str]) -> Request:
    by = _id(told["by"], names) or told["by"]
    to = tuple(_id(each, names) or each for each in told.get("to", ()))
    return Request(
        by, to, told["for"], told.get("realis", "wanted"), text.add(told["says"]), told.get("due"), told["by"]
    )


def _office(text: _Text, told: dict[str, Any], names: list[str]) -> Tenure:
    holder = _id(told.get("holder"), names) or told.get("holder")
    return Tenure(
        told["office"], holder, _day(told.get("from")), _day(told.get("to")), told["status"], text.add(told["says"])
    )


def _figure(text: _Text, told: dict[str, Any]) -> Figure:
    return Figure(
        told["measure"],
        float(told["value"]),
        told.get("unit"),
        text.add(told["says"]),
        told.get("si"),
        told.get("of"),
        told.get("place"),
        _day(told.get("period")),
    )


def _statement(text: _Text, told: dict[str, Any], names: list[str]) -> Statement:
    span = text.add(told["says"])
    speaker = actor(told["speaker"])
    names.append(told["speaker"])
    if speaker is None:
        return Statement((), (), (span,), "indirect", speaker_name=told["speaker"])
    return Statement((), (), (span,), "indirect", speaker, speaker.name)
