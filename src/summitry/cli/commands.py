"""Every command of the program; importing this module registers them."""

from summitry.cli import asking, keeping, reading, serving

__all__ = ["asking", "keeping", "reading", "serving"]
