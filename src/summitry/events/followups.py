"""What later sentences add to an event: who else will be there, whose coming is in doubt, who goes in whose stead."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from summitry.events.cluster import LARGE, Cluster
from summitry.events.companions import STEAD
from summitry.events.cues import STATUS_OF
from summitry.events.draft import Party, party_of
from summitry.events.enter import apposed
from summitry.events.grammar import agents_of, children, direct_objects, is_passive, objects_of, series, subjects_of
from summitry.events.page import Line, written
from summitry.events.parties import PRESENCE
from summitry.events.verdicts import doubted, verdict_of_verb
from summitry.facts import Mention
from summitry.text import lemma

CLAIMED = 6
"""Sentences: how far behind an attack somebody may claim it."""
REACH = 2
"""Sentences: how far behind the last mention of a meeting its participants may still be told."""
DEBATING = frozenset("discuss review address consider adopt debate examine exchange".split())


def follow_up(lines: list[Line], clusters: list[Cluster]) -> None:
    """Adds to meetings what is said of participants in sentences that do not name the meeting."""
    if not clusters:
        return
    _claims(lines, [c for c in clusters if c.kind == "incident"])
    _named_after(lines, clusters)
    meetings = [c for c in clusters if c.kind == "meeting" and c.heads() & (LARGE | {"meeting"})]
    open_to_all = [c for c in clusters if c in meetings or c.kind == "inauguration" or "meet" in c.heads()]
    if not open_to_all:
        return
    first = min(d.line.number for c in open_to_all for d in c.drafts)
    for line in (each for each in lines if each.number >= first):
        for token in line.tokens():
            word = lemma(token)
            if word in PRESENCE and token.dep_ in {"nsubj", "nsubjpass"}:
                _presence(line, token, meetings)
            elif not token.tag_.startswith("V"):
                continue
            elif word in DEBATING:
                _debaters(line, token, meetings)
            elif word == "join" and not direct_objects(token):
                _joiner(line, token, meetings)
            elif word == "represent":
                _stand_in(line, token, open_to_all)


COUNTED = frozenset("country state nation economy member party signatory government".split())


def _named_after(lines: list[Line], clusters: list[Cluster]) -> None:
    """ "agreements with 14 countries … The countries are Norway, Kenya and Japan": the group by its names."""
    told = any(p.kind == "group" for c in clusters for d in c.drafts for p in d.parties)
    for line in lines if told else []:
        for verb in (t for t in line.tokens() if lemma(t) == "be" and t.tag_.startswith("V")):
            nouns = [s for s in children(verb, "nsubj") if lemma(s) in COUNTED and s.tag_ == "NNS"]
            named = [m for t in children(verb, "attr") for s in series(t) if (m := line.mention_at(s)) is not None]
            states = [m for m in named if m.kind == "state" and m.use == "name"]
            if not nouns or len(states) < 2:
                continue
            _expand(line, nouns[0], states, clusters)


def _expand(line: Line, noun: Token, states: list[Mention], clusters: list[Cluster]) -> None:
    """Puts the states in the place of the group in the event that told of it last."""
    here = [c for c in clusters if any(d.line is line for d in c.drafts)]
    for cluster in [*here, *reversed(clusters)]:
        near = any(0 <= line.number - d.line.number <= 4 for d in cluster.drafts)
        for draft in cluster.drafts if near else []:
            group = next((p for p in draft.parties if p.kind == "group" and p.key.split()[-1] == noun.lower_), None)
            if group is None:
                continue
            for other in cluster.drafts:
                other.parties = [p for p in other.parties if p.key != group.key]
            draft.parties.extend(
                replace(party_of(m), role=group.role, status=group.status, firm=group.firm) for m in states
            )
            return


def _claims(lines: list[Line], incidents: list[Cluster]) -> None:
    """ "The rebels claimed responsibility", "the attack was claimed by the rebels": they are the attackers in what was told last."""
    for line in lines if incidents else []:
        for verb in line.tokens():
            if lemma(verb) != "claim" or not verb.tag_.startswith("V"):
                continue
            things = direct_objects(verb)
            if not any(lemma(o) in {"responsibility", "attack", "bombing", "raid", "assault"} for o in things):
                continue
            cluster = _last(line, incidents, CLAIMED)
            for subject in (agents_of(verb) if is_passive(verb) else subjects_of(verb)) if cluster is not None else []:
                mention = line.mention_at(subject)
                if mention is not None and cluster is not None and subject.lower_ != "group":
                    cluster.extra.append(replace(party_of(mention), role="attacker"))


def other_side(lines: list[Line], clusters: list[Cluster]) -> None:
    """ "talks with Kenya" in a report about Norway: Norway is the other side, where the text names none."""
    topic = _topic(lines)
    if topic is None:
        return
    for cluster in clusters:
        if cluster.kind not in {"meeting", "agreement"} or cluster.heads() & LARGE:
            continue
        parties = [p for d in cluster.drafts for p in d.parties]
        sided = any(objects_of(d.token, "with") and not objects_of(d.token, "between") for d in cluster.drafts)
        before = any(p.quote[0] < d.span[0] for d in cluster.drafts for p in d.parties)
        states = bool(parties) and all(p.kind in {"state", "group", "organisation"} for p in parties)
        if sided and states and not before and topic.key not in {p.key for p in parties}:
            cluster.extra.append(replace(topic))


def _topic(lines: list[Line]) -> Party | None:
    """The state that is the subject of the first sentence of the body."""
    first = next((line for line in lines if line.sentence.kind == "body"), None)
    for token in first.tokens() if first is not None else []:
        if token.dep_ in {"nsubj", "nsubjpass"} and token.head.dep_ == "ROOT":
            mention = first.mention_at(token) if first is not None else None
            return party_of(mention) if mention is not None and mention.kind == "state" else None
    return None


def _last(line: Line, meetings: list[Cluster], reach: int) -> Cluster | None:
    """The meeting told last before or in this sentence, within reach."""
    best: tuple[int, Cluster] | None = None
    for cluster in meetings:
        before = [d.line.number for d in cluster.drafts if d.line.number <= line.number]
        if before and line.number - before[-1] <= reach and (best is None or before[-1] >= best[0]):
            best = (before[-1], cluster)
    return best[1] if best else None


def _presence(line: Line, noun: Token, meetings: list[Cluster]) -> None:
    """ "The participation of X is now under question": where no meeting is named, the one being told is meant."""
    if objects_of(noun, "in", "at"):
        return
    cluster = _last(line, meetings, REACH)
    if cluster is None:
        return
    verdict = doubted(line, noun.head) or verdict_of_verb(line, noun.head)
    for owner in [*children(noun, "poss"), *objects_of(noun, "of", "by")]:
        mention = line.mention_at(owner)
        if mention is not None and mention.kind == "person":
            party = party_of(mention)
            party.status, party.cue, party.firm = STATUS_OF[verdict.realis], verdict.cue, True
            cluster.extra.append(party)


def _debaters(line: Line, verb: Token, meetings: list[Cluster]) -> None:
    """ "NATO leaders will discuss": a group of the body whose meeting was told just before."""
    cluster = _last(line, meetings, REACH)
    if cluster is None or not cluster.label():
        return
    for subject in subjects_of(verb):
        for token in series(subject):
            mention = line.mention_at(token)
            if mention is None or mention.kind != "group" or mention.actor is None:
                continue
            if {mention.actor.id, mention.actor.of} & cluster.label():
                cluster.extra.append(party_of(mention))


def _joiner(line: Line, verb: Token, meetings: list[Cluster]) -> None:
    """ "President X joined by video": the meeting told just before."""
    cluster = _last(line, meetings, 1)
    for subject in subjects_of(verb) if cluster is not None else []:
        mention = line.mention_at(subject)
        if mention is not None and mention.kind == "person" and cluster is not None:
            verdict = verdict_of_verb(line, verb)
            party = party_of(mention)
            party.status, party.cue, party.firm = STATUS_OF[verdict.realis], verdict.cue, True
            cluster.extra.append(party)


def _stand_in(line: Line, verb: Token, meetings: list[Cluster]) -> None:
    """ "Premier X will represent China": he comes; whoever of that state declined is represented by him."""
    cluster = _last(line, meetings, STEAD)
    if cluster is None:
        return
    agents = agents_of(verb)
    who, whom = (agents, subjects_of(verb)) if agents else (subjects_of(verb), direct_objects(verb))
    states = {m.actor.id for t in whom if (m := line.mention_at(t)) is not None and m.actor}
    _absent(line, verb, whom, cluster)
    for deputy in (t for t in agents if lemma(t) in STAND_INS and line.mention_at(t) is None and not apposed(line, t)):
        name = written(t for t in deputy.subtree if t.head == deputy or t == deputy)
        party = Party(
            name.lower(), name, None, "group", "participant", "certain", line.span(verb), line.span(deputy), firm=True
        )
        party.status = STATUS_OF[verdict_of_verb(line, verb).realis]
        cluster.extra.append(party)
        for other in (p for d in cluster.drafts for p in d.parties if p.actor in states):
            other.represented_by = name
    for subject in who:
        mention = apposed(line, subject) or line.mention_at(subject)
        if mention is None or mention.kind != "person" or not states:
            continue
        verdict = verdict_of_verb(line, verb)
        party = party_of(mention)
        party.status, party.cue, party.firm = STATUS_OF[verdict.realis], verdict.cue, True
        cluster.extra.append(party)
        for draft in cluster.drafts:
            for other in draft.parties:
                if other.status == "declined":
                    other.represented_by = mention.name


def _absent(line: Line, verb: Token, whom: list[Token], cluster: Cluster) -> None:
    """ "King Olav will be represented by his brother": he does not come himself."""
    for mention in map(line.mention_at, whom):
        if mention is not None and mention.kind == "person":
            party = party_of(mention)
            party.status, party.cue, party.firm = "declined", line.span(verb), True
            cluster.extra.append(party)


STAND_INS = frozenset("deputy ambassador envoy representative delegation official minister".split())
