"""Eighty figures, half of them slips: the slips are caught, the others left alone."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from summitry.reading import extract

ROWS = list(csv.DictReader(Path(__file__).with_name("plausibility.csv").open(encoding="utf-8")))


def is_flagged(text: str) -> bool:
    return any(f.rule == "implausible-figure" for f in extract(text, published="2024-03-02").findings)


def test_slips_are_caught_and_large_figures_left_alone() -> None:
    flagged = [(row["slip"] == "yes", is_flagged(row["text"]), row["text"]) for row in ROWS]
    missed = [text for slip, found, text in flagged if slip and not found]
    false_alarms = [text for slip, found, text in flagged if found and not slip]
    assert len(flagged) == 80
    assert len(missed) <= 2, missed
    assert false_alarms == []


def test_a_finding_names_its_yardstick_and_its_words() -> None:
    text = "Tajikistan seized 4.1 million metric tons of drugs last year."
    (finding,) = [f for f in extract(text, published="2023-02-01").findings if f.rule == "implausible-figure"]
    assert text[slice(*finding.quotes[0])] == "4.1 million metric tons"
    assert finding.severity == "alert" and finding.yardstick is not None and "Tajikistan" in finding.yardstick


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Guards seized 4,083 tonnes of drugs. The haul was over 4 tonnes of drugs, they said.", "implausible-figure"),
        ("Trade doubled from $2 billion to $40 billion within a year.", "ratio-misfit"),
        ("Fighters from Norland are gaining ground in Norland.", None),
        ("Groups from Norway are gaining ground in Norway.", "text-defect"),
        ("The the envoys met in Oslo.", "text-defect"),
        ("Oslo accused Sweden of smuggling. “It must stop,” the Norwegian foreign minister said.", "one-sided"),
    ],
)
def test_what_each_rule_finds(text: str, rule: str | None) -> None:
    found = {f.rule for f in extract(text, published="2024-03-02").findings}
    assert rule is None or rule in found, found


def test_a_report_without_a_day_says_so_and_guesses_none() -> None:
    reading = extract("The envoys will meet next Tuesday.")
    (finding,) = [f for f in reading.findings if f.rule == "undated-report"]
    assert "next Tuesday" in finding.text and reading.events[0].start is None


def test_two_spellings_of_one_president_are_one_person() -> None:
    text = "President Sadyr Japarov spoke first. Kyrgyz President Sadyr Zhaparov then left Bishkek."
    (finding,) = [f for f in extract(text, published="2022-11-23").findings if f.rule == "name-variant"]
    assert [text[slice(*q)] for q in finding.quotes] == ["Sadyr Japarov", "Sadyr Zhaparov"]
