"""Who else comes: verbs of coming in sentences that do not name the meeting ("X and Y took part", "Z did not attend")."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from summitry.events.build import settle
from summitry.events.cluster import LARGE, Cluster
from summitry.events.cues import STATUS_OF
from summitry.events.draft import Draft, Party, Verdict
from summitry.events.enter import add_parties
from summitry.events.grammar import children, direct_objects, is_negated, is_passive, is_verb, objects_of, subjects_of
from summitry.events.inviting import answer
from summitry.events.page import Line
from summitry.events.roll import listed_present, surety
from summitry.events.verdicts import verdict_of_verb
from summitry.facts import Report
from summitry.text import lemma

REACH = 2
"""Sentences: how far behind the last mention of an occasion those who come to it may still be told."""
OPEN = frozenset(
    "meeting talks roundtable bilateral trilateral dinner lunch reception inauguration swearing gather convene".split()
)
"""Smaller occasions that can have more guests than the sentence that tells of them names."""
COMING = frozenset("attend participate come speak".split())
PART = frozenset({("take", "part"), ("confirm", "participation"), ("confirm", "attendance"), ("send", "regrets")})
OCCASION_NOUNS = frozenset(
    "ceremony event meeting session summit talks gathering conference inauguration forum".split()
)


def add_attendance(lines: list[Line], clusters: list[Cluster], report: Report) -> None:
    """Adds to the occasion told last those who are said to come, to have come or to stay away, with how sure."""
    known = {
        (d.line.number, v.i) for c in clusters if c.kind != "incident" for d in c.drafts for v in (d.token, *d.verbs)
    }
    hosts = [c for c in clusters if _is_open(c)]
    over = {id(c) for c in hosts if settle(c, report).realis == "past"}
    telling = {d.line.number for c in hosts for d in c.drafts}
    last: dict[int, int] = {}
    for line in lines if hosts else []:
        for verb in line.tokens():
            if not is_verb(verb) or (line.number, verb.i) in known:
                continue
            listed = listed_present(verb) if line.number not in telling else []
            there = not listed and not _comes(verb) and not _stays_away(verb)
            if there and not _site(line, verb):
                continue
            verdict = _verdict(line, verb)
            cluster = _occasion(line, hosts, verdict, over, last)
            if cluster is None and listed and verb.tag_ in {"VBP", "VBZ"}:
                verdict = Verdict("scheduled", line.span(verb), 3, "among those")
                cluster = _occasion(line, hosts, verdict, over, last)
            if cluster is not None and (not there or _is_there(line, verb, cluster)):
                cluster.extra.extend(_who(cluster.lead, line, verb, verdict, listed or _comers(line, verb)))
                last[id(cluster)] = line.number


def _is_open(cluster: Cluster) -> bool:
    if cluster.kind in {"inauguration", "exercise"}:
        return True
    return cluster.kind in {"meeting", "call"} and bool(cluster.heads() & (LARGE | OPEN)) and not _closed(cluster)


def _closed(cluster: Cluster) -> bool:
    """ "a session between the two", "a session of parliament": who is at it is told, or its members."""
    nouns = [d.token for d in cluster.drafts if d.is_noun]
    between = any(objects_of(t, "between") for t in nouns)
    return between or any(lemma(o).lower() in PARLIAMENTS for t in nouns for o in objects_of(t, "of"))


PARLIAMENTS = frozenset("parliament assembly congress senate cabinet duma knesset majlis rada legislature".split())


def _comes(verb: Token) -> bool:
    """Whether a verb says that somebody is at an occasion which the sentence does not name by itself."""
    word = lemma(verb)
    if answer(verb) is not None and any(
        lemma(o) == "invitation" and _unnamed(o, "to", "from") for o in direct_objects(verb)
    ):
        return not is_passive(verb)
    if word == "be":
        return any(c.lower_ == "present" and _unnamed(c, "in", "at") for c in children(verb, "acomp")) and _unnamed(
            verb, "at"
        )
    if word in {"invite", "expect"}:
        return is_passive(verb) and not children(verb, "xcomp") and _unnamed(verb, "to", "in", "at", "by")
    if word in {"turn", "show"}:
        return any(c.lower_ == "up" for c in children(verb, "prt", "advmod")) and _unnamed(verb, "in", "at", "for")
    if word == "travel":
        return lemma(verb.head) == "invite" and verb.dep_ == "conj" and _unnamed(verb, "to", "from")
    if word not in COMING:
        return any((word, lemma(o)) in PART and _unnamed(o, "in", "at") for o in direct_objects(verb)) and _unnamed(
            verb, "in", "at"
        )
    if word == "come":
        return not objects_of(verb, "to", "into", "from", "after", "as", "at", "in", "with", "under") and (
            verb.tag_ == "VB" and not children(verb, "prep", "dobj", "advcl", "ccomp", "attr")
        )
    if word == "speak":
        return any(c.lower_ == "also" for c in verb.children) and not children(verb, "prep", "ccomp", "dobj")
    return _unnamed(verb, "in", "at") and not [o for o in direct_objects(verb) if not _points(o)]


AWAY = frozenset("away home behind".split())
ABSENT = frozenset("absent missing absentee no-show".split())


def _stays_away(verb: Token) -> bool:
    """ "stayed away", "stayed home", "will be absent", "is the main absentee": of what is told just before."""
    if is_negated(verb) is not None:
        return False
    if lemma(verb) == "stay":
        return any(c.lower_ in AWAY for c in verb.children) and _unnamed(verb, "from", "in")
    told = [c for c in children(verb, "acomp", "attr", "oprd") if lemma(c) in ABSENT]
    return lemma(verb) == "be" and bool(told) and all(_unnamed(t, "from", "at") for t in (verb, *told))


SITES = frozenset("city capital venue stadium hall room building chamber audience crowd town attendance".split())
"""Where those are who are at an occasion."""


def _site(line: Line, verb: Token) -> list[Token]:
    """ "will be in Oslo", "is expected in the city": where somebody is said to be."""
    if lemma(verb) not in {"be", "expect"} or (lemma(verb) == "expect" and not is_passive(verb)):
        return []
    if children(verb, "xcomp", "attr", "acomp", "ccomp"):
        return []
    there = any(m is not None and m.kind == "person" for m in map(line.mention_at, subjects_of(verb)))
    return objects_of(verb, "in", "at") if there else []


def _is_there(line: Line, verb: Token, cluster: Cluster) -> bool:
    """Whether that is where a larger occasion takes place."""
    place = cluster.place.name.split(",")[0] if cluster.place is not None else ""
    large = cluster.kind == "inauguration" or bool(cluster.heads() & LARGE)
    return large and any(lemma(t) in SITES or (place and t.text in place.split()) for t in _site(line, verb))


def _unnamed(verb: Token, *prepositions: str) -> bool:
    return not [o for o in objects_of(verb, *prepositions) if not _points(o) and lemma(o) not in MANNER]


MANNER = frozenset("protest person solidarity".split())
"""How somebody comes or stays away: "refused to attend in protest"."""


def _points(noun: Token) -> bool:
    """ "the ceremony", "it", or a day: no occasion with a name of its own."""
    if noun.ent_type_ == "DATE" or noun.tag_ == "PRP":
        return True
    return lemma(noun) in OCCASION_NOUNS and all(c.lower_ in {"the", "this"} for c in noun.children)


def _verdict(line: Line, verb: Token) -> Verdict:
    if lemma(verb) == "invite":
        return Verdict("wanted" if is_negated(verb) is None else "denied", line.span(verb), 3, "invited")
    if lemma(verb) == "confirm":
        return Verdict("questioned" if is_negated(verb) else "scheduled", line.span(verb), 3, "confirmed")
    answered = answer(verb)
    if answered is not None and any(lemma(o) == "invitation" for o in direct_objects(verb)):
        return Verdict(answered, line.span(verb), 3, "answer")
    found = verdict_of_verb(line, verb)
    if (sure := surety(verb)) is not None:
        return Verdict(sure, line.span(verb), 3, "among those")
    if _stays_away(verb):
        return Verdict("questioned" if found.realis == "possible" else "denied", line.span(verb), 3, "stays away")
    if lemma(verb) == "expect":
        return Verdict("expected", line.span(verb), 3, "expected")
    if found.realis == "questioned" and lemma(verb.head) == "able":
        return Verdict("denied", found.cue, found.weight, "not able")
    if found.realis == "questioned" and is_negated(verb) and any(c.lower_ in {"can", "could"} for c in verb.children):
        return Verdict("denied", found.cue, found.weight, "cannot")
    asked = verb.dep_ == "ccomp" or (verb.dep_ == "advcl" and bool(children(verb.head, "acomp")))
    if asked and any(c.lower_ in {"whether", "if"} for c in children(verb, "mark")):
        return Verdict("questioned", line.span(verb.head), 3, "whether")
    return found


def _occasion(
    line: Line, hosts: list[Cluster], verdict: Verdict, over: set[int], last: dict[int, int]
) -> Cluster | None:
    """The occasion told last before the sentence, of the same side of now; `over` are those that have been, `last` is where those
    who come to one were told last."""
    best: tuple[tuple[bool, int], Cluster] | None = None
    for cluster in hosts:
        before = [d.line.number for d in cluster.drafts if d.line.number < line.number]
        if not before or line.number - max(before[-1], last.get(id(cluster), 0)) > REACH:
            continue
        been = id(cluster) in over
        if (verdict.realis == "past" and not been) or (
            verdict.realis in {"scheduled", "expected", "possible"} and been
        ):
            continue
        rank = (verdict.realis == "denied" and bool(cluster.heads() & LARGE), before[-1])
        if best is None or rank > best[0]:
            best = (rank, cluster)
    return best[1] if best else None


def _comers(line: Line, verb: Token) -> list[Token]:
    """Who comes; "Arab governments have not said whether they will": those whom "they" takes up."""
    subjects = subjects_of(verb)
    unknown = [
        t for t in subjects if t.lower_ in {"they", "it"} and t.i not in line.plurals and t.i not in line.pronouns
    ]
    return subjects_of(verb.head) if unknown and verb.dep_ == "ccomp" and is_verb(verb.head) else subjects


def _who(lead: Draft, line: Line, verb: Token, verdict: Verdict, tokens: list[Token]) -> Iterator[Party]:
    """Those under some tokens as parties, each as sure as the verb."""
    found = Draft(line, verb, line.span(verb), lead.trigger)
    add_parties(found, tokens, "participant", verdict)
    for party in found.parties:
        party.status, party.firm = STATUS_OF[verdict.realis], True
        if party.kind in {"person", "state", "organisation", "body"} or " " in party.name:
            yield party
