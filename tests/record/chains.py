"""Story chains: reports in order, and what must hold of the record after them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from telling import reading

from summitry.questions import OpenRecord, window_of

FOLDER = Path(__file__).parent / "chains"


@dataclass(frozen=True)
class Chain:
    """One story: its reports as told, and the checks."""

    name: str
    reports: list[dict[str, Any]]
    checks: list[dict[str, Any]]


def load_chains() -> list[Chain]:
    """Every chain of the folder."""
    chains = []
    for path in sorted(FOLDER.glob("*.yaml")):
        told = yaml.safe_load(path.read_text("utf-8"))
        chains.append(Chain(path.stem, told["reports"], told["checks"]))
    return chains


class Told:
    """A chain read into a record."""

    def __init__(self, record: OpenRecord, reports: list[dict[str, Any]]) -> None:
        self.record = record
        self.places: dict[str, str] = {}
        for told in reports:
            read = reading(told)
            record.add(read)
        for told in reports:
            self._learn(told["id"])

    def _learn(self, report: str) -> None:
        for found in self.record.occasions(date(9999, 1, 1)).occasions:
            for claim in found.claims:
                if claim.source.report == report:
                    self.places[f"{report}.{claim.ref}"] = found.id

    def fails(self, check: dict[str, Any]) -> str | None:
        """Why a check does not hold; None where it does."""
        if "same" in check or "apart" in check:
            return self._merged(check)
        as_of = date.fromisoformat(str(check["as_of"]))
        kind = next(key for key in check if key in _KINDS)
        found: str | None = _KINDS[kind](self, check, as_of)
        return f"{check}: {found}" if found else None

    def _merged(self, check: dict[str, Any]) -> str | None:
        refs = check.get("same") or check["apart"]
        ids = [self.places[ref] for ref in refs]
        wanted = 1 if "same" in check else len(refs)
        return None if len(set(ids)) == wanted else f"{check}: {dict(zip(refs, ids, strict=True))}"

    def _agenda(self, check: dict[str, Any], as_of: date) -> str | None:
        rows = {row["id"]: row for row in self.record.agenda(as_of=as_of).rows}
        row = rows.get(self.places[check["agenda"]])
        if row is None:
            return f"not on the agenda: {list(rows)}"
        told = {
            "realis": row["realis"],
            "start": row["start"],
            "place": (row["place"] or {}).get("name"),
            "end": row["end"],
        }
        return _differs(check, told)

    def _not_due(self, check: dict[str, Any], as_of: date) -> str | None:
        rows = {row["id"] for row in self.record.agenda(as_of=as_of).rows}
        return "on the agenda" if self.places[check["not_due"]] in rows else None

    def _attendance(self, check: dict[str, Any], as_of: date) -> str | None:
        answer = self.record.attendance(self.places[check["attendance"]], as_of=as_of)
        told = {row["name"]: row["status"] for row in answer.rows}
        return _differs(check["who"], told) or _differs(
            check.get("since", {}), {row["name"]: str(row["since"]) for row in answer.rows}
        )

    def _instead(self, check: dict[str, Any], as_of: date) -> str | None:
        answer = self.record.attendance(self.places[check["instead"]], as_of=as_of)
        return _differs(check["who"], {row["name"]: row["represented_by"] for row in answer.rows})

    def _outcome(self, check: dict[str, Any], as_of: date) -> str | None:
        rows = self.record.outcomes(as_of=as_of, event=self.places[check["outcome"]]).rows
        return _differs({key: value for key, value in check.items() if key in rows[0]}, dict(rows[0]))

    def _past_due(self, check: dict[str, Any], as_of: date) -> str | None:
        rows = self.record.outcomes(as_of=as_of, past_due=True).rows
        told, wanted = {row["event"]["id"] for row in rows}, {self.places[ref] for ref in check["past_due"]}
        return None if told == wanted else f"{told} instead of {wanted}"

    def _change(self, check: dict[str, Any], as_of: date) -> str | None:
        answer = self.record.changes(since=date.fromisoformat(str(check["since"])), as_of=as_of)
        event = self.places[check["change"]]
        mine = [row for row in answer.rows if row["event"] and row["event"]["id"] == event]
        wanted = {key: check[key] for key in ("what", "who", "before", "after") if key in check}
        return (
            None
            if any(_differs(wanted, row) is None for row in mine)
            else str([(r["what"], r["who"], r["before"], r["after"]) for r in mine])
        )

    def _no_change(self, check: dict[str, Any], as_of: date) -> str | None:
        answer = self.record.changes(since=date.fromisoformat(str(check["since"])), as_of=as_of)
        event = self.places[check["no_change"]]
        mine = [
            row for row in answer.rows if row["event"] and row["event"]["id"] == event and row["what"] == check["what"]
        ]
        return str(mine) if mine else None

    def _request(self, check: dict[str, Any], as_of: date) -> str | None:
        rows = [row for row in self.record.requests(as_of=as_of).rows if check["request"] in row["for"]]
        if len(rows) != 1:
            return f"{len(rows)} such: {[row['for'] for row in self.record.requests(as_of=as_of).rows]}"
        return _differs({key: value for key, value in check.items() if key in rows[0]}, rows[0])

    def _check(self, check: dict[str, Any], as_of: date) -> str | None:
        rows = self.record.check(as_of=as_of).rows
        fits = [row for row in rows if row["rule"] == check["check"] and check.get("has", "") in row["text"]]
        return None if fits else str([(row["rule"], row["text"]) for row in rows])

    def _no_check(self, check: dict[str, Any], as_of: date) -> str | None:
        rows = [row for row in self.record.check(as_of=as_of).rows if row["rule"] == check["no_check"]]
        return str([row["text"] for row in rows]) if rows else None

    def _sources(self, check: dict[str, Any], as_of: date) -> str | None:
        answer = self.record.timeline(as_of=as_of)
        row = next(row for row in answer.rows if row["id"] == self.places[check["sources"]])
        return None if len(row["sources"]) == check["count"] else str(row["sources"])

    def _due_of(self, check: dict[str, Any], as_of: date) -> str | None:
        window = window_of(self.record, as_of, **check["due_of"])
        told = {row["id"] for row in self.record.agenda(as_of=as_of, window=window).rows}
        wanted = {self.places[ref] for ref in check["events"]}
        return None if told == wanted else f"{told} instead of {wanted}"


_KINDS: dict[str, Any] = {
    "agenda": Told._agenda,
    "not_due": Told._not_due,
    "attendance": Told._attendance,
    "instead": Told._instead,
    "outcome": Told._outcome,
    "past_due": Told._past_due,
    "change": Told._change,
    "no_change": Told._no_change,
    "request": Told._request,
    "check": Told._check,
    "no_check": Told._no_check,
    "sources": Told._sources,
    "due_of": Told._due_of,
}


def _differs(wanted: dict[str, Any], told: dict[str, Any]) -> str | None:
    for key, value in wanted.items():
        if key not in told:
            if key in ("agenda", "as_of", "outcome", "since", "change", "request", "attendance", "instead"):
                continue
            return f"no {key} in {told}"
        plain = str(value) if isinstance(value, date) else value
        if key == "outcome" or told[key] == plain:
            continue
        if (
            isinstance(plain, list)
            and isinstance(told[key], list)
            and sorted(map(str, plain)) == sorted(map(str, told[key]))
        ):
            continue
        return f"{key} is {told[key]!r}, not {plain!r}"
    return None
