"""Who is in a town and what for, what is pushed back, what is not planned, who is installed."""

from __future__ import annotations

import pytest


def test_who_is_in_town_for_talks(find) -> None:
    text = "President Omar Saleh, in Oslo for talks with King Olav, said the plan was dead."
    visit = next(e for e in find(text).events if e.kind == "visit")
    assert visit.place is not None
    assert visit.place.name == "Oslo"
    assert {p.name for p in visit.participants} == {"Omar Saleh"}


@pytest.mark.parametrize(
    "text",
    ["President Omar Saleh, in a speech in Oslo, said no.", "President Omar Saleh, in Oslo, said no."],
)
def test_who_says_something_there_is_on_no_visit_that_is_told(find, text: str) -> None:
    assert "visit" not in {e.kind for e in find(text).events}


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Legislative elections, initially planned for this month, have been pushed back to June.", "2026-06"),
        ("The summit was put back to June.", "2026-06"),
        ("The talks were postponed to March 20.", "2026-03-20"),
    ],
)
def test_what_is_pushed_back_is_scheduled(find, text: str, start: str) -> None:
    (event,) = find(text).events
    assert (event.realis, event.start) == ("scheduled", start)


def test_no_call_or_meeting_is_planned(find) -> None:
    found = find("There is no telephone call or meeting scheduled with President Omar Saleh.").events
    assert {(e.kind, e.realis) for e in found} == {("call", "denied"), ("meeting", "denied")}


@pytest.mark.parametrize("verb", ["installed", "reappointed"])
def test_who_is_put_into_office(find, verb: str) -> None:
    (event,) = find(f"Omar Saleh was {verb} as chairman on Monday.").events
    assert event.kind == "office_change"
