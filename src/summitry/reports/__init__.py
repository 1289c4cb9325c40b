"""Files, feeds, pages and lines of JSON -> Report."""

from summitry.reports.draft import Draft, report_of
from summitry.reports.load import Failure, load_bytes, load_reports

__all__ = ["Draft", "Failure", "load_bytes", "load_reports", "report_of"]
