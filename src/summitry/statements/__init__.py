"""Who said what: attributions with source, cue and content, and the speaker behind the source."""

from summitry.statements.find import find_statements
from summitry.statements.rules import weigh_by_rules
from summitry.statements.weights import Weights, load_weights, read_weights

__all__ = ["Weights", "find_statements", "load_weights", "read_weights", "weigh_by_rules"]
