"""When feasts fall: fixed days, days counted from Easter, nth weekdays, and the calendars of the moon.

Easter by the Gregorian computus (Meeus, Astronomical Algorithms, ch. 8) and the Julian one for the Orthodox feast.
Islamic feasts as the Umm al-Qura calendar has them; where the moon is looked for by eye they may come a day later, so
they are marked APPROX.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from summitry.times.moon import hanukkah, hebrew_new_year, hijri_month, lunar_new_year, passover

Stretch = tuple[date, date]

_FIXED = {
    "new year's day": (1, 1),
    "new year's": (1, 1),
    "new year": (1, 1),
    "new year's eve": (12, 31),
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "orthodox christmas": (1, 7),
    "boxing day": (12, 26),
    "epiphany": (1, 6),
    "valentine's day": (2, 14),
    "defender of the fatherland day": (2, 23),
    "international women's day": (3, 8),
    "women's day": (3, 8),
    "st. patrick's day": (3, 17),
    "saint patrick's day": (3, 17),
    "nowruz": (3, 21),
    "april fools' day": (4, 1),
    "may day": (5, 1),
    "victory day": (5, 9),
    "europe day": (5, 9),
    "bastille day": (7, 14),
    "assumption day": (8, 15),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "all souls' day": (11, 2),
    "unity day": (11, 4),
    "guy fawkes day": (11, 5),
    "armistice day": (11, 11),
    "remembrance day": (11, 11),
    "veterans day": (11, 11),
    "human rights day": (12, 10),
    "earth day": (4, 22),
    "juneteenth": (6, 19),
    "united nations day": (10, 24),
}
_FROM_EASTER = {
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "ascension day": 39,
    "pentecost": 49,
    "whit sunday": 49,
    "corpus christi": 60,
}
_NTH = {
    "martin luther king day": (1, 1, 3),
    "presidents' day": (2, 1, 3),
    "presidents day": (2, 1, 3),
    "mother's day": (5, 7, 2),
    "father's day": (6, 7, 3),
    "memorial day": (5, 1, -1),
    "labor day": (9, 1, 1),
    "columbus day": (10, 1, 2),
    "thanksgiving": (11, 4, 4),
    "thanksgiving day": (11, 4, 4),
    "black friday": (11, 4, 4),
}
_ISLAMIC = {
    "ramadan": (9, 1),
    "eid al-fitr": (10, 1),
    "eid ul-fitr": (10, 1),
    "eid al-adha": (12, 10),
    "eid ul-adha": (12, 10),
    "eid al-azha": (12, 10),
    "eid-ul-fitr": (10, 1),
    "eid-ul-adha": (12, 10),
    "uraza bayram": (10, 1),
    "kurban bayram": (12, 10),
    "ashura": (1, 10),
    "mawlid": (3, 12),
    "islamic new year": (1, 1),
}
_RECKONED: dict[str, tuple[Callable[[int], date], int, int]] = {
    "passover": (passover, 0, 7),
    "hanukkah": (hanukkah, 0, 8),
    "rosh hashanah": (lambda year: hebrew_new_year(year + 3761), 0, 2),
    "yom kippur": (lambda year: hebrew_new_year(year + 3761), 9, 1),
    "sukkot": (lambda year: hebrew_new_year(year + 3761), 14, 7),
    "lunar new year": (lunar_new_year, 0, 1),
    "chinese new year": (lunar_new_year, 0, 1),
    "orthodox easter": (lambda year: _orthodox_easter(year), 0, 1),
}
"""Feasts worked out year by year: how, days added, days long."""

HOLIDAYS = frozenset().union(_FIXED, _FROM_EASTER, _NTH, _ISLAMIC, _RECKONED)


def holiday_in(name: str, year: int) -> Stretch | None:
    """The first and the last day of a feast in a year; None where it does not fall into that year.

    >>> holiday_in("easter", 2023), holiday_in("thanksgiving", 2022)[0].day
    ((datetime.date(2023, 4, 9), datetime.date(2023, 4, 9)), 24)
    >>> [day.isoformat() for day in holiday_in("ramadan", 2023)]
    ['2023-03-23', '2023-04-20']
    """
    if not 1600 <= year <= 2400:
        return None
    if name in _FIXED:
        month, day = _FIXED[name]
        return _one(date(year, month, day))
    if name in _NTH:
        found = nth_weekday(year, *_NTH[name])
        return _one(found + timedelta(days=name == "black friday"))
    if name in _RECKONED:
        reckon, added, length = _RECKONED[name]
        first = reckon(year) + timedelta(days=added)
        return (first, first + timedelta(days=length - 1))
    if name in _FROM_EASTER:
        return _one(_easter(year) + timedelta(days=_FROM_EASTER[name]))
    return _islamic(name, year)


def is_approximate(name: str) -> bool:
    """Whether a feast waits for the moon to be seen and may fall a day beside its reckoned one."""
    return name in _ISLAMIC


def _one(day: date) -> Stretch:
    return (day, day)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth weekday of a month, -1 the last; Monday is 1.

    >>> nth_weekday(2022, 11, 4, 4).isoformat(), nth_weekday(2022, 5, 1, -1).isoformat()
    ('2022-11-24', '2022-05-30')
    """
    if nth < 0:
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        return last - timedelta(days=(last.isoweekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))


def _easter(year: int) -> date:
    golden, century, rest = year % 19, year // 100, year % 100
    leap, over = divmod(century, 4)
    epact = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    quarter, odd = divmod(rest, 4)
    weekday = (32 + 2 * over + 2 * quarter - epact - odd) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _orthodox_easter(year: int) -> date:
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    drift = year // 100 - year // 400 - 2
    return date(year, month, day + 1) + timedelta(days=drift)


def _islamic(name: str, year: int) -> Stretch | None:
    month, day = _ISLAMIC[name]
    reckoned = int((year - 622) * 33 / 32)
    for hijri in (reckoned - 1, reckoned, reckoned + 1, reckoned + 2):
        first = hijri_month(hijri, month) + timedelta(days=day - 1)
        if first.year == year:
            return (first, hijri_month(hijri, month + 1) - timedelta(days=1) if name == "ramadan" else first)
    return None
