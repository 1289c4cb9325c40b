"""A report's day: the option, the metadata, the dateline with a year, the file name; never a guess."""

from __future__ import annotations

from datetime import date

import pytest

from summitry.errors import BadDate
from summitry.reports import Draft, report_of
from summitry.reports.dates import parse_date

BODY = "Envoys to meet\nOSLO, March 2 (NTB) - They arrive on Friday."


@pytest.mark.parametrize(
    ("published", "path", "option", "day", "told_by"),
    [
        ("2026-03-05", "x-2024-01-01.txt", date(2026, 3, 9), date(2026, 3, 9), "option"),
        ("2026-03-05", "x-2024-01-01.txt", None, date(2026, 3, 5), "metadata"),
        (None, "ntb-2026.txt", None, date(2026, 3, 2), "dateline"),
        (None, "ntb-2026-03-03.txt", None, date(2026, 3, 2), "dateline"),
        (None, "ntb.txt", None, None, None),
    ],
)
def test_the_first_that_tells_the_day_tells_it(
    published: str | None, path: str, option: date | None, day: date | None, told_by: str | None
) -> None:
    report = report_of(Draft(BODY, published=published), path, option)
    assert (report.published, report.published_from) == (day, told_by)


def test_a_file_name_alone_dates_a_report_without_dateline() -> None:
    report = report_of(Draft("Talks opened."), "desk/2026-03-02-oslo.txt")
    assert (report.published, report.published_from) == (date(2026, 3, 2), "file name")


def test_a_dateline_before_new_year_takes_the_year_that_is_near() -> None:
    report = report_of(Draft("OSLO, December 31 (NTB) - Talks end."), "ntb-2026-01-01.txt")
    assert report.published == date(2025, 12, 31)


def test_a_dateline_without_a_year_stays_without_when_nothing_tells_it() -> None:
    report = report_of(Draft(BODY), "ntb.txt")
    assert report.dateline is not None and report.dateline.date == "XXXX-03-02"


def test_metadata_that_are_no_date_are_noted() -> None:
    report = report_of(Draft("Talks opened.", published="soonish"), "2026-03-02.txt")
    assert report.published == date(2026, 3, 2) and "soonish" in report.notes[0]


@pytest.mark.parametrize(
    "words", ["", "soon", "2026-13-40", "10000-01-01", "November 23", "99999999999999999999", "2022-11-23T99:00"]
)
def test_what_is_no_date_is_refused(words: str) -> None:
    with pytest.raises(BadDate):
        parse_date(words)


def test_a_day_in_9999_is_a_day() -> None:
    assert report_of(Draft("Talks opened.", published="9999-12-31")).published == date(9999, 12, 31)


def test_letters_that_only_look_like_others_tell_a_month() -> None:
    """Turkish and old letters are taken for plain ones where case is passed over; they are found in no table."""
    assert parse_date("5 APRİL 2026") == parse_date("5 Aprıl 2026") == date(2026, 4, 5)
