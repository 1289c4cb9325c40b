"""The ways a verb can give somebody's words, thoughts, wishes or judgements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from summitry.facts import Span
from summitry.statements.content import end_of_complements, run, subtree_end
from summitry.statements.cue import cue_first, cue_last
from summitry.statements.hypothesis import Hypothesis
from summitry.statements.quotations import Quoted
from summitry.statements.source import PASSIVE_SUBJECT, Subject, find_agent, find_subject, phrase
from summitry.statements.tree import Tree

_SET_OFF = frozenset({",", "”", '"', "''", "’", "?", "!", "—", "--", "–", "-"})
_CLAUSE = frozenset({"ccomp"})
_PREDICATE = frozenset({"oprd", "attr", "acomp"})
_GO_ON_TAGS = frozenset({"VBG", "CC"})


@dataclass(frozen=True, slots=True)
class Frame:
    """A verb with what stands around it."""

    tree: Tree
    verb: int
    lemma: str
    subject: Subject | None
    passive: bool
    first: int
    last: int

    def hypothesis(
        self, pattern: str, content: tuple[Span, ...], inner: int | None = None, cue: tuple[int, int] | None = None
    ) -> Hypothesis:
        """The frame read one way."""
        begin, end = cue or (self.first, self.last)
        source = () if self.subject is None else (self.subject.span(self.tree),)
        return Hypothesis(
            self.tree.number,
            self.verb,
            self.lemma,
            pattern,
            source,
            (self.tree.span(begin, end),),
            content,
            None if self.subject is None else self.subject.head,
            "none" if self.subject is None else self.subject.how,
            inner,
        )


def read_verb(tree: Tree, verb: int, quoted: Quoted) -> Iterator[Hypothesis]:
    """Every way to read one verb as a cue, best founded first."""
    passive = tree.kid_as(verb, frozenset({"auxpass"})) is not None or (
        tree.tags[verb] == "VBN" and tree.deps[verb] in {"acl", "advcl"}
    )
    subject = find_agent(tree, verb) if passive else find_subject(tree, verb)
    lemma = tree.lemma(verb)
    frame = Frame(tree, verb, lemma, subject, passive, cue_first(tree, verb), cue_last(tree, verb))
    yield from _beside(_with_late_subject(frame, quoted), quoted)
    if passive:
        yield from _passive(frame)
    else:
        yield from _clauses(frame)
        yield from _objects(frame)
    yield from _prepositions(frame)


def _with_late_subject(frame: Frame, quoted: Quoted) -> Frame:
    """For '"…," said Dahl', where the parse took Dahl for an object: the phrase after the verb becomes the subject."""
    tree, verb = frame.tree, frame.verb
    if frame.subject is not None and frame.subject.how == "own":
        return frame
    after = frame.last + 1
    if frame.passive or verb == 0 or after >= len(tree) or tree.words[verb - 1] not in _SET_OFF:
        return frame
    for kid in tree.kids[verb]:
        if tree.first[kid] == after and tree.tags[kid][:2] in {"NN", "PR"}:
            late = phrase(tree, kid, "after")
            return Frame(tree, verb, frame.lemma, late, False, frame.first, frame.last)
    return frame


def _beside(frame: Frame, quoted: Quoted) -> Iterator[Hypothesis]:
    """What stands before, after or on both sides of "Dahl said", set off by a comma or by quotation marks."""
    tree, subject = frame.tree, frame.subject
    own = subject is not None and subject.how in {"own", "after"}
    begin = min(frame.first, subject.first) if own and subject else frame.first
    end = max(frame.last, subject.last) if own and subject else frame.last
    stop = _next_mark(tree, end + 1)
    after = _speech_after(tree, end, stop, quoted)
    if begin > 0 and tree.words[begin - 1] in _SET_OFF and own:
        lead = _lead(tree, begin, quoted)
        if lead:
            tail = after or _tail(tree, stop)
            yield frame.hypothesis("before" if not tail else "both", lead + tail, tree.heads[frame.verb])
    if after:
        yield frame.hypothesis("speech", after, frame.verb)
    elif stop < len(tree) and tree.words[stop] == ":" and stop + 1 < len(tree):
        yield frame.hypothesis("colon", run(tree, stop + 1, len(tree) - 1), stop + 1)


def _lead(tree: Tree, begin: int, quoted: Quoted) -> tuple[Span, ...]:
    """The words of the sentence before the cue; back to the opening mark where they end a longer quotation."""
    words = run(tree, 0, begin - 1)
    quotation = quoted.ending_in(tree.starts[begin] - 3, tree.starts[begin])
    if quotation is None or quotation.start >= tree.starts[0]:
        return words
    return quotation.pieces


def _next_mark(tree: Tree, token: int) -> int:
    """The next comma, colon, full stop or opening mark after the cue."""
    while token < len(tree) and tree.words[token] not in {",", ":", ".", ";", "“", '"', "``", "''", "—", "--"}:
        token += 1
    return token


def _tail(tree: Tree, stop: int) -> tuple[Span, ...]:
    """The words after the cue's comma, unless a participle or a conjunction opens them."""
    if stop + 2 >= len(tree) or tree.words[stop] not in {",", "—", "--"}:
        return ()
    if tree.tags[stop + 1] in _GO_ON_TAGS or tree.words[stop + 1] in {
        "who",
        "which",
        "though",
        "although",
        "while",
        "when",
    }:
        return ()
    return run(tree, stop + 1, len(tree) - 1)


def _speech_after(tree: Tree, end: int, stop: int, quoted: Quoted) -> tuple[Span, ...]:
    """A quotation that opens after the cue, its comma or its colon."""
    if end + 1 >= len(tree) or stop >= len(tree):
        return ()
    low = tree.ends[min(stop, len(tree) - 1)] - 1 if tree.words[stop] in {",", ":", "—", "--"} else tree.starts[stop]
    quotation = quoted.starting_in(low, low + 3)
    if quotation is None or not quotation.is_speech or quotation.start <= tree.starts[0]:
        return ()
    if quotation.end >= tree.ends[-1] - 2:
        return quotation.pieces
    rest = [t for t in range(stop, len(tree)) if tree.starts[t] >= quotation.start]
    return run(tree, rest[0], len(tree) - 1) if rest else quotation.pieces


def _clauses(frame: Frame) -> Iterator[Hypothesis]:
    """ "said (that) the talks failed", "wants to leave"."""
    tree, verb = frame.tree, frame.verb
    for kid in tree.kids[verb]:
        label = tree.deps[kid]
        if kid > verb and label == "ccomp":
            yield from _both_ends(frame, "ccomp", max(tree.first[kid], frame.last + 1), kid)
            return
        if kid > verb and label == "xcomp":
            given = tree.kid_as(verb, frozenset({"dobj"}))
            if given is not None and frame.last < given < kid:
                yield from _both_ends(frame, "object-xcomp", max(tree.first[given], frame.last + 1), kid)
            yield from _both_ends(frame, "xcomp", max(tree.first[kid], frame.last + 1), kid)
            return


def _both_ends(frame: Frame, pattern: str, start: int, inner: int, cue_end: int | None = None) -> Iterator[Hypothesis]:
    """A complement read short (its own subtree) and, where more hangs on the verb behind it, long."""
    tree = frame.tree
    cue = None if cue_end is None else (frame.first, cue_end)
    short = tree.last[inner]
    long = end_of_complements(tree, frame.verb, start)
    content = run(tree, start, short)
    if content:
        yield frame.hypothesis(pattern, content, inner, cue)
    if long > short:
        yield frame.hypothesis(pattern + "+", run(tree, start, long), inner, cue)


def _objects(frame: Frame) -> Iterator[Hypothesis]:
    """ "condemned the attack", "called the plan a mistake"."""
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


def _prepositions(frame: Frame) -> Iterator[Hypothesis]:
    """ "called for talks", "agreed on a date", "insisted on going"."""
    tree, verb = frame.tree, frame.verb
    for kid in tree.kids_as(verb, frozenset({"prep"})):
        if kid != frame.last + 1 or (frame.passive and tree.words[kid] == "by"):
            continue
        inner = tree.kid_as(kid, frozenset({"pobj", "pcomp"}))
        if inner is not None and kid + 1 <= tree.last[inner]:
            yield from _both_ends(frame, "prep-" + tree.words[kid], kid + 1, inner, kid)


def _passive(frame: Frame) -> Iterator[Hypothesis]:
    """ "the talks were announced", "is expected to speak", "a plan backed by Oslo"."""
    tree, verb = frame.tree, frame.verb
    own = tree.kid_as(verb, PASSIVE_SUBJECT)
    lead: tuple[Span, ...] = ()
    if own is not None and own < verb:
        told = phrase(tree, own, "own", stop=verb)
        lead = (told.span(tree),) if told else ()
    elif tree.deps[verb] == "acl" and tree.heads[verb] < verb:
        told = phrase(tree, tree.heads[verb], "noun", stop=verb)
        lead = (told.span(tree),) if told else ()
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
