"""A page as a browser takes it apart: its text, its ids, its links."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import html


@dataclass(frozen=True)
class Seen:
    """One page taken apart."""

    tree: html.HtmlElement

    @staticmethod
    def of(words: str) -> Seen:
        """The page of an answer's text."""
        return Seen(html.fromstring(words))

    @property
    def text(self) -> str:
        """All its words, one blank between."""
        return " ".join(" ".join(self.tree.itertext()).split())

    def all(self, path: str) -> list[str]:
        """What an XPath finds, as words."""
        return [str(each) for each in self.tree.xpath(path)]


def form_token(words: str) -> str:
    """The token in a page's form."""
    return Seen.of(words).all("//input[@name='form_token']/@value")[0]
