"""A verb with its cue and its subject, the frame that every reading of it fills."""

from __future__ import annotations

from dataclasses import dataclass, replace

from summitry.facts import Span
from summitry.statements.hypothesis import Hypothesis
from summitry.statements.source import Subject, phrase
from summitry.statements.tree import Tree

_SET_OFF = frozenset({",", "”", '"', "''", "’", "?", "!", "—", "--", "–", "-"})
_CLOSED = frozenset({",", ".", "“", '"', "``", "''", "—", "--", ":"})
_NOMINAL = frozenset({"NN", "PR"})
_NOUN_PHRASE = frozenset({"DT", "NN", "NNP", "NNS", "NNPS", "PRP", "PRP$", "JJ", "POS"})
_CLOSING = frozenset({"”", "''"})
_SHORT = 8


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


def with_late_subject(frame: Frame) -> Frame:
    """For '"…," said Dahl' and ', Dahl said,', where the parse missed the subject: the phrase beside the verb becomes it."""
    tree, verb = frame.tree, frame.verb
    if frame.passive or (
        frame.subject is not None
        and frame.subject.how == "own"
        and abs(frame.subject.last - verb) <= 3
        and not tree.is_half(frame.subject.last)
    ):
        return frame
    after, found = frame.last + 1, None
    colon = next_mark(tree, after)
    if (
        verb == 0
        and colon > after
        and tree.words[min(colon, len(tree) - 1)] == ":"
        and tree.tags[colon - 1][:2] in _NOMINAL
    ):
        found = Subject(colon - 1, after, colon - 1, "after")
    elif verb == 0 or tree.words[verb - 1] in _SET_OFF:
        kid = next((k for k in tree.kids[verb] if tree.first[k] == after and tree.tags[k][:2] in _NOMINAL), None)
        if kid is not None:
            found = phrase(tree, kid, "after")
    else:
        hyphened = frame.subject is not None and tree.is_half(frame.subject.last)
        found = _phrase_before(tree, frame.first, hyphened or (after < len(tree) and tree.words[after] in _CLOSED))
    return frame if found is None else replace(frame, subject=found)


def _phrase_before(tree: Tree, end: int, closed: bool) -> Subject | None:
    """The nouns between a closing mark and the cue, or between a comma and a cue that is `closed` behind too."""
    begin = end
    while begin > 0 and end - begin < _SHORT and (tree.tags[begin - 1] in _NOUN_PHRASE or tree.is_half(begin - 1)):
        begin -= 1
    if (
        begin == end
        or begin == 0
        or tree.words[begin - 1] not in _SET_OFF
        or not (tree.tags[end - 1][:2] in _NOMINAL or tree.is_half(end - 1))
    ):
        return None
    if not closed and tree.words[begin - 1] not in _CLOSING:
        return None
    return Subject(end - 1, begin, end - 1, "after")


def next_mark(tree: Tree, token: int) -> int:
    """The next comma, colon, full stop or opening mark after the cue."""
    while token < len(tree) and tree.words[token] not in {",", ":", ".", ";", "“", '"', "``", "''", "—", "--"}:
        token += 1
    return token
