"""Who goes along and who goes in whose stead: "was accompanied by X", "his delegation includes X", "will send his deputy", "will send no team"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from summitry.events.cluster import LARGE, Cluster
from summitry.events.cues import STATUS_OF
from summitry.events.draft import Draft, Party, Verdict
from summitry.events.enter import add_parties
from summitry.events.grammar import (
    agents_of,
    children,
    direct_objects,
    is_negated,
    is_passive,
    is_verb,
    objects_of,
    subjects_of,
)
from summitry.events.lexicon import OFFICE_NOUNS
from summitry.events.page import Line, written
from summitry.events.verdicts import verdict_of_verb
from summitry.text import lemma

ALONG = 4
"""Sentences: how far behind a journey or meeting those who go along may be told."""
STEAD = 3
"""Sentences: how far behind an occasion those who stand in for others may be told."""
HELD = frozenset({"meeting", "call", "visit", "inauguration"})
TEAMS = frozenset("delegation entourage team retinue".split())
SENT = frozenset("send dispatch delegate".split())
GOING = frozenset("go come attend travel participate stand fill".split())
INSTEAD = frozenset("place stead behalf".split())


def add_companions(lines: Sequence[Line], clusters: Sequence[Cluster]) -> None:
    """Adds to journeys and meetings those who accompany the ones told of, and those who come for others."""
    held = [c for c in clusters if c.kind in HELD]
    for line in lines if held else []:
        for verb in line.tokens():
            if not is_verb(verb):
                continue
            word = lemma(verb)
            if word in {"accompany", "join"}:
                _accompany(line, verb, held)
            elif word in {"include", "comprise"}:
                _team(line, verb, held)
            elif (
                word in {"lead", "head"} and not named_to(verb) and any(lemma(o) in TEAMS for o in direct_objects(verb))
            ):
                if verb.dep_ != "relcl" or verb.tag_ != "VBD":  # not "said Saleh, who led the delegation"
                    _put(
                        line, verb, subjects_of(verb), _told_last(line, held, set())
                    )  # "Saleh will lead the delegation"
            elif word in SENT:
                _sent(line, verb, held)
            elif word in GOING and _instead(verb):
                _put(line, verb, subjects_of(verb), _occasion(line, held))


def _accompany(line: Line, verb: Token, held: Sequence[Cluster]) -> None:
    """ "He was accompanied by X", "Dahl, accompanied by X, met", "X will accompany her", "among those accompanying her are X and Y"."""
    if is_passive(verb):
        who, whom = agents_of(verb), subjects_of(verb) or ([verb.head] if verb.dep_ == "acl" else [])
    else:
        who, whom = subjects_of(verb), direct_objects(verb)
        be = verb.head.head.head
        if verb.dep_ == "acl" and verb.head.dep_ == "pobj" and lemma(be) == "be":
            who = subjects_of(be)
        elif verb.dep_ == "acl" and lemma(verb.head.head) == "be":
            who = children(verb.head.head, "attr")
    keys = {p.key for p in _parties(line, verb, whom, verdict_of_verb(line, verb), held[0])}
    trips = [c for c in held if c.kind == "visit"] if lemma(verb) == "accompany" else []
    if keys:
        _put(line, verb, who, _told_last(line, trips, keys) or _told_last(line, held, keys))
    elif is_passive(verb) and any(t.lower_ in {"they", "we"} and t.i not in line.plurals for t in whom):
        _put(line, verb, who, _told_last(line, held, set(), 1))  # "They were joined by their ally Kenya"


def named_to(verb: Token) -> bool:
    """ "named Saleh to head a team": what he is to do from now on, and no company."""
    return lemma(verb.head) in {"name", "appoint", "choose", "pick", "select", "nominate", "tap"}


def _team(line: Line, verb: Token, held: Sequence[Cluster]) -> None:
    """ "His delegation includes X and Y"."""
    for team in (t for t in subjects_of(verb) if lemma(t) in TEAMS):
        owners = children(team, "poss")
        keys = {p.key for p in _parties(line, verb, owners, verdict_of_verb(line, verb), held[0])}
        cluster = _told_last(line, held, keys) if keys or not owners else None
        if cluster is None:
            return
        found = _parties(line, verb, direct_objects(verb), cluster.verdict, held[0])
        cluster.extra.extend(replace(p, firm=False) for p in found if p.kind == "person")
        return


def _sent(line: Line, verb: Token, held: Sequence[Cluster]) -> None:
    """ "Dahl will not attend and will send her deputy", "sent Minister Saleh in her place"; "Kenya will not send a delegation"."""
    above = verb.head if verb.dep_ in {"conj", "advcl"} else None
    stays = above is not None and (is_negated(above) is not None or lemma(above) in {"decline", "skip"})
    if stays or _instead(verb) or any(c.lower_ == "instead" for c in verb.children):
        _put(line, verb, direct_objects(verb), _occasion(line, held))
    elif _deputy_of(line, verb):
        cluster = _occasion(line, held)
        _put(line, verb, direct_objects(verb), cluster)
        _put(line, verb, subjects_of(verb), cluster, Verdict("denied", line.span(verb), 3, "sends another"))
    elif any(lemma(o) in TEAMS for o in direct_objects(verb)) and not objects_of(verb, "to"):
        _put(line, verb, subjects_of(verb), _occasion(line, held))


def _deputy_of(line: Line, verb: Token) -> bool:
    """ "President Dahl is sending her deputy", "Dahl sent Foreign Minister Saleh": a person sends a person, and nowhere else."""
    if is_passive(verb) or objects_of(verb, "to", "into") or children(verb, "dative", "xcomp", "advcl"):
        return False
    sender = [line.mention_at(t) for t in subjects_of(verb)]
    sent = [line.mention_at(t) for t in direct_objects(verb)]
    own = any(lemma(o) in OFFICE_NOUNS and children(o, "poss") for o in direct_objects(verb))
    people = [m for m in (*sender, *sent) if m is not None and m.kind == "person"]
    return len(people) == len(sender) + len(sent) > 1 or (own and len(people) >= len(sender) > 0)


def _instead(verb: Token) -> bool:
    """ "in her place", "in his stead", "on her behalf"."""
    return any(children(noun, "poss") for noun in objects_of(verb, "in", "on") if lemma(noun) in INSTEAD)


def _put(
    line: Line, verb: Token, tokens: Sequence[Token], cluster: Cluster | None, verdict: Verdict | None = None
) -> None:
    """Those under the tokens as parties of the occasion, as sure as the verb or as told."""
    if cluster is None:
        return
    verdict = verdict or verdict_of_verb(line, verb)
    for party in _parties(line, verb, tokens, verdict, cluster):
        party.status, party.firm = STATUS_OF[verdict.realis], True
        if not any(p.key == party.key for d in cluster.drafts for p in d.parties):
            cluster.extra.append(party)


def _parties(line: Line, verb: Token, tokens: Sequence[Token], verdict: Verdict, cluster: Cluster) -> list[Party]:
    """Those under the tokens; an office without a name counts by its words: "his deputy"."""
    found = Draft(line, verb, line.span(verb), cluster.lead.trigger)
    add_parties(found, tokens, "participant", verdict)
    for token in tokens:
        apposed = any((m := line.mention_at(c)) is not None and m.kind == "person" for c in children(token, "appos"))
        known = (
            apposed
            or line.mention_at(token) is not None
            or any(p.quote[0] <= line.span(token)[0] < p.quote[1] for p in found.parties)
        )
        somebody = any(c.dep_ == "poss" or c.lower_ in {"a", "an"} for c in token.children)
        if lemma(token) in OFFICE_NOUNS and token.tag_ == "NN" and somebody and not known:
            name = written(t for t in token.subtree if t == token or (t.head == token and t.dep_ in OWN))
            found.parties.append(
                Party(name.lower(), name, None, "group", "participant", "attended", None, line.span(token))
            )
    return found.parties


OWN = frozenset("poss compound amod".split())


def _occasion(line: Line, held: Sequence[Cluster]) -> Cluster | None:
    """The larger occasion told last, at or just before a sentence."""
    large = [c for c in held if c.kind == "inauguration" or c.heads() & (LARGE | {"meeting"})]
    return _told_last(line, large, set(), STEAD)


def _told_last(line: Line, held: Sequence[Cluster], keys: set[str], reach: int = ALONG) -> Cluster | None:
    """The occasion told last that one of those takes part in."""
    best: tuple[int, Cluster] | None = None
    for cluster in held:
        numbers = [d.line.number for d in cluster.drafts if 0 <= line.number - d.line.number <= reach]
        theirs = {p.key for d in cluster.drafts for p in d.parties}
        if numbers and (not keys or keys & theirs) and (best is None or numbers[-1] >= best[0]):
            best = (numbers[-1], cluster)
    return best[1] if best else None
