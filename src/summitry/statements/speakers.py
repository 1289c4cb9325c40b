"""Who a statement's source is: the actor its words name, or the one a pronoun stands for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from summitry.facts import Mention, Resolution, Unknown
from summitry.facts.statement import NO_SOURCE
from summitry.statements.draft import Draft
from summitry.text import Text

_HE, _SHE = frozenset({"he", "him", "his", "himself"}), frozenset({"she", "her", "herself"})
_THEY = frozenset({"it", "they", "its", "their", "them"})
_I = frozenset({"i", "we", "me", "us", "my", "our"})
_WHO = frozenset({"who", "which", "that", "whom"})
_FAR = 2_000
"""Characters; a pronoun is not looked up further back."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """A source resolved, with the name to show; `person` says whether it is taken for a person."""

    resolved: Resolution
    name: str | None
    person: bool = False


def name_speakers(
    text: Text, drafts: Sequence[Draft], above: Sequence[int | None], mentions: Sequence[Mention]
) -> list[Speaker]:
    """One speaker a draft, in order; a pronoun takes the last speaker or mention that fits it."""
    ordered = sorted(mentions, key=lambda m: m.start)
    starts = [m.start for m in ordered]
    named: dict[int, Speaker] = {}
    order = sorted(range(len(drafts)), key=lambda n: drafts[n].hypothesis.cue[0][0])
    past: list[tuple[int, Speaker]] = []
    for number in order:
        draft = drafts[number]
        speaker = _speaker(text, draft, above[number], named, past, ordered, starts)
        named[number] = speaker
        if draft.hypothesis.source and speaker.name:
            past.append((draft.hypothesis.source[0][0], speaker))
    return [named[number] for number in range(len(drafts))]


def _speaker(
    text: Text,
    draft: Draft,
    within: int | None,
    named: dict[int, Speaker],
    past: list[tuple[int, Speaker]],
    mentions: Sequence[Mention],
    starts: Sequence[int],
) -> Speaker:
    if not draft.hypothesis.source:
        return Speaker(NO_SOURCE, None)
    start, end = draft.hypothesis.source[0]
    words = text.report.text[start:end]
    pronoun = words.lower()
    head = _head_span(draft)
    if pronoun in _WHO:
        head = _antecedent(draft) or head
    found = _mention_over(head, mentions, starts)
    if found is not None:
        return Speaker(found.resolved, found.name, found.kind == "person")
    if pronoun in _I:
        return (
            named.get(within, Speaker(Unknown("a first person outside a statement"), words))
            if within is not None
            else Speaker(Unknown("a first person outside a statement"), words)
        )
    if pronoun in _HE | _SHE | _THEY:
        return _stood_for(pronoun, start, past, mentions, starts) or Speaker(
            Unknown("nobody before fits the pronoun"), words
        )
    name = text.report.text[head[0] : head[1]] if pronoun in _WHO else _shortened(words, head[1] - start)
    return Speaker(Unknown("the source's words name no known actor"), " ".join(name.split()), _looks_personal(draft))


def _shortened(words: str, head_end: int) -> str:
    """A source's words without what follows its name behind a comma ("Ada Dahl, who chaired the talks")."""
    comma = words.find(", ", max(head_end, 0))
    return words if comma < 0 else words[:comma]


def _head_span(draft: Draft) -> tuple[int, int]:
    tree, subject = draft.tree, draft.hypothesis.subject
    if subject is None:
        return draft.hypothesis.source[0]
    return (tree.starts[subject], tree.ends[subject])


def _antecedent(draft: Draft) -> tuple[int, int] | None:
    """The noun that "who" refers back to."""
    tree, token = draft.tree, draft.hypothesis.trigger
    for _ in range(5):
        if tree.deps[token] == "relcl":
            noun = tree.heads[token]
            return (tree.starts[noun], tree.ends[noun])
        token = tree.heads[token]
    return None


def _mention_over(head: tuple[int, int], mentions: Sequence[Mention], starts: Sequence[int]) -> Mention | None:
    """The mention whose words, or else whose whole phrase, hold the source's head word; the shortest such."""
    near = range(max(0, bisect_left(starts, head[0] - 150)), bisect_left(starts, head[1] + 150))
    words = [mentions[i] for i in near if mentions[i].start < head[1] and head[0] < mentions[i].end]
    if words:
        return min(words, key=lambda m: (m.use in {"adjective", "place"}, m.end - m.start))
    phrases = [mentions[i] for i in near if mentions[i].extent[0] < head[1] and head[0] < mentions[i].extent[1]]
    fitting = [m for m in phrases if m.use not in {"adjective", "place"}]
    return min(fitting, key=lambda m: m.extent[1] - m.extent[0]) if fitting else None


def _stood_for(
    pronoun: str, place: int, past: list[tuple[int, Speaker]], mentions: Sequence[Mention], starts: Sequence[int]
) -> Speaker | None:
    """The last speaker that fits a pronoun, or the last mention of a person that does, whichever is nearer."""
    said = next(
        (
            (at, s)
            for at, s in reversed(past)
            if at < place and place - at < _FAR and _fits(pronoun, s.person, s.resolved)
        ),
        None,
    )
    last = None
    for i in range(bisect_left(starts, place) - 1, -1, -1):
        mention = mentions[i]
        if place - mention.start > _FAR:
            break
        if mention.use in {"name", "description"} and _fits(pronoun, mention.kind == "person", mention.resolved):
            last = (mention.start, Speaker(mention.resolved, mention.name, mention.kind == "person"))
            break
    if said and last:
        return said[1] if said[0] >= last[0] - 300 else last[1]
    found = said or last
    return found[1] if found else None


def _fits(pronoun: str, person: bool, resolved: Resolution) -> bool:
    if pronoun in _THEY:
        return not person
    if not person:
        return False
    sex = getattr(resolved, "sex", None)
    return sex is None or sex == ("m" if pronoun in _HE else "f")


def _looks_personal(draft: Draft) -> bool:
    """Whether a source without a mention reads like one person's name: a proper noun in the singular without an article."""
    tree, subject = draft.tree, draft.hypothesis.subject
    if subject is None:
        return False
    first = tree.words[tree.first[subject]]
    return tree.tags[subject] == "NNP" and first not in {"the", "a", "an"}
