"""Clusters -> events: names, ids, sources, certainty of each participant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Token

from summitry.events.cluster import Cluster
from summitry.events.cues import STATUS_OF
from summitry.events.days import first_day, last_day
from summitry.events.draft import Draft, Held, Party, Verdict, key_of
from summitry.events.grammar import direct_objects
from summitry.events.lexicon import OFFICE_NOUNS, PAPERS
from summitry.events.page import written
from summitry.events.sources import Sources
from summitry.events.titles import title_of
from summitry.facts import AgendaItem, Event, Mention, Participation, Report, Statement, Status
from summitry.text import lemma


def build_events(
    clusters: list[Cluster],
    report: Report,
    statements: Sequence[Statement],
    mentions: Sequence[Mention],
    agenda: dict[int, list[AgendaItem]],
) -> tuple[Event, ...]:
    """One event for each cluster, in order of the text."""
    names = fullest_names(mentions)
    states = {m.actor.id: m.actor.of for m in mentions if m.actor and m.actor.of and m.kind == "person"}
    ids: dict[int, str] = {}
    for number, cluster in enumerate(clusters, 1):
        ids[id(cluster)] = f"e{number}"
    told = Told(report, Sources(statements), names, states)
    return tuple(_event(c, ids, told, agenda.get(id(c), [])) for c in clusters)


@dataclass(frozen=True, slots=True)
class Told:
    """What every event of a report is built with: who says what, the fullest names, the states of persons."""

    report: Report
    sources: Sources
    names: dict[str, str]
    states: dict[str, str]


def fullest_names(mentions: Sequence[Mention]) -> dict[str, str]:
    """The longest name the text itself gives each actor; of a person it never names, the words of the office: "emir of Qatar"."""
    best: dict[str, str] = {}
    told: dict[str, str] = {}
    for mention in mentions:
        key = key_of(mention)
        if mention.kind == "person" and mention.use == "description" and " " in mention.text:
            told.setdefault(key, mention.text)
        if mention.use != "name" or mention.kind in {"place", "group"}:
            continue
        if len(mention.text) > len(best.get(key, "")):
            best[key] = mention.text
    return told | best


def settle(cluster: Cluster, report: Report) -> Verdict:
    """The verdict held against the calendar: what is told as past and lies ahead is scheduled, and the other way round."""
    verdict, held = cluster.verdict, cluster.held
    day = report.day
    if verdict.rule == "be to" and cluster.parent is not None and cluster.parent.verdict.realis == "cancelled":
        return Verdict("cancelled", verdict.cue, verdict.weight, "part of what is off")
    if held is None or day is None:
        return verdict
    if verdict.realis == "past" and (held.earliest or first_day(held.start)) > day and verdict.weight < 3:
        return Verdict("scheduled", verdict.cue, verdict.weight, verdict.rule)
    if verdict.realis == "scheduled" and verdict.weight < 2 and last_day(held.end or held.start) < day:
        return Verdict("past", verdict.cue, verdict.weight, verdict.rule)
    return verdict


def _event(cluster: Cluster, ids: dict[int, str], told: Told, agenda: list[AgendaItem]) -> Event:
    verdict = settle(cluster, told.report)
    held = cluster.held
    lead = cluster.lead
    participants = _participants(cluster, verdict, told)
    return Event(
        id=ids[id(cluster)],
        kind=cluster.kind,  # type: ignore[arg-type]
        title=title_of(cluster, participants, documents_of(cluster), told.states),
        mentions=tuple(dict.fromkeys(d.span for d in cluster.drafts)),
        realis=verdict.realis,
        quote=(lead.line.sentence.start, lead.line.sentence.end),
        start=held.start if held else None,
        end=held.end if held else None,
        time=held.span if held else None,
        certainty_cue=verdict.cue,
        place=cluster.place,
        body=cluster.body(),
        part_of=ids.get(id(cluster.parent)) if cluster.parent else None,
        inherited=tuple(cluster.inherited),
        participants=participants,
        agenda=tuple(replace(i, source=_voice(told.sources.of(i.quote))) for i in agenda),
        documents=documents_of(cluster),
        was=(held.was or _put_off(cluster, held)) if held else None,
        source=told.sources.of(_deciding(cluster, verdict).span),
        rules=(*dict.fromkeys(r for d in cluster.drafts for r in d.rules), verdict.rule),
    )


def _put_off(cluster: Cluster, held: Held) -> str | None:
    """The old day of what one mention puts off and another gives a new day."""
    for draft in cluster.drafts:
        if (
            draft.verdict.realis == "cancelled"
            and draft.held is not None
            and not held.start.startswith(draft.held.start)
        ):
            return draft.held.start
    return None


def _voice(source: str) -> str | None:
    return None if source == "report" else source


def _deciding(cluster: Cluster, verdict: Verdict) -> Draft:
    """The mention whose words decide how real the event is."""
    return next((d for d in cluster.drafts if d.verdict is verdict), cluster.lead)


def documents_of(cluster: Cluster) -> tuple[str, ...]:
    """The papers that an agreement is about, as the text names them, each once."""
    if cluster.kind != "agreement":
        return ()
    found: dict[str, None] = {}
    for draft in cluster.drafts:
        papers = [draft.token] if draft.is_noun and draft.trigger.needs == "made" else []
        if not draft.is_noun:
            papers = [t for t in direct_objects(draft.token) if lemma(t) in PAPERS]
        for paper in papers:
            words = [t for t in paper.subtree if t.i <= paper.i or _of_the_paper(t, paper)]
            text = written(t for t in draft.line.tokens() if words[0].i <= t.i <= words[-1].i)
            found[text] = None
    return tuple(found)


def _of_the_paper(token: Token, paper: Token) -> bool:
    """Whether a word after a paper belongs to its name: what hangs on it by `of` or `on`."""
    while token.head != paper:
        token = token.head
    return token.lower_ in {"of", "on"}


def _participants(cluster: Cluster, verdict: Verdict, told: Told) -> tuple[Participation, ...]:
    best: dict[str, Party] = {}
    for draft in cluster.drafts:
        for party in draft.parties:
            old = best.get(party.key)
            if old is None or (party.firm and not old.firm):
                best[party.key] = party
    for party in cluster.extra:
        old = best.get(party.key)
        if old is None or (party.firm and (not old.firm or old.status == "invited")):
            best[party.key] = party
    if cluster.kind == "election":
        best = {key: p for key, p in best.items() if p.role == "winner"}
    _unfold(best, cluster)
    if cluster.kind in {"meeting", "call", "visit"}:
        _person_for_state(best, told.states)
    return tuple(
        Participation(
            _name_of(p, told.names),
            p.actor,
            p.role,
            status_of(p, verdict),
            p.cue or verdict.cue,
            p.quote,
            told.sources.of(p.cue or p.quote),
            p.represented_by,
        )
        for p in best.values()
    )


def _name_of(party: Party, names: dict[str, str]) -> str:
    """The fullest name of a party; "Kenyans" are called so where the text has only "the Kenyan Authority" beside them."""
    name = names.get(party.key, party.name)
    return party.name if party.kind == "group" and name.startswith(party.name.removesuffix("s") + " ") else name


SIDES = frozenset(
    "sides leaders ministers presidents parties officials interlocutors counterparts diplomats participants".split()
)


def _unfold(parties: dict[str, Party], cluster: Cluster) -> None:
    """ "the ministers", "the sides": those named elsewhere in the event, or in the meeting it is part of."""
    names = {p.name.lower() for p in parties.values() if p.actor is not None}
    for key in [
        k for k, p in parties.items() if p.actor is None and p.kind == "group" and k.rsplit(" ", 1)[0] in names
    ]:
        parties.pop(key)  # "Union fighters" beside the Union
    _drop_roles(parties, cluster)
    own = sum(p.kind in {"person", "state"} for p in parties.values())
    bare = [k for k in parties if _uncounted(k) in SIDES and COUNTS.get(k.partition(" ")[0], 2) <= max(own, 2)]
    if not parties and cluster.kind == "agreement" and cluster.parent is not None and not cluster.lead.is_noun:
        people = {p.key: p for d in cluster.parent.drafts for p in d.parties if p.kind == "person"}
        if len(people) == 2:
            parties.update({k: replace(p, role="signatory", firm=False) for k, p in people.items()})
    if not bare:
        return
    named = [p for p in parties.values() if p.kind in {"person", "state"}]
    if len(named) < 2 and cluster.parent is not None:
        named = [p for d in cluster.parent.drafts for p in d.parties if p.kind == "person"]
        if len(named) > 1:
            for party in named:
                parties.setdefault(party.key, replace(party, role=parties[bare[0]].role, firm=False))
    if len(named) > 1:
        for key in bare:
            parties.pop(key)


def _drop_roles(parties: dict[str, Party], cluster: Cluster) -> None:
    """ "President to visit Kenya" over a text that names her: the headline's office is hers."""
    if not any(p.kind == "person" for p in parties.values()):
        return
    heads = [d.line.sentence for d in cluster.drafts if d.line.sentence.kind in {"title", "subhead"}]
    for key, party in list(parties.items()):
        words = party.name.lower().removesuffix(" of state").removesuffix(" of government").split()
        role = party.actor is None and party.kind == "group" and words[-1] in OFFICE_NOUNS
        if role and any(s.start <= party.quote[0] < s.end for s in heads):
            parties.pop(key)


COUNTS = {
    "two": 2,
    "both": 2,
    **{word: n for n, word in enumerate("three four five six seven eight nine ten".split(), 3)},
}


def _uncounted(key: str) -> str:
    """ "three leaders": "leaders"."""
    first, _, rest = key.strip("'’").partition(" ")
    return rest if first in COUNTS else key.strip("'’")


def _person_for_state(parties: dict[str, Party], states: dict[str, str]) -> None:
    """Where a person of a state takes part, the state is not named beside him."""
    for key in list(parties):
        if states.get(key) in parties and parties[key].kind == "person":
            parties.pop(states[key], None)


def status_of(party: Party, verdict: Verdict) -> Status:
    """A participant's own certainty where the text gives it one, else that of the event."""
    whole = STATUS_OF[verdict.realis]
    if not party.firm:
        return whole
    if verdict.realis == "past":
        blamed = party.status == "questioned" and party.role == "attacker"
        return party.status if blamed or party.status in {"declined", "invited"} else "attended"
    if party.status == "attended":
        return whole
    return party.status
