"""A short natural label for an event: "Dahl–Saleh talks, Oslo", "visit of Dahl to Kenya", "presidential election in Kenya"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summitry.events.cluster import LARGE, TYPES, Cluster
from summitry.facts import Participation, Place

LONGEST = 90
FAMILY_FIRST = frozenset({"chn", "kor", "prk", "twn"})
"""States whose people's family names usually stand first in English texts."""
PARTICLES = frozenset("al el bin bint ibn de da dos del della di von van der den ten la le du".split())
SUFFIXES = frozenset("jr jr. sr sr. ii iii iv".split())
NOUN_OF = {
    "kill": "killing",
    "ram": "ramming",
    "shoot": "shooting",
    "stab": "stabbing",
    "invade": "invasion",
    "shell": "shelling",
    "bomb": "bombing",
    "clash": "clashes",
    "seize": "seizure",
    "assassinate": "assassination",
    "kidnap": "kidnapping",
    "abduct": "kidnapping",
    "storm": "storming",
    "occupy": "occupation",
    "shoot down": "shooting down",
    "open fire": "shooting",
    "blow up": "explosion",
}
NOUN_TOO = frozenset("attack raid ambush strike assault murder blast protest".split())
BOTH_SIDES = frozenset({"clashes", "war", "skirmish"})
VOTES = frozenset("election referendum runoff".split())


def title_of(
    cluster: Cluster, participants: Sequence[Participation], documents: Sequence[str], states: Mapping[str, str]
) -> str:
    """The label of an event, of at most 90 characters."""
    who = [short_name(p, states) for p in participants]
    who = [p.name if who.count(short) > 1 else short for p, short in zip(participants, who, strict=True)]
    if cluster.kind in {"meeting", "call"}:
        words = _meeting(cluster, who)
    elif cluster.kind == "visit":
        words = _visit(cluster, who)
    elif cluster.kind == "election":
        words = _election(cluster)
    elif cluster.kind == "office_change":
        words = _change(cluster, participants, who, states)
    elif cluster.kind == "inauguration":
        words = "inauguration" + _of(who[:1])
    elif cluster.kind == "agreement":
        words = _agreement(cluster, who, documents)
    elif cluster.kind == "incident":
        words = _incident(cluster, participants, who)
    elif cluster.kind == "exercise":
        words = _paired(who, "military exercise") + _at(cluster.place)
    else:
        words = "deadline" + (f" for {listed(who)}" if who else "")
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rsplit(" ", 1)[0].rstrip(",") + "…"


def short_name(party: Participation, states: Mapping[str, str]) -> str:
    """The family name of a person, with the particles before it; the whole name of anything else."""
    words = party.name.split()
    state = states.get(party.actor or "")
    if len(words) == 1 and party.actor is None and words[0].endswith(("s", "men")):
        return party.name.lower()
    if party.actor is None or (state is None and not party.actor.startswith("person/")) or len(words) < 2:
        return party.name
    if state in FAMILY_FIRST:
        return words[0]
    while len(words) > 2 and words[-1].lower().strip(",") in SUFFIXES:
        words.pop()
    first = len(words) - 1
    while first > 1 and words[first - 1].lower() in PARTICLES:
        first -= 1
    return " ".join(words[first:]).strip(",")


def listed(who: Sequence[str]) -> str:
    """ "Dahl", "Dahl and Saleh", "Dahl, Saleh and others".

    >>> listed(["Dahl", "Saleh", "Prado", "Olav"])
    'Dahl, Saleh and others'
    """
    if len(who) < 3:
        return " and ".join(who)
    return f"{', '.join(who[:2])} and {who[2] if len(who) == 3 else 'others'}"


def _of(who: Sequence[str]) -> str:
    return f" of {listed(who)}" if who else ""


def _at(place: Place | None) -> str:
    if place is None:
        return ""
    return " by video" if place.name == "video" else f", {place.name}"


def _paired(who: Sequence[str], noun: str) -> str:
    if len(who) != 2 or any(len(w.split()) > 3 or w[0].islower() for w in who):
        return noun + _of(who)
    return f"{who[0]}–{who[1]} {noun}"


def _meeting(cluster: Cluster, who: Sequence[str]) -> str:
    if cluster.kind == "call":
        return _paired(who, "call")
    large = next((d.trigger.word for d in cluster.drafts if d.trigger.word in LARGE), None)
    body = cluster.body()
    if body is not None and (large or "meeting" in cluster.heads()):
        name, noun = _body_name(body), large or "meeting"
        return (name if name.lower().endswith(noun) else f"{name} {noun}") + _at(cluster.place)
    nouns = [d.trigger.word for d in cluster.drafts if d.is_noun and not d.weak]
    noun = large or (nouns[0] if nouns else "meeting")
    kinds = [t.lower_ for t in cluster.lead.token.lefts if t.lower_ in TYPES] if large and len(who) != 2 else []
    noun = " ".join([*kinds, noun])
    if large and len(who) == 1:
        return f"{noun} with {who[0]}" + _at(cluster.place)
    return (noun if large and len(who) > 3 else _paired(who, noun)) + _at(cluster.place)


def _body_name(body: str) -> str:
    parts = body.split("/")
    head = parts[-1] if parts[0] in {"organisation", "body"} else parts[0]
    if "-" not in head and len(head) <= 6:
        return head.upper()
    return " ".join(w if w in {"of", "the", "and"} else w.capitalize() for w in head.split("-"))


def _visit(cluster: Cluster, who: Sequence[str]) -> str:
    goal = cluster.place
    return "visit" + _of(who) + (f" to {goal.name}" if goal is not None and goal.name != "video" else "")


def _election(cluster: Cluster) -> str:
    noun = next((d.trigger.word for d in cluster.drafts if d.trigger.word in VOTES), "election")
    kinds = [t.lower_ for d in cluster.drafts for t in d.token.lefts if t.lower_ in TYPES]
    where = f" in {cluster.place.name}" if cluster.place is not None else ""
    return " ".join([*dict.fromkeys(kinds), noun]) + where


def _change(
    cluster: Cluster, participants: Sequence[Participation], who: Sequence[str], states: Mapping[str, str]
) -> str:
    new = [w for p, w in zip(participants, who, strict=True) if p.role == "new holder"]
    old = [w for p, w in zip(participants, who, strict=True) if p.role == "old holder"]
    word = cluster.lead.trigger.word
    if new and old:
        return (
            f"{listed(new)} to follow {listed(old)}"
            if cluster.verdict.realis != "past"
            else f"{listed(new)} follows {listed(old)}"
        )
    if old:
        return LEAVING.get(word, "departure") + _of(old)
    if new:
        if word in CHOSEN:
            return CHOSEN[word] + _of(new)
        person = any((p.actor or "x/").count("/") or p.actor in states for p in participants if p.role == "new holder")
        return f"{listed(new)} {'takes office' if person else 'takes over'}"
    return word if cluster.lead.is_noun else "change of office"


LEAVING = {
    **dict.fromkeys("resign resignation quit".split(), "resignation"),
    "step down": "resignation",
    **dict.fromkeys("oust dismiss sack fire depose".split(), "dismissal"),
}
CHOSEN = {
    **dict.fromkeys("appoint name nominate reappoint designate appointment".split(), "appointment"),
    **dict.fromkeys("elect reelect re-elect choose select".split(), "election"),
}


def _agreement(cluster: Cluster, who: Sequence[str], documents: Sequence[str]) -> str:
    noun = next((d.trigger.word for d in cluster.drafts if d.is_noun), "decision")
    paper = documents[0].split() if documents else [noun]
    while len(paper) > 1 and paper[0].lower() in {"a", "an", "the", "their", "its", "this", "these"}:
        paper = paper[1:]
    name = " ".join(paper if len(paper) <= 7 else [noun])
    if len(who) == 2:
        return f"{who[0]}–{who[1]} {name}"
    return f"{name} ({listed(who)})" if who else name


def _incident(cluster: Cluster, participants: Sequence[Participation], who: Sequence[str]) -> str:
    word = cluster.lead.trigger.word
    noun = NOUN_OF.get(
        word, word if cluster.lead.is_noun or word in NOUN_TOO else f"{word.split()[0].removesuffix('e')}ing"
    )
    targets = [w for p, w in zip(participants, who, strict=True) if p.role == "target"]
    doers = [w for p, w in zip(participants, who, strict=True) if p.role == "attacker"]
    if noun in BOTH_SIDES:
        return (f"{noun} between {listed(who)}" if len(who) > 1 else noun) + _at(cluster.place)
    on = f" on {listed(targets)}" if targets and not noun.endswith(("ing", "ion", "ure")) else _of(targets)
    where = "" if cluster.place is not None and cluster.place.name in targets else _at(cluster.place)
    return noun + on + (f" by {listed(doers)}" if doers else "") + where
