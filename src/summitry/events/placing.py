"""Where: the place that hangs on an event mention, city before country, or a video link."""

from __future__ import annotations

from itertools import takewhile

from spacy.tokens import Token

from summitry.events.blows import STRUCK_BY, suffers
from summitry.events.draft import Draft
from summitry.events.grammar import (
    ancestors,
    children,
    direct_objects,
    is_passive,
    is_verb,
    objects_of,
    premodifiers,
    staying_for,
    subjects_of,
)
from summitry.events.lexicon import HOPING, ONCE, SLAYING
from summitry.events.otherdays import REMARKING, SAYING
from summitry.events.otherplaces import beside_above, home_from, made_before
from summitry.events.placenames import joined, place_at
from summitry.events.seats import VENUES, town_in_name, town_of
from summitry.events.sites import LANDS, TOWNS, points_back, there
from summitry.events.triggers import NOUNS
from summitry.events.video import by_video, told_here
from summitry.facts import Actor, Mention, Place, Report
from summitry.knowledge import World
from summitry.text import lemma

MOVED = frozenset("move shift relocate transfer".split())
SITES = frozenset("headquarters palace residence hotel airport hall centre center museum parliament".split())
"""A site of no known town is told by the town the sentence opens with: "In Oslo, she visited the headquarters"."""
WHERE = ("in", "at", "aboard", "inside", "near", "outside", "off")


def find_place(draft: Draft, report: Report, world: World) -> None:
    """Fills `draft.place`: of its own words, of the verb that carries it, of the verb above."""
    if by_video(draft):
        draft.place, draft.place_weight = Place("video"), 4
        return
    if draft.kind == "call":
        return
    for weight, tokens in _sources(draft):
        if draft.kind == "election" and draft.verbs and lemma(draft.verbs[0]) in HOPING:
            tokens = [t for t in tokens if t.i > draft.token.i]  # "In Oslo a spokesman called for elections"
        tokens = [_town_before(draft, t) or t for t in tokens]
        places = [p for p in (place_at(draft.line, t, world) for t in tokens) if p is not None]
        if places and all(p.country is None and p.name.split()[-1].lower() in SITES for _, p in places):
            towns = [p for p in (place_at(draft.line, t, world) for t in _opening(draft)) if p is not None]
            places = towns or places
        if places:
            place = _nationwide(draft, joined(places, draft.trigger.frame == "go"), world)
            draft.place, draft.place_weight = place, weight - _vague(draft, tokens)
            return
    own = draft.line.mention_at(draft.token) if draft.is_noun and draft.kind == "meeting" else None
    if own is not None and (named := town_in_name(own, draft.token, world)) is not None:
        draft.place, draft.place_weight = named, 2
        return
    if report.dateline is not None and report.dateline.place:
        town = town_of(report.dateline.place.split(",")[0])
        if told_here(draft):
            land = world.find(report.dateline.place.rsplit(", ", 1)[-1])
            country = land.id if isinstance(land, Actor) and land.kind == "state" else None
            draft.place, draft.place_weight = Place(town, country), 3
        elif (found := _at_home(draft, town, world)) is not None:
            draft.place, draft.place_weight = found, 1


def _at_home(draft: Draft, town: str, world: World) -> Place | None:
    """ "OSLO (AP) - A bomb went off in the capital", "in the north of the country": of no other place told, the dateline's."""
    for token in draft.line.tokens():
        if not points_back(token) or token.i in draft.line.sites or token.lower_ == "there":
            continue
        way = list(takewhile(lambda t: not is_verb(t), ancestors(token)))
        above = next((t for t in ancestors(token) if is_verb(t)), None)
        own = {draft.token.i, *(v.i for v in draft.verbs[:1])}
        if not any(t.i in own for t in [*way, *([above] if above is not None else [])]):
            continue
        if not any(t.lower_ in WHERE for t in way):
            continue
        if (known := world.place(town)) is None or not isinstance(known, Place):
            return None
        state = world.actor(known.country or "")
        if lemma(token) in LANDS:
            return Place(state.name, state.id) if isinstance(state, Actor) else None
        return Place(town, known.country) if lemma(token) in TOWNS else None
    return None


def _town_before(draft: Draft, token: Token) -> Token | None:
    """ "was killed by a bomb near Kisumu in Kenya", "in Xal in the north of Kenya": the town that stands right before its state,
    whatever the parse hangs that on."""
    prep = token.head
    if prep.lower_ != "in" or prep.i < 1:
        return None
    town = prep.nbor(-2) if prep.i > 1 and prep.nbor(-1).text == "," else prep.nbor(-1)
    if town.tag_ != "NNP" or town.dep_ != "pobj" or town.head.lower_ not in {"in", "near", "outside", "at"}:
        return None
    mention = draft.line.mention_at(town)
    if mention is None:
        return town if town.head.lower_ != "at" and not draft.line.is_time(town) else None
    return town if mention.kind == "place" and mention.use == "place" else None


NATIONWIDE = frozenset("national presidential parliamentary legislative general".split())


def _nationwide(draft: Draft, place: Place, world: World) -> Place:
    """ "Nairobi, where national elections were held": the state, not its capital."""
    words = {t.lower_ for t in premodifiers(draft.token)}
    if draft.kind != "election" or not words & NATIONWIDE or not place.country:
        return place
    state, seat = world.actor(place.country), world.capital(place.country)
    of_all = isinstance(state, Actor) and isinstance(seat, Actor) and seat.name == place.name
    return Place(state.name, state.id) if of_all and isinstance(state, Actor) else place


def _vague(draft: Draft, tokens: list[Token]) -> int:
    """1 where only states are named: a town that another mention names goes before them."""
    mentions = [draft.line.mention_at(t) for t in tokens]
    return int(all(m is not None and m.kind == "state" for m in mentions))


def _sources(draft: Draft) -> list[tuple[int, list[Token]]]:
    token = draft.token
    found: list[tuple[int, list[Token]]] = []
    if pointed := there(token) or [t for v in _opened(draft) for t in there(v)]:
        found.append((3, pointed))
    if draft.trigger.frame == "go":
        if not draft.is_noun:
            if draft.trigger.word in {"visit", "tour"}:
                goals = direct_objects(token)
                found.append((4, [*goals, *(t for g in goals for t in _listed_after(g))]))
            if draft.trigger.word in {"leave", "depart"}:
                return [(4, objects_of(token, "for"))]
            if token.lower_ == "in":  # "Saleh, in Oslo for talks, said"
                return [(4, children(token, "pobj"))]
            if draft.trigger.word == "arrive":
                found.append((4, objects_of(token, "in", "at")))
            goals = [t for t in objects_of(token, "to", "into", "in", "for", "at") if not draft.line.is_time(t)]
            found.append((4, goals or home_from(draft)))
        else:
            found.append((4, objects_of(token, "to")))
            found.append((4, objects_of(token, "of", "in", "around")))
            found.append((3, _scene(draft)))
            if draft.verbs:
                hosted = lemma(draft.verbs[0]) in {"host", "welcome", "receive"}
                found.append((3, objects_of(draft.verbs[0], "to", "in", *(("at",) if hosted else ()))))
        return found
    if draft.kind == "agreement" and draft.way == "support" and made_before(draft):
        return [*found, (3, objects_of(draft.verbs[0], *WHERE))]
    if draft.is_noun and draft.verbs and lemma(draft.verbs[0]) in MOVED:
        found.append((4, objects_of(draft.verbs[0], "to")))
    found.append((4, objects_of(token, *WHERE)))
    if draft.trigger.word in {"handover", "takeover"}:
        found.append((3, objects_of(token, "of")))
    still = [verb for verb in draft.clause if not any(c.lower_ in ONCE for c in verb.children)]
    found.extend((4, objects_of(verb, *WHERE)) for verb in still)
    found.extend((3, objects_of(verb, "for")) for verb in draft.clause if lemma(verb) in {"schedule", "plan", "set"})
    found.append((4, _place_words(draft)))
    found.append((3, _scene(draft)))
    if draft.trigger.frame == "elect":
        found.append((3, _whose_vote(draft)))
    if draft.trigger.frame in {"hit"}:
        struck = [] if draft.is_noun or draft.trigger.word in SLAYING else direct_objects(token)
        found.append((3, [*objects_of(token, "on", "of", *(("against",) if draft.is_noun else ())), *struck]))
    if draft.trigger.frame == "guest" and not draft.is_noun:
        found.append((4, objects_of(token, "to")))
    for verb in draft.verbs[:2]:
        if draft.is_noun and draft.way not in {"support", "nsubj", "nsubjpass", "for", "in", "at", "with"}:
            continue
        found.append((3, objects_of(verb, *WHERE)))
        if draft.way == "support" and lemma(verb) in {"host"}:
            hosts = [t for t in subjects_of(verb) if t.tag_ != "NNP" or draft.line.mention_at(t) is not None]
            found.append((3, [*hosts, *(t for h in hosts for t in objects_of(h, "of"))]))
        if draft.way in {"for", "to"} or lemma(verb) in {"travel", "go", "come", "fly", "arrive"}:
            found.append((3, objects_of(verb, "to")))
    found.append((3, _told_of_it(draft)))
    found.append((3, _in_which(draft)))
    if draft.is_noun and (guest := staying_for(token)) is not None:
        found.append((3, objects_of(guest, "in", "at")))
    for thing in _things(draft):
        found.append(
            (
                3,
                objects_of(
                    thing, "in", "at", "aboard", *(("near", "outside") if draft.kind in {"incident", "meeting"} else ())
                ),
            )
        )
    found.append((2, _opening(draft)))
    remarked = draft.way == "dobj" and any(
        lemma(v) in REMARKING for v in draft.verbs[:1]
    )  # "condemned the attack on a visit to Oslo"
    if (
        draft.above is not None
        and draft.kind not in {"office_change", "election"}
        and not (remarked or beside_above(draft))
    ):
        left = lemma(draft.above) in {"leave", "depart"}
        goals = (
            objects_of(draft.above, "for")
            if left
            else [
                *(direct_objects(draft.above) if lemma(draft.above) in {"visit", "tour"} else []),
                *objects_of(draft.above, "to", *WHERE),
            ]
        )
        found.append((2, goals))
        for child in children(draft.above, "advcl"):
            if lemma(child) not in TELLING:
                found.append((2, objects_of(child, "in", "at")))
    for verb in draft.verbs[:1]:
        for journey in objects_of(verb, "during", "on") if not remarked else []:
            found.append((2, objects_of(journey, "in", "to")))
    if draft.kind == "incident":
        heads = [token, *draft.verbs[:1], *direct_objects(token)]
        found.append((3, [t for h in heads for t in objects_of(h, "on") if lemma(t) in TRODDEN]))
    found.append((2, _all_over(draft)))
    found.append((2, _right_after(draft)))
    found.append((2, _moved_into(draft)))
    found.append((1, _loose(draft)))
    found.append((1, _after_break(draft)))
    for verb in draft.verbs[:1]:
        for child in children(verb, "advcl"):
            if lemma(child) in TELLING:
                continue
            if child.i < draft.token.i and not any(c.dep_ == "nsubj" or c.lower_ == "with" for c in child.children):
                found.append((2, objects_of(child, "in", "at")))
    return found


def _listed_after(goal: Token) -> list[Token]:
    """ "visited Kenya, the UAE and Norway": the rest of a list that the parse takes for an apposition."""
    return [
        t for first in children(goal, "appos") if children(first, "conj") for t in (first, *children(first, "conj"))
    ]


TELLING = frozenset("speak say tell address talk comment".split())
"""What is done where the speaker is, and not where that is which is told."""


WATCHING = frozenset("observe watch monitor supervise oversee fund finance follow certify recognise recognize".split())
"""What others do about a vote."""


def _whose_vote(draft: Draft) -> list[Token]:
    """ "the Kenyan election", "Norway will hold a referendum": the state that votes."""
    tokens = premodifiers(draft.token)
    if draft.verbs and draft.way in {"support", "dobj"} and lemma(draft.verbs[0]) not in HOPING | REMARKING | WATCHING:
        doers = subjects_of(draft.verbs[0])
        tokens = [*tokens, *doers, *(t for d in doers for t in (*objects_of(d, "in", "of"), *premodifiers(d)))]
    elif draft.verbs and draft.way == "in":
        tokens = [*tokens, *subjects_of(draft.verbs[0])]
    mentions = [(t, draft.line.mention_at(t)) for t in tokens]
    return [t for t, m in mentions if m is not None and m.kind == "state"]


def _place_words(draft: Draft) -> list[Token]:
    """ "the Yerevan summit", "the Doha talks": a city before the noun; a state there is a party, not a place."""
    return [
        t
        for t in premodifiers(draft.token)
        if t.tag_ == "NNP"
        and (m := draft.line.mention_at(t)) is not None
        and draft.line.span(t)[1] == m.end  # the last of its words: "the United States-led Iraq War"
        and not (t.dep_ == "poss" and draft.kind == "incident")
        and (m.kind == "place" or (m.kind == "state" and draft.kind == "incident" and _suffers(draft, t)) or _house(m))
        and (m.use != "metonym" or _house(m))
        and t.text not in CONTINENTS
    ]


def _house(mention: Mention) -> bool:
    """ "the White House talks", "a Kremlin meeting": a house that stands for a state, and in which one meets."""
    return mention.use == "metonym" and mention.text.rsplit(" ", 1)[-1] in VENUES


def _scene(draft: Draft) -> list[Token]:
    """ "Kisumu was the target of an attack", "in Kisumu, scene of heavy fighting": what is said to have been its place."""
    noun = draft.token.head.head
    if draft.token.dep_ != "pobj" or draft.token.head.lower_ != "of" or lemma(noun) not in SCENES:
        return []
    if noun.dep_ == "pobj" and noun.head.lower_ == "as":  # "chose Kenya as the destination of her first journey"
        return direct_objects(noun.head.head)
    return subjects_of(noun.head) if noun.dep_ == "attr" else [noun.head] if noun.dep_ == "appos" else []


SCENES = frozenset("destination goal scene target site venue setting theatre theater epicentre epicenter".split())
"""What a place is of an occasion there."""
CONTINENTS = frozenset("Africa Asia Europe America Americas Pacific Arctic Caribbean Gulf".split())
"""In the name of a summit, whose it is and not where: "the Africa Climate Summit"."""


def _suffers(draft: Draft, state: Token) -> bool:
    """ "the Mali attack" was in Mali, "the U.S. strike" is by the United States."""
    return suffers(draft, state) or (
        state.dep_ == "compound"
        and draft.trigger.word not in STRUCK_BY
        and not objects_of(draft.token, "on", "against", "in")
    )


def _loose(draft: Draft) -> list[Token]:
    """A place after "in" or "at" anywhere under the event or its verb, with no other verb between; not that of what is yet to come
    ("met ahead of the summit in Oslo")."""
    own = {draft.token.i, *(v.i for v in draft.verbs[:2])}
    if draft.is_noun and draft.way not in {"support", "nsubj", "nsubjpass"}:
        own = {draft.token.i}
    found = []
    for mention in draft.line.mentions:
        if mention.kind != "place" or mention.use != "place" or mention.start < draft.span[1]:
            continue
        token = draft.line.first_token((mention.start, mention.end))
        if token is None or token.head.lower_ not in {"in", "at"}:
            continue
        way = list(ancestors(token))
        above = next((n for n, t in enumerate(way) if is_verb(t) or t.i in own), None)
        if above is None or way[above].i not in own or any(t.dep_ == "conj" for t in way[:above]):
            continue
        if not any(t.lower_ in {"ahead", "before", "prior", "advance", "eve"} for t in way[:above]):
            found.append(token)
    return found


ARRANGED = frozenset(
    "hold plan schedule set due slate convene host organise organize arrange open begin start expect".split()
)
"""What is said of an occasion that is to be, or was, at a place."""
STRIKING = frozenset("hit rock shake strike engulf grip ravage sweep devastate rip plague convulse".split())
"""What violence does to a town."""


def _told_of_it(draft: Draft) -> list[Token]:
    """ "the drills due to be held in Norway", "talks between Dahl and Saleh, which had been planned in Doha", "the fighting that has
    engulfed Kisumu": the place in the clause on the noun, also where the parse hangs that on a word beside it."""
    if not draft.is_noun:
        return []
    found = []
    for verb in draft.token.subtree:
        if not is_verb(verb) or verb.i < draft.token.i:
            continue
        way = [verb, *takewhile(lambda t: t.i != draft.token.i, ancestors(verb))]
        if any(t.tag_[:1] == "N" and lemma(t) in NOUNS for t in way) or sum(is_verb(t) for t in way) > 1:
            continue
        which = any(t.tag_ == "WDT" for t in children(verb, "dobj"))  # "a summit which Norway is hosting in Oslo"
        if lemma(verb) in ARRANGED and (is_passive(verb) or which or verb.dep_ == "acl"):
            found.extend(objects_of(verb, *WHERE))
    told = [*children(draft.token, "relcl"), *(draft.verbs[:1] if draft.way == "nsubj" else [])]
    for clause in told:
        if draft.kind == "incident" and lemma(clause) in STRIKING and not is_passive(clause):
            found.extend(children(clause, "dobj"))
    return found


def _all_over(draft: Draft) -> list[Token]:
    """ "rallies across the country", "strikes throughout Kenya": the state all over which it is."""
    found = [t for h in (draft.token, *draft.verbs[:1]) for t in objects_of(h, "across", "throughout")]
    mentions = [(t, draft.line.mention_at(t) or draft.line.sites.get(t.i)) for t in found]
    return [t for t, m in mentions if m is not None and m.kind == "state"]


TRODDEN = frozenset(
    "metro subway train bus tram ferry ship beach street road highway motorway bridge island base campus outskirts coast "
    "square hill mountain farm airfield front frontier border".split()
)
"""What one is on when one is struck: "killed ten on the Nairobi metro"."""


def _moved_into(draft: Draft) -> list[Token]:
    """ "crossed the river into Xal province and traded fire", "tanks rolled into Xal and jets bombed the port": where those had come
    who struck."""
    verb = draft.token
    if draft.kind != "incident" or draft.is_noun or verb.dep_ != "conj" or not is_verb(verb.head):
        return []
    if children(verb, "nsubj", "nsubjpass") and lemma(verb.head) not in COMING_IN:
        return []
    return [t for v in (verb.head, *direct_objects(verb.head)) for t in objects_of(v, "into", "in", "at")]


COMING_IN = frozenset("roll move march enter storm sweep push burst cross drive pour".split())


def _right_after(draft: Draft) -> list[Token]:
    """ "is behind two killings in Oslo": the place next to the noun is its own, whatever verb the parse hangs it on."""
    if not draft.is_noun or draft.token.i + 1 >= len(draft.token.doc):
        return []
    prep = draft.token.nbor(1)
    return children(prep, "pobj") if prep.lower_ in {"in", "at"} and prep.dep_ == "prep" else []


def _after_break(draft: Draft) -> list[Token]:
    """Where a foreign name has broken the parse, the place after "in" that follows an event noun before any verb."""
    tokens = draft.line.tokens()
    if not draft.is_noun or sum(t.dep_ == "ROOT" for t in tokens) < 2:
        return []
    for token in (t for t in tokens if draft.token.i < t.i < draft.token.i + 20):
        if is_verb(token) and token.text[0].islower():
            return []
        if token.lower_ == "in" and token.dep_ == "prep":
            return children(token, "pobj")
    return []


def _opening(draft: Draft) -> list[Token]:
    """ "In Doha, she visited X and met Y": the place before the subject holds for all the verbs of the sentence."""
    verb = draft.verbs[0] if draft.verbs else draft.token
    while verb.dep_ in {"conj", "xcomp"} and verb.head.tag_[:2] == "VB":
        verb = verb.head
    if draft.kind == "incident" and verb.dep_ == "ccomp" and lemma(verb.head) in SAYING:
        verb = verb.head  # "In Mombasa, officials said five people were killed"
    first = next((c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"}), None)
    if first is None:
        return []
    return [
        t
        for c in verb.children
        if c.dep_ == "prep" and c.i < first.i and c.lower_ in {"in", "at"}
        for t in children(c, "pobj")
    ]


def _opened(draft: Draft) -> list[Token]:
    """The verb of an event and the infinitive under it: "had been due to start there"."""
    below = [c for v in draft.verbs[:1] for a in (v, *children(v, "acomp")) for c in children(a, "xcomp")]
    return [*draft.verbs[:1], *(v for v in below if draft.is_noun and lemma(v) in ARRANGED | {"resume", "take"})]


def _things(draft: Draft) -> list[Token]:
    """The objects and partners of the event, and what a blow fell on, under which the parse often hangs its place: "met Saleh in
    Doha", "drove a truck into a base in Xal"."""
    ways = (
        "with",
        "by",
        "between",
        "for",
        *(("into", "against", "at", "on", "from") if draft.kind == "incident" else ()),
    )
    heads = [draft.token, *draft.verbs[:1]] if draft.way in {"", "support"} else [draft.token]
    return [t for head in heads for t in [*direct_objects(head), *objects_of(head, *ways)]]


def _in_which(draft: Draft) -> list[Token]:
    """ "Lima, where he will meet": the place that a relative clause hangs on."""
    verb = draft.verbs[0] if draft.verbs else draft.token
    for _ in range(3):
        if verb.dep_ == "relcl" and any(c.tag_ == "WRB" for c in verb.children):
            return [verb.head]
        if verb.dep_ in {"conj", "xcomp", "advcl"}:
            verb = verb.head
    return []
