"""Who strikes whom: the sides of an attack, a clash or a seizure."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from summitry.events.cues import SUPPORT
from summitry.events.draft import Draft, Verdict
from summitry.events.enter import COUNTED, add_parties, describe_group, explained, put_party
from summitry.events.grammar import (
    agents_of,
    ancestors,
    children,
    direct_objects,
    is_negated,
    is_passive,
    objects_of,
    premodifiers,
    subjects_of,
)
from summitry.events.joined import is_ethnic
from summitry.events.lexicon import HARM, PERSON_NOUNS, TROOPS
from summitry.events.who import is_body, owners_of, people
from summitry.text import lemma


def add_sides(draft: Draft) -> None:
    """Puts attackers and those attacked on the draft of an incident."""
    if draft.is_noun:
        _of_noun(draft)
        return
    token = draft.token
    passive = is_passive(token)
    if passive and token.dep_ == "relcl":  # "Kenya, whose embassy in Oslo was bombed"
        owned = [c for t in children(token, "nsubjpass") for c in children(t, "poss") if c.tag_ == "WP$"]
        add_parties(draft, [token.head for _ in owned], "target")
    struck = (
        [] if draft.trigger.needs in {"sent in", "marched in", "moved in", "weapon tested"} else direct_objects(token)
    )
    doers = [t for v in (token, *children(token, "conj")) for t in agents_of(v)] if passive else subjects_of(token)
    if draft.trigger.word == "fall":  # "The town fell to the rebels"
        struck, doers = doers, objects_of(token, "to")
    add_parties(draft, doers, "attacker")
    put_state(draft, [t for t in doers if lemma(t) in WEAPONS], "attacker")
    for craft in (t for t in doers if lemma(t) in CRAFT and not draft.parties):
        describe_group(draft, craft, "attacker")
    hit = [
        *struck,
        *_fired_at(draft),
        *(
            t
            for t in objects_of(
                token,
                "with",
                *(("between", "against") if draft.trigger.needs == "foe" or draft.trigger.word == "fighting" else ()),
            )
            if not _beyond(t)
        ),
    ]
    owners = _within(struck)
    add_parties(draft, [t for t in [*hit, *owners] if _hit(draft, t)], "target")
    put_force(draft, hit)
    for token in _fired_at(draft):
        mention = draft.line.mention_at(token)
        if mention is not None and mention.kind == "state":
            put_party(draft, replace(mention, use="name"), "target")
        elif lemma(token) in COUNTED:
            add_parties(draft, [t for t in objects_of(token, "of") if _hit(draft, t)], "target")
    if not owners:
        put_state(draft, [t for t in hit if t not in struck or not passive or lemma(t) in WEAPONS | OWN], "target")
    if not any(p.role == "target" for p in draft.parties):
        for thing in (t for t in struck if lemma(t) in STRUCK and t.dep_ in {"dobj", "conj", "nsubjpass"}):
            describe_group(draft, thing, "target")
        hurt = [o for c in children(token, "advcl") if lemma(c) in HARM for o in direct_objects(c)]
        add_parties(draft, [t for t in hurt if lemma(t) in ARMED], "target")


CRAFT = frozenset("speedboat gunboat boat gunship warship warplane".split())
"""What attacks, where nobody is named: "attacked by two speedboats"."""
STRUCK = frozenset(
    "convoy village ship tanker vessel trawler boat speedboat frigate drone helicopter plane jet patrol caravan motorcade".split()
)
"""Things and places that stand for those in them, where nothing else tells who is hit: "ambushed a convoy"."""


def _within(things: list[Token]) -> list[Token]:
    """ "Saleh's convoy", "the plane of President Saleh", "a bus carrying pilgrims": who is in what is hit."""
    own = [t for t in things if lemma(t) in OWN]
    carried = [
        o for t in own for c in children(t, "acl") if lemma(c) in {"carry", "transport"} for o in direct_objects(c)
    ]
    owners = [o for t in own for c in children(t, "poss") for o in owners_of(c)]
    return [*owners, *carried, *(o for t in own for o in objects_of(t, "of"))]


def _fired_at(draft: Draft) -> list[Token]:
    """ "opened fire on protesters", "fired at a patrol", "launched missiles at Kenya": at whom."""
    invades = draft.trigger.needs in {"sent in", "marched in", "moved in"}
    if not invades and not FIRING & set(draft.trigger.word.split()) and lemma(draft.token) not in FIRING:
        return []
    fired = [draft.token, *children(draft.token, "dobj")]
    return [t for f in fired for t in objects_of(f, "on", "at", "into", "upon", "against", "towards", "toward")]


FIRING = frozenset("fire launch shoot shell".split())


def put_force(draft: Draft, things: list[Token]) -> None:
    """ "an army camp", "a police patrol", "a United Nations convoy": the force whose thing is hit."""
    for thing in things:
        if lemma(thing) in PERSON_NOUNS or draft.line.mention_at(thing) is not None:
            continue
        for token in premodifiers(thing):
            mention = draft.line.mention_at(token)
            if lemma(token) in OWNING and token.head == thing:
                add_parties(draft, [token], "target")
            elif mention is not None and mention.kind == "organisation" and token.head == thing:
                put_party(draft, mention, "target")


OWNING = frozenset("army police navy military".split())
"""Forces by the word that stands before what is theirs."""


def _beyond(token: Token) -> bool:
    """ "attacked a post near the border with Kenya": who lies beyond the border is no side of it."""
    prep = token.head
    return prep.i > 0 and lemma(prep.nbor(-1)) in {"border", "frontier"}


OWN = frozenset("plane aircraft helicopter car convoy motorcade home house residence office train yacht boat".split())
"""What somebody is in who is attacked there: "shot down President Saleh's plane"."""


def _of_noun(draft: Draft) -> None:
    """ "an attack by X on Y", "X's raid", "the siege of Y", "killed in an attack by X"."""
    token, verb = draft.token, draft.verbs[0] if draft.verbs else None
    if verb is not None and draft.near and draft.way == "in" and lemma(verb) in {"kill", "injure", "wound", "hit"}:
        add_parties(draft, agents_of(verb) if verb.tag_ == "VBN" else subjects_of(verb), "attacker")
    if verb is not None and draft.way == "dobj" and lemma(verb) in MEANING and not is_passive(verb):
        add_parties(draft, [t for t in subjects_of(verb) if people(draft, t)], "attacker")
    if verb is not None and draft.way == "support" and SUPPORT.get(lemma(verb)):
        add_parties(draft, agents_of(verb) if is_passive(verb) else subjects_of(verb), "attacker")
    for child in children(token, "acl", "relcl"):
        for doing in (child, *children(child, "conj")):
            if lemma(doing) in {"lead", "back", "launch", "stage", "carry", "conduct", "support"}:
                add_parties(draft, agents_of(doing), "attacker")
    add_parties(draft, [t for c in children(token, "poss") for t in owners_of(c)], "attacker")
    by = objects_of(token, "by")
    add_parties(draft, by, "attacker")
    put_state(draft, [t for t in by if lemma(t) in WEAPONS], "attacker")
    for done in (c for c in children(token, "acl", "relcl") if is_passive(c)):
        add_parties(draft, [t for t in agents_of(done) if people(draft, t)], "attacker")
    add_parties(draft, [t for t in _blamed(draft) if people(draft, t)], "attacker")
    accused, unsure = accused_of(draft)
    add_parties(draft, [t for t in accused if people(draft, t) or is_body(draft, t)], "attacker", unsure)
    for service in (t for t in accused if lemma(t) in {"service", "agency"} and draft.line.mention_at(t) is None):
        describe_group(draft, service, "attacker", unsure)  # "the Kenyan secret service"
    _named_before(draft)
    hit = objects_of(token, "on", "against", "between", "with", *(("of",) if draft.trigger.word in SUFFERED else ()))
    if verb is not None and not hit and token.dep_ in {"nsubj", "nsubjpass"}:
        hit = objects_of(verb, "between")  # "Clashes broke out between troops and rebels"
    hit = [t for t in hit if t not in accused]
    add_parties(draft, [t for t in hit if _hit(draft, t)], "target")
    things = [t for t in hit if not people(draft, t)]
    put_force(draft, things)
    add_parties(draft, _within(things), "target")
    put_state(draft, things, "target")
    where = [t for thing in things for t in objects_of(thing, "in", "of")]
    add_parties(draft, [t for t in where if is_state(draft, t)], "target")


MEANING = frozenset(
    "consider plan threaten order prepare contemplate weigh mount begin continue halt stop resume end deny".split()
)
"""What one does about one's own blow: "is considering a strike on Kenya"."""


def _blamed(draft: Draft) -> list[Token]:
    """ "claimed responsibility for the attack", "was behind the killings", "the attack was claimed by rebels": whose it is."""
    token, verb = draft.token, draft.verbs[0] if draft.verbs else None
    above = token.head.head if token.dep_ == "pobj" else None
    if verb is None:
        return []
    if draft.way == "behind" and lemma(verb) == "be":
        return [] if verb.dep_ == "pcomp" else subjects_of(verb)
    if above is not None and draft.way == "for" and lemma(above) in {"responsibility", "credit", "responsible"}:
        takes = lemma(verb) in {"claim", "take", "accept", "be"} and is_negated(verb) is None
        return subjects_of(verb) if takes else []
    if lemma(verb) == "claim" and token.dep_ == "dobj" and draft.near and not is_passive(verb):
        return subjects_of(verb)
    done = lemma(verb) == "claim" or (lemma(verb) in DONE and not any(lemma(t) in ALLEGING for t in ancestors(verb)))
    return agents_of(verb) if done and is_passive(verb) and token.dep_ == "nsubjpass" else []


DONE = frozenset(
    "back sponsor carry order mastermind stage orchestrate plan mount launch commit perpetrate lead execute organise organize "
    "direct finance instigate conduct".split()
)
"""What those do whose blow it is."""
ALLEGING = frozenset("allege suspect believe think claim accuse insist".split())


def accused_of(draft: Draft) -> tuple[list[Token], Verdict | None]:
    """ "an attack ascribed to the Lake Front", "police blamed for the killing", "blamed the raid on Kenya": who is said to have done it."""
    token, above = draft.token, draft.token.head.head
    for clause in children(token, "acl", "relcl"):
        if lemma(clause) in {"ascribe", "attribute", "pin", "blame", "trace"}:
            sure = None if lemma(clause) != "blame" else _unsure(draft, clause)
            return objects_of(clause, "on", "to"), sure
    if token.dep_ in {"dobj", "nsubjpass"} and lemma(token.head) in {"blame", "pin"}:
        return objects_of(token.head, "on") or objects_of(token, "on"), _unsure(draft, token.head)
    if token.dep_ == "pobj" and token.head.lower_ in {"for", "of"} and lemma(above) in {"blame", "accuse", "suspect"}:
        return direct_objects(above), _unsure(draft, above)
    denying = draft.verbs[0] if draft.verbs else token
    denies = token.dep_ == "pobj" and lemma(denying) in {"deny", "disclaim", "reject"} and not is_passive(denying)
    if denies and any(lemma(t) in SHARES for t in direct_objects(denying)):
        return subjects_of(denying), _unsure(draft, denying)
    return _accused_of_doing(draft)


SHARES = frozenset("involvement role part hand complicity responsibility link connection".split())
"""What somebody may have in a blow, and denies."""


def _accused_of_doing(draft: Draft) -> tuple[list[Token], Verdict | None]:
    """ "accused Kenya of sponsoring the attack", "alleges that the attack was backed by Kenya": who is said to have done it."""
    verb = draft.verbs[0] if draft.verbs else None
    behind = verb is not None and lemma(verb) == "be" and draft.way == "behind" and verb.dep_ == "pcomp"
    if verb is None or not (behind or lemma(verb) in DONE | {"support", "aid"}):
        return [], None
    accusing = next((t for t in ancestors(verb) if lemma(t) in ALLEGING), None)
    if accusing is None:
        return [], None
    if draft.way in {"dobj", "support", "behind"} and verb.dep_ == "pcomp":
        return direct_objects(accusing), _unsure(draft, accusing)
    return (agents_of(verb) if is_passive(verb) else []), _unsure(draft, accusing)


def _unsure(draft: Draft, verb: Token) -> Verdict:
    return Verdict("questioned", draft.line.span(verb), 3, "blamed")


def is_state(draft: Draft, token: Token) -> bool:
    mention = draft.line.mention_at(token)
    return mention is not None and mention.kind == "state" and mention.text.lower() not in {"region", "country"}


STRUCK_BY = frozenset("strike airstrike raid bombing shelling bombardment offensive incursion invasion".split())
"""What a name before the noun carries out: "a U.S. strike"; "the Mali attack" was in Mali."""
SUFFERED = frozenset(
    "invasion bombing shelling bombardment siege seizure assassination kidnapping hijacking occupation killing murder "
    "massacre slaughter genocide execution stabbing shooting capture".split()
)
"""What is told of the one who suffers it: "the invasion of Kuwait"."""


def suffers(draft: Draft, token: Token) -> bool:
    """ "the Kuwait invasion": a state's name before it is invaded; "the U.S. invasion of Iraq" is by the United States."""
    mention = draft.line.mention_at(token)
    if mention is None or mention.kind != "state" or mention.use == "adjective" or token.dep_ != "compound":
        return False
    return (
        draft.trigger.word == "invasion"
        and "." not in mention.text
        and not mention.text.isupper()
        and not objects_of(draft.token, "of", "in")
    )


def _named_before(draft: Draft) -> None:
    """ "Israeli air strikes", "the Taliban attack", "a Turkish offensive": who carries it out."""
    aimed = bool(objects_of(draft.token, "on", "against", "in", "into"))
    for token in premodifiers(draft.token):
        mention = draft.line.mention_at(token)
        if mention is None or token.dep_ == "poss" or mention.kind not in {"state", "organisation", "group"}:
            continue
        if suffers(draft, token):
            put_party(draft, mention, "target")
            continue
        does = draft.trigger.word in STRUCK_BY or aimed or mention.use == "adjective"
        if mention.kind != "state" or (does and draft.trigger.word not in {"coup", "crackdown", "uprising", "war"}):
            put_party(draft, mention, "attacker")


WEAPONS = frozenset(
    "missile rocket drone jet warplane plane aircraft bomber helicopter gunship tank artillery warship ship tanker vessel frigate submarine "
    "gunboat boat shell bomb mortar battery commando airstrike strike raid shelling bombardment".split()
)
"""What a state strikes with: "Norwegian jets bombed the port"."""
BYSTANDERS = frozenset("people person civilian passenger victim child woman man other bystander family".split())
"""Who is hurt in an attack without being a side of it."""


def _hit(draft: Draft, token: Token) -> bool:
    if draft.trigger.word == "kill" and draft.line.mention_at(token) is None:
        killed_by = agents_of(draft.token) if is_passive(draft.token) else subjects_of(draft.token)
        side = lemma(token) in ARMED and draft.token.dep_ != "advcl" and bool(killed_by)
        return side or bool(explained(draft.line, token))
    return people(draft, token) and lemma(token) not in BYSTANDERS


ARMED = frozenset(
    "soldier troop policeman officer gendarme marine guard rebel guerrilla gunman militant insurgent fighter peacekeeper settler "
    "commando sailor paramilitary trooper serviceman militiaman".split()
)
"""Of those killed, who belongs to a side."""


def put_state(draft: Draft, things: list[Token], role: str) -> None:
    """ "Armenian positions", "a Norwegian ship": the state whose thing is hit."""
    for thing in things:
        adjectives = [
            m
            for t in premodifiers(thing)
            if (m := draft.line.mention_at(t)) and (m.kind, m.use) == ("state", "adjective") and not is_ethnic(t)
        ]
        if adjectives and lemma(thing) in PERSON_NOUNS - TROOPS:
            describe_group(draft, thing, role)  # "eight Kenyan children" are not all of Kenya
            continue
        for adjective in adjectives:
            put_party(draft, adjective, role)
        for token in objects_of(thing, "of") if lemma(thing) in PARTS else ():
            mention = draft.line.mention_at(token)
            if mention is not None and mention.kind == "state":
                put_party(draft, mention, role)


PARTS = frozenset(
    "north south east west half third quarter part rest region territory coast border embassy capital port island province".split()
)
"""Of a state, what can be invaded, occupied or shelled."""
