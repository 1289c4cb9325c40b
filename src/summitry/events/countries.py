"""In which state: of the one elected, sworn in or dismissed, of the one attacked, else of the state that is being told of."""

from __future__ import annotations

from collections import Counter

from summitry.events.cluster import Cluster
from summitry.events.draft import Draft, Party
from summitry.events.grammar import ancestors, direct_objects, is_verb, objects_of, premodifiers, subjects_of
from summitry.events.lexicon import HOPING
from summitry.events.page import Line
from summitry.facts import Actor, Mention, Place, Report, Unknown
from summitry.knowledge import World
from summitry.text import lemma

FIRST_SENTENCES = 5
"""How far down a report still tells its own news."""


AT_HOME = frozenset(
    "suspend dissolve declare ban revoke adopt approve pass reject endorse back ratify decide vote agree order establish announce law "
    "decree motion bill repeal amend enact legalise legalize outlaw approval ratification extend postpone fail debate".split()
)
"""Acts of a state within its borders; sanctions, vetoes and expulsions have no place."""
DECREES = frozenset(
    "order decree law bill act proclamation legislation constitution budget amnesty pardon warrant".split()
)
"""What one state signs for itself."""
CHAMBERS = frozenset(
    "parliament legislature senate congress cabinet government lawmaker deputy mp legislator senator ministry department court "
    "voter mps".split()
)
"""Who decides for one state."""


def country_of_act(cluster: Cluster, lines: list[Line], world: World, report: Report) -> None:
    """What one state decides for itself, or its government or parliament, is done in that state; of an army or a head of state that no
    table knows, in that of the dateline."""
    papers = {lemma(t) for d in cluster.drafts if not d.is_noun for t in direct_objects(d.token)}
    if cluster.place is not None or cluster.kind != "agreement" or not cluster.heads() & AT_HOME | papers & DECREES:
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
    told = told_most(lines) or _told_oftenest(lines) or told_before(cluster, lines)
    return within[0] if within else told.id if told is not None else None


SITTING = frozenset("cabinet parliament senate legislature congress lawmaker deputy legislator senator mps".split())
"""Who sits for one state."""


def country_of_session(cluster: Cluster, lines: list[Line], world: World) -> None:
    """ "told a session of the Kenyan parliament", "the Norwegian cabinet met", "opened a cabinet meeting": a state's own body sits in
    that state; one that is named without its state is of those who take part, else of the state told last."""
    if cluster.place is not None or cluster.kind != "meeting":
        return
    for draft in cluster.drafts:
        country = _state_of_body(cluster, draft, lines, world)
        if country is not None and country.kind == "state":
            cluster.given_place = Place(_as_told(cluster, country), country.id)
            cluster.inherited.append("place")
            return


def _state_of_body(cluster: Cluster, draft: Draft, lines: list[Line], world: World) -> Actor | None:
    """The state whose body it is that sits at an occasion."""
    near = [*objects_of(draft.token, "of"), *premodifiers(draft.token)]
    near += subjects_of(draft.token) if not draft.is_noun else []
    near += [t for member in near for t in objects_of(member, "of", "in")]
    for token in near:
        mention = draft.line.mention_at(token)
        actor = mention.actor if mention is not None else None
        country: Actor | Unknown | None
        if actor is not None and actor.kind == "body" and actor.of:
            country = world.actor(actor.of)
        elif lemma(token) not in SITTING:
            continue
        elif actor is not None and actor.kind == "state":
            country = actor  # "Kenya's cabinet met"
        else:
            told = (draft.line.mention_at(t) for t in premodifiers(token))
            own = next((m.actor for m in told if m is not None and m.kind == "state"), None)
            country = own or _state_of_members(cluster, draft, lines, world)
        if isinstance(country, Actor) and country.kind == "state":
            return country
    return None


def _state_of_members(cluster: Cluster, draft: Draft, lines: list[Line], world: World) -> Actor | None:
    """ "Kenyan President Amina Odu told a cabinet meeting": the one state that those who come are of, else the one told last."""
    came = [p for p in draft.parties if p.kind == "person" and p.status != "declined"]
    homes = {_state_of_party(cluster, p, lines, world) for p in came} - {None}
    country = world.actor(homes.pop() or "") if len(homes) == 1 else told_before(cluster, lines)
    return country if isinstance(country, Actor) else None


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


def country_of_holder(cluster: Cluster, lines: list[Line], world: World, report: Report) -> None:
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
    state = (
        _of_person(cluster, world) or told_most(lines) or _told_oftenest(lines) if of_election else None
    ) or told_before(cluster, lines)
    if cluster.kind == "election" and (state := state or told_most(lines)) is not None:
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


def told_before(cluster: Cluster, lines: list[Line]) -> Actor | None:
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
        and m.use != "metonym"
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


def told_most(lines: list[Line]) -> Actor | None:
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


def _told_oftenest(lines: list[Line]) -> Actor | None:
    """The state that is named at least twice as often as any other."""
    told = Counter(m.actor.id for line in lines for m in line.mentions if m.kind == "state" and m.actor is not None)
    first, *rest = [*told.most_common(2), ("", 0)]
    states = {m.actor.id: m.actor for line in lines for m in line.mentions if m.actor is not None}
    return states[first[0]] if first[1] > 1 and first[1] >= 2 * rest[0][1] else None


def _introduced(cluster: Cluster, actor: str | None) -> Actor | None:
    """A party as the text itself introduces him, where it says of which state."""
    found = (m.actor for d in cluster.drafts for m in d.line.mentions if m.actor is not None and m.actor.id == actor)
    return next((a for a in found if a.of), None)


def _elsewhere(cluster: Cluster) -> bool:
    """Whether the sentences name a state or an organisation, so that the town of the report says nothing."""
    kinds = {"state"} if cluster.kind == "election" else {"state", "organisation"}
    return any(m.kind in kinds for m in cluster.lead.line.mentions)
