"""Groups and bodies by a noun and whose they are: "EU leaders", "Norwegian forces", "the Foreign Ministry"."""

from __future__ import annotations

import re

from summitry.actors.making import mention
from summitry.actors.owners import country_before, owned
from summitry.actors.references import REACH, country_of, last_organisation
from summitry.actors.scene import Scene
from summitry.actors.words import BARE_GROUPS, FORCE_NOUNS, GOVERNMENT
from summitry.facts import Actor, ActorKind, Mention, Unknown
from summitry.knowledge.spelling import key

_COMPOUND = re.compile(
    r"\b(?:[Ff]oreign|[Dd]efen[cs]e|[Ff]inance|[Ii]nterior|[Ee]conomy|[Tt]rade|[Pp]rime|[Ee]nergy)(?: ministers)? and $"
)
_MEMBERS = re.compile(
    r" (?:of|from) (?:the |its |all )?(?:(?:member|participating|partner) )(?:states|countries|nations)\b"
)
# Nouns too wide to be a group without a word that says which.
_WIDE = frozenset(
    {"officials", "lawmakers", "diplomats", "allies", "representatives", "rebels", "factions", "parliamentarians"}
)
_WHICH = re.compile(
    r"\b(?:other |senior |top |government |world |regional |local |military )?(?:African|European|Arab|Asian|Western|Gulf|world|regional|senior|government"
    r"|foreign|security|rebel|opposition|tribal|Baltic|Nordic|business|political|religious|community|union|party|Muslim|Christian|Kurdish) $"
)
_STATES = re.compile(r" (?:\([A-Z]{2,7}\) )?(?:member|participating) (?:states|countries|nations|economies)\b")
_OF_MATTERS = frozenset({"ministry", "department", "ministry of foreign affairs"})
_MATTER = re.compile(
    r" (?:of|for) (?:the )?[A-Z]\w{2,20}(?: and [A-Z]\w{2,20}|, [A-Z]\w{2,20},? and [A-Z]\w{2,20}| [A-Z]\w{2,20})?"
)
_THE = re.compile(r"\b[Tt]he $")
_AMERICAN = {
    key(words): "usa"
    for words in (
        "State Department",
        "Department of State",
        "Treasury Department",
        "House of Representatives",
        "Defense Department",
        "U.S. Treasury",
    )
} | {
    key("State Duma"): "rus",
    key("Federation Council"): "rus",
    key("Foreign Office"): "gbr",
    key("House of Commons"): "gbr",
    key("House of Lords"): "gbr",
}


def group(scene: Scene, index: int) -> Mention | None:
    """The group that a plural noun and its owner name; a nation's forces and people are the state."""
    piece = scene.pieces[index]
    if not piece.of("group", "titles"):
        return None
    noun = key(scene.piece_words(piece))
    if noun == "governments":
        return None
    whose = owned(scene, index)
    start, end = (whose.start, whose.end) if whose else (piece.start, piece.end)
    if compound := _COMPOUND.search(scene.text, max(0, start - 24), start):
        start = compound.start()
    if whose and (states := _STATES.match(scene.text, end)):
        end = states.end()
    members = _MEMBERS.match(scene.text, end)
    if members:
        end = members.end()
    owner = whose.owners[0] if whose and len(whose.owners) == 1 else None
    if whose is None and members is None:
        return _bare(scene, start, end, noun) if noun in BARE_GROUPS else None
    if owner is None and members:
        whole = last_organisation(scene, set())
        owner = whole.id if whole else None
    words = scene.text[start:end]
    if owner in scene.world.states and noun in FORCE_NOUNS:
        return _of_state(scene, start, end, owner or "", "group")
    slug = f"{owner or 'group'}/{key(noun).replace(' ', '-')}"
    return mention(scene, (start, end), Actor(slug, words, "group", owner), ("group", "name", "group"))


def _bare(scene: Scene, start: int, end: int, noun: str) -> Mention | None:
    """A group of which the text does not say whose it is: "the ministers", "African leaders"."""
    before = _WHICH.search(scene.text, max(0, start - 24), start)
    if before is None and noun in _WIDE:
        return None
    begins = before.start() if before else start
    return mention(
        scene, (begins, end), Unknown("whose group it is is not said"), ("group", "description", "group of no owner")
    )


def body(scene: Scene, index: int) -> Mention | None:
    """The public body that a noun and its owner name; a state's government is the state."""
    piece = scene.pieces[index]
    if not piece.of("body noun"):
        return None
    words = scene.piece_words(piece)
    noun = key(words)
    whose = owned(scene, index)
    start, end, owner = piece.start, piece.end, None
    if whose and len(whose.owners) == 1:
        start, end, owner = whose.start, whose.end, whose.owners[0]
    elif (begins := country_before(scene, piece.start)) is not None:
        state = country_of(scene, begins)
        start, owner = begins, state.id if state else None
    elif noun in _AMERICAN:
        owner = _AMERICAN[noun]
    elif not words[0].isupper() or not _THE.search(scene.text, max(0, start - 4), start):
        return None
    else:
        owner = _named_before(scene, noun) or _home(scene)
    if noun in _OF_MATTERS and (matter := _MATTER.match(scene.text, end)):
        end = matter.end()
    if owner in scene.world.states and noun in GOVERNMENT:
        return _of_state(scene, start, end, owner or "", "state")
    if owner is None and noun in GOVERNMENT:
        return None
    full = scene.text[start:end]
    known = scene.world.finder.named(full, scene.day, ("body",))
    actor = known if isinstance(known, Actor) else Actor(f"{owner or 'body'}/{_slug(full, noun)}", full, "body", owner)
    return mention(scene, (start, end), actor, ("body", "name", "public body"))


def _slug(full: str, noun: str) -> str:
    """The id's last part: the noun, with the seat where it is a seat's ("Kremlin press service")."""
    return noun.replace(" ", "-") if "kremlin" not in full.lower() else f"kremlin-{noun.replace(' ', '-')}"


def _of_state(scene: Scene, start: int, end: int, owner: str, kind: ActorKind) -> Mention | None:
    """The mention of a state by its forces, people or government."""
    actor = scene.actor(owner)
    if not isinstance(actor, Actor):
        return None
    return mention(scene, (start, end), actor, (kind, "description", "of the state"))


def _named_before(scene: Scene, noun: str) -> str | None:
    """Whose the same body was when last named."""
    for named in reversed(scene.mentions[-REACH:]):
        if named.kind == "body" and named.actor and named.actor.of and key(named.text).endswith(noun):
            return named.actor.of
    return None


def _home(scene: Scene) -> str | None:
    """The state the report is written from, by its dateline, where that is the only state of the sentence."""
    dateline = scene.report.dateline
    if dateline and dateline.place:
        place = scene.world.place(dateline.place)
        return getattr(place, "country", None)
    return None
