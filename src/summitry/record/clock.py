"""The day by the clock, which can be set back, while what is known grows only forward."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select

from summitry.record.schema import reading, report

if TYPE_CHECKING:
    from summitry.record.record import Record


def day_by_clock(record: Record, today: date) -> date:
    """The day under which a report without one of its own is kept: today, or where the clock was set back, the last such day.

    So what was read later is never known earlier, and an answer as of a day stays the same whatever the clock did since.
    """
    undated = select(report.c.id).where(report.c.published.is_(None))
    query = select(func.max(reading.c.known_on)).where(or_(reading.c.state == "failed", reading.c.report.in_(undated)))
    with record.asking() as connection:
        last = connection.execute(query).scalar()
    return max(today, date.fromisoformat(last)) if last else today
