"""Which events a question is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from summitry.record.days import Days, shift


@dataclass(frozen=True, slots=True)
class Window:
    """From a day, for so many days, of one organisation (its id and those of its bodies), with one person, or one state: its people, and its places.

    Everything is in where nothing is said.
    """

    start: date | None = None
    days: int | None = None
    organisation: frozenset[str] = frozenset()
    person: str | None = None

    @property
    def range(self) -> Days | None:
        """The days meant; None for all of time."""
        if self.start is None:
            return None
        first = self.start.isoformat()
        return Days(first, shift(first, self.days - 1) if self.days is not None else "9999-12-31")


ALL = Window()
