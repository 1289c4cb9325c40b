"""The tables of the record: what each report claims, when it was known, and which claims tell of one occasion."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, MetaData, Table, Text, UniqueConstraint

VERSION = "0002"

metadata = MetaData()


def _text(name: str, comment: str, *more: Any, required: bool = False, key: bool = False) -> Column[str]:
    return Column(name, Text, *more, nullable=not (required or key), primary_key=key, comment=comment)


def _whole(name: str, comment: str, *more: Any, required: bool = False, key: bool = False) -> Column[int]:
    return Column(name, Integer, *more, nullable=not (required or key), primary_key=key, comment=comment)


def _number(name: str = "number") -> Column[int]:
    return Column(name, Integer, primary_key=True, autoincrement=True, comment="running number")


def _cascade(target: str) -> ForeignKey:
    return ForeignKey(target, ondelete="CASCADE")


report = Table(
    "report",
    metadata,
    _number(),
    _text("id", "the report's own id", required=True),
    _text("base", "the id it was first read under; a text changed since is kept beside it as id#2", required=True),
    _text("title", "its headline"),
    _text("text", "its text; every quote's offsets point into it", required=True),
    _text("text_hash", "SHA-256 of the text", required=True),
    _text("publisher", "who published it"),
    _text("published", "day of publication, ISO; empty where nothing tells it"),
    _text("language", "ISO 639 code"),
    _text("url", "where it stands on the web"),
    _text("path", "the file it was read from"),
    _text(
        "origin",
        "the report whose text this one reprints, or its own id: reports of one origin count once",
        required=True,
    ),
    UniqueConstraint("id", name="report_id"),
    Index("report_by_hash", "text_hash"),
    Index("report_by_base", "base"),
    Index("report_by_origin", "origin"),
    comment="One row a report",
)

reading = Table(
    "reading",
    metadata,
    _number("id"),
    _text("report", "the report that was read", required=True),
    _text("known_on", "the day its claims were made: publication, or the day given by who read it", required=True),
    _text("state", "read, failed, or superseded by a later reading of the same report", required=True),
    _text("reason", "why reading failed"),
    _text("path", "the file or address of a report that failed"),
    _text("version", "the version of the program that read it"),
    Index("reading_by_report", "report"),
    comment="One row a reading of a report; a failed one has its reason and no claims",
)

_CHOSEN_BY = ("last_day", "first_known", "first_day", "told_on", "due_from", "sources", "id")

occasion = Table(
    "occasion",
    metadata,
    _number(),
    _text("id", "stable, readable id: csto/2022-11-23", required=True),
    _text("uid", "the id it was first given; never changes", required=True),
    _text(
        "kind",
        "meeting, call, visit, election, inauguration, office_change, agreement, exercise, incident, deadline",
        required=True,
    ),
    _text("title", "label of the first claim", required=True),
    _text("head", "the id without its day", required=True),
    _text("first_day", "earliest day any claim allows"),
    _text("last_day", "latest day any claim allows"),
    _text("first_known", "the day it was first spoken of", required=True),
    _text("told_on", "the day it was first told as past, off or denied; empty while nobody has"),
    _text("due_from", "the day it was first told as still to come"),
    _whole("sources", "how many sources tell of it", required=True),
    _whole("disputed", "1 where two claims differ on day, place or attendance", required=True),
    _text("profile", "what it is recognised by, JSON", required=True),
    _text("words", "every word it is called by, for search", required=True),
    UniqueConstraint("id", name="occasion_id"),
    # With all that a question chooses by: which occasions it looks at is answered without a look at them.
    Index("occasion_by_last_day", *_CHOSEN_BY),
    Index("occasion_by_first_day", "first_day"),
    Index("occasion_by_head", "head"),
    Index("occasion_by_kind", "kind", "last_day"),
    Index("occasion_by_told_on", "told_on", "due_from"),
    Index("occasion_by_disputed", "disputed", "first_known"),
    comment="One row an occasion: the claims of many reports about one event",
)

alias = Table(
    "alias",
    metadata,
    _text("id", "an id that an occasion had before its day was known, or before it was merged", key=True),
    _text("occasion", "the id it has now", required=True),
    comment="Old ids, which still lead to their occasions",
)

claim = Table(
    "claim",
    metadata,
    _text("id", "reading.number", key=True),
    _whole("reading", "the reading it was made in", _cascade("reading.id"), required=True),
    _text("report", "the report that claims it", _cascade("report.id"), required=True),
    _text("ref", "the event's id within that reading", required=True),
    _text("known_on", "the day the claim was made", required=True),
    _text(
        "occasion",
        "the occasion it tells of; empty once its reading is superseded",
        ForeignKey("occasion.id", onupdate="CASCADE"),
    ),
    _text("kind", "kind of event", required=True),
    _text("realis", "past, scheduled, expected, possible, questioned, wanted, cancelled, denied", required=True),
    _text("start", "first day at the precision told"),
    _text("end", "last day at the precision told"),
    _text("first_day", "earliest day this claim allows"),
    _text("last_day", "latest day this claim allows"),
    _text("was", "the old day of a moved event"),
    _text("place", "city, venue's city or country; video for a video link"),
    _text("country", "the country it lies in"),
    _text("body", "organisation or body in session"),
    _text("part_of", "claim id of the event it is part of"),
    _text("title", "label", required=True),
    _text("cue", "the words that decide how firm it is"),
    _text("source", "who says so: actor id, words, or report", required=True),
    _text("quote", "the words it was read from", required=True),
    _whole("quote_start", "their first character in the report", required=True),
    _whole("quote_end", "the character after their last", required=True),
    _text("detail", "the whole event as read, JSON", required=True),
    _text("profile", "what it is recognised by, JSON", required=True),
    Index("claim_by_occasion", "occasion", "known_on"),
    Index("claim_by_reading", "reading"),
    Index("claim_by_report", "report"),
    Index("claim_by_known_on", "known_on"),
    Index("claim_by_country", "country", "occasion"),
    Index("claim_by_body", "body", "occasion"),
    Index("claim_by_part_of", "part_of"),
    comment="What one report says of one event; never changed once made",
)

part = Table(
    "part",
    metadata,
    _text("claim", "the claim", _cascade("claim.id"), key=True),
    _whole("number", "place in the claim's list", key=True),
    _text("actor", "actor id, where the name is known"),
    _text("name", "name as told", required=True),
    _text("folded", "name without case, accents and titles, for look-up", required=True),
    _text("role", "participant, host, chair, guest, mediator, signatory, …", required=True),
    _text("status", "attended, certain, expected, possible, questioned, declined, invited", required=True),
    _text("of", "the state a person comes from"),
    _text("day", "the day, where the claim tells one"),
    Index("part_by_of", "of"),
    Index("part_by_actor", "actor", "day"),
    Index("part_by_folded", "folded"),
    comment="Who takes part in an event, as one claim tells it",
)

block = Table(
    "block",
    metadata,
    _text("key", "what occasions must share to be compared: family, anchor, period", key=True),
    _text("occasion", "an occasion under that key", ForeignKey("occasion.id", onupdate="CASCADE"), key=True),
    Index("block_by_occasion", "occasion"),
    comment="Index for merging: only occasions under one key are compared",
)

clash = Table(
    "clash",
    metadata,
    _text("actor", "who", key=True),
    _text("day", "the day", key=True),
    _text("known_on", "the day the second place was told", required=True),
    Index("clash_by_known_on", "known_on"),
    comment="Persons told to be in two places on one day: to be looked at when a check is asked for",
)

decision = Table(
    "decision",
    metadata,
    _number("id"),
    _text("claim", "the claim that was placed", _cascade("claim.id"), required=True),
    _text("occasion", "where it was placed", required=True),
    _text("reason", "why, in words", required=True),
    Column(
        "score", Float, nullable=True, comment="how well it fitted, 0 to 1; empty for a new occasion or a correction"
    ),
    _text("by", "rule, or the name of the person who corrected", required=True),
    _text("made_at", "UTC instant", required=True),
    Index("decision_by_claim", "claim"),
    Index("decision_by_occasion", "occasion"),
    comment="Why claims were taken to tell of one occasion; rows are added, never changed",
)

correction = Table(
    "correction",
    metadata,
    _number("id"),
    _text("kind", "merge, split or set", required=True),
    _text("occasion", "the occasion corrected", required=True),
    _text(
        "detail",
        "what was corrected, JSON: anchors (report and characters) of both sides, or field and value",
        required=True,
    ),
    _text("name", "who corrected", required=True),
    _text("reason", "why", required=True),
    _text("made_at", "UTC instant", required=True),
    Index("correction_by_occasion", "occasion"),
    comment="A person's corrections; they survive reading again",
)

anchor = Table(
    "anchor",
    metadata,
    _whole("correction", "the correction", _cascade("correction.id"), key=True),
    _whole("side", "1 or 2", key=True),
    _text("report", "report", key=True),
    _whole("start", "first character", key=True),
    _whole("end", "character after the last", required=True),
    _text("kind", "kind of the event there", key=True),
    Index("anchor_by_report", "report"),
    comment="The words that a merge or split speaks of, so that it can be replayed after reading again",
)

request = Table(
    "request",
    metadata,
    _text("id", "reading.rnumber", key=True),
    _whole("reading", "the reading", _cascade("reading.id"), required=True),
    _text("report", "the report", _cascade("report.id"), required=True),
    _text("known_on", "the day the claim was made", required=True),
    _text("asker", "who asks: actor id or words", required=True),
    _text("asker_name", "who asks, as named"),
    _text("addressees", "of whom, JSON list", required=True),
    _text("matter", "what is asked", required=True),
    _text(
        "realis",
        "wanted; past where it was granted or met; denied where refused; cancelled where withdrawn",
        required=True,
    ),
    _text("due", "claim id of the event at which it is due"),
    _text("quote", "the words", required=True),
    _whole("quote_start", "their first character", required=True),
    _whole("quote_end", "the character after their last", required=True),
    Index("request_by_reading", "reading"),
    Index("request_by_asker", "asker", "known_on"),
    Index("request_by_due", "due"),
    Index("request_by_known_on", "known_on"),
    comment="Who asks what of whom, as one report tells it",
)

answer = Table(
    "answer",
    metadata,
    _text("id", "reading.anumber", key=True),
    _whole("reading", "the reading", _cascade("reading.id"), required=True),
    _text("report", "the report", _cascade("report.id"), required=True),
    _text("known_on", "the day the claim was made", required=True),
    _text("state", "granted, met, refused, withdrawn", required=True),
    _text("folded", "the sentence's words without case and accents", required=True),
    _text("quote", "the sentence", required=True),
    _whole("quote_start", "its first character", required=True),
    _whole("quote_end", "the character after its last", required=True),
    Index("answer_by_reading", "reading"),
    Index("answer_by_known_on", "known_on"),
    comment="Sentences that may say what became of something asked; held against the requests when these are asked for",
)

tenure = Table(
    "tenure",
    metadata,
    _text("id", "reading.onumber", key=True),
    _whole("reading", "the reading", _cascade("reading.id"), required=True),
    _text("report", "the report", _cascade("report.id"), required=True),
    _text("known_on", "the day the claim was made", required=True),
    _text("office", "the office", required=True),
    _text("holder", "its holder: actor id or words"),
    _text("from_day", "from"),
    _text("to_day", "to"),
    _text("status", "current, incoming, outgoing, acting, vacant", required=True),
    _text("quote", "the words"),
    _whole("quote_start", "their first character"),
    _whole("quote_end", "the character after their last"),
    Index("tenure_by_reading", "reading"),
    Index("tenure_by_office", "office", "known_on"),
    Index("tenure_by_known_on", "known_on"),
    comment="Who holds an office, as one report tells it",
)

figure = Table(
    "figure",
    metadata,
    _text("id", "reading.fnumber", key=True),
    _whole("reading", "the reading", _cascade("reading.id"), required=True),
    _text("report", "the report", _cascade("report.id"), required=True),
    _text("known_on", "the day the claim was made", required=True),
    _text("measure", "what is measured", required=True),
    Column("value", Float, nullable=False, comment="the number"),
    _text("unit", "its unit"),
    Column("quantity_si", Float, nullable=True, comment="the same in SI base units"),
    _text("of", "the thing counted"),
    _text("place", "where"),
    _text("period", "when"),
    _text("source", "who gives it", required=True),
    _text("topic", "measure, thing, place and period as one key: figures under one key should agree"),
    _text("quote", "the words", required=True),
    _whole("quote_start", "their first character", required=True),
    _whole("quote_end", "the character after their last", required=True),
    Index("figure_by_reading", "reading"),
    Index("figure_by_topic", "topic", "known_on"),
    Index("figure_by_known_on", "known_on"),
    comment="Numbers as told",
)

finding = Table(
    "finding",
    metadata,
    _text("id", "reading.xnumber", key=True),
    _whole("reading", "the reading", _cascade("reading.id"), required=True),
    _text("report", "the report", _cascade("report.id"), required=True),
    _text("known_on", "the day the claim was made", required=True),
    _text("rule", "which check", required=True),
    _text("severity", "info, warning, alert", required=True),
    _text("text", "what it has to say", required=True),
    _text("yardstick", "what the words were held against"),
    _text("quotes", "the words, JSON list of {start, end, text}", required=True),
    Index("finding_by_reading", "reading"),
    Index("finding_by_known_on", "known_on"),
    comment="What the checks of a single report found",
)

statement = Table(
    "statement",
    metadata,
    _text("id", "reading.snumber", key=True),
    _whole("reading", "the reading", _cascade("reading.id"), required=True),
    _text("report", "the report", _cascade("report.id"), required=True),
    _text("known_on", "the day the claim was made", required=True),
    _text("speaker", "actor id"),
    _text("speaker_name", "who speaks, as named"),
    _text("mode", "direct, indirect, mixed", required=True),
    _text("content", "what was said", required=True),
    _text("cue", "the word that says so"),
    _whole("quote_start", "first character of the content", required=True),
    _whole("quote_end", "character after its last", required=True),
    Index("statement_by_reading", "reading"),
    Index("statement_by_speaker", "speaker", "known_on"),
    comment="Who said what",
)

moment = Table(
    "moment",
    metadata,
    _text("id", "reading.wnumber", key=True),
    _whole("reading", "the reading", _cascade("reading.id"), required=True),
    _text("report", "the report", _cascade("report.id"), required=True),
    _text("known_on", "the day the claim was made", required=True),
    _text("type", "TIMEX3 type: DATE, TIME, DURATION, SET", required=True),
    _text("value", "TIMEX3 value", required=True),
    _text("quote", "the words", required=True),
    _whole("quote_start", "their first character", required=True),
    _whole("quote_end", "the character after their last", required=True),
    Index("moment_by_reading", "reading"),
    Index("moment_by_report", "report"),
    comment="Times as told",
)

mention = Table(
    "mention",
    metadata,
    _whole("reading", "the reading", _cascade("reading.id"), key=True),
    _text("actor", "actor id", key=True),
    _text("report", "the report", required=True),
    _text("name", "its name", required=True),
    _text("kind", "person, state, organisation, body, office, group, place", required=True),
    _text("words", "the words it is called by, JSON list", required=True),
    _whole("times", "how often", required=True),
    Index("mention_by_actor", "actor", "reading"),
    comment="Which report names whom",
)

coded = Table(
    "coded",
    metadata,
    _text("id", "reading.cnumber", key=True),
    _whole("reading", "the reading", _cascade("reading.id"), required=True),
    _text("report", "the report", _cascade("report.id"), required=True),
    _text("known_on", "the day the claim was made", required=True),
    _text("detail", "the coded event as read, JSON", required=True),
    Index("coded_by_reading", "reading"),
    Index("coded_by_known_on", "known_on"),
    comment="PLOVER events",
)

sketch = Table(
    "sketch",
    metadata,
    _text("band", "a piece of the text's fingerprint", key=True),
    _text("report", "a report that has it", _cascade("report.id"), key=True),
    Index("sketch_by_report", "report"),
    comment="Index for finding reprints",
)

about = Table(
    "about",
    metadata,
    _text("table_name", "table", key=True),
    _text("column_name", "column; * for the table itself", key=True),
    _text("description", "what it holds", required=True),
    comment="What every table and column holds",
)


def descriptions() -> list[dict[str, str]]:
    """Every table and column with what it holds, as rows of `about`."""
    rows: list[dict[str, str]] = []
    for table in metadata.sorted_tables:
        rows.append({"table_name": table.name, "column_name": "*", "description": table.comment or ""})
        rows.extend(
            {"table_name": table.name, "column_name": column.name, "description": column.comment or ""}
            for column in table.columns
        )
    return rows
