"""Which columns point to which relations."""

from __future__ import annotations

from pathlib import Path

from summitry.knowledge.tables import Tables

_ACTORS = ("states", "organisations", "bodies")

LINKS: dict[str, dict[str, tuple[str, ...]]] = {
    "state_names": {"state": ("states",)},
    "places": {"country": ("states",)},
    "organisations": {},
    "organisation_names": {"organisation": ("organisations", "bodies")},
    "parts": {"part": ("organisations",), "whole": ("organisations",)},
    "bodies": {"organisation": ("organisations", "bodies")},
    "memberships": {"organisation": ("organisations", "bodies"), "member": ("states", "organisations")},
    "offices": {"of": _ACTORS},
    "persons": {"state": ("states",)},
    "tenures": {"office": ("offices",), "holder": ("persons", "states", "organisations")},
    "rotations": {"organisation": ("organisations", "bodies"), "order": ("states", "organisations", "persons")},
    "turns": {"rotation": ("rotations",), "holder": ("states", "persons", "organisations")},
    "mechanisms": {"organisation": ("organisations", "states")},
    "yardsticks": {},
}


def known_ids(lines: dict[str, list[tuple[str, int, dict[str, str]]]], folder: Path | None) -> dict[str, set[str]]:
    """The ids of every relation: of the lines read, and of our tables where a folder lies over them."""
    tables = Tables()
    found: dict[str, set[str]] = {}
    for relation in ("states", "organisations", "bodies", "offices", "persons", "rotations", "places"):
        ids = {cells["id"] for _, _, cells in lines.get(relation, [])}
        if folder is not None:
            ids |= {row.id for row in getattr(tables, relation)}
        found[relation] = ids
    return found
