"""Words -> parties: the actors under the tokens of an argument, with those listed beside them, put on a draft once each."""

from __future__ import annotations

import re
from collections.abc import Iterable

from spacy.tokens import Token

from summitry.events.cues import STATUS_OF
from summitry.events.draft import Draft, Party, Verdict, key_of
from summitry.events.grammar import children, objects_of, premodifiers, series
from summitry.events.joined import is_ethnic, listed
from summitry.events.lexicon import DECIDERS, OFFICE_NOUNS, PERSON_NOUNS
from summitry.events.page import Line, written
from summitry.events.pronouns import told_by_office
from summitry.events.triggers import NOUNS
from summitry.events.who import decides
from summitry.facts import Mention, Span
from summitry.text import lemma

_MAYBE = re.compile(r"\b(?:possibly|perhaps|maybe|potentially),? (?:with |by )?(?:the )?$")
""" "met Dahl and, possibly, Saleh": one who may have come."""
NOT_WHO = frozenset(
    "majesty highness excellency reporter journalist statement interview time place part date day week month year".split()
)


COUNTED = frozenset(
    "thousand hundred dozen score million some many several most majority number all group handful gathering".split()
)
""" "Thousands of protesters"."""
LED = frozenset("delegation team mission group".split())
TEAMS = ("delegation", "delegations", "team", "negotiators", "mission", "representatives", "envoys")


def add_parties(draft: Draft, tokens: Iterable[Token], role: str, verdict: Verdict | None = None) -> None:
    """Puts the actors under tokens on the draft, and those that follow each in a list the parse may have broken."""
    for token in tokens:
        for led in children(token, "acl") if lemma(token) in LED else ():
            if lemma(led) in {"head", "lead"}:
                add_parties(
                    draft, [t for t in objects_of(led, "by") if draft.line.mention_at(t) is not None], role, verdict
                )
        if lemma(token) in LED and (led_by := [draft.line.mention_at(c) for c in children(token, "poss")]):
            for owner in (m for m in led_by if m is not None and m.kind == "person"):
                put_party(draft, owner, role, verdict)  # "her team": she is one of it
        for beside in children(token, "nmod", "compound"):
            person = draft.line.mention_at(beside) if any(c.lower_ == "and" for c in beside.children) else None
            if person is not None and person.kind == "person" and person.use == "name":
                put_party(draft, person, role, verdict)  # "between Dahl and Kenyan officials"
        if token.lower_ == "they" and token.i not in draft.line.plurals:
            add_parties(draft, _those_who_say(token), role, verdict)
            continue
        several = (
            draft.line.plurals.get(token.i)
            or _armies(draft.line, token)
            or explained(draft.line, token)
            or _allied(draft.line, token)
        )
        if several:
            for one in several:
                put_party(draft, one, role, verdict)
            continue
        if token.lower_ == "two" and token.tag_ == "CD":
            draft.both = True
            continue
        for name, quote in _of_each(draft.line, token):
            enter_party(draft, Party(name.lower(), name, None, "group", role, "attended", None, quote), verdict)
        if any(p.quote[1] == draft.line.span(token)[1] for p in draft.parties):
            continue
        if (lemma(token) in COUNTED or token.tag_ == "CD") and objects_of(token, "of"):
            add_parties(draft, objects_of(token, "of"), role, verdict)
            continue
        mention = apposed(draft.line, token) or _entitled(draft.line, token) or draft.line.mention_at(token)
        many = token.tag_ in {"NNS", "NNPS"} and lemma(token) in PERSON_NOUNS
        vague = mention is not None and mention.kind == "group" and mention.actor is None
        if (
            mention is not None and many and (vague or (mention.kind == "person" and mention.use == "description"))
        ) or (mention is not None and (is_ethnic(token) or _some_of_a_people(token, mention))):
            describe_group(draft, token, role, verdict)
        elif mention is not None and mention.kind != "place":
            for one in listed(draft.line, mention):
                put_party(draft, one, role, verdict)
            if mention.kind == "group":
                _among(draft, mention.extent[1], role, verdict)
        elif (
            (lemma(token) in PERSON_NOUNS and lemma(token) not in NOT_WHO)
            or decides(draft.line, token)
            or (mention is None and token.tag_ == "NNPS" and role in {"attacker", "target"})
        ):
            describe_group(draft, token, role, verdict)
        elif (
            mention is None
            and token.tag_ == "NNP"
            and not draft.line.is_time(token)
            and lemma(token) not in NOUNS
            and lemma(token).lower() not in NOT_WHO
        ):
            _name(draft, token, role, verdict)


_CUT_IN = re.compile(r",[^,;.()]{3,80}, and (?:the )?(?:[\w’'.-]{1,20} ){0,5}")
""" "between Dahl, acting for the union, and Saleh": words between the two."""


def far_side(line: Line, near: Mention) -> Mention | None:
    """The other of two that "between" joins, where some words cut in after the first."""
    text, base = line.letters, line.sentence.start
    for other in (m for m in line.mentions if m.start > near.end and m.kind == near.kind and m.use == "name"):
        if _CUT_IN.fullmatch(text[near.extent[1] - base : other.extent[0] - base]):
            return other
    return None


def _armies(line: Line, token: Token) -> list[Mention]:
    """ "the two countries' armies": the countries."""
    if lemma(token) not in ARMIES:
        return []
    return [m for c in children(token, "poss") for m in line.plurals.get(c.i, [])]


def _those_who_say(token: Token) -> list[Token]:
    """ "The rebels said they had": those who speak of themselves, where nothing names them."""
    above = token.head.head
    if token.dep_ not in {"nsubj", "nsubjpass"} or token.head.dep_ != "ccomp":
        return []
    return [t for t in children(above, "nsubj") if t.tag_ == "NNS" and lemma(t) in PERSON_NOUNS]


def _allied(line: Line, token: Token) -> list[Mention]:
    """ "their partners Norway and Kenya": those named right after a plural noun for them."""
    if token.tag_ != "NNS" or lemma(token) not in PERSON_NOUNS:
        return []
    named = [line.mention_at(t) for c in children(token, "appos") if c.i == token.i + 1 for t in series(c)]
    found = [m for m in named if m is not None and m.use == "name" and m.kind in {"person", "state", "organisation"}]
    return found if len(found) > 1 else []


ARMIES = frozenset("army force troop soldier navy military government".split())
_EXPLAINED = re.compile(r"(?: (?:of|from|for|to) [^,;:()]{1,60})?, (?:[\w’'.-]{1,20} ){0,4}")


def explained(line: Line, token: Token) -> list[Mention]:
    """ "the mediators of the group, Dahl of Norway and Saleh of Kenya": those a plural noun is explained by."""
    if token.tag_ != "NNS" or lemma(token) not in PERSON_NOUNS:
        return []
    base, end = line.sentence.start, line.span(token)[1]
    text = line.letters
    after = [m for m in line.mentions if m.start > end and m.kind == "person" and m.use == "name"][:2]
    for first in after:
        if _EXPLAINED.fullmatch(text[end - base : first.extent[0] - base]):
            found = [m for m in listed(line, first) if m.kind == "person"]
            return found if len(found) > 1 else []
    return []


def _some_of_a_people(token: Token, mention: Mention) -> bool:
    """ "three Kenyans": so many of a people, and not its state."""
    named = mention.kind == "group" and mention.use == "name" and token.tag_ == "NNPS"
    return named and any(c.tag_ == "CD" or c.lower_ in {"several", "dozens"} for c in children(token, "nummod", "amod"))


def apposed(line: Line, token: Token) -> Mention | None:
    """ "the Commission's chairperson, Anna Dahl": the person set beside an office."""
    own = line.mention_at(token)
    if own is not None and own.use == "adjective":
        own = None  # "her Kenyan host, Omar Saleh"
    if own is not None and own.kind != "office" and token.tag_ not in {"NNS", "NNPS"}:
        return None
    for child in children(token, "appos"):
        beside = line.mention_at(child)
        if beside is not None and beside.kind == "person" and beside.use == "name":
            return beside
    led = token.tag_ in {"NN", "JJ"} and (children(token, "poss") or told_by_office(token))
    return _set_beside(line, token) if own is None and led else None


_BESIDE = re.compile(
    r"(?: of [^,;:.()]{1,50})?, (?:(?:outgoing|former|then|acting|incoming|new|current|retired|exiled|veteran|[a-z]{1,12} diplomat) ){0,2}"
)


def _set_beside(line: Line, token: Token) -> Mention | None:
    """ "her rival, outgoing Prime Minister Omar Saleh, stayed": the person named between commas, however it is parsed."""
    text, base = line.letters, line.sentence.start
    end = line.span(token)[1]
    named = next((m for m in line.mentions if m.start > end and m.kind == "person" and m.use == "name"), None)
    if named is None or not text[named.end - base :].startswith((",", ".")):
        return None
    return named if _BESIDE.fullmatch(text[end - base : named.extent[0] - base]) else None


_TITLE = re.compile(r"(?:,? (?:[A-Z][\w’'-]{1,25}|(?:Gen|Lt|Adm|Col|Dr)\.|of|for|to|on|and|the)){1,16} ")
""" "Member and Director of the Bureau of the Affairs Commission": what can stand between the first word of a title and a name."""


def _entitled(line: Line, token: Token) -> Mention | None:
    """ "Party Member and Director of the Office Dahl", "the head of the Trade Agency Dahl": the person whose long title an office begins."""
    if token.tag_ not in {"NNP", "NN"} or lemma(token).lower() not in OFFICE_NOUNS:
        return None
    base, end = line.sentence.start, line.span(token)[1]
    text = line.letters
    person = next((m for m in line.mentions if m.start > end and m.kind == "person" and m.use == "name"), None)
    if person is None:
        return None
    stop = person.extent[0] - base
    if not _TITLE.fullmatch(re.sub(" +", " ", text[end - base : stop])):
        return None
    led = any(end < m.start and m.kind in HEADED and not text[m.end - base : stop].strip() for m in line.mentions)
    return person if led or token.tag_ == "NNP" else None


HEADED = frozenset({"organisation", "body"})
"""What one is head of: right before the name, it is part of the title."""


def _name(draft: Draft, token: Token, role: str, verdict: Verdict | None) -> None:
    """A proper name that no table and no introduction explains, as it stands."""
    first = token
    while first.i > 0 and first.nbor(-1).tag_ == "NNP" and first.nbor(-1).head.i >= first.i:
        first = first.nbor(-1)
    quote = draft.line.sentence.stretch(first, token)
    name = written(t for t in draft.line.tokens() if first.i <= t.i <= token.i)
    enter_party(draft, Party(name.lower(), name, None, "person", role, "attended", None, quote), verdict)


PRONOUNS = frozenset("he she it they him her them we us i me you who".split())


CHAMBERS = frozenset("Congress Bundestag Knesset Duma Parliament Senate".split())
"""Chambers whose names may stand for their state."""


def put_party(draft: Draft, mention: Mention, role: str, verdict: Verdict | None = None) -> None:
    """One actor on the draft, once."""
    if mention.kind == "place" or mention.use == "place":
        return
    if mention.actor is None and mention.name.lower() in PRONOUNS:
        return
    actor = mention.actor
    key = key_of(mention)
    name = mention.name
    if mention.kind == "group" and mention.use == "name" and mention.text.endswith("s"):
        name = mention.text  # "the Kenyans", where nothing names Kenya
    if mention.kind == "group" and mention.text.lower().endswith(TEAMS):
        key, name = mention.text.lower(), mention.text  # "the Kenyan delegation" is not all of Kenya
    if mention.use == "metonym" and mention.text.split()[-1] in CHAMBERS:
        key, name = (
            mention.text.lower(),
            mention.text.removeprefix("the "),
        )  # "the U.S. Congress" is not all of the state
    begin = mention.extent[0] - draft.line.sentence.start
    if begin > 8 and _MAYBE.search(draft.line.letters[begin - 24 if begin > 24 else 0 : begin]):
        verdict = Verdict("possible", (mention.extent[0], mention.extent[0]), 3, "possibly")
    enter_party(
        draft,
        Party(key, name, actor.id if actor else None, mention.kind, role, "attended", None, mention.extent),
        verdict,
    )


def enter_party(draft: Draft, party: Party, verdict: Verdict | None) -> None:
    """Puts a party on the draft, once, with what a verb of its own says of its coming."""
    if any(p.key == party.key for p in draft.parties):
        return
    if verdict is not None:
        party.status = STATUS_OF[verdict.realis]
        party.cue = verdict.cue
        party.firm = verdict.weight >= 2
    draft.parties.append(party)


COUNTRIES = frozenset("country state nation community economy".split())


def describe_group(draft: Draft, token: Token, role: str, verdict: Verdict | None = None) -> None:
    """A group that is described and not named: "foreign ministers of the member states"."""
    told = (
        role == "attacker"
        or (role == "target" and lemma(token) not in COUNTRIES)
        or (role == "winner" and bool(premodifiers(token)[1:] or objects_of(token, "of")))
    )
    if token.tag_ == "NN" and (
        beside := [c for c in children(token, "appos") if c.i == token.i + 1 and c.tag_ == "NNP"]
    ):
        _name(draft, beside[0], role, verdict)  # "her husband Omar"
        return
    if token.tag_ == "NN" and lemma(token) not in COLLECTIVES and not told:
        named = next((t for t in reversed(premodifiers(token)) if t.tag_ == "NNP" and t.head == token), None)
        mention = draft.line.mention_at(named) if named is not None else None
        if mention is not None and mention.use == "name":
            if mention.kind == "person" or lemma(token) not in HEADS:
                put_party(draft, mention, role, verdict)
        elif named is not None:
            _name(draft, named, role, verdict)
        if named is not None or not (_by_office(token) or _a_group(token)):
            return
    words = [t for t in token.subtree if _in_description(t, token)]
    first, last = words[0], words[-1]
    while first.i < token.i and (first.lower_ in _ARTICLES or first.is_punct or _shot_dead(first)):
        first = first.nbor(1)
    while last.tag_ in {"IN", "TO", "CC"} and last.i > token.i:
        last = last.nbor(-1)  # "leaders from across Africa"
    quote = draft.line.sentence.stretch(first, last)
    if last.tag_ == "POS" and last.i > first.i:
        last = last.nbor(-1)
    name = written(t for t in draft.line.tokens() if first.i <= t.i <= last.i)
    if (
        words[0].lower_ in {"the", "both", "these"}
        and (first.lower_ in {"two", "both"} or words[0].lower_ == "both")
        and len(words) <= 3
        and lemma(token) not in LED | {"camp", "group"}
    ):
        draft.both = True
    if lemma(token) == "government" and (states := _governed(draft, token)):
        for state in states:
            put_party(draft, state, role, verdict)
        return
    enter_party(draft, Party(name.lower(), name, None, "group", role, "attended", None, quote), verdict)
    _among(draft, quote[1], role, verdict)


SEVERAL = frozenset(
    "official diplomat negotiator expert officer delegation team troop lawmaker envoy commander soldier".split()
)
"""Groups of which each state has its own."""


def _of_each(line: Line, token: Token) -> list[tuple[str, Span]]:
    """ "Kenyan and Norwegian officials": those of each state."""
    if lemma(token) not in SEVERAL:
        return []
    front = min((t.i for t in premodifiers(token)), default=token.i)
    begin, end = line.span(token.doc[front])[0], line.span(token)[1]
    whose = [m for m in line.mentions if begin <= m.start < end and m.kind in {"state", "organisation", "body"}]
    if len(whose) < 2:
        return []
    text, base = line.letters, line.sentence.start
    rest = text[whose[-1].end - base : end - base]
    return [(f"{m.text}{rest}", (m.start, end)) for m in whose]


def _a_group(token: Token) -> bool:
    """ "a dissident shareholder group": one told of for the first time, by what it is."""
    new = any(c.lower_ in {"a", "an"} for c in token.children)
    return (
        new and lemma(token) in {"group", "coalition", "alliance", "consortium", "union"} and bool(premodifiers(token))
    )


def _by_office(token: Token) -> bool:
    """ "his deputy", "the army chief": one told of by an office that says whose it is."""
    owned = lemma(token) in OFFICE_NOUNS and bool(children(token, "poss", "compound"))
    return owned or (told_by_office(token) and bool(children(token, "amod", "nmod") or objects_of(token, "of")))


def _governed(draft: Draft, token: Token) -> list[Mention]:
    """ "the governments of Norway and Kenya": the states."""
    whose = objects_of(token, "of")
    mentions = [m for t in whose for m in draft.line.plurals.get(t.i, [draft.line.mention_at(t)])]
    return [m for m in mentions if m is not None and m.kind == "state"]


_AMONG = re.compile(r",? (?:including|among them|such as|led by|headed by)(?: [\w’'.-]{1,20}){0,6} ?")
""" "the ministers, including Foreign Minister Dahl": who is named of a group."""


def _among(draft: Draft, end: int, role: str, verdict: Verdict | None) -> None:
    """Puts on the draft those of a group whom the words right after it name."""
    line, base = draft.line, draft.line.sentence.start
    first = next((m for m in line.mentions if m.start >= end and m.kind == "person" and m.use == "name"), None)
    text = line.letters
    if first is None or not _AMONG.fullmatch(text[end - base : first.start - base]):
        return
    for one in listed(line, first):
        put_party(draft, one, role, verdict)


HEADS = frozenset(
    "leader official president minister representative envoy diplomat chief head member negotiator".split()
)
"""Of these the name before them is where they belong: "the first Union leader" is not the Union."""
COLLECTIVES = DECIDERS | frozenset(
    "army military police navy team delegation cabinet parliament council government committee leadership commission administration "
    "panel house movement faction militia junta".split()
)


def _shot_dead(token: Token) -> bool:
    """ "shot dead two monks": what became of them, and no word for them."""
    return token.lower_ == "dead" and token.i > 0 and lemma(token.nbor(-1)) in {"shoot", "stab", "gun", "beat", "hack"}


_ARTICLES = frozenset("the a an his her its their some and both fellow my our".split())


def _in_description(token: Token, head: Token) -> bool:
    """Whether a token belongs to the short description: no clauses, no appositions, no coordinated others but states after `of`."""
    while token != head:
        if token.dep_ in {"conj", "cc", "punct"} and token.head != head and token.head.tag_.startswith("NNP"):
            token = token.head
            continue
        if token.dep_ in {"relcl", "acl", "appos", "conj", "cc", "punct", "advcl", "dep", "parataxis"}:
            inner = token.head
            if not (inner.i < head.i and token.i < head.i):
                return False
        if token.dep_ == "prep" and token.lower_ not in {"of", "from", "for"}:
            return False
        if token.lower_ == "for" and any(lemma(t) in NOUNS for t in objects_of(token.head, "for")):
            return False  # "sent 40 countries invitations for the conference"
        token = token.head
    return True
