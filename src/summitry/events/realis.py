"""How real: what the words around a trigger say of whether the event took place, is due, hoped for, in doubt or off."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.asked import SEEMING, TAKING_PLACE, asked_or_off, called_off
from summitry.events.cluster import COMING, LARGE
from summitry.events.cues import (
    ADJECTIVES,
    GOVERNORS,
    NOUN_CUES,
    PREPOSITIONS,
    SUPPORT,
)
from summitry.events.dating import looks_back
from summitry.events.draft import Draft, Verdict
from summitry.events.efforts import MADE, led_up_to, tried_for
from summitry.events.foiled import foiled, in_doubt, only_asked
from summitry.events.grammar import children, counting, is_negated, is_passive, is_verb, objects_of, premodifiers
from summitry.events.lexicon import ONCE, POSING
from summitry.events.limits import UNITS, due_by, moved_to, pledged
from summitry.events.otherdays import is_answered
from summitry.events.papers import broken, ended_with, fruitless, near_at_hand, voted_on, welcomed
from summitry.events.verdicts import flip, verdict_of_verb
from summitry.facts import Realis
from summitry.text import lemma

ATTENDING = frozenset(
    "attend join participate take host chair lead address go travel come represent visit discuss".split()
)
WATCHING = frozenset("observe watch monitor witness inspect oversee".split())
"""What is unsure of one who "is expected to observe the drills" is only that one's coming."""
REFUSING = frozenset("veto reject defeat block fail".split())
MOVING = frozenset("arrive fly travel come leave go head".split())
ADJUNCTS = frozenset("during at in on of from within with about tell".split())
"""An event at which, or during which, something may happen is itself no less sure for that."""


def judge(draft: Draft) -> Verdict:
    """The verdict of one place of the text on its event."""
    if draft.trigger.word == "by" and draft.token.lower_ == "until":
        return Verdict("scheduled", draft.line.span(draft.token), 3, "has until")
    if draft.trigger.word == "by" and lemma(draft.token) in UNITS:
        return Verdict("scheduled", draft.line.span(draft.verbs[0]), 3, "given time")
    if draft.trigger.word == "by" and draft.token.lower_ == "than":
        owed = any(c.lower_ in {"must", "should"} for c in children(draft.verbs[0], "aux"))
        return Verdict("expected" if owed else "scheduled", draft.line.span(draft.token), 3, "no later than")
    if draft.trigger.word == "by":
        return pledged(draft) or due_by(draft) or verdict_of_verb(draft.line, draft.verbs[0])
    if (
        draft.trigger.word in {"expire", "lapse", "run out"}
        and draft.token.tag_ in {"VBZ", "VBP"}
        and is_negated(draft.token) is None
    ):
        return Verdict("scheduled", draft.line.span(draft.token), 3, "expires")
    if (unsure := foiled(draft) or in_doubt(draft) or only_asked(draft)) is not None:
        return unsure
    if draft.trigger.word == "invite":
        told = verdict_of_verb(draft.line, draft.token)
        asked = Verdict("wanted", draft.line.span(draft.token), 3, "invited")
        return asked if told.realis in {"past", "scheduled"} else told
    if draft.trigger.word == "due":
        if lemma(draft.token) == "be":
            return verdict_of_verb(draft.line, draft.token)
        cue: Realis = "scheduled" if draft.token.lower_ == "due" else "expected"
        return flip(
            draft.line, draft.verbs[-1], Verdict(cue, draft.line.span(draft.token), 3, f"governor:{draft.token.lower_}")
        )
    if draft.kind == "agreement" and draft.is_noun and draft.token.dep_ == "nsubj" and _does(draft):
        return Verdict("past", None, 0, "its doings")
    if (near := near_at_hand(draft)) is not None:
        return flip(draft.line, near.head, Verdict("possible", draft.line.span(near), 3, "near at hand"))
    if welcomed(draft):
        return Verdict("past", None, 2, "welcomed")
    if draft.kind == "deadline" and moved_to(draft):
        return Verdict("scheduled", draft.line.span(draft.verbs[0]), 3, "moved to")
    if broken(draft) and lemma(draft.verbs[0]) == "fall":
        return Verdict("cancelled", draft.line.span(draft.verbs[0]), 3, "fell through")
    if (
        draft.trigger.needs == "act by noun"
        and draft.way == "dobj"
        and lemma(draft.verbs[0]) in {"face", "risk", "threaten"}
    ):
        return Verdict("possible", draft.line.span(draft.verbs[0]), 3, "faced")
    if (none := fruitless(draft)) is not None:
        return Verdict("denied", draft.line.span(none), 3, "ended without")
    if ended_with(draft) is not None:
        return verdict_of_verb(draft.line, draft.verbs[0])
    if voted_on(draft):
        return Verdict("past", None, 0, "as the vote goes")
    if draft.is_noun and draft.kind == "incident" and is_answered(draft.token):
        return Verdict("past", None, 1, "answered")
    if draft.last:
        return Verdict("past", draft.line.span(draft.token), 3, "last time")
    if not draft.is_noun and draft.trigger.word in REFUSING:
        told = verdict_of_verb(draft.line, draft.token)
        return Verdict("denied", told.cue, told.weight, "refused") if told.realis == "past" else told
    if not draft.is_noun and draft.trigger.needs == "body decides" and (no := _decides_not(draft.token)) is not None:
        told = verdict_of_verb(draft.line, draft.token)
        return Verdict("denied", draft.line.span(no), told.weight, "decided not to") if told.realis == "past" else told
    if (tried := tried_for(draft)) is not None:
        return flip(draft.line, tried, Verdict("possible", draft.line.span(tried), 3, "tried"))
    if not draft.is_noun:
        told = verdict_of_verb(draft.line, draft.token)
        if draft.kind == "election" and told.rule == "if":
            return Verdict("scheduled", told.cue, 1, "if elected")  # the vote is held, whoever wins it
        return told
    counted = draft.token.head if draft.token.dep_ == "conj" else draft.token  # "no call or meeting is planned"
    if (no := next((c for t in (draft.token, counted) for c in t.children if c.lower_ == "no"), None)) is not None:
        return Verdict("denied", draft.line.span(no), 3, "none is planned")
    _pass_over_once(draft)
    _pass_over_stop(draft)
    if any(_only_once(t) for v in draft.verbs[:1] for t in (v, *children(v, "acomp", "xcomp"))):
        return Verdict("past", None, 0, "once meant")
    if any(_only_once(v) for v in draft.clause) and (later := _later_date(draft)) is not None:
        return Verdict("cancelled", draft.line.span(later), 3, "put off")
    if (draft.kind == "election" or draft.trigger.word == "summit") and looks_back(draft.token) and not _goes_on(draft):
        return Verdict("past", None, 1, "preposition:after")
    found = _by_adjective(draft) or led_up_to(draft) or _by_noun_above(draft)
    if found is not None and (found.weight >= 3 or found.rule == "made"):
        return found
    carried = _by_verb(draft)
    if found is None or (carried is not None and carried.weight > found.weight):
        return carried or Verdict("past", None, 0, "unsaid")
    return found


def _only_once(verb: Token) -> bool:
    """ "originally planned for April": what was meant at first."""
    return any(c.lower_ in ONCE for c in verb.children)


def _pass_over_once(draft: Draft) -> None:
    """ "a meeting, initially included in the programme, will not take place": the verb that counts is the second."""
    verb = draft.verbs[0] if draft.verbs else None
    if verb is None or verb.tag_ != "VBN" or not _only_once(verb) or children(verb, "auxpass", "aux"):
        return
    draft.verbs[0] = next((c for c in children(verb, "conj") if not children(c, "nsubj", "nsubjpass")), verb)


def _pass_over_stop(draft: Draft) -> None:
    """ "the talks, adjourned in May, are to resume": the verb that counts is the second, where the parse hangs the noun on the first."""
    verb = draft.verbs[0] if draft.verbs else None
    if (
        verb is not None
        and lemma(verb) in {"pencil", "slate", "schedule", "plan"}
        and not children(verb, "aux", "auxpass")
    ):
        second = next((c for c in children(verb, "conj") if children(c, "aux") and not children(c, "nsubj")), None)
        if second is not None and verb.nbor(-1).text == ",":
            draft.verbs[0] = second
            draft.clause.append(verb)
        return  # "a meeting, pencilled in for Friday, did not materialise"
    if verb is None or verb.tag_ != "VBN" or verb.dep_ not in {"advcl", "ccomp"} or children(verb, "aux", "auxpass"):
        return
    if GOVERNORS.get(lemma(verb)) == "cancelled" and draft.token in children(verb, "nsubj") and verb.i < verb.head.i:
        draft.verbs[0] = verb.head


def _later_date(draft: Draft) -> Token | None:
    """ "initially foreseen for April, will be arranged at a later date"."""
    found = [t for v in draft.verbs[:1] for t in objects_of(v, "at", "on", "to", "for") if lemma(t) in {"date", "time"}]
    return next((t for t in found if any(c.lower_ == "later" for c in t.children)), None)


def _does(draft: Draft) -> bool:
    """ "The deal would open two ports": what a paper does once it is there says nothing of whether it is."""
    verb = draft.verbs[0] if draft.verbs else None
    return (
        verb is not None
        and bool(children(verb, "dobj"))
        and lemma(verb) not in {"take", "come", "enter", "win", "need"}
    )


def _decides_not(verb: Token) -> Token | None:
    """ "decided not to consider", "voted against the resolution": the word that says no."""
    against = next((c for c in children(verb, "prep") if c.lower_ == "against"), None)
    return against or next((no for c in children(verb, "xcomp") if (no := is_negated(c)) is not None), None)


def _of_owner(token: Token) -> bool:
    """ "the coming Lake Council's round of talks": an adjective that the parse gives to the owner of what is to come."""
    return token.head.dep_ == "poss" and token.lower_ in COMING


def _by_adjective(draft: Draft) -> Verdict | None:
    """ "planned visit", "the proposed conference", "a meeting scheduled for Monday", "the upcoming summit"."""
    resumed = any(lemma(v) in {"resume", "restart", "reopen", "reconvene"} for v in draft.verbs)
    for child in draft.clause if not resumed and not _yet_held(draft) else []:
        if child.i > draft.token.i and GOVERNORS.get(lemma(child)) == "cancelled" and is_passive(child):
            return called_off(draft, child)  # "her planned trip, which was cancelled"
    counted = counting(draft.token)
    nouns = [draft.token, counted] if lemma(counted) == "round" else [draft.token]
    for token in (t for noun in nouns for t in premodifiers(noun) if t.head.i == noun.i or _of_owner(t)):
        cue = ADJECTIVES.get(token.lower_)
        if cue is not None:
            if token.lower_ == "next" or token.lower_ == "last":
                return Verdict(cue, line_span(draft, token), 1, f"adjective:{token.lower_}")
            return Verdict(cue, line_span(draft, token), 2, f"adjective:{token.lower_}")
    for child in dict.fromkeys([*children(draft.token, "acl", "relcl", "amod"), *draft.clause]):
        if _only_once(child):
            continue
        if resumed and GOVERNORS.get(lemma(child)) == "cancelled":
            continue  # "the talks, adjourned in May, are to resume"
        if child.i > draft.token.i and child.tag_ == "VBN" and child.dep_ == "acl":
            if draft.kind == "agreement" and lemma(child) in MADE:
                return Verdict("past", line_span(draft, child), 2, "made")
            cue = "scheduled" if lemma(child) in {"plan", "announce"} else GOVERNORS.get(lemma(child))
            if cue is not None and cue != "denied":
                return Verdict(cue, line_span(draft, child), 2, f"governor:{lemma(child)}")
        if child.dep_ == "amod" and child.i > draft.token.i and GOVERNORS.get(lemma(child)):
            return Verdict(GOVERNORS[lemma(child)], line_span(draft, child), 2, f"governor:{lemma(child)}")
        if child.dep_ == "relcl" and not any(c.tag_ in {"WRB"} for c in child.children):
            subject = next((c for c in child.children if c.dep_ in {"nsubj", "nsubjpass"}), None)
            if subject is not None and subject.tag_ == "WDT" and lemma(child) == "propose" and is_passive(child):
                return Verdict("wanted", line_span(draft, child), 2, "governor:propose")
            if subject is not None and subject.tag_ == "WDT":
                found = verdict_of_verb(draft.line, child)
                weight = 2 if lemma(child) in {"happen", "take", "hold", "open", "begin", "start", "end", "be"} else 1
                return Verdict(found.realis, found.cue, min(found.weight, weight), found.rule)
        held = (
            next((c for c in children(child, "xcomp") if lemma(c) in SUPPORT), None) if child.dep_ == "relcl" else None
        )
        if held is not None and GOVERNORS.get(lemma(child)):
            told = verdict_of_verb(draft.line, held)
            return Verdict(told.realis, told.cue, 2, told.rule)
        if child.dep_ in {"acl", "relcl"} and any(c.tag_ == "TO" for c in child.children):
            if not is_passive(child) and (
                draft.kind in {"agreement", "incident"} or (children(child, "dobj")[:1] and lemma(child) != "take")
            ):
                continue  # "an agreement to hold talks", "talks to end the war": what they are for
            if (asked := _called_for(draft)) is not None:
                return Verdict("wanted", line_span(draft, asked), 3, f"governor:{lemma(asked)}")
            return Verdict("scheduled", line_span(draft, child), 3, "noun to be")
    return None


def _yet_held(draft: Draft) -> bool:
    """ "elections, which were put off twice, could be held in May": what counts is the second verb."""
    verb = draft.verbs[0] if draft.verbs and draft.way in {"support", "nsubj", "nsubjpass"} else None
    return verb is not None and lemma(verb) in {"hold", "take"} and any(c.tag_ == "MD" for c in verb.children)


def _of_body(draft: Draft) -> bool:
    """ "a NATO meeting": one that the organisation holds, whoever of it may come."""
    mentions = [draft.line.mention_at(t) for t in premodifiers(draft.token)]
    return any(m is not None and m.kind in {"organisation", "body"} for m in mentions)


def _called_for(draft: Draft) -> Token | None:
    """ "called for a conference to be convened": the verb that asks."""
    above = draft.token.head
    asks = draft.token.dep_ == "pobj" and above.lower_ == "for" and GOVERNORS.get(lemma(above.head)) == "wanted"
    return above.head if asks and is_verb(above.head) else None


def line_span(draft: Draft, token: Token) -> tuple[int, int]:
    """Where a token of the draft's sentence stands in the report."""
    return draft.line.span(token)


def _by_noun_above(draft: Draft) -> Verdict | None:
    """ "the possibility of a meeting", "preparations for the summit", "plans for a visit"."""
    token = draft.token.head if draft.token.dep_ == "conj" else draft.token
    for _ in range(3):
        if token.dep_ not in {"pobj", "pcomp"} or token.head.dep_ != "prep":
            return None
        above = token.head.head
        if is_verb(above):
            return None
        planned = next(
            (t for t in premodifiers(above) if t.head == above and ADJECTIVES.get(t.lower_) not in {None, "past"}), None
        )
        if planned is not None:
            return Verdict(ADJECTIVES[planned.lower_], line_span(draft, planned), 2, f"adjective:{planned.lower_}")
        if token.head.lower_ in WITHIN:
            return None
        if (off := _off_above(draft, above)) is not None:
            return off
        cue = NOUN_CUES.get(lemma(above))
        if cue in {"possible", "expected", "wanted"} and any(c.lower_ == "no" for c in above.children):
            return Verdict("denied", line_span(draft, above), 2, f"no {lemma(above)}")
        if cue is not None:
            weight = 2 if cue in {"past", "scheduled", "expected"} else 3
            return None if cue == "past" else Verdict(cue, line_span(draft, above), weight, f"noun:{lemma(above)}")
        token = above
    return None


WITHIN = frozenset("in during at after following".split())
"""Before the occasion on which a thing was said or done: "told him of her decision in a call"."""


def _goes_on(draft: Draft) -> bool:
    """ "will depart on May 9 following the summit": a journey that is to begin where the summit is to be."""
    verb = draft.verbs[0] if draft.verbs else draft.token
    return lemma(verb) in MOVING | {"depart"} and any(c.lower_ == "will" for c in verb.children)


DENYING = frozenset("deny dismiss reject quash scotch refute".split())
SAYINGS = frozenset("report speculation rumor rumour claim suggestion idea talk notion possibility".split())


def _off_above(draft: Draft, above: Token) -> Verdict | None:
    """ "abandoned plans for a summit", "dismissed speculation of a meeting"."""
    verb = above.head
    if above.dep_ not in {"dobj", "nsubjpass"} or not is_verb(verb) or is_negated(verb) is not None:
        return None
    if lemma(verb) in DENYING and lemma(above) in SAYINGS:
        return Verdict("denied", line_span(draft, verb), 3, f"governor:{lemma(verb)}")
    if GOVERNORS.get(lemma(verb)) == "cancelled" and lemma(above) in {"plan", "preparation", "proposal", "idea"}:
        return Verdict("cancelled", line_span(draft, verb), 3, f"governor:{lemma(verb)}")
    return None


def _by_verb(draft: Draft) -> Verdict | None:
    """What the verb that carries the noun says, or the preposition before it."""
    if not draft.verbs:
        return None
    verb, way, line = draft.verbs[0], draft.way, draft.line
    word = lemma(verb)
    if (
        word in {"move", "shift", "relocate"}
        and draft.kind == "meeting"
        and is_passive(verb)
        and objects_of(verb, "to")
    ):
        moved = verdict_of_verb(line, verb)
        if moved.realis in {"possible", "questioned"} and any(line.is_time(t) for t in objects_of(verb, "to")):
            return moved  # "might be shifted to May"
        return Verdict("scheduled", line.span(verb), 2, f"governor:{word}")
    if word == "rule" and way not in {"before", "after"} and any(c.lower_ == "out" for c in verb.children):
        off: Realis = "possible" if is_negated(verb) else "denied"
        return Verdict(off, line.span(verb), 3, "ruled out")
    if way in {"dobj", "nsubjpass", "support", "for", "xcomp", "nsubj"}:
        found = asked_or_off(draft, verb, word, way)
        if found is not None:
            return found
    if way == "to" and word == "look" and any(c.lower_ == "forward" for c in verb.children):
        return Verdict("scheduled", line.span(verb), 3, "looks forward to")
    if way == "dobj" and word in WATCHING:
        seen = verdict_of_verb(line, verb)
        return Verdict("past" if seen.realis == "past" else "scheduled", seen.cue, 0, "watched")
    if word == "follow" and draft.token.dep_ == "dobj":
        return Verdict("past", line.span(verb), 2, "what is followed")
    if way == "to" and draft.token.head.lower_ == "to" and word in {"agree", "consent"} and draft.kind != "agreement":
        if (may := verdict_of_verb(line, verb)).realis in {"possible", "questioned"}:
            return may  # "might agree to a meeting"
        return flip(line, verb, Verdict("scheduled", line.span(verb), 3, f"governor:{word}"))
    planned = [t for t in children(verb, "nsubj", "nsubjpass") if lemma(t) in {"plan", "preparation", "proposal"}]
    if way == "for" and planned and draft.kind in {"meeting", "visit"}:  # "plans are under way for a summit"
        return flip(line, verb, Verdict(NOUN_CUES[lemma(planned[0])], line.span(planned[0]), 2, "planned for"))
    if way == "for" and word in SEEMING and draft.kind in {"meeting", "visit"}:
        for child in children(verb, "acomp"):
            if (ready := GOVERNORS.get(lemma(child))) is not None:  # "is ready for talks"
                return flip(line, verb, Verdict(ready, line.span(child), 3, f"governor:{lemma(child)}"))
    if way == "to" and word == "invite" and is_negated(verb) is not None:
        return Verdict("scheduled", None, 0, "not invited to")
    if way == "to" and word == "invite" and draft.kind == "meeting" and not draft.definite and not is_passive(verb):
        return Verdict("wanted", line.span(verb), 2, "invited to")
    if way == "for" and word in SUMMONING and draft.kind in {"meeting", "agreement"} and not draft.definite:
        return Verdict("scheduled", line.span(verb), 2, "summoned for")
    if way == "for" and word == "be" and any(lemma(t) == "way" for t in objects_of(verb, "on")):
        return Verdict("scheduled", line.span(verb), 2, "on the way for")
    if way == "for" and word == "prepare":
        return Verdict("scheduled", line.span(verb), 0, "prepares for")
    if way == "for" and word in {"brace", "gear", "campaign"} and draft.kind == "election":
        return Verdict("scheduled", line.span(verb), 2, "prepares for")
    if way == "including" and GOVERNORS.get(word) == "wanted":
        return Verdict("wanted", line.span(verb), 2, f"governor:{word}")
    if way in {"after", "following", "since", "before", "ahead", "until"}:
        base = verdict_of_verb(line, verb)
        cue = PREPOSITIONS[way]
        if verb.tag_ == "VBZ" and lemma(verb) in POSING:
            return Verdict("past", None, 2, "under a picture")
        if base.realis == "past" or way in {"before", "ahead", "until"}:
            return Verdict(cue, None, 1, f"preposition:{way}")
        return Verdict(base.realis, base.cue, 1, base.rule)
    base = verdict_of_verb(line, verb)
    aside = word in CONTESTING or way not in {"support", "dobj", "nsubj", "nsubjpass", "for"}
    if draft.kind == "election" and aside and base.realis not in {"past", "scheduled"}:
        return Verdict("scheduled", base.cue, 1, "contested")
    if way == "support" and SUPPORT.get(word) == "absent" and not is_passive(verb):
        done = base.rule in {"past tense", "perfect"}
        return Verdict("past" if done else "scheduled", base.cue, 0, "missed")
    if way == "agent" and base.realis == "denied" and _told_past(verb):
        return Verdict("past", None, 1, "what did not move it")  # "was not affected by the bombing"
    if way in ADJUNCTS or not draft.near:
        done = base.realis == "past" or (base.realis in {"denied", "wanted"} and _told_past(verb))
        return Verdict("past" if done else "scheduled", base.cue, 1 if draft.near else 0, base.rule)
    if way == "for" and base.realis == "past" and (draft.trigger.word in LARGE or word == "leave") and word in MOVING:
        return Verdict("scheduled", base.cue, 0, "came for")
    if way == "for" and word == "bring" and any(c.lower_ == "together" for c in verb.children):
        return Verdict(base.realis, base.cue, 3, base.rule)
    part = any(c.lower_ == "part" for c in verb.children)
    attending = word in ATTENDING and draft.token.dep_ != "nsubj" and (word != "take" or part)
    if (
        way == "support"
        and attending
        and (draft.definite or draft.trigger.word in LARGE or _of_body(draft) or base.realis == "denied")
        and base.realis in {"expected", "possible", "questioned", "wanted", "denied"}
    ):
        over = base.realis == "denied" and _told_past(verb)  # "did not attend a conference"
        return Verdict("past" if over else "scheduled", base.cue, 1, "attended")
    if GOVERNORS.get(word) and (is_passive(verb) or word == "be"):
        under = next((c for c in verb.children if c.dep_ == "xcomp"), None)
        comes = under is not None and lemma(under) == "take" and not any(c.lower_ == "part" for c in under.children)
        if (
            under is not None
            and not comes
            and lemma(under) in ATTENDING | {"follow", "precede", "focus", "address", "discuss"}
        ):
            return Verdict("scheduled", line.span(verb), 1, "attended")
        if under is not None and word == "mean" and lemma(under) not in SUPPORT and not comes:
            return Verdict("past" if _told_past(verb) else "scheduled", None, 0, "its purpose")
        if under is not None:
            return verdict_of_verb(line, under)
    if (
        word == "be"
        and base.realis == "denied"
        and any(c.dep_ in {"prep", "attr", "ccomp", "acomp"} for c in verb.children)
    ):
        return Verdict("past", None, 0, "unsaid")
    if _only_does(draft, verb, base.realis):
        if base.realis == "denied":
            return Verdict("past", None, 0, "its doings")  # "the meeting does not constitute an endorsement"
        if base.realis in {"possible", "expected", "questioned"} and draft.kind not in {"agreement", "incident"}:
            return Verdict("scheduled", base.cue, 1, "its doings unsure")  # "the talks could produce a deal"
    weight = 3 if way == "support" else 0 if way == "attr" else 1
    if way == "support" and word in {"continue", "resume"} and draft.definite:
        weight = 1  # "continue their conversation": what is taken up again has begun
    return Verdict(base.realis, base.cue, min(base.weight, weight), base.rule)


SUMMONING = frozenset("recall summon invite convoke".split())
""" "recalled parliament for a debate on Friday": one to come."""
CONTESTING = frozenset(
    "win lose contest fight overturn steal rig influence sway swing decide affect interfere meddle manipulate enter".split()
)
"""What is unsure of one who "hopes to win the election" is not whether it is held."""


def _only_does(draft: Draft, verb: Token, realis: Realis) -> bool:
    """ "the talks could produce a deal", "the summit could be a turning point": what it does or is, not whether it takes place."""
    if draft.token.dep_ != "nsubj":
        return False
    if lemma(verb) == "be":
        return bool(children(verb, "attr")) and realis != "denied"
    return draft.way == "nsubj" and lemma(verb) not in TAKING_PLACE and bool(children(verb, "dobj", "attr"))


def _told_past(verb: Token) -> bool:
    """Whether the finite verb over an infinitive is in the past: "failed to agree at the talks"."""
    while verb.dep_ == "xcomp" and is_verb(verb.head):
        verb = verb.head
    if lemma(verb) == "fail" and verb.tag_ in {"VBZ", "VBP"}:
        return True  # "Leaders fail to agree at the summit"
    return verb.tag_ == "VBD" or any(c.tag_ == "VBD" for c in children(verb, "aux"))
