"""The ways a verb can give somebody's words, thoughts, wishes or judgements."""

from __future__ import annotations

from collections.abc import Iterator

from summitry.statements.beside import read_beside
from summitry.statements.complements import read_apart, read_clauses, read_objects, read_passive, read_prepositions
from summitry.statements.cue import cue_first, cue_last
from summitry.statements.frame import Frame, with_late_subject
from summitry.statements.hypothesis import Hypothesis
from summitry.statements.quotations import Quoted
from summitry.statements.source import find_agent, find_subject
from summitry.statements.tree import Tree


def read_verb(tree: Tree, verb: int, quoted: Quoted) -> Iterator[Hypothesis]:
    """Every way to read one verb as a cue, best founded first."""
    passive = tree.kid_as(verb, frozenset({"auxpass"})) is not None or (
        tree.tags[verb] == "VBN" and tree.deps[verb] in {"acl", "advcl"}
    )
    subject = find_agent(tree, verb) if passive else find_subject(tree, verb)
    lemma = tree.lemma(verb)
    frame = Frame(tree, verb, lemma, subject, passive, cue_first(tree, verb), cue_last(tree, verb))
    yield from read_beside(with_late_subject(frame), quoted)
    if passive:
        yield from read_passive(frame)
    else:
        yield from read_apart(frame)
        yield from read_clauses(frame)
        yield from read_objects(frame)
    yield from read_prepositions(frame)
