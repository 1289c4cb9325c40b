"""Times: which words of a report tell a time, and where it lies on the calendar. Never reads the clock."""

from summitry.times.find import find_times

__all__ = ["find_times"]
