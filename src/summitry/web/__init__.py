"""Pages and the same as JSON: the record asked in a browser. Reading is handed in by whoever serves; this folder never imports it."""

from summitry.web.app import make_app
from summitry.web.desk import LOOPBACK, Desk

__all__ = ["LOOPBACK", "Desk", "make_app"]
