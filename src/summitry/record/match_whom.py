"""Whom two tellings name: grounds for one occasion, and grounds against it."""

from __future__ import annotations

from dataclasses import dataclass

from summitry.record.profile import Profile

BY_NAME = ("agreement", "deadline", "exercise", "incident", "election", "office_change", "inauguration")
"""Kinds told apart by what they are called, and by whose they are."""

SHARP = 10
"""Days: a range of no more tells when something is, one of more only about when."""

# Said of many papers: they name none.
_ANY_PAPER = frozenset(
    "initiative initiatives declaration memorandum understanding treaty decision plan statement document package partnership "
    "program programme framework joint bilateral new national security cooperation deal accord united states".split()
)

_COMMON_IN_PLACES = frozenset(
    "united south north east west republic saint island islands city house white state states".split()
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """How much speaks for one occasion, 0 to 1, and the words for it; 0.5 where nothing is said."""

    weight: float
    reason: str


UNSAID = Evidence(0.5, "")


class Against(Exception):
    """One ground that settles that a claim tells of another occasion."""


def hold_whom(told: Profile, known: Profile) -> Evidence:
    """Bodies and people against each other; raises Against."""
    refuse_levels(told, known)
    if told.family == "visit":
        return _visitors(told, known)
    if told.family in BY_NAME:
        return _named(told, known)
    if told.organisations and known.organisations:
        return _sessions(told, known)
    if told.organisations or known.organisations:
        return _session_unnamed(told, known)
    return _circle(told, known)


def refuse_levels(told: Profile, known: Profile) -> None:
    """Raises Against where level, body, rank or number differ."""
    if told.levels and known.levels and not told.levels & known.levels:
        raise Against(f"another level ({listed(told.levels)}, not {listed(known.levels)})")
    if told.bodies and known.bodies and not told.bodies & known.bodies:
        raise Against("another body")
    if told.ranks and known.ranks and not told.ranks & known.ranks and not told.levels & known.levels:
        raise Against("people of another rank")
    if told.organisations & known.organisations and told.numbers and known.numbers and not told.numbers & known.numbers:
        raise Against("another number in the series")


def refuse_manner(told: Profile, known: Profile) -> None:
    """Raises Against where one is a call, a habit, a war or beside a session, and the other is not."""
    mine, theirs = told.manner, known.manner
    if ("many" in mine) != ("many" in theirs):
        raise Against("one is told of several occasions")
    if told.family == "meeting" and ("phone" in mine) != ("phone" in theirs) and "video" not in mine | theirs:
        raise Against("one is a call, the other a meeting")
    if told.family == "incident" and not mine & theirs & {"war", "blow"}:
        raise Against("one is a war, the other one blow")
    if told.organisations & known.organisations and ("beside" in mine) != ("beside" in theirs):
        raise Against("one is held beside the session")
    if told.organisations & known.organisations and ("lent" in mine) != ("lent" in theirs):
        raise Against("one sentence names another organisation")
    if told.emergency != known.emergency and not told.places & known.places and not sharply_met(told, known):
        raise Against("one is called specially, the other is not said to be")


def _sessions(told: Profile, known: Profile) -> Evidence:
    if not told.organisations & known.organisations:
        raise Against("another organisation")
    if "beside" in told.manner:
        _refuse_persons(told, known)
        if len(set(told.parties) & set(known.parties)) < 2:
            raise Against("other people beside the session")
    sharp = told.levels & known.levels or told.bodies & known.bodies or told.numbers & known.numbers
    return Evidence(1.0 if sharp else 0.9, f"the same organisation ({listed(told.organisations)})")


def _session_unnamed(told: Profile, known: Profile) -> Evidence:
    unnamed = known if told.organisations else told
    body = told.organisations | known.organisations
    if (
        unnamed.session
        and not unnamed.sides
        and (body & unnamed.seen or not unnamed.seen)
        and told.places & known.places
        and sharply_met(told, known)
    ):
        return Evidence(0.5, "a session in the same place")
    if min(len(told.parties), len(known.parties)) <= 2:
        raise Against("one is a body's session, the other is not said to be")
    common = set(told.parties) & set(known.parties)
    if len(common) < 3:
        raise Against("one is a body's session, the other has other people")
    return Evidence(0.8, f"the same people ({len(common)})")


def _circle(told: Profile, known: Profile) -> Evidence:
    common = set(told.parties) & set(known.parties)
    _refuse_persons(told, known)
    smaller, larger = sorted((len(told.parties), len(known.parties)))
    if smaller < 2:
        return _told_in_part(told, known)
    if smaller <= 2 < larger or not common or (smaller == larger == 2 and len(common) < 2):
        raise Against("other people")
    share = len(common) / larger
    if share < 0.5:
        raise Against("other people")
    return Evidence(share, f"the same people ({', '.join(sorted(common)[:3])})")


def _told_in_part(told: Profile, known: Profile) -> Evidence:
    """One of the two names one side or none ("The president meets leaders"): its sentence must name the others."""
    mine, theirs = set(told.parties) | told.seen, set(known.parties) | known.seen
    parties = set(told.parties) | set(known.parties)
    if len(parties) >= 2 and parties <= mine and parties <= theirs:
        return Evidence(0.8, f"both sentences name {', '.join(sorted(parties)[:3])}")
    if told.parties and known.parties and not set(told.parties) & set(known.parties):
        raise Against("other people")
    if not (told.places & known.places and sharply_met(told, known)):
        raise Against("nobody named who could be met again")
    many = max(len(told.parties), len(known.parties)) > 2
    apart = told.seen - known.seen - parties and known.seen - told.seen - parties
    if apart or (not many and (parties - mine or parties - theirs) and told.seen and known.seen):
        raise Against("other people named beside")
    return Evidence(0.3, "")


def _refuse_persons(told: Profile, known: Profile) -> None:
    for party in set(told.parties) & set(known.parties):
        mine, theirs = told.parties[party], known.parties[party]
        if mine and theirs and not mine & theirs:
            raise Against(f"other persons for {party}")


def _visitors(told: Profile, known: Profile) -> Evidence:
    if not told.guests or not known.guests:
        if not (told.guests | told.seen) & (known.guests | known.seen) & (told.guests | known.guests):
            raise Against("no visitor named")
        return UNSAID
    common = told.guests & known.guests
    share = len(common) / min(len(told.guests), len(known.guests))
    vague = not told.places and not told.days
    if share <= 0.5 or (vague and told.guests != known.guests):
        raise Against("another visitor")
    for side in (told, known):
        if not side.places and (not sharply_met(told, known) or "assumed" in side.manner):
            raise Against("a visit to no place told, on no day told")
    return Evidence(1.0, f"the same visitor ({listed(common)})")


def _named(told: Profile, known: Profile) -> Evidence:
    if told.organisations and known.organisations and not told.organisations & known.organisations:
        raise Against("another organisation")
    mine, theirs = set(told.parties), set(known.parties)
    _refuse_persons(told, known)
    if told.family == "agreement" and not told.organisations & known.organisations:
        _refuse_papers(told, known)
    if told.family == "incident" and not (told.countries & known.countries or told.places & known.places):
        _refuse_blows(told, known)
    if not mine or not theirs:
        return Evidence(0.6, "the same organisation") if told.organisations & known.organisations else Evidence(0.4, "")
    share = len(mine & theirs) / min(len(mine), len(theirs))
    if not share:
        raise Against("other people")
    return Evidence(share, f"the same people ({', '.join(sorted(mine & theirs)[:3])})")


def _refuse_blows(told: Profile, known: Profile) -> None:
    """A war is known by whose it is; one blow, where no place is common, by its day and its words."""
    war = "war" in told.manner & known.manner
    if not war and not (sharply_met(told, known) and told.words & known.words):
        raise Against("no place and no day in common")


def _refuse_papers(told: Profile, known: Profile) -> None:
    """Papers of one signatory are told apart by their names, papers of two by who the two are."""
    smaller, larger = sorted((len(told.parties), len(known.parties)))
    if smaller == 2 < larger:
        raise Against("other signatories")
    mine, theirs = told.words - _ANY_PAPER, known.words - _ANY_PAPER
    common = mine & theirs
    if smaller >= 2 and (common or sharply_met(told, known)):
        return
    if not told.days or not known.days:
        raise Against("one signatory and no day: it can be any paper")
    if not common or len(common) < min(len(mine), len(theirs)) / 2:
        raise Against("nothing names the same paper")


def sharply_met(told: Profile, known: Profile) -> bool:
    """Whether both tell a day or a few, and these meet."""
    return any(a.meets(b) for a in told.days for b in known.days if max(a.length, b.length) <= SHARP)


def listed(names: frozenset[str]) -> str:
    """Names in order, for a reason."""
    return ", ".join(sorted(names))


def share_name(places: frozenset[str], others: frozenset[str]) -> set[str]:
    """The words that places have in common: "Vilnius and Riga" and "Riga" are told of one visit, or of two."""
    return _name_words(places) & _name_words(others)


def _name_words(places: frozenset[str]) -> set[str]:
    return {word for place in places for word in place.split() if len(word) > 3 and word not in _COMMON_IN_PLACES}
