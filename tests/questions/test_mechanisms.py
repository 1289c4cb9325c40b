"""An empty seat costs what the organisation's own rules say it costs."""

from __future__ import annotations

from datetime import date

import summitry

PREVIEW = (
    "YEREVAN, November 22, 2022. /Fjord Post/. Russian President Vladimir Putin will attend the session of the Collective Security "
    "Council of the Collective Security Treaty Organization (CSTO) in Yerevan on Wednesday. The participation of Kazakh President "
    "Kassym-Jomart Tokayev in the session is in question."
)


def test_a_doubtful_seat_says_what_its_absence_costs() -> None:
    with summitry.open("sqlite:///:memory:") as record:
        record.add(summitry.extract(PREVIEW))
        rows = {row["name"]: row for row in record.attendance("CSTO", as_of=date(2022, 11, 22)).rows}
    assert "consensus" in rows["Kassym-Jomart Tokayev"]["cost"]
    assert rows["Vladimir Putin"]["cost"] is None
    assert "consensus" in rows["Belarus"]["cost"]


def test_a_dossier_lists_the_mechanisms() -> None:
    with summitry.open("sqlite:///:memory:") as record:
        record.add(summitry.extract(PREVIEW))
        told = [
            row["text"] for row in record.brief("CSTO", as_of=date(2022, 11, 22)).rows if row["section"] == "mechanisms"
        ]
    assert any("art. 4" in text and "consensus" in text for text in told)
