"""A report as one HTML page with its statements, times, actors and events marked; no script, nothing fetched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import islice, pairwise

from summitry.export.marks import Mark, marks_of
from summitry.facts import Part, Reading, Report, Span, Statement

_STYLE = """
:root { color-scheme: light dark; --page: #fff; --ink: #1b1b1b; --faint: #595959; --rule: #c9c9c9;
  --source: #0b57a4; --cue: #8a3b00; --content: #eef4fb; --time: #00663d; --actor: #6b2a8f; --event: #a3123a; }
@media (prefers-color-scheme: dark) { :root { --page: #16181b; --ink: #e8e8e8; --faint: #a8a8a8; --rule: #44484d;
  --source: #8ec5ff; --cue: #ffb27a; --content: #1f2a36; --time: #74dca9; --actor: #dcabff; --event: #ff9db3; } }
body { margin: 0 auto; max-width: 46rem; padding: 1rem; background: var(--page); color: var(--ink);
  font: 1.0625rem/1.65 Georgia, "Times New Roman", serif; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.15rem; margin-top: 2rem; }
.about, .key, table { font-family: system-ui, sans-serif; font-size: .9rem; } .about { color: var(--faint); }
mark { background: none; color: inherit; }
.content { background: var(--content); }
.source { color: var(--source); font-weight: 600; }
.cue { color: var(--cue); font-style: italic; }
.time { color: var(--time); text-decoration: underline dotted; }
.actor { color: var(--actor); text-decoration: underline; }
.event { color: var(--event); border-bottom: .15em double currentColor; }
.key { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0;
  border-bottom: 1px solid var(--rule); } sup { font-size: .7em; color: var(--faint); line-height: 0; }
"""
_KEY = (
    ("source", "who says it"),
    ("cue", "the word that tells it is said"),
    ("content", "what is said"),
    ("time", "a time"),
    ("actor", "an actor"),
    ("event", "an event"),
)


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of text over which the same marks lie."""

    start: int
    end: int
    marks: tuple[Mark, ...]


def marked_html(reading: Reading) -> str:
    """The whole page. Every word of the report is escaped; headings, paragraphs and a table of statements give it an order that
    can be read aloud, and no meaning rests on colour alone: each mark has a title, statements have numbers.

    >>> page = marked_html(Reading(Report(id="r1", text="Talks <opened> in Oslo.")))
    >>> "Talks &lt;opened&gt; in Oslo." in page, "<script" in page
    (True, False)
    """
    report = reading.report
    title = escape(report.title or report.id)
    body = "\n".join(_blocks(report, marks_of(reading)))
    return f"""<!doctype html>
<html lang="{escape(report.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
<h1>{title}</h1>
<p class="about">{_about(report)}</p>
<ul class="key" aria-label="Key to the marks">
{_key()}
</ul>
<article>
{body}
</article>
{_table(reading)}</main>
</body>
</html>
"""


def _about(report: Report) -> str:
    told = [report.publisher, report.published.isoformat() if report.published else "no date known", report.url]
    return escape(" · ".join(part for part in told if part))


def _key() -> str:
    return "\n".join(f'<li><mark class="{name}">{name}</mark>: {meaning}</li>' for name, meaning in _KEY)


def _blocks(report: Report, marks: tuple[Mark, ...]) -> Iterator[str]:
    """Each part of the report as a heading or a paragraph; a title that is the page's own heading is not repeated."""
    parts = list(_parts(report))
    places = _places(marks, [(part.start, part.end) for part in parts])
    for part, inside in zip(parts, places, strict=True):
        if part.kind == "title" and report.title and report.words((part.start, part.end)).strip() == report.title:
            continue
        name = "h2" if part.kind in {"title", "subhead", "heading"} else "p"
        yield f"<{name}>{''.join(_words(report.text, place) for place in inside)}</{name}>"


def _parts(report: Report) -> Iterator[Part]:
    if report.parts:
        yield from report.parts
        return
    at = 0
    for line in report.text.splitlines(keepends=True):
        if line.strip():
            yield Part("body", at, at + len(line.rstrip()))
        at += len(line)


def _places(marks: tuple[Mark, ...], spans: Sequence[Span]) -> Iterator[list[Place]]:
    """For each span, in order, its stretches between the ends of marks; one sweep over marks that are sorted by start."""
    following, lying = 0, list[Mark]()
    for start, end in spans:
        edges = {start, end} | {mark.end for mark in lying if start < mark.end < end}
        for mark in islice(marks, following, None):
            if mark.start >= end:
                break
            edges |= {edge for edge in (mark.start, mark.end) if start < edge < end}
        inside = []
        for low, high in pairwise(sorted(edges)):
            while following < len(marks) and marks[following].start <= low:
                lying.append(marks[following])
                following += 1
            lying = [mark for mark in lying if mark.end > low]
            inside.append(Place(low, high, tuple(lying)))
        yield inside


def _words(text: str, place: Place) -> str:
    """The words of a stretch inside one `mark` element for all that lies over it; a statement's number follows its cue."""
    words = escape(text[place.start : place.end])
    if not place.marks:
        return words
    names = " ".join(dict.fromkeys(mark.kind for mark in place.marks))
    title = "; ".join(dict.fromkeys(mark.title for mark in place.marks))
    number = "".join(f"<sup>{mark.number}</sup>" for mark in place.marks if mark.number and mark.end == place.end)
    return f'<mark class="{names}" title="{escape(title)}">{words}</mark>{number}'


def _table(reading: Reading) -> str:
    """The statements as a table, for those who read by ear or without styles."""
    if not reading.statements:
        return ""
    rows = "\n".join(_row(reading.report, number, s) for number, s in enumerate(reading.statements, 1))
    return f"""<h2 id="statements">Statements</h2>
<table aria-labelledby="statements">
<thead><tr><th scope="col">No.</th><th scope="col">Who</th><th scope="col">Cue</th><th scope="col">What</th></tr></thead>
<tbody>
{rows}
</tbody>
</table>
"""


def _row(report: Report, number: int, statement: Statement) -> str:
    def told(spans: tuple[tuple[int, int], ...]) -> str:
        return escape(" … ".join(" ".join(report.words(span).split()) for span in spans))

    who = escape(statement.speaker_name or "not named")
    inside = f" (in {statement.within + 1})" if statement.within is not None else ""
    return f"<tr><td>{number}{inside}</td><td>{who}</td><td>{told(statement.cue)}</td><td>{told(statement.content)}</td></tr>"
