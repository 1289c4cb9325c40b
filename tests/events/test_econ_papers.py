"""What has been made and what is still to be done with it; what the present tense tells of days to come."""

from __future__ import annotations

import pytest


def told(event) -> tuple[str, str, str | None]:
    return (event.kind, event.realis, event.start)


def test_a_deal_that_is_made_is_still_to_be_signed(find) -> None:
    text = "Norway and Kenya reached a deal on Monday. The agreement is expected to be signed by the end of May."
    assert [told(e) for e in find(text).events] == [
        ("agreement", "past", "2026-03-02"),
        ("agreement", "expected", "2026-05"),
    ]


def test_what_is_to_be_done_with_a_paper_does_not_unsay_it(find) -> None:
    text = "Norway and Kenya reached a deal on Monday. The deal will be submitted to parliament on May 2."
    assert told(find(text).events[0]) == ("agreement", "past", "2026-03-02")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks to renew the treaty between Norway and Kenya began in August 2024.", ("meeting", "past", "2024-08")),
        ("The ministers sealed a bailout for Kenya on Monday.", ("agreement", "past", "2026-03-02")),
        ("Norway quarrelled at a stormy session of ministers on Monday.", ("meeting", "past", "2026-03-02")),
    ],
)
def test_what_is_told(find, text, expected) -> None:
    assert told(find(text).events[0]) == expected


def test_a_summit_hosted_next_year_is_not_the_meeting_of_today(find) -> None:
    found = find("Anna Dahl met leaders of the Lake Union. Norway hosts the summit next year.").events
    assert [(e.realis, e.start) for e in found] == [("past", "2026-03-04"), ("scheduled", "2027")]


def test_who_failed_to_agree_at_talks_was_there(find) -> None:
    found = find("Norway and Kenya failed to agree on fish during talks in Oslo on Monday.").events
    talks = next(e for e in found if e.kind == "meeting")
    assert {p.status for p in talks.participants} == {"attended"}


def test_two_persons_who_clash_at_a_session_do_so_in_words(find) -> None:
    text = "Foreign Minister Omar Saleh clashed with President Anna Dahl at a late-night session on Monday."
    found = find(text).events
    assert [(e.kind, [p.name for p in e.participants]) for e in found] == [("meeting", ["Omar Saleh", "Anna Dahl"])]
