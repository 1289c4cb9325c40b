"""A fact read from a stretch of a report, moved to where the stretch stands in the whole."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

T = TypeVar("T")


def moved(fact: T, by: int) -> T:
    """The same fact with every span so many characters further on: each pair of two whole numbers, and `start` and `end` where
    they are numbers.

    >>> from summitry.facts.event import Passed
    >>> moved(Passed((4, 8), "talks", "meeting", "a press talk"), 100).span
    (104, 108)
    """
    return cast(T, _moved(fact, by))


def _moved(value: Any, by: int) -> Any:
    if isinstance(value, tuple):
        if len(value) == 2 and all(type(part) is int for part in value):
            return (value[0] + by, value[1] + by)
        return tuple(_moved(part, by) for part in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changed = {}
    for field in fields(value):
        old = getattr(value, field.name)
        placed = field.name in {"start", "end"} and type(old) is int
        changed[field.name] = old + by if placed else _moved(old, by)
    return replace(value, **changed)
