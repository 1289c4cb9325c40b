"""Days told near an event that are not its own: of the saying, the arrest, the agreement to hold it, what it is held against."""

from __future__ import annotations

from itertools import takewhile

from spacy.tokens import Token

from summitry.events.draft import Draft
from summitry.events.grammar import children, is_passive, is_since, is_verb, objects_of, subjects_of
from summitry.events.lexicon import IMPOSED, LIMITED, ONCE, PAPERS
from summitry.text import lemma

SAYING = frozenset(
    "say tell announce report add note declare state state-run warn confirm quote write claim express stress reiterate describe "
    "explain deny indicate reveal disclose publish broadcast release urge comment recall speak".split()
)
"""A time at one of these verbs is when it was said, not when the thing said is to take place."""


ANSWERING = frozenset(
    "arrest detain charge indict convict sentence jail try accuse blame condemn denounce deplore decry mourn commemorate remember "
    "honour honor bury investigate probe acquit extradite execute question suspect implicate apologise apologize avenge vow lament "
    "criticise criticize protest regret summon compensate plead stand go appear link".split()
)
"""What is done about an attack, on a later day than its own."""
REMARKING = frozenset(
    "praise hail welcome applaud congratulate laud salute brief inform condemn denounce deplore criticise criticize reject express voice "
    "demand doubt question defend dismiss oppose support back regret celebrate commemorate mourn protest assess evaluate".split()
)
"""What is said of an occasion of any kind, on a day of its own."""


def is_number_of_paper(token: Token) -> bool:
    """ "resolution 1234 (2011)": the year in brackets is part of the paper's number."""
    doc, i = token.doc, token.i
    if not token.text.isdigit() or i < 2 or i + 1 >= len(doc) or doc[i - 1].text != "(" or doc[i + 1].text != ")":
        return False
    return doc[i - 2].text.isdigit()


def answered(draft: Draft, verb: Token, when: Token) -> bool:
    """ "arrested two men on Sunday over the killing", "on Friday condemned the attack": the day before the noun is not that of the attack."""
    if not draft.is_noun or when.i > draft.token.i or draft.token.i < verb.i:
        return False
    if lemma(verb) in REMARKING and not (draft.way == "support" or lemma(verb) in {"reject", "support", "back"}):
        return True
    if draft.kind != "incident":
        return False
    if is_answered(draft.token):
        return True
    if lemma(verb) in {"stand", "go", "appear", "plead"}:
        return any(t.lower_ in {"trial", "court", "guilty"} for t in verb.subtree)
    return lemma(verb) in ANSWERING


def is_answered(noun: Token) -> bool:
    """ "to coordinate a response to the attack", "in retaliation for the raid", "will meet to condemn the attack": a blow that is over, whenever it is answered."""
    above = noun.head.head
    if noun.dep_ == "dobj":
        return lemma(noun.head) in ANSWERING - {"protest"} and any(c.tag_ == "TO" for c in noun.head.children)
    return noun.dep_ == "pobj" and noun.head.lower_ in {"to", "for"} and lemma(above) in REPLIES


REPLIES = frozenset("response reaction retaliation reprisal revenge answer reply retribution aftermath".split())
RESOLVING = frozenset(
    "agree decide promise vow pledge offer propose order refuse threaten ask urge invite resolve undertake authorise authorize "
    "instruct direct commit volunteer choose demand appeal accept decline receive".split()
)
"""What is done on one day about what is to be done on another."""


def resolved(draft: Draft, verb: Token, when: Token) -> bool:
    """ "agreed on Monday to resume talks", "accepted on Monday an invitation to visit": a day before the "to" is not that of the talks."""
    if lemma(verb) not in RESOLVING or draft.token.i == verb.i:
        return False
    for step in takewhile(lambda t: t.i != verb.i, way_up(draft.token)):
        if is_verb(step) and any(c.tag_ == "TO" and when.i < c.i for c in step.children):
            return True
    return False


def just_said(token: Token, verb: Token) -> Token:
    """ "said on Tuesday he will visit Oslo": the saying, for a day right after it that the parse hangs on the clause that follows."""
    first = next((c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass", "expl"}), None)
    said = verb.head
    if verb.dep_ != "ccomp" or not any(c.tag_ == "MD" for c in verb.children) or not saying(said):
        return verb
    if first is None or not said.i < token.i < first.i:
        return verb
    between = [t for t in verb.doc[said.i + 1 : token.i] if t.i != token.i]
    return verb if any(t.is_punct or t.lower_ == "that" for t in between) else said


def comes_before(token: Token, verb: Token, drafts: list[Draft]) -> list[Draft]:
    """ "The meeting comes ahead of a summit in Oslo on Monday": the summit, whose day that is."""
    if lemma(verb) != "come":
        return []
    return [
        d
        for d in drafts
        if d.is_noun
        and d.token.dep_ == "pobj"
        and verb.i < d.token.i < token.i
        and (d.token.head.lower_ in {"before", "after"} or d.token.head.head.lower_ == "ahead")
        and token.i - d.token.i <= 7
        and not any(t.tag_ == "CC" for t in d.token.doc[d.token.i : token.i])
    ]


LEFT_BY = frozenset(
    "winner victor loser candidate result outcome anniversary victim survivor veteran aftermath wake memory mastermind perpetrator toll".split()
)
"""What an occasion leaves behind it, on days of its own."""


def sets_out(draft: Draft, verb: Token) -> bool:
    """ "will leave on Thursday to travel to the talks", "met on Monday ahead of the summit": the day is not that of the talks."""
    if draft.token.dep_ == "pobj" and draft.token.head.head.lower_ in {"ahead", "advance"} and not saying(verb):
        return True
    if draft.kind == "exercise" and lemma(verb) in {"arrive", "travel", "fly", "come", "go"}:
        return True  # "will arrive on Sunday to observe the drills"
    away = lemma(verb) in {"leave", "depart"} and draft.is_noun and draft.kind != "visit"
    return away and (draft.definite or (verb.tag_ == "VBD" and draft.token.dep_ == "pobj"))


def since_then(draft: Draft, verb: Token) -> bool:
    """ "will meet on Friday for the first time since Dahl took office": the day is not that of the clause with `since`."""
    return any(is_since(v) for v in draft.verbs if v.i != verb.i)


def followed(draft: Draft, verb: Token, drafts: list[Draft]) -> bool:
    """ "The meetings follow a call in May": the day is that of the call."""
    if lemma(verb) not in {"follow", "precede"} or draft.token.head.i != verb.i:
        return False
    if draft.token.dep_ == "nsubjpass":  # "was preceded by a seminar on May 24"
        return any(d.token.head.dep_ == "agent" and d.token.head.head.i == verb.i for d in drafts)
    return draft.token.dep_ == "nsubj" and any(d.token.dep_ == "dobj" and d.token.head.i == verb.i for d in drafts)


PROPOSING = frozenset("propose suggest urge request demand seek offer".split())


def put_forward_then(verb: Token) -> bool:
    """ "a conference, which was proposed in May": not the day of the conference."""
    return verb.dep_ == "relcl" and lemma(verb) in PROPOSING and is_passive(verb) and not objects_of(verb, "for")


def saying(verb: Token) -> bool:
    return lemma(verb) in SAYING


def once_meant(token: Token) -> bool:
    """ "was originally due to be held in April": a day that no longer holds."""
    way = way_up(token)
    return any(c.lower_ in ONCE for t in way[1:5] for c in t.children)


def is_span_since(token: Token) -> bool:
    """ "their first meeting in three years" is no date."""
    return (
        token.head.lower_ == "in"
        and token.head.head.lower_ in {"time", "meeting", "visit", "first"}
        and not is_verb(token.head.head)
        and not children(token, "prep")
        and lemma(token)
        in {
            "month",
            "year",
            "week",
            "day",
            "decade",
        }
    )


def compared(token: Token) -> bool:
    """ "will involve 5,000 troops, up from 2,000 last year", "as in 2016", "fewer than last year": a time only held against."""
    if any(t.lower_ == "from" and t.head.lower_ in {"up", "down"} for t in way_up(token)[1:4]):
        return True
    above = token.head
    return token.dep_ == "pobj" and (
        (above.lower_ == "than" and above.head.lower_ != "later")
        or (above.lower_ == "in" and above.head.lower_ in {"as", "than"})
    )


def lasting(token: Token) -> bool:
    """ "the exercise will run through Friday", "extended the mandate until June 30": a last day, and no first."""
    return (
        token.head.lower_ in {"through", "until", "till"}
        and is_verb(token.head.head)
        and not holds_good(token.head.head)
        and (
            lemma(token.head.head) in (GOING_ON if token.head.lower_ == "through" else GOING_ON | STAYING)
            or (token.head.head.tag_ == "VBG" and lemma(token.head.head) in {"hold", "conduct", "stage", "visit"})
        )
    )


def holds_good(verb: Token) -> bool:
    """ "remains in force until June", "is valid until June": what holds for a time and then expires."""
    states = [*children(verb, "acomp"), *objects_of(verb, "in")]
    there = any(t.lower_ in {"valid", "effective", "force", "effect", "place"} for t in states)
    return (
        lemma(verb) in {"be", "remain", "stay"}
        and there
        and any(lemma(t) in LIMITED | IMPOSED for t in subjects_of(verb))
    )


GOING_ON = frozenset("run last continue go".split())
STAYING = frozenset("be stay remain extend prolong renew suspend halt close ban detain jail keep rule serve".split())


def way_up(token: Token) -> list[Token]:
    """A time and the words over it; "starting Monday" hangs on the verb as "on Monday" would."""
    way = [token]
    while token.head != token and len(way) < 14:
        token = token.head
        if len(way) > 2 or token.lower_ not in BEGINNING or token.dep_ not in {"advcl", "acl", "prep"}:
            way.append(token)
    return way


BEGINNING = frozenset("starting beginning commencing".split())


def under_which(own: Token, verb: Token) -> bool:
    """ "signed an accord under which they will halt drills from May 1": the day is that of what the paper demands."""
    modal = any(c.tag_ == "MD" for c in verb.children)
    return verb.dep_ == "relcl" and verb.head.i == own.i and modal and lemma(own) in PAPERS and not is_passive(verb)
