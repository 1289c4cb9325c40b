"""What stands beside a verb of saying: before it, behind it, or on both sides, set off by commas or quotation marks."""

from __future__ import annotations

from collections.abc import Iterator

from summitry.facts import Span
from summitry.statements.content import after_dateline, run
from summitry.statements.frame import Frame, next_mark
from summitry.statements.hypothesis import Hypothesis
from summitry.statements.quotations import Quoted
from summitry.statements.tree import Tree

_SET_OFF = frozenset({",", "”", '"', "''", "’", "?", "!", "—", "--", "–", "-"})
_ASIDE = frozenset("who which though although while when after before as because".split())
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_CLAUSAL = frozenset({"VBD", "VBZ", "VBP", "MD", "WDT"})


def read_beside(frame: Frame, quoted: Quoted) -> Iterator[Hypothesis]:
    """What stands before, after or on both sides of "Dahl said", set off by a comma or by quotation marks."""
    tree, subject = frame.tree, frame.subject
    own = subject is not None and subject.how in {"own", "after"}
    begin = min(frame.first, subject.first) if own and subject else frame.first
    end = max(frame.last, subject.last) if own and subject else frame.last
    stop = next_mark(tree, end + 1)
    after = _speech_after(tree, end, stop, quoted)
    lead: tuple[Span, ...] = ()
    if own and (begin == 0 or tree.words[begin - 1] in _SET_OFF):
        lead = _lead(tree, begin, quoted) if begin > 0 else _sentence_before(tree, quoted)
    if lead and not _crosses(frame, lead, quoted):
        tail = after or _tail(frame, stop) or _next_quotation(tree, stop, quoted)
        if tail and not _crosses(frame, tail, quoted):
            yield frame.hypothesis("both", lead + tail, tree.heads[frame.verb])
        if quoted.whole(lead[0]) or (not tail and _is_clause(tree, begin)):
            yield frame.hypothesis("before", lead, tree.heads[frame.verb])
    if after:
        yield frame.hypothesis("speech", after, frame.verb)
    elif stop < len(tree) and tree.words[stop] == ":":
        told = run(tree, stop + 1, len(tree) - 1) or _paragraph_after(tree, quoted)
        if told:
            yield frame.hypothesis("colon", told, min(stop + 1, len(tree) - 1))


def _crosses(frame: Frame, content: tuple[Span, ...], quoted: Quoted) -> bool:
    """Whether a cue inside a quotation would take words from outside it."""
    quotation = quoted.at(frame.tree.starts[frame.verb])
    return quotation is not None and any(start < quotation.start or end > quotation.end for start, end in content)


def _next_quotation(tree: Tree, stop: int, quoted: Quoted) -> tuple[Span, ...]:
    """The quotation that follows a sentence ending with its cue: '"A," he said. "B."'."""
    if stop < len(tree) - 2:
        return ()
    quotation = quoted.following(tree.ends[-1])
    return () if quotation is None else quotation.pieces


def _paragraph_after(tree: Tree, quoted: Quoted) -> tuple[Span, ...]:
    """The quotation that opens the paragraph after a colon."""
    quotation = quoted.starting_in(tree.ends[-1], tree.ends[-1] + 4)
    return () if quotation is None else quotation.pieces


def _sentence_before(tree: Tree, quoted: Quoted) -> tuple[Span, ...]:
    """The quotation whose question or exclamation mark parted it from its cue: '"Why now?" Dahl asked.'"""
    quotation = quoted.ending_in(tree.starts[0] - 1, tree.starts[0])
    return quotation.pieces if quotation is not None and quotation.asks else ()


def _is_clause(tree: Tree, end: int) -> bool:
    """Whether the words before a cue hold a finite verb; "Speaking in Oslo, Dahl said" gives nothing said before it."""
    return end == 0 or any(tree.tags[t] in _FINITE for t in range(end))


def _lead(tree: Tree, begin: int, quoted: Quoted) -> tuple[Span, ...]:
    """The words of the sentence before the cue; back to the opening mark where they end a longer quotation."""
    words = run(tree, after_dateline(tree), begin - 1)
    quotation = quoted.ending_in(tree.starts[begin] - 3, tree.starts[begin])
    if quotation is None or quotation.start >= tree.starts[0]:
        return words
    return quotation.pieces


def _tail(frame: Frame, stop: int) -> tuple[Span, ...]:
    """The words after the cue's comma, unless a participle of the speaker's or a conjunction opens them."""
    tree = frame.tree
    if stop + 2 >= len(tree) or tree.words[stop] not in {",", "—", "--"}:
        return ()
    opener = stop + 1
    if tree.tags[opener] == "CC" and tree.tags[opener + 1] == "``":
        return run(tree, opener, len(tree) - 1)
    if tree.tags[opener] == "CC" or tree.words[opener] in _ASIDE:
        return ()
    if tree.tags[opener] == "VBN" or (tree.tags[opener] == "VBG" and tree.heads[opener] == frame.verb):
        return ()
    return run(tree, opener, len(tree) - 1)


def _speech_after(tree: Tree, end: int, stop: int, quoted: Quoted) -> tuple[Span, ...]:
    """A quotation that opens after the cue, its comma or its colon."""
    if end + 1 >= len(tree) or stop >= len(tree) or any(tree.tags[t] in _CLAUSAL for t in range(end + 1, stop)):
        return ()
    parted = tree.words[stop] in {",", ":", "—", "--"}
    if "that" in tree.words[end + 1 : stop + 1] or (stop > end + 1 and not parted):
        return ()
    low = tree.ends[stop] - 1 if parted else tree.starts[stop]
    quotation = quoted.starting_in(low, low + 3)
    if quotation is None or not quotation.is_speech or not tree.starts[0] < quotation.start < tree.ends[-1]:
        return ()
    if quotation.end >= tree.ends[-1] - 2:
        return quotation.pieces
    rest = [t for t in range(stop, len(tree)) if tree.starts[t] >= quotation.start]
    return run(tree, rest[0], len(tree) - 1) if rest else quotation.pieces
