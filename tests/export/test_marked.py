"""A report as a page with its marks."""

from __future__ import annotations

import time
from datetime import date
from html.parser import HTMLParser

from summitry.export.marked import marked_html
from summitry.facts import Event, Mention, Part, Reading, Report, Statement, Unknown, When

TEXT = "Talks <fail> & end\nThe envoy said on Tuesday the talks had failed."
REPORT = Report(
    id="r1",
    text=TEXT,
    title="Talks <fail> & end",
    published=date(2026, 3, 4),
    publisher="NTB",
    parts=(Part("title", 0, 18), Part("body", 19, len(TEXT))),
)
AT = {
    words: (TEXT.index(words), TEXT.index(words) + len(words))
    for words in ("The envoy", "said", "Tuesday", "the talks had failed", "talks")
}
READING = Reading(
    REPORT,
    times=(When(*AT["Tuesday"], "Tuesday", "DATE", "2026-03-03"),),
    mentions=(
        Mention(
            *AT["The envoy"], "The envoy", Unknown("no name"), "The envoy", "person", "description", AT["The envoy"]
        ),
    ),
    statements=(
        Statement(
            (AT["The envoy"],), (AT["said"],), (AT["the talks had failed"],), "indirect", speaker_name="the <envoy>"
        ),
    ),
    events=(Event("e1", "meeting", "talks", (AT["talks"],), "past", AT["said"]),),
)


class Outline(HTMLParser):
    """The tags of a page, whether they close, and its words."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []
        self.classes: set[str] = set()
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        self.classes |= set((dict(attrs).get("class") or "").split())
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def outline(page: str) -> Outline:
    parser = Outline()
    parser.feed(page)
    assert parser.open == []
    return parser


def test_every_kind_of_mark_is_on_the_page() -> None:
    assert {"source", "cue", "content", "time", "actor", "event"} <= outline(marked_html(READING)).classes


def test_every_word_of_the_report_is_on_the_page_and_escaped() -> None:
    page = marked_html(READING)
    assert "<fail>" not in page and "Talks &lt;fail&gt; &amp; end" in page and "the &lt;envoy&gt;" in page
    assert "talks had failed" in outline(page).words


def test_the_title_is_said_once() -> None:
    assert marked_html(READING).count("<h1>") == 1 and "<h2>Talks" not in marked_html(READING)


def test_it_stands_alone() -> None:
    page = marked_html(READING)
    seen = outline(page).seen
    assert not {"script", "link", "img", "iframe"} & set(seen) and "http" not in page
    assert "prefers-color-scheme: dark" in page and '<html lang="en">' in page


def test_statements_are_also_a_table() -> None:
    words = outline(marked_html(READING)).words
    assert "Statements" in words and "No." in words and "the <envoy>" in words


def test_many_marks_cost_in_proportion() -> None:
    step = 35
    report = Report(id="long", text='He said "we will go on" and left.  ' * 4_000)
    statements = tuple(
        Statement(((i, i + 2),), ((i + 3, i + 7),), ((i + 8, i + 23),), "direct") for i in range(0, step * 4_000, step)
    )
    began = time.process_time()
    marked_html(Reading(report, statements=statements))
    assert time.process_time() - began < 5
