"""The same office in another state, and one office in each of several."""

from __future__ import annotations

from summitry.actors.making import mention
from summitry.actors.owners import owned
from summitry.actors.references import REACH, last_person
from summitry.actors.scene import Scene
from summitry.actors.words import PLURAL_TITLES
from summitry.facts import Actor, Mention, Resolution, Unknown
from summitry.knowledge import World
from summitry.knowledge.days import holds
from summitry.knowledge.leaders import leader_offices
from summitry.knowledge.roles import roles_of
from summitry.knowledge.rows import several
from summitry.knowledge.spelling import key


def counterparts(scene: Scene, index: int) -> list[Mention]:
    """The holders of the same office elsewhere: "his Turkish and Iranian counterparts"."""
    whose = owned(scene, index)
    several_of_one = (
        whose is not None and len(whose.owners) == 1 and scene.piece_words(scene.pieces[index]).endswith("s")
    )
    if whose is None or not scene.dated or several_of_one:
        return []
    reference = last_person(scene, whose.start)
    made = []
    for owner, piece in zip(whose.owners, whose.pieces, strict=True):
        end = whose.end if piece is whose.pieces[-1] and whose.end > piece.end else piece.end
        start = whose.start if len(whose.owners) == 1 else piece.start
        found = same_office(scene, reference, owner)
        made.append(mention(scene, (start, end), found, ("person", "description", "counterpart")))
    return made


def same_office(scene: Scene, reference: Mention | None, owner: str) -> Resolution:
    """Who holds in another state the office that a person named before holds."""
    if reference is None or reference.actor is None:
        return Unknown("nobody with an office is named before")
    actor = reference.actor
    held = [office for office, _ in scene.world.offices_of(actor.id, scene.day) if office.of != owner]
    roles = [role for office in held for role in several(office.role)] or list(
        roles_of(reference.office or actor.office or "")
    )
    heads = {"head of state", "head of government"} & set(roles)
    if heads:
        named = _leader_named(scene, owner)
        if named is not None:
            return named
        home = [office.id for office in leader_offices(scene.world, actor.of, scene.day)] if actor.of else []
        if any(office.title == "President" for office in held) and scene.world.offices.by_title.get(
            (owner, "president")
        ):
            return scene.world.holder_of("president", owner, scene.day)
        leads = not held or any(office.id in home for office in held)
        return scene.world.holder_of("leader" if leads or len(heads) > 1 else heads.pop(), owner, scene.day)
    if roles:
        return scene.world.holder_of(roles[0], owner, scene.day)
    return Unknown(f"the office of {actor.name} is not known")


def _leader_named(scene: Scene, owner: str) -> Actor | None:
    """The head of state or government of an owner whom the report has named: a president's counterpart may be a chancellor."""
    for told in reversed(scene.mentions[-REACH:]):
        actor = told.actor
        if told.kind != "person" or told.use != "name" or actor is None or actor.of != owner:
            continue
        held = {role for office, _ in scene.world.offices_of(actor.id, scene.day) for role in several(office.role)}
        if held & {"head of state", "head of government"}:
            return actor
    return None


def each_holder(scene: Scene, index: int) -> list[Mention]:
    """One holder a state: "the Turkish and Iranian presidents", "leaders of France and Germany"."""
    whose = owned(scene, index)
    title = PLURAL_TITLES[key(scene.piece_words(scene.pieces[index]))]
    if title == "counterpart":
        if whose is None or any(owner not in scene.world.states for owner in whose.owners):
            return []
        return counterparts(scene, index)
    if whose is None or len(whose.owners) < 2 or not scene.dated or title == "minister":
        return []
    if scene.text.startswith(" from ", scene.pieces[index].end) and whose.start == scene.pieces[index].start:
        return []
    made = []
    for owner, piece in zip(whose.owners, whose.pieces, strict=True):
        found = scene.world.holder_of(title, owner, scene.day)
        if not isinstance(found, Unknown):
            extent = (whose.start, whose.end)
            manner = ("person", "description", "office of each")
            made.append(mention(scene, (piece.start, piece.end), found, manner, title, extent))  # type: ignore[arg-type]
    return made


def elected(world: World, owner: str, title: str, day: str) -> Resolution:
    """Who is elected to an office and has not taken it: by the tables' own word, else who takes it within four months."""
    for office in world.offices.named(title, owner, day):
        tenures = world.tenures(office.id)
        due = [t for t in tenures if t.status == "elect" and holds(t.from_, t.to, day)]
        due = due or [t for t in tenures if t.holder and day < t.from_ <= _later(day)]
        actor = world.actor(due[0].holder) if due else None
        if isinstance(actor, Actor):
            return actor
    return Unknown(f"nobody is elected {title} of {world.name(owner)} on {day}")


def _later(day: str) -> str:
    """The day four months on, near enough to compare."""
    year, month = int(day[:4]), int(day[5:7]) + 4
    return f"{year + (month > 12)}-{month - 12 * (month > 12):02d}-{day[8:]}"
