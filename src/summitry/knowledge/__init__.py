"""What the world is taken to be: tables that a person can read and correct, and the look-ups over them."""

from summitry.knowledge.check import Problem, check_tables
from summitry.knowledge.loading import load
from summitry.knowledge.rotations import Forecast
from summitry.knowledge.wikidata import import_wikidata
from summitry.knowledge.world import World

__all__ = ["Forecast", "Problem", "World", "check_tables", "import_wikidata", "load"]
