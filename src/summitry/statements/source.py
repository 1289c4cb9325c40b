"""Whose words or thoughts a verb gives: its subject, or the subject it shares."""

from __future__ import annotations

from dataclasses import dataclass

from summitry.facts import Span
from summitry.statements.content import after_dateline, is_addition
from summitry.statements.tree import Tree

SUBJECT = frozenset({"nsubj", "csubj"})
PASSIVE_SUBJECT = frozenset({"nsubjpass", "csubjpass"})
OBJECT = frozenset({"dobj", "dative"})
RELATIVE = frozenset({"who", "which", "that", "whom"})
_MARKS = frozenset({'"', "”", "“", "''", "``", "’"})
_BESIDE_PRONOUN = frozenset({"conj", "relcl", "prep", "appos", "acl"})
_CLIMBS = 6
_EDGE = frozenset({",", ";", ":", "--", "—", "–", "-", "(", ")", ".", "and", "but"})


@dataclass(frozen=True, slots=True)
class Subject:
    """The head token of a source phrase, its run of tokens, and how it belongs to the verb
    (`own`, `shared`, `control`, `object`, `noun`, `after`)."""

    head: int
    first: int
    last: int
    how: str

    def span(self, tree: Tree) -> Span:
        """Its characters."""
        return tree.span(self.first, self.last)


def phrase(tree: Tree, head: int, how: str, stop: int | None = None) -> Subject | None:
    """The noun phrase of a head token without loose punctuation at its ends; `stop` is a token it must end before."""
    first, last = tree.first[head], tree.last[head]
    if tree.tags[head] == "PRP" and tree.kid_as(head, _BESIDE_PRONOUN) is None:
        first = last = head
    if stop is not None and first <= stop <= last:
        if head < stop:
            last = stop - 1
        else:
            first = stop + 1
    placed = after_dateline(tree)
    if first < placed <= last:
        head = _name_after(tree, placed, last) if head < placed else head
        first = placed
    if tree.words[first] in _MARKS and not _MARKS.intersection(tree.words[first + 1 : last + 1]):
        first = min(first + 1, last)
    while first < last and tree.words[first] in _EDGE:
        first += 1
    while (
        last > first and tree.words[last] in _EDGE and not (tree.words[last] == ")" and "(" in tree.words[first:last])
    ):
        last -= 1
    if last + 1 < len(tree) and tree.words[last + 1] == ")" and "(" in tree.words[first:last]:
        last += 1
    if not first <= head <= last:
        return None
    return Subject(head, *_whole_words(tree, first, last), how)


def _whole_words(tree: Tree, first: int, last: int) -> tuple[int, int]:
    """A run widened where it starts or ends inside a word with a hyphen; a name that was cut there is taken whole."""
    while last + 1 < len(tree) and tree.is_half(last + 1):
        last += 1
    if tree.is_half(first):
        while first > 0 and (tree.is_half(first) or tree.tags[first - 1] == "NNP"):
            first -= 1
    return first, last


def _name_after(tree: Tree, first: int, last: int) -> int:
    """The name at the end of a phrase that the parse hung on a dateline; a weekday behind it is none."""
    names = [t for t in range(first, last + 1) if tree.tags[t] == "NNP" and not tree.words[t].endswith("day")]
    return names[-1] if names else last


def find_subject(tree: Tree, verb: int) -> Subject | None:
    """The phrase that a verb's action is told of: its own subject, or the one it shares with the verb it hangs on.

    "Dahl came, saying …" gives Dahl to "saying"; "asked Dahl to say …" gives Dahl to "say". None where no subject is near.
    """
    if is_addition(tree, verb) and (speaker := _outer_speaker(tree, verb)) is not None:
        return speaker
    how, token, below = "own", verb, verb
    for _ in range(_CLIMBS):
        own = _nearest(tree, token)
        if own is None and how != "own":
            own = tree.kid_as(token, PASSIVE_SUBJECT)
        if own is not None and own != below:
            return phrase(
                tree, own, how, stop=verb if how != "own" or tree.first[own] <= verb <= tree.last[own] else None
            )
        label, head = tree.deps[token], tree.heads[token]
        if head == token:
            return None
        if label in {"acl", "relcl"} and not tree.is_verb(head):
            return _noun_above(tree, token, head, verb)
        if label == "xcomp":
            given = tree.kid_as(head, OBJECT)
            if given is not None and given < token:
                return phrase(tree, given, "object", stop=verb)
            how = "control"
        elif label in {"advcl", "pcomp", "prep", "dep", "acl", "npadvmod"}:
            how = "control"
        elif label == "conj":
            how = "shared" if how == "own" else how
        elif label in {"aux", "auxpass"}:
            how = how
        else:
            return None
        below, token = token, head
    return None


def _outer_speaker(tree: Tree, participle: int) -> Subject | None:
    """The subject of the verb that reports the clause a participle hangs on: "Dahl said the talks failed, adding …"."""
    token, found = participle, None
    for _ in range(_CLIMBS):
        label, token = tree.deps[token], tree.heads[token]
        if label == "ccomp" and (own := _nearest(tree, token)) is not None and own < participle:
            found = phrase(tree, own, "control", stop=participle)
        if tree.heads[token] == token:
            break
    return found


def _nearest(tree: Tree, verb: int) -> int | None:
    """A verb's subject; of several, which the parse gives a verb behind a quotation, the one that stands next to it."""
    return min(tree.kids_as(verb, SUBJECT), key=lambda kid: abs(kid - verb), default=None)


def _noun_above(tree: Tree, token: int, noun: int, verb: int) -> Subject | None:
    """The noun that a reduced clause hangs on; a participle after a comma goes to the subject of the whole clause instead."""
    after_comma = token > 0 and tree.words[token - 1] in {",", "--", "—"} and tree.tags[token] == "VBG"
    if after_comma:
        above = noun
        for _ in range(_CLIMBS):
            if tree.is_verb(above):
                shared = tree.kid_as(above, SUBJECT | PASSIVE_SUBJECT)
                if shared is not None:
                    return phrase(tree, shared, "control", stop=verb)
            if tree.heads[above] == above:
                break
            above = tree.heads[above]
    return phrase(tree, noun, "noun", stop=token)


def find_agent(tree: Tree, verb: int) -> Subject | None:
    """The "by" phrase of a passive."""
    by = tree.kid_as(verb, frozenset({"agent"}))
    if by is None:
        by = next((k for k in tree.kids_as(verb, frozenset({"prep"})) if tree.words[k] == "by" and k > verb), None)
    name = tree.kid_as(by, frozenset({"pobj"})) if by is not None else None
    return phrase(tree, name, "agent") if name is not None else None
