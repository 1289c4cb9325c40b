"""The words and marks without which a sentence holds no event, for deciding which sentences are worth a parse."""

from __future__ import annotations

import re

from summitry.events.agenda import ON, OVER
from summitry.events.attendance import COMING
from summitry.events.companions import SENT, TEAMS
from summitry.events.followups import DEBATING
from summitry.events.nominal import DEED_NOUNS
from summitry.events.parties import PRESENCE
from summitry.events.requests import ASKING
from summitry.events.triggers import EVENT_WORDS, NOUNS, PHRASES, VERBS
from summitry.text import Signals

FAINT = frozenset(
    """test game cross march advance pour roll sweep confrontation end state campaign war go come become continue vote side capture leave increase create contest cut launch list name term see
    establish initial shared point deal head left join raise stop share reach remark retire move event occasion fall hit
    target rock back command receive talk speak cover address review consider examine exchange tackle participation presence
    represent close reopen issue freeze halt resume switch amend claim attention priority crisis conflict operation announce seal confirm install label brand block execute fight battle charter revolution apply accept free release exchange swap exit admit pen scrap denounce uphold pardon ink clear withdrawal expulsion admission recognition imposition lifting extension
    renewal suspension dissolution deliberate connect congratulate thank reassure contact ring shuttle mission lead pound congress hack loot open fail slap clamp reverse secure land complete collapse govern dump axe demote purge strip ascend accede push thrust tear rip slam rain board intercept batter""".split()
)
"""Triggers that mostly mean something else, and words that tell more of an event only where one has just been told."""
_MARKS = re.compile(
    r"\b(?:by|through|within|before|until|later\sthan)\s(?:\w{1,12}\s){0,2}(?:Jan|Feb|Mar|Apr|May\b|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\w{3,6}day\b|days?\b|weeks?\b|"
    r"months?\b|years?\b|tomorrow|midnight|\d{1,2}\b)|\b(?:G-?\d{1,2}|COP-?\d{0,2}|UNGA|CHOGM)\b"
)
"""Deadlines ("by June 30") and names that stand for a meeting ("the G20")."""


def signals() -> Signals:
    """The triggers, what is due, who comes, and what is discussed or asked."""
    later = (
        COMING
        | DEBATING
        | PRESENCE
        | OVER
        | DEED_NOUNS
        | ON.keys()
        | SENT
        | TEAMS
        | {"join", "accompany", "represent", "claim", "stead"}
    )
    words = {*VERBS, *NOUNS, *EVENT_WORDS, *ASKING, *later, "due", "await", "expect", "invite"}
    faint = FAINT | (later - {*VERBS, *NOUNS})
    return Signals(frozenset(words) - faint, frozenset(faint), frozenset(PHRASES), _MARKS)
