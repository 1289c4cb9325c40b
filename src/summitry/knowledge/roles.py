"""What office a title means: the words news uses for an office, and the role of the tables they stand for."""

from __future__ import annotations

from summitry.knowledge.spelling import key

_WORDS: dict[str, str] = {
    "head of state": "head of state | state head | monarch | sovereign",
    "head of government": (
        "head of government | government head | head of the government | prime minister | premier | pm"
        " | chairman of the government"
    ),
    "foreign minister": (
        "foreign minister | minister of foreign affairs | minister for foreign affairs | foreign affairs minister | fm"
        " | external affairs minister | minister of external affairs | minister of external relations | top diplomat"
        " | foreign secretary | chief diplomat | minister of foreign relations | diplomacy chief | head of diplomacy"
        " | external relations minister | foreign relations minister | foreign ministry chief"
    ),
    "defence minister": (
        "defence minister | defense minister | minister of defence | minister of defense | minister for defence"
        " | minister for defense | minister of national defence | minister of national defense | national defence minister"
        " | national defense minister | defence secretary | defense secretary | armed forces minister | pentagon chief"
        " | minister of the armed forces | minister of armed forces | defence chief | defense chief"
    ),
    "interior minister": (
        "interior minister | minister of the interior | minister of interior | home secretary | home minister"
        " | minister of internal affairs | internal affairs minister | minister for home affairs | home affairs minister"
    ),
    "finance minister": (
        "finance minister | minister of finance | minister for finance | treasury secretary | treasurer"
        " | chancellor of the exchequer | economy and finance minister"
    ),
    "security adviser": (
        "national security adviser | national security advisor | security adviser | security advisor"
        " | secretary of the security council | security council secretary | security council chief"
        " | national security council secretary | secretary of the national security council | security council head"
    ),
    "deputy head": "deputy head | vice president | deputy prime minister | deputy premier | first deputy prime minister",
    "spokesperson": (
        "spokesperson | spokesman | spokeswoman | press secretary | press spokesman | press spokesperson | spokes person"
        " | chief spokesperson | chief spokesman | chief spokeswoman"
    ),
    "envoy": "envoy | special envoy | special representative | special presidential envoy | mediator",
    "ambassador": "ambassador | permanent representative | high commissioner | envoy to the united nations | un ambassador",
    "secretary-general": (
        "secretary-general | secretary general | sec-gen | general secretary | chief | head | boss | director-general"
        " | director general | executive secretary | executive director | managing director | leader"
    ),
    "deputy secretary-general": (
        "deputy secretary-general | deputy secretary general | deputy chief | deputy head | deputy director-general"
        " | assistant secretary-general | deputy director general"
    ),
    "president": "president | chief | head | leader",
    "chair": "chair | chairman | chairwoman | chairperson | chairperson-in-office | chairman-in-office | presidency | head",
    "commander": "commander | supreme commander | commander-in-chief | force commander | military chief | top commander",
    "speaker": "speaker | parliament speaker | speaker of parliament | speaker of the parliament | speaker of the house",
}


ROLE_NAMES = frozenset(_WORDS)
"""The roles an office of the tables can have."""


def _by_words() -> dict[str, tuple[str, ...]]:
    """The roles that words may mean, those of the table's order first."""
    found: dict[str, tuple[str, ...]] = {}
    for role, words in _WORDS.items():
        for word in words.split(" | "):
            held = found.get(key(word), ())
            found[key(word)] = held if role in held else (*held, role)
    return found


ROLES = _by_words()

LEADER_WORDS = frozenset(
    "leader|strongman|ruler|head of state and government|national leader|top leader|supreme leader".split("|")
)
"""Words for whoever leads a state, whatever the office."""

STATE_TITLES = frozenset(
    key(word)
    for word in (
        "president|king|queen|emperor|emir|sultan|pope|pontiff|grand duke|prince|crown prince|supreme leader|sheikh|captain regent"
        "|chancellor|prime minister|premier|taoiseach|vice president|vice-president|governor-general|secretary of state|monarch"
        "|crown prince|deputy prime minister|first lady|chief executive|secretary of defense|secretary of the treasury"
    ).split("|")
)
"""Titles that are looked up among the titles of a state's offices, not by role."""

STANDINGS = frozenset({"acting", "interim", "caretaker", "transitional", "current", "incumbent"})
"""Words before an office for how it is held, not which it is."""

ADJECTIVES = (
    "outgoing",
    "current",
    "new",
    "incumbent",
    "present",
    "acting",
    "interim",
    "newly appointed",
    "newly elected",
    "then",
)
PAST_WORDS = (
    "former",
    "ex",
    "late",
    "deposed",
    "ousted",
    "exiled",
    "previous",
    "incoming",
    "future",
    "then",
)


def roles_of(words: str) -> tuple[str, ...]:
    """The roles that the words for an office can mean; none where they mean none.

    >>> roles_of("Foreign Secretary"), roles_of("secretary general")
    (('foreign minister',), ('secretary-general',))
    """
    return ROLES.get(key(words), ())
