"""Files, feeds, pages and lines of JSON -> Report. Nothing is imported before it is asked for: a question only reads days."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summitry.reports.draft import Draft, report_of
    from summitry.reports.load import Failure, load_bytes, load_reports

__all__ = ["Draft", "Failure", "load_bytes", "load_reports", "report_of"]

_HOMES = {"Draft": "draft", "Failure": "load", "load_bytes": "load", "load_reports": "load", "report_of": "draft"}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f"summitry.reports.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'summitry.reports' has no attribute {name!r}")
