"""Who asks what of whom, and for when."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.grammar import children, direct_objects, is_passive, is_verb, objects_of, subjects_of
from summitry.events.page import Line, written
from summitry.facts import Event, Request, Span
from summitry.text import lemma

ASKING: dict[str, str] = {
    # word: where what is asked stands; a made-up example follows
    "ask": "to",  # Kenya asked Norway to send observers; Kenya asked Norway for observers.
    "urge": "to",  # Kenya urged Norway to send observers.
    "want": "to",  # Kenya wants Norway to send observers.
    "press": "to",  # Kenya pressed Norway to send observers.
    "request": "thing",  # Kenya requested an emergency session.
    "demand": "thing",  # Kenya demanded the release of its sailors.
    "seek": "thing",  # Kenya seeks observers from Norway.
    "call": "on",  # Kenya called on Norway to send observers.
    "appeal": "on",  # Kenya appealed to Norway to send observers.
    "expect": "that",  # Kenya expects that the council would send observers.
    "insist": "that",  # Kenya insists that the council send observers.
    "propose": "that",  # Kenya proposed that the council send observers.
}
ACTORS = frozenset({"state", "organisation", "body", "person", "group", "office"})


def find_requests(lines: list[Line], events: tuple[Event, ...]) -> tuple[Request, ...]:
    """The requests of a report, one for each thing asked, in order."""
    found: list[Request] = []
    for line in lines:
        for verb in line.tokens():
            if verb.tag_.startswith("V") and lemma(verb) in ASKING and not is_passive(verb):
                found.extend(_requests(line, verb, events))
    return tuple(found)


def _requests(line: Line, verb: Token, events: tuple[Event, ...]) -> list[Request]:
    asker = next((m for t in subjects_of(verb) if (m := line.mention_at(t)) is not None and m.kind in ACTORS), None)
    if asker is None or asker.use == "place":
        return []
    how = ASKING[lemma(verb)]
    found = []
    for matter in _matters(verb, how):
        quote = _stretch(line, matter)
        to = _asked(line, verb, matter, how)
        if lemma(verb) == "want" and is_verb(matter) and not to:
            continue  # "I want to thank you": what one wants to do oneself
        start = line.sentence.start
        text = line.letters[quote[0] - start : quote[1] - start]
        by = asker.actor.id if asker.actor else asker.name
        found.append(Request(by, to, text, "wanted", quote, _due(line, verb, events), asker.name))
    return found


def _matters(verb: Token, how: str) -> list[Token]:
    """The heads of what is asked: each verb of the clause, or the thing itself."""
    if how == "thing":
        things = [o for o in direct_objects(verb) if o.tag_[:2] == "NN"]
        clauses = [] if things else children(verb, "ccomp")
        return things or [v for c in clauses for v in _verbs(c)]
    if how == "that":
        clauses = [c for c in children(verb, "ccomp") if children(c, "nsubj", "nsubjpass")]
    else:
        clauses = [c for c in children(verb, "xcomp", "ccomp", "advcl") if any(k.tag_ == "TO" for k in c.children)]
        if how == "to" and not clauses and direct_objects(verb):
            return [t for t in objects_of(verb, "for") if t.tag_[:2] == "NN"]
        if how == "on":
            named = [t for t in objects_of(verb, "for") if t.tag_[:2] == "NN"]
            if named:
                return named
            clauses = clauses or [
                c for p in objects_of(verb, "on", "to") for c in children(p, "acl", "relcl") if is_verb(c)
            ]
    return [v for c in clauses for v in _verbs(c)]


def _verbs(clause: Token) -> list[Token]:
    found = [clause]
    for other in children(clause, "conj"):
        if is_verb(other):
            found.extend(_verbs(other))
    return found


def _asked(line: Line, verb: Token, matter: Token, how: str) -> tuple[str, ...]:
    if how == "thing":
        who = objects_of(verb, "from", "of")
    elif how == "on":
        who = objects_of(verb, "on", "to")
    elif how == "that":
        who = subjects_of(matter) if is_verb(matter) else []
    else:
        who = direct_objects(verb) or [s for s in subjects_of(matter) if s.i > verb.i]
    return tuple(_name(line, t) for t in who if t.tag_[:2] in {"NN", "PR"})


def _name(line: Line, token: Token) -> str:
    mention = line.mention_at(token)
    if mention is not None:
        return mention.name
    words = [t for t in token.subtree if t.dep_ not in {"relcl", "acl"}]
    return written(words)


def _stretch(line: Line, head: Token) -> Span:
    """The words of one thing asked: from its verb or noun to its end, without the next one."""
    skip = {t.i for c in children(head, "conj", "cc", "nsubj", "mark", "aux") for t in c.subtree if is_verb(head)}
    words = [t for t in head.subtree if t.i not in skip and (t.i >= head.i or not is_verb(head))]
    last = next((t for t in reversed(words) if not t.is_punct), head)
    return line.sentence.stretch(words[0], last)


def _due(line: Line, verb: Token, events: tuple[Event, ...]) -> str | None:
    """The meeting named in the sentence, at which the thing is due."""
    start, end = line.span(verb)[1], line.sentence.end
    for event in events:
        if event.kind == "meeting" and any(start <= s and e <= end for s, e in event.mentions):
            return event.id
    return None
