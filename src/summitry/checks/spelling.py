"""Names that a report spells in two ways, and names that it misspells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from anyascii import anyascii

from summitry.facts import Finding, Mention, Reading

_SLIP = "slip"
_TITLES = frozenset("sultan king queen prince president pope emir sheikh dr mr mrs ms sir jr".split())


def find_variants(reading: Reading) -> Iterator[Finding]:
    """One `name-variant` for each person or place spelled in ways that no shortening explains (Japarov, Zhaparov)."""
    spelled: dict[str, dict[str, Mention]] = defaultdict(dict)
    for mention in reading.mentions:
        actor = mention.actor
        if actor and mention.use == "name" and actor.kind in {"person", "place"} and _SLIP not in mention.rule:
            spelled[actor.id].setdefault(mention.text.rstrip(".'’"), mention)
    for forms in spelled.values():
        different = _different(list(forms))
        if len(different) > 1:
            name = forms[different[0]].name
            yield Finding(
                "name-variant",
                "info",
                f"{name} is spelled {' and '.join(different)}; they are one.",
                tuple((forms[f].start, forms[f].end) for f in different),
            )


def find_slips(reading: Reading) -> Iterator[Finding]:
    """One `text-defect` for each name that was recognised only past a slip of the keyboard."""
    for mention in reading.mentions:
        if _SLIP in mention.rule:
            yield Finding(
                "text-defect",
                "warning",
                f"{mention.text!r} is a slip for {mention.name}; the sentence deserves less trust.",
                ((mention.start, mention.end),),
            )


def _different(forms: list[str]) -> list[str]:
    """The forms whose words are not all words of another form: "Putin" is no variant of "Vladimir Putin".

    >>> _different(["Sadyr Japarov", "Japarov", "Sadyr Zhaparov"])
    ['Sadyr Japarov', 'Sadyr Zhaparov']
    """
    kept: list[str] = []
    for form in sorted(forms, key=lambda f: -len(f.split())):
        words = set(_folded(form))
        if not any(words <= set(_folded(other)) for other in kept):
            kept.append(form)
    return [f for f in forms if f in kept]


def _folded(form: str) -> list[str]:
    """A form's words without accents, initials and titles: none of them makes a spelling of its own."""
    plain = anyascii(form).casefold().replace("-", " ").replace(".", " ").replace("'s", " ").replace(",", " ")
    return [word for word in plain.split() if len(word) > 1 and word not in _TITLES]
