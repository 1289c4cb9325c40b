"""The questions as JSON under /api, described by OpenAPI."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Query
from pydantic import BaseModel

from summitry.questions import Answer, window_of
from summitry.record import Window
from summitry.web.desk import Desk


class AnswerModel(BaseModel):
    """An answer: rows for programs, each with its sources, and sentences on what is not known."""

    question: str
    as_of: date
    rows: list[dict[str, Any]]
    unknown: list[str]


class Refusal(BaseModel):
    """Why a request was not answered."""

    detail: str


Day = Annotated[date | None, Query(description="ISO 8601 day")]
Name = Annotated[str | None, Query(max_length=300)]
Given = Annotated[str, Query(min_length=1, max_length=300)]
Number = Annotated[int | None, Query(ge=1, le=36_500)]
_REFUSALS: dict[int | str, dict[str, Any]] = {code: {"model": Refusal} for code in (400, 401, 404, 413, 421, 422, 503)}


def api_routes(desk: Desk) -> APIRouter:
    """One route a question."""
    router = APIRouter(responses=_REFUSALS, tags=["questions"])
    record = desk.record

    def window(as_of: date, start: date | None, days: int | None, org: str | None, person: str | None) -> Window:
        return window_of(record, as_of, start=start, days=days, organisation=org or None, person=person or None)

    From = Annotated[date | None, Query(alias="from")]

    @router.get("/agenda")
    def agenda(as_of: Day = None, start: From = None, days: Number = None, org: Name = None, person: Name = None) -> AnswerModel:
        """What is due, and how firm is each?"""
        day = as_of or date.today()
        return _model(record.agenda(as_of=day, window=window(day, start, days, org, person)))

    @router.get("/timeline")
    def timeline(as_of: Day = None, start: From = None, days: Number = None, org: Name = None, person: Name = None) -> AnswerModel:
        """What was and what is due."""
        day = as_of or date.today()
        return _model(record.timeline(as_of=day, window=window(day, start, days, org, person)))

    @router.get("/attendance")
    def attendance(event: Given, as_of: Day = None) -> AnswerModel:
        """Who will be there, how sure, who is missing?"""
        return _model(record.attendance(event, as_of=as_of or date.today()))

    @router.get("/table")
    def table(event: Given, as_of: Day = None) -> AnswerModel:
        """What is on the table?"""
        return _model(record.table(event, as_of=as_of or date.today()))

    @router.get("/requests")
    def requests(as_of: Day = None, open: bool = False, person: Name = None) -> AnswerModel:
        """Who asked what of whom?"""
        return _model(record.requests(as_of=as_of or date.today(), open_only=open, person=person or None))

    @router.get("/outcomes")
    def outcomes(as_of: Day = None, event: Name = None, past_due: bool = False, org: Name = None, person: Name = None) -> AnswerModel:
        """What came of it?"""
        day = as_of or date.today()
        scope = window(day, None, None, org, person)
        return _model(record.outcomes(as_of=day, window=scope, event=event or None, past_due=past_due))

    @router.get("/offices")
    def offices(as_of: Day = None, within: Annotated[int, Query(ge=1, le=3660)] = 90, org: Name = None) -> AnswerModel:
        """Which offices change hands?"""
        day = as_of or date.today()
        bodies = window(day, None, None, org, None).organisation
        return _model(record.offices(as_of=day, within=within, organisation=bodies))

    @router.get("/check")
    def check(as_of: Day = None, event: Name = None) -> AnswerModel:
        """Where do sources disagree, which figures cannot be right?"""
        return _model(record.check(as_of=as_of or date.today(), event=event or None))

    @router.get("/changes")
    def changes(since: date, as_of: Day = None) -> AnswerModel:
        """What is new, moved, firmer, less firm, off?"""
        return _model(record.changes(since=since, as_of=as_of or date.today()))

    @router.get("/why")
    def why(name: Given, as_of: Day = None) -> AnswerModel:
        """How do we know?"""
        return _model(record.why(name, as_of=as_of or date.today()))

    @router.get("/gaps")
    def gaps(event: Given, as_of: Day = None) -> AnswerModel:
        """What do we not know, and whom to ask?"""
        return _model(record.gaps(event, as_of=as_of or date.today()))

    @router.get("/brief")
    def brief(name: Given, as_of: Day = None) -> AnswerModel:
        """The dossier."""
        return _model(record.brief(name, as_of=as_of or date.today()))

    @router.get("/who")
    def who(name: Given, on: Day = None, as_of: Day = None) -> AnswerModel:
        """Who is this; who holds this office on that day?"""
        return _model(record.who(name, as_of=as_of or date.today(), on=on))

    @router.get("/search")
    def search(words: Given) -> list[str]:
        """The ids of the reports that have all of the words."""
        if "\x00" in words:
            raise HTTPException(400, "NUL cannot be searched for.")
        return record.search(words)

    return router


def _model(answer: Answer) -> AnswerModel:
    return AnswerModel.model_validate(answer.to_json())
