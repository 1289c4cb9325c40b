"""Who the source is."""

from __future__ import annotations

from statement_words import statements_of

from summitry.facts import Actor, Mention, Unknown

DAHL = Actor("ada-dahl", "Ada Dahl", "person", sex="f")
BERG = Actor("ole-berg", "Ole Berg", "person", sex="m")
NORWAY = Actor("nor", "Norway", "state")


def mention(text: str, words: str, actor: Actor, use: str = "name", start: int = 0, extent: str = "") -> Mention:
    at = text.index(words, start)
    whole = text.index(extent, 0) if extent else at
    end = whole + len(extent) if extent else at + len(words)
    return Mention(at, at + len(words), words, actor, actor.name, actor.kind, use, (whole, end))  # type: ignore[arg-type]


def speakers(text: str, *mentions: Mention) -> list[str | None]:
    return [s.speaker_name for s in statements_of(text, tuple(mentions))]


def test_a_name() -> None:
    text = "Foreign Minister Ada Dahl said the talks had failed."
    (found,) = statements_of(text, (mention(text, "Ada Dahl", DAHL, extent="Foreign Minister Ada Dahl"),))
    assert found.speaker is DAHL and found.speaker_name == "Ada Dahl"


def test_a_metonym() -> None:
    text = "Oslo said the talks had failed."
    assert statements_of(text, (mention(text, "Oslo", NORWAY, "metonym"),))[0].speaker is NORWAY


def test_a_pronoun_takes_the_last_speaker_that_fits() -> None:
    text = "Ada Dahl said the talks had failed. Ole Berg disagreed. She added that nobody was surprised."
    found = statements_of(text, (mention(text, "Ada Dahl", DAHL), mention(text, "Ole Berg", BERG)))
    assert found[-1].speaker is DAHL


def test_a_pronoun_takes_a_name_that_has_not_spoken() -> None:
    text = "Ole Berg left the meeting early. He said the talks had failed."
    assert statements_of(text, (mention(text, "Ole Berg", BERG),))[-1].speaker is BERG


def test_a_pronoun_without_anybody_before() -> None:
    (found,) = statements_of("He said the talks had failed.")
    assert isinstance(found.speaker, Unknown) and found.speaker_name == "He"


def test_who_is_the_noun_before() -> None:
    text = "The council heard Ada Dahl, who said the talks had failed."
    assert "Ada Dahl" in speakers(text, mention(text, "Ada Dahl", DAHL))


def test_a_first_person_inside_a_quotation_is_its_speaker() -> None:
    text = "Ada Dahl said: “I told the council that the talks had failed.”"
    assert set(speakers(text, mention(text, "Ada Dahl", DAHL))) == {"Ada Dahl"}


def test_he_in_a_turn_is_not_whose_turn_it_is() -> None:
    text = "MR. BERG:  He said the talks would go on.\nQ   When?\nMR. BERG:  In May."
    found = {s.speaker_name for s in statements_of(text) if s.rule == "ccomp:say"}
    assert found == {"He"}


def test_two_at_once_are_not_one_of_them() -> None:
    text = "Ada Dahl and Ole Berg said the talks had failed."
    (found,) = statements_of(text, (mention(text, "Ada Dahl", DAHL), mention(text, "Ole Berg", BERG)))
    assert isinstance(found.speaker, Unknown) and found.speaker_name == "Ada Dahl and Ole Berg"


def test_a_name_beside_a_title() -> None:
    assert speakers("The envoy, Ada Dahl, said the talks had failed.") == ["Ada Dahl"]


def test_an_unknown_source_keeps_its_words() -> None:
    found = statements_of("A senior diplomat, who would not give her name, said the talks had failed.")
    assert {s.speaker_name for s in found} == {"A senior diplomat"}
    assert all(isinstance(s.speaker, Unknown) for s in found)


def test_nobody_is_named() -> None:
    (found,) = statements_of("The summit is expected to open on Friday.")
    assert found.speaker_name is None and found.source == ()
