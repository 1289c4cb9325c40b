"""How far apart two places are."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

from summitry.facts.event import Place

EARTH_RADIUS = 6371
"""Kilometres, mean."""


def kilometres(first: Place, second: Place) -> float | None:
    """The way between two places as the crow flies, in kilometres; None where one has no coordinates.

    >>> round(kilometres(Place("Oslo", "nor", 59.9, 10.7), Place("Lima", "per", -12.0, -77.0)) or 0, -2)
    11000.0
    >>> kilometres(Place("Oslo"), Place("Lima")) is None
    True
    """
    degrees = (first.latitude, first.longitude, second.latitude, second.longitude)
    north, east, south, west = (None if each is None else radians(each) for each in degrees)
    if north is None or east is None or south is None or west is None:
        return None
    chord = sin((north - south) / 2) ** 2 + cos(north) * cos(south) * sin((east - west) / 2) ** 2
    return 2 * EARTH_RADIUS * asin(sqrt(chord))
