"""`correct`, `export` and `knowledge`: what a person changes is kept with name and reason; what leaves is whole."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import icalendar
import pytest

SUMMIT = "csto/2026-03-20"
BY = ("--name", "Ani", "--reason", "told by the secretariat")


def agenda(run, *words: str) -> list[dict[str, object]]:  # type: ignore[no-untyped-def]
    """The agenda's rows of a day by which all was told."""
    return list(json.loads(run("agenda", "--as-of", "2026-03-10", "--json", *words).out)["rows"])


def test_a_field_is_set_and_says_who_set_it(desk) -> None:  # type: ignore[no-untyped-def]
    """The agenda has it, and `why` has the name and the reason."""
    done = desk("correct", SUMMIT, "--set", "start=2026-03-24", "--set", "place=Gyumri", *BY)
    assert done.code == 0 and "start is 2026-03-24 now" in done.out
    (row,) = agenda(desk, "--org", "CSTO")
    assert row["start"] == "2026-03-24" and row["place"]["name"] == "Gyumri"  # type: ignore[index]
    why = desk("why", SUMMIT, "--as-of", "2026-03-10", "--json").out
    assert "Ani" in why and "told by the secretariat" in why


def test_a_corrected_event_is_found_on_its_day(desk) -> None:  # type: ignore[no-untyped-def]
    """Also after other corrections, which work the event out anew."""
    desk("correct", SUMMIT, "--set", "start=2026-06-01", *BY)
    window = ("--from", "2026-06-01", "--days", "1")
    assert [row["start"] for row in agenda(desk, *window)] == ["2026-06-01"]
    desk("correct", SUMMIT, "--split", "r2", *BY)
    assert [row["start"] for row in agenda(desk, *window)] == ["2026-06-01"]


def test_who_takes_part_is_corrected(desk) -> None:  # type: ignore[no-untyped-def]
    """By name; a status that is none is refused."""
    assert desk("correct", SUMMIT, "--set", "participant Emomali Rahmon=declined", *BY).code == 0
    (row,) = agenda(desk, "--org", "CSTO")
    assert {each["name"]: each["status"] for each in row["participants"]}["Emomali Rahmon"] == "declined"  # type: ignore[attr-defined]
    assert desk("correct", SUMMIT, "--set", "participant Emomali Rahmon=perhaps", *BY).code == 2


def test_a_field_can_be_emptied(desk) -> None:  # type: ignore[no-untyped-def]
    """No value is a value too."""
    assert "place is empty now" in desk("correct", SUMMIT, "--set", "place=", *BY).out
    assert agenda(desk, "--org", "CSTO")[0]["place"] is None


def test_events_are_merged_and_split(desk) -> None:  # type: ignore[no-untyped-def]
    """What was one is two, and one again."""
    before = len(agenda(desk))
    done = desk("correct", SUMMIT, "--split", "r2", *BY)
    assert done.code == 0 and len(agenda(desk)) == before + 1
    other = done.out.split(" is an event")[0]
    done = desk("correct", SUMMIT, "--merge", other, *BY)
    assert done.code == 0 and len(agenda(desk)) == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([SUMMIT], "one correction at a time"),
        ([SUMMIT, "--merge", "x", "--set", "start=2026"], "one correction at a time"),
        ([SUMMIT, "--set", "start"], "FIELD=VALUE"),
        ([SUMMIT, "--set", "colour=red"], "colour"),
        ([SUMMIT, "--set", "start=2026-03-24", "--set", "colour=red"], "colour"),
        ([SUMMIT, "--set", "realis=maybe"], "scheduled"),
        ([SUMMIT, "--set", "kind=party"], "meeting"),
        ([SUMMIT, "--set", "start=soon"], "2026-03-02"),
        ([SUMMIT, "--merge", "Xanadu congress"], "Xanadu congress"),
        ([SUMMIT, "--split", "r9"], "cannot be split"),
        (["Xanadu congress", "--set", "start=2026"], "Xanadu congress"),
    ],
)
def test_a_correction_that_cannot_be(desk, words: list[str], said: str) -> None:  # type: ignore[no-untyped-def]
    """Exit 2, and nothing is changed."""
    before = agenda(desk)
    done = desk("correct", *words, *BY)
    assert done.code == 2 and said in done.err
    assert agenda(desk) == before


@pytest.mark.parametrize("given", [(), ("--name", "Ani"), ("--reason", "x"), ("--name", " ", "--reason", "x")])
def test_a_correction_needs_name_and_reason(desk, given: tuple[str, ...]) -> None:  # type: ignore[no-untyped-def]
    """Nobody corrects unnamed."""
    done = desk("correct", SUMMIT, "--set", "start=2026-03-24", *given)
    assert done.code == 2 and ("--name" in done.err or "--reason" in done.err)


@pytest.mark.parametrize("form", ["ics", "jsonld", "annotations", "ftm", "csv", "superdesk"])
def test_the_screen_and_a_file_get_the_same(desk, tmp_path: Path, form: str) -> None:  # type: ignore[no-untyped-def]
    """Byte for byte."""
    words = ("export", "--format", form, "--as-of", "2026-03-10")
    screen = desk(*words)
    assert screen.code == 0 and screen.out
    assert desk(*words, "--out", "export.txt").out == ""
    assert (tmp_path / "export.txt").read_bytes().decode() == screen.out
    assert desk(*words, "--out", "plain").code == 0
    assert (tmp_path / "plain").is_dir() == (form in ("csv", "superdesk"))


def test_many_files_go_into_a_folder(desk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Their names are printed."""
    done = desk("export", "--format", "parquet", "--as-of", "2026-03-10", "--out", "tables")
    assert done.code == 0 and "tables/events.parquet" in done.out.splitlines()
    done = desk("export", "--format", "csv", "--as-of", "2026-03-10", "--out", "tables")
    assert sorted(path.suffix for path in (tmp_path / "tables").iterdir()) == [".csv"] * 8 + [".parquet"] * 8


def test_an_export_is_cut_to_a_window(desk) -> None:  # type: ignore[no-untyped-def]
    """As the agenda is."""
    words = ("export", "--format", "ics", "--as-of", "2026-03-10", "--from", "2026-04-01", "--days", "12")
    entries = icalendar.Calendar.from_ical(desk(*words).out).walk("VEVENT")
    assert [str(each["DTSTART"].dt) for each in entries] == ["2026-04-02", "2026-04-10"]
    vague = icalendar.Calendar.from_ical(desk("export", "--format", "ics", "--as-of", "2026-03-10", "--vague").out)
    assert len(vague.walk("VEVENT")) == 5


@pytest.mark.parametrize(
    "words",
    [
        ["--format", "docx"],
        [],
        ["--format", "parquet"],
        ["--format", "csv", "--vague"],
        ["--format", "ics", "--out", "no/such/folder/x.ics"],
        ["--format", "ics", "--as-of", "never"],
    ],
)
def test_an_export_that_cannot_be(desk, words: list[str]) -> None:  # type: ignore[no-untyped-def]
    """Exit 2 and a way out."""
    done = desk("export", *words)
    assert done.code == 2 and done.err.strip() and done.out == ""


def test_without_coded_events_it_is_told_how_to_get_them(run) -> None:  # type: ignore[no-untyped-def]
    """The headings come all the same."""
    done = run("export", "--format", "polecat")
    assert done.code == 0 and "--coded" in done.err and done.out.startswith("Event ID\t")


def test_the_tables_that_ship_have_no_error(run) -> None:  # type: ignore[no-untyped-def]
    """The command says so."""
    done = run("knowledge", "check")
    assert done.code == 0 and done.out.splitlines()[-1].startswith("0 errors")


def test_a_folder_of_ones_own_is_checked(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """By file and line, with exit code 2."""
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "states.csv").write_text("id,name\nx,y\n")
    done = run("knowledge", "check", "mine")
    assert done.code == 2 and done.out.startswith("states.csv:1: error: the header is")
    assert run("knowledge", "check", "missing").code == 2


def test_wikidata_becomes_rows(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """The folder that was written passes the check and lies over the tables."""
    person = {
        "id": "Q999999001",
        "labels": {"en": {"value": "Maren Invented"}},
        "claims": {"P31": [{"mainsnak": {"datavalue": {"value": {"id": "Q5"}}}}]},
    }
    (tmp_path / "entities.json").write_text(json.dumps([person]))
    done = run("knowledge", "import", "entities.json", "--folder", "mine")
    assert done.code == 0 and "persons: 1 rows" in done.out
    with (tmp_path / "mine" / "persons-wikidata.csv").open() as file:
        assert [row["name"] for row in csv.DictReader(file)] == ["Maren Invented"]
    assert run("knowledge", "check", "mine").code == 0
    assert run("knowledge", "import", "entities.json").code == 2
    assert run("knowledge", "import", "missing.json", "--folder", "mine").code == 2
