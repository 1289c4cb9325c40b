"""What leaves the record for other systems: calendars, linked data, tables, planning desks; and a reading as a marked page."""

from summitry.export.forms import Format, export_folder, export_rows, export_text, write_text
from summitry.export.selection import Selection

__all__ = ["Format", "Selection", "export_folder", "export_rows", "export_text", "write_text"]
