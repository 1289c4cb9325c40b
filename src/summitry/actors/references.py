"""What was named before in the report and can be taken up: the last fitting person, state, organisation."""

from __future__ import annotations

import re

from summitry.actors.scene import Scene
from summitry.facts import Actor, Mention
from summitry.knowledge.roles import ROLES
from summitry.knowledge.spelling import key

_SPEAKS = re.compile(
    r",? (?:(?:also|earlier|later|then|who|has|had|have|further|again|on|in|\w{2,9}day|\w{3,12}ly),? ){0,3}(?:said|says|told|added|adds|noted|stressed|stated|warned|announced|confirmed|insisted|explained|claimed|wrote|argued"
    r"|emphasi[sz]ed|reiterated|declared|replied|recalled|pointed)\b"
)


HEADS_OF_STATE = frozenset("president king queen emperor empress emir sultan pope".split())
MONARCHS = HEADS_OF_STATE - {"president", "pope"}
ENVOYS = frozenset("envoy ambassador representative mediator negotiator emissary consul".split())
LAWMAKERS = frozenset("senator congressman congresswoman mp parliamentarian lawmaker legislator mep deputy".split())
FITTING: dict[str, frozenset[str]] = {
    **dict.fromkeys(("head of state", "state head"), HEADS_OF_STATE),
    **dict.fromkeys(("monarch", "sovereign", "ruler"), MONARCHS),
    **dict.fromkeys(("diplomat", "senior diplomat", "envoy", "mediator", "negotiator", "emissary"), ENVOYS),
    "leader": HEADS_OF_STATE | {"prime", "premier", "chancellor", "taoiseach"},
    **dict.fromkeys(("lawmaker", "legislator", "parliamentarian"), LAWMAKERS),
}
"""Words that take up the holder of any of several offices, with a word of each: "the monarch" after "King Olav"."""
REACH = 300
"""How many mentions back a word can take something up; more would not be remembered, and cost time."""


def last_in_office(scene: Scene, title: str) -> Actor | None:
    """The person last named with an office that a title fits: "the president" after "President Dahl"; one who is only told as the
    owner of something, "Saleh's war", where there is no other."""
    plain = key(title)
    owner: Actor | None = None
    for mention in reversed(scene.mentions[-REACH:]):
        actor = mention.actor
        if mention.kind != "person" or actor is None or actor is owner:
            continue
        if not _fits(plain, {key(words) for words in (mention.office, actor.office) if words}):
            continue
        if not scene.text.startswith(OWNERS, mention.end) or _told_before(scene, mention):
            return actor
        owner = owner or actor
    return owner


OWNERS = ("'s", "’s")


def _told_before(scene: Scene, mention: Mention) -> bool:
    """Whether somebody has been named before a mention of him."""
    return any(m.actor == mention.actor and m.start < mention.start for m in scene.mentions[-REACH:])


def _fits(plain: str, offices: set[str]) -> bool:
    """Whether a title can take up the holder of one of some offices."""
    if any(_is_called(office, plain) for office in offices):
        return True
    fitting = FITTING.get(plain, frozenset())
    if any(fitting & set(office.split()) and not _is_deputy(office) for office in offices):
        return True
    roles = {role for office in offices for role in ROLES.get(office, ())} - {"president", "chair", "secretary-general"}
    return bool(set(ROLES.get(plain, ())) & roles)


def _is_called(office: str, plain: str) -> bool:
    """Whether words take an office up: "the minister" a foreign minister, "the deputy minister" a deputy foreign one; "the
    president" no vice president."""
    if _is_deputy(office) != _is_deputy(plain) and plain not in {"minister", "secretary"}:
        return False
    if plain == office or office.endswith(f" {plain}") or office.startswith(f"{plain} of"):
        return True
    words = plain.split()
    return len(words) > 1 and _is_deputy(plain) and office.endswith(words[-1]) and set(words) <= set(office.split())


def _is_deputy(office: str) -> bool:
    """Whether an office is a vice president's or the like."""
    return office.startswith(("vice", "deputy", "former", "ex "))


def last_of_state(scene: Scene, title: str, state: str) -> Actor | None:
    """The one person of a state named so far in this and the three sentences before whose office a wide title fits: "the
    Swedish minister" after "Foreign Minister Lind of Sweden"."""
    latest: dict[str, Actor] = {}
    for mention in reversed(scene.mentions[-40:]):
        actor = mention.actor
        if mention.kind != "person" or actor is None or actor.of != state:
            continue
        held = [office.title for office, _ in scene.world.offices_of(actor.id, scene.day)]
        told = [key(words) for words in (mention.office, actor.office, *held) if words]
        offices = " ".join(told).split()
        whole = any(office == title or office.endswith(f" {title}") for office in told)
        fits = whole or any(FITTING.get(title, frozenset()) & set(office.split()) for office in told)
        if title == "diplomat" or title in offices or fits or (title == "minister" and "secretary" in offices):
            latest[actor.id] = actor
    return next(iter(latest.values())) if len(latest) == 1 else None


def last_person(scene: Scene, before: int, reach: int = 1) -> Mention | None:
    """The person last named before an offset, within the sentence or the `reach` before; of the sex that "his" or "her"
    before the offset tells."""
    sentence = scene.sentence_of(before)
    tells = scene.text[max(0, before - 4) : before + 4].lower()
    other = "f" if "his " in tells else "m" if "her " in tells else ""
    for mention in reversed(scene.mentions[-REACH:]):
        if (
            mention.kind == "person"
            and mention.actor
            and mention.start < before
            and (not other or mention.actor.sex != other)
        ):
            return mention if sentence - scene.sentence_of(mention.start) <= reach else None
    return None


def state_meant(scene: Scene, before: int) -> Actor | None:
    """The state that "the country" takes up: the first acting one of the sentence, else of the sentences before."""
    sentence = scene.sentence_of(before)
    nearest: Mention | None = None
    found: dict[int, Mention] = {}
    for mention in reversed(scene.mentions[-REACH:]):
        at = scene.sentence_of(mention.start)
        if sentence - at > 2:
            break
        if mention.kind != "state" or mention.actor is None or mention.start >= before:
            continue
        if mention.use in {"name", "metonym", "place", "description"}:
            found[at] = mention
            nearest = nearest or mention
    if not found or nearest is None:
        return None
    latest = max(found)
    return found[latest].actor


def country_of(scene: Scene, begins: int) -> Actor | None:
    """The state of "the country's" or "his country's" that begins at an offset."""
    if scene.text[begins : begins + 3].lower() in {"his", "her"}:
        person = last_person(scene, begins)
        state = scene.actor(person.actor.of) if person and person.actor and person.actor.of else None
        return state if isinstance(state, Actor) else None
    return state_meant(scene, begins)


def last_organisation(scene: Scene, ids: set[str]) -> Actor | None:
    """The organisation last named, of those with the ids where some are given."""
    for mention in reversed(scene.mentions[-REACH:]):
        actor = mention.actor
        if actor and actor.id in ids:
            return actor
        if actor and mention.kind == "body" and actor.of and not ids:
            owner = scene.actor(actor.of)
            if isinstance(owner, Actor):
                return owner
        if actor and mention.kind == "organisation" and (not ids or actor.id in ids):
            return actor
    return None


def last_body(scene: Scene, noun: str) -> Actor | None:
    """The body or organisation last named whose name has the noun: "the council" after "the Lake Council"."""
    for mention in reversed(scene.mentions[-REACH:]):
        actor = mention.actor
        if actor and mention.kind in {"body", "organisation"} and noun in key(actor.name).split():
            return actor
    return None


def speaks(scene: Scene, mention: Mention) -> bool:
    """Whether a verb of speech follows a mention."""
    return bool(_SPEAKS.match(scene.text, max(mention.end, mention.extent[1])))
