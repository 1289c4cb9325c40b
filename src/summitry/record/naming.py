"""Readable ids of occasions."""

from __future__ import annotations

from summitry.record.folding import slug
from summitry.record.profile import Profile


def head_of(profile: Profile, kind: str, title: str) -> str:
    """What an occasion is called before its day: `csto`, `csto-foreign`, `joe-biden_xi-jinping`, `visit-joe-biden-angola`."""
    if kind == "meeting" and profile.organisations:
        levels = sorted(profile.levels - {"leaders"})
        return "-".join([slug(min(profile.organisations)), *levels[:2]])
    people = sorted(min(persons, default=party) for party, persons in profile.parties.items())
    place = slug(min(profile.places)) if profile.places else ""
    if kind in ("meeting", "call"):
        if 1 <= len(profile.parties) <= 3 and people:
            return ("" if kind == "meeting" else "call-") + "_".join(slug(each) for each in people[:3])
        return f"{place}-talks" if place else _titled(title, kind)
    if kind == "visit":
        guests = sorted(profile.guests)
        return "-".join(part for part in ("visit", slug(guests[0]) if guests else "", place) if part)
    if kind in ("election", "incident"):
        where = slug(min(profile.countries)) if profile.countries else place
        return f"{kind}-{where}" if where else _titled(title, kind)
    if kind in ("inauguration", "office_change") and people:
        return f"{kind.replace('_', '-')}-{slug(people[0])}"
    if profile.organisations:
        return f"{kind.replace('_', '-')}-{slug(min(profile.organisations))}"
    return _titled(title, kind)


def _titled(title: str, kind: str) -> str:
    words = slug(title).split("-")[:4]
    return "-".join(words) if any(words) else kind.replace("_", "-")


def id_of(head: str, start: str | None, taken: set[str]) -> str:
    """The first free id for a head and a day.

    >>> id_of("csto", "2022-11-23", set()), id_of("csto", "2022-11-23", {"csto/2022-11-23"}), id_of("csto", None, set())
    ('csto/2022-11-23', 'csto/2022-11-23/2', 'csto/undated')
    """
    plain = f"{head}/{start or 'undated'}"
    found, number = plain, 1
    while found in taken:
        number += 1
        found = f"{plain}/{number}"
    return found
