"""A folder over the tables, and what `check_tables` finds in it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from summitry.errors import BadTable, NoSuchPath
from summitry.facts import Actor
from summitry.knowledge import World, check_tables, load
from summitry.knowledge.rows import RELATIONS


def test_shipped_tables_have_no_errors() -> None:
    assert [problem for problem in check_tables() if problem.severity == "error"] == []


def test_good_folder_has_no_errors(folder: Path) -> None:
    assert [problem for problem in check_tables(folder) if problem.severity == "error"] == []


def test_row_of_the_same_key_replaces_ours(tmp_path: Path) -> None:
    (tmp_path / "states.csv").write_text(
        "id,name,official,native,iso2,iso3,cow,gw,wikidata,status,from,to,source\nnor,Norge,,,,,,,,member,,,made up\n"
    )
    found = load(tmp_path).actor("nor")
    assert isinstance(found, Actor) and found.name == "Norge"
    ours = load().actor("nor")
    assert isinstance(ours, Actor) and ours.name == "Norway"


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("nor/king,nobody-of-that-name,2001-01-01,,holder,,x", "is in no row of persons"),
        ("nor/nothing,,2001-01-01,,vacant,,x", "is in no row of offices"),
        ("nor/king,,2001-02-30,,vacant,,x", "is no date"),
        ("nor/king,,2005-01-01,2004-12-31,vacant,,x", "before it begins"),
        ("nor/king,,2005-01-01,,ruling,,x", "is none of"),
        ("nor/king,,2005-01-01,,vacant,,", "no source"),
        ("nor/king,,2005-01-01,,holder,,x", "a vacant office has no holder"),
        ("nor/king,,2005-01-01,,vacant", "cells"),
    ],
)
def test_bad_rows_are_named(tmp_path: Path, row: str, words: str) -> None:
    (tmp_path / "tenures.csv").write_text(f"office,holder,from,to,status,note,source\n{row}\n")
    problems = check_tables(tmp_path)
    assert any(words in problem.text and problem.line == 2 for problem in problems), problems


def test_two_holders_at_once_are_a_warning(tmp_path: Path) -> None:
    (tmp_path / "tenures.csv").write_text(
        "office,holder,from,to,status,note,source\n"
        "nor/prime-minister,erna-solberg,1990-01-01,1999-01-01,holder,,x\n"
        "nor/prime-minister,jens-stoltenberg,1995-01-01,1999-01-01,holder,,x\n"
    )
    assert [problem.severity for problem in check_tables(tmp_path)] == ["warning"]


def test_unknown_file_and_bad_header(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("id\n")
    (tmp_path / "turns.csv").write_text("rotation,holder\n")
    assert len(check_tables(tmp_path)) == 2
    with pytest.raises(BadTable, match="its header is"):
        World(tmp_path).rotations.turns  # noqa: B018


def test_no_such_folder(tmp_path: Path) -> None:
    with pytest.raises(NoSuchPath):
        load(tmp_path / "nowhere")
    with pytest.raises(NoSuchPath):
        check_tables(tmp_path / "nowhere")


def test_all_tables_are_read_quickly() -> None:
    world = World()
    begun = time.perf_counter()
    for relation in RELATIONS:
        assert getattr(world.tables, relation)
    assert time.perf_counter() - begun < 0.6  # 0.04 s on a quiet machine
