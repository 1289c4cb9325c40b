"""What happened, what is due, who takes part, how sure."""

from summitry.events.find import find_events
from summitry.events.found import Found, Passed

__all__ = ["Found", "Passed", "find_events"]
