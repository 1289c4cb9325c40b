"""Phrases that attribute without a verb of saying: "according to", "in his words", "reportedly", "as the survey showed"."""

from __future__ import annotations

from collections.abc import Iterator

from summitry.facts import Span
from summitry.statements.content import run
from summitry.statements.cue import HEARSAY, cue_first, cue_last
from summitry.statements.hypothesis import Hypothesis
from summitry.statements.source import Subject, find_subject, phrase
from summitry.statements.tree import Tree

WORDS = frozenset("word words view opinion eye eyes mind estimation telling account judgment judgement".split())
ACCOUNTS = frozenset("estimate estimates account accounts measure measures count counts reckoning".split())
COUNTED = frozenset("one some most many all several".split())
_APPOSED = frozenset("a an the who which its his her".split())


def read_phrases(tree: Tree) -> Iterator[Hypothesis]:
    """Every such phrase of one sentence."""
    for token, word in enumerate(tree.words):
        if word == "according" and token + 1 < len(tree) and tree.words[token + 1] == "to":
            yield from _named(tree, token, token, token + 1, "according")
        elif (word == "per" and _opens_aside(tree, token)) or (
            word == "by"
            and token + 2 < len(tree)
            and tree.words[token + 2] in ACCOUNTS
            and tree.words[token + 1] in COUNTED
        ):
            yield from _named(tree, token, token, token, "according")
        elif word in WORDS:
            yield from _in_words(tree, token)
        elif word in HEARSAY:
            yield from _hearsay(tree, token)
        elif word == "as" and token + 2 < len(tree):
            yield from _as_told(tree, token)


def _opens_aside(tree: Tree, token: int) -> bool:
    """Whether "per" is set off and names somebody, not a unit."""
    before = tree.words[token - 1] if token else ","
    return before == "," and token + 1 < len(tree) and (tree.tags[token + 1] == "NNP" or tree.words[token + 1] == "the")


def _named(tree: Tree, top: int, first: int, last: int, pattern: str) -> Iterator[Hypothesis]:
    """The source after "according to" or "in the words of", the content around the phrase."""
    name = next(
        (
            t
            for t in range(last + 1, min(last + 40, len(tree)))
            if tree.deps[t] in {"pobj", "pcomp"} and tree.heads[t] <= last
        ),
        None,
    )
    if name is None:
        name = min(last + 1, len(tree) - 1)
    source = phrase(tree, name, "named")
    if source is None or source.first <= last:
        source = Subject(name, last + 1, max(name, last + 1), "named")
    source = _until_verb(tree, source)
    content = around(tree, first, source.last, top)
    if content:
        yield Hypothesis(
            tree.number,
            first,
            " ".join(tree.words[first : last + 1]),
            pattern,
            (source.span(tree),),
            (tree.span(first, last),),
            content,
            source.head,
            "named",
            None,
        )


def _until_verb(tree: Tree, source: Subject) -> Subject:
    """A phrase at the head of a sentence ends at its comma where the parse let it run on over the main clause."""
    if source.last < len(tree) - 3 or source.first > 4:
        return source
    commas = [t for t in range(source.first + 1, source.last) if tree.words[t] == ","]
    if not commas:
        return source
    end = commas[0]
    if len(commas) > 1 and tree.words[end + 1] in _APPOSED and not _has_verb(tree, end + 1, commas[1] - 1):
        end = commas[1]
    return Subject(min(source.head, end - 1), source.first, end - 1, source.how)


def around(tree: Tree, first: int, last: int, top: int) -> tuple[Span, ...]:
    """The clause that a phrase is set into, without the phrase: what stands before it, what stands after it, or both."""
    low, high = _clause(tree, first, last, top)
    before = run(tree, low, first - 1)
    after = run(tree, last + 1, high)
    if before and _has_verb(tree, low, first - 1):
        follows = last + 1 <= high and tree.words[last + 1] == "," and first > 0 and tree.words[first - 1] == ","
        return (
            before + after
            if follows and after and tree.tags[min(last + 2, len(tree) - 1)] not in {"VBG", "CC", "WP", "WDT"}
            else before
        )
    return before + after if before and after and _has_verb(tree, last + 1, high) and first > 1 else after or before


def _clause(tree: Tree, first: int, last: int, top: int) -> tuple[int, int]:
    """The clause around a phrase: a relative or subordinate one that the phrase hangs in, else the sentence."""
    if first <= 1:
        return last + 1, len(tree) - 1
    token = tree.heads[top]
    for _ in range(6):
        if tree.deps[token] == "relcl" and tree.first[token] < first:
            return tree.first[token], tree.last[token]
        if tree.heads[token] == token:
            break
        token = tree.heads[token]
    return 0, len(tree) - 1


def _has_verb(tree: Tree, first: int, last: int) -> bool:
    return any(tree.tags[t] in {"VBD", "VBZ", "VBP", "MD", "VBN", "VBG"} for t in range(max(first, 0), last + 1))


def _in_words(tree: Tree, noun: int) -> Iterator[Hypothesis]:
    """Phrases of view: "In his words", "in the view of Oslo"."""
    opener = tree.heads[noun]
    if tree.deps[noun] != "pobj" or tree.words[opener] not in {"in", "to"} or opener > noun:
        return
    owner = next((k for k in tree.kids[noun] if tree.deps[k] == "poss"), None)
    if owner is not None:
        source = phrase(tree, owner, "possessor")
        if source is None:
            return
        last = (
            source.last - 1 if source.last > source.first and tree.words[source.last] in {"'s", "’s"} else source.last
        )
        content = around(tree, opener, tree.last[noun] if tree.last[noun] - noun < 2 else noun, opener)
        if content:
            cue = (tree.span(opener, opener), tree.span(last + 1, noun))
            yield Hypothesis(
                tree.number,
                noun,
                "in words",
                "words",
                (tree.span(source.first, last),),
                cue,
                content,
                owner,
                "possessor",
                None,
            )
    elif noun + 1 < len(tree) and tree.words[noun + 1] == "of":
        yield from _named(tree, opener, opener, noun + 1, "words")


def _hearsay(tree: Tree, token: int) -> Iterator[Hypothesis]:
    """Hearsay: "The envoy reportedly left": the clause without the adverb; no source is named."""
    verb = tree.heads[token]
    low, high = (tree.first[verb], tree.last[verb]) if tree.is_verb(verb) else (0, len(tree) - 1)
    content = run(tree, low, token - 1) + run(tree, token + 1, high)
    if content:
        yield Hypothesis(
            tree.number,
            token,
            tree.words[token],
            "hearsay",
            (),
            (tree.span(token, token),),
            content,
            None,
            "none",
            verb,
        )


def _as_told(tree: Tree, mark: int) -> Iterator[Hypothesis]:
    """A clause of comparison: "As the envoy put it, …": what the main clause says."""
    verb = tree.heads[mark]
    if (
        tree.deps[mark] not in {"mark", "advmod", "prep"}
        or not tree.is_verb(verb)
        or verb < mark
        or tree.deps[verb] not in {"advcl", "ccomp", "parataxis"}
    ):
        return
    if tree.kid_as(verb, frozenset({"ccomp", "xcomp"})) is not None:
        return
    subject = find_subject(tree, verb)
    if subject is None or subject.how != "own":
        return
    content = around(tree, mark, tree.last[verb], verb)
    if content:
        cue: tuple[Span, ...] = (tree.span(cue_first(tree, verb), cue_last(tree, verb)),)
        yield Hypothesis(
            tree.number, verb, tree.lemma(verb), "as", (subject.span(tree),), cue, content, subject.head, "own", None
        )
