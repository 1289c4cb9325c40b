"""What is drawn stands where it should."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from summitry.knowledge import World
from summitry.web.mapped import box_of, map_of
from summitry.web.marking import PART, blocks_of, number_of_part, part_of
from summitry.web.shown import HERE
from summitry.web.timed import line_of
from summitry.web.told import Told


def row(name: str, start: str | None, end: str | None = None, place: dict[str, Any] | None = None) -> dict[str, Any]:
    return {
        "id": name,
        "kind": "meeting",
        "title": name,
        "realis": "scheduled",
        "start": start,
        "end": end,
        "place": place,
    }


def at(name: str, north: float | None, east: float | None, country: str | None = None) -> dict[str, Any]:
    return {"name": name, "country": country, "latitude": north, "longitude": east}


def test_the_map_and_its_land_are_one_projection(world: World) -> None:
    corners = map_of(
        [row("a", None, place=at("north-west", 90.0, -180.0)), row("b", None, place=at("south-east", -90.0, 180.0))],
        world,
    )
    assert {(spot.x, spot.y) for spot in corners} == {(0.0, 0.0), (1000.0, 500.0)}
    land = re.search(r'id="land"[^>]* d="([^"]+)"', (HERE / "static/world.svg").read_text())
    assert land
    points = [(float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+),(-?[\d.]+)", land[1])]
    assert all(0 <= x <= 1000 and 0 <= y <= 500 for x, y in points)
    # The Cape of Good Hope lies near 18.4 east, 34.4 south: land ends there, to a degree.
    x, y = (18.4 + 180) / 360 * 1000, (90 + 34.4) / 180 * 500
    assert min((a - x) ** 2 + (b - y) ** 2 for a, b in points) < 5**2


def test_a_place_without_coordinates_is_looked_up(world: World) -> None:
    spots = map_of(
        [
            row("a", None, place=at("Yerevan", None, None, "arm")),
            row("b", None, place=at("Nowhere at all", None, None)),
        ],
        world,
    )
    assert [spot.name for spot in spots] == ["Yerevan"]
    assert abs(spots[0].x - (44.5 + 180) / 360 * 1000) < 1 and box_of(spots) is not None


def test_a_name_waits_until_it_has_room(world: World) -> None:
    near = [
        row("a", None, place=at("Brussels", 50.85, 4.35)),
        row("b", None, place=at("Brussels", 50.85, 4.35)),
        row("c", None, place=at("Ghent", 51.05, 3.72)),
    ]
    busier, other = map_of(near, world)
    assert busier.closer == 1.0 and other.closer > 5


def test_the_line_of_time_keeps_order_and_room() -> None:
    rows = [row(f"event {n}", f"2026-05-{n:02d}") for n in range(1, 29)]
    line = line_of(rows, date(2026, 5, 10))
    assert line is not None
    assert [mark.row["id"] for mark in line.marks] == [each["id"] for each in rows]
    assert all(0 <= mark.x <= 100 and mark.x + mark.width <= 100.5 for mark in line.marks)
    assert sorted(mark.x for mark in line.marks) == [mark.x for mark in line.marks]
    on = next(mark for mark in line.marks if mark.row["start"] == "2026-05-10")
    assert abs(on.x - line.now) < 0.01


@pytest.mark.parametrize(
    "start", ["2026", "2026-02", "1648-10-24", "9999", "0001-01-01", "soon", "2026-13", "2026-02-30", None, ""]
)
def test_no_day_breaks_the_line(start: str | None) -> None:
    line = line_of([row("a", start), row("b", "2026-03-02", "2026-03-04")], date(2026, 3, 1))
    assert line is not None and 3 >= len(line.marks) >= 1 and len(line.ticks) < 60


def test_every_letter_of_a_text_is_shown_once() -> None:
    text = "Envoys met.\n\nThey will meet again in Oslo on May 2, he said.\n" * 40
    told = [
        Told("event", "a", ((3, 9), (20, 90))),
        Told("statement", "b", ((0, 200),)),
        Told("time", "c", ((40, 44), (1000, 1010))),
    ]
    shown = "".join(
        stretch.words for _, stretches in blocks_of(text, (0, len(text)), told, None, (25, 30)) for stretch in stretches
    )
    assert shown == text.replace("\n", "")


def test_a_long_line_with_many_facts_is_marked_in_time() -> None:
    text = "word " * 12_000
    told = [
        Told("actor", str(n), tuple((start, start + 4) for start in range(n * 5, len(text) - 5, 5000)))
        for n in range(1000)
    ]
    blocks = blocks_of(text, (0, PART), told, None)
    assert sum(bool(stretch.facts) for stretch in blocks[0][1]) > 10_000


def test_parts_join_without_a_gap() -> None:
    text = ("x" * 997 + "\n") * 200 + "y" * 150_000
    spans = [part_of(text, number) for number in range(1, number_of_part(text, len(text)) + 1)]
    assert spans[0][0] == 0 and spans[-1][1] == len(text)
    assert all(before[1] == after[0] for before, after in pairwise(spans))
    assert all(number_of_part(text, span[0]) == number for number, span in enumerate(spans, 1))
