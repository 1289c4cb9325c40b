"""Journeys told as a plan: stops, companions, towns no table knows, summits of before and to come."""

from __future__ import annotations


def of_kind(find, text: str, kind: str) -> list:
    """The events of one kind in a text."""
    return [e for e in find(text).events if e.kind == kind]


def test_a_town_no_table_knows_is_told_by_its_land(find) -> None:
    met = find("Anna Dahl met Omar Saleh in Sandvikby, Norway, on Monday.").events
    assert met[0].place is not None and (met[0].place.name, met[0].place.country) == ("Sandvikby", "nor")
    library = find("They signed the treaty at the Olsen Library in Sandvikby, Norway, on Monday.").events
    assert library[0].place is not None and library[0].place.name == "Sandvikby"


def test_another_who_also_goes_is_on_the_same_journey(find) -> None:
    text = "Foreign Minister Anna Dahl will travel to Oslo on May 4. In Oslo she will see the harbour. Her deputy Omar Saleh will also travel to Oslo."
    assert [{p.name for p in e.participants} for e in of_kind(find, text, "visit")] == [{"Anna Dahl", "Omar Saleh"}]


def test_a_tour_is_named_by_the_region_it_goes_to(find) -> None:
    text = "President Anna Dahl will visit Kenya and Uganda on May 4. During the president's trip to East Africa she will meet Omar Saleh."
    visits = of_kind(find, text, "visit")
    assert len(visits) == 1 and visits[0].place is not None and visits[0].place.name == "Kenya and Uganda"
    other = "President Anna Dahl will visit Kenya and Uganda on May 4. Omar Saleh made a trip to Oslo in March."
    assert len(of_kind(find, other, "visit")) == 2


def test_a_summit_is_told_by_the_short_name_in_brackets(find) -> None:
    text = (
        "Anna Dahl will attend the Conference of the Parties (COP27) in Oslo on May 11. At COP27, she will meet envoys."
    )
    told = [e for e in of_kind(find, text, "meeting") if "Conference" in e.title or "COP" in e.title]
    assert len(told) == 1 and len(told[0].mentions) == 2


def test_the_decisions_of_a_summit_are_not_of_the_meeting_that_looks_at_them(find) -> None:
    text = "Anna Dahl will meet with Omar Saleh in Oslo on May 4 to discuss implementation of the February Summit decisions to reform the alliance."
    assert sorted((e.realis, e.start) for e in of_kind(find, text, "meeting")) == [
        ("past", "2026-02"),
        ("scheduled", "2026-05-04"),
    ]


def test_a_coming_round_is_not_the_meeting_just_held(find) -> None:
    text = (
        "Ministers adopted a plan at a meeting in Nairobi on Monday. The forthcoming meeting is expected to settle it."
    )
    assert len(of_kind(find, text, "meeting")) == 2


def test_two_who_visit_are_two_visits(find) -> None:
    text = "Anna Dahl paid a visit to a shrine in October. Omar Saleh made the trip in late October."
    assert len(of_kind(find, text, "visit")) == 2


def test_the_president_is_no_owner_told_in_passing(find) -> None:
    text = "President Anna Dahl will visit Oslo. Envoys will discuss President Saleh's war. The President will leave on May 4."
    visits = of_kind(find, text, "visit")
    assert {p.name for e in visits for p in e.participants} == {"Anna Dahl"}
