"""Who is who on which day."""

from __future__ import annotations

from datetime import date

import pytest

from summitry.errors import BadDate
from summitry.facts import Actor, Ambiguous, Unknown
from summitry.knowledge import World, load


def name(found: object) -> str:
    assert isinstance(found, Actor), found
    return found.name


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        ("2010-01-01", "Ola Hjelmdal"),
        ("2014-05-04", "Siv Brattvik"),
        ("2014-05-03", "Ola Hjelmdal"),
        ("2020-03-01", "Turid Aasmo"),
    ],
)
def test_holder_on_a_day(world: World, day: str, wanted: str) -> None:
    assert name(world.holder("president", of="Lakeland", on=day)) == wanted
    assert name(world.holder("head of state", of="zzl", on=day)) == wanted


def test_day_as_date_and_as_words(world: World) -> None:
    assert world.holder("president", "Lakeland", date(2010, 1, 1)) == world.holder(
        "president", "Lakeland", "2010-01-01"
    )


def test_vague_change_is_unknown_within_its_month_only(world: World) -> None:
    held = world.holder("foreign minister", of="Lakeland", on="2011-04-15")
    assert isinstance(held, Unknown) and "not known" in held.reason
    assert name(world.holder("foreign minister", of="Lakeland", on="2011-03-31")) == "Turid Aasmo"
    assert name(world.holder("minister of foreign affairs", of="Lakeland", on="2011-05-01")) == "Ola Hjelmdal"


def test_vague_beginning_without_a_predecessor_is_unknown(world: World) -> None:
    assert isinstance(world.holder("foreign minister", of="Lakeland", on="2008-06-01"), Unknown)


def test_a_rival_claimant_answers_only_where_no_other_holds(world: World) -> None:
    assert name(world.holder("foreign minister", of="Lakeland", on="2022-06-01")) == "Siv Brattvik"


def test_acting_is_how_an_office_is_held(world: World) -> None:
    assert name(world.holder("acting president", of="Lakeland", on="2020-06-01")) == "Turid Aasmo"


def test_no_president_is_called_prime_minister(world: World) -> None:
    assert isinstance(world.holder("prime minister", of="Lakeland", on="2010-01-01"), Unknown)
    assert name(world.holder("head of government", of="Lakeland", on="2010-01-01")) == "Ola Hjelmdal"


def test_offices_of_agencies_and_of_the_secretariat(world: World) -> None:
    assert name(world.holder("fish commissioner", of="ZLC", on="2013-01-01")) == "Ola Hjelmdal"
    assert name(world.holder("secretary-general", of="ZLC Secretariat", on="2013-01-01")) == "Turid Aasmo"


def test_who_presides_where_the_presidency_goes_round(world: World) -> None:
    assert name(world.holder("chairperson", of="ZLC", on="2012-06-01")) == "Ola Hjelmdal"


def test_an_agency_belongs_to_its_organisation(world: World) -> None:
    assert name(world.organisation_of("Zephyr Lake Fish Agency")) == "Zephyr Lake Compact"


def test_a_body_is_found_with_its_organisation_anywhere_in_the_words(world: World) -> None:
    assert name(world.organisation_of("Secretariat of the Zephyr Lake Compact")) == "Zephyr Lake Compact"


def test_a_name_after_a_description(world: World) -> None:
    assert name(world.find("Lakelander Foreign Minister Turid Aasmo", "2010-01-01")) == "Turid Aasmo"


def test_a_capital_has_the_name_of_the_day() -> None:
    names = [name(load().capital("Kazakhstan", on=day)) for day in ("2015-01-01", "2020-01-01", "2023-01-01")]
    assert names == ["Astana", "Nur-Sultan", "Astana"]


def test_vacant_and_disputed(world: World) -> None:
    vacant = world.holder("president", of="Lakeland", on="2020-11-05")
    assert isinstance(vacant, Unknown) and "vacant" in vacant.reason
    disputed = world.holder("president", of="Lakeland", on="2022-01-01")
    assert isinstance(disputed, Ambiguous)
    assert {actor.id for actor in disputed.candidates} == {"siv-brattvik", "turid-aasmo"}


def test_before_anyone(world: World) -> None:
    assert isinstance(world.holder("president", of="Lakeland", on="2001-01-01"), Unknown)
    assert isinstance(world.holder("finance minister", of="Lakeland", on="2010-01-01"), Unknown)


def test_vague_question_is_answered_where_all_agree(world: World) -> None:
    assert name(world.holder("president", of="Lakeland", on="2010")) == "Ola Hjelmdal"
    assert isinstance(world.holder("president", of="Lakeland", on="2014"), Unknown)


def test_bad_day_is_refused(world: World) -> None:
    with pytest.raises(BadDate):
        world.holder("president", of="Lakeland", on="next week")


def test_membership(world: World) -> None:
    assert world.is_member("Highmark", "ZLC", "2010-01-01") is True
    assert world.is_member("Highmark", "ZLC", "2015-01-01") is False
    assert world.is_member("Highmark", "ZLC", "2007-01-01") is False
    assert isinstance(world.is_member("Highmark", "ZLC", "2008-05-05"), Unknown)
    assert isinstance(world.is_member("Nowhere", "ZLC"), Unknown)
    members = world.members("Zephyr Lake Compact", "2016-01-01")
    assert not isinstance(members, Unknown) and [actor.name for actor in members] == ["Lakeland"]
    observers = world.members("ZLC", "2016-01-01", status="observer")
    assert not isinstance(observers, Unknown) and [actor.id for actor in observers] == ["zzh"]


def test_chair_by_record_and_by_rule(world: World) -> None:
    assert name(world.chair("ZLC", "2012-06-01")) == "Lakeland"
    assert name(world.chair("ZLC", "2013-06-01")) == "Lakeland"
    assert name(world.chair("ZLC", "2015-06-01")) == "Highmark"


def test_next_turn_says_what_the_rule_gives_and_what_was_agreed(world: World) -> None:
    turn = next(turn for turn in world.turns_within("2012-06-01", "2013-03-01") if turn.organisation == "zlc")
    assert (turn.begins, turn.by_rule, turn.agreed, turn.status) == ("2013-01-01", "zzh", "zzl", "extended")
    forecast = next(turn for turn in world.turns_within("2026-11-01", "2027-03-01") if turn.organisation == "zlc")
    assert (forecast.begins, forecast.by_rule, forecast.agreed) == ("2027-01-01", "zzh", None)


def test_capital_moves(world: World) -> None:
    assert name(world.capital("Lakeland", "2005-01-01")) == "Ulsund"
    assert name(world.capital("Lakeland", "2015-01-01")) == "Vessby"
    assert name(world.capital("Lakeland")) == "Vessby"


def test_organisation_of_a_body(world: World) -> None:
    assert name(world.organisation_of("Compact Council")) == "Zephyr Lake Compact"
    assert isinstance(world.organisation_of("Lakeland"), Unknown)


def test_place_with_coordinates(world: World) -> None:
    place = world.place("Vessby")
    assert not isinstance(place, Unknown)
    assert (place.country, place.latitude, place.longitude) == ("zzl", 60.5, 11.2)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Lakeland", "Lakeland"),
        ("the Republic of Lakeland", "Lakeland"),
        ("LAKELAND", "Lakeland"),
        ("Vessby", "Lakeland"),
        ("Lakelander", "Lakeland"),
        ("ZLC", "Zephyr Lake Compact"),
        ("president of Lakeland", "Ola Hjelmdal"),
        ("the President of the Republic of Lakeland", "Ola Hjelmdal"),
        ("the Lakelander leader", "Ola Hjelmdal"),
        ("Lakeland's president", "Ola Hjelmdal"),
        ("current Lakelander president", "Ola Hjelmdal"),
        ("the ZLC secretary-general", "Turid Aasmo"),
        ("ZLC chief", "Turid Aasmo"),
        ("Ola Hjelmdal", "Ola Hjelmdal"),
        ("Siw Bratwick", "Siv Brattvik"),
        ("Brattvik", "Siv Brattvik"),
    ],
)
def test_find(world: World, words: str, wanted: str) -> None:
    assert name(world.find(words, "2012-06-01")) == wanted


@pytest.mark.parametrize(
    "words", ["", "the former president of Lakeland", "Old Marches minister", "Grimstofthaug", "the leader"]
)
def test_find_never_guesses(world: World, words: str) -> None:
    assert isinstance(world.find(words, "2012-06-01"), Unknown)


def test_offices_and_tenures_of_a_person(world: World) -> None:
    held = world.offices_of("turid-aasmo", "2012-06-01")
    assert [office.id for office, _ in held] == ["zlc/secretary-general"]
    assert [row.holder for row in world.tenures("zzl/president")][:2] == ["ola-hjelmdal", "siv-brattvik"]
    assert {row.office for row in world.changes_within("2014-05-01", "2014-05-31")} >= {"zzl/president"}


def test_shipped_world_is_read_once() -> None:
    assert load() is load()
