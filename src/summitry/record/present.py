"""What an occasion is taken to be on a day: worked out from the claims known by then."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from summitry.facts.kinds import Realis, occur_status
from summitry.record.attending import Attending, attendance
from summitry.record.claims import Claim
from summitry.record.days import days_of
from summitry.record.seats import with_corrected
from summitry.record.titles import title_of
from summitry.record.weighing import Dated, Verdict, weigh_days, weigh_place, weigh_realis


@dataclass(frozen=True, slots=True)
class Item:
    """A matter on the table: its words, the heading it stands under, who says so, the claim it comes from."""

    text: str
    track: str | None
    by: str | None
    claims: tuple[Claim, ...]
    quotes: tuple[tuple[str, tuple[int, int]], ...]


@dataclass(frozen=True, slots=True)
class Occasion:
    """One event as it stands on a day. `claims` are all that was known, oldest first; `dated`, `sure` and `placed` say
    which claim decides each slot; `corrected` are fields a person has set."""

    id: str
    kind: str
    title: str
    claims: tuple[Claim, ...]
    dated: Dated
    sure: Verdict
    placed: Claim | None
    attending: tuple[Attending, ...]
    agenda: tuple[Item, ...]
    part_of: str | None
    corrected: Mapping[str, str | None]

    @property
    def realis(self) -> str:
        """How sure it is."""
        return self.corrected.get("realis") or self.sure.realis

    @property
    def start(self) -> str | None:
        """The first day at the precision known."""
        return self.dated.start

    @property
    def end(self) -> str | None:
        """The last day, where it lasts."""
        return self.dated.end

    @property
    def place(self) -> dict[str, Any] | None:
        """Where, as an event row has it."""
        if "place" in self.corrected:
            name = self.corrected["place"]
            return {"name": name, "country": None, "latitude": None, "longitude": None} if name else None
        found: dict[str, Any] | None = self.placed.detail["place"] if self.placed else None
        return found

    @property
    def body(self) -> str | None:
        """The organisation or body in session."""
        return self.corrected.get("body") or most_told([claim.body for claim in self.claims])

    @property
    def documents(self) -> tuple[str, ...]:
        """Documents named with it."""
        return tuple(dict.fromkeys(name for claim in self.claims for name in claim.detail.get("documents", ())))

    @property
    def deciding(self) -> Claim:
        """The claim that says how sure it is."""
        return self.sure.claim

    def as_of(self, day: str) -> Occasion | None:
        """The same as known on an earlier day, the event it is part of as it is now; None where nobody had spoken of it."""
        known = [claim for claim in self.claims if claim.known_on <= day]
        return work_out(self.id, known, self.corrected, self.part_of) if known else None

    def row(self) -> dict[str, Any]:
        """The event's fields as `extract` prints them; spans point into the report `report`, whose words say how sure it is and
        come first among the sources."""
        claim = self.deciding
        realis: Realis = self.realis  # type: ignore[assignment]
        return {
            "id": self.id,
            "kind": self.kind,
            "title": self.title,
            "mentions": claim.detail["mentions"],
            "realis": realis,
            "occur_status": occur_status(self.kind, realis),  # type: ignore[arg-type]
            "start": self.start,
            "end": self.end,
            "time": claim.detail["time"],
            "was": self.dated.was,
            "place": self.place,
            "body": self.body,
            "part_of": self.part_of,
            "participants": [each.row() for each in self.attending],
            "agenda": [
                {"text": item.text, "quote": list(item.quotes[0][1]), "source": item.by, "track": item.track}
                for item in self.agenda
            ],
            "documents": list(self.documents),
            "source": claim.says,
            "cue": claim.cue,
            "report": claim.source.report,
            "quote": list(claim.source.span),
            "sources": source_rows((claim, *self.claims)),
        }


def work_out(
    occasion_id: str, claims: Sequence[Claim], corrected: Mapping[str, str | None], part_of: str | None
) -> Occasion:
    """The occasion that its claims, oldest first, make; refuses none at all (ValueError)."""
    if not claims:
        raise ValueError(f"{occasion_id} has no claims")
    dated = weigh_days(claims)
    if "start" in corrected or "end" in corrected:
        start, end = corrected.get("start", dated.start), corrected.get("end", dated.end)
        dated = replace(dated, start=start, end=end, days=days_of(start, end))
    sure = weigh_realis(claims, dated.days)
    kind = corrected.get("kind") or most_told([claim.kind for claim in claims]) or claims[0].kind
    placed, attending = weigh_place(claims), with_corrected(attendance(claims, dated.days), corrected)
    body = corrected.get("body") or most_told([claim.body for claim in claims])
    title = corrected.get("title") or title_of(claims, attending, placed.place if placed else None, body)
    return Occasion(
        occasion_id,
        kind,
        title,
        tuple(claims),
        dated,
        sure,
        placed,
        attending,
        _agenda(claims),
        part_of,
        corrected,
    )


def most_told(values: Sequence[str | None]) -> str | None:
    """The value told most often, the earliest of equals; None where none is told.

    >>> most_told(["csto", None, "csto", "cis"])
    'csto'
    """
    if len(values) == 1:
        return values[0] or None
    counted = Counter(value for value in values if value)
    return counted.most_common(1)[0][0] if counted else None


def source_rows(claims: Sequence[Claim]) -> list[dict[str, Any]]:
    """The sources of an answer's line: each origin once, with the reports that reprint it."""
    rows: dict[str, dict[str, Any]] = {}
    for claim in claims:
        source = claim.source
        row = rows.get(source.origin)
        if row is None:
            rows[source.origin] = source.row()
        elif source.report != row["report"] and source.report not in row.setdefault("reprints", []):
            row["reprints"].append(source.report)
    return list(rows.values())


def _agenda(claims: Sequence[Claim]) -> tuple[Item, ...]:
    found: dict[str, Item] = {}
    for claim in claims:
        for each in claim.detail["agenda"]:
            key = same_matter(each["text"], list(found))
            quote = (each["words"], (each["quote"][0], each["quote"][1]))
            known = found.get(key)
            if known is None:
                found[key] = Item(each["text"], each.get("track"), each.get("source"), (claim,), (quote,))
            elif claim.source.origin not in {before.source.origin for before in known.claims}:
                by, track = known.by or each.get("source"), known.track or each.get("track")
                found[key] = Item(known.text, track, by, (*known.claims, claim), (*known.quotes, quote))
    return tuple(found.values())


def same_matter(text: str, known: Sequence[str]) -> str:
    """The matter among those known that a text repeats, or the text itself, folded."""
    from rapidfuzz.fuzz import token_set_ratio

    from summitry.record.folding import fold

    folded = fold(text)
    for each in known:
        if token_set_ratio(folded, each) >= 92:
            return each
    return folded
