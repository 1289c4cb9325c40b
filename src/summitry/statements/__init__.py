"""Who said what: attributions with source, cue and content, and the speaker behind the source."""

from summitry.statements.find import find_statements

__all__ = ["find_statements"]
