"""One occasion told again, or another one beside it."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Dahl hopes for direct talks with Saleh. Dahl said on Tuesday that she was ready to meet Saleh.",
        "Kenya proposed talks with Norway. Norway ruled out any talks with Kenya.",
        "The envoy laid the groundwork for direct talks. Norway hopes for talks with Kenya.",
        "Norway is trying to revive peace talks with Kenya. It wants direct talks in May.",
    ],
)
def test_hoped_for_and_told_again(find, text: str) -> None:
    (talks,) = [e for e in find(text).events if e.kind == "meeting"]
    assert talks.realis in {"possible", "wanted", "expected", "denied"}
    assert len(talks.mentions) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Norway sought talks with Kenya on fish. Sudan sought talks with Chad on oil.",
        "Norway wants a meeting of the Security Council. Kenya has asked for a meeting with Norway.",
    ],
)
def test_hoped_for_by_others(find, text: str) -> None:
    assert len([e for e in find(text).events if e.kind == "meeting"]) == 2


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dahl will attend the NATO Summit and the G7 Summit in May. These summits will focus on fish.", 2),
        ("OPEC ministers will hold a meeting in Doha on Friday. They will discuss it in the meetings, Dahl said.", 1),
        ("Dahl visited Kenya in May. She paid a visit to Sudan in June. The visits were her first to Africa.", 2),
    ],
)
def test_several_taken_together_are_no_other(find, text: str, count: int) -> None:
    assert len([e for e in find(text).events if e.kind in {"meeting", "visit"}]) == count


@pytest.mark.parametrize(
    ("text", "realis"),
    [
        ("The truce paved the way for talks between Norway and Kenya.", "expected"),
        ("Norway reported progress in efforts to resume peace talks with Kenya.", "possible"),
        ("The truce cleared the way for talks between Norway and Kenya scheduled for May.", "scheduled"),
    ],
)
def test_talks_that_are_led_up_to(find, text: str, realis: str) -> None:
    (talks,) = [e for e in find(text).events if e.kind == "meeting"]
    assert talks.realis == realis


@pytest.mark.parametrize(
    ("text", "kind", "count"),
    [
        ("A protocol to the 2003 agreement on the base may be signed in May.", "agreement", 2),
        ("Omar Saleh was appointed president in May 2012, resigning in protest in June 2013.", "office_change", 2),
        (
            "Norwegian jets hit a base in Kenya on Monday in response to the raid that killed a general in Oslo on Sunday.",
            "incident",
            2,
        ),
        ("Saleh was named president on Monday after Anna Dahl stepped down.", "office_change", 1),
    ],
)
def test_what_stands_below_another(find, text: str, kind: str, count: int) -> None:
    assert len([e for e in find(text).events if e.kind == kind]) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Will you meet President Saleh at the G20 Summit?", 2),
        ("Prime Minister Anna Dahl met President Saleh at a summit in Oslo on Monday.", 2),
        ("Leaders met in Oslo on Monday at a summit on fish.", 1),
    ],
)
def test_one_who_is_met_at_a_summit(find, text: str, count: int) -> None:
    assert len([e for e in find(text).events if e.kind == "meeting"]) == count


def test_counterpart_who_is_named_later(find) -> None:
    text = (
        "Vice Foreign Minister Anna Dahl left for Nairobi on Wednesday for talks with her Kenyan counterpart on fish. "
        "Dahl will meet Vice Foreign Minister Omar Saleh on Thursday."
    )
    (talks,) = [e for e in find(text).events if e.kind == "meeting"]
    assert [p.name for p in talks.participants] == ["Anna Dahl", "Omar Saleh"]
    assert talks.start == "2026-03-05"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Anna Dahl met privately with Omar Saleh in New York in May. The session was brokered by the envoy.", 1),
        ("Leaders held a one-day conference in Oslo on Monday. The gathering ended at noon.", 1),
        ("Dahl met Saleh in Oslo on Monday. The summit in Doha opens on Friday.", 2),
        ("Dahl and Saleh held talks on Monday. The conference of donors will be held on Friday.", 2),
    ],
)
def test_taken_up_by_another_word(find, text: str, count: int) -> None:
    assert len([e for e in find(text).events if e.kind == "meeting"]) == count


@pytest.mark.parametrize(
    ("text", "kind", "start", "count"),
    [
        ("Omar Saleh will visit Kenya in the first week of April. Saleh will arrive in Nairobi on April 2.", "visit", "2026-04-02", 1),
        ("Norway and Kenya have reached an agreement on fish. The envoy said both had initialled the agreement.", "agreement", None, 1),
        (
            "A summit of the African Union will be held in Doha in September. The ministers will meet in Oslo in April "
            "to prepare for the summit.",
            "meeting",
            "2026-09",
            2,
        ),
    ],
)  # fmt: skip
def test_day_and_place_of_what_is_told_twice(find, text: str, kind: str, start: str | None, count: int) -> None:
    events = [e for e in find(text).events if e.kind == kind]
    assert len(events) == count
    assert start is None or events[0].start == start


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("A British engineer was kidnapped by rebels in Kenya on Monday. John Smith was abducted from his home.", 1),
        ("Gunmen attacked a bus in Kenya on Monday. The gunmen opened fire near Mombasa.", 1),
        ("At least 12 soldiers were killed in an attack on an army camp in Kenya on Monday. Men stormed the camp at dawn.", 1),
        ("Helicopters fired rockets at a police station in Gaza on Monday. The rockets hit the station at dawn.", 1),
        ("Bomb blast in Nairobi kills ten\n\nA car bomb exploded outside a hotel in Nairobi on Monday, police said.", 1),
        ("Gunmen attacked a hotel in Nairobi on Monday. In Mombasa, gunmen also attacked a hotel.", 2),
        ("Rebels attacked a village in Kenya on Monday. The army attacked a rebel base in Uganda on Sunday.", 2),
    ],
)  # fmt: skip
def test_one_blow_by_several_verbs(find, text: str, count: int) -> None:
    assert len([e for e in find(text).events if e.kind == "incident"]) == count


@pytest.mark.parametrize(
    ("text", "kind", "starts"),
    [
        ("Anna Dahl will visit Kenya on May 2 and Sudan on May 4.", "visit", ["2026-05-02", "2026-05-04"]),
        ("Anna Dahl will travel to Oslo on April 6, then to Doha on April 7.", "visit", ["2026-04-06", "2026-04-07"]),
        ("Anna Dahl will visit Kenya and Sudan in May.", "visit", ["2026-05"]),
        ("Anna Dahl had separate calls with Omar Saleh and Jan Kiprono on Monday.", "call", ["2026-03-02"] * 2),
        ("Anna Dahl met Omar Saleh and Jan Kiprono separately on Monday.", "meeting", ["2026-03-02"] * 2),
    ],
)
def test_one_for_each(find, text: str, kind: str, starts: list[str]) -> None:
    assert [e.start for e in find(text).events if e.kind == kind] == starts


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("A meeting of the rival leaders was called off. Omar Saleh and Anna Dahl were to have sat down in Moroni.", 1),
        ("Talks between the two leaders opened in Oslo on Monday. Anna Dahl met Omar Saleh for two hours.", 1),
        ("A summit of African leaders opened in Oslo on Monday. Anna Dahl met Omar Saleh in the afternoon.", 2),
        (
            "Norway and Kenya held official negotiations. The third meeting of the African Union will be held in 2027.",
            2,
        ),
    ],
)
def test_few_who_are_named_later(find, text: str, count: int) -> None:
    assert len([e for e in find(text).events if e.kind == "meeting"]) == count


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("President Omar Saleh has postponed his trip to Oslo by one day and is now to arrive on Thursday.", "visit"),
        (
            "President Dahl and President Saleh witnessed the signing of a memorandum on labour in Oslo on Monday. "
            "The document was signed by ministers Jan Kiprono and Eva Lund.",
            "agreement",
        ),
    ],
)
def test_told_on_in_other_words(find, text: str, kind: str) -> None:
    (event,) = [e for e in find(text).events if e.kind == kind]
    assert len(event.mentions) == 2
