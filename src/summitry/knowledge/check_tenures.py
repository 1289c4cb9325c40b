"""Tenures that cannot both be: two holders of one office at one time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from summitry.knowledge.days import first_day, last_day

Line = tuple[str, int, dict[str, str]]


def overlaps(lines: list[Line]) -> Iterator[tuple[str, int, str]]:
    """File, line and reason of every tenure that surely overlaps another holder's of the same office by more than a day.

    Several speak for one house at a time, so spokespersons are let be.
    """
    by_office: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        if line[2]["status"] == "holder" and line[2]["holder"] and "spokesperson" not in line[2]["office"]:
            by_office[line[2]["office"]].append(line)
    for rows in by_office.values():
        rows.sort(key=lambda line: line[2]["from"])
        for earlier, later in pairwise(rows):
            first, second = earlier[2], later[2]
            if first["holder"] == second["holder"] or not second["from"]:
                continue
            if not first["to"] or last_day(second["from"]) < first_day(first["to"]):
                until = first["to"] or "open"
                yield (
                    later[0],
                    later[1],
                    f"{second['holder']} begins {second['from']} while {first['holder']} holds to {until}",
                )
