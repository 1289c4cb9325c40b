"""The page on which a person corrects, with name and reason."""

from __future__ import annotations

from typing import Annotated, Any, get_args

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from pydantic import BaseModel, Field

from summitry.errors import BadRequest
from summitry.facts import Status
from summitry.questions import OpenRecord
from summitry.record import Hand
from summitry.record.corrections import SETTABLE
from summitry.record.seats import SEAT
from summitry.web.desk import Desk
from summitry.web.safety import demand_own_form
from summitry.web.scope import scope_of
from summitry.web.shown import event_address, page
from summitry.web.words import REALIS


class Correction(BaseModel):
    """What the form sends: the event, what is to be done with it (`set`, `merge`, `split`), by whom and why."""

    event: str = Field(max_length=300)
    action: str = Field(max_length=40)
    name: str = Field("", max_length=200)
    reason: str = Field("", max_length=1000)
    other: str = Field("", max_length=300)
    field: str = Field("", max_length=300)
    value: str = Field("", max_length=300)
    reports: list[str] = Field([], max_length=1000)
    form_token: str = Field("", max_length=100)


def correcting_page(desk: Desk) -> APIRouter:
    """The router of the page."""
    router = APIRouter(default_response_class=HTMLResponse, include_in_schema=False)

    @router.get("/correct")
    def correct(request: Request) -> Response:
        scope = scope_of(request)
        name = request.query_params.get("event", "").strip()[:300]
        occasion = desk.record.occasion(name, scope.as_of) if name else None
        reports = sorted({claim.source.report for claim in occasion.claims}) if occasion else []
        event = occasion.row() if occasion else None
        values: dict[str, Any] = {"settable": SETTABLE, "realis": REALIS, "statuses": get_args(Status), "seat": SEAT}
        return page(request, "correct.html", scope, event=event, reports=reports, **values)

    @router.post("/correct")
    def corrected(request: Request, sent: Annotated[Correction, Form()]) -> Response:
        demand_own_form(request, sent.form_token)
        leads = carry_out(desk.record, sent)
        return RedirectResponse(event_address(leads, scope_of(request)), 303)

    return router


def carry_out(record: OpenRecord, sent: Correction) -> str:
    """The id of the event that a correction leads to; raises BadRequest and NoSuchEvent, and then nothing is changed."""
    hand = Hand(sent.name.strip(), sent.reason.strip())
    if not hand.name or not hand.reason:
        raise BadRequest("a correction needs a name and a reason.\n  Say who corrects, and why; both are kept.")
    if sent.action == "merge":
        if not sent.other.strip():
            raise BadRequest("no other event is named.\n  Give its id or words of its title.")
        return record.merge(sent.event, sent.other.strip(), hand)
    if sent.action == "split":
        return record.split(sent.event, sent.reports, hand)
    if sent.action != "set":
        raise BadRequest(f"{sent.action!r} is no correction.\n  There are merge, split and set.")
    record.set(sent.event, sent.field, sent.value.strip() or None, hand)
    return sent.event
