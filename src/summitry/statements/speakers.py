"""Who a statement's source is: the actor its words name, or the one a pronoun stands for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from summitry.facts import Mention, Resolution, Span, Unknown
from summitry.facts.statement import NO_SOURCE
from summitry.statements.draft import Draft
from summitry.text import Text

_HE, _SHE = frozenset({"he", "him", "his", "himself"}), frozenset({"she", "her", "herself"})
_THEY = frozenset({"it", "they", "its", "their", "them"})
_SEVERAL = frozenset({"they", "their", "them"})
"""They may be two persons just told of; an organisation is meant only where it has just spoken."""
_I = frozenset({"i", "we", "me", "us", "my", "our"})
_WHO = frozenset({"who", "which", "that", "whom"})
_OWN_WORDS = frozenset({"turn", "speech"})
"""Patterns whose content is in the speaker's own words, so that "he" in it is another."""
_FAR = 2_000
"""Characters; a pronoun is not looked up further back."""
_NEARER = 300
"""Characters by which a mention must be nearer than the last speaker to be preferred to him."""
_LONGEST_PHRASE = 150


@dataclass(frozen=True, slots=True)
class Speaker:
    """A source resolved, with the name to show; `person` says whether it is taken for a person."""

    resolved: Resolution
    name: str | None
    person: bool = False


@dataclass(slots=True)
class _Cast:
    """Those who have been named so far, while a text is gone through from its start."""

    text: str
    mentions: Sequence[Mention]
    starts: Sequence[int]
    named: dict[int, Speaker] = field(default_factory=dict)
    past: list[tuple[int, Speaker]] = field(default_factory=list)
    barred: Speaker | None = None

    def speaker(self, draft: Draft, within: int | None) -> Speaker:
        """The speaker of one statement."""
        if not draft.hypothesis.source:
            return Speaker(NO_SOURCE, None)
        start, end = draft.hypothesis.source[0]
        words = " ".join(self.text[start:end].split())
        pronoun = words.lower()
        if pronoun in _I:
            outer = self.named.get(within) if within is not None else None
            return outer or Speaker(Unknown("a first person outside a statement"), words)
        if draft.is_several:
            return Speaker(Unknown("several speakers at once"), words)
        heads = _heads(draft, pronoun)
        found = next((mention for head in heads if (mention := self.mention_over(head)) is not None), None)
        if found is not None and (found.use != "pronoun" or found.actor is not None):
            return Speaker(found.resolved, found.name, found.kind == "person")
        if pronoun in _HE | _SHE | _THEY:
            return self.stood_for(pronoun, start) or Speaker(Unknown("nobody before fits the pronoun"), words)
        name = _shortened(draft, words, self.text)
        return Speaker(Unknown("the source's words name no known actor"), name, draft.is_name)

    def mention_over(self, head: Span) -> Mention | None:
        """The mention whose words, or else whose whole phrase, hold the source's head word; the shortest such."""
        low, high = (
            bisect_left(self.starts, head[0] - _LONGEST_PHRASE),
            bisect_left(self.starts, head[1] + _LONGEST_PHRASE),
        )
        near = self.mentions[low:high]
        words = [m for m in near if m.start < head[1] and head[0] < m.end]
        if words:
            return min(words, key=lambda m: (m.use in {"adjective", "place"}, m.end - m.start))
        phrases = [
            m
            for m in near
            if m.extent[0] < head[1] and head[0] < m.extent[1] and m.use not in {"adjective", "place", "pronoun"}
        ]
        return min(phrases, key=lambda m: m.extent[1] - m.extent[0], default=None)

    def stood_for(self, pronoun: str, place: int) -> Speaker | None:
        """The last speaker that fits a pronoun, or the last mention that does where it is clearly nearer."""
        said = self.last_speaker(pronoun, place)
        if pronoun in _SEVERAL:
            return said[1] if said is not None and place - said[0] < _NEARER else None
        last = self.last_mention(pronoun, place)
        if said is None or (last is not None and last[0] - said[0] > _NEARER):
            said = last or said
        return None if said is None else said[1]

    def last_speaker(self, pronoun: str, place: int) -> tuple[int, Speaker] | None:
        """The last speaker before a pronoun who fits it."""
        for at, speaker in reversed(self.past):
            if place - at > _FAR:
                return None
            if at < place and speaker != self.barred and _fits(pronoun, speaker.person, speaker.resolved):
                return (at, speaker)
        return None

    def last_mention(self, pronoun: str, place: int) -> tuple[int, Speaker] | None:
        """The last name or description before a pronoun that fits it."""
        for number in range(bisect_left(self.starts, place) - 1, -1, -1):
            mention = self.mentions[number]
            if place - mention.start > _FAR:
                return None
            person = mention.kind == "person"
            if mention.use in {"name", "description"} and _fits(pronoun, person, mention.resolved):
                return (mention.start, Speaker(mention.resolved, mention.name, person))
        return None


def name_speakers(
    text: Text, drafts: Sequence[Draft], above: Sequence[int | None], mentions: Sequence[Mention]
) -> list[Speaker]:
    """One speaker a draft, in order; a pronoun takes the last speaker or mention that fits it."""
    ordered = sorted(mentions, key=lambda m: m.start)
    cast = _Cast(text.report.text, ordered, [m.start for m in ordered])
    for number in sorted(range(len(drafts)), key=lambda n: drafts[n].place):
        outer = above[number]
        cast.barred = (
            cast.named.get(outer) if outer is not None and drafts[outer].hypothesis.pattern in _OWN_WORDS else None
        )
        speaker = cast.speaker(drafts[number], outer)
        cast.named[number] = speaker
        if drafts[number].hypothesis.source and speaker.name:
            cast.past.append((drafts[number].hypothesis.source[0][0], speaker))
    return [cast.named[number] for number in range(len(drafts))]


def _heads(draft: Draft, pronoun: str) -> list[Span]:
    """The words a mention is looked for at, most telling first: the antecedent of "who", the head, the name set beside it."""
    tree, subject = draft.tree, draft.hypothesis.subject
    if subject is None or draft.hypothesis.pattern == "turn":
        return [draft.hypothesis.source[0]]
    token = (draft.antecedent if pronoun in _WHO else None) or subject
    beside = [kid for kid in tree.kids[token] if tree.deps[kid] == "appos" and tree.tags[kid][:3] == "NNP"]
    return [tree.span(t, t) for t in (token, *beside)]


def _shortened(draft: Draft, words: str, text: str) -> str:
    """A source's words: the name set beside a title ("the envoy, Ada Dahl"), else what stands before the first comma."""
    tree, subject = draft.tree, draft.hypothesis.subject
    if subject is None:
        return words
    if words.lower() in _WHO and (noun := draft.antecedent) is not None:
        return " ".join(text[tree.starts[tree.first[noun]] : tree.ends[noun]].split())
    for kid in tree.kids[subject]:
        if tree.deps[kid] == "appos" and tree.tags[kid] == "NNP" and tree.tags[subject] != "NNP":
            start, end = tree.span(tree.first[kid], kid)
            return " ".join(text[start:end].split())
    head_end = tree.ends[subject] - draft.hypothesis.source[0][0]
    comma = words.find(", ", max(head_end, 0))
    return words if comma < 0 else words[:comma]


def _fits(pronoun: str, person: bool, resolved: Resolution) -> bool:
    if pronoun in _THEY:
        return not person
    sex = getattr(resolved, "sex", None)
    return person and (sex is None or sex == ("m" if pronoun in _HE else "f"))
