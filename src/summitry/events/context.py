"""What an occasion takes from its surroundings: its parent's day and place, the stop of a trip, the report's own day.

Everything taken is marked in `inherited`. A day is taken from a parent of one day only; of a longer one its month.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from summitry.events.cluster import LARGE, Cluster, dates_agree, places_agree
from summitry.events.countries import FIRST_SENTENCES, country_of_act, country_of_holder, country_of_session
from summitry.events.dating import AROUND
from summitry.events.days import first_day, last_day
from summitry.events.draft import Held, in_role
from summitry.events.grounds import find_ground
from summitry.events.lengths import CLOSING
from summitry.events.lexicon import SIDELINES
from summitry.events.news import own_day
from summitry.events.page import Line
from summitry.events.seats import HOUSES, town_of
from summitry.events.whole import owners_of, parent_of, tense_of
from summitry.facts import Actor, Place, Report
from summitry.knowledge import World
from summitry.text import lemma


def spread(clusters: list[Cluster], lines: list[Line], report: Report, world: World) -> None:
    """Ties clusters to their parents and gives those without a day or place what they can soundly take."""
    owner = owners_of(clusters)
    for number, cluster in enumerate(clusters):
        cluster.parent = parent_of(cluster, clusters, number, owner)
    for cluster in clusters:
        _place_of_sidelines(cluster)
        _town_before_state(cluster)
        _take_place(cluster)
        country_of_holder(cluster, lines, world, report)
        find_ground(cluster, lines, world, owner)
    _days_of_stops(clusters)
    for cluster in clusters:
        _take_day(cluster)
    for cluster in clusters:
        own_day(cluster, report)
    for number, cluster in enumerate(clusters):
        if cluster.kind == "agreement":
            _take_day(cluster)  # "signed the treaty at the summit", which was of the day of the report
        _same_day(cluster, [c for c in clusters[max(0, number - 8) : number] if c.kind == "visit"])
    for cluster in clusters:
        country_of_act(cluster, lines, world, report)
        _own_place(cluster, report, world)
        country_of_session(cluster, lines, world)
    for cluster in clusters:
        _same_day(cluster, clusters)
    for number, cluster in enumerate(clusters):
        _same_company(cluster, clusters[max(0, number - 8) : number])
    for cluster in clusters:
        _visit_to_attend(cluster)
    for cluster in clusters:
        _signed_there(cluster)
        _guests_visit(cluster, clusters)
        _stop_of_partner(cluster, world)
    for number, cluster in enumerate(clusters):
        _soon_after(cluster, clusters[max(0, number - 8) : number], report.day)


def _guests_visit(visit: Cluster, clusters: list[Cluster]) -> None:
    """ "The king's visit", after "will welcome the king on May 2": on that day and there, and the host is no traveller."""
    if visit.kind != "visit" or visit.held is not None or visit.place is not None:
        return
    for meeting in clusters:
        hosts = in_role(meeting.drafts, "host")
        guests = in_role(meeting.drafts, "guest")
        near = 0 <= visit.lead.line.number - meeting.lead.line.number <= 4
        if meeting.kind != "meeting" or not near or not hosts or not guests & visit.persons():
            continue
        if meeting.held is None or tense_of(meeting) != tense_of(visit):
            continue
        visit.given_held, visit.given_place = replace(meeting.held, weight=1), meeting.place
        visit.inherited.extend(["start", "place"] if meeting.place is not None else ["start"])
        for draft in visit.drafts:
            draft.parties = [p for p in draft.parties if p.key not in hosts]
        return


def _signed_there(cluster: Cluster) -> None:
    """Who signs at a large meeting is at it."""
    meeting = cluster.parent
    if cluster.kind != "agreement" or meeting is None or meeting.kind != "meeting" or not meeting.heads() & LARGE:
        return
    if cluster.verdict.realis != "past" or meeting.verdict.realis != "past":
        return
    for party in (p for d in cluster.drafts for p in d.parties if p.kind == "person"):
        meeting.extra.append(replace(party, role="participant"))


def _visit_to_attend(cluster: Cluster) -> None:
    """A visit that is made for a large meeting is part of the meeting, and not the other way round."""
    visit = cluster.parent
    if visit is None or visit.kind != "visit" or not cluster.heads() & LARGE or visit.parent is not None:
        return
    verbs = {(d.line.number, d.token.i) for d in visit.drafts}
    if any(d.above is not None and (d.line.number, d.above.i) in verbs for d in cluster.drafts):
        visit.parent, cluster.parent = cluster, None


def _take_place(cluster: Cluster) -> None:
    if (
        cluster.parent is not None
        and cluster.place is not None
        and _is_venue(cluster.place)
        and cluster.parent.place is not None
    ):
        for draft in cluster.drafts:
            draft.place = None
    if cluster.place is not None or cluster.parent is None or cluster.kind in {"call", "office_change", "election"}:
        return
    if cluster.kind == "visit" or cluster.parent.heads() == {"return"}:
        return  # "who returns from Oslo on Friday, will receive them"
    place = cluster.parent.place
    if place is not None and place.name != "video" and not (cluster.parent.kind == "visit" and " and " in place.name):
        cluster.given_place = place
        cluster.inherited.append("place")


def _place_of_sidelines(cluster: Cluster) -> None:
    """ "met in Oslo on the sidelines of the summit": so the summit is in Oslo, if nothing else is told of it."""
    whole, place = cluster.parent, cluster.place
    if (
        whole is None
        or whole.place is not None
        or whole.kind != "meeting"
        or place is None
        or cluster.kind != "meeting"
    ):
        return
    beside = any(lemma(t) in SIDELINES for d in cluster.drafts for t in d.line.tokens())
    if beside and place.name != "video" and any(d.line is w.line for d in cluster.drafts for w in whole.drafts):
        whole.given_place = place
        whole.inherited.append("place")


def _town_before_state(cluster: Cluster) -> None:
    """ "explosions in Syria", and later "the blasts in Homs": the town, where one and the same is told by both."""
    states = {w for d in cluster.drafts for m in d.line.mentions if m.kind == "state" for w in (m.text, m.name)}
    places = [d.place for d in cluster.drafts if d.place is not None]
    towns = {p.country for p in places if p.country is not None and p.name not in states and " and " not in p.name}
    for draft in cluster.drafts:
        if draft.place is not None and draft.place.name in states and draft.place.country in towns:
            draft.place_weight = 0


def _stop_of_partner(cluster: Cluster, world: World) -> None:
    """On "a trip to Nairobi and Kampala" the Kenyan president is met in Nairobi."""
    trip = cluster.parent
    if cluster.place is not None or cluster.kind != "meeting" or trip is None or trip.kind != "visit":
        return
    names = re.split(r",? and |, ", trip.place.name) if trip.place is not None else []
    stops = [_stop(name, world) for name in names]
    homes = {
        m.actor.of
        for d in cluster.drafts
        for p in d.parties
        for m in d.line.mentions
        if m.actor is not None and m.actor.id == p.actor
    }
    found = [s for s in stops if s is not None and s.country in homes]
    if len(stops) > 1 and len(found) == 1:
        cluster.given_place = found[0]
        cluster.inherited.append("place")


def _stop(name: str, world: World) -> Place | None:
    """A stop of a journey by its name: a town, else a state."""
    town = world.place(name)
    if isinstance(town, Place):
        return town
    state = world.find(name.removeprefix("the "))
    return Place(name, state.id) if isinstance(state, Actor) and state.kind == "state" else None


def _comers(cluster: Cluster) -> set[str]:
    """The persons at an occasion, without those who stay away."""
    return cluster.persons() - {p.key for d in cluster.drafts for p in d.parties if p.status == "declined"}


def _is_venue(place: Place) -> bool:
    """Whether a place is a building whose town the tables do not know."""
    return place.country is None and place.name.rsplit(" ", 1)[-1] in HOUSES


def _days_of_stops(clusters: list[Cluster]) -> None:
    """A stop without a day of its own lasts from the first to the last day of what is to happen there."""
    for trip in clusters:
        if trip.kind not in {"visit", "meeting"} or (trip.held is not None and len(trip.held.start) == 10):
            continue
        days = []
        for other in clusters:
            held = other.held
            if held is None or len(held.start) != 10 or other is trip or tense_of(other) != tense_of(trip):
                continue
            if other.kind in {"inauguration", "election", "office_change", "incident", "deadline"}:
                continue
            if trip.kind == "meeting":
                if other.parent is trip and other.kind == "agreement":
                    days.append(held)
                continue
            near = (
                other.parent is trip
                and (not other.persons() or bool(_comers(other) & trip.persons()))
                and (other.place is None or trip.place is None or places_agree(other.place, trip.place))
            )
            if near or (
                other.place is not None
                and trip.place is not None
                and places_agree(other.place, trip.place)
                and _comers(other) & trip.persons()
            ):
                days.append(held)
        if days and all(
            trip.held is None
            or first_day(trip.held.start) <= first_day(d.start) <= last_day(trip.held.end or trip.held.start)
            for d in days
        ):
            start, end = min(d.start for d in days), max(d.end or d.start for d in days)
            trip.given_held = Held(start, end if end != start else None, days[0].span, 1)
            trip.inherited.append("start")


def _take_day(cluster: Cluster) -> None:
    """The day of the parent, or its month where it lasts longer."""
    parent = cluster.parent
    for _ in range(3):
        if parent is not None and parent.held is None:
            parent = parent.parent
    if cluster.held is not None or parent is None or parent.held is None:
        return
    held = parent.held
    without = cluster.verdict.rule == "ended without" and tense_of(parent) == "ahead"
    later = parent.kind == "visit" and tense_of(parent) != tense_of(cluster)
    if without or (parent.heads() <= {"leave", "depart"} and held.start[8:] >= "27"):
        return  # "ended the talks without a deal but will meet on Sunday"; what one leaves for may be of the next month
    if (cluster.lead.way in AROUND and cluster.lead.is_noun) or parent.heads() <= {"leave", "depart"} or later:
        cluster.given_held = Held(held.start[:7], None, held.span, 1)
    elif held.end is None or held.end == held.start:
        cluster.given_held = Held(held.start, None, held.span, 1, earliest=held.earliest)
    elif cluster.kind == "agreement" and any(lemma(v) in CLOSING for d in parent.drafts for v in [*d.clause, *d.verbs]):
        cluster.given_held = Held(held.end, None, held.span, 1)  # "the two-day summit, which ended on Monday, adopted"
    else:
        shared = (
            held.start[:7]
            if held.start[:7] == held.end[:7]
            else held.start[:4]
            if held.start[:4] == held.end[:4]
            else None
        )
        if shared is None:
            return
        cluster.given_held = Held(shared, None, held.span, 1)
    cluster.inherited.append("start")


def _soon_after(cluster: Cluster, before: list[Cluster], day: date | None) -> None:
    """ "met Saleh in Oslo on Sunday and is to travel on to Kenya": what is told ahead of one whose day was told just before is of
    the month of that."""
    if cluster.kind not in {"visit", "meeting"} or cluster.held is not None or tense_of(cluster) != "ahead":
        return
    for other in reversed(before):
        held = other.held
        if other.kind not in {"visit", "meeting"} or held is None or len(held.start) < 7:
            continue
        if tense_of(other) != "ahead" and cluster.kind != "visit":
            continue
        if 0 <= cluster.lead.line.number - other.drafts[-1].line.number <= 4 and other.persons() & cluster.persons():
            if day is not None and last_day(held.start[:7]) < day:
                return  # "who visited Kenya last month, is to come to Oslo"
            cluster.given_held = Held(held.start[:7], None, held.span, 1)
            cluster.inherited.append("start")
            return


def _act_abroad(cluster: Cluster, dateline: str, world: World) -> bool:
    """ "SIMFEROPOL - President Eva Dahl of Norway signed an order": what one state alone does is not done in another's town."""
    town = world.place(dateline.split(",")[0])
    parties = {p.key: p for d in cluster.drafts for p in d.parties}
    actors = [m.actor for d in cluster.drafts for m in d.line.mentions if m.actor is not None and m.actor.id in parties]
    homes = {a.id if a.kind == "state" else a.of for a in actors}
    home = world.actor(next(iter(homes)) or "") if len(homes) == 1 else None
    return isinstance(town, Place) and isinstance(home, Actor) and home.kind == "state" and home.id != town.country


def _own_place(cluster: Cluster, report: Report, world: World) -> None:
    """What took place on the day of a report with a dateline, and is told without a place, was where it was written.

    So was what it tells first, if that was in the days before.
    """
    dateline, day, held = report.dateline, report.day, cluster.held
    if (
        cluster.place is not None
        or dateline is None
        or not dateline.place
        or not (cluster.kind in {"meeting", "agreement"} or cluster.heads() == {"arrive"})
    ):
        return
    if cluster.heads() == {"arrive"} and min(d.line.number for d in cluster.drafts) <= FIRST_SENTENCES:
        cluster.given_place = Place(town_of(dateline.place.split(",")[0]))  # "arrived from Nairobi on Monday"
        cluster.inherited.append("place")
    if (
        cluster.place is not None
        or held is None
        or day is None
        or len(held.start) != 10
        or cluster.verdict.realis not in {"past", "scheduled", "denied"}
    ):
        return
    if cluster.kind == "agreement" and _act_abroad(cluster, dateline.place, world):
        return
    first = min(d.line.number for d in cluster.drafts)
    before = (day - last_day(held.end or held.start)).days
    if before == 0 or (first <= 1 and 0 < before <= 3):
        cluster.given_place = Place(town_of(dateline.place.split(",")[0]))
        cluster.inherited.append("place")


def _goes_on(cluster: Cluster, visit: Cluster) -> bool:
    """ "will meet Saleh on May 2 and then leave for Doha": the journey begins where the meeting was."""
    if visit.kind != "visit":
        return False
    here, there = cluster.drafts[-1], visit.lead
    return here.line.number == there.line.number and here.token.i < there.token.i


def _same_day(cluster: Cluster, clusters: list[Cluster]) -> None:
    """Somebody who is at two meetings on one day is in one place, where the other is told and the day is known."""
    if cluster.place is not None or cluster.held is None or len(cluster.held.start) != 10 or cluster.kind != "meeting":
        return
    for other in clusters:
        held, place = other.held, other.place
        if (
            other is cluster
            or held is None
            or place is None
            or place.name == "video"
            or place.country is None
            or other.kind not in {"meeting", "visit"}
            or _goes_on(cluster, other)
        ):
            continue
        if (
            held.start == cluster.held.start
            and held.end is None
            and other.persons() & cluster.persons()
            and " and " not in place.name
        ):
            cluster.given_place = place
            cluster.inherited.append("place")
            return


def _same_company(cluster: Cluster, before: list[Cluster]) -> None:
    """ "will attend the summit in Doha. He will also meet Saleh": there, where the days of the two can be one."""
    if cluster.place is not None or cluster.kind != "meeting" or cluster.verdict.realis == "denied":
        return
    for other in reversed(before):
        place = other.place
        if place is None or place.name == "video" or " and " in place.name or other.kind not in {"meeting", "visit"}:
            continue
        here = cluster.lead
        near = any(0 <= here.line.number - d.line.number <= 1 and d.span < here.span for d in other.drafts)
        if near and tense_of(other) == tense_of(cluster) and other.persons() & cluster.persons():
            if dates_agree(cluster.held, other.held) and not _goes_on(cluster, other):
                cluster.given_place = place
                cluster.inherited.append("place")
            return
