"""What an occasion is called, where its reports give no more than the word they use for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from summitry.record.attending import Attending
from summitry.record.claims import Claim

_MADE_UP = re.compile(r"[a-z_]{2,20}: ")
"""A label made of kind and trigger: "meeting: summit (Emmanuel Macron)"."""

_NOUNS = frozenset(
    "summit session talks meeting conference forum assembly consultations negotiations visit trip call".split()
)
_ACRONYM = 7
"""An id of fewer letters is an acronym: CSTO, ASEAN."""


_LEVEL_NAMES = {
    "foreign": "foreign ministers'",
    "defence": "defence ministers'",
    "finance": "finance ministers'",
    "trade": "ministers'",
    "security": "security council secretaries'",
    "parliament": "parliamentary",
}
"""How a meeting below the leaders' level is called."""


def title_of(claims: Sequence[Claim], attending: Sequence[Attending], place: str | None, body: str | None) -> str:
    """The label told most often; one made of kind and trigger gives way to body or people, what it is, and where."""
    told = Counter(claim.title for claim in claims if not _MADE_UP.match(claim.title))
    if told:
        return told.most_common(1)[0][0]
    kind = claims[0].kind
    named = [each.name for each in attending if each.actor and each.status != "declined"]
    if kind == "visit" and named:
        return f"visit of {_listed(named[:3])}" + (f" to {place}" if place else "")
    if kind not in ("meeting", "call"):
        return claims[0].title
    where = f", {place}" if place else ""
    noun = _noun(claims) or kind
    if body:
        name = _called(body, claims)
        return f"{name}{where}" if noun in name.lower() else f"{name}{_level(claims)} {noun}{where}"
    return f"{_listed(named[:3])}: {noun}{where}" if len(named) > 1 else claims[0].title


def _noun(claims: Sequence[Claim]) -> str | None:
    words = Counter(
        word
        for claim in claims
        for mention in claim.detail.get("mention_words", ())
        for word in mention.lower().split()
        if word in _NOUNS
    )
    return words.most_common(1)[0][0] if words else None


def _called(body: str, claims: Sequence[Claim]) -> str:
    whole = body.partition("/")[0]
    if len(whole) < _ACRONYM:
        return whole.upper()
    named = next((claim.detail["body_name"] for claim in claims if claim.detail.get("body_name")), None)
    return str(named or whole.replace("-", " "))


def _level(claims: Sequence[Claim]) -> str:
    from summitry.record.profile import Profile

    levels = Counter(level for claim in claims for level in Profile.load(claim.profile).levels)
    found = levels.most_common(1)
    return f" {_LEVEL_NAMES[found[0][0]]}" if found and found[0][0] in _LEVEL_NAMES else ""


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
