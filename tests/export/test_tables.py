"""Tables are read back by other programs; their columns are described, their codebook is true, and no cell runs as a formula."""

from __future__ import annotations

import csv
import io
import sys
from pathlib import Path
from typing import Any

import duckdb
import pytest
from desk import AS_OF, HOSTILE, PREVIEW
from hypothesis import given
from hypothesis import strategies as st

from summitry.errors import BadRequest
from summitry.export import Selection, export_folder, export_rows, export_text, write_text
from summitry.export.codebook import codebook
from summitry.export.sheet import cell, lines
from summitry.export.tables import TABLES
from summitry.questions import OpenRecord
from summitry.record import Hand, Window


def read(path: Path) -> list[dict[str, Any]]:
    """A Parquet file as DuckDB reads it."""
    found = duckdb.sql(f"SELECT * FROM read_parquet('{path}')")
    return [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]


@pytest.fixture
def parquet(selection: Selection, tmp_path: Path) -> dict[str, list[dict[str, Any]]]:
    """Every table, read back."""
    paths = export_folder(selection, "parquet", tmp_path / "tables")
    return {path.stem: read(path) for path in paths}


def test_parquet_has_every_table_with_its_columns(parquet: dict[str, list[dict[str, Any]]]) -> None:
    """One file a table, in the columns of the codebook."""
    assert set(parquet) == {table.name for table in TABLES}
    for table in TABLES:
        assert parquet[table.name], table.name
        assert list(parquet[table.name][0]) == table.headings


def test_parquet_holds_what_was_told(parquet: dict[str, list[dict[str, Any]]]) -> None:
    """Events as they stand, their parts, and the facts of the reports, each with its words."""
    import datetime

    (summit,) = [each for each in parquet["events"] if each["title"] == "CSTO summit"]
    assert (summit["start"], summit["was"], summit["sources"], summit["revision"]) == ("2026-03-22", "2026-03-20", 2, 1)
    assert summit["first_day"] == datetime.date(2026, 3, 22) and summit["latitude"] == pytest.approx(40.18)
    who = {each["name"]: each for each in parquet["participants"] if each["event"] == summit["id"]}
    assert who["Emomali Rahmon"]["status"] == "questioned" and who["Emomali Rahmon"]["report"] == "r1"
    told = [each for each in parquet["sources"] if each["event"] == summit["id"]]
    assert {each["start"] for each in told} == {"2026-03-20", "2026-03-22"}
    (asked,) = parquet["requests"]
    assert asked["due"] == summit["id"] and asked["addressees"] == "csto"
    (figure,) = parquet["figures"]
    assert figure["value"] == 12.5 and figure["quantity_si"] == 1.25e10
    by_code = {each["code"]: each for each in parquet["coded"]}
    assert by_code["SUPPORT"]["quote"] == "Armenia thanked Tajikistan" and by_code["CONSULT"]["future"] is True
    assert {each["id"] for each in parquet["reports"]} == {"r1", "r2", "r3", "r4"}


def test_a_corrected_day_is_in_every_column(record: OpenRecord, tmp_path: Path) -> None:
    """`start` and the days it allows agree."""
    import datetime

    record.set("csto/2026-03-20", "start", "2026-03-24", Hand("Ani", "told by the desk"))
    found = {p.stem: read(p) for p in export_folder(Selection(record, AS_OF), "parquet", tmp_path)}
    (summit,) = [each for each in found["events"] if each["title"] == "CSTO summit"]
    assert summit["start"] == "2026-03-24" and summit["first_day"] == summit["last_day"] == datetime.date(2026, 3, 24)


def test_every_quote_stands_in_its_report(parquet: dict[str, list[dict[str, Any]]]) -> None:
    """`quote` is the text between the offsets."""
    for row in parquet["statements"] + parquet["requests"] + parquet["figures"] + parquet["coded"]:
        assert PREVIEW[row["quote_start"] : row["quote_end"]] == row["quote"]


def test_parquet_describes_its_columns(selection: Selection, tmp_path: Path) -> None:
    """The codebook travels in the file."""
    from pyarrow import parquet

    for path in export_folder(selection, "parquet", tmp_path):
        schema = parquet.read_schema(path)
        assert schema.metadata[b"description"]
        assert all(field.metadata[b"description"] for field in schema), path.name


def test_without_pyarrow_the_way_out_is_told(
    selection: Selection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The error names what to install, and nothing is left behind."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(BadRequest, match=r"summitry\[parquet\]"):
        export_folder(selection, "parquet", tmp_path / "new")
    assert list((tmp_path / "new").iterdir()) == []


def test_the_codebook_in_the_docs_is_true() -> None:
    """`docs/codebook.md` is what the descriptions make."""
    kept = Path(__file__).parents[2] / "docs" / "codebook.md"
    assert kept.read_text(encoding="utf-8") == codebook(), "run: python -m summitry.export.codebook > docs/codebook.md"


def test_csv_has_the_same_rows(selection: Selection, tmp_path: Path) -> None:
    """One file a table; numbers are numbers, lists stand with bars between them."""
    paths = export_folder(selection, "csv", tmp_path / "sheets")
    rows = {}
    for path in paths:
        with path.open(encoding="utf-8", newline="") as file:
            rows[path.stem] = list(csv.DictReader(file))
    assert {name: len(found) for name, found in rows.items()} == {
        "events": 5, "participants": 5, "sources": 6, "statements": 1, "requests": 1, "figures": 1, "coded": 2, "reports": 4,
    }  # fmt: skip
    (summit,) = [each for each in rows["events"] if each["title"] == "CSTO summit"]
    assert summit["latitude"] == "40.18" and summit["agenda"] == "border security"
    duck = duckdb.sql(f"SELECT count(*) FROM read_csv('{tmp_path}/sheets/events.csv')").fetchall()
    assert duck == [(5,)]


def test_no_cell_of_a_sheet_runs(record: OpenRecord, selection: Selection, tmp_path: Path) -> None:
    """Words of a report that look like a formula come with an apostrophe, in tables and in answers."""
    texts = ["".join(export_text(selection, "csv")), export_rows(record.agenda(as_of=AS_OF), "csv")]
    texts += [path.read_text(encoding="utf-8") for path in export_folder(selection, "csv", tmp_path)]
    seen = 0
    for text in texts:
        for row in csv.reader(io.StringIO(text)):
            for value in row:
                seen += value.startswith("'=HYPERLINK")
                assert not value.startswith(("=", "@", "+", "\t", "\r")), value
                assert not value.startswith("-") or value[1:].replace(".", "").isdigit(), value
    assert seen >= 3


@given(
    st.lists(
        st.one_of(st.text(max_size=30), st.floats(allow_nan=False, allow_infinity=False), st.none()),
        min_size=1,
        max_size=4,
    )
)
def test_any_row_is_read_back(values: list[Any]) -> None:
    """A sheet has one row for one row, whatever is in it."""
    text = "".join(lines(["a"] * len(values), [values]))
    read_back = list(csv.reader(io.StringIO(text, newline="")))
    assert len(read_back) == 2
    assert read_back[1] == [cell(value) for value in values]


def test_a_window_narrows_every_table(record: OpenRecord, tmp_path: Path) -> None:
    """Only the events asked for, and only the reports that tell of them."""
    window = Window(organisation=frozenset({"csto"}))
    found = {p.stem: read(p) for p in export_folder(Selection(record, AS_OF, window), "parquet", tmp_path)}
    assert len(found["events"]) == 1
    assert {each["id"] for each in found["reports"]} == {"r1", "r2"}


def test_as_of_holds_for_every_table(record: OpenRecord, tmp_path: Path) -> None:
    """What was told later is not there."""
    early = Selection(record, AS_OF.replace(day=3))
    found = {p.stem: read(p) for p in export_folder(early, "parquet", tmp_path)}
    assert {each["id"] for each in found["reports"]} == {"r1"}
    assert [each["start"] for each in found["events"]] == ["2026-03-20"]


def test_what_is_many_files_wants_a_folder(selection: Selection, tmp_path: Path) -> None:
    """And what is one file wants none."""
    with pytest.raises(BadRequest, match="--out"):
        next(export_text(selection, "parquet"))
    with pytest.raises(BadRequest, match="one file"):
        export_folder(selection, "ics", tmp_path)
    file = tmp_path / "taken"
    file.write_text("x")
    with pytest.raises(BadRequest, match="is a file"):
        export_folder(selection, "csv", file)


def test_a_file_is_whole_or_not_there(tmp_path: Path) -> None:
    """A fault while writing leaves what was there before."""
    path = tmp_path / "agenda.ics"
    path.write_text("before")

    def broken() -> Any:
        yield "half"
        raise ValueError("cut")

    with pytest.raises(ValueError, match="cut"):
        write_text(broken(), path)
    assert path.read_text() == "before" and list(tmp_path.iterdir()) == [path]
    with pytest.raises(BadRequest, match="cannot be written"):
        write_text(["x"], tmp_path / "missing" / "x.ics")


def test_the_hostile_report_is_in_the_export(parquet: dict[str, list[dict[str, Any]]]) -> None:
    """Parquet keeps words as they were read."""
    assert HOSTILE in {each["quote"] for each in parquet["sources"]}
