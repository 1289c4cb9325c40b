"""When: the time expression that belongs to an event mention, by the parse."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from spacy.tokens import Token

from summitry.events.afterthoughts import HOLDING
from summitry.events.cluster import COMING
from summitry.events.days import first_day, held_of, iso_of
from summitry.events.draft import Draft, Held
from summitry.events.grammar import children, is_negated, is_passive, is_verb, objects_of, subjects_of
from summitry.events.leftovers import BESIDE, in_clause, take_afterthought, take_beside, take_next, when_clause
from summitry.events.lengths import count_back, count_days
from summitry.events.lexicon import DECIDERS, PAPERS
from summitry.events.otherdays import (
    LEFT_BY,
    PROPOSING,
    answered,
    comes_before,
    compared,
    followed,
    is_number_of_paper,
    is_span_since,
    just_said,
    lasting,
    once_meant,
    put_forward_then,
    resolved,
    saying,
    sets_out,
    since_then,
    under_which,
    way_up,
)
from summitry.events.papers import made_after
from summitry.events.triggers import NOUNS
from summitry.facts import When
from summitry.text import lemma


def place_in_time(drafts: list[Draft], day: date | None = None) -> None:
    """Gives each draft of one sentence the time that belongs to it, if any does."""
    if not drafts or not drafts[0].line.times:
        return
    line = drafts[0].line
    heads = {d.token.i for d in drafts if not _is_set(d.token)}
    for when in line.times:
        if iso_of(when) is None:
            continue
        token = line.first_token((when.start, when.end))
        if (
            token is None
            or _first_in(token)
            or is_span_since(token)
            or is_number_of_paper(token)
            or once_meant(token)
            or compared(token)
            or lasting(token)
        ):
            continue
        if _not_since(token):
            _last_time(drafts, token, held_of(line, when, 3))
            continue
        for draft, weight in _owners(token, drafts, heads):
            if draft.kind == "agreement" and (_meant_for(token) or _extended_to(token)):
                continue
            held = held_of(line, when, weight)
            if held is not None and day is not None and _before_now(draft, held, when, day):
                held = replace(held, start=f"{int(held.start[:4]) - 1}{held.start[4:]}", earliest=None)
            if held is not None and weight == 1 and len(held.start) == 4:
                continue
            if held is not None and _better(held, draft):
                draft.held = held
    _move(drafts)
    for draft in drafts:
        when_clause(draft)
        in_clause(draft)
        take_next(draft)
        take_beside(draft)
        take_afterthought(draft)
        count_days(draft)
        count_back(draft)


def _is_set(verb: Token) -> bool:
    """ "the referendum called for April 30": no call that has a day of its own."""
    return verb.dep_ == "acl" and verb.tag_ in {"VBN", "VBD"} and bool(objects_of(verb, "for"))


def _before_now(draft: Draft, held: Held, when: When, day: date) -> bool:
    """ "for the first time since November's election", told in February: the November before."""
    if not looks_back(draft.token) or held.end is not None or any(c.isdigit() for c in when.text):
        return False
    return len(held.start) == 7 and first_day(held.start) > day


OUTCOMES = frozenset(
    "decision declaration commitment agreement statement outcome communique resolution conclusion".split()
)


def looks_back(noun: Token) -> bool:
    """ "since the election", "after an election win", "the June summit decisions": the preposition before the noun or what it is part of."""
    while noun.dep_ in {"compound", "nmod"}:
        noun = noun.head
        if lemma(noun) in OUTCOMES:
            return True
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and lemma(noun.head.head) in OUTCOMES:
        return True
    return noun.dep_ == "pobj" and noun.head.lower_ in {"since", "after", "following"}


def _meant_for(token: Token) -> bool:
    """ "approved a roadmap for 2027": the time that a paper is for."""
    above = token.head
    if above.lower_ != "for":
        return False
    before = above.nbor(-1) if above.i else above
    return any(
        t.tag_[:2] == "NN" and lemma(t) in PAPERS | {"consultation", "vision", "agenda"} for t in (above.head, before)
    )


def _extended_to(token: Token) -> bool:
    """ "extended the mandate until May 31", "approved a strategy until 2030": the last day of what was made, and not the day that it
    was done on."""
    above = next((t for t in way_up(token)[1:4] if t.lower_ in {"until", "till", "through", "to"}), None)
    return above is not None and (above.lower_ != "to" or any(lemma(t) in EXTENDING for t in way_up(above)[1:3]))


EXTENDING = frozenset("extension renewal extend renew prolong suspend impose freeze maintain".split())


def _first_in(token: Token) -> bool:
    """ "the first visit in seven years", "the worst riots in a decade": how long since the one before."""
    if token.head.lower_ not in {"in", "for"} or lemma(token) not in {
        "year",
        "decade",
        "month",
        "week",
        "century",
        "generation",
    }:
        return False
    above = token.head.head
    near = (above, above.head, *children(above, "attr", "dobj"))
    return any(t.lower_ in {"first", "only"} or t.tag_ == "JJS" for a in near for t in (a, *a.lefts))


def _not_since(token: Token) -> bool:
    """ "have not met since 2019", "the first visit since 2017", "the deadliest since 2009": what did not take place has no first day."""
    if token.head.lower_ != "since":
        return False
    above = token.head.head
    if is_verb(above):
        kind = above.head if above.dep_ in {"relcl", "acl"} and any(c.tag_ == "TO" for c in above.children) else above
        first = any(c.lower_ in {"first", "only"} for c in kind.lefts)  # "the first president to visit Oslo since 1978"
        return first or is_negated(above) is not None
    near = (above, above.head, above.head.head)
    return any(t.lower_ in {"first", "only"} or t.tag_ == "JJS" for a in near for t in (a, *a.lefts))


def _better(held: Held, draft: Draft) -> bool:
    """A nearer time wins; of two as near, the more precise, then the first."""
    if draft.held is None:
        return True
    old = draft.held
    if len(old.start) == 4 and held.weight >= 2 and len(held.start) > 4:
        return held.start.startswith(old.start) or held.weight > old.weight
    if len(held.start) == 4 and old.weight >= 2 and len(old.start) > 4 and old.start.startswith(held.start):
        return False
    return (held.weight, len(held.start)) > (old.weight, len(old.start))


def _last_time(drafts: list[Draft], token: Token, held: Held | None) -> None:
    """ "have not met since October 1994": they did meet then."""
    met = [d for d in drafts if not d.is_noun and d.token.i == token.head.head.i and d.kind == "meeting"]
    for draft in met if held is not None else ():
        draft.held, draft.last = held, True


def _owners(token: Token, drafts: list[Draft], heads: set[int]) -> list[tuple[Draft, int]]:
    """The drafts a time token belongs to, with how surely.

    4 within the noun's phrase, 3 at its verb, 2 at the verb above or at "said" where the event is before, at or after the
    saying, 1 somewhere above.
    """
    if awaited := [d for d in drafts if d.is_noun and _looked_to(d.token) and token.head.i == d.token.i + 1]:
        return [(d, 4) for d in awaited]
    way = way_up(token)
    own = next((t for t in way if t.i in heads), None)
    own = _tried(way[: way.index(own)] if own is not None else way, heads) or own
    verb = next((t for t in way if is_verb(t)), None)
    if verb is not None and _aimed_at(token, verb):
        way = way[way.index(verb) + 1 :]
        own, verb = None, next((t for t in way if is_verb(t)), None)
        way = [token, *way]
    if verb is not None and just_said(token, verb).i != verb.i:
        own, verb = None, verb.head
        way = [token, verb]
    if verb is not None and (later := comes_before(token, verb, drafts)):
        return [(d, 3) for d in later]
    if own is not None and verb is not None and (_told_of_another(own, verb, way) or under_which(own, verb)):
        own = None
    if own is not None and not is_verb(own) and not _of_what_is_agreed(own, verb, drafts):
        within = own.head.head.i if own.dep_ == "pobj" and own.head.lower_ in {"in", "during"} else -1
        beside = [(d, 3) for d in drafts if d.token.i == within and is_verb(d.token)]
        joined = [d for d in drafts if d.token.dep_ == "conj" and d.token.head.i == own.i and d.token.i < token.i]
        if own.dep_ == "pobj" and own.head.lower_ == "of":  # "the lifting of the sanctions on Monday"
            whole = own.head.head.i
            beside += [(d, 4) for d in drafts if d.token.i == whole and d.trigger.needs == "act by noun"]
        if own.dep_ == "nsubj" and lemma(own) in DECIDERS:  # "The assembly on Monday adopted a resolution"
            beside += [(d, 3) for d in drafts if d.token.i == own.head.i]
        return [(d, 4) for d in drafts if d.token.i == own.i] + beside + [(d, 4) for d in joined]
    if verb is None:
        return [(drafts[0], 1)] if len(drafts) == 1 else []
    if own is not None and own.i != token.i and own.tag_ == "IN" and own.dep_ == "prep":
        return [(d, 4) for d in drafts if d.token.i == own.i]
    direct = not any(
        t.tag_[:2] == "NN" and not drafts[0].line.is_time(t) and not _of_deed(t, token)
        for t in way[1 : way.index(verb)]
    )
    drafts = [d for d in drafts if not (sets_out(d, verb) or since_then(d, verb) or followed(d, verb, drafts))]
    drafts = [d for d in drafts if not (answered(d, verb, token) or resolved(d, verb, token))]
    found = [(d, w) for d in drafts if (w := _at_verb(d, verb, direct, heads))]
    found += [
        (d, 3)
        for d in drafts
        if d.is_noun and d.token.dep_ == "nsubj" and d.token.i < token.i < verb.i == d.token.head.i
    ]
    found += [(d, 2) for d in drafts if _blow_told(d, verb)]
    found += [(d, 2) for d in drafts if _meanwhile(d, verb) and not any(d is other for other, _ in found)]
    found += [(d, 2) for d in drafts if _just_announced(d, verb)]
    found += [(d, 2) for d in drafts if _agreed_then(d, verb, token, found) or _done_by_paper(d, verb)]
    if not found and not saying(verb):
        found = [(d, 1) for d in drafts if _within(d.token, verb) and not _reported(d.token, verb)]
    return found


def _of_deed(noun: Token, when: Token) -> bool:
    """ "broke off relations in 1990", "signed it with six groups in May", "was rejected in a 1994 vote": a time that the parse hangs on
    a thing or side is that of what is done with it."""
    if lemma(noun) in NOUNS or lemma(noun) in PAPERS:
        return False
    if when.head.i == noun.i and when.dep_ in {"compound", "nummod"} and noun.dep_ == "pobj":
        return noun.head.lower_ in {"in", "at", "during"}
    return when.head.lower_ in {"in", "on"} and when.head.head.i == noun.i and noun.dep_ in {"dobj", "pobj"}


def _looked_to(noun: Token) -> bool:
    """ "bombings ahead of elections on April 20": what is looked to has the day right after it, wherever the parse hangs it."""
    of = noun.head
    return noun.dep_ == "pobj" and of.lower_ == "of" and of.head.lower_ in {"ahead", "advance"}


def _told_of_another(own: Token, verb: Token, way: list[Token]) -> bool:
    """ "the arrival of Saleh, who will hold talks on Friday": the day is that of the clause on Saleh."""
    if put_forward_then(verb):
        return True
    at = {t.i: n for n, t in enumerate(way)}
    between = at.get(verb.i, len(way)) < at.get(own.i, 0)
    return (
        between
        and not is_verb(own)
        and verb.dep_ == "relcl"
        and verb.head.i != own.i
        and not (is_passive(verb) and lemma(verb) in HOLDING)
    )


def _aimed_at(token: Token, verb: Token) -> bool:
    """ "launched an offensive to topple him six months ago": what is past is the launch, not its aim."""
    ago = token.lower_ == "ago" or (token.head.lower_ == "ago" and token.head.head.i == verb.i)
    return ago and verb.dep_ in {"advcl", "acl"} and any(c.tag_ == "TO" for c in verb.children)


def _just_announced(draft: Draft, verb: Token) -> bool:
    """ "announced on Friday (that) they had agreed": agreed, for all that is told, on the day of it."""
    token = draft.token
    within = token.dep_ == "ccomp" and token.head.i == verb.i
    perfect = any(lemma(c) == "have" for c in children(token, "aux"))
    return within and perfect and draft.trigger.needs == "states agree" and lemma(verb) == "announce"


def _agreed_then(draft: Draft, verb: Token, when: Token, found: list[tuple[Draft, int]]) -> bool:
    """ "agreed to lend it ten ships on Monday", "voted to leave the union in May": the day at the end is that of the agreeing, where
    nothing else has it."""
    decided = draft.trigger.needs in {"states agree", "body decides", "voters"} and draft.token.tag_ == "VBD"
    if when.head.lower_ in {"from", "until", "till", "through", "within", "before", "after"}:
        return False  # "agreed to cut output from April 1"
    return (
        decided
        and verb.dep_ == "xcomp"
        and verb.head.i == draft.token.i
        and all(d.kind == "agreement" or (draft.kind == "election" and d.token.i == verb.i) for d, _ in found)
    )


def _done_by_paper(draft: Draft, verb: Token) -> bool:
    """ "signed a decree appointing Saleh on Friday": what the paper does is done when it is signed."""
    paper = verb.head
    return verb.dep_ == "acl" and verb.tag_ == "VBG" and lemma(paper) in PAPERS and paper.head.i == draft.token.i


def _of_what_is_agreed(noun: Token, verb: Token | None, drafts: list[Draft]) -> bool:
    """ "an agreement to hold talks in May": the time is that of the talks."""
    if verb is None or verb.head.i != noun.i or not any(c.tag_ == "TO" for c in verb.children) or is_passive(verb):
        return False
    return any(d.token.i == noun.i and d.kind == "agreement" for d in drafts)


def _at_verb(draft: Draft, verb: Token, direct: bool, heads: set[int]) -> int:
    """How surely a time at a verb is the draft's: its own verb, the one above, or a saying it stands beside."""
    if draft.way in {"over", "about", "regarding", "concerning"} and draft.is_noun:
        return 0  # "spoke on Friday about the election"
    if draft.words & COMING and verb.tag_ == "VBD" and draft.way not in {"nsubj", "nsubjpass", "support", "dobj"}:
        return 0  # "adopted a plan on Monday for the coming talks"
    of = draft.token.head if draft.token.dep_ == "pobj" else draft.token
    if draft.is_noun and of.lower_ in {"of", "from", "in"} and lemma(of.head) in LEFT_BY:
        return 0  # "the winner of the vote will take office on Monday"
    if draft.kind == "election" and not draft.near and looks_back(draft.token):
        return 0  # "called on Monday to congratulate her on the outcome of the vote"
    if draft.way in AROUND and draft.is_noun and any(c.tag_ == "MD" for c in verb.children):
        return 0  # "will go to Oslo on Monday, following her visit to Doha"
    if put_forward_then(verb) or (draft.kind == "agreement" and draft.is_noun and made_after(draft.token)):
        return 0  # "on Monday suspended the treaty signed in Oslo in 2010"
    if any(v.i == verb.i for v in draft.verbs):
        if verb.i in heads and any(v.i == verb.i for v in draft.clause):
            return 0
        if draft.way == "for" and verb.tag_ == "VBD" and draft.definite and draft.token.tag_.startswith("NNP"):
            return 0
        if verb.i != draft.verbs[0].i and verb not in draft.clause:
            return 0 if saying(verb) else 2
        if draft.way in {"", "support"} or not saying(verb):
            return 3 if direct else 0 if draft.words & {"this", "these", "that"} else 1
        return 2 if draft.near and draft.way in BESIDE else 0
    if not draft.is_noun and draft.token.dep_ == "pcomp" and draft.token.head.head.i == verb.i:
        return 2
    if draft.is_noun and draft.verbs and draft.verbs[0].dep_ == "acl" and lemma(draft.verbs[0]) in PROPOSING:
        return 0  # "will deliver on Tuesday a letter proposing a summit"
    if draft.above is not None and draft.above.i == verb.i and not saying(verb):
        return 2 if direct else 1
    return 0


AROUND = frozenset("after following".split())


def _meanwhile(draft: Draft, verb: Token) -> bool:
    """ "In 1940, as troops occupied the port, the ministry issued a declaration": both are of one time."""
    clause = draft.verbs[0] if draft.verbs and draft.way in {"", "support"} else draft.token
    marked = any(c.lower_ in {"as", "when", "while"} for c in children(clause, "mark", "advmod"))
    above = clause.head
    while above.dep_ == "advcl" and above.tag_ == "VBG" and above.i != verb.i:
        above = above.head  # "rammed a gate on Monday, killing two as guards fired back"
    return clause.dep_ == "advcl" and above.i == verb.i and marked


def _tried(way: list[Token], heads: set[int]) -> Token | None:
    """ "the coup attempt of 13 May": the day of the attempt is the coup's."""
    tries = [t for t in way if lemma(t) in {"attempt", "bid", "plot"}]
    return next((c for t in tries for c in children(t, "compound") if c.i in heads), None)


def _blow_told(draft: Draft, verb: Token) -> bool:
    """ "said on Monday that rebels had bombed the port": a blow without a day of its own is told on the day of it."""
    token = draft.verbs[0] if draft.is_noun and draft.way == "support" else draft.token
    if not saying(verb) or token.dep_ != "ccomp" or token.head.i != verb.i:
        return False
    if draft.kind == "agreement":  # "announced on Monday it had reached a deal"
        return (
            lemma(verb) in {"announce", "confirm", "declare", "report"}
            and token.tag_ == "VBN"
            and not is_passive(token)
        )
    if draft.trigger.needs != "dated" or draft.is_noun:
        return False
    return token.tag_ in {"VBD", "VBN"} and any(c.lower_ == "that" and c.dep_ == "mark" for c in token.children)


def _within(token: Token, verb: Token) -> bool:
    """Whether a verb stands above a token, and no other clause beside it: "sent a note on Friday, and Dahl said she would go"."""
    for step in way_up(token):
        if step.i == verb.i:
            return True
        if step.dep_ == "conj" and is_verb(step) and subjects_of(step):
            return False
    return False


def _reported(token: Token, verb: Token) -> bool:
    """Whether a clause of its own with its own tense lies between a token and a verb above it."""
    for step in way_up(token):
        if step.i == verb.i:
            return False
        if step.dep_ in {"ccomp", "relcl", "advcl"} and step.tag_ in {"VBD", "VBZ", "VBP", "VBN"}:
            return True
    return False


def _move(drafts: list[Draft]) -> None:
    """ "moved from Monday to Friday", "postponed from May to June": the first is the old date."""
    for draft in drafts:
        if not draft.verbs or draft.held is None:
            continue
        verb = draft.verbs[0]
        if lemma(verb) not in {"move", "postpone", "delay", "reschedule", "shift", "put"}:
            continue
        ends: dict[str, tuple[str, tuple[int, int]]] = {}
        for when in draft.line.times:
            token = draft.line.first_token((when.start, when.end))
            days = iso_of(when)
            if token is not None and days is not None and once_meant(token):
                ends.setdefault("from", (days[0], (when.start, when.end)))
                continue
            if token is not None and days is not None and _held_anew(token, verb):
                ends["to"] = (days[0], (when.start, when.end))
                continue
            if token is None or days is None or token.head.lower_ not in {"from", "to", "until", "till", "for"}:
                continue
            old = token.head.lower_ == "from" or lemma(token.head.head) in {"schedule", "plan", "set", "due", "slate"}
            ends["from" if old else "to"] = (days[0], (when.start, when.end))
        if "to" in ends:
            was = ends["from"][0] if "from" in ends else None
            draft.held = replace(draft.held, start=ends["to"][0], end=None, span=ends["to"][1], was=was)


def _held_anew(token: Token, verb: Token) -> bool:
    """ "has been moved to Doha and will be held on June 20": the new day is that of the verb coordinated with the move."""
    above = next((t for t in way_up(token)[1:] if is_verb(t)), None)
    return above is not None and above.dep_ == "conj" and above.head.i == verb.i
