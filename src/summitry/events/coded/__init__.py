"""Coded events: who did what to whom, as the PLOVER ontology types it."""

from summitry.events.coded.code import code_events

__all__ = ["code_events"]
