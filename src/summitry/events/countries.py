"""In which state: of the one elected, sworn in or dismissed, of the one attacked, else of the state that is being told of."""

from __future__ import annotations

from collections import Counter

from spacy.tokens import Token

from summitry.events.cluster import Cluster
from summitry.events.draft import Draft, Party
from summitry.events.grammar import ancestors, direct_objects, is_verb, objects_of, premodifiers, subjects_of
from summitry.events.lexicon import HOPING
from summitry.events.otherdays import SAYING
from summitry.events.page import Line
from summitry.facts import Actor, Mention, Place, Report
from summitry.knowledge import World
from summitry.text import lemma

FIRST_SENTENCES = 5
"""How far down a report still tells its own news."""


def give_country(cluster: Cluster, lines: list[Line], world: World, report: Report) -> None:
    """Gives an occasion without a place the state it must have been in."""
    _country_of_holder(cluster, lines, world, report)
    _country_attacked(cluster, world)
    if cluster.kind == "incident" and cluster.place is None:
        _ground_of(cluster, world)
        _by_who_tells(cluster, world)
    _side_attacked(cluster, world)


def _side_attacked(cluster: Cluster, world: World) -> None:
    """ "Kenyan jets bombed Mogadishu": where a state strikes a town, the town's state is the other side."""
    parties = [p for d in cluster.drafts for p in d.parties]
    attackers = {p.actor for p in parties if p.role == "attacker" and p.kind == "state"}
    if cluster.kind != "incident" or not attackers or any(p.role == "target" for p in parties):
        return
    for draft in (d for d in cluster.drafts if not d.is_noun):
        for thing in direct_objects(draft.token):
            town = draft.line.mention_at(thing)
            state = (
                world.actor(town.actor.of or "") if town is not None and town.kind == "place" and town.actor else None
            )
            if town is not None and isinstance(state, Actor) and state.kind == "state" and state.id not in attackers:
                cluster.extra.append(
                    Party(state.id, state.name, state.id, "state", "target", "attended", None, town.extent)
                )
                return


AT_HOME = frozenset(
    "suspend dissolve declare ban revoke adopt approve pass reject endorse back ratify decide vote agree order establish announce law "
    "decree motion bill repeal amend enact legalise legalize outlaw approval ratification extend postpone fail debate".split()
)
"""Acts of a state within its borders; sanctions, vetoes and expulsions have no place."""
CHAMBERS = frozenset(
    "parliament legislature senate congress cabinet government lawmaker deputy mp legislator senator ministry department court "
    "voter".split()
)
"""Who decides for one state."""


def country_of_act(cluster: Cluster, lines: list[Line], world: World, report: Report) -> None:
    """What one state decides for itself, or its government or parliament, is done in that state; of an army or a head of state that no
    table knows, in that of the dateline."""
    if cluster.place is not None or cluster.kind != "agreement" or not cluster.heads() & AT_HOME:
        return
    found = [_state_of_party(cluster, party, lines, world) for d in cluster.drafts for party in d.parties]
    country = world.actor(found[0] or "") if found and len(set(found)) == 1 else None
    if (
        set(found) == {None}
        and not cluster.heads() & {"agree", "vote"}
        and report.dateline is not None
        and report.dateline.place
        and _by_a_ruler(cluster)
    ):
        town = world.place(report.dateline.place.split(",")[0])
        country = world.actor(town.country) if isinstance(town, Place) and town.country else None
    if isinstance(country, Actor) and country.kind == "state":
        cluster.given_place = Place(_as_told(cluster, country), country.id)
        cluster.inherited.append("place")


def _by_a_ruler(cluster: Cluster) -> bool:
    """ "President Luis Prado suspended the talks", "The military declared a state of emergency"."""
    told = {lemma(t) for d in cluster.drafts for p in d.parties for t in d.line.sentence.tokens_in(*p.quote)}
    return bool(told & RULERS) and not any(m.kind == "state" for m in cluster.lead.line.mentions)


RULERS = frozenset("president premier military army junta king queen emperor sultan emir government".split())


def _state_of_party(cluster: Cluster, party: Party, lines: list[Line], world: World) -> str | None:
    """The state that a party is or belongs to; a chamber whose state is not told with it is of the state told last."""
    actor = _introduced(cluster, party.actor) or (world.actor(party.actor) if party.actor else None)
    if isinstance(actor, Actor):
        return actor.id if actor.kind == "state" else actor.of if actor.kind != "organisation" else None
    if party.actor and "/" in party.actor:
        return party.actor.split("/")[0]  # "ken/parliament", a body that no table has
    words = {lemma(t) for d in cluster.drafts for t in d.line.sentence.tokens_in(*party.quote)}
    if not words & CHAMBERS:
        return None
    within = [
        m.actor.id if m.kind == "state" else m.actor.of
        for d in cluster.drafts
        for m in d.line.mentions
        if m.actor is not None and party.quote[0] <= m.start < party.quote[1] and m.kind != "person"
    ]
    told = _told_most(lines) or _told_before(cluster, lines)
    return within[0] if within else told.id if told is not None else None


def country_of_session(cluster: Cluster, world: World) -> None:
    """ "told a session of the Kenyan parliament", "the Norwegian cabinet met": a state's own body sits in that state."""
    if cluster.place is not None or cluster.kind != "meeting":
        return
    for draft in cluster.drafts:
        near = [*objects_of(draft.token, "of"), *premodifiers(draft.token)]
        near += subjects_of(draft.token) if not draft.is_noun else []
        for token in near:
            mention = draft.line.mention_at(token)
            actor = mention.actor if mention is not None and mention.kind == "body" else None
            country = world.actor(actor.of) if actor is not None and actor.of else None
            if isinstance(country, Actor) and country.kind == "state":
                cluster.given_place = Place(_as_told(cluster, country), country.id)
                cluster.inherited.append("place")
                return


def _at_home(cluster: Cluster, lines: list[Line]) -> bool:
    """Whether an office is one of the holder's own state: no state's, none that an organisation is named with, and none of
    one who is told of in a post abroad."""
    keys = cluster.keys()
    held = [(m.office or "").lower() for line in lines for m in line.mentions if m.actor and m.actor.id in keys]
    if any(set(office.split()) & FOREIGN_POSTS for office in held):
        return False
    if cluster.heads() & ABROAD or any(p.kind == "state" for d in cluster.drafts for p in d.parties):
        return False
    named = [
        m.kind in {"organisation", "body"} and (m.actor is None or m.actor.of is None)
        for d in cluster.drafts
        for m in d.line.mentions
        if 0 <= m.start - d.span[1] < 80
    ]
    return not any(named) and not any(t.lower_ in FOREIGN_POSTS for d in cluster.drafts for t in d.line.tokens())


ABROAD = frozenset("recall send rotation presidency handover defection".split())
"""What changes hands between states or beyond one."""
FOREIGN_POSTS = frozenset("ambassador envoy commissioner secretary-general secretary general".split())


def _as_told(cluster: Cluster, country: Actor) -> str:
    """A state by the words of the sentence that tells of the event, where it names it."""
    for draft in cluster.drafts:
        for mention in draft.line.mentions:
            if mention.kind == "state" and mention.use == "name" and mention.actor and mention.actor.id == country.id:
                return mention.text
    return country.name


def _country_of_holder(cluster: Cluster, lines: list[Line], world: World, report: Report) -> None:
    """An election or inauguration is held in the state of the one who wins or is sworn in, else in that of the dateline."""
    if cluster.place is not None or cluster.kind not in {"election", "inauguration", "office_change"}:
        return
    if cluster.kind == "office_change" and not _at_home(cluster, lines):
        return
    for party in (p for d in cluster.drafts for p in d.parties):
        if cluster.kind == "inauguration" and party.role == "participant":
            continue  # who only attends
        actor = _introduced(cluster, party.actor) or (world.actor(party.actor) if party.actor else None)
        country = world.actor(actor.of) if isinstance(actor, Actor) and actor.of else None
        if isinstance(country, Actor) and country.kind == "state":
            cluster.given_place = Place(_as_told(cluster, country), country.id)
            cluster.inherited.append("place")
            return
    states = {m.actor.id: m.actor for m in cluster.lead.line.mentions if m.kind == "state" and m.actor is not None}
    if (cluster.kind != "election" or not cluster.lead.is_noun) and len(states) == 1:
        (country,) = states.values()
        cluster.given_place = Place(_as_told(cluster, country), country.id)
        cluster.inherited.append("place")
        return
    of_election = cluster.kind == "election" and not states
    state = (_of_person(cluster, world) or _told_most(lines) if of_election else None) or _told_before(cluster, lines)
    if cluster.kind == "election" and (state := state or _told_most(lines)) is not None:
        cluster.given_place = Place(state.name, state.id)
        cluster.inherited.append("place")
        return
    if report.dateline is None or not report.dateline.place:
        return
    if cluster.kind in {"election", "inauguration"} and (home := _at_dateline(lines, report, world)) is not None:
        cluster.given_place = Place(home.name, home.id)
        cluster.inherited.append("place")
        return
    if min(d.line.number for d in cluster.drafts) > FIRST_SENTENCES or _elsewhere(cluster):
        return
    town = world.place(report.dateline.place.split(",")[0])
    country = world.actor(town.country) if isinstance(town, Place) and town.country else None
    if isinstance(country, Actor):
        cluster.given_place = Place(country.name, country.id)
        cluster.inherited.append("place")


def _at_dateline(lines: list[Line], report: Report, world: World) -> Actor | None:
    """The state of the dateline, where the report names it, or people of it, at least as often as any other."""
    town = world.place(report.dateline.place.split(",")[0]) if report.dateline and report.dateline.place else None
    if not isinstance(town, Place) or not town.country:
        return None
    of = [m.actor for line in lines for m in line.mentions if m.actor is not None]
    told = Counter(a.id if a.kind == "state" else a.of for a in of if a.kind == "state" or a.of)
    home = world.actor(town.country)
    most = told.most_common(1)
    return home if isinstance(home, Actor) and most and told[home.id] == most[0][1] else None


def _told_before(cluster: Cluster, lines: list[Line]) -> Actor | None:
    """The state named last before the vote, in its sentence or in the two before; else the first one after it there."""
    draft = cluster.lead
    near = [line for line in lines if 0 <= draft.line.number - line.number <= 2]
    far = _who_hopes(draft)
    states = [
        (m.start, m.actor)
        for line in near
        for m in line.mentions
        if (m.kind == "state" or (m.kind == "group" and m.actor is not None and m.actor.kind == "state"))
        and m.actor is not None
        and not _ethnic(line, m)
        and m.start not in far
    ]
    before = [actor for start, actor in states if start < draft.span[0]]
    after = [actor for start, actor in states if start > draft.span[0]]
    return before[-1] if before else after[0] if after else None


def _who_hopes(draft: Draft) -> set[int]:
    """Where those stand who only expect or demand the vote, or say so: "Norway said it expected elections"."""
    verb = next((v for v in draft.verbs[:1] if lemma(v) in HOPING), None)
    if verb is None:
        return set()
    doers = [t for v in (verb, *ancestors(verb)) if is_verb(v) for t in subjects_of(v)]
    return {m.start for t in doers if (m := draft.line.mention_at(t)) is not None}


def _ethnic(line: Line, mention: Mention) -> bool:
    """ "the ethnic Kenyan leader": a people, and not its state."""
    token = line.first_token((mention.start, mention.end))
    return token is not None and token.i > 0 and token.nbor(-1).lower_ == "ethnic"


def _of_person(cluster: Cluster, world: World) -> Actor | None:
    """ "Dahl, who took power after elections in 1980": the state of the one person that the sentence names before the vote."""
    draft = cluster.lead
    people = {
        m.actor.id: m.actor.of for m in draft.line.mentions if m.actor and m.kind == "person" and m.end <= draft.span[0]
    }
    state = world.actor(next(iter(people.values())) or "") if len(people) == 1 else None
    return state if isinstance(state, Actor) and state.kind == "state" else None


def _told_most(lines: list[Line]) -> Actor | None:
    """The state that a report is about: the one that most of its names of states are of."""
    told = Counter(
        m.actor.id
        for line in lines
        for m in line.mentions
        if m.kind == "state" and m.actor is not None and not _ethnic(line, m)
    )
    states = {m.actor.id: m.actor for line in lines for m in line.mentions if m.actor is not None}
    first = next(iter(told.most_common(1)), None)
    return states[first[0]] if first is not None and first[1] * 2 > told.total() else None


def _introduced(cluster: Cluster, actor: str | None) -> Actor | None:
    """A party as the text itself introduces him, where it says of which state."""
    found = (m.actor for d in cluster.drafts for m in d.line.mentions if m.actor is not None and m.actor.id == actor)
    return next((a for a in found if a.of), None)


def _elsewhere(cluster: Cluster) -> bool:
    """Whether the sentences name a state or an organisation, so that the town of the report says nothing."""
    kinds = {"state"} if cluster.kind == "election" else {"state", "organisation"}
    return any(m.kind in kinds for m in cluster.lead.line.mentions)


CRAFT = frozenset("ship tanker vessel frigate warship freighter boat submarine plane aircraft jet drone".split())
"""What is of a state and mostly not in it."""


def _country_attacked(cluster: Cluster, world: World) -> None:
    """An attack on a state is in that state, where the text names no other place."""
    if cluster.place is not None or cluster.kind != "incident":
        return
    if any(lemma(t) in CRAFT for d in cluster.drafts if not d.is_noun for t in direct_objects(d.token)):
        return
    hit = {p.key: p for d in cluster.drafts for p in d.parties if p.role == "target"}
    for party in (p for p in hit.values() if p.kind == "state" and len(hit) == 1):
        country = world.actor(party.actor) if party.actor else None
        if isinstance(country, Actor):
            cluster.given_place = Place(country.name, country.id)
            cluster.inherited.append("place")
            return


GROUND = frozenset(
    "position territory soil land town village city district region province border base airport airfield port harbour facility plant "
    "refinery field pipeline station hospital school mosque church market camp headquarters barracks outpost checkpoint coast island "
    "town hall capital area trench front waters airspace".split()
)
"""What stands or lies in the state it is named after."""
ON_SITE = frozenset("in at near inside outside into around across throughout over off".split())


def _ground_of(cluster: Cluster, world: World) -> None:
    """ "attacked Kenyan positions", "rammed a gate near the village of Oru": the town of the sentence, else the state of the ground hit."""
    for draft in cluster.drafts:
        found = _town_near(draft) or _owner_of_ground(draft)
        if found is not None:
            cluster.given_place = _named(found, world)
            cluster.inherited.append("place")
            return


def _town_near(draft: Draft) -> Mention | None:
    """The town, else the state, that hangs by a preposition of place on what the event's own words tell, however deep."""
    placed = []
    for mention in draft.line.mentions:
        token = draft.line.first_token((mention.start, mention.end))
        if mention.kind not in {"place", "state"} or mention.use not in {"place", "name"} or token is None:
            continue
        if token.head.lower_ == "with":
            continue  # "near the border with Somalia"
        way = [token, *ancestors(token)]
        if _told_there(draft, way) and any(t.dep_ == "prep" and t.lower_ in ON_SITE for t in way[: _until(draft, way)]):
            placed.append(mention)
    return next((m for m in placed if m.kind == "place"), placed[0] if placed else None)


def _owner_of_ground(draft: Draft) -> Mention | None:
    """ "Norwegian oil facilities were hit": the state whose ground that is."""
    for token in draft.line.tokens():
        if lemma(token) not in GROUND or not _told_there(draft, [token, *ancestors(token)]):
            continue
        for mention in draft.line.mentions:
            own = draft.line.first_token((mention.start, mention.end))
            if own is not None and own.head.lower_ == "with":
                continue
            if mention.kind == "state" and own is not None and token.left_edge.i <= own.i <= token.right_edge.i:
                return mention
    return None


TELLERS = frozenset(
    "police army military ministry official officer authority resident witness government minister spokesman spokeswoman hospital "
    "activist governor mayor villager medic doctor commander prosecutor paramedic".split()
)
"""Who tells of a blow in his own state or town."""


def _by_who_tells(cluster: Cluster, world: World) -> None:
    """ "Clashes broke out at the port, residents of Mombasa said", "a bus was attacked, Kenyan police said": where the tellers are,
    if they are not those who struck."""
    if cluster.place is not None:
        return
    struck = {p.actor for d in cluster.drafts for p in d.parties if p.role == "attacker"}
    for draft in cluster.drafts:
        for said in (t for t in ancestors(draft.token) if lemma(t) in SAYING):
            for teller in (t for t in subjects_of(said) if lemma(t) in TELLERS):
                near = [*premodifiers(teller), *objects_of(teller, "of")]
                found = next((m for t in near if (m := _place_told(draft, t)) is not None), None)
                if found is not None and found.actor is not None and found.actor.id not in struck:
                    cluster.given_place = _named(found, world)
                    cluster.inherited.append("place")
                    return


def _place_told(draft: Draft, token: Token) -> Mention | None:
    mention = draft.line.mention_at(token)
    if mention is not None and mention.kind not in {"place", "state"}:
        inner = [
            m
            for m in draft.line.mentions
            if m.kind in {"place", "state"} and m.start <= draft.line.span(token)[0] < m.end
        ]
        mention = inner[0] if inner else None
    return mention if mention is not None and mention.kind in {"place", "state"} else None


def _until(draft: Draft, way: list[Token]) -> int:
    """How many words of a way up lie below the event's own words; all of them where it does not come by those."""
    own = {draft.token.i, *(v.i for v in draft.verbs[:1])}
    return next((n for n, t in enumerate(way) if t.i in own), len(way))


def _told_there(draft: Draft, way: list[Token]) -> bool:
    """Whether a way up comes to the event's own words before it comes to another verb's clause."""
    end = _until(draft, way)
    return end < len(way) and not any(is_verb(t) for t in way[:end])


def _named(mention: Mention, world: World) -> Place:
    actor = mention.actor
    state = world.actor(actor.id) if actor is not None and mention.kind == "state" else None
    if isinstance(state, Actor):
        return Place(mention.text if mention.use == "name" else state.name, state.id)
    return Place(mention.text, actor.of if actor is not None else None)
