"""The app: pages, the same as JSON, and one answer for every error."""

from __future__ import annotations

from datetime import date
from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from summitry.errors import CallerError, NoSuchEvent, RecordError, SummitryError
from summitry.web.agenda import agenda_pages
from summitry.web.api import api_routes
from summitry.web.asking import asking_pages
from summitry.web.correcting import correcting_page
from summitry.web.desk import Desk
from summitry.web.entering import entering_pages
from summitry.web.event import event_page
from summitry.web.keeping import keeping_pages
from summitry.web.remembering import Remembered
from summitry.web.safety import Guard
from summitry.web.scope import Scope
from summitry.web.shown import HERE, page
from summitry.web.sources import source_pages
from summitry.web.tries import Tries


def make_app(desk: Desk) -> FastAPI:
    """The app over one desk; its OpenAPI is at /api/openapi.json and no page loads anything from elsewhere."""
    from summitry import __version__

    app = FastAPI(title="summitry", version=__version__, openapi_url="/api/openapi.json", docs_url=None, redoc_url=None)
    ask, tries = Remembered(desk.record), Tries()
    for router in (agenda_pages(desk, ask), asking_pages(desk, ask), event_page(desk, ask)):
        app.include_router(router)
    for router in (source_pages(desk), keeping_pages(desk), correcting_page(desk), entering_pages(desk, tries)):
        app.include_router(router)
    app.include_router(api_routes(desk, ask), prefix="/api")
    app.mount("/static", StaticFiles(directory=HERE / "static"), name="static")
    app.add_middleware(Guard, desk=desk, tries=tries)
    _answer_errors(app)
    return app


def _answer_errors(app: FastAPI) -> None:
    @app.exception_handler(SummitryError)
    def refused(request: Request, error: SummitryError) -> Response:
        return _refusal(request, _status(error), str(error))

    @app.exception_handler(HTTPException)
    def not_served(request: Request, error: HTTPException) -> Response:
        return _refusal(request, error.status_code, str(error.detail), error.headers)

    @app.exception_handler(RequestValidationError)
    def not_understood(request: Request, error: RequestValidationError) -> Response:
        said = "; ".join(f"{'.'.join(str(part) for part in each['loc'])}: {each['msg']}" for each in error.errors()[:5])
        return _refusal(request, 422, said)


def _refusal(request: Request, status: int, words: str, headers: object = None) -> Response:
    given = dict(headers) if isinstance(headers, dict) else None
    if request.url.path.startswith("/api"):
        return JSONResponse({"detail": words}, status, given)
    answer = page(
        request, "error.html", Scope(date.today()), status=status, message=words, phrase=HTTPStatus(status).phrase
    )
    answer.headers.update(given or {})
    return answer


def _status(error: SummitryError) -> int:
    if isinstance(error, NoSuchEvent):
        return 404
    if isinstance(error, RecordError):
        return 503
    return 400 if isinstance(error, CallerError) else 422
