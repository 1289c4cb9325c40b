"""Mentions of a report, and who they are on its day."""

from summitry.actors.mentions import find_mentions

__all__ = ["find_mentions"]
