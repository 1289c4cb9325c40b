"""Web pages: the article's text and its own metadata, without ever asking the network."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import lxml.html
import trafilatura
from lxml.etree import ParserError

from summitry.errors import BrokenReport, EmptyReport
from summitry.reports.draft import Draft, tidy
from summitry.reports.open import demand_few_tags

_DATE_METAS = (
    "article:published_time",
    "og:published_time",
    "datePublished",
    "date",
    "dc.date",
    "dcterms.created",
    "DC.date.issued",
    "pubdate",
    "publishdate",
    "sailthru.date",
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 forbids (2.2, Char); lxml parses it and then refuses to be given it back."""


def read_page(html: str, name: str) -> Draft:
    """The draft of a web page: title, text as extracted, publisher, address and the day its JSON-LD, meta tags or <time> give.

    Raises BrokenReport for what is no HTML, EmptyReport where no article text is found, OversizeReport for too many tags.
    """
    demand_few_tags(html.count("<"), name)
    tree = _tree(html, name)
    found = _extracted(html, name)
    body = tidy(found.text or "") if found else ""
    if not body.strip():
        raise EmptyReport(f"{name} has no article text that could be told from its frame.")
    linked = list(_linked_data(tree))
    title = _first(linked, "headline") or (found.title if found else None)
    text = body if not title or body.startswith(title) else f"{title}\n{body}"
    return Draft(
        text=text,
        title=title,
        published=_first(linked, "datePublished") or _meta_date(tree) or None,
        publisher=_publisher(linked) or (found.sitename if found else None),
        url=found.url if found else None,
        language=(tree.get("lang") or "")[:2].lower() or None,
    )


def plain_text(html: str) -> str:
    """The words of a fragment of HTML, one paragraph a line; control characters, which no markup may hold, become blanks.

    >>> plain_text("<p>Envoys met.</p><p>They <b>agreed</b>.</p>")
    'Envoys met.\\nThey agreed.'
    """
    html = _CONTROL.sub(" ", html)
    if "<" not in html:
        return tidy(html)
    try:
        tree = lxml.html.fragment_fromstring(html, create_parent="div")
    except (ParserError, ValueError):
        return tidy(re.sub(r"<[^<>]{0,500}>", " ", html))
    for element in tree.iter("p", "br", "div", "li", "h1", "h2", "h3", "h4", "tr", "blockquote"):
        element.tail = "\n" + (element.tail or "")
    for element in tree.xpath("//script|//style"):
        element.drop_tree()
    lines = (" ".join(line.split()) for line in str(tree.text_content()).splitlines())
    return tidy("\n".join(line for line in lines if line))


def _extracted(html: str, name: str) -> Any:
    """What trafilatura takes for the article; None where it takes nothing for one."""
    try:
        found = trafilatura.bare_extraction(
            html, with_metadata=True, include_comments=False, include_tables=True, favor_recall=True
        )
    except Exception as error:  # a fault in a library over one page must not cost the others
        raise BrokenReport(
            f"{name} brought the reader of pages down ({type(error).__name__}). Save its text as .txt."
        ) from error
    return None if isinstance(found, dict) else found


def _tree(html: str, name: str) -> Any:
    try:
        return lxml.html.document_fromstring(
            html.encode("utf-8", "replace"), parser=lxml.html.HTMLParser(encoding="utf-8")
        )
    except (ParserError, ValueError) as error:
        raise BrokenReport(f"{name} is no HTML: {error}.") from error


def _linked_data(tree: Any) -> Iterator[dict[str, Any]]:
    """Every JSON-LD object of the page that has a headline or a date."""
    for script in tree.xpath('//script[@type="application/ld+json"]/text()'):
        try:
            data = json.loads(script)
        except (ValueError, RecursionError):
            continue
        waiting = [data]
        for _ in range(200):
            if not waiting:
                break
            item = waiting.pop(0)
            if isinstance(item, list):
                waiting.extend(item)
            elif isinstance(item, dict):
                if "headline" in item or "datePublished" in item:
                    yield item
                waiting.extend(v for v in item.values() if isinstance(v, list | dict))


def _first(linked: list[dict[str, Any]], key: str) -> str | None:
    return next((v.strip() for item in linked if isinstance(v := item.get(key), str) and v.strip()), None)


def _publisher(linked: list[dict[str, Any]]) -> str | None:
    for item in linked:
        publisher = item.get("publisher")
        if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
            return str(publisher["name"])
    return None


def _meta_date(tree: Any) -> str | None:
    for key in _DATE_METAS:
        for attribute in ("property", "name", "itemprop"):
            found = tree.xpath(f"//meta[@{attribute}=$key]/@content", key=key)
            if found and str(found[0]).strip():
                return str(found[0]).strip()
    times = tree.xpath("//article//time/@datetime") or tree.xpath("//time/@datetime")
    return str(times[0]).strip() if times else None
