"""Who "his", "their", "my" is: the possessives before an event noun, which stand for those told before."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from spacy.tokens import Token

from summitry.actors.discourse import speaks_for_another
from summitry.events.draft import key_of
from summitry.events.grammar import ancestors, children, is_verb, subjects_of
from summitry.events.lexicon import OFFICE_NOUNS
from summitry.events.otherdays import SAYING
from summitry.events.page import Line, written
from summitry.facts import Mention, Statement, Unknown
from summitry.text import lemma

HIS = {"his": "m", "her": "f", "he": "m", "she": "f", "him": "m"}
MINE = frozenset("my our i we me us".split())
ITS = frozenset({"its", "it"})
SIDED = {"state", "organisation", "body"}
"""What "it" can stand for."""


WITHIN = 700
"""Characters: how far back a pronoun reaches."""


class Cast:
    """Who has been told of so far, and who is speaking where."""

    def __init__(self, lines: Sequence[Line], statements: Sequence[Statement]) -> None:
        self._starts = [line.sentence.start for line in lines]
        self._before: list[Mention] = [m for line in lines for m in line.mentions]
        self._places = [m.start for m in self._before]
        self._spoken = [(s, span) for s in statements for span in s.content]

    def owner(self, line: Line, token: Token, besides: frozenset[str] = frozenset()) -> Mention | None:
        """The actor a pronoun stands for, none of those beside: the nearest told before it in the sentence, else in the two before."""
        word = token.lower_
        at = line.span(token)[0]
        if word in MINE:
            return self._speaker(at)
        if word in HIS:
            return self._nearest(at, line.sentence.start, {"person"}, HIS[word], _doers(line, token) | besides)
        if word in ITS:
            return self._nearest(at, line.sentence.start, SIDED, None)
        return None

    def _nearest(
        self, at: int, start: int, kinds: set[str], sex: str | None, others: frozenset[str] = frozenset()
    ) -> Mention | None:
        earlier = [
            m
            for m in self._before[bisect_right(self._places, at - WITHIN) : bisect_left(self._places, at)]
            if m.kind in kinds and m.use not in {"place", "adjective"} and _fits(m, sex) and key_of(m) not in others
        ]
        earlier = [m for m in earlier if not speaks_for_another(m)] or earlier
        here = [m for m in earlier if m.start >= start]
        if here or not earlier:
            return here[-1] if here else None
        last = self._starts[bisect_right(self._starts, earlier[-1].start) - 1]
        return next((m for m in earlier if m.start >= last), earlier[-1])

    def _speaker(self, at: int) -> Mention | None:
        inside = [s for s, (start, end) in self._spoken if start <= at < end and s.source]
        if not inside:
            return None
        source = inside[0].source[0]
        found = [m for m in self._before if m.extent[0] < source[1] and source[0] < m.extent[1] and m.kind == "person"]
        return found[-1] if found else None


def _doers(line: Line, token: Token) -> frozenset[str]:
    """ "Dahl will replace him": whom an object cannot stand for, which is who does it."""
    verb = token.head if token.dep_ in {"dobj", "dative"} else token.head.head if token.dep_ == "pobj" else None
    if verb is None or token.tag_ != "PRP" or not is_verb(verb):
        return frozenset()
    return frozenset(key_of(m) for t in subjects_of(verb) if (m := line.mention_at(t)) is not None)


def fill_pronouns(lines: Sequence[Line], statements: Sequence[Statement]) -> None:
    """Notes on each line whom its possessives and first persons stand for, where nothing else has said so."""
    cast = Cast(lines, statements)
    last: Mention | None = None
    for line in lines:
        for token in line.tokens():
            if token.tag_ not in {"PRP$", "PRP"}:
                continue
            known = line.mention_at(token)
            if known is not None and known.use == "pronoun" and _opens(token) and _goes_on(last, token):
                line.pronouns[token.i] = last  # type: ignore[assignment]
            elif known is not None and known.use == "pronoun" and key_of(known) in _doers(line, token):
                if (other := cast.owner(line, token)) is not None:
                    line.pronouns[token.i] = other  # "Dahl called Saleh and invited him": no other than Saleh
            elif known is not None and (voice := _voice_over(line, token)) and key_of(known) in voice:
                if (other := cast.owner(line, token, voice)) is not None:
                    line.pronouns[token.i] = other  # "A spokesman, Tom Berg, said he would come": not Berg
            elif known is None or (
                known.actor is None and token.lower_ in {"he", "she"} and known.name.lower() == token.lower_
            ):
                if token.lower_ in ITS and _of_unnamed(line, token):
                    continue
                going_on = last if _opens(token) and _goes_on(last, token) else None
                found = _teller(line, token) or going_on or cast.owner(line, token)
                if found is not None:
                    line.pronouns[token.i] = found
        last = _subject(line) or last


def _teller(line: Line, token: Token) -> Mention | None:
    """ "Dahl told Saleh that she would come", "that her team would", "Dahl flew to Oslo, where she is due": the subject of the sentence."""
    if not _told_of_self(token):
        return None
    for above in ancestors(token.head):
        for subject in children(above, "nsubj", "nsubjpass"):
            found = line.mention_at(subject) or _introduced(line, subject)
            kinds = SIDED if token.lower_ in ITS else {"person"}
            if found is not None and found.kind == "group" and found.use == "name" and token.lower_ in ITS:
                return found  # "the Lake Forces said it had"
            if (
                found is not None
                and found.kind in kinds
                and found.use not in {"pronoun", "place"}
                and subject.i < token.i
                and not speaks_for_another(found)
                and _fits(found, HIS.get(token.lower_))
            ):
                return found
    return None


def _of_unnamed(line: Line, token: Token) -> bool:
    """ "No group has said it did so", "A committee was attacked while it was meeting": "it" is the subject, which names nobody."""
    if token.tag_ != "PRP" or not _told_of_self(token):
        return False
    above = [s for a in ancestors(token.head) for s in children(a, "nsubj", "nsubjpass") if s.i < token.i]
    return bool(above) and above[0].tag_ == "NN" and line.mention_at(above[0]) is None


def _introduced(line: Line, token: Token) -> Mention | None:
    """ "Otieno Were, the chief negotiator, said that his team would": a name that only its apposition makes a person's."""
    if token.tag_ != "NNP":
        return None
    words = [t for t in token.subtree if t.i <= token.i and t.tag_ == "NNP"]
    titled = max((n for n, t in enumerate(words[:-1], 1) if lemma(t).lower() in OFFICE_NOUNS), default=0)
    told = titled or any(lemma(c).lower() in OFFICE_NOUNS for c in children(token, "appos"))
    if not told:
        return None
    words = words[titled:]  # "Foreign Minister Sheikh Otieno"
    (start, _), (_, end) = line.span(words[0]), line.span(token)
    name = written(words)
    return Mention(start, end, name, Unknown("told by apposition"), name, "person", "name", (start, end))


def _voice_over(line: Line, token: Token) -> frozenset[str]:
    """The spokesman who says of another what "he" will do, by the noun that is the subject of the saying."""
    if token.lower_ not in {"he", "she"} or token.head.dep_ != "ccomp":
        return frozenset()
    voices = [s for s in children(token.head.head, "nsubj") if lemma(s) in SPOKESMEN]
    return frozenset(key_of(m) for s in voices for t in s.subtree if (m := line.mention_at(t)) is not None)


SPOKESMEN = frozenset("spokesman spokeswoman spokesperson".split())


def _told_of_self(token: Token) -> bool:
    """Whether a pronoun is, or belongs to, the subject of a clause under another verb."""
    if token.lower_ in {"he", "she", "it"}:
        return token.dep_ in {"nsubj", "nsubjpass"} and token.head.dep_ != "ROOT"
    if token.tag_ != "PRP$" or token.lower_ not in {*HIS, *ITS}:
        return False
    owned = token.head
    return owned.dep_ in {"nsubj", "nsubjpass"} and owned.head.dep_ == "ccomp"


def _opens(token: Token) -> bool:
    """Whether a pronoun is the subject of its sentence."""
    return token.dep_ in {"nsubj", "nsubjpass"} and token.head.dep_ == "ROOT"


def _goes_on(last: Mention | None, token: Token) -> bool:
    """Whether the subject of the sentence before can be meant: a person of the right sex."""
    holds = last is not None and last.kind in {"person", "office"} and token.lower_ in {"he", "she"}
    return holds and last is not None and _fits(last, HIS[token.lower_])


def _subject(line: Line) -> Mention | None:
    """The person or office that is the subject of a sentence, or else the only person it names; of "Dahl will come, Saleh said" the
    one that is spoken of."""
    for token in line.tokens():
        if token.dep_ not in {"nsubj", "nsubjpass"}:
            continue
        over = token.head.dep_
        if over == "ccomp" and (spoken_of := _spoken_of(line, token)) is not None:
            return spoken_of
        if over == "ROOT":
            return _doer(line, token)
    return _only(line)


def _spoken_of(line: Line, token: Token) -> Mention | None:
    """ "Dahl will come, officials said", "Dahl will come, his deputy Saleh said": the person who is spoken of."""
    said = token.head.head
    if token.head.i > said.i or said.dep_ != "ROOT" or lemma(said) not in SAYING:
        return None
    found = line.mention_at(token)
    if found is None or found.kind != "person" or found.use != "name":
        return None
    teller = next(iter(children(said, "nsubj")), token)
    named = line.mention_at(teller)
    his = any(c.lower_ in {"his", "her"} for t in (teller, *children(teller, "compound")) for c in t.lefts)
    return found if named is None or named.kind != "person" or his else None


def _doer(line: Line, token: Token) -> Mention | None:
    """The person or office that the subject of a sentence is, by itself or by the name set beside it."""
    found = line.mention_at(token)
    if found is not None and found.kind in {"person", "office"}:
        return found
    beside = [line.mention_at(t) for t in children(token, "appos")]
    if (named := next((m for m in beside if m is not None and m.kind in {"person", "office"}), None)) is not None:
        return named
    if found is None and told_by_office(token):
        return _unnamed(line, token)
    if found is None and (introduced := _introduced(line, token)) is not None:
        return introduced
    return None if token.tag_ == "PRP" else _only(line)


def told_by_office(token: Token) -> bool:
    """Whether a noun tells of one person by office alone: "the foreign minister", "a Lake Club envoy"."""
    before = {c.lower_ for c in children(token, "det", "poss")}
    return token.tag_ in {"NN", "NNP"} and lemma(token).lower() in OFFICE_NOUNS and bool(before) and "no" not in before


def _unnamed(line: Line, token: Token) -> Mention:
    """One told of by office alone, under the words of the office."""
    words = written(t for t in token.subtree if t == token or (t.head == token and t.dep_ in OWN))
    start, end = line.span(token)
    return Mention(
        start, end, token.text, Unknown("an office without a name"), words, "office", "description", (start, end)
    )


OWN = frozenset("compound amod nmod".split())
"""What stands before an office and belongs to it: "vice", "foreign"."""


def _only(line: Line) -> Mention | None:
    """The one person a sentence names."""
    named = [m for m in line.mentions if m.kind == "person" and m.use == "name"]
    return named[0] if len(named) == 1 and line.sentence.kind == "body" else None


def _fits(mention: Mention, sex: str | None) -> bool:
    actor = mention.actor
    return sex is None or actor is None or actor.sex in {None, sex}
