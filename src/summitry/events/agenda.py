"""What is on the table of an event: the matters that it, its participants or its body are said to discuss."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.cluster import Cluster
from summitry.events.grammar import children, direct_objects, is_passive, objects_of, series, subjects_of
from summitry.events.page import Line, written
from summitry.facts import AgendaItem, Span
from summitry.text import lemma

ON = {
    "focus": ("on",),
    "concentrate": ("on",),
    "touch": ("on", "upon"),
    "talk": ("about",),
    "dwell": ("on",),
    "speak": ("about",),
    "center": ("on",),
    "centre": ("on",),
    "exchange": ("on",),
    "deal": ("with",),
    "attention": ("to",),
    "priority": ("to",),
}
"""Verbs and objects whose matter stands after a preposition: "will focus on fish", "pay attention to fish"."""
OVER = frozenset("discuss address review consider debate examine raise cover tackle".split())
"""Verbs whose object is the matter."""
REACH = 2
"""Sentences back in which "they" met."""
FAR = 5
"""Sentences back in which the summit stands that "the leaders" hold."""


def find_agenda(lines: list[Line], clusters: list[Cluster]) -> dict[int, list[AgendaItem]]:
    """Agenda items by cluster identity, each with its quote and the heading it stands under."""
    found: dict[int, list[AgendaItem]] = {}
    meetings = [c for c in clusters if c.kind in {"meeting", "call", "visit"}]
    track: str | None = None
    for line in lines if meetings else ():
        if line.sentence.kind == "heading":
            track = written(line.tokens())
            continue
        for token in line.tokens():
            if not token.tag_.startswith("V") or (
                lemma(token) not in OVER and lemma(token) not in ON and not _pays(token)
            ):
                continue
            matters = _matters(token)
            matters = [m for m in matters if m.tag_[:2] in {"NN", "PR", "VB"}]
            cluster = _event_of(line, token, meetings) if matters else None
            if cluster is not None:
                items = found.setdefault(id(cluster), [])
                items.extend(_item(line, matter, track) for matter in matters)
    return found


def _pays(verb: Token) -> bool:
    return lemma(verb) in {"pay", "give"} and any(lemma(o) in {"attention", "priority"} for o in children(verb, "dobj"))


def _matters(verb: Token) -> list[Token]:
    """The heads of what is discussed."""
    word = lemma(verb)
    if word in ON:
        return objects_of(verb, *ON[word]) or [t for o in direct_objects(verb) for t in objects_of(o, *ON[word])]
    if word in OVER:
        return direct_objects(verb) if not is_passive(verb) else []
    objects = children(verb, "dobj")
    return [t for o in objects for t in objects_of(o, "to")] + objects_of(verb, "to")


def _event_of(line: Line, verb: Token, meetings: list[Cluster]) -> Cluster | None:
    """The meeting that discusses: named in the subject, met "to discuss", or the one told last by who discusses."""
    owner = {(d.line.number, d.token.i): c for c in meetings for d in c.drafts}
    for above in _up(verb):
        if (line.number, above.i) in owner:
            return owner[line.number, above.i]
    subjects = subjects_of(verb)
    for subject in subjects:
        for token in (t for s in series(subject) for t in [s, *s.subtree]):
            if (line.number, token.i) in owner:
                return owner[line.number, token.i]
    for noun in objects_of(verb, "at", "during", "in"):
        if (line.number, noun.i) in owner:
            return owner[line.number, noun.i]
    return _told_last(line, subjects, meetings)


def _up(verb: Token) -> list[Token]:
    found: list[Token] = []
    while verb.dep_ in {"advcl", "xcomp", "conj", "relcl", "acl"} and verb.head != verb and len(found) < 4:
        verb = verb.head
        found.append(verb)
    return found


def _told_last(line: Line, subjects: list[Token], meetings: list[Cluster]) -> Cluster | None:
    keys = set()
    for token in (t for s in subjects for t in series(s)):
        mention = line.mention_at(token)
        if mention is not None and mention.actor is not None and mention.kind in {"person", "body", "group"}:
            keys |= {mention.actor.id, mention.actor.of}
    plural = any(
        t.lower_ in {"they", "leaders", "sides", "ministers", "presidents", "officials", "parties", "participants"}
        for t in subjects
    )
    leaders = any(t.lower_ in {"leaders", "presidents"} for t in subjects)
    best: tuple[int, Cluster] | None = None
    for cluster in meetings:
        before = [d.line.number for d in cluster.drafts if d.line.number <= line.number]
        body = bool(keys & cluster.label())
        summit = leaders and "summit" in cluster.heads()
        if not before or (line.number - before[-1] > (FAR if summit else REACH) and not body):
            continue
        if not (keys & cluster.keys() or plural or body):
            continue
        rank = before[-1] + (FAR if summit else REACH if leaders and len(cluster.persons()) > 1 else 0)
        if best is None or rank >= best[0]:
            best = (rank, cluster)
    return best[1] if best else None


def _item(line: Line, matter: Token, track: str | None) -> AgendaItem:
    quote = _phrase(line, matter)
    start = line.sentence.start
    text = line.letters
    return AgendaItem(text[quote[0] - start : quote[1] - start], quote, None, track)


def _phrase(line: Line, head: Token) -> Span:
    """The words of a noun phrase without what is coordinated with it."""
    others = {t.i for c in children(head, "conj", "cc", "punct") for t in c.subtree if c.i > head.i}
    words = [t for t in head.subtree if t.i not in others]
    last = next((t for t in reversed(words) if not t.is_punct), head)
    return line.sentence.stretch(words[0], last)
