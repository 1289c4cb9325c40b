"""What the world is taken to be: tables that a person can read and correct, and the look-ups over them."""

from summitry.knowledge.loading import load
from summitry.knowledge.rotations import Forecast
from summitry.knowledge.world import World

__all__ = ["Forecast", "World", "load"]
