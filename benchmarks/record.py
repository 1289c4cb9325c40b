"""How long it takes to add a reading and to ask each question, as the record grows.

    python benchmarks/record.py [--sizes 1000 10000 100000] [--url sqlite:////tmp/bench.sqlite]

The readings are made up but plausible: bodies meet in their cities on their days, some announced twice and then told as held,
pairs meet, visits are announced and made, requests are asked and repeated. The same seed gives the same readings.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from summitry.facts import (
    Actor,
    Event,
    Figure,
    Finding,
    Mention,
    Participation,
    Place,
    Reading,
    Report,
    Request,
    Tenure,
)
from summitry.knowledge import load
from summitry.questions import Answer, OpenRecord, open_record, window_of

FIRST_DAY = date(2012, 1, 1)
DAYS = 4700
BODIES = "csto nato eu un asean brics g7 g20 au ecowas gcc arab-league osce oic cis sco eaeu".split()
CITIES = (
    "Yerevan:arm Brussels:bel Vilnius:ltu Moscow:rus Minsk:blr Astana:kaz Geneva:che Vienna:aut Nairobi:ken Abuja:nga "
    "Riyadh:sau Doha:qat Cairo:egy Jakarta:idn Hanoi:vnm Tokyo:jpn Seoul:kor Lima:per Brasilia:bra Ottawa:can"
).split()


class World:
    """Who there is, for readings made up."""

    def __init__(self) -> None:
        tables = load()
        persons = [person for person in tables.tables.persons if person.state][:1500]
        self.persons = [Actor(person.id, person.name, "person", of=person.state) for person in persons]
        self.random = random.Random(7)


def make_readings(count: int) -> Iterator[Reading]:
    """So many readings, in the order of their days."""
    world = World()
    for number in range(count):
        day = FIRST_DAY + timedelta(days=number * DAYS // max(count, 2000))
        yield _reading(world, number, day)


def _reading(world: World, number: int, day: date) -> Reading:
    chance = world.random
    sentences: list[str] = []
    people: dict[str, Actor] = {}

    def say(sentence: str) -> tuple[int, int]:
        start = sum(len(each) + 1 for each in sentences)
        sentences.append(sentence)
        return start, start + len(sentence)

    events = [_event(world, f"e{place}", day, say, people) for place in range(chance.randint(2, 5))]
    filler = " ".join(chance.choice(_WORDS) for _ in range(120))
    say(f"Report {number}: {filler}.")
    requests, offices, figures, findings = _facts(world, day, say, people)
    text = "\n".join(sentences)
    report = Report(f"r{number}", text, f"Report {number}", day, "metadata", publisher=f"House {number % 40}")
    mentions = tuple(Mention(0, 6, text[:6], each, each.name, each.kind, "name", (0, 6)) for each in people.values())
    return Reading(report, (), mentions, (), tuple(events), requests, offices, figures, findings)


_WORDS = (
    "talks border ministers agreed draft security trade summit energy corridor statement council region leaders support "
    "measures delegation proposal treaty mission observers budget exercise cooperation dialogue transport water climate"
).split()


def _event(world: World, ref: str, day: date, say: Callable[[str], tuple[int, int]], people: dict[str, Actor]) -> Event:
    chance = world.random
    if chance.random() < 0.4:
        return _session(world, ref, day, say, people)
    pair = chance.sample(world.persons[: 60 if chance.random() < 0.5 else 1500], 2)
    people.update({each.id: each for each in pair})
    offset = chance.choice((-1, 0, 0, 3, 7, 20, 60))
    held = day + timedelta(days=offset)
    past = offset <= 0
    city, country = chance.choice(CITIES).split(":")
    visit = chance.random() < 0.3
    names = " and ".join(each.name for each in pair)
    quote = say(f"{names} {'met' if past else 'will meet'} in {city} on {held.isoformat()}.")
    status = "attended" if past else "certain"
    parts = [Participation(each.name, each.id, "participant", status, None, quote) for each in pair]
    return Event(
        ref,
        "visit" if visit else "meeting",
        f"{pair[0].name} visits {city}" if visit else f"{names} meet",
        (quote,),
        "past" if past else "scheduled",
        quote,
        start=held.isoformat(),
        place=Place(city, country, 1.0, 1.0),
        participants=tuple(parts[:1] if visit else parts),
    )


def _session(
    world: World, ref: str, day: date, say: Callable[[str], tuple[int, int]], people: dict[str, Actor]
) -> Event:
    """A body's session: every body meets each six weeks, in a city of its own that day; reports near it tell of it."""
    chance = world.random
    place = chance.randrange(len(BODIES))
    body = BODIES[place]
    since = (day - FIRST_DAY).days + chance.choice((-10, 0, 0, 10, 30))
    turn = max(since, 0) // 42
    held = FIRST_DAY + timedelta(days=turn * 42 + place)
    past = held < day
    city, country = CITIES[(place * 7 + turn) % len(CITIES)].split(":")
    comers = chance.sample(world.persons[place * 20 : place * 20 + 20], 4)
    people.update({each.id: each for each in comers})
    people[body] = Actor(body, body.upper(), "organisation")
    realis = "past" if past else chance.choice(("scheduled", "scheduled", "expected", "possible", "questioned"))
    quote = say(f"The {body.upper()} summit {'was' if past else 'is to be'} held in {city} on {held.isoformat()}.")
    status = "attended" if past else chance.choice(("certain", "expected", "questioned"))
    return Event(
        ref,
        "meeting",
        f"{body.upper()} summit in {city}",
        (quote,),
        realis,  # type: ignore[arg-type]
        quote,
        start=held.isoformat() if chance.random() < 0.9 else held.isoformat()[:7],
        place=Place(city, country, 1.0, 1.0),
        body=body,
        participants=tuple(
            Participation(each.name, each.id, "participant", status, None, quote)  # type: ignore[arg-type]
            for each in comers
        ),
    )


def _facts(
    world: World, day: date, say: Callable[[str], tuple[int, int]], people: dict[str, Actor]
) -> tuple[tuple[Request, ...], tuple[Tenure, ...], tuple[Figure, ...], tuple[Finding, ...]]:
    chance = world.random
    asker = chance.choice(CITIES).split(":")[1]
    matter = f"a {chance.choice(_WORDS)} {chance.choice(_WORDS)} {chance.choice(_WORDS)}"
    requests = (Request(asker, (chance.choice(BODIES),), matter, "wanted", say(f"{asker} asks for {matter}.")),)
    holder = chance.choice(world.persons[:200])
    office = f"envoy for {chance.choice(_WORDS)}"
    offices = (Tenure(office, holder.id, None, None, "current", say(f"{holder.name}, the {office}, said so.")),)
    amount = chance.randint(1, 900)
    quote = say(f"Trade in {chance.choice(_WORDS)} came to {amount} million.")
    figures = (Figure("money", float(amount), "USD", quote, of=chance.choice(_WORDS), period=str(day.year)),)
    findings = (Finding("name-variant", "info", "two spellings of one name", (quote,)),)
    keep = chance.random() < 0.3
    return (requests, offices, figures, findings) if keep else ((), (), figures[:0], findings[:0])


def ask_all(record: OpenRecord, day: date) -> dict[str, Callable[[], Answer]]:
    """Every question, asked of the middle of the record's time."""
    event = record.occasions(day, window_of(record, day, organisation="NATO"), "all").occasions[-1].id
    month = window_of(record, day, days=30)
    return {
        "agenda": lambda: record.agenda(as_of=day),
        "agenda --days 30": lambda: record.agenda(as_of=day, window=month),
        "agenda --org NATO": lambda: record.agenda(as_of=day, window=window_of(record, day, organisation="NATO")),
        "attendance": lambda: record.attendance(event, as_of=day),
        "table": lambda: record.table(event, as_of=day),
        "requests": lambda: record.requests(as_of=day),
        "outcomes": lambda: record.outcomes(as_of=day),
        "outcomes --past-due": lambda: record.outcomes(as_of=day, past_due=True),
        "offices": lambda: record.offices(as_of=day),
        "check": lambda: record.check(as_of=day),
        "changes --since": lambda: record.changes(since=day - timedelta(days=7), as_of=day),
        "why": lambda: record.why(event, as_of=day),
        "gaps": lambda: record.gaps(event, as_of=day),
        "brief NATO": lambda: record.brief("NATO", as_of=day),
        "brief person": lambda: record.brief("Vladimir Putin", as_of=day),
        "timeline NATO": lambda: record.timeline(as_of=day, window=window_of(record, day, organisation="NATO")),
        "timeline": lambda: record.timeline(as_of=day),
        "who": lambda: record.who("president of Belarus", as_of=day),
        "calibrate": lambda: record.calibrate(as_of=day),
        "by name": lambda: record.attendance("NATO summit", as_of=day),
    }


def main() -> None:
    """Grow a record, and print the cost of adding and asking at each size."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sizes", type=int, nargs="+", default=[1000, 10000])
    options.add_argument("--url", default=None)
    given = options.parse_args()
    folder = tempfile.mkdtemp(prefix="summitry-bench-")
    sizes = sorted(given.sizes)
    last: list[float] = []
    with open_record(given.url or f"sqlite:///{Path(folder) / 'record.sqlite'}") as record:
        for number, made in enumerate(make_readings(sizes[-1]), 1):
            began = time.process_time()
            record.add(made)
            last.append(time.process_time() - began)
            if number in sizes:
                _show(record, number, last[-500:], made.report.published or FIRST_DAY)


def _show(record: OpenRecord, number: int, last: list[float], day: date) -> None:
    median, worst = statistics.median(last) * 1000, max(last) * 1000
    print(f"\n{number:,} reports: {record.counts()}, adding one {median:.1f} ms CPU (worst of 500: {worst:.0f} ms)")
    middle = FIRST_DAY + (day - FIRST_DAY) / 2
    for name, ask in ask_all(record, middle).items():
        spent = []
        for _ in range(3):
            began = time.process_time(), time.perf_counter()
            answer = ask()
            spent.append((time.process_time() - began[0], time.perf_counter() - began[1]))
        cpu, wall = (min(each[place] for each in spent) * 1000 for place in (0, 1))
        print(f"  {name:22} {cpu:7.1f} ms CPU {wall:7.1f} ms  {len(answer.rows):5} rows", flush=True)


if __name__ == "__main__":
    main()
