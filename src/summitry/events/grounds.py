"""Where a blow fell that is told of no place: in the state attacked, on whose ground it was, where those are who tell of it."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.cluster import Cluster
from summitry.events.countries import told_before, told_most
from summitry.events.draft import Draft, Held, Party
from summitry.events.grammar import ancestors, direct_objects, is_verb, objects_of, premodifiers, subjects_of
from summitry.events.lexicon import HARM
from summitry.events.otherdays import SAYING
from summitry.events.page import Line
from summitry.events.whole import Owners
from summitry.facts import Actor, Mention, Place
from summitry.knowledge import World
from summitry.text import lemma


def find_ground(cluster: Cluster, lines: list[Line], world: World, owner: Owners) -> None:
    """Gives a blow without a place the town or state it must have been in, and the state of a town that was struck its part in it."""
    if cluster.kind != "incident":
        return
    for finder in (_country_attacked, _ground_of, _by_who_tells):
        if cluster.place is None:
            finder(cluster, world)
    _home_of_unrest(cluster, lines)
    _after_blow(cluster, owner)
    _side_attacked(cluster, world)


UNREST = frozenset(
    "coup putsch riot uprising rebellion revolt revolution mutiny insurrection insurgency unrest protest demonstration civil".split()
)
"""Violence of a state's own people."""


def _home_of_unrest(cluster: Cluster, lines: list[Line]) -> None:
    """ "was forced to resign after last year's coup", "people died in nationwide riots": in the state that is told of."""
    if cluster.place is not None or not (cluster.heads() | cluster.words()) & UNREST:
        return
    state = told_before(cluster, lines) or told_most(lines)
    if state is not None:
        cluster.given_place = Place(state.name, state.id)
        cluster.inherited.append("place")


def _after_blow(cluster: Cluster, owner: Owners) -> None:
    """ "Police clashed with protesters after the blast": where that was, and on its day."""
    for draft in cluster.drafts:
        for noun in objects_of(draft.token, "after", "following", "during"):
            other = owner.get((draft.line.number, noun.i))
            if other is None or other is cluster or other.kind != "incident":
                continue
            if cluster.place is None and other.place is not None:
                cluster.given_place = other.place
                cluster.inherited.append("place")
            if cluster.held is None and other.held is not None and other.held.end is None:
                cluster.given_held = Held(other.held.start, None, other.held.span, 1)
                cluster.inherited.append("start")
            return


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


CRAFT = frozenset("ship tanker vessel frigate warship freighter boat submarine plane aircraft jet drone".split())
"""What is of a state and mostly not in it."""


ORGANS = frozenset("parliament government cabinet presidency court ministry".split())
"""Bodies of a state that sit in it: "the attack on the Kenyan parliament"."""


def _country_attacked(cluster: Cluster, world: World) -> None:
    """An attack on a state is in that state, where the text names no other place."""
    if any(lemma(t) in CRAFT for d in cluster.drafts if not d.is_noun for t in direct_objects(d.token)):
        return
    hit = {p.key: p for d in cluster.drafts for p in d.parties if p.role == "target"}
    for party in (p for p in hit.values() if p.kind in {"state", "body"} and len(hit) == 1):
        state, _, organ = (party.actor or "").partition("/")
        country = world.actor(state) if not organ or organ in ORGANS else None
        if isinstance(country, Actor) and country.kind == "state":
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
        by = next((t for t in way[: _until(draft, way)] if t.dep_ == "prep" and t.lower_ != "of"), None)
        if _told_there(draft, way) and by is not None and by.lower_ in ON_SITE:
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
    return end < len(way) and not any(is_verb(t) and not _harming(t) for t in way[:end])


def _harming(verb: Token) -> bool:
    """ "fired missiles targeting troops in Kenyan bases", "launched an ambush, wounding three in the north": still of the blow."""
    return (
        verb.tag_ == "VBG"
        and verb.dep_ in {"acl", "advcl"}
        and lemma(verb) in HARM | {"target", "strike", "hit", "destroy"}
    )


def _named(mention: Mention, world: World) -> Place:
    actor = mention.actor
    state = world.actor(actor.id) if actor is not None and mention.kind == "state" else None
    if isinstance(state, Actor):
        return Place(mention.text if mention.use == "name" else state.name, state.id)
    return Place(mention.text, actor.of if actor is not None else None)
