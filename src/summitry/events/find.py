"""Report -> events: the steps in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from summitry.events.agenda import find_agenda
from summitry.events.ahead import look_ahead
from summitry.events.attendance import add_attendance
from summitry.events.build import build_events
from summitry.events.candidates import find_candidates, of_talks
from summitry.events.companions import add_companions
from summitry.events.conflicts import FORCE
from summitry.events.context import spread
from summitry.events.coordinates import locate
from summitry.events.dating import place_in_time
from summitry.events.days import last_day
from summitry.events.deeds import done_to_nothing
from summitry.events.draft import Draft
from summitry.events.filters import why_not_cluster, why_not_draft
from summitry.events.followups import follow_up, other_side
from summitry.events.found import Found, Passed
from summitry.events.grammar import children, is_passive, objects_of
from summitry.events.intervals import count_ahead, count_back
from summitry.events.labels import find_label
from summitry.events.limits import owed
from summitry.events.links import link_clauses
from summitry.events.merge import join
from summitry.events.needs import NEEDS
from summitry.events.neighbours import date_neighbours
from summitry.events.offices import find_offices
from summitry.events.page import Line, lay_out
from summitry.events.parties import find_parties
from summitry.events.placing import find_place
from summitry.events.plurals import fill_plurals
from summitry.events.pronouns import fill_pronouns
from summitry.events.realis import judge
from summitry.events.requests import find_requests
from summitry.events.roll import add_roll
from summitry.events.sites import fill_sites
from summitry.events.splitting import split_occasions
from summitry.events.spoken import talk_of_a_deal
from summitry.events.threats import on_condition
from summitry.events.triggers import LIMIT
from summitry.facts import Mention, Report, Statement, When
from summitry.knowledge import World
from summitry.text import Text


def find_events(
    text: Text, mentions: Sequence[Mention], times: Sequence[When], statements: Sequence[Statement], world: World
) -> Found:
    """Every event that a report tells of, each with all its mentions; requests, offices, and what was passed over."""
    report = text.report
    lines = lay_out(text, mentions, times)
    fill_pronouns(lines, statements)
    fill_plurals(lines)
    fill_sites(lines)
    drafts: list[Draft] = []
    considered: list[Passed] = []
    spoken: list[Draft] = []
    for line in lines:
        kept, passed = read_line(line, report, world, spoken)
        drafts.extend(kept)
        considered.extend(passed)
    clusters, lost = join(drafts)
    considered.extend(_passed(draft, reason) for draft, reason in lost)
    follow_up(lines, clusters)
    add_attendance(lines, clusters, report)
    add_companions(lines, clusters)
    add_roll(report.text, mentions, clusters)
    other_side(lines, clusters)
    date_neighbours(clusters)
    spread(clusters, lines, report, world)
    day = report.day
    published = day.isoformat() if day else None
    kept_clusters = []
    for cluster in clusters:
        reason = why_not_cluster(cluster, published)
        if reason is None:
            kept_clusters.append(cluster)
        else:
            considered.append(_passed(cluster.lead, reason))
    if (deal := talk_of_a_deal(spoken, kept_clusters)) is not None:
        kept_clusters.append(deal)
    agenda = find_agenda(lines, kept_clusters)
    events = locate(build_events(kept_clusters, report, statements, mentions, agenda), world)
    return Found(events, find_requests(lines, events), find_offices(lines, events), tuple(considered))


def read_line(line: Line, report: Report, world: World, spoken: list[Draft]) -> tuple[list[Draft], list[Passed]]:
    """The drafts of one sentence with all that the sentence says of each, and what was passed over.

    Papers that nobody in the sentence makes go to `spoken` too.
    """
    drafts: list[Draft] = []
    passed: list[Passed] = []
    for draft in find_candidates(line):
        if of_talks(draft):
            continue
        if done_to_nothing(draft) or (draft.trigger.needs in AT_SIGHT and not NEEDS[draft.trigger.needs](draft)):
            passed.append(_passed(draft, f"needs {draft.trigger.needs}"))
        else:
            drafts.append(draft)
    link_clauses(drafts)
    place_in_time(drafts, report.day)
    count_back(drafts, report.day)
    count_ahead(drafts, report.day)
    kept = []
    _limit_events(drafts)
    drafts = [d for d in drafts if not _within_another(d, drafts)]
    for draft in drafts:
        draft.verdict = on_condition(draft, judge(draft))
    look_ahead(drafts, report.day)
    for draft in drafts:
        if _due_in_force(draft, report.day):
            draft.trigger = replace(draft.trigger, kind="deadline", frame="due", needs="future")
            if draft.verdict.realis == "past":
                draft.verdict = replace(draft.verdict, realis="scheduled", weight=3)
        find_label(draft)
        find_parties(draft)
        reason = why_not_draft(draft)
        if reason is not None:
            passed.append(_passed(draft, reason))
            if reason == "needs made":
                spoken.append(draft)
            continue
        find_place(draft, report, world)
        kept.extend(split_occasions(draft))
    return kept, passed


def _due_in_force(draft: Draft, day: date | None) -> bool:
    """ "will enter into force on June 1": a day that is due, and no act of making the paper."""
    ahead = draft.trigger.word in FORCE and (
        draft.verdict.realis in {"scheduled", "expected"} or draft.verdict.rule == "present tense"
    )
    return ahead and day is not None and draft.held is not None and last_day(draft.held.start) > day


def _limit_events(drafts: list[Draft]) -> None:
    """ "is to vote on the budget by June 30": the day is the vote's own, and no deadline beside it."""
    acts = {v.i: d for d in drafts if d.is_noun and d.way in {"support", "nsubjpass"} for v in d.verbs[:1]}
    acts |= {d.token.i: d for d in drafts if not d.is_noun and d.kind != "visit"}
    acts = {i: d for i, d in acts.items() if d.trigger is not LIMIT}
    deals = {d.token.i for d in drafts if d.kind == "agreement" and NEEDS[d.trigger.needs](d)}
    for limit in [d for d in drafts if d.trigger is LIMIT and deals & owed(d)]:
        drafts.remove(limit)  # "have 60 days to reach a deal"
    for limit in [d for d in drafts if d.trigger is LIMIT and d.verbs[0].i in acts]:
        act = acts[limit.verbs[0].i]
        before, act.held = act.held, act.held or limit.held
        if NEEDS[act.trigger.needs](act):
            drafts.remove(limit)
        else:
            act.held = before  # "must withdraw its troops by June 30"


def _within_another(draft: Draft, drafts: list[Draft]) -> bool:
    """ "The treaty enters into force": no other event than the verb's; "an agreement to restore ties": than the noun's."""
    if draft.trigger.word in UPRISINGS:
        ousting = {d.token.i for d in drafts if d.kind == "office_change" and not d.is_noun}
        return draft.way in {"in", "by", "agent"} and bool(draft.verbs) and draft.verbs[0].i in ousting
    if draft.trigger.word.startswith("fire ") and is_passive(draft.token):  # "shells were fired in the battle"
        blows = {t.i for t in objects_of(draft.token, "in", "during")}
        return any(d.kind == "incident" and d.token.i in blows for d in drafts)
    if draft.kind == "incident" and not draft.is_noun and draft.token.dep_ in {"acl", "advcl", "xcomp", "relcl"}:
        aims = any(c.tag_ == "TO" for c in draft.token.children)  # "launched an offensive to retake the town"
        above = draft.token.head
        near = {above.i, *(o.i for o in children(above, "dobj"))}
        return aims and any(d.kind == "incident" and d.is_noun and d.token.i in near for d in drafts)
    if draft.kind != "agreement":
        return False
    about = draft.token.head if draft.is_noun and draft.token.dep_ == "pobj" else None
    if (
        about is not None
        and about.lower_ == "on"
        and any(d.kind == "meeting" and d.token == about.head for d in drafts)
    ):
        return True  # "negotiations on the country's accession"
    if draft.is_noun and draft.token.dep_ == "pobj" and draft.token.head.lower_ in TOPICS:
        return True  # "talks over the country's accession"
    if draft.is_noun and any(d.kind == "election" and d.token == draft.token.head for d in drafts):
        return True  # "Voters approved a new constitution"
    if draft.is_noun:
        ends = {d.token.i for d in drafts if d.trigger.word in {*FORCE, "expire", "run out"}}
        return draft.token.dep_ == "nsubj" and draft.token.head.i in ends
    if draft.trigger.needs in {"adopted thing", "act of state"} and draft.token.dep_ == "xcomp":
        agreed = [d for d in drafts if d.token == draft.token.head and d.trigger.needs == "states agree"]
        if any(NEEDS["states agree"](d) for d in agreed):
            return True  # "agreed on Friday to back the treaty"
    papers = {d.token.i for d in drafts if d.kind == "agreement" and d.trigger.needs in {"made", "signed thing"}}
    to = any(c.tag_ == "TO" for c in draft.token.children)
    return to and draft.token.dep_ in {"acl", "advcl"} and draft.token.head.i in papers


AT_SIGHT = frozenset({"weapon", "at sea or in the air", "moved in", "since", "runs out", "explosive", "sunk", "armed"})
"""Conditions that ask for no day: what does not meet them takes no day from another either."""
UPRISINGS = frozenset("coup putsch uprising revolt rebellion mutiny".split())
"""What somebody is ousted in: "was ousted in a coup" is one event."""
TOPICS = frozenset("over about concerning regarding".split())


def _passed(draft: Draft, reason: str) -> Passed:
    return Passed(draft.span, draft.token.text, draft.kind, reason)
