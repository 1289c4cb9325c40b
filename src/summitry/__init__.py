"""summitry reads diplomatic reports and keeps an international organisation's life as a sourced, queryable record.

`summitry.extract(text, published=…)` gives one reading; `summitry.open(record)` a record whose methods are the questions;
`summitry.knowledge.load()` the world. Nothing is imported before it is asked for: a question never loads the language model.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summitry import actors, knowledge, statements, times
    from summitry.questions import open_record as open
    from summitry.reading import extract

__version__ = "0.1.0"
__all__ = ["actors", "extract", "knowledge", "open", "statements", "times"]

_HOMES = {"extract": ("summitry.reading", "extract"), "open": ("summitry.questions", "open_record")}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        module, attribute = _HOMES[name]
        return getattr(import_module(module), attribute)
    if name in {"actors", "knowledge", "statements", "times"}:
        return import_module(f"summitry.{name}")
    raise AttributeError(f"module 'summitry' has no attribute {name!r}")
