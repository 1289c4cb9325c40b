"""A report is seen before it is kept; a correction is kept with name and reason."""

from __future__ import annotations

import made
import pytest
from fastapi.testclient import TestClient
from seen import Seen, form_token

from summitry.questions import OpenRecord
from summitry.web import Desk, pending

TEXT = "Envoys are to meet in Geneva on June 2.\nMore is not known."


def hand_in(client: TestClient, **fields: str) -> object:
    return client.post("/add", data={"form_token": form_token(client.get("/add").text), **fields})


def correct(client: TestClient, **fields: object) -> object:
    token = form_token(client.get(f"/correct?event={made.EVENT}").text)
    return client.post(
        "/correct",
        data={"form_token": token, "event": made.EVENT, "name": "A. Desk", "reason": "by telephone", **fields},
    )


def test_nothing_is_kept_before_it_was_seen(client: TestClient, record: OpenRecord) -> None:
    before = record.counts()
    page = Seen.of(hand_in(client, text=TEXT, published="2026-05-01", publisher="Lakeside News").text)  # type: ignore[attr-defined]
    assert "Not kept yet · Lakeside News · Fri 1 May 2026" in page.text and "Geneva talks" in page.text
    assert record.counts() == before


def test_what_was_seen_is_kept_once(client: TestClient, record: OpenRecord) -> None:
    shown = hand_in(client, text=TEXT, published="2026-05-01")
    address, token = shown.url.path, form_token(shown.text)  # type: ignore[attr-defined]
    kept = client.post(address, data={"form_token": token})
    assert "is new; it tells of 1 event." in Seen.of(kept.text).text
    assert record.counts()["report"] == 4
    assert client.post(address, data={"form_token": token}).status_code == 404
    assert "Geneva talks" in Seen.of(client.get("/?as_of=2026-05-02").text).text


def test_a_report_without_a_day_asks_for_one(client: TestClient, record: OpenRecord) -> None:
    shown = hand_in(client, text=TEXT)
    address, token = shown.url.path, form_token(shown.text)  # type: ignore[attr-defined]
    assert "no day of publication" in Seen.of(shown.text).text  # type: ignore[attr-defined]
    assert client.post(address, data={"form_token": token}).status_code == 400
    assert client.post(address, data={"form_token": token, "known_on": "2026-05-03"}).status_code == 200
    assert record.counts()["report"] == 4


def test_a_file_of_many_reports_is_leafed_through_and_kept_whole(client: TestClient, record: OpenRecord) -> None:
    token = form_token(client.get("/add").text)
    file = ("../../etc/two.txt", b"First envoys meet.\n\nSecond envoys meet.", "text/plain")
    shown = client.post("/add", data={"form_token": token, "published": "2026-05-01"}, files={"file": file})
    assert "Report 1 of 2 in this file" in Seen.of(shown.text).text
    assert "Second envoys" in client.get(f"{shown.url.path}?page=2").text
    assert client.post(shown.url.path, data={"form_token": token}).status_code == 200
    assert record.counts()["report"] == 5


def test_nobody_else_sees_what_waits(client: TestClient) -> None:
    address = hand_in(client, text=TEXT, published="2026-05-01").url.path  # type: ignore[attr-defined]
    assert client.get(address).status_code == 200
    assert TestClient(client.app, base_url="http://localhost").get(address).status_code == 404


def test_what_waits_too_long_is_gone(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    address = hand_in(client, text=TEXT, published="2026-05-01").url.path  # type: ignore[attr-defined]
    monkeypatch.setattr(pending, "SECONDS", -1)
    assert client.get(address).status_code == 404


def test_only_so_many_wait(desk: Desk) -> None:
    keys = [desk.pending.put([made.doubt()], "visitor") for _ in range(pending.MOST + 1)]
    assert desk.pending.see(keys[0], "visitor") is None and desk.pending.see(keys[-1], "visitor") is not None


@pytest.mark.parametrize(
    "fields", [{}, {"text": "  "}, {"text": "x", "published": "someday"}, {"text": "x", "published": "0001-01-01"}]
)
def test_what_cannot_be_read_is_said(client: TestClient, fields: dict[str, str]) -> None:
    assert hand_in(client, **fields).status_code == 400  # type: ignore[attr-defined]


def test_a_field_is_set_and_shows_everywhere(client: TestClient, record: OpenRecord) -> None:
    page = Seen.of(correct(client, action="set", field="place", value="Gyumri").text)  # type: ignore[attr-defined]
    assert "Gyumri" in page.text and "place set to Gyumri, by A. Desk" in page.text and "by telephone" in page.text
    assert "Gyumri" in Seen.of(client.get(f"/?as_of={made.TODAY}").text).text
    assert "LOCATION:Gyumri" in client.get(f"/agenda.ics?as_of={made.TODAY}").text


def test_a_participant_is_corrected_and_shows_everywhere(client: TestClient, record: OpenRecord) -> None:
    seat = "participant Vladimir Putin"
    page = Seen.of(correct(client, action="set", field=seat, value="declined").text)  # type: ignore[attr-defined]
    assert "participant Vladimir Putin set to declined, by A. Desk" in page.text
    assert "Vladimir Putin ✕ not coming" in Seen.of(client.get(f"/?as_of={made.TODAY}").text).text
    rows = client.get(f"/api/attendance?event={made.EVENT}&as_of={made.TODAY}").json()["rows"]
    assert {row["name"]: row["status"] for row in rows}["Vladimir Putin"] == "declined"
    record.add(made.doubt())
    assert "Vladimir Putin ✕ not coming" in Seen.of(client.get(f"/?as_of={made.TODAY}").text).text, (
        "lost by reading anew"
    )
    correct(client, action="set", field=seat, value="")
    assert "Vladimir Putin ✕" not in Seen.of(client.get(f"/?as_of={made.TODAY}").text).text


def test_events_are_merged_and_split(client: TestClient, record: OpenRecord) -> None:
    visit = next(each.id for each in record.occasions(made.TODAY).occasions if each.kind == "visit")
    assert correct(client, action="merge", other=visit).status_code == 200  # type: ignore[attr-defined]
    assert len(record.occasions(made.TODAY).occasions) == 2
    assert correct(client, action="split", reports=["doubt"]).status_code == 200  # type: ignore[attr-defined]
    assert len(record.occasions(made.TODAY).occasions) == 3


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"action": "set", "field": "start", "value": "soon"}, 400),
        ({"action": "set", "field": "start", "value": "2026-13-01"}, 400),
        ({"action": "set", "field": "realis", "value": "perhaps"}, 400),
        ({"action": "set", "field": "participant Vladimir Putin", "value": "perhaps"}, 400),
        ({"action": "set", "field": "participant ", "value": "declined"}, 400),
        ({"action": "set", "field": "id", "value": "x"}, 400),
        ({"action": "merge", "other": ""}, 400),
        ({"action": "merge", "other": "no-such-event"}, 404),
        ({"action": "split"}, 400),
        ({"action": "delete"}, 400),
        ({"action": "set", "field": "place", "value": "x", "name": " "}, 400),
        ({"action": "set", "field": "place", "value": "x", "reason": ""}, 400),
        ({"action": "set", "field": "place", "value": "x", "event": "no-such-event"}, 404),
    ],
)
def test_a_correction_that_cannot_be_changes_nothing(
    client: TestClient, record: OpenRecord, fields: dict[str, str], status: int
) -> None:
    assert correct(client, **fields).status_code == status  # type: ignore[attr-defined]
    assert record.corrections(made.EVENT) == []


def test_answers_are_remembered_only_until_something_changes(client: TestClient, record: OpenRecord) -> None:
    address = f"/?as_of={made.TODAY}"
    assert "Yerevan" in client.get(address).text
    correct(client, action="set", field="place", value="Gyumri")
    assert "Gyumri" in client.get(address).text
    record.add(made.read_text("Envoys meet.", "2026-05-01", None))
    assert "Geneva talks" in client.get(address).text
