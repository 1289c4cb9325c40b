"""The app: pages, the same as JSON, and one answer for every error."""

from __future__ import annotations

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response
from fastapi.staticfiles import StaticFiles

from summitry.errors import CallerError, NoSuchEvent, RecordError, SummitryError
from summitry.web.api import api_routes
from summitry.web.asking import asking_pages
from summitry.web.desk import Desk
from summitry.web.keeping import keeping_pages
from summitry.web.safety import guard
from summitry.web.shown import HERE, Scope, page
from summitry.web.sources import source_pages


def make_app(desk: Desk) -> FastAPI:
    """The app over one desk; its OpenAPI is at /api/openapi.json and no page loads anything from elsewhere."""
    from summitry import __version__

    app = FastAPI(title="summitry", version=__version__, openapi_url="/api/openapi.json", docs_url=None, redoc_url=None)
    app.include_router(asking_pages(desk))
    app.include_router(source_pages(desk))
    app.include_router(keeping_pages(desk))
    app.include_router(api_routes(desk), prefix="/api")
    app.mount("/static", StaticFiles(directory=HERE / "static"), name="static")
    guard(app, desk)

    @app.exception_handler(SummitryError)
    def refused(request: Request, error: SummitryError) -> Response:
        status = _status(error)
        if request.url.path.startswith("/api"):
            return JSONResponse({"detail": str(error)}, status)
        from datetime import date

        return page(request, "error.html", Scope(date.today()), status=status, message=str(error))

    return app


def _status(error: SummitryError) -> int:
    if isinstance(error, NoSuchEvent):
        return 404
    if isinstance(error, RecordError):
        return 503
    return 400 if isinstance(error, CallerError) else 422
