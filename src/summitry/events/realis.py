"""How real: what the words around a trigger say of whether the event took place, is due, hoped for, in doubt or off."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.cluster import LARGE
from summitry.events.cues import (
    ADJECTIVES,
    GOVERNORS,
    MODALS,
    NOUN_CUES,
    PREPOSITIONS,
    TRANSPARENT,
)
from summitry.events.dating import looks_back
from summitry.events.draft import Draft, Verdict
from summitry.events.grammar import ancestors, children, is_negated, is_passive, is_verb, objects_of, premodifiers
from summitry.events.page import Line
from summitry.facts import Realis
from summitry.text import lemma

DEPTH = 6
ATTENDING = frozenset(
    "attend join participate take host chair lead address go travel come represent visit discuss".split()
)
SENT = frozenset("delegation team mission envoy".split())
TAKING_PLACE = frozenset(
    "hold take happen open start begin go occur proceed convene meet be resume continue last".split()
)
"""What of a meeting is unsure when it is "unlikely to" do one of these is whether it takes place; else what it does."""
REFUSING = frozenset("veto reject defeat".split())
MOVING = frozenset("arrive fly travel come leave go head".split())
ADJUNCTS = frozenset("during at in on of from within with about tell".split())
"""An event at which, or during which, something may happen is itself no less sure for that."""
ONCE = frozenset("originally initially".split())
AIMS = frozenset("importance need necessity urgency goal aim hope".split())
DOUBTS = frozenset({("under", "question"), ("in", "doubt"), ("in", "question")})
PASSIVE_ONLY = frozenset("plan announce hope".split())
"""Of these the active form says something else: "plans to" is `expected`, "is planned" `scheduled`."""


def judge(draft: Draft) -> Verdict:
    """The verdict of one place of the text on its event."""
    if draft.trigger.word == "by":
        return verdict_of_verb(draft.line, draft.verbs[0])
    if draft.trigger.word == "due":
        if lemma(draft.token) == "be":
            return verdict_of_verb(draft.line, draft.token)
        cue: Realis = "scheduled" if draft.token.lower_ == "due" else "expected"
        return _flip(
            draft.line, draft.verbs[-1], Verdict(cue, draft.line.span(draft.token), 3, f"governor:{draft.token.lower_}")
        )
    if not draft.is_noun and draft.trigger.word in REFUSING:
        told = verdict_of_verb(draft.line, draft.token)
        return Verdict("denied", told.cue, told.weight, "refused") if told.realis == "past" else told
    if not draft.is_noun:
        return verdict_of_verb(draft.line, draft.token)
    if any(c.lower_ in ONCE for v in draft.verbs[:2] for t in (v, *children(v, "acomp", "xcomp")) for c in t.children):
        return Verdict("past", None, 0, "once meant")
    if draft.kind == "election" and looks_back(draft.token):
        return Verdict("past", None, 1, "preposition:after")
    found = _by_adjective(draft) or _by_noun_above(draft)
    if found is not None and found.weight >= 3:
        return found
    carried = _by_verb(draft)
    if found is None or (carried is not None and carried.weight > found.weight):
        return carried or Verdict("past", None, 0, "unsaid")
    return found


def verdict_of_verb(line: Line, verb: Token, depth: int = 0) -> Verdict:
    """The verdict on a verb by its modal, tense, negation and the words that govern it."""
    if depth > DEPTH:
        return Verdict("past", None, 0, "unsaid")
    found = _governed(line, verb, depth) or _own(line, verb, depth)
    found = _hedged(line, verb, found)
    if any(c.lower_ in ONCE for t in (verb, verb.head) for c in t.children):
        return Verdict("past", None, 0, "once meant")
    negation = is_negated(verb) or _no_object(verb)
    if negation is not None:
        return _negated(line, negation, found)
    return found


def _no_object(verb: Token) -> Token | None:
    """ "reached no agreement": the `no` before the object."""
    return next((c for o in children(verb, "dobj") for c in o.children if c.lower_ == "no"), None)


def _own(line: Line, verb: Token, depth: int) -> Verdict:
    """Modal or tense of the verb itself; a verb without its own takes them from the verb it is coordinated with."""
    auxiliaries = [c for c in verb.children if c.dep_ in {"aux", "auxpass"}]
    for aux in auxiliaries:
        modal = MODALS.get(lemma(aux)) if aux.tag_ == "MD" else None
        if modal:
            return Verdict(modal, line.span(aux), 3, f"modal:{lemma(aux)}")
    if any(lemma(a) == "have" for a in auxiliaries) and verb.tag_ == "VBN":
        return Verdict("past", line.span(verb), 3, "perfect")
    infinitive = any(a.tag_ == "TO" for a in auxiliaries)
    if infinitive and verb.dep_ == "ROOT":
        return Verdict("scheduled", line.span(verb), 3, "headline infinitive")
    bare = not auxiliaries and verb.tag_ in {"VB", "VBP", "VBN"} and not children(verb, "nsubj", "nsubjpass")
    if verb.dep_ == "conj" and is_verb(verb.head) and (bare or infinitive or verb.tag_ in {"VB", "VBG"}):
        return verdict_of_verb(line, verb.head, depth + 1)
    if verb.tag_ == "VBD" or (verb.tag_ == "VBN" and any(a.tag_ in {"VBD"} for a in auxiliaries)):
        return Verdict("past", line.span(verb), 3, "past tense")
    if verb.tag_ == "VBG":
        return _progressive(line, verb, auxiliaries, depth)
    if verb.tag_ == "VBN" and verb.dep_ == "acl":
        return Verdict("past", line.span(verb), 2, "participle")
    if verb.tag_ in {"VBZ", "VBP"} and verb.dep_ == "advcl" and is_verb(verb.head):
        base = verdict_of_verb(line, verb.head, depth + 1)
        if base.realis != "past":
            return Verdict("scheduled" if base.realis != "possible" else "possible", base.cue, 2, "when it will")
    if verb.tag_ in {"VBZ", "VBP"} or any(a.tag_ in {"VBZ", "VBP"} for a in auxiliaries):
        return Verdict("past", None, 1, "present tense")
    return Verdict("past", None, 0, "unsaid")


def _progressive(line: Line, verb: Token, auxiliaries: list[Token], depth: int) -> Verdict:
    if any(lemma(a) == "be" for a in auxiliaries):
        return Verdict("past", line.span(verb), 1, "progressive")
    if verb.dep_ == "pcomp" or verb.dep_ == "pobj":
        prep = verb.head.lower_
        above = next((t for t in ancestors(verb) if is_verb(t)), None)
        if above is not None and lemma(above) == "look" and prep == "to":
            return Verdict("scheduled", line.span(above), 3, "looks forward to")
        if prep == "of" and lemma(verb.head.head) in AIMS:
            return Verdict("wanted", line.span(verb.head.head), 3, f"noun:{lemma(verb.head.head)}")
        if prep in {"after", "following", "since"} and above is not None:
            base = verdict_of_verb(line, above, depth + 1)
            return Verdict("past", line.span(verb.head), 2, prep) if base.realis == "past" else base
        if above is not None:
            base = verdict_of_verb(line, above, depth + 1)
            return Verdict(base.realis, base.cue, min(base.weight, 1), base.rule)
    above = next((t for t in ancestors(verb) if is_verb(t)), None)
    if above is not None:
        base = verdict_of_verb(line, above, depth + 1)
        return Verdict(base.realis, base.cue, min(base.weight, 1), base.rule)
    return Verdict("past", None, 0, "unsaid")


def _governed(line: Line, verb: Token, depth: int) -> Verdict | None:
    """What a governing word says of an infinitive or a clause under it, if one does."""
    above, dep = verb.head, verb.dep_
    while dep == "conj" and is_verb(above) and _same_form(verb, above):
        above, dep = above.head, above.dep_
    if above == verb:
        return None
    infinitive = any(c.tag_ == "TO" for c in verb.children) or (verb.tag_ == "VB" and dep in {"xcomp", "ccomp"})
    if dep == "ccomp" and verb.i < above.i and lemma(above) == "expect" and any(c.tag_ == "MD" for c in verb.children):
        return None  # "Dahl will come, Saleh is expected to": two sentences in one
    if dep in {"xcomp", "acl", "relcl", "ccomp", "advcl", "acomp"} and (infinitive or dep == "ccomp"):
        if is_verb(above):
            return _under_verb(line, verb, above, dep, infinitive, depth)
        if dep != "relcl" or infinitive:
            return _under_word(line, above, depth)
    if dep == "xcomp" and verb.tag_ == "VBG" and is_verb(above):
        return _under_verb(line, verb, above, dep, True, depth)
    return None


def _same_form(verb: Token, above: Token) -> bool:
    return verb.tag_ == "VB" and above.tag_ == "VB" and not any(c.tag_ == "MD" for c in verb.children)


def _under_verb(line: Line, verb: Token, above: Token, dep: str, infinitive: bool, depth: int) -> Verdict | None:
    word = lemma(above)
    to = any(c.tag_ == "TO" for c in verb.children)
    if to and word == "be" and dep in {"xcomp", "ccomp", "advcl"} and not children(above, "acomp", "attr"):
        modal = verdict_of_verb(line, above, depth + 1)
        return (
            Verdict("denied" if is_negated(above) else "scheduled", line.span(above), 3, "be to")
            if modal.weight
            else None
        )
    adjectives = [c for c in children(above, "acomp") if lemma(c) in GOVERNORS]
    if infinitive and word == "be" and adjectives:
        word, cue_span = lemma(adjectives[0]), line.span(adjectives[0])
        if _had(above) and GOVERNORS[word] in {"scheduled", "expected"}:
            return Verdict("cancelled", cue_span, 2, "had been to")
        return _flip(line, above, Verdict(GOVERNORS[word], cue_span, 3, f"governor:{word}"))
    cue = GOVERNORS.get(word)
    if above.lower_ == "going" and infinitive:
        cue = "scheduled"
    if cue is not None and (
        infinitive
        or word in {"expect", "hope", "doubt", "propose", "ask", "demand", "suggest", "deny", "urge", "wish", "want"}
    ):
        return _from_governor(line, above, word, cue, depth)
    if infinitive and word == "have" and dep == "xcomp" and not children(above, "dobj"):
        outer = verdict_of_verb(line, above, depth + 1)
        return Verdict("expected", line.span(above), 3, "have to") if outer.rule != "past tense" else outer
    if infinitive and word == "announce" and _sends(above):
        return Verdict("scheduled", line.span(above), 3, "sent to")
    if infinitive and dep == "advcl":
        base = verdict_of_verb(line, above, depth + 1)
        return Verdict(base.realis, base.cue, min(base.weight, 2), base.rule)
    if infinitive and (word in TRANSPARENT or dep == "xcomp"):
        objects = children(above, "dobj")
        if objects and lemma(objects[0]) in GOVERNORS | NOUN_CUES:
            return _under_word(line, objects[0], depth)
        return verdict_of_verb(line, above, depth + 1)
    return None


def _sends(verb: Token) -> bool:
    """ "announced (the designation of) a delegation to attend"."""
    things = children(verb, "dobj")
    return any(lemma(t) in SENT for o in things for t in (o, *objects_of(o, "of")))


def _had(verb: Token) -> bool:
    """The pluperfect of a plan: "had been due to visit" says that it no longer is."""
    return any(lemma(c) == "have" and c.tag_ == "VBD" for c in children(verb, "aux"))


def _from_governor(line: Line, above: Token, word: str, cue: Realis, depth: int) -> Verdict:
    if word in PASSIVE_ONLY and is_passive(above):
        cue = "scheduled" if word != "hope" else "expected"
    elif word == "announce":
        cue = "scheduled"
    found = Verdict(cue, line.span(above), 3, f"governor:{word}")
    if cue in {"scheduled", "expected"} and _had(above):
        return Verdict("cancelled", line.span(above), 2, "had been to")
    if cue in {"scheduled", "expected"}:
        outer = verdict_of_verb(line, above, depth + 1)
        if outer.realis in {"possible", "questioned", "wanted", "denied", "cancelled"} and outer.weight >= 3:
            return outer if not is_negated(above) else found
    return _flip(line, above, found)


def _flip(line: Line, above: Token, found: Verdict) -> Verdict:
    negation = is_negated(above)
    return _negated(line, negation, found) if negation is not None else found


def _negated(line: Line, negation: Token, found: Verdict) -> Verdict:
    until = any(t.lower_ in {"until", "before"} for t in negation.head.subtree if t.i > negation.i)
    if until:
        return found
    turned: dict[Realis, Realis] = {
        "denied": "past",
        "cancelled": "scheduled",
        "possible": "questioned",
        "questioned": "expected",
    }
    return Verdict(turned.get(found.realis, "denied"), line.span(negation), 3, "negation")


def _under_word(line: Line, noun: Token, depth: int) -> Verdict | None:
    """What a noun or adjective says of the infinitive under it: "plans to", "an opportunity to", "ready to"."""
    word = lemma(noun)
    cue = NOUN_CUES.get(word) or GOVERNORS.get(word)
    above = next((t for t in ancestors(noun) if is_verb(t)), None)
    if any(c.lower_ == "no" for c in noun.children):
        return Verdict("denied", line.span(noun), 3, f"no {word}")
    if (
        above is not None
        and GOVERNORS.get(lemma(above)) in {"cancelled", "denied"}
        and noun.dep_ in {"dobj", "nsubjpass"}
    ):
        return Verdict(GOVERNORS[lemma(above)], line.span(above), 3, f"governor:{lemma(above)}")
    if cue == "wanted" and above is not None and lemma(above) == "accept":
        cue = "expected"
    if cue is None and word in SENT:
        return Verdict("scheduled", line.span(noun), 2, "sent to")
    if cue in {"scheduled", "expected"} and above is not None and _had(above) and noun.dep_ == "acomp":
        return Verdict("cancelled", line.span(noun), 2, "had been to")
    if cue is not None and cue != "past":
        found = Verdict(cue, line.span(noun), 3, f"governor:{word}")
        return _flip(line, above, found) if above is not None else found
    if above is not None:
        base = verdict_of_verb(line, above, depth + 1)
        return Verdict(base.realis, base.cue, min(base.weight, 1), base.rule)
    return None


def _hedged(line: Line, verb: Token, found: Verdict) -> Verdict:
    """`if` and `whether` before the verb, `perhaps` and the like beside it."""
    for child in verb.children:
        word = child.lower_
        if child.dep_ in {"mark", "advmod"} and child.i < verb.i:
            if word == "whether" or (word == "if" and verb.dep_ == "ccomp"):
                return Verdict("questioned", line.span(child), 3, "whether")
            if word == "if" or word == "unless":
                planned = next(
                    (t for t in verb.subtree if t.lower_ in {"expected", "planned", "scheduled"} and t.i > verb.i), None
                )
                return Verdict("expected" if planned else "possible", line.span(planned or child), 3, "if")
        if child.dep_ == "advmod" and found.realis in {"past", "scheduled", "expected"}:
            if word in {"possibly", "perhaps", "maybe", "potentially"}:
                return Verdict("possible", line.span(child), 3, word)
            if word in {"reportedly", "probably", "likely"} and found.realis == "scheduled":
                return Verdict("expected", line.span(child), 3, word)
    return found


def _by_adjective(draft: Draft) -> Verdict | None:
    """ "planned visit", "the proposed conference", "a meeting scheduled for Monday", "the upcoming summit"."""
    for token in premodifiers(draft.token):
        cue = ADJECTIVES.get(token.lower_)
        if cue is not None and token.head.i == draft.token.i:
            if token.lower_ == "next" or token.lower_ == "last":
                return Verdict(cue, line_span(draft, token), 1, f"adjective:{token.lower_}")
            return Verdict(cue, line_span(draft, token), 2, f"adjective:{token.lower_}")
    for child in children(draft.token, "acl", "relcl", "amod"):
        if child.i > draft.token.i and child.tag_ == "VBN" and child.dep_ == "acl":
            cue = "scheduled" if lemma(child) in {"plan", "announce"} else GOVERNORS.get(lemma(child))
            if cue is not None and cue != "denied":
                return Verdict(cue, line_span(draft, child), 2, f"governor:{lemma(child)}")
        if child.dep_ == "amod" and child.i > draft.token.i and GOVERNORS.get(lemma(child)):
            return Verdict(GOVERNORS[lemma(child)], line_span(draft, child), 2, "governor:{lemma(child)}")
        if child.dep_ == "relcl" and not any(c.tag_ in {"WRB"} for c in child.children):
            subject = next((c for c in child.children if c.dep_ in {"nsubj", "nsubjpass"}), None)
            if subject is not None and subject.tag_ == "WDT":
                found = verdict_of_verb(draft.line, child)
                weight = 2 if lemma(child) in {"happen", "take", "hold", "open", "begin", "start", "end", "be"} else 1
                return Verdict(found.realis, found.cue, min(found.weight, weight), found.rule)
        if child.dep_ in {"acl", "relcl"} and any(c.tag_ == "TO" for c in child.children):
            if draft.kind == "agreement" and not is_passive(child):
                continue  # "an agreement to hold talks": what is agreed is to come
            return Verdict("scheduled", line_span(draft, child), 3, "noun to be")
    return None


def line_span(draft: Draft, token: Token) -> tuple[int, int]:
    """Where a token of the draft's sentence stands in the report."""
    return draft.line.span(token)


def _by_noun_above(draft: Draft) -> Verdict | None:
    """ "the possibility of a meeting", "preparations for the summit", "plans for a visit"."""
    token = draft.token
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
        cue = NOUN_CUES.get(lemma(above))
        if cue is not None:
            weight = 2 if cue in {"past", "scheduled", "expected"} else 3
            return None if cue == "past" else Verdict(cue, line_span(draft, above), weight, f"noun:{lemma(above)}")
        token = above
    return None


def _by_verb(draft: Draft) -> Verdict | None:
    """What the verb that carries the noun says, or the preposition before it."""
    if not draft.verbs:
        return None
    verb, way, line = draft.verbs[0], draft.way, draft.line
    word = lemma(verb)
    if way in {"dobj", "nsubjpass", "support", "for", "xcomp", "nsubj"}:
        found = _asked_or_off(draft, verb, word, way)
        if found is not None:
            return found
    if way == "to" and word == "look" and any(c.lower_ == "forward" for c in verb.children):
        return Verdict("scheduled", line.span(verb), 3, "looks forward to")
    if way == "for" and word == "prepare":
        return Verdict("scheduled", line.span(verb), 0, "prepares for")
    if way == "including" and GOVERNORS.get(word) == "wanted":
        return Verdict("wanted", line.span(verb), 2, f"governor:{word}")
    if way in {"after", "following", "since", "before", "ahead", "until"}:
        base = verdict_of_verb(line, verb)
        cue = PREPOSITIONS[way]
        if base.realis == "past" or way in {"before", "ahead", "until"}:
            return Verdict(cue, None, 1, f"preposition:{way}")
        return Verdict(base.realis, base.cue, 1, base.rule)
    base = verdict_of_verb(line, verb)
    if way in ADJUNCTS or not draft.near:
        done = base.realis == "past" or (base.realis in {"denied", "wanted"} and _told_past(verb))
        return Verdict("past" if done else "scheduled", base.cue, 1 if draft.near else 0, base.rule)
    if way == "for" and base.realis == "past" and (draft.trigger.word in LARGE or word == "leave") and word in MOVING:
        return Verdict("scheduled", base.cue, 0, "came for")
    attending = word in ATTENDING or (word == "take" and any(c.lower_ == "part" for c in verb.children))
    if (
        way == "support"
        and attending
        and (draft.definite or draft.body)
        and base.realis in {"expected", "possible", "questioned", "wanted", "denied"}
    ):
        return Verdict("scheduled", base.cue, 1, "attended")
    if GOVERNORS.get(word) and (is_passive(verb) or word == "be"):
        under = next((c for c in verb.children if c.dep_ == "xcomp"), None)
        comes = under is not None and lemma(under) == "take" and not any(c.lower_ == "part" for c in under.children)
        if (
            under is not None
            and not comes
            and lemma(under) in ATTENDING | {"follow", "precede", "focus", "address", "discuss"}
        ):
            return Verdict("scheduled", line.span(verb), 1, "attended")
        if under is not None:
            return verdict_of_verb(line, under)
    if word == "be" and base.realis == "denied" and any(c.dep_ in {"prep", "attr", "ccomp"} for c in verb.children):
        return Verdict("past", None, 0, "unsaid")
    weight = 3 if way == "support" else 0 if way == "attr" else 1
    return Verdict(base.realis, base.cue, min(base.weight, weight), base.rule)


def _told_past(verb: Token) -> bool:
    """Whether the finite verb over an infinitive is in the past: "failed to agree at the talks"."""
    while verb.dep_ == "xcomp" and is_verb(verb.head):
        verb = verb.head
    return verb.tag_ == "VBD" or any(c.tag_ == "VBD" for c in children(verb, "aux"))


def doubted(line: Line, verb: Token) -> Verdict | None:
    """ "is under question", "is in doubt"."""
    for child in children(verb, "prep"):
        for noun in child.children:
            if (child.lower_, noun.lower_) in DOUBTS:
                return Verdict("questioned", line.span(noun), 3, "doubt")
    return None


def _asked_or_off(draft: Draft, verb: Token, word: str, way: str) -> Verdict | None:
    """The noun as object of a verb that asks for it, calls it off, plans it; or as subject of "is due", "is in doubt"."""
    line = draft.line
    if word == "be":
        if (found := doubted(line, verb)) is not None:
            return found
        for child in children(verb, "acomp"):
            cue = GOVERNORS.get(lemma(child))
            under = children(child, "xcomp")
            if cue is not None and under and lemma(under[0]) not in TAKING_PLACE:
                return Verdict("scheduled", line.span(child), 1, "its doings unsure")
            if cue is not None and way in {"nsubj", "support"}:
                return _flip(line, verb, Verdict(cue, line.span(child), 3, f"governor:{lemma(child)}"))
        return None
    if word == "put" and any(c.lower_ == "off" for c in verb.children):
        return _called_off(draft, verb)
    if word == "call" and (way == "for" or any(c.lower_ == "off" for c in verb.children)):
        off = any(c.lower_ == "off" for c in verb.children)
        return _called_off(draft, verb) if off else Verdict("wanted", line.span(verb), 3, "call for")
    if word == "call" and draft.token.dep_ in {"dobj", "nsubjpass"} and _own_past(verb):
        return Verdict("scheduled", line.span(verb), 2, "called")
    if word == "invite" and way == "for" and draft.kind == "visit":
        return Verdict("wanted", line.span(verb), 3, "governor:invite")
    cue = GOVERNORS.get(word)
    if cue is None or way == "for" or (way == "nsubj") or (word == "plan" and draft.token.dep_ == "nsubj"):
        return None
    if cue == "cancelled":
        return _called_off(draft, verb)
    if word in {"need", "require"} and draft.trigger.word in {"approval", "ratification", "endorsement"}:
        return _flip(line, verb, Verdict("expected", line.span(verb), 3, "still needs"))
    if any(c.dep_ == "xcomp" for c in verb.children) or word in OF_ITSELF:
        return None
    if word in OF_ITS_OBJECT:
        if word in PASSIVE_ONLY and is_passive(verb):
            cue = "scheduled"
        return _flip(line, verb, Verdict(cue, line.span(verb), 3, f"governor:{word}"))
    if cue == "denied" and word in {"refuse", "decline", "reject", "prevent"}:
        return Verdict("denied", line.span(verb), 2, f"governor:{word}")
    return None


def _own_past(verb: Token) -> bool:
    return verb.tag_ in {"VBD", "VBN"} and not children(verb, "oprd", "ccomp", "xcomp")


OF_ITSELF = frozenset("need agree accept confirm discuss push announce".split())
"""Verbs that with a noun as object say nothing of whether it takes place."""
OF_ITS_OBJECT = frozenset(
    "expect await schedule plan set slate propose arrange seek want demand request suggest urge invite consider weigh anticipate advocate".split()
)
"""Verbs that say it of the noun: "propose a summit"."""


def _called_off(draft: Draft, verb: Token) -> Verdict | None:
    """Cancelled, or moved where a new date stands with it ("postponed to 3 May", "postponed until June")."""
    line = draft.line
    base = verdict_of_verb(line, verb)
    hinted = verb.tag_ == "VBG" and any(
        lemma(t) in {"hint", "threaten", "consider", "talk", "think", "discuss"} for t in ancestors(verb)
    )
    if base.realis == "wanted":
        return Verdict("scheduled", line.span(verb), 1, "asked to be off")
    if hinted or base.realis in {"possible", "questioned"}:
        return Verdict("questioned", line.span(verb), 3, f"governor:{lemma(verb)}")
    if base.realis == "denied":
        return Verdict("scheduled", line.span(verb), 2, f"governor:{lemma(verb)}")
    moved = objects_of(verb, "to", "until", "till") and lemma(verb) in {"postpone", "delay", "adjourn", "put"}
    return Verdict("scheduled" if moved else "cancelled", line.span(verb), 3, f"governor:{lemma(verb)}")
