"""Nouns and adjectives that give somebody's words or thoughts: "Oslo's demand that …", "is confident that …"."""

from __future__ import annotations

from collections.abc import Iterator

from summitry.facts import Span
from summitry.statements.content import run
from summitry.statements.cue import cue_first
from summitry.statements.hypothesis import Hypothesis
from summitry.statements.source import OBJECT, SUBJECT, Subject, find_subject, phrase
from summitry.statements.tree import Tree

_FROM = frozenset({"by", "from"})
_INNER = frozenset({"pobj", "pcomp"})


def read_noun(tree: Tree, noun: int) -> Iterator[Hypothesis]:
    """Every way to read one noun as a cue."""
    subject = _owner(tree, noun)
    first = _noun_first(tree, noun, subject)
    be = tree.heads[noun]
    if tree.deps[noun] == "nsubj" and tree.is_verb(be) and tree.lemma(be) == "be" and be > noun:
        for kid in tree.kids[be]:
            if kid > be and tree.deps[kid] in {"ccomp", "xcomp", "attr", "advcl", "acl"}:
                content = run(tree, max(tree.first[kid], be + 1), tree.last[kid])
                yield _read(tree, noun, "noun-be-" + tree.deps[kid], subject, (first, be), (content, kid))
                break
    for kid in tree.kids[noun]:
        label = tree.deps[kid]
        if kid < noun:
            continue
        if label in {"acl", "ccomp", "relcl"}:
            if tree.words[tree.first[kid]] in {"that", "to", "whether"}:
                content = run(tree, max(tree.first[kid], noun + 1), tree.last[kid])
                yield _read(tree, noun, "noun-clause", subject, (first, noun), (content, kid))
        elif label == "prep" and tree.words[kid] not in _FROM:
            inner = tree.kid_as(kid, _INNER)
            if inner is not None and kid == noun + 1:
                content = run(tree, kid + 1, tree.last[inner])
                yield _read(tree, noun, "noun-" + tree.words[kid], subject, (first, kid), (content, inner))


def _owner(tree: Tree, noun: int) -> Subject | None:
    """Who makes the demand: a possessor, a "by" or "from" phrase, or the subject of the verb that has the noun as object."""
    for kid in tree.kids[noun]:
        if tree.deps[kid] == "poss":
            owner = phrase(tree, kid, "possessor")
            if owner and owner.last > owner.first and tree.words[owner.last] in {"'s", "’s", "'", "’"}:
                return Subject(owner.head, owner.first, owner.last - 1, owner.how)
            return owner
    for kid in tree.kids[noun]:
        if tree.deps[kid] == "prep" and tree.words[kid] in _FROM:
            name = tree.kid_as(kid, frozenset({"pobj"}))
            if name is not None:
                return phrase(tree, name, "by")
    verb = tree.heads[noun]
    if tree.deps[noun] in OBJECT and tree.is_verb(verb) and (subject := find_subject(tree, verb)) is not None:
        return subject
    name = next((kid for kid in tree.kids[noun] if tree.deps[kid] == "compound" and kid == noun - 1), None)
    return None if name is None else Subject(name, tree.first[name], name, "compound")


def _noun_first(tree: Tree, noun: int, owner: Subject | None) -> int:
    first = tree.first[noun]
    if owner is not None and owner.how == "possessor" and owner.last < noun:
        return owner.last + 1
    verb = tree.heads[noun]
    if tree.deps[noun] in OBJECT and tree.is_verb(verb) and verb < noun and noun - verb <= 5:
        return cue_first(tree, verb)
    return first


def _read(
    tree: Tree,
    trigger: int,
    pattern: str,
    subject: Subject | None,
    cue: tuple[int, int],
    told: tuple[tuple[Span, ...], int],
) -> Hypothesis:
    return Hypothesis(
        tree.number,
        trigger,
        tree.lemma(trigger),
        pattern,
        () if subject is None else (subject.span(tree),),
        (tree.span(*cue),),
        told[0],
        None if subject is None else subject.head,
        "none" if subject is None else subject.how,
        told[1],
    )


def read_adjective(tree: Tree, adjective: int) -> Iterator[Hypothesis]:
    """Adjectives: "is confident that …", "was ready to …", "critical of …" after a copula."""
    verb = tree.heads[adjective]
    if tree.deps[adjective] not in {"acomp", "oprd", "attr"} or not tree.is_verb(verb) or verb > adjective:
        return
    subject = find_subject(tree, verb)
    if (
        subject is not None
        and tree.words[subject.head] in {"it", "this", "that"}
        and tree.deps[subject.head] in SUBJECT
    ):
        subject = None
    first = cue_first(tree, verb)
    for holder in (adjective, verb):
        for kid in tree.kids[holder]:
            if kid < adjective:
                continue
            if tree.deps[kid] in {"ccomp", "xcomp", "advcl"}:
                content = run(tree, max(tree.first[kid], adjective + 1), tree.last[kid])
                yield _read(tree, adjective, "adjective-" + tree.deps[kid], subject, (first, adjective), (content, kid))
                return
            if tree.deps[kid] == "prep" and kid == adjective + 1:
                inner = tree.kid_as(kid, _INNER)
                if inner is not None:
                    content = run(tree, kid + 1, tree.last[inner])
                    yield _read(
                        tree, adjective, "adjective-" + tree.words[kid], subject, (first, kid), (content, inner)
                    )
                    return
