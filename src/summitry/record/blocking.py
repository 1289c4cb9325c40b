"""Keys under which claims of one occasion meet: only occasions that share one are compared."""

from __future__ import annotations

from summitry.record.days import Days, shift
from summitry.record.profile import Profile

_MOST_PARTIES = 4
"""A gathering of more is known by its body and place, not by who sits there."""

_VAGUE_DAYS = 31
"""A range longer than a month is filed under its year."""

_REACH_DAYS = 62
"""An event may be moved this far without a word about its old day, and still be recognised."""


def keys_to_file(profile: Profile, known_on: str) -> set[str]:
    """The keys an occasion is filed under."""
    return {f"{anchor}|{period}" for anchor in _anchors(profile) for period in _filed(profile, known_on)}


def keys_to_seek(profile: Profile, known_on: str) -> set[str]:
    """The keys under which occasions that a claim may tell of are filed."""
    return {f"{anchor}|{period}" for anchor in _anchors(profile) for period in _sought(profile, known_on)}


def _anchors(profile: Profile) -> list[str]:
    family = profile.family
    names = [f"o:{each}" for each in profile.organisations]
    parties = sorted(profile.parties)
    if family == "visit":
        names += [f"v:{each}" for each in profile.guests]
    elif len(parties) <= _MOST_PARTIES:
        names += ["p:" + "+".join(parties)] if parties else []
    if family not in ("meeting", "visit"):
        names += [f"v:{each}" for each in sorted(profile.persons | set(parties))[: 2 * _MOST_PARTIES]]
    names += [f"c:{each}" for each in profile.places | profile.countries if each != "video"]
    if not names:
        names = [f"t:{each}" for each in sorted(profile.words)[:_MOST_PARTIES]]
    return [f"{family}|{name}" for name in names]


def _filed(profile: Profile, known_on: str) -> set[str]:
    ranges = [*profile.days, *(Days(*pair) for pair in profile.was)]
    if not profile.days:
        ranges_known = {f"U{known_on[:4]}", f"A{known_on[:4]}"}
        return ranges_known | {f"M{month}" for each in ranges for month in _months(each)}
    periods: set[str] = {f"A{year}" for each in ranges for year in (each.first[:4], each.last[:4])}
    for each in ranges:
        vague = each.length > _VAGUE_DAYS
        periods |= {f"V{each.first[:4]}", f"V{each.last[:4]}"} if vague else {f"M{month}" for month in _months(each)}
    return periods


def _sought(profile: Profile, known_on: str) -> set[str]:
    ranges = [*profile.days, *(Days(*pair) for pair in profile.was)]
    if not profile.days:
        next_year = shift(known_on, 200)[:4]
        periods = {f"{letter}{year}" for letter in "AU" for year in (known_on[:4], next_year)}
        return periods | {f"M{month}" for each in ranges for month in _months(each)}
    periods = {f"U{known_on[:4]}"}
    reach = _REACH_DAYS if profile.future or profile.was else 3
    for each in ranges:
        years = {each.first[:4], each.last[:4]}
        if each.length > _VAGUE_DAYS:
            periods |= {f"A{year}" for year in years}
        else:
            near = Days(shift(each.first, -reach), shift(each.last, reach))
            periods |= {f"V{year}" for year in years} | {f"U{year}" for year in years}
            periods |= {f"M{month}" for month in _months(near)}
    return periods


def _months(days: Days) -> list[str]:
    year, month = int(days.first[:4]), int(days.first[5:7])
    found: list[str] = []
    while f"{year:04}-{month:02}" <= days.last[:7] and len(found) < 8:
        found.append(f"{year:04}-{month:02}")
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return found
