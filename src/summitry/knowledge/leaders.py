"""Which office leads a state, where head of state and head of government are two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.knowledge.days import holds
from summitry.knowledge.rows import Office, several

if TYPE_CHECKING:
    from summitry.knowledge.world import World

# States whose government is led by the head of government, so that "the German leader" is the chancellor. A date
# is the day of a change of constitution: before it the other office led. Where a head of state of the country also
# leads by custom (France, Russia, Ukraine, Romania, Serbia, Turkey since 2014) the state is not here.
_LED_BY_GOVERNMENT: dict[str, tuple[str, str]] = {
    **dict.fromkeys(
        """alb and atg aus aut bel bgd bgr bhs blz brb can cze deu dma dnk esp est eth fin fji gbr geo grc grd guy hrv hun
        ind irl irq isl isr ita jam jpn khm kna lca lie lka lso ltu lux lva mkd mlt mne mus mys nld nor npl nzl
        pak png prt sgp slb svk svn ton swe tha tls tto tuv vct vut wsm xkx cok niu dnk mda""".split(),
        ("", ""),
    ),
    "arm": ("2018-04-09", ""),
    "geo": ("2013-11-17", ""),
    "tur": ("", "2014-08-28"),
    "guy": ("9999", ""),
    "ton": ("2010-12-21", ""),
    "tgo": ("2025-05-03", ""),
    "pak": ("2008-08-18", ""),
    "lka": ("9999", ""),
    "ltu": ("9999", ""),
    "mda": ("9999", ""),
}

# States where both are called the leader, so that the words alone do not tell which, and since when and how long.
_TWO_LEADERS = {
    **dict.fromkeys("pol cze rou fin bgr hrv lbn".split(), ("", "")),
    "tun": ("2011-01-14", "2021-07-25"),
    "btn": ("2008-04-09", ""),
}


def leader_offices(world: World, state: str, day: str) -> list[Office]:
    """The offices that "the leader" of a state can mean on a day: one, or two where custom does not decide."""
    heads = _with_role(world, state, "head of state", day)
    governing = _with_role(world, state, "head of government", day)
    supreme = [office for office in heads if "leader" in office.title.lower()] or _called_leader(world, state, day)
    if supreme:
        return supreme
    if governing and all("vacant" in getattr(world.offices.holding(o.id, day), "reason", "") for o in heads):
        return governing
    if not heads or not governing:
        return heads or governing
    if _holds(_TWO_LEADERS, state, day):
        return [*heads, *(office for office in governing if office not in heads)]
    return governing if led_by_government(state, day) else heads


def _called_leader(world: World, state: str, day: str) -> list[Office]:
    """The offices of a state that "leader" is another name of: a junta's chairman, a state counsellor."""
    owned = world.offices.by_title.get((state, "leader"), [])
    return [office for office in owned if holds(office.from_, office.to, day) is not False]


def led_by_government(state: str, day: str) -> bool:
    """Whether the head of government leads the state on a day."""
    return _holds(_LED_BY_GOVERNMENT, state, day)


def _holds(custom: dict[str, tuple[str, str]], state: str, day: str) -> bool:
    """Whether a custom of a state holds on a day."""
    since = custom.get(state)
    return bool(since and holds(since[0], since[1], day))


def _with_role(world: World, state: str, role: str, day: str) -> list[Office]:
    """The offices of a state with a role on a day."""
    owned = world.offices.by_owner.get(state, [])
    return [o for o in owned if role in several(o.role) and holds(o.from_, o.to, day) is not False]
