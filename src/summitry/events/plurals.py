"""Who "they", "their" and "the mediators" are: several people told of together before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from spacy.tokens import Token

from summitry.events.draft import key_of
from summitry.events.enter import apposed, explained
from summitry.events.grammar import ancestors, children, is_verb, objects_of, series, subjects_of
from summitry.events.joined import listed
from summitry.events.page import Line
from summitry.facts import Mention
from summitry.text import lemma

THEY = frozenset("they them their".split())
SIDES = frozenset("side party neighbour neighbor rival foe adversary opponent ally partner".split())
"""Plural nouns that take up states, bodies and persons alike."""
TOGETHER = SIDES | frozenset(
    "mediator co-chair envoy diplomat leader president minister negotiator interlocutor man woman statesman counterpart premier king head politician".split()
)
"""Plural nouns that take up those named together, where only "the" stands before them."""
TAKEN_UP = frozenset("the two three both prime foreign defence defense".split())
PAIRS = {"pair": 2, "duo": 2, "twosome": 2, "trio": 3, "threesome": 3}
"""Single words for several persons."""
REACH = 2
"""Sentences: how far back those told of together are taken up."""
FAR = 6
"""Sentences: how far back where the words count them."""
_ONE = frozenset({"CD", "NN", "JJ"})
_TAGS = frozenset({"PRP", "PRP$", "NNS"}) | _ONE
COUNTS = {"two": 2, "three": 3, "four": 4}
COUNTING = frozenset({*COUNTS, *PAIRS, "last", "first"})
"""Single words that stand for several persons, or end such: "the two last met"."""
HEADS = (
    "president",
    "prime minister",
    "premier",
    "chancellor",
    "king",
    "queen",
    "emir",
    "sultan",
    "leader",
    "taoiseach",
    "chief executive",
)
"""What stands in the office of one who leads a state or a people."""
BELOW = frozenset("diplomat minister envoy negotiator".split())


Told = Callable[[Line], list[Mention]]
"""Whom a sentence tells of in some way."""


def _once(told: Told) -> Told:
    """The same, asked of each sentence but once."""
    known: dict[int, list[Mention]] = {}

    def asked(line: Line) -> list[Mention]:
        if line.number not in known:
            known[line.number] = told(line)
        return known[line.number]

    return asked


def fill_plurals(lines: Sequence[Line]) -> None:
    """Notes on each line whom its plural pronouns and bare plural nouns stand for."""
    together, listed_states = _once(_together), _once(_listed_states)
    for place, line in enumerate(lines):
        both = _both_at(line)
        for token in line.tokens():
            if both and (two := both.get(line.span(token)[1])):
                line.plurals[token.i] = two
                continue
            if token.tag_ not in _TAGS:
                continue
            if token.tag_ in _ONE:
                count = _counted(token) if token.lower_ in COUNTING else 0
                if count and (named := _persons_told(lines, place, token, count, together)):
                    line.plurals[token.i] = named
                continue
            if holders := _holders_told(lines, place, token):
                line.plurals[token.i] = holders
            elif _countries(token):
                states = _told_before(lines, place, listed_states)
                if states and _as_many(token, states):
                    line.plurals[token.i] = states
            elif _takes_up(line, token):
                found = _above(line, token) if token.lower_ in THEY else []
                if not found and token.lower_ in {"they", "them"} and _crowd_above(line, token):
                    continue
                found = found or _pair_before(line, token)
                if not found and _fits(token, told := _told_before(lines, place, together)):
                    found = told if lemma(token) not in SIDES or _as_many(token, told) else []
                if not found and (count := _count(token)):
                    found = _counted_before(lines, place, token, count, together)
                if lemma(token) in SIDES and all(m.kind == "person" and m.end < _before(lines, place) for m in found):
                    found = []  # persons of some sentences ago are no "both sides"
                if found:
                    line.plurals[token.i] = found


def _before(lines: Sequence[Line], place: int) -> int:
    """Where the sentence before begins."""
    return lines[max(place - 1, 0)].sentence.start


def _both_at(line: Line) -> dict[int, list[Mention]]:
    """The words that name two states at once, by their end: "the two Koreas"."""
    pairs = [
        (a, b)
        for a, b in pairwise(line.mentions)
        if (a.start, a.end) == (b.start, b.end) and a.kind == b.kind == "state"
    ]
    return {a.end: [a, b] for a, b in pairs}


def _counted(token: Token) -> int:
    """ "the three are to meet", "the pair", "the two last met": how many of those just told of the words stand for, else 0."""
    if token.dep_ not in {"nsubj", "nsubjpass", "dobj", "pobj"}:
        return 0
    before = [c.lower_ for c in token.children]
    if token.tag_ == "CD":
        return COUNTS.get(token.lower_, 0) if before == ["the"] else 0
    if token.tag_ == "NN":
        return PAIRS.get(token.lower_, 0) if before == ["the"] else 0
    words = [t.lower_ for t in token.subtree]
    return COUNTS.get(words[1], 0) if len(words) == 3 and words[0] == "the" and words[2] in {"last", "first"} else 0


def _persons_told(lines: Sequence[Line], place: int, token: Token, count: int, together: Told) -> list[Mention]:
    """The persons named before a number in its sentence, or else in the one before, where they are as many as it says; or
    else those told of together before."""
    start = lines[place].span(token)[0]
    for line in reversed(lines[max(place - 1, 0) : place + 1]):
        named = {
            m.actor.id: m
            for m in line.mentions
            if m.kind == "person" and m.use in {"name", "pronoun"} and m.actor and m.end <= start
        }
        if len(named) == count:
            return list(named.values())
        if named:
            break
    return _counted_before(lines, place, token, count, together) or _two_states(lines[place], start, count)


def _two_states(line: Line, start: int, count: int) -> list[Mention]:
    """ "Norway and Kenya fought three wars, and the two signed an accord": the states listed before in the sentence."""
    states = [m for m in _listed_states(line) if m.end <= start]
    return states if len(states) == count else []


def _holders_told(lines: Sequence[Line], place: int, token: Token) -> list[Mention]:
    """ "the two prime ministers", "the two presidents": those told of last who hold that office, where they are as many."""
    word, count = lemma(token), _count(token)
    if token.tag_ != "NNS" or not count or word not in {"leader", "president", "minister", "premier"}:
        return []
    field = next((c.lower_ for c in token.children if c.lower_ in {"prime", "foreign", "defence", "defense"}), None)
    if word == "minister" and field is None:
        return []
    titles = HEADS if word == "leader" else (f"{field} {word}" if field else word,)
    start = lines[place].span(token)[0]
    found: dict[str, Mention] = {}
    for line in reversed(lines[max(place - REACH, 0) : place + 1]):
        for m in line.mentions:
            office = _office(m)
            held = any(title in office for title in titles) and "vice" not in office and "deputy" not in office
            if m.kind == "person" and m.use == "name" and m.actor and m.end <= start and held:
                found.setdefault(m.actor.id, m)
        if len(found) >= count:
            break
    return list(found.values()) if len(found) == count else []


def _office(mention: Mention) -> str:
    """All that text and tables say of somebody's office."""
    return f"{mention.office or ''} {(mention.actor.office if mention.actor else '') or ''}".strip().lower()


def _count(token: Token) -> int:
    """How many a plural noun counts: "the two leaders", "both sides"; 0 where it does not."""
    before = {c.lower_ for c in token.children if c.i < token.i}
    return 2 if before & {"two", "both"} else 3 if "three" in before else 0


def _counted_before(lines: Sequence[Line], place: int, token: Token, count: int, together: Told) -> list[Mention]:
    """Those told of together last that are as many as the words say and can be meant."""
    for before in reversed(lines[max(place - FAR, 0) : place]):
        found = together(before)
        if len(found) == count and _fits(token, found):
            return found
    return []


def _told_before(lines: Sequence[Line], place: int, told: Told) -> list[Mention]:
    """Those told of in the last sentence, of the few before one, that tells of several."""
    for before in reversed(lines[max(place - REACH, 0) : place]):
        if lines[place].number - before.number <= REACH and (found := told(before)):
            return found
    return []


def _countries(token: Token) -> bool:
    """ "these countries", "the two countries"."""
    if token.tag_ != "NNS" or lemma(token) not in {"country", "state", "nation"}:
        return False
    before = {c.lower_ for c in token.children if c.i < token.i}
    return bool(before & {"these", "two", "both", "three"}) and before <= {"the", "these", "two", "both", "three"}


def _as_many(token: Token, states: Sequence[Mention]) -> bool:
    """Whether there are as many states as the words count."""
    count = _count(token)
    return not count or count == len(states)


def _listed_states(line: Line) -> list[Mention]:
    """The states that a sentence lists together, where it lists some but once."""
    names = [m for m in line.mentions if m.kind == "state" and m.use == "name"]
    for name in names:
        several = [m for m in listed(line, name) if m.kind == "state"]
        if len(several) > 1:
            return several
    return []


def _pair_before(line: Line, token: Token) -> list[Mention]:
    """The two persons that the sentence has named before the words, where it has named just two."""
    start = line.span(token)[0]
    named = {
        m.actor.id: m for m in line.mentions if m.kind == "person" and m.use == "name" and m.actor and m.end <= start
    }
    people = list(named.values())
    return people if len(people) == 2 and _fits(token, people) else []


def _takes_up(line: Line, token: Token) -> bool:
    if token.lower_ in THEY:
        return True
    if token.tag_ != "NNS" or lemma(token) not in TOGETHER:
        return False
    of_state = {o.lower_ for o in objects_of(token, "of")} <= {"state", "government"}
    before = [c for c in token.children if c.dep_ != "punct" and not (of_state and c.lower_ == "of")]
    return bool(before) and all(c.lower_ in TAKEN_UP for c in before)


def _above(line: Line, token: Token) -> list[Mention]:
    """The several subjects of a clause over the pronoun's own in the same sentence."""
    for above in ancestors(token.head if not is_verb(token) else token):
        for subject in subjects_of(above) if is_verb(above) else []:
            if subject.i < token.i and subject.lower_ not in THEY:
                found = _named(line, series(subject))
                if len(found) > 1 or (found and found[0].kind == "group"):
                    return found
                if subject.i in line.plurals:
                    return line.plurals[subject.i]
    return []


def _crowd_above(line: Line, token: Token) -> bool:
    """ "The rebels will not sign unless Dahl talks to them": many without a name are the subject of a clause over the pronoun's own."""
    subjects = [s for a in ancestors(token) if is_verb(a) for s in children(a, "nsubj", "nsubjpass")]
    return any(s.i < token.i and s.tag_ == "NNS" and line.mention_at(s) is None for s in subjects)


def _together(line: Line) -> list[Mention]:
    """Those a sentence tells of together: its coordinated subjects, one with the other, those a plural noun is explained by."""
    for token in line.tokens():
        if found := explained(line, token):
            return found
    for verb in (t for t in line.tokens() if t.dep_ == "ROOT" or t.dep_ in {"ccomp", "conj", "xcomp"}):
        if not is_verb(verb):
            continue
        subjects = [t for s in children(verb, "nsubj", "nsubjpass") for t in series(s)]
        subjects = subjects_of(verb) if verb.dep_ == "xcomp" else subjects
        if any(t.i in line.plurals for t in subjects):
            return line.plurals[next(t.i for t in subjects if t.i in line.plurals)]
        found = _named(line, subjects)
        if len(found) == 1:
            found = [m for m in listed(line, found[0]) if m.kind == found[0].kind]
        if len(found) > 1:
            return found
        if lemma(verb) in UNEQUAL:
            continue
        met = [*children(verb, "dobj"), *objects_of(verb, "with")]
        partners = [t for o in met for t in (o, *objects_of(o, "with"))]
        both = _named(line, [*subjects, *(t for p in partners for t in series(p))])
        if len(both) == 2 and (all(m.kind == "person" for m in both) or _opposed(both)):
            return both
        called = _named(line, [t for o in met for t in series(o)])
        if len(called) == 2 and all(m.kind == "person" for m in called) and any(_both(o) for o in met):
            return called
    return []


UNEQUAL = frozenset("send name appoint nominate dispatch replace succeed dismiss sack designate represent".split())
"""What one does to another without being told of together with them: "Dahl is sending Saleh"."""


def _opposed(two: Sequence[Mention]) -> bool:
    """ "Kenya accused the Lake Front", "Norway met Sudan": two that stand against or beside each other as sides do."""
    return all(m.kind in {"state", "organisation"} and m.use in {"name", "metonym"} for m in two)


def _both(token: Token) -> bool:
    """ "spoke with both Dahl and Saleh": the two are told of together, and apart from who spoke."""
    return any(c.lower_ == "both" for c in children(token, "preconj", "predet", "det"))


def _named(line: Line, tokens: Sequence[Token]) -> list[Mention]:
    """The persons, states or groups under some tokens, each once."""
    found: dict[str, Mention] = {}
    for token in tokens:
        mention = apposed(line, token) or line.mention_at(token)
        if (
            mention is None
            or mention.use in {"adjective", "place"}
            or mention.kind not in {"person", "state", "group", "organisation"}
        ):
            continue
        if mention.kind == "group" and mention.actor is None:
            continue
        found.setdefault(key_of(mention), mention)
    return list(found.values())


def _fits(token: Token, people: Sequence[Mention]) -> bool:
    """Whether those told of before can be meant: ministers are no presidents, and leaders no foreign ministers."""
    word = lemma(token)
    if word not in TOGETHER or word in SIDES:
        return bool(people) and (word != "side" or len(people) > 1)
    offices = [_office(m) for m in people]
    if any(m.kind != "person" for m in people):
        return False
    leads = [any(head in o for head in HEADS) for o in offices]
    if word == "minister" and any(c.lower_ == "prime" for c in token.children):
        return all(lead or not office for lead, office in zip(leads, offices, strict=True))
    if word in BELOW:
        return not any(leads)
    if word in {"leader", "president"}:
        return all(lead or not office for lead, office in zip(leads, offices, strict=True))
    return True
