"""Offices without a name: "the Belarusian leader", "the prime minister", "the country's president"."""

from __future__ import annotations

import re

from summitry.actors.counterparts import counterparts, each_holder, elected
from summitry.actors.frames import is_owner, is_title
from summitry.actors.making import mention
from summitry.actors.owners import bloc_before, country_before, owned
from summitry.actors.references import REACH, country_of, last_in_office, last_of_state, last_organisation
from summitry.actors.scene import Scene
from summitry.actors.words import GROUP_NOUNS, HONORIFICS, MAIN_TITLES
from summitry.facts import Actor, Ambiguous, Mention, Resolution, Span, Unknown
from summitry.knowledge.roles import ROLE_NAMES
from summitry.knowledge.spelling import key

_THE = re.compile(
    r"\b(?:[Tt]he|THE) (?:(?:current|new|acting|incumbent|visiting|outgoing|veteran|top|\d{2}-year-old) )?$"
)
_OTHER_DAY = re.compile(
    r"\b(?:[Ff]ormer|[Ee]x|late|next|future|previous|first|possible|deposed|ousted|[Aa]n?|every|another|any|no|vice|deputy|assistant|as|became|become|becoming|elected|appointed|named|running for|candidate for"
    r"|\d{1,2}(?:st|nd|rd|th))(?: senior| top)?[ -](?:the )?$"
)
_FORMER = re.compile(
    r"\b(?:[Ff]ormer|[Oo]ne-time) (?:(?!the |and |of |to |with |by |met |told |said |from |for )[\w-]{2,14} ){0,3}$|\bthe then $"
)
_INDEFINITE = re.compile(r"\b(?:[Aa]n?|[Aa]nother|any|one) (?:senior |top )?$")
_POSTED = re.compile(r" (?:to|for|in) (?:the )?")
_POSTS = frozenset(
    {
        "ambassador",
        "envoy",
        "special envoy",
        "representative",
        "special representative",
        "permanent representative",
        "high representative",
    }
)
_RULERS = frozenset(
    "president|prime minister|premier|chancellor|king|queen|emperor|sultan|emir|foreign minister".split("|")
)


def describe(scene: Scene, index: int) -> list[Mention]:
    """The holders of an office that the text names without them; none where the words are no such description."""
    piece = scene.pieces[index]
    if not is_title(piece) or _named_after(scene, index):
        return []
    if piece.of("titles"):
        return each_holder(scene, index)
    title = key(scene.piece_words(piece))
    if title in HONORIFICS:
        return []
    if title == "counterpart":
        return counterparts(scene, index)
    whose = owned(scene, index)
    if whose is None and (begins := country_before(scene, piece.start)) is not None:
        state = country_of(scene, begins)
        return _one(scene, (begins, piece.end), state.id, title) if state else []
    if whose is None and (whole := _whole_title(scene, index)):
        return [whole]
    if whose is None and (begins := bloc_before(scene, piece.start)) is not None:
        bloc = last_organisation(scene, set())
        return _one(scene, (begins, piece.end), bloc.id, title) if bloc else []
    if whose is None:
        return _spoken_for(scene, index, title) or _bare(scene, index, title)
    if len(whose.owners) != 1:
        return []
    if title in _POSTS and whose.last < index + 1 and index + 1 < len(scene.pieces):
        posted = scene.pieces[index + 1]
        if _POSTED.fullmatch(scene.text[piece.end : posted.start]):
            return _one(scene, (whose.start, posted.end), whose.owners[0], scene.text[piece.start : posted.end])
    return _one(scene, (whose.start, whose.end), whose.owners[0], title)


def _whole_title(scene: Scene, index: int) -> Mention | None:
    """The holder of an office that only one owner has, whose name is some words before: "UN rights chief"."""
    piece = scene.pieces[index]
    for at in range(index - 1, max(-1, index - 4), -1):
        start = scene.pieces[at].start
        words = key(scene.text[start : piece.end])
        if piece.end - start > 60 or not is_owner(scene.pieces[at]):
            continue
        owners = scene.world.offices.owners_of_title.get(words, set())
        held = scene.world.holder_of(words, next(iter(owners)), scene.day) if len(owners) == 1 and scene.dated else None
        if isinstance(held, Actor):
            how = ("person", "description", "office of the day")
            return mention(scene, (start, piece.end), held, how, scene.text[start : piece.end])  # type: ignore[arg-type]
    return None


def _named_after(scene: Scene, index: int) -> bool:
    """Whether a name follows the title directly, so that it is that name's."""
    if index + 1 >= len(scene.pieces) or index + 1 not in scene.persons:
        return False
    between = scene.text[scene.pieces[index].end : scene.pieces[index + 1].start]
    return between in {" ", ", "}


def _one(scene: Scene, span: Span, owner: str, title: str) -> list[Mention]:
    """The holder of one office of one owner, or the office itself where nobody is known to hold it."""
    before = scene.text[max(0, span[0] - 48) : span[0]]
    if _FORMER.search(before) or (_OTHER_DAY.search(before) and not _INDEFINITE.search(before)):
        return []
    words = scene.text[span[0] : span[1]]
    known = scene.dated and not _INDEFINITE.search(before)
    found: Resolution = _held(scene, words, owner, title) if known else Unknown("one of several, or on no known day")
    plain = key(title)
    if isinstance(found, Ambiguous):
        found = _of_cast(scene, found)
    if isinstance(found, Ambiguous) and plain not in _RULERS | {"leader", "head of state"}:
        found = Unknown(found.reason)
    if isinstance(found, Unknown) and known and before.lower().endswith("the "):
        found = last_of_state(scene, plain, owner) or found
    if not isinstance(found, Unknown):
        return [mention(scene, span, found, ("person", "description", "office of the day"), title)]
    if plain not in MAIN_TITLES and not plain.startswith(tuple(_POSTS)):
        return []
    office = Actor(f"{owner}/{plain.replace(' ', '-')}", words, "office", owner, title)
    return [mention(scene, span, office, ("office", "description", "office without a known holder"), title)]


def _of_cast(scene: Scene, found: Ambiguous) -> Resolution:
    """The one of several that the report has named, else all of them."""
    named = {m.actor.id for m in scene.mentions[-REACH:] if m.kind == "person" and m.actor}
    known = [actor for actor in found.candidates if actor.id in named]
    return known[0] if len(known) == 1 else found


def _held(scene: Scene, words: str, owner: str, title: str) -> Resolution:
    """Who holds the office: by the whole words or their end ("Kremlin spokesman"), else by the title."""
    if key(title).endswith(" elect"):
        return elected(scene.world, owner, key(title).removesuffix(" elect"), scene.day)
    body = scene.world.bodies.get(owner)
    parts = [part for part in key(words).split() if part != "s"]
    for whose in (owner, body.organisation) if body else (owner,):
        for cut in range(len(parts) - 1):
            if "deputy" in parts[:cut]:
                break
            if (whose, " ".join(parts[cut:])) in scene.world.offices.by_title:
                return scene.world.holder_of(" ".join(parts[cut:]), whose, scene.day)
        turned = f"{key(title)} of the {key(scene.world.name(owner))}"
        if body and (whose, turned) in scene.world.offices.by_title:
            return scene.world.holder_of(turned, whose, scene.day)
    return scene.world.holder_of(title, owner, scene.day)


def _spoken_for(scene: Scene, index: int, title: str) -> list[Mention]:
    """Who speaks for a person: "Dahl's spokesman"."""
    piece = scene.pieces[index]
    master = scene.persons.get(index - 1)
    named = scene.pieces[index - 1] if index else None
    if named is None or master is None or "spokes" not in title or not isinstance(master[0], Actor):
        return []
    if scene.text[named.end : piece.start] not in {"'s ", "’s "}:
        return []
    span, whose = (named.start, piece.end), master[0]
    titles = (f"{named.words[-1]}'s {title}", f"presidential {title}", f"kremlin {title}", f"government {title}")
    owned_by = scene.world.offices.by_title
    held = next(
        (_of(scene, words, whose.of) for words in titles if whose.of and (whose.of, key(words)) in owned_by), None
    )
    if held is None:
        return []
    return [mention(scene, span, held, ("person", "description", "speaks for a person"), title)]


def _bare(scene: Scene, index: int, title: str) -> list[Mention]:
    """The person last named with the office: "the president"."""
    piece = scene.pieces[index]
    before = _THE.search(scene.text, max(0, piece.start - 16), piece.start)
    if before is None or title in GROUP_NOUNS or scene.text[piece.end : piece.end + 4].startswith((" of ", "-")):
        return []
    words = scene.piece_words(piece)
    found = _of(scene, title, home(scene)) if words[0].isupper() else None
    found = found or last_in_office(scene, title)
    if found is None and "secretary" in title:
        whole = last_organisation(scene, set())
        found = _of(scene, title, whole.id if whole else None)
    if found is None and title in _RULERS:
        found = _of(scene, title, _only_state(scene))
    if (
        found is None
        and title not in ROLE_NAMES
        and len(owners := scene.world.offices.owners_of_title.get(title, ())) == 1
    ):
        found = _of(scene, title, next(iter(owners)))
    if found is None:
        return []
    return [mention(scene, (piece.start, piece.end), found, ("person", "description", "office named before"), words)]


def _of(scene: Scene, title: str, owner: str | None) -> Actor | None:
    """The one holder of an office of an owner on the report's day."""
    held = scene.world.holder_of(title, owner, scene.day) if owner and scene.dated else None
    return held if isinstance(held, Actor) else None


def _only_state(scene: Scene) -> str | None:
    """The one state the report has named so far, or that its publisher is the seat of."""
    states = {m.actor.id for m in scene.mentions[:REACH] if m.kind == "state" and m.actor}
    return states.pop() if len(states) == 1 else home(scene)


def home(scene: Scene) -> str | None:
    """The state whose government publishes the report, None where another house does."""
    words = (scene.report.publisher or "").split()
    for count in range(min(len(words), 5), 0, -1):
        seat = scene.world.finder.named(" ".join(words[:count]).rstrip(",("), scene.day, ("state",))
        if isinstance(seat, Actor):
            return seat.id
    return None
