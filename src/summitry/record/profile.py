"""What tells one occasion from another: kind, body, level, who, where, when."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import lru_cache
from typing import Any

from summitry.facts import Event, Reading
from summitry.record.days import Days, days_of
from summitry.record.folding import fold, fold_name
from summitry.record.kin import Kin
from summitry.record.manner import manner_of
from summitry.record.rows import claim_days

_FAMILY = {"call": "meeting"}
"""A video call is told as a meeting by one house and as a call by another."""

# Meetings of one body on one day stand apart by who sits in them: "CSTO summit", "CSTO foreign ministers".
_LEVELS = {
    "leaders": re.compile(r"\b(?:summit|leaders?|heads? of (?:state|government)|presidents)\b"),
    "foreign": re.compile(r"\bforeign (?:and defen[cs]e )?(?:minister|ministers|ministerial|affairs)\b"),
    "defence": re.compile(r"\bdefen[cs]e (?:minister|ministers|ministerial|chiefs)\b"),
    "finance": re.compile(r"\b(?:finance (?:minister|ministers|ministerial)|central bank)\b"),
    "trade": re.compile(
        r"\b(?:trade|economy|economic|energy|health|interior|agriculture) (?:minister|ministers|ministerial)\b"
    ),
    "security": re.compile(
        r"\b(?:secretaries|secretary) of (?:national )?security councils?\b|\bnational security advis[eo]rs?\b"
    ),
    "parliament": re.compile(r"\b(?:parliamentary|parliaments?|speakers)\b"),
    "working": re.compile(r"\b(?:working groups?|experts?|sherpas?|deputy|senior officials|envoys?|ambassadors?)\b"),
}

_SESSION = re.compile(r"\b(?:summit|session|council|assembly)\b")

_GATHERED = re.compile(
    r"^(?:the )?(?:all |\w+ )?(?:leaders|heads of (?:state|government)|(?:foreign |defen[cs]e )?ministers|members)\b|\b(?:leaders|ministers)$"
)

_EMERGENCY = re.compile(r"\b(?:emergency|extraordinary|unscheduled|special|urgent)\b")

_SERIES = r"(?:summit|session|meeting|round|conference|congress|forum|assembly)"

# "23rd summit", "twenty-third regular session": an ordinal counts only before the word for what is counted.
_ORDINAL = re.compile(rf"\b(\d{{1,3}})(?:st|nd|rd|th) (?:[a-z]+ ){{0,2}}{_SERIES}")
_ORDINAL_IN_WORDS = re.compile(
    rf"\b(?:(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) )?([a-z]+) (?:[a-z]+ ){{0,2}}{_SERIES}"
)
_TENS = {
    word: 10 * number for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}

_ORDINAL_WORDS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
}

_EMPTY_WORDS = frozenset(
    "a an and at by for from in of on the to with between his her its their will is was meeting meetings talks session sessions "
    "summit visit visits call event conference agreement held hold holds regular working official state sign signs signed adopt adopts adopted take takes took office join joins joined".split()
)

_COMING = ("attended", "certain", "expected")

_MOST_WORDS = 40
"""Profiles of events told by hundreds of reports stay small."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What claims are compared by. `parties` maps a state (or an actor without one) to the persons named for it;
    `sides` counts the actors known by
    name; `told` are the day ranges told; `was` the old days of a moved event; `manner` is how it is told (`manner_of`); `seen` are the
    actors that its sentence names, whether or not they take part; `ranks` say whether heads of states and
    governments are named (`heads`) or only others (`below`)."""

    family: str
    organisations: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    levels: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    emergency: bool = False
    session: bool = False
    sides: int = 0
    parties: Mapping[str, frozenset[str]] = field(default_factory=dict)
    hosts: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    told: tuple[tuple[str, str], ...] = ()
    was: tuple[tuple[str, str], ...] = ()
    words: frozenset[str] = frozenset()
    future: bool = False
    off: bool = False
    over: bool = False
    coming: frozenset[str] = frozenset()
    staying: frozenset[str] = frozenset()
    manner: frozenset[str] = frozenset()
    seen: frozenset[str] = frozenset()
    ranks: frozenset[str] = frozenset()

    @property
    def disputed(self) -> bool:
        """Whether days, places or attendance told do not go together: a first look, a check looks closely."""
        days = self.days
        apart = any(not one.meets(other) for one in days for other in days)
        return apart or len(self.places) > 1 or bool(self.coming & self.staying)

    @property
    def persons(self) -> frozenset[str]:
        """Every person named."""
        return frozenset().union(*self.parties.values()) if self.parties else frozenset()

    @property
    def guests(self) -> frozenset[str]:
        """Who comes from elsewhere: persons other than the host's, or states where no person is named."""
        found = frozenset(
            person
            for party, persons in self.parties.items()
            for person in (persons or {party})
            if party not in self.hosts and person not in self.hosts
        )
        return found or self.persons

    @property
    def days(self) -> tuple[Days, ...]:
        """The sharpest ranges told: a vaguer one that holds a sharper one says nothing more."""
        ranges = [Days(*pair) for pair in self.told]
        return tuple(each for each in ranges if not any(each != other and each.holds(other) for other in ranges))

    def joined(self, other: Profile) -> Profile:
        """Both together, as the profile of an occasion that both tell of."""
        parties = dict(self.parties)
        for party, persons in other.parties.items():
            parties[party] = parties.get(party, frozenset()) | persons
        words = self.words if len(self.words) >= _MOST_WORDS else self.words | other.words
        seen = self.seen if len(self.seen) >= _MOST_WORDS else self.seen | other.seen
        return Profile(
            self.family,
            self.organisations | other.organisations,
            self.bodies | other.bodies,
            self.levels | other.levels,
            self.numbers | other.numbers,
            self.emergency or other.emergency,
            self.session or other.session,
            max(self.sides, other.sides),
            parties,
            self.hosts | other.hosts,
            self.places | other.places,
            self.countries | other.countries,
            tuple(sorted({*self.told, *other.told})),
            tuple(sorted({*self.was, *other.was})),
            words,
            self.future or other.future,
            self.off or other.off,
            self.over or other.over,
            self.coming | other.coming,
            self.staying | other.staying,
            self.manner | other.manner,
            seen,
            self.ranks | other.ranks,
        )

    def dump(self) -> str:
        """As JSON, sets in order, so that equal profiles are equal text."""
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        values["parties"] = {party: sorted(self.parties[party]) for party in sorted(self.parties)}
        return json.dumps(values, default=sorted, separators=(",", ":"))

    @staticmethod
    def load(text: str) -> Profile:
        """The profile that `dump` wrote."""
        return _load(text)


@lru_cache(maxsize=8192)
def _load(text: str) -> Profile:
    # The same occasions are held against one claim after the other: most of adding was reading their profiles again.
    values: dict[str, Any] = json.loads(text)
    sets = (
        "organisations",
        "bodies",
        "levels",
        "numbers",
        "hosts",
        "places",
        "countries",
        "words",
        "coming",
        "staying",
        "manner",
        "seen",
        "ranks",
    )
    values |= {name: frozenset(values.get(name, ())) for name in sets}  # an older record's profiles have fewer
    values["parties"] = {party: frozenset(persons) for party, persons in values["parties"].items()}
    values["told"] = tuple((first, last) for first, last in values["told"])
    values["was"] = tuple((first, last) for first, last in values["was"])
    return Profile(**values)


def profile_of(reading: Reading, event: Event, kin: Kin, known_on: str) -> Profile:
    """What a reading, known on a day, tells of one event, for comparison."""
    report = reading.report
    body = kin.actor(event.body) if event.body else None
    named = [body.name] if body and body.kind == "body" else []
    told = [event.title, *(report.words(span) for span in event.mentions), *_groups(event), *named]
    spoken = " ; ".join(told).lower().replace("-", " ")
    levels = {level for level, shape in _LEVELS.items() if shape.search(spoken)}
    if event.body and kin.of_leaders(event.body):
        levels = {"leaders"}
    parties, hosts = _parties(event, kin)
    days = claim_days(reading, event)
    was = days_of(event.was)
    bodies, organisations = _bodies(event, kin)
    seen = _seen(reading, event)
    place = event.place
    return Profile(
        _FAMILY.get(event.kind, event.kind),
        organisations,
        bodies,
        frozenset(levels),
        _numbers(spoken),
        bool(_EMERGENCY.search(spoken)),
        bool(_SESSION.search(spoken)),
        sum(1 for each in event.participants if each.actor),
        parties,
        hosts,
        frozenset({fold(place.name)}) if place else frozenset(),
        frozenset({place.country}) if place and place.country else frozenset(),
        ((days.first, days.last),) if days else (),
        ((was.first, was.last),) if was else (),
        _words(event, kin),
        event.realis not in ("past", "denied"),
        event.realis == "cancelled",
        event.realis == "past" and not (days and days.first > known_on),
        frozenset(each.actor or fold_name(each.name) for each in event.participants if each.status in _COMING),
        frozenset(each.actor or fold_name(each.name) for each in event.participants if each.status == "declined"),
        manner_of(report, event) | _lent(organisations, seen, kin),
        seen,
        _ranks(event, kin, known_on),
    )


def _seen(reading: Reading, event: Event) -> frozenset[str]:
    """The actors that the event's sentence names, each person with its state; places are no actors."""
    start, end = event.quote
    named = [
        each.actor
        for each in reading.mentions
        if each.actor and start <= each.start and each.end <= end and each.use != "place"
    ]
    found = {actor.id for actor in named if actor.kind != "office"}
    return frozenset(found | {actor.of for actor in named if actor.of and actor.kind in ("person", "office", "body")})


def _lent(organisations: frozenset[str], seen: frozenset[str], kin: Kin) -> frozenset[str]:
    """`lent` where the sentence names another organisation than the one whose session is read: that was named before, of something else perhaps."""
    if not organisations or organisations & seen:
        return frozenset()
    others = [kin.actor(each) for each in seen]
    return frozenset({"lent"} if any(each and each.kind in ("organisation", "body") for each in others) else ())


def _ranks(event: Event, kin: Kin, day: str) -> frozenset[str]:
    ranks = {kin.rank(each.actor, day) for each in event.participants if each.actor}
    return frozenset({"heads"} if "heads" in ranks else {"below"} if "below" in ranks else ())


def _words(event: Event, kin: Kin) -> frozenset[str]:
    """What the label says beyond the kind of event and the names of who takes part."""
    names = [each.name for each in event.participants] + [event.body or "", event.kind.replace("_", " ")]
    known = [kin.actor(each.actor) for each in event.participants if each.actor]
    said = {word for name in (*names, *(each.name for each in known if each)) for word in fold(name).split()}
    told = [*fold(event.title).split(), *(word for name in event.documents for word in fold(name).split())]
    return frozenset(word for word in told if len(word) > 2 and word not in _EMPTY_WORDS and word not in said)


def _groups(event: Event) -> list[str]:
    """Those who take part unnamed: "the foreign ministers of the member states", whether or not it is known of which body."""
    return [each.name for each in event.participants if each.actor is None or "/" in each.actor]


def _numbers(spoken: str) -> frozenset[str]:
    found = set(_ORDINAL.findall(spoken))
    for tens, word in _ORDINAL_IN_WORDS.findall(spoken):
        if word in _ORDINAL_WORDS:
            found.add(str(_TENS.get(tens, 0) + _ORDINAL_WORDS[word]))
    return frozenset(found)


def _bodies(event: Event, kin: Kin) -> tuple[frozenset[str], frozenset[str]]:
    if event.body is None:
        return frozenset(), _gathered(event, kin)
    actor = kin.actor(event.body)
    if actor is not None and actor.kind == "body":
        return frozenset({actor.id}), frozenset({actor.of or actor.id})
    return frozenset(), frozenset({actor.id if actor else fold(event.body)})


def _gathered(event: Event, kin: Kin) -> frozenset[str]:
    """The organisation whose leaders or ministers are told to gather, where it is one: "leaders of the NATO members"."""
    if event.kind != "meeting":
        return frozenset()
    groups = [each for each in event.participants if _GATHERED.search(each.name.lower())]
    found = {whole for each in groups if (whole := kin.organisation_in(each.actor, each.name)) is not None}
    return frozenset(found) if len(found) == 1 else frozenset()


def _is_anybody(name: str) -> bool:
    """Whether words name nobody who could be met again: "leaders", "senior officials", "foreign leaders".

    >>> _is_anybody("foreign leaders"), _is_anybody("leaders of the member states"), _is_anybody("Quint")
    (True, False, False)
    """
    return name == name.lower() and len(name.split()) <= 2


def _parties(event: Event, kin: Kin) -> tuple[dict[str, frozenset[str]], frozenset[str]]:
    parties: dict[str, set[str]] = {}
    hosts: set[str] = set()
    beside: set[str] = set()
    for each in event.participants:
        actor = kin.actor(each.actor) if each.actor else None
        if actor is None and each.actor is None and _is_anybody(each.name):
            continue
        if actor is None:
            person: str | None = each.actor or fold_name(each.name)
            party = person or each.name
        elif actor.kind == "person":
            person, party = actor.id, actor.of or actor.id
        else:
            person, party = None, actor.of or actor.id if actor.kind == "office" else actor.id
        parties.setdefault(party, set()).update({person} if person else ())
        if actor is None or (actor.kind == "person" and actor.of is None) or actor.kind == "group":
            beside.add(party)
        if each.role == "host":
            hosts.add(party)
    if len(parties) - len(beside) >= 2:
        # A wife, "leaders", "officials" beside the two sides: one house names them, another does not.
        parties = {party: persons for party, persons in parties.items() if party not in beside}
    if len(parties) == 1:  # two of one country meet: they are the two sides
        alone = next(iter(parties.values()))
        if len(alone) > 1:
            parties = {person: {person} for person in alone}
    return {party: frozenset(persons) for party, persons in parties.items()}, frozenset(hosts)
