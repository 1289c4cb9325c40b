"""A map as SVG: land from Natural Earth in plate carrée, one circle a place, as large as it has events."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

WIDTH, HEIGHT = 1000, 500


@dataclass(frozen=True, slots=True)
class Spot:
    """A place with the events told to be held there."""

    name: str
    x: float
    y: float
    size: float
    rows: tuple[dict[str, Any], ...]


def map_of(rows: Sequence[dict[str, Any]]) -> tuple[Spot, ...]:
    """The places of all rows that have coordinates, the busiest first."""
    places: dict[tuple[str, float, float], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        place = row.get("place")
        if place and place.get("latitude") is not None and place.get("longitude") is not None:
            places[place["name"], place["latitude"], place["longitude"]].append(row)
    spots = [
        Spot(
            name,
            round((east + 180) / 360 * WIDTH, 1),
            round((90 - north) / 180 * HEIGHT, 1),
            round(3 + 2 * len(held) ** 0.5, 1),
            tuple(held),
        )
        for (name, north, east), held in places.items()
    ]
    return tuple(sorted(spots, key=lambda spot: (-len(spot.rows), spot.name)))
