"""The record: readings go in, occasions and facts come out as they stood on any day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import Connection, Select, func, select

from summitry.errors import BadRequest
from summitry.record.clashes import find_clashing
from summitry.record.engine import asking, connect, writing
from summitry.record.facts import Fact, load_facts
from summitry.record.folding import slug
from summitry.record.loading import find_placed, load_occasions
from summitry.record.lookup import find_occasion
from summitry.record.migrate import bring_up_to_date
from summitry.record.present import Occasion
from summitry.record.schema import claim, decision, mention, occasion, reading, report
from summitry.record.search import find_occasion_ids, find_report_ids
from summitry.record.selecting import Which, select_answered, select_ids, select_touched
from summitry.record.window import ALL, Window

if TYPE_CHECKING:
    from summitry.facts import Reading
    from summitry.knowledge.world import World
    from summitry.record.adding import Added
    from summitry.record.corrections import Hand

MOST_ROWS = 400
MOST_CLAIMS = 1600
"""Occasions answered with at once, and the claims they are worked out from; an answer that leaves some out says so."""

MOST_CLASHES = 100
"""Persons and days looked at for two places at once."""

_CLAIMS_EACH = 10
"""Claims weighed for each occasion where only so many are wanted: the summits of a year have a hundred each."""

_WITHIN = 12
"""Who narrows a question gets so many times as much."""


@dataclass(frozen=True, slots=True)
class Found:
    """Occasions, and whether there are more than were loaded."""

    occasions: list[Occasion]
    more: bool


@dataclass(frozen=True, slots=True)
class Failure:
    """A report that could not be read, and why."""

    report: str
    path: str | None
    reason: str
    known_on: str


class Record:
    """One face on a record in SQLite or PostgreSQL. Errors of the database come out as RecordError and nothing else."""

    def __init__(self, url: str, *, world: World | None = None, busy_seconds: float | None = None) -> None:
        self._engine = connect(url) if busy_seconds is None else connect(url, busy_seconds=busy_seconds)
        self._given_world = world
        bring_up_to_date(self._engine)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    @cached_property
    def world(self) -> World:
        """What the world is taken to be, for bodies, states and offices; loaded when first needed."""
        if self._given_world is not None:
            return self._given_world
        from summitry.knowledge import load

        return load()

    @contextmanager
    def asking(self) -> Iterator[Connection]:
        """A connection that reads one state of the record."""
        with asking(self._engine) as connection:
            yield connection

    # -- readings go in

    def has(self, report_id: str, text_hash: str) -> bool:
        """Whether this very text has been read under this id."""
        query = (
            select(report.c.id)
            .join(reading, reading.c.report == report.c.id)
            .where(report.c.base == report_id, report.c.text_hash == text_hash, reading.c.state == "read")
        )
        with self.asking() as connection:
            return connection.execute(query.limit(1)).scalar() is not None

    def add(self, read: Reading, *, known_on: date | None = None) -> Added:
        """Keep a reading: all of it, or nothing of it. Its claims count from the day the report was published.

        `known_on` is for a report without such a day. A report that is there already is read anew: what was claimed before is
        set aside, not deleted, and corrections are carried out again; one whose text has changed since is kept beside it. Raises BadRequest where no day is known.
        """
        day = read.report.published or known_on
        if day is None:
            raise BadRequest(
                f"report {read.report.id!r} cannot be kept: no day of publication is known, and none was given.\n"
                "  Give the day its claims were made: add(reading, known_on=date(2026, 3, 2))."
            )
        from summitry import __version__
        from summitry.record.adding import add_reading
        from summitry.record.kin import Kin

        with writing(self._engine) as connection:
            return add_reading(connection, read, day.isoformat(), __version__, Kin(self.world))

    def fail(self, report_id: str, reason: str, *, known_on: date, path: str | None = None) -> None:
        """Keep that a report could not be read, and why; it is tried again when it is met again."""
        values = {"report": report_id, "known_on": known_on.isoformat(), "state": "failed", "reason": reason}
        with writing(self._engine) as connection:
            connection.execute(reading.insert(), values | {"path": path, "version": None})

    def failures(self) -> list[Failure]:
        """The reports that could not be read and have not been read since."""
        good = select(reading.c.report).where(reading.c.state == "read")
        query = select(reading).where(reading.c.state == "failed", reading.c.report.not_in(good))
        with self.asking() as connection:
            rows = connection.execute(query.order_by(reading.c.id)).all()
        return [Failure(row.report, row.path, row.reason, row.known_on) for row in rows]

    # -- occasions and facts come out

    def occasions(self, as_of: date, window: Window = ALL, which: Which = "all", most: int | None = None) -> Found:
        """The occasions of a window as known on a day, by their days, those due the nearest first and all others the newest.

        No more than so many claims as can be weighed while somebody waits; without a window no more than `MOST_ROWS`
        occasions, or `most`.
        """
        rows = most or (MOST_ROWS if window == ALL else _WITHIN * MOST_ROWS)
        claims = _CLAIMS_EACH * most if most else MOST_CLAIMS
        found = self._found(select_ids(which, window, as_of.isoformat()), as_of, rows, claims)
        if (wanted := window.range) is None:
            return found
        # The index knows every day ever told, the vague ones too; the window means the day that is known now.
        within = [each for each in found.occasions if each.dated.days and wanted.meets(each.dated.days)]
        return Found(within, found.more)

    def told(self, as_of: date, window: Window) -> Found:
        """The occasions of a window that were told to have taken place; `MOST_ROWS` at once."""
        return self._found(select_ids("told", window, as_of.isoformat()), as_of, MOST_ROWS, MOST_CLAIMS)

    def touched(self, since: date, as_of: date) -> Found:
        """The occasions that were spoken of after one day and until another."""
        return self._found(select_touched(since.isoformat(), as_of.isoformat()), as_of, MOST_ROWS, MOST_CLAIMS)

    def answered(self, as_of: date, most: int = MOST_ROWS) -> Found:
        """The newest events that were announced and then told to have taken place or to be off."""
        return self._found(select_answered(as_of.isoformat()), as_of, most, 2 * most)

    def _found(self, query: Select[Any], as_of: date, rows: int, claims: int) -> Found:
        with self.asking() as connection:
            ids: list[str] = []
            told = 0
            more = False
            for row in connection.execute(query.limit(rows + 1)):
                if len(ids) == rows or (ids and told + row.sources > claims):
                    more = True
                    break
                ids.append(str(row.id))
                told += row.sources
            return Found(load_occasions(connection, ids, as_of.isoformat()), more)

    def parts(self, occasion: Occasion, as_of: date) -> list[Occasion]:
        """The occasions that are told to be part of one."""
        inside = select(claim.c.occasion).where(claim.c.part_of.in_([each.id for each in occasion.claims]))
        with self.asking() as connection:
            ids = sorted({str(each) for each in connection.execute(inside).scalars() if each})
            found = load_occasions(connection, ids, as_of.isoformat())
        return [each for each in found if each.part_of == occasion.id]

    def these(self, ids: Sequence[str], as_of: date) -> list[Occasion]:
        """Some occasions by their ids."""
        with self.asking() as connection:
            return load_occasions(connection, ids, as_of.isoformat())

    def occasion(self, name: str, as_of: date) -> Occasion:
        """The one occasion a name means; raises NoSuchEvent and AmbiguousName."""
        with self.asking() as connection:
            found = find_occasion(connection, name, as_of.isoformat())
            return load_occasions(connection, [found], as_of.isoformat())[0]

    def occasions_of(self, claim_ids: Sequence[str]) -> dict[str, str]:
        """The occasions that claims tell of, by claim id."""
        with self.asking() as connection:
            return find_placed(connection, claim_ids)

    def facts(
        self, name: str, as_of: date, where: Mapping[str, Sequence[str]] | None = None, newest: int | None = None
    ) -> list[Fact]:
        """Requests, tenures, figures, findings, statements, mentions or coded events known on a day."""
        with self.asking() as connection:
            return load_facts(connection, name, as_of.isoformat(), where, newest)

    def clashes(self, as_of: date) -> dict[tuple[str, str], list[Occasion]]:
        """Actors and days for which two places were told, the newest `MOST_CLASHES`, with the occasions of that day."""
        with self.asking() as connection:
            found = find_clashing(connection, as_of.isoformat(), MOST_CLASHES)
            every = sorted({each for some in found.values() for each in some})
            loaded = {each.id: each for each in load_occasions(connection, every, as_of.isoformat())}
        return {key: [loaded[each] for each in ids if each in loaded] for key, ids in found.items()}

    def decisions(self, occasion_id: str) -> list[dict[str, Any]]:
        """Why claims were placed with an occasion, in the order it was decided."""
        query = (
            select(decision, claim.c.report)
            .join(claim, claim.c.id == decision.c.claim)
            .where(claim.c.occasion == occasion_id)
            .order_by(decision.c.id)
        )
        with self.asking() as connection:
            return [dict(row) for row in connection.execute(query).mappings()]

    def corrections(self, occasion_id: str) -> list[dict[str, Any]]:
        """What persons corrected in an occasion, in the order of it."""
        from summitry.record.corrections import find_corrections

        with self.asking() as connection:
            return find_corrections(connection, occasion_id)

    def like(self, words: str, as_of: date) -> list[Occasion]:
        """The newest occasions that all of the words are told of."""
        with self.asking() as connection:
            return load_occasions(connection, find_occasion_ids(connection, words), as_of.isoformat())

    def named(self, words: str, as_of: date) -> list[Fact]:
        """Actors that reports name so, one mention each."""
        with self.asking() as connection:
            named = load_facts(connection, "mention", as_of.isoformat(), {"name": (words,)}, 50)
            found = named or load_facts(connection, "mention", as_of.isoformat(), {"actor": (slug(words),)}, 50)
        return list({fact["actor"]: fact for fact in found}.values())

    def spoken_of(self, actors: Sequence[str], as_of: date) -> frozenset[str]:
        """Those of some actors that a report had named by a day."""
        query = (
            select(mention.c.actor)
            .join(reading, reading.c.id == mention.c.reading)
            .where(mention.c.actor.in_(list(actors)), reading.c.known_on <= as_of.isoformat())
        )
        with self.asking() as connection:
            return frozenset(connection.execute(query.distinct()).scalars())

    def search(self, words: str) -> list[str]:
        """The ids of the reports that have all of the words, newest first."""
        with self.asking() as connection:
            return find_report_ids(connection, words)

    def counts(self) -> dict[str, int]:
        """How many reports, occasions and claims there are."""
        with self.asking() as connection:
            return {
                table.name: int(connection.execute(select(func.count()).select_from(table)).scalar() or 0)
                for table in (report, occasion, claim)
            }

    # -- a person corrects

    def merge(self, kept: str, other: str, hand: Hand) -> str:
        """Two occasions are one; the id kept."""
        from summitry.record.corrections import merge_occasions

        with writing(self._engine) as connection:
            day = "9999-12-31"
            one, two = find_occasion(connection, kept, day), find_occasion(connection, other, day)
            return merge_occasions(connection, one, two, hand)

    def split(self, name: str, reports: Sequence[str], hand: Hand) -> str:
        """Some reports tell of another occasion; its id."""
        from summitry.record.corrections import split_occasion

        with writing(self._engine) as connection:
            return split_occasion(connection, find_occasion(connection, name, "9999-12-31"), list(reports), hand)

    def set(self, name: str, field: str, value: str | None, hand: Hand) -> None:
        """One field of an occasion is this."""
        from summitry.record.corrections import set_field

        with writing(self._engine) as connection:
            set_field(connection, find_occasion(connection, name, "9999-12-31"), field, value, hand)


def open_record(url: str, *, world: World | None = None) -> Record:
    """Open a record by its address, making it where there is none.

    >>> with open_record("sqlite:///:memory:") as record:
    ...     record.counts()
    {'report': 0, 'occasion': 0, 'claim': 0}
    """
    return Record(url, world=world)
