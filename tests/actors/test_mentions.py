"""Mentions of names in made-up reports."""

from __future__ import annotations

import time
from datetime import date

import pytest

from summitry.actors import find_mentions
from summitry.facts import Ambiguous, Mention, Report
from summitry.knowledge import load

DAY = date(2022, 11, 23)


def read(text: str, published: date | None = DAY, publisher: str | None = None) -> tuple[Mention, ...]:
    return find_mentions(Report("made-up", text, published=published, publisher=publisher), load())


def ids(text: str, kind: str | None = None, published: date | None = DAY) -> list[str]:
    return [m.actor.id for m in read(text, published) if m.actor and (kind is None or m.kind == kind)]


def one(text: str, words: str, published: date | None = DAY) -> Mention:
    at = text.index(words)
    return next(m for m in read(text, published) if m.start == at and m.text == words)


def test_spans_are_the_words() -> None:
    text = "Kazakh leader Kassym-Jomart Tokayev and Vladimir Putin met in Astana. They agreed, the Kremlin said."
    for mention in read(text):
        assert text[mention.start : mention.end] == mention.text
        assert mention.extent[0] <= mention.start and mention.end <= mention.extent[1]


@pytest.mark.parametrize(
    ("text", "words", "extent"),
    [
        ("Kazakh leader Kassym-Jomart Tokayev spoke.", "Kassym-Jomart Tokayev", "Kazakh leader Kassym-Jomart Tokayev"),
        (
            "Then Prime Minister of Armenia Nikol Pashinyan left.",
            "Nikol Pashinyan",
            "Prime Minister of Armenia Nikol Pashinyan",
        ),
        ("Yesterday President Gustavo Petro of Colombia left.", "Gustavo Petro", "President Gustavo Petro of Colombia"),
        ("Russia's Foreign Minister Sergei Lavrov left.", "Sergei Lavrov", "Russia's Foreign Minister Sergei Lavrov"),
        ("Kremlin spokesman Dmitry Peskov said.", "Dmitry Peskov", "Kremlin spokesman Dmitry Peskov"),
        (
            "U.N. Secretary-General Antonio Guterres said.",
            "Antonio Guterres",
            "U.N. Secretary-General Antonio Guterres",
        ),
        ("Mr. Lavrov said.", "Lavrov", "Mr. Lavrov"),
    ],
)
def test_extent_holds_title_and_nationality(text: str, words: str, extent: str) -> None:
    found = one(text, words)
    assert text[found.extent[0] : found.extent[1]] == extent


def test_list_after_one_plural_title() -> None:
    text = "It drew Presidents of Tajikistan Emomali Rahmon, Belarus Alexander Lukashenko and Kyrgyzstan Sadyr Japarov."
    assert ids(text, "person") == ["emomali-rahmon", "alexander-lukashenko", "sadyr-japarov"]


def test_romanisations_are_one_person() -> None:
    assert ids("Sadyr Zhaparov came. Japarov spoke.", "person") == ["sadyr-japarov", "sadyr-japarov"]
    assert ids("Emomali Rakhmon and Ilkham Aliyev talked.", "person") == ["emomali-rahmon", "ilham-aliyev"]


def test_surname_before_the_full_name() -> None:
    assert ids("Pashinyan to host leaders\nNikol Pashinyan will host them.", "person") == ["nikol-pashinyan"] * 2


def test_acronyms_and_small_words() -> None:
    assert "usa" not in ids("They told us that it may be so. Who said it?")
    assert "who" not in ids("They told us that it may be so. Who said it?")
    assert "usa" in ids("The US and the WHO agreed.")
    assert "theresa-may" not in ids("In May the talks resumed.", published=date(2018, 5, 5))
    assert "theresa-may" in ids("Theresa May left. Mrs May said so.", published=date(2018, 5, 5))


def test_words_within_words_are_no_names() -> None:
    assert ids("Omanis met Malians about Iranian oil in Nigerien towns.", "state") == ["irn", "ner"]
    assert "ner" not in ids("Nigeria agreed.")
    assert "irl" not in ids("Talks in Northern Ireland ended.")


def test_a_name_begins_where_another_broke_off() -> None:
    assert ids("A United Nations convoy and a Ukrainian jet were near a United Arab Emirates ship.") == [
        "un",
        "ukr",
        "are",
    ]


def test_an_office_ends_where_its_holder_begins() -> None:
    text = "The head of the Kenyan Office of Trade Omar Saleh and the head of the Harbour Affairs Bureau Anna Dahl met."
    assert [m.text for m in read(text) if m.kind == "person"] == ["Omar Saleh", "Anna Dahl"]


def test_a_royal_title_stands_before_a_given_name() -> None:
    text = "Saddam Hussein spoke. King Hussein of Jordan listened. King Hussein left."
    people = [m.actor.name for m in read(text, date(1990, 8, 15)) if m.actor and m.kind == "person"]
    assert people == ["Saddam Hussein", "Hussein bin Talal", "Hussein bin Talal"]


def test_persons_of_no_table_become_actors_of_their_own() -> None:
    text = "Norwegian trade minister Arne Vikholm said so. Berit Solmoe, a spokeswoman for the ministry, agreed. Vikholm left."
    people = [m for m in read(text) if m.kind == "person" and m.actor]
    assert [m.actor.id for m in people if m.actor] == [
        "person/arne-vikholm",
        "person/berit-solmoe",
        "person/arne-vikholm",
    ]
    first, second = people[0].actor, people[1].actor
    assert first and second
    assert (first.of, first.office) == ("nor", "trade minister")
    assert second.office == "spokeswoman" and second.sex == "f"


def test_capitalised_things_are_no_persons() -> None:
    text = "The Oslo Accords and the Law of the Sea were named. Air Force One left Andrews. Earlier Monday it rained."
    assert ids(text, "person") == []


def test_two_of_one_surname_stay_ambiguous() -> None:
    text = "Arne Vikholm met Berit Vikholm. Vikholm said nothing."
    last = read(text)[-1]
    assert isinstance(last.resolved, Ambiguous)
    assert {actor.id for actor in last.resolved.candidates} == {"person/arne-vikholm", "person/berit-vikholm"}


def test_title_decides_between_two_of_one_surname() -> None:
    text = "Prime Minister Arne Vikholm met Judge Berit Vikholm. Prime Minister Vikholm spoke."
    assert ids(text, "person")[-1] == "person/arne-vikholm"


def test_former_holder_is_not_the_holder() -> None:
    assert ids("Former US President Barack Obama spoke.", "person") == ["barack-obama"]
    assert "joe-biden" not in ids("The former US president spoke.")


def test_slip_is_told_by_its_rule() -> None:
    found = one("Police in Tajkistan said so.", "Tajkistan")
    assert found.actor and found.actor.id == "tjk" and found.rule == "slip"
    assert "col" not in ids("He lives in British Columbia.")


def test_groups_and_bodies() -> None:
    text = "EU leaders met. Russian forces withdrew. The Tajik prosecutor general's office said so, and the CSTO secretariat agreed."
    found = {m.text: m for m in read(text)}
    assert found["EU leaders"].kind == "group" and found["EU leaders"].actor and found["EU leaders"].actor.of == "eu"
    forces = found["Russian forces"]
    assert forces.kind == "group" and forces.actor and forces.actor.id == "rus"
    office = found["Tajik prosecutor general's office"]
    assert office.kind == "body" and office.actor and office.actor.of == "tjk"
    secretariat = found["CSTO secretariat"]
    assert secretariat.actor and secretariat.actor.id == "csto/secretariat"


def test_an_alliance_with_a_name_of_its_own_is_not_the_one_that_is_called_so() -> None:
    assert [m.text for m in read("The Blue Lake Alliance won.") if m.kind == "organisation"] == ["Blue Lake Alliance"]
    assert ids("NATO met, and the Alliance agreed.", "organisation") == ["nato", "nato"]
    assert ids("The NATO Alliance met.", "organisation") == ["nato"]


def test_a_secretary_by_a_surname_nobody_knows() -> None:
    assert [m.text for m in read("Secretary Dahlberg met the envoys.") if m.kind == "person"] == ["Dahlberg"]
    assert not [m for m in read("The Secretary General met the envoys.") if m.kind == "person" and m.use == "name"]


def test_coined_organisation_and_its_acronym() -> None:
    text = "The Blue Lake Party (BLP) won. The BLP will govern."
    found = [m for m in read(text) if m.kind == "organisation"]
    assert [m.text for m in found] == ["Blue Lake Party", "BLP", "BLP"]
    assert len({m.actor.id for m in found if m.actor}) == 1


def test_names_do_not_cross_lines() -> None:
    assert ids("Talks in South\nSudan is calm.", "state") == ["sdn"]


def test_undated_report_resolves_names_only() -> None:
    assert ids("Vladimir Putin came. The Belarusian leader left.", "person", None) == ["vladimir-putin"]


def test_publishing_house_tells_the_president() -> None:
    text = "The President will travel to Lima."
    mention = read(text, publisher="White House (statements)")[0]
    assert mention.actor and mention.actor.id == "joe-biden"


def test_empty_and_odd_texts() -> None:
    for text in ("", "\n\n", "…", "'''", "A" * 5000, "É. " * 200, "\U0001f600 Putin \U0001f600"):
        for mention in read(text):
            assert text[mention.start : mention.end] == mention.text


def test_time_grows_with_the_text_and_no_faster() -> None:
    text = "Russian President Vladimir Putin met the Belarusian leader in Minsk. He said the country wants talks. The bloc agreed. "
    read(text)

    def seconds(count: int) -> float:
        begun = time.perf_counter()
        read(text * count)
        return time.perf_counter() - begun

    small, large = seconds(100), seconds(800)
    assert large < 8 * small * 3


def test_halves_of_a_nation() -> None:
    assert ids("The two Koreas last met in 2007.", "state") == ["prk", "kor"]
    assert ids("North and South Korea agreed to meet.", "state") == ["prk", "kor"]
    assert ids("South Korea protested. The North said nothing to the South.", "state") == ["kor", "prk", "kor"]
    assert ids("South Sudan will come, the North will not.", "state") == ["ssd", "sdn"]
    assert ids("Norway will tour the South and the North Sea.", "state") == ["nor"]


def test_a_leader_of_a_part_is_not_the_leader_of_the_neighbour() -> None:
    text = "Radovan Karadzic said no. The Bosnian Serb leader left."
    assert ids(text, "person", date(1995, 7, 3)) == ["radovan-karadzic", "radovan-karadzic"]


def test_a_surname_alone_is_of_one_in_office_not_of_one_of_long_ago() -> None:
    assert ids("Aliyev met Tshisekedi.", "person", date(2026, 3, 1)) == ["ilham-aliyev", "felix-tshisekedi"]


def test_a_rebel_group_is_none_that_the_report_does_not_name() -> None:
    assert "m23" not in ids("The rebel group attacked a port in Peru.")
    assert ids("M23 fled. The rebel group attacked a port.").count("m23") == 2
