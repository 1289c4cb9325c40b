"""Mentions of a report, and who they are on its day."""

from summitry.actors.mentions import find_mentions
from summitry.actors.same import same

__all__ = ["find_mentions", "same"]
