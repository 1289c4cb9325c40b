"""What is fuzzed: each target takes any bytes, and may end in nothing but a result or an error of the project's own."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory

from summitry.actors import find_mentions, same
from summitry.checks import find_figures
from summitry.errors import SummitryError, UnreadableReport
from summitry.facts import Report
from summitry.knowledge import World, load
from summitry.reports import Draft, load_bytes, report_of
from summitry.reports.address import is_public, parse_address
from summitry.reports.body import Unpacking, retry_after
from summitry.reports.dates import parse_date
from summitry.times import find_times

Target = Callable[[bytes], object]
DAY = date(2024, 2, 28)


def words_of(data: bytes) -> str:
    """Bytes as words; those that are no UTF-8 become lone surrogates."""
    return data.decode("utf-8", "surrogateescape")


def read_as(suffix: str, data: bytes) -> None:
    """Through the reader for files of this name; what it makes must be whole."""
    for found in load_bytes(data, f"fuzz{suffix}"):
        if isinstance(found, Report):
            _demand_whole(found)


def _demand_whole(report: Report) -> None:
    """Words that a database stores, parts in order that lie within the text."""
    for words in (report.text, report.id, report.title, report.publisher, report.language, report.url, *report.notes):
        assert "\x00" not in (words or "").encode("utf-8").decode()
    end = 0
    for part in report.parts:
        assert end <= part.start < part.end <= len(report.text)
        end = part.end


def read_table(data: bytes) -> None:
    """A Parquet file as shards of input."""
    _read_shards("fuzz.parquet", data)


def read_archive(data: bytes) -> None:
    """Extracted text of a web archive as shards of input."""
    _read_shards("fuzz.wet", data)


def _read_shards(name: str, data: bytes) -> None:
    from summitry.scale.shards import plan_shards, reports_of

    with TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(data)
        for shard in plan_shards([str(path)]):
            for found in reports_of(shard):
                if isinstance(found, Report):
                    _demand_whole(found)


def time_words(data: bytes) -> None:
    """The times of a text, in order and apart."""
    text, end = words_of(data), 0
    for when in find_times(text, DAY if len(text) % 3 else None):
        assert end <= when.start < when.end <= len(text) and text[when.start : when.end] == when.text
        end = when.end


def names(data: bytes) -> None:
    """Mentions of a text, then two of its lines as names of one actor, and one looked up."""
    text = words_of(data)
    report = report_of(Draft(text, published="2024-02-28"))
    for mention in find_mentions(report, world()):
        assert 0 <= mention.start < mention.end <= len(report.text)
    first, _, second = text.partition("\n")
    same(first[:200], second[:200], DAY, world())
    world().find(first[:200], on=DAY)


def figures(data: bytes) -> None:
    """Numbers, amounts and shares of a text."""
    report = report_of(Draft(words_of(data), published="2024-02-28"))
    for figure in find_figures(report, [(0, len(report.text))], (), (), ()):
        assert 0 <= figure.quote[0] < figure.quote[1] <= len(report.text)


def whole_reading(data: bytes) -> None:
    """Everything the program reads out of a text, as it is printed; the parser, statements and events included."""
    from summitry.facts import reading_row
    from summitry.reading import read

    report = report_of(Draft(words_of(data)[:2000], published="2024-02-28"))
    row = reading_row(read(report, world(), coded=True), coded=True)
    for event in row["events"]:
        assert 0 <= event["quote"][0] < event["quote"][1] <= len(report.text)


def addresses(data: bytes) -> None:
    """A URL that somebody gives, a machine that a name leads to, and what a server's headers say."""
    words = words_of(data)
    for call in (parse_address, is_public, retry_after, parse_date):
        try:
            call(words)
        except (SummitryError, ValueError) as error:
            if call is not is_public and not isinstance(error, SummitryError):
                raise


def packed_answer(data: bytes) -> None:
    """The packed body of an answer, never more than the limit and one byte."""
    import zlib

    unpacking, size = Unpacking("gzip", 100_000), 0
    stream = io.BytesIO(data)
    try:
        while piece := stream.read(64):
            size += len(unpacking.feed(piece))
    except zlib.error:
        return
    assert size <= 100_001


@cache
def world() -> World:
    """The tables that ship."""
    return load()


SUFFIXES = {
    "text": ".txt",
    "page": ".html",
    "pdf": ".pdf",
    "feed": ".xml",
    "lines": ".jsonl",
    "json": ".json",
    "gzip": ".jsonl.gz",
    "zstandard": ".jsonl.zst",
}
TARGETS: dict[str, Target] = {
    **{name: partial(read_as, suffix) for name, suffix in SUFFIXES.items()},
    "parquet": read_table,
    "archive": read_archive,
    "addresses": addresses,
    "answer": packed_answer,
    "times": time_words,
    "names": names,
    "figures": figures,
    "reading": whole_reading,
}


def run_one(name: str, data: bytes) -> None:
    """One input through one target; a report that is refused with its reason is a good end."""
    try:
        TARGETS[name](data)
    except UnreadableReport:
        return
