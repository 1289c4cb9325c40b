"""Claims stored, merged and kept with the day they were made; SQLite and PostgreSQL behind one face."""

from summitry.record.adding import Added
from summitry.record.attending import Attending
from summitry.record.claims import Claim, Part, Source
from summitry.record.corrections import Hand
from summitry.record.days import Days, days_of
from summitry.record.facts import Fact
from summitry.record.present import Occasion, source_rows
from summitry.record.record import Failure, Found, Record, open_record
from summitry.record.scope import actor_id, window_of
from summitry.record.window import ALL, Window

__all__ = [
    "ALL",
    "Added",
    "Attending",
    "Claim",
    "Days",
    "Fact",
    "Failure",
    "Found",
    "Hand",
    "Occasion",
    "Part",
    "Record",
    "Source",
    "Window",
    "actor_id",
    "days_of",
    "open_record",
    "source_rows",
    "window_of",
]
