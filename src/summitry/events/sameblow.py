"""One blow told by several verbs: by the same hands, or of the same victim who is named later."""

from __future__ import annotations

from summitry.events.cluster import Cluster
from summitry.events.draft import Draft, Party, in_role
from summitry.events.grammar import ancestors, children, objects_of
from summitry.text import lemma

SEIZING = frozenset("kidnap abduct seize capture hostage snatch kidnapping abduction hijack".split())
KILLING = frozenset("kill murder assassinate shoot slay gun die killing murder assassination shooting slaying".split())
VAGUE = frozenset("day week month year time man people group government army military police force country".split())
ELSEWHERE = frozenset(
    "also another other separate separately elsewhere earlier later meanwhile again then since before".split()
)


def same_blow(draft: Draft, cluster: Cluster) -> bool:
    """ "Gunmen attacked a bus in Kenya on Monday. The gunmen opened fire near Mombasa": on no other day, by the same hands."""
    if draft.is_noun or {draft.verdict.realis, cluster.verdict.realis} != {"past"}:
        return False
    if draft.held is not None and cluster.held is not None and draft.held.start != cluster.held.start:
        return False
    if not 1 <= draft.line.number - cluster.drafts[-1].line.number <= 2 or _elsewhere(draft):
        return False
    same_hands = bool(in_role([draft], "attacker") & in_role(cluster.drafts, "attacker"))
    return (same_hands and draft.held is None) or _same_thing(draft, cluster)


def in_that_land(draft: Draft, cluster: Cluster) -> bool:
    """ "an attack on a camp in Kenya on Monday. Gunmen stormed the camp at Ruiru": a town that no table knows may be in that state."""
    if draft.kind != "incident" or draft.place is None or cluster.place is None or draft.place.country is not None:
        return False
    states = {m.text for d in cluster.drafts for m in d.line.mentions if m.kind == "state"}
    return cluster.place.name in states and same_blow(draft, cluster)


def _same_thing(draft: Draft, cluster: Cluster) -> bool:
    """ "in an attack on an army camp on Monday. Gunmen stormed the camp at dawn", "fired rockets. The rockets hit a school": the thing
    that the sentence before told of."""
    things = [*children(draft.token, "dobj", "nsubj", "nsubjpass"), *objects_of(draft.token, "at", "on", "into", "in")]
    pointed = {lemma(t) for t in things if t.tag_ in {"NN", "NNS"} and any(c.lower_ == "the" for c in t.lefts)}
    told = {lemma(t) for d in cluster.drafts[-2:] for t in d.line.tokens() if t.tag_[:2] == "NN"}
    return bool(pointed & told - VAGUE)


def victim_named(draft: Draft, cluster: Cluster) -> bool:
    """ "A British engineer was kidnapped on Monday. John Smith was abducted from his home": a victim without a name, then with it."""
    if draft.is_noun or not 1 <= draft.line.number - cluster.drafts[-1].line.number <= 2 or _elsewhere(draft):
        return False
    if not any(draft.trigger.word in sort and cluster.heads() & sort for sort in (SEIZING, KILLING)):
        return False
    mine = [p for p in draft.parties if p.role == "target"]
    theirs = [p for d in cluster.drafts for p in d.parties if p.role == "target"]
    return len(mine) == len(theirs) == 1 and _named(mine[0]) and not _named(theirs[0])


def _named(party: Party) -> bool:
    return party.name.split()[-1][:1].isupper()


def _elsewhere(draft: Draft) -> bool:
    """ "also fired on a bus", "in a separate attack"."""
    verbs = [draft.token, *(t for t in ancestors(draft.token) if t.tag_[:2] == "VB")][:2]
    around = [c for v in verbs for c in v.children]
    return any(t.lower_ in ELSEWHERE for c in around for t in (c, *children(c, "pobj", "amod")))
