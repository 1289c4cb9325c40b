"""Every command of the program; importing this module registers them."""

from summitry.cli import asking, reading

__all__ = ["asking", "reading"]
