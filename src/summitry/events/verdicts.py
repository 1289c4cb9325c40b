"""What is said of a verb: its modal, its tense, a negation, and the words that govern it."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.cues import GOVERNORS, MODALS, NOUN_CUES, TRANSPARENT
from summitry.events.draft import Verdict
from summitry.events.grammar import KEPT_FROM, ancestors, children, is_negated, is_passive, is_verb, objects_of
from summitry.events.lexicon import ONCE
from summitry.events.page import Line
from summitry.facts import Realis
from summitry.text import lemma

DEPTH = 6
SENT = frozenset("delegation team mission envoy".split())
SPANS = frozenset("hour day week month year".split())
PERSUADING = frozenset("persuade convince coax prod nudge lure".split())
""" "came to persuade the rebels to return to talks": what they have not yet agreed to."""
REFUSED = frozenset([("against", "decide"), *(("from", verb) for verb in KEPT_FROM)])
MUSING = frozenset({("think", "of"), ("think", "about"), ("dream", "of"), ("talk", "of")})
""" "is thinking of visiting Kenya"."""
AIMS = frozenset("importance need necessity urgency goal aim hope objective purpose task dream priority".split())
DOUBTS = frozenset(
    {
        ("under", "question"),
        ("in", "doubt"),
        ("in", "question"),
        ("in", "balance"),
        ("in", "jeopardy"),
        ("in", "limbo"),
        ("at", "risk"),
        ("in", "danger"),
        ("under", "threat"),
        ("in", "air"),
        ("into", "doubt"),
        ("into", "question"),
        ("into", "jeopardy"),
    }
)
PLANS = frozenset(
    {
        ("on", "agenda"),
        ("on", "cards"),
        ("on", "table"),
        ("in", "cards"),
        ("in", "works"),
        ("in", "pipeline"),
        ("in", "offing"),
        ("on", "horizon"),
    }
)
STOPPED = frozenset({("on", "hold"), ("on", "ice"), ("in", "abeyance")})
PASSIVE_ONLY = frozenset("plan announce hope".split())
"""Of these the active form says something else: "plans to" is `expected`, "is planned" `scheduled`."""


def verdict_of_verb(line: Line, verb: Token, depth: int = 0) -> Verdict:
    """The verdict on a verb by its modal, tense, negation and the words that govern it."""
    if depth > DEPTH:
        return Verdict("past", None, 0, "unsaid")
    found = _governed(line, verb, depth) or _own(line, verb, depth)
    found = _hedged(line, verb, found)
    if any(c.lower_ in ONCE for t in (verb, verb.head if verb.dep_ != "conj" else verb) for c in t.children):
        return Verdict("past", None, 0, "once meant")
    negation = is_negated(verb) or _no_object(verb) or _without(verb)
    if negation is not None:
        return _negated(line, negation, found)
    return found


def headlined(verb: Token) -> bool:
    """ "Norway's Dahl to visit Kenya on Monday": an infinitive on a name that has no verb."""
    return verb.head.dep_ == "ROOT" and verb.head.tag_[:3] == "NNP"


def _no_object(verb: Token) -> Token | None:
    """ "reached no agreement": the `no` before the object."""
    return next((c for o in children(verb, "dobj", "nsubjpass") for c in o.children if c.lower_ == "no"), None)


def _without(verb: Token) -> Token | None:
    """ "ended without adopting a statement", "left without meeting Saleh": the "without" over a verb."""
    return verb.head if verb.dep_ == "pcomp" and verb.head.lower_ == "without" else None


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
    if infinitive and (verb.dep_ == "ROOT" or (verb.dep_ == "acl" and headlined(verb))):
        return Verdict("scheduled", line.span(verb), 3, "headline infinitive")
    bare = (
        all(a.tag_ == "VB" for a in auxiliaries)
        and verb.tag_ in {"VB", "VBP", "VBN"}
        and not children(verb, "nsubj", "nsubjpass")
    )
    if (twin := _infinitive_before(verb)) is not None and not auxiliaries and bare:
        return verdict_of_verb(line, twin, depth + 1)
    if verb.dep_ == "conj" and is_verb(verb.head) and (bare or infinitive or verb.tag_ in {"VB", "VBG"}):
        return verdict_of_verb(line, verb.head, depth + 1)
    if verb.tag_ == "VBD" or (verb.tag_ == "VBN" and any(a.tag_ in {"VBD"} for a in auxiliaries)):
        return Verdict("past", line.span(verb), 3, "past tense")
    if verb.tag_ == "VBG":
        return _progressive(line, verb, auxiliaries, depth)
    if verb.tag_ == "VBN" and verb.dep_ == "acl":
        return Verdict("past", line.span(verb), 2, "participle")
    main = verb.head.head if verb.head.lower_ == "soon" else verb.head
    if verb.tag_ in {"VBZ", "VBP"} and verb.dep_ == "advcl" and is_verb(main):
        base = verdict_of_verb(line, main, depth + 1)
        if base.realis not in {"past", "denied", "cancelled"}:
            soon = main is not verb.head
            before = any(c.lower_ in {"before", "until"} for c in children(verb, "mark", "advmod"))
            ahead: Realis = (
                "possible" if base.realis == "possible" and not before else "expected" if soon else "scheduled"
            )
            return Verdict(ahead, base.cue, 2, "when it will")
    if verb.tag_ in {"VBZ", "VBP"} or any(a.tag_ in {"VBZ", "VBP"} for a in auxiliaries):
        return Verdict("past", None, 1, "present tense")
    return Verdict("past", None, 0, "unsaid")


def _infinitive_before(verb: Token) -> Token | None:
    """ "are expected to sign a declaration, and approve a plan": the infinitive that a second one without its "to" goes with."""
    if verb.dep_ != "conj" or verb.tag_ not in {"VB", "VBP"} or not is_verb(verb.head):
        return None
    return next(
        (c for c in children(verb.head, "xcomp") if c.i < verb.i and any(t.tag_ == "TO" for t in c.children)), None
    )


def _progressive(line: Line, verb: Token, auxiliaries: list[Token], depth: int) -> Verdict:
    if any(lemma(a) == "be" for a in auxiliaries):
        return Verdict("past", line.span(verb), 1, "progressive")
    if verb.dep_ == "pcomp" or verb.dep_ == "pobj":
        prep = verb.head.lower_
        above = next((t for t in ancestors(verb) if is_verb(t)), None)
        if prep == "to" and verb.head.head.lower_ in {"close", "closer", "near", "nearer"}:
            return Verdict("possible", line.span(verb.head.head), 3, "near at hand")
        if above is not None and (lemma(above), prep) in MUSING:
            return flip(line, above, Verdict("possible", line.span(above), 3, f"{lemma(above)} {prep}"))
        if above is not None and lemma(above) == "look" and prep == "to":
            return Verdict("scheduled", line.span(above), 3, "looks forward to")
        if above is not None and (prep, lemma(above)) in REFUSED:
            return flip(line, above, Verdict("denied", line.span(above), 3, f"governor:{lemma(above)}"))
        if prep == "on" and above is not None and GOVERNORS.get(lemma(above)) in {"scheduled", "expected", "wanted"}:
            return _from_governor(line, above, lemma(above), GOVERNORS[lemma(above)], depth)
        if prep == "of" and lemma(verb.head.head) in AIMS:
            return Verdict("wanted", line.span(verb.head.head), 3, f"noun:{lemma(verb.head.head)}")
        if prep == "of" and NOUN_CUES.get(lemma(verb.head.head), "past") != "past":
            return _under_word(line, verb.head.head, depth) or Verdict("past", None, 0, "unsaid")
        if prep == "during" and above is not None:
            base = verdict_of_verb(line, above, depth + 1)
            ahead = base.realis in {"scheduled", "expected", "possible"}
            return Verdict(base.realis if ahead else "past", base.cue, 1, base.rule)
        if prep in {"after", "following", "since"} and above is not None:
            base = verdict_of_verb(line, above, depth + 1)
            return Verdict("past", line.span(verb.head), 2, prep) if base.realis == "past" else base
        if above is not None:
            base = verdict_of_verb(line, above, depth + 1)
            return Verdict(base.realis, base.cue, min(base.weight, 1), base.rule)
    above = next((t for t in ancestors(verb) if is_verb(t)), None)
    if above is not None:
        base = verdict_of_verb(line, above, depth + 1)
        failing = base.realis in {"denied", "questioned"} and base.rule == "negation" and verb.dep_ == "acl"
        if failing and verb.head.dep_ in {"nsubj", "pobj"} and verb.i < above.i:
            return Verdict("past", line.span(verb), 1, "progressive")  # "ministers meeting in Oslo could not agree"
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
    there = dep == "advcl" and bool(
        objects_of(above, "in", "at") or any(c.lower_ in {"there", "here"} for c in above.children)
    )
    if (
        to
        and word == "be"
        and dep in {"xcomp", "ccomp", "advcl"}
        and not there
        and not children(above, "acomp", "attr")
    ):
        modal = verdict_of_verb(line, above, depth + 1)
        if any(lemma(c) in AIMS for c in children(above, "nsubj")):
            return Verdict("wanted", line.span(above), 3, "aim")
        if above.tag_ == "VBD" and any(c.lower_ == "have" for c in children(verb, "aux")):
            return Verdict("cancelled", line.span(above), 3, "were to have")
        return (
            Verdict("denied" if is_negated(above) else "scheduled", line.span(above), 3, "be to")
            if modal.weight
            else None
        )
    adjectives = [c for c in children(above, "acomp") if lemma(c) in GOVERNORS]
    if infinitive and word == "be" and adjectives:
        word, cue_span = lemma(adjectives[0]), line.span(adjectives[0])
        if pluperfect(above) and GOVERNORS[word] in {"scheduled", "expected"}:
            return Verdict("cancelled", cue_span, 2, "had been to")
        return flip(line, above, Verdict(GOVERNORS[word], cue_span, 3, f"governor:{word}"))
    if word == "rule" and any(c.lower_ == "out" for c in above.children):
        return _ruled_out(line, above)
    cue = GOVERNORS.get(word)
    if word in PERSUADING and any(c.tag_ == "TO" for c in above.children):
        return Verdict("wanted", line.span(above), 3, "to persuade")
    if above.lower_ == "going" and infinitive:
        cue = "scheduled"
    if word == "stop" and to:
        cue = None
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


def _ruled_out(line: Line, verb: Token) -> Verdict:
    """ "ruled out that the two would meet" denies it, "did not rule out" leaves it possible."""
    return Verdict("possible" if is_negated(verb) else "denied", line.span(verb), 3, "ruled out")


def _sends(verb: Token) -> bool:
    """ "announced (the designation of) a delegation to attend"."""
    things = children(verb, "dobj")
    return any(lemma(t) in SENT for o in things for t in (o, *objects_of(o, "of")))


def pluperfect(verb: Token) -> bool:
    """The pluperfect of a plan: "had been due to visit" says that it no longer is."""
    return any(lemma(c) == "have" and c.tag_ == "VBD" for c in children(verb, "aux"))


BOUND = frozenset("agree decide pledge promise vow accept announce commit undertake resolve".split())
"""What holds until it is undone: "had agreed to meet" is no plan given up."""


def _from_governor(line: Line, above: Token, word: str, cue: Realis, depth: int) -> Verdict:
    if word in PASSIVE_ONLY and is_passive(above):
        cue = "scheduled" if word != "hope" else "expected"
    elif word == "announce":
        cue = "scheduled"
    found = Verdict(cue, line.span(above), 3, f"governor:{word}")
    if cue in {"scheduled", "expected"} and pluperfect(above) and word not in BOUND:
        return Verdict("cancelled", line.span(above), 2, "had been to")
    if cue in {"scheduled", "expected"}:
        outer = verdict_of_verb(line, above, depth + 1)
        if outer.realis in {"possible", "questioned", "wanted", "denied", "cancelled"} and outer.weight >= 3:
            return outer if not is_negated(above) else flip(line, above, found)
    return flip(line, above, found)


def flip(line: Line, above: Token, found: Verdict) -> Verdict:
    negation = is_negated(above)
    return _negated(line, negation, found) if negation is not None else found


def _negated(line: Line, negation: Token, found: Verdict) -> Verdict:
    until = [t for t in negation.head.subtree if t.i > negation.i and t.lower_ in {"until", "before"}]
    if until and until[0].dep_ != "mark":
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
    if any(c.lower_ == "too" for c in noun.children):
        return Verdict("denied", line.span(noun), 3, "too much so to")  # "was too ill to be sworn in"
    if (
        above is not None
        and GOVERNORS.get(lemma(above)) in {"cancelled", "denied"}
        and noun.dep_ in {"dobj", "nsubjpass"}
    ):
        return Verdict(GOVERNORS[lemma(above)], line.span(above), 3, f"governor:{lemma(above)}")
    if above is not None and lemma(above) == "rule" and any(c.lower_ == "out" for c in children(above, "prt")):
        return _ruled_out(line, above)
    if cue == "wanted" and above is not None and lemma(above) == "accept":
        cue = "expected"
    if above is not None and word in SPANS and lemma(above) in {"have", "give"} and noun.dep_ == "dobj":
        return Verdict("expected", line.span(noun), 3, "time left")  # "have 60 days to reach a deal"
    if cue is None and word in SENT:
        return Verdict("scheduled", line.span(noun), 2, "sent to")
    if cue in {"scheduled", "expected"} and above is not None and pluperfect(above) and noun.dep_ == "acomp":
        return Verdict("cancelled", line.span(noun), 2, "had been to")
    if cue is not None and cue != "past":
        found = Verdict(cue, line.span(noun), 3, f"governor:{word}")
        return flip(line, above, found) if above is not None else found
    if above is not None:
        base = verdict_of_verb(line, above, depth + 1)
        return Verdict(base.realis, base.cue, min(base.weight, 1), base.rule)
    return None


def _hedged(line: Line, verb: Token, found: Verdict) -> Verdict:
    """`if` and `whether` before the verb, `perhaps` and the like beside it."""
    for child in verb.children:
        word = child.lower_
        if child.dep_ == "mark" and word == "until" and verb.dep_ == "advcl" and is_negated(verb.head):
            return Verdict("possible", line.span(child), 2, "if")  # "will not meet until the rebels sign"
        if child.dep_ in {"mark", "advmod"} and child.i < verb.i:
            if word == "whether" or (word == "if" and verb.dep_ == "ccomp"):
                return Verdict("questioned", line.span(child), 3, "whether")
            if word == "if" or word == "unless":
                planned = next(
                    (t for t in verb.subtree if t.lower_ in {"expected", "planned", "scheduled"} and t.i > verb.i), None
                )
                return Verdict(
                    "expected" if planned else "possible", line.span(planned or child), 3 if planned else 2, "if"
                )
        if child.dep_ == "advmod" and found.realis in {"past", "scheduled", "expected"}:
            if word in {"possibly", "perhaps", "maybe", "potentially"}:
                return Verdict("possible", line.span(child), 3, word)
            if word in {"reportedly", "probably", "likely"} and found.realis == "scheduled":
                return Verdict("expected", line.span(child), 3, word)
    return found


def doubted(line: Line, verb: Token) -> Verdict | None:
    """ "is under question", "is in doubt"."""
    for child in children(verb, "prep"):
        for noun in child.children:
            if (child.lower_, noun.lower_) in DOUBTS:
                return Verdict("questioned", line.span(noun), 3, "doubt")
            if (child.lower_, noun.lower_) in STOPPED:
                return Verdict("cancelled", line.span(noun), 3, "on hold")
            if (child.lower_, noun.lower_) in PLANS:
                off = is_negated(verb) is not None
                return Verdict("denied" if off else "possible", line.span(noun), 3, "on the table")
    return None
