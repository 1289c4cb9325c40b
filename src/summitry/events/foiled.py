"""Whether what is sought comes to nothing, is thrown into doubt, or is only asked about."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.draft import Draft, Verdict
from summitry.events.grammar import ancestors, children, is_negated, is_passive, is_verb, objects_of
from summitry.text import lemma

TRIES = frozenset(
    "attempt effort bid try move push drive plan proposal request motion call appeal offer initiative".split()
)
COLLAPSING = frozenset("fail collapse founder falter flounder stall crumble".split())
TURNED_DOWN = frozenset("reject rebuff defeat thwart foil scupper torpedo spurn scuttle frustrate".split())
DOUBT = frozenset("doubt question uncertainty".split())
CASTING = frozenset("cast throw raise express voice".split())
FAILING_TO = frozenset("persuade convince get induce coax bring press".split())


def foiled(draft: Draft) -> Verdict | None:
    """ "efforts to arrange a meeting failed", "a bid for May elections was rejected", "failed to persuade them to sign": it did not
    come about."""
    if draft.kind == "incident":
        return None  # "an attempt to kill the president failed": that was an attack
    for token in (draft.token, *ancestors(draft.token)):
        above = token.head
        if lemma(token) in TRIES and token.dep_ in {"nsubj", "nsubjpass"} and token is not draft.token:
            return _came_to_nothing(draft, above)
        failed = lemma(above) in {"fail", "unable"} or (lemma(above) in {"failure"} and token.dep_ == "acl")
        if lemma(token) in FAILING_TO and failed and is_negated(above) is None and token is not draft.token:
            within = any(draft.token.i == t.i for v in children(token, "xcomp", "ccomp") for t in v.subtree)
            return Verdict("denied", draft.line.span(above), 3, "failed to bring about") if within else None
        if token is not draft.token and is_verb(token) and not _carries(draft, token):
            return None
    return None


def _carries(draft: Draft, verb: Token) -> bool:
    """Whether a verb on the way up only leads to what is tried: "attempts to arrange a meeting", "failed to persuade them to sign"."""
    return any(c.tag_ == "TO" for c in verb.children) or verb.dep_ in {"ccomp", "xcomp"} or verb in draft.verbs[:1]


def _came_to_nothing(draft: Draft, verb: Token) -> Verdict | None:
    lost = lemma(verb) in COLLAPSING and not children(verb, "xcomp", "dobj")
    lost = lost or (lemma(verb) in TURNED_DOWN and is_passive(verb))
    lost = lost or (
        lemma(verb) == "come" and any(t.lower_ in {"nothing", "naught", "nought"} for t in objects_of(verb, "to"))
    )
    lost = lost or (lemma(verb) == "break" and any(c.lower_ == "down" for c in verb.children))
    if not lost or is_negated(verb) is not None or any(c.tag_ == "MD" for c in verb.children):
        return None
    return Verdict("denied", draft.line.span(verb), 3, "came to nothing")


def in_doubt(draft: Draft) -> Verdict | None:
    """ "cast doubt on a meeting later this month", "raised questions about the visit"."""
    doubt = draft.token.head.head
    if not draft.is_noun or draft.token.dep_ != "pobj" or draft.token.head.lower_ not in {"on", "over", "about"}:
        return None
    if is_verb(doubt):  # "cast doubt on it", where the parse hangs the "on" on the verb
        doubt = next((c for c in children(doubt, "dobj") if lemma(c) in DOUBT), doubt)
    if (
        lemma(doubt) not in DOUBT
        or lemma(doubt.head) not in CASTING
        or draft.kind not in {"meeting", "visit", "election"}
    ):
        return None
    past = draft.held is None and draft.definite and lemma(doubt) == "question"
    return None if past else Verdict("questioned", draft.line.span(doubt), 3, "doubt")


def only_asked(draft: Draft) -> Verdict | None:
    """ "Will you meet President Saleh?": a question says neither yes nor no."""
    verb = draft.token if not draft.is_noun else next(iter(draft.verbs), None)
    tokens = draft.line.tokens()
    if draft.is_noun and draft.way not in {"support", "nsubj", "nsubjpass"}:
        return None  # "Will you meet her at the summit?"
    if verb is None or not tokens or not any(t.text == "?" for t in tokens[-2:]):
        return None
    modal = next((c for c in children(verb, "aux") if c.tag_ == "MD"), None)
    subject = next(iter(children(verb, "nsubj", "nsubjpass")), None)
    asked = modal is not None and subject is not None and modal.i < subject.i and verb.dep_ in {"ROOT", "ccomp"}
    asked = asked and not any(
        c.tag_ in {"WRB", "WP", "WDT"} for c in verb.children if modal is not None and c.i < modal.i
    )
    return Verdict("questioned", draft.line.span(modal), 3, "asked") if asked and modal is not None else None
