"""Offices without a name: "the Belarusian leader", "the prime minister", "his Turkish counterpart"."""

from __future__ import annotations

import re

from summitry.actors.frames import is_title
from summitry.actors.owners import country_before, owned
from summitry.actors.references import country_of, last_in_office, last_organisation, last_person
from summitry.actors.scene import Scene
from summitry.actors.words import GROUP_NOUNS, HONORIFICS, MAIN_TITLES, PLURAL_TITLES
from summitry.facts import Actor, Mention, Resolution, Unknown
from summitry.knowledge.leaders import leader_offices
from summitry.knowledge.rows import several
from summitry.knowledge.spelling import key

_THE = re.compile(r"\b[Tt]he (?:current |new |acting |incumbent )?$")
_OTHER_DAY = re.compile(
    r"\b(?:[Ff]ormer|[Ee]x|late|next|future|previous|first|possible|deposed|ousted|a|an|every|another|any|no|vice|deputy|former US|assistant)[ -]$"
)
_INDEFINITE = re.compile(r"\b(?:[Aa]n?|[Aa]nother|any|one) (?:senior |top |former )?$")


def describe(scene: Scene, index: int) -> list[Mention]:
    """The holders of an office that the text names without them; none where the words are no such description."""
    piece = scene.pieces[index]
    if not is_title(piece) or _named_after(scene, index):
        return []
    if piece.of("titles"):
        return _plural(scene, index)
    title = key(scene.piece_words(piece))
    if title in HONORIFICS:
        return []
    if title == "counterpart":
        return _counterpart(scene, index)
    whose = owned(scene, index)
    if whose is None and (begins := country_before(scene, piece.start)) is not None:
        state = country_of(scene, begins)
        return _one(scene, begins, piece.end, state.id if state else None, title, "office of the country named")
    if whose is None:
        return _bare(scene, index, title)
    if len(whose.owners) != 1:
        return []
    return _one(scene, whose.start, whose.end, whose.owners[0], title, "office of the day")


def _named_after(scene: Scene, index: int) -> bool:
    """Whether a name follows the title directly, so that it is that name's."""
    if index + 1 >= len(scene.pieces):
        return False
    following = scene.pieces[index + 1]
    return (
        following.kind == "name"
        and scene.text[scene.pieces[index].end : following.start] in {" ", ", "}
        and index + 1 in scene.persons
    )


def _one(scene: Scene, start: int, end: int, owner: str | None, title: str, rule: str) -> list[Mention]:
    """The holder of one office of one owner, or the office itself where nobody is known to hold it."""
    if owner is None:
        return []
    before = scene.text[max(0, start - 14) : start]
    words = scene.text[start:end]
    found: Resolution = Unknown("the report has no date") if not scene.dated else _held(scene, words, owner, title)
    if _OTHER_DAY.search(before):
        found = Unknown(f"{before.split()[-1]!r} says another holder than that of the day")
        if not _INDEFINITE.search(before):
            return []
    if isinstance(found, Unknown):
        if title not in MAIN_TITLES:
            return []
        office = Actor(f"{owner}/{title.replace(' ', '-')}", words, "office", owner, title)
        return [
            Mention(
                start,
                end,
                words,
                office,
                words,
                "office",
                "description",
                (start, end),
                title,
                "office without a known holder",
            )
        ]
    name = found.name if isinstance(found, Actor) else words
    return [Mention(start, end, words, found, name, "person", "description", (start, end), title, rule)]


def _held(scene: Scene, words: str, owner: str, title: str) -> Resolution:
    """Who holds the office: by the whole words ("Kremlin spokesman"), else by the title."""
    offices = scene.world.offices.named(words, owner, scene.day)
    return scene.world.holder_of(words if offices else title, owner, scene.day)


def _bare(scene: Scene, index: int, title: str) -> list[Mention]:
    """The person last named with the office: "the president"."""
    piece = scene.pieces[index]
    before = _THE.search(scene.text, max(0, piece.start - 16), piece.start)
    if before is None or title in GROUP_NOUNS:
        return []
    following = scene.text[piece.end : piece.end + 5]
    if following.startswith((" of ", "-")):
        return []
    words = scene.piece_words(piece)
    found = last_in_office(scene, title)
    if found is None and "secretary" in title and scene.dated:
        whole = last_organisation(scene, set())
        held = scene.world.holder_of(title, whole.id, scene.day) if whole else None
        found = held if isinstance(held, Actor) else None
    if (
        found is None
        and title in {"president", "prime minister", "premier", "chancellor", "king", "foreign minister"}
        and scene.dated
    ):
        state = _only_state(scene)
        held = scene.world.holder_of(title, state, scene.day) if state else None
        found = held if isinstance(held, Actor) else None
    if found is None:
        return []
    return [
        Mention(
            piece.start,
            piece.end,
            words,
            found,
            found.name,
            "person",
            "description",
            (piece.start, piece.end),
            words,
            "office named before",
        )
    ]


def _only_state(scene: Scene) -> str | None:
    """The one state the report has named so far, or that its publisher is the seat of."""
    states = {m.actor.id for m in scene.mentions if m.kind == "state" and m.actor}
    if len(states) == 1:
        return states.pop()
    publisher = scene.report.publisher
    seat = scene.world.finder.named(publisher.split(" (")[0], scene.day, ("state",)) if publisher else None
    return seat.id if isinstance(seat, Actor) else None


def _counterpart(scene: Scene, index: int) -> list[Mention]:
    """The holder of the same office elsewhere: "his Turkish counterpart"."""
    whose = owned(scene, index)
    if whose is None or not scene.dated:
        return []
    mentions = []
    reference = last_person(scene, whose.start)
    for owner, piece in zip(whose.owners, whose.pieces, strict=True):
        found = _same_office(scene, reference, owner)
        single = len(whose.owners) == 1
        start, end = (whose.start, whose.end) if single or piece is whose.pieces[-1] else (piece.start, piece.end)
        start = piece.start
        words = scene.text[start:end]
        name = found.name if isinstance(found, Actor) else words
        mentions.append(
            Mention(start, end, words, found, name, "person", "description", (start, end), None, "counterpart")
        )
    return mentions


def _same_office(scene: Scene, reference: Mention | None, owner: str) -> Resolution:
    """Who holds in another state the office that a person named before holds."""
    if reference is None or reference.actor is None:
        return Unknown("nobody with an office is named before")
    actor = reference.actor
    held = [office for office, _ in scene.world.offices_of(actor.id, scene.day) if office.of != owner]
    roles = [role for office in held for role in several(office.role)]
    if not roles and (reference.office or actor.office):
        roles = list(scene.world.offices.roles_of_title(reference.office or actor.office or ""))
    heads = {"head of state", "head of government"} & set(roles)
    if heads:
        home = [o.id for o in leader_offices(scene.world, actor.of, scene.day)] if actor.of else []
        leads = any(office.id in home for office in held) or not held
        role = "leader" if leads or len(heads) > 1 else heads.pop()
        return scene.world.holder_of(role, owner, scene.day)
    for role in roles:
        return scene.world.holder_of(role, owner, scene.day)
    return Unknown(f"the office of {actor.name} is not known")


def _plural(scene: Scene, index: int) -> list[Mention]:
    """One holder a state: "the Turkish and Iranian presidents", "leaders of France and Germany"."""
    piece = scene.pieces[index]
    whose = owned(scene, index)
    if (
        whose is None
        or len(whose.owners) < 2
        or not scene.dated
        or any(o not in scene.world.states for o in whose.owners)
    ):
        return []
    title = PLURAL_TITLES[key(scene.piece_words(piece))]
    if title == "minister":
        return []
    mentions = []
    for owner, named in zip(whose.owners, whose.pieces, strict=True):
        found = scene.world.holder_of(title, owner, scene.day)
        words = scene.piece_words(named)
        name = found.name if isinstance(found, Actor) else words
        mentions.append(
            Mention(
                named.start,
                named.end,
                words,
                found,
                name,
                "person",
                "description",
                (whose.start, whose.end),
                title,
                "office of each",
            )
        )
    return mentions
