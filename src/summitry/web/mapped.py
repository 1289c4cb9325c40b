"""A map as SVG: land from Natural Earth in plate carrée, one circle a place, as large as it has events."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from summitry.facts import Place
from summitry.knowledge import World

WIDTH, HEIGHT = 1000, 500


@dataclass(frozen=True, slots=True)
class Spot:
    """A place with the events told to be held there; `closer` is how far to zoom in before its name has room."""

    name: str
    x: float
    y: float
    size: float
    rows: tuple[dict[str, Any], ...]
    closer: float = 1.0


def map_of(rows: Iterable[dict[str, Any]], world: World) -> tuple[Spot, ...]:
    """The places of all rows whose coordinates are known, to the row or to the tables; the busiest first."""
    places: dict[tuple[str, float, float], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        found = _coordinates(row.get("place"), world)
        if found:
            places[found].append(row)
    spots: list[Spot] = []
    for (name, north, east), held in sorted(places.items(), key=lambda each: (-len(each[1]), each[0])):
        x, y = (east + 180) / 360 * WIDTH, (90 - north) / 180 * HEIGHT
        size = min(3 + 1.5 * len(held) ** 0.5, 16)
        spots.append(Spot(name, round(x, 1), round(y, 1), round(size, 1), tuple(held), _closer(spots, x, y, len(name))))
    return tuple(spots)


def box_of(spots: Sequence[Spot]) -> tuple[float, float, float, float] | None:
    """Where the events are: x, y, width and height with a margin; None for none.

    >>> box_of(()) is None
    True
    """
    if not spots:
        return None
    left, right = min(each.x for each in spots) - 25, max(each.x for each in spots) + 60
    top, bottom = min(each.y for each in spots) - 20, max(each.y for each in spots) + 20
    return round(left, 1), round(top, 1), round(right - left, 1), round(bottom - top, 1)


def _coordinates(place: dict[str, Any] | None, world: World) -> tuple[str, float, float] | None:
    if not place or not place.get("name"):
        return None
    north, east = place.get("latitude"), place.get("longitude")
    if north is None or east is None:
        found = world.place(place["name"], place.get("country"))
        if not isinstance(found, Place) or found.latitude is None or found.longitude is None:
            return None
        north, east = found.latitude, found.longitude
    return place["name"], north, east


def _closer(before: Sequence[Spot], x: float, y: float, letters: int) -> float:
    """How far to zoom in until a name does not lie over that of a busier place, 1 to 40."""
    needed = 1.0
    for other in before[:200]:
        across, down = abs(other.x - x), abs(other.y - y)
        apart = max(across / (6.5 * max(letters, len(other.name))), down / 12)
        needed = max(needed, min(1 / apart if apart > 0.025 else 41.0, 41.0))
    return round(needed, 1)
