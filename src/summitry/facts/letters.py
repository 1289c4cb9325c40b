"""Letters that are equal to plain ones only where case is passed over."""

from __future__ import annotations

_PLAIN = (("ſ", "s"), ("ı", "i"), ("İ", "I"), ("\u212a", "K"))
"""The only letters beyond ASCII that `re.IGNORECASE` takes for letters of A to Z: a pattern finds them, a table of words then does not."""


def plain_letters(text: str) -> str:
    """The text with those letters replaced one for one: offsets stay.

    >>> plain_letters("5 APRİL, 3 weekſ")
    '5 APRIL, 3 weeks'
    """
    if text.isascii():
        return text
    for letter, plain in _PLAIN:
        text = text.replace(letter, plain)
    return text
