"""The questions as JSON under /api, described by OpenAPI."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Query
from pydantic import BaseModel

from summitry.questions import Answer, window_of
from summitry.record import Window
from summitry.record.reported import find_kept, list_reports
from summitry.web.desk import Desk
from summitry.web.remembering import Remembered
from summitry.web.scope import FIRST, LAST, MOST_DAYS
from summitry.web.told import told_of_kept


class AnswerModel(BaseModel):
    """An answer: rows for programs, each with its sources, and sentences on what is not known."""

    question: str
    as_of: date
    rows: list[dict[str, Any]]
    unknown: list[str]


class ReportModel(BaseModel):
    """A report of the record; `published` where a day is known, `known_on` the day its claims count from."""

    id: str
    title: str | None
    publisher: str | None
    published: str | None
    known_on: str
    origin: str
    events: int


class FactModel(BaseModel):
    """One thing read from a report: its kind, in words, and the characters it was read from."""

    kind: str
    words: str
    event: str | None
    grade: str | None
    spans: list[tuple[int, int]]


class TextModel(BaseModel):
    """A report with its text and everything read from it."""

    report: ReportModel
    text: str
    facts: list[FactModel]


class Refusal(BaseModel):
    """Why a request was not answered."""

    detail: str


Day = Annotated[date | None, Query(ge=FIRST, le=LAST, description="ISO 8601 day; today where not given")]
From = Annotated[date | None, Query(alias="from", ge=FIRST, le=LAST, description="ISO 8601 day")]
Since = Annotated[date, Query(ge=FIRST, le=LAST, description="ISO 8601 day")]
Name = Annotated[str | None, Query(max_length=300)]
Given = Annotated[str, Query(min_length=1, max_length=300)]
Number = Annotated[int | None, Query(ge=1, le=MOST_DAYS)]
_REFUSALS: dict[int | str, dict[str, Any]] = {
    code: {"model": Refusal} for code in (400, 401, 403, 404, 413, 421, 422, 429, 503)
}


def api_routes(desk: Desk, ask: Remembered) -> APIRouter:
    """One route a question, and the reports."""
    router = APIRouter(responses=_REFUSALS)
    _of_events(router, ask)
    _of_the_record(router, desk, ask)
    _reports(router, desk)
    return router


def _of_events(router: APIRouter, ask: Remembered) -> None:
    @router.get("/attendance")
    def attendance(event: Given, as_of: Day = None) -> AnswerModel:
        """Who will be there, how sure, who is missing?"""
        return _model(ask("attendance", event, as_of=as_of or date.today()))

    @router.get("/table")
    def table(event: Given, as_of: Day = None) -> AnswerModel:
        """What is on the table?"""
        return _model(ask("table", event, as_of=as_of or date.today()))

    @router.get("/why")
    def why(name: Given, as_of: Day = None) -> AnswerModel:
        """How do we know?"""
        return _model(ask("why", name, as_of=as_of or date.today()))

    @router.get("/gaps")
    def gaps(event: Given, as_of: Day = None) -> AnswerModel:
        """What do we not know, and whom to ask?"""
        return _model(ask("gaps", event, as_of=as_of or date.today()))

    @router.get("/brief")
    def brief(name: Given, as_of: Day = None) -> AnswerModel:
        """The dossier."""
        return _model(ask("brief", name, as_of=as_of or date.today()))

    @router.get("/who")
    def who(name: Given, on: Day = None, as_of: Day = None) -> AnswerModel:
        """Who is this; who holds this office on that day?"""
        return _model(ask("who", name, as_of=as_of or date.today(), on=on))


def _of_the_record(router: APIRouter, desk: Desk, ask: Remembered) -> None:
    def window(as_of: date, start: date | None, days: int | None, org: str | None, person: str | None) -> Window:
        return window_of(desk.record, as_of, start=start, days=days, organisation=org or None, person=person or None)

    @router.get("/agenda")
    def agenda(
        as_of: Day = None, start: From = None, days: Number = None, org: Name = None, person: Name = None
    ) -> AnswerModel:
        """What is due, and how firm is each?"""
        day = as_of or date.today()
        return _model(ask("agenda", as_of=day, window=window(day, start, days, org, person)))

    @router.get("/timeline")
    def timeline(
        as_of: Day = None, start: From = None, days: Number = None, org: Name = None, person: Name = None
    ) -> AnswerModel:
        """What was and what is due."""
        day = as_of or date.today()
        return _model(ask("timeline", as_of=day, window=window(day, start, days, org, person)))

    @router.get("/requests")
    def requests(as_of: Day = None, open: bool = False, person: Name = None) -> AnswerModel:
        """Who asked what of whom?"""
        return _model(ask("requests", as_of=as_of or date.today(), open_only=open, person=person or None))

    @router.get("/outcomes")
    def outcomes(
        as_of: Day = None, event: Name = None, past_due: bool = False, org: Name = None, person: Name = None
    ) -> AnswerModel:
        """What came of it?"""
        day = as_of or date.today()
        scope = window(day, None, None, org, person)
        return _model(ask("outcomes", as_of=day, window=scope, event=event or None, past_due=past_due))

    @router.get("/offices")
    def offices(as_of: Day = None, within: Annotated[int, Query(ge=1, le=3660)] = 90, org: Name = None) -> AnswerModel:
        """Which offices change hands?"""
        day = as_of or date.today()
        bodies = window(day, None, None, org, None).organisation
        return _model(ask("offices", as_of=day, within=within, organisation=bodies))

    @router.get("/check")
    def check(as_of: Day = None, event: Name = None) -> AnswerModel:
        """Where do sources disagree, which figures cannot be right?"""
        return _model(ask("check", as_of=as_of or date.today(), event=event or None))

    @router.get("/changes")
    def changes(since: Since, as_of: Day = None) -> AnswerModel:
        """What is new, moved, firmer, less firm, off?"""
        return _model(ask("changes", since=since, as_of=as_of or date.today()))


def _reports(router: APIRouter, desk: Desk) -> None:
    @router.get("/search")
    def search(words: Given, as_of: Day = None) -> list[ReportModel]:
        """The reports that have all of the words, the newest first."""
        ids = desk.record.search(words)
        found = list_reports(desk.record, as_of or date.today(), most=len(ids), ids=ids) if ids else []
        return [ReportModel.model_validate(each, from_attributes=True) for each in found]

    @router.get("/reports")
    def reports(
        as_of: Day = None,
        first: Annotated[int, Query(ge=0, le=10**9)] = 0,
        most: Annotated[int, Query(ge=1, le=500)] = 50,
    ) -> list[ReportModel]:
        """The reports known on a day, the newest first."""
        found = list_reports(desk.record, as_of or date.today(), first=first, most=most)
        return [ReportModel.model_validate(each, from_attributes=True) for each in found]

    @router.get("/report")
    def report(id: Given) -> TextModel:
        """One report with everything read from it; spans are characters of its text, start in, end out."""
        kept = find_kept(desk.record, id)
        if kept is None:
            raise HTTPException(404, f"The record has no report {id[:100]!r}.")
        told = told_of_kept(kept, desk.record.world.name, (0, len(kept.text)))
        about = ReportModel.model_validate(kept.about, from_attributes=True)
        facts = [FactModel.model_validate(each, from_attributes=True) for each in told]
        return TextModel(report=about, text=kept.text, facts=facts)


def _model(answer: Answer) -> AnswerModel:
    return AnswerModel.model_validate(answer.to_json())
