"""What a text has told so far: the day of the report, the date last told, the quarter last told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from summitry.times.clues import Side

Grain = Literal["day", "week", "month", "quarter", "season", "year", "decade"]


@dataclass(slots=True)
class Anchor:
    """The state of placing one text, changed from expression to expression.

    `told` is the first day of the date last told, `grain` how exactly and `told_at` where in the text it was told,
    `told_with_year` whether its own words gave the year; `told_day` is the last one told to the day. `here` is the offset
    of the expression being placed and `side` the way its verb looks. `chronicle` marks a text that tells its own years
    ("In 1936 … In July …") and is not to be read from the report's day.
    """

    published: date | None
    chronicle: bool = False
    told: date | None = None
    grain: Grain | None = None
    told_at: int = 0
    told_with_year: bool = False
    told_day: date | None = None
    here: int = 0
    quarter: tuple[int, int] | None = None
    before_christ: int | None = None
    side: Side | None = None

    def base(self) -> date | None:
        """The day from which a date without a year is read: the one told in a chronicle, else the report's."""
        return self.told if self.chronicle and self.told else self.published

    def tell(self, day: date, grain: Grain, with_year: bool = False) -> None:
        """Remembers a date as the last one told."""
        self.told, self.grain, self.before_christ = day, grain, None
        self.told_at, self.told_with_year = self.here, with_year
        if grain == "day":
            self.told_day = day
