"""Rows from entity JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summitry.errors import BadTable, NoSuchPath
from summitry.facts import Actor
from summitry.knowledge import check_tables, import_wikidata, load


def points(qid: str, **qualifiers: tuple[str, int]) -> dict[str, Any]:
    """A claim that points to an entity, with days at a precision."""
    return {
        "mainsnak": {"datavalue": {"value": {"id": qid}}},
        "qualifiers": {
            prop: [{"datavalue": {"value": {"time": f"+{day}T00:00:00Z", "precision": precision}}}]
            for prop, (day, precision) in qualifiers.items()
        },
    }


def entity(qid: str, label: str, **claims: list[dict[str, Any]]) -> dict[str, Any]:
    """An entity with an English label."""
    return {"id": qid, "labels": {"en": {"value": label}}, "claims": claims}


ENTITIES = [
    entity("Q990001", "Kari Fossmo", P31=[points("Q5")], P21=[points("Q6581072")], P27=[points("Q20")],
           P39=[points("Q990002", P580=("2031-03-00", 10), P582=("2033-00-00", 9))]),
    entity("Q990002", "Minister of Tides of Norway", P1001=[points("Q20")]),
    entity("Q990003", "Tidal League", P31=[points("Q484652")]),
    entity("Q20", "Norway", P31=[points("Q3624078")], P463=[points("Q990003", P580=("2030-01-01", 11))]),
]  # fmt: skip


@pytest.mark.parametrize("form", ["lines", "array", "entities"])
def test_import(tmp_path: Path, form: str) -> None:
    source = tmp_path / "entities.json"
    if form == "lines":
        source.write_text("\n".join(json.dumps(item) for item in ENTITIES))
    else:
        whole = ENTITIES if form == "array" else {"entities": {item["id"]: item for item in ENTITIES}}
        source.write_text(json.dumps(whole))
    counts = import_wikidata(source, tmp_path / "mine")
    assert counts == {"persons": 1, "offices": 1, "tenures": 1, "organisations": 1, "memberships": 1}
    assert [problem for problem in check_tables(tmp_path / "mine") if problem.severity == "error"] == []
    world = load(tmp_path / "mine")
    held = world.holder("Minister of Tides of Norway", of="Norway", on="2032-01-01")
    assert isinstance(held, Actor) and (held.name, held.sex) == ("Kari Fossmo", "f")
    assert world.tenures("nor/minister-of-tides-of-norway")[0].from_ == "2031-03"
    assert world.is_member("Norway", "Tidal League", on="2031-01-01") is True


def test_known_entities_keep_our_ids(tmp_path: Path) -> None:
    source = tmp_path / "entities.json"
    source.write_text(json.dumps(ENTITIES))
    import_wikidata(source, tmp_path / "mine")
    assert not (tmp_path / "mine" / "states-wikidata.csv").exists()


def test_bad_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NoSuchPath):
        import_wikidata(tmp_path / "none.json", tmp_path)
    (tmp_path / "bad.json").write_text('{"id": "Q1"}\n{"id": ')
    with pytest.raises(BadTable, match="line 2"):
        import_wikidata(tmp_path / "bad.json", tmp_path / "mine")
