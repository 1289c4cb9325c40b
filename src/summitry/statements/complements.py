"""What hangs on a verb as its complement: clauses, objects, prepositions, and what a passive is told of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from summitry.facts import Span
from summitry.statements.content import before_addition, end_of_complements, run, subtree_end
from summitry.statements.frame import Frame
from summitry.statements.hypothesis import Hypothesis
from summitry.statements.source import PASSIVE_SUBJECT, RELATIVE, find_subject, phrase

_PREDICATE = frozenset({"oprd", "attr", "acomp"})
_TELLING = frozenset("tell ask inform remind assure notify advise warn convince persuade show teach promise".split())
_GOVERNED = frozenset("for on upon to about of against with at as over in into toward towards".split())
_RAISING = frozenset({"seem", "appear", "look", "prove"})


def read_clauses(frame: Frame) -> Iterator[Hypothesis]:
    """Clauses: "said (that) the talks failed", "wants to leave"."""
    tree, verb = frame.tree, frame.verb
    for kid in tree.kids[verb]:
        label = tree.deps[kid]
        if kid > verb and label == "ccomp":
            yield from _both_ends(frame, "ccomp", _clause_start(frame, kid), kid)
            return
        if kid > verb and label == "xcomp":
            given = tree.kid_as(verb, frozenset({"dobj"}))
            if given is not None and frame.last < given < kid:
                yield from _both_ends(frame, "object-xcomp", max(tree.first[given], frame.last + 1), kid)
            yield from _both_ends(frame, "xcomp", max(tree.first[kid], frame.last + 1), kid)
            return


def _clause_start(frame: Frame, clause: int) -> int:
    """Where a clause starts: after the cue, also where the parse took the clause's own subject for the verb's object."""
    tree, start = frame.tree, max(frame.tree.first[clause], frame.last + 1)
    if frame.lemma in _TELLING:
        return start
    for kid in tree.kids[frame.verb]:
        if frame.last < kid < start and tree.deps[kid] in {"dobj", "nsubj", "attr", "nummod"}:
            return max(tree.first[kid], frame.last + 1)
    return start


def _both_ends(frame: Frame, pattern: str, start: int, inner: int, cue_end: int | None = None) -> Iterator[Hypothesis]:
    """A complement read short (its own subtree) and, where more hangs on the verb behind it, long."""
    tree = frame.tree
    cue = None if cue_end is None else (frame.first, cue_end)
    short = before_addition(tree, start, tree.last[inner])
    long = before_addition(tree, start, end_of_complements(tree, frame.verb, start))
    if pattern == "ccomp" and short + 3 < len(tree) and tree.words[short + 1] == ":":
        short = long = len(tree) - 1
    content = run(tree, start, short)
    if content:
        yield frame.hypothesis(pattern, content, inner, cue)
    if long > short:
        yield frame.hypothesis(pattern + "+", run(tree, start, long), inner, cue)


def read_objects(frame: Frame) -> Iterator[Hypothesis]:
    """Objects: "condemned the attack", "called the plan a mistake"."""
    tree, verb = frame.tree, frame.verb
    for kid in tree.kids[verb]:
        if kid <= verb or tree.deps[kid] not in {"dobj", "attr", "oprd", "acomp"}:
            continue
        start = max(tree.first[kid], frame.last + 1)
        predicate = next((k for k in tree.kids_as(verb, _PREDICATE) if k > kid), None)
        if predicate is not None:
            yield from _both_ends(frame, "naming", start, predicate)
        yield from _both_ends(frame, tree.deps[kid], start, kid)
        return


def read_prepositions(frame: Frame) -> Iterator[Hypothesis]:
    """Prepositions: "called for talks", "agreed on a date", "insisted on going"."""
    tree, verb = frame.tree, frame.verb
    for kid in tree.kids_as(verb, frozenset({"prep"})):
        if tree.words[kid] not in _GOVERNED or not _near(frame, kid):
            continue
        inner = tree.kid_as(kid, frozenset({"pobj", "pcomp"}))
        if inner is None or kid + 1 > tree.last[inner]:
            continue
        if frame.passive:
            told = (*_undergone(frame), *run(tree, kid + 1, tree.last[inner]))
            yield frame.hypothesis("passive-" + tree.words[kid], told, inner, (frame.first, kid))
        else:
            yield from _both_ends(frame, "prep-" + tree.words[kid], kid + 1, inner, kid)


def _near(frame: Frame, kid: int) -> bool:
    """Whether a preposition follows the verb directly, or after an adverb or a day ("called Friday for …")."""
    between = range(frame.last + 1, kid)
    return (
        len(between) <= 2
        and all(frame.tree.deps[t] in {"npadvmod", "advmod", "prt"} for t in between)
        and kid > frame.verb
    )


def _undergone(frame: Frame) -> tuple[Span, ...]:
    """What a passive is told of: its subject, or the noun or the clause that its participle hangs on."""
    tree, verb = frame.tree, frame.verb
    own = tree.kid_as(verb, PASSIVE_SUBJECT)
    if own is not None:
        told = phrase(tree, own, "own", stop=verb) if own < verb else None
    elif tree.deps[verb] == "acl" and tree.heads[verb] < verb:
        told = phrase(tree, tree.heads[verb], "noun", stop=verb)
    else:
        told = find_subject(tree, verb) if tree.deps[verb] in {"advcl", "conj"} else None
    return () if told is None else (told.span(tree),)


def read_passive(frame: Frame) -> Iterator[Hypothesis]:
    """Passives: "the talks were announced", "is expected to speak", "a plan backed by Oslo"."""
    tree, verb = frame.tree, frame.verb
    own, lead = tree.kid_as(verb, PASSIVE_SUBJECT), _undergone(frame)
    for kid in tree.kids[verb]:
        if kid > verb and tree.deps[kid] in {"xcomp", "ccomp", "oprd", "attr", "acomp"}:
            start = max(tree.first[kid], frame.last + 1)
            tail = run(tree, start, subtree_end(tree, kid, len(tree)))
            yield frame.hypothesis("passive-" + tree.deps[kid], (*lead, *tail), kid)
            if tree.deps[kid] == "ccomp" or tree.words[own if own is not None else verb] == "it":
                yield frame.hypothesis("passive-tail", tail, kid)
            break
    if lead:
        yield frame.hypothesis("passive", lead, own)


def read_apart(frame: Frame) -> Iterator[Hypothesis]:
    """Content that stands before: "the plan seems to work" (no source); "what Dahl said", "the plan Dahl backed" (the content stands before)."""
    tree, verb, subject = frame.tree, frame.verb, frame.subject
    if frame.lemma in _RAISING and subject is not None:
        for kid in tree.kids[verb]:
            if kid > verb and tree.deps[kid] in {"xcomp", "oprd", "acomp", "ccomp"}:
                told = (subject.span(tree), *run(tree, max(tree.first[kid], frame.last + 1), tree.last[kid]))
                yield replace(frame, subject=None).hypothesis("raising", told, kid)
                break
    if subject is None or subject.how != "own" or subject.first == 0:
        return
    if tree.deps[verb] == "relcl" and tree.heads[verb] < subject.first and tree.words[subject.head] not in RELATIVE:
        noun = phrase(tree, tree.heads[verb], "noun", stop=tree.first[verb])
        if noun is not None:
            yield frame.hypothesis("relative", (noun.span(tree),), noun.head)
    elif tree.words[subject.first - 1] == "what":
        tail = next((k for k in tree.kids[verb] if k > verb and tree.deps[k] in {"ccomp", "xcomp", "acomp"}), None)
        rest = () if tail is None else run(tree, max(tree.first[tail], frame.last + 1), tree.last[tail])
        yield frame.hypothesis("what", (tree.span(subject.first - 1, subject.first - 1), *rest), tail)
