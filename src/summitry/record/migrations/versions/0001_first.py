"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from summitry.record.search import make_search

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table and the full-text search."""
    _about()
    _alias()
    _clash()
    _correction()
    _occasion()
    _reading()
    _report()
    _anchor()
    _answer()
    _block()
    _claim()
    _coded()
    _figure()
    _finding()
    _mention()
    _request()
    _sketch()
    _statement()
    _tenure()
    _decision()
    _part()
    make_search(op.get_bind())


def _about() -> None:
    op.create_table(
        "about",
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("column_name", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("table_name", "column_name"),
    )


def _alias() -> None:
    op.create_table(
        "alias",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )


def _clash() -> None:
    op.create_table(
        "clash",
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("known_on", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("actor", "day"),
    )
    op.create_index("clash_by_known_on", "clash", ["known_on"], unique=False)


def _correction() -> None:
    op.create_table(
        "correction",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("correction_by_occasion", "correction", ["occasion"], unique=False)


def _occasion() -> None:
    op.create_table(
        "occasion",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("head", sa.Text(), nullable=False),
        sa.Column("first_day", sa.Text(), nullable=True),
        sa.Column("last_day", sa.Text(), nullable=True),
        sa.Column("first_known", sa.Text(), nullable=False),
        sa.Column("told_on", sa.Text(), nullable=True),
        sa.Column("due_from", sa.Text(), nullable=True),
        sa.Column("sources", sa.Integer(), nullable=False),
        sa.Column("disputed", sa.Integer(), nullable=False),
        sa.Column("profile", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("id", name="occasion_id"),
    )
    op.create_index("occasion_by_disputed", "occasion", ["disputed", "first_known"], unique=False)
    op.create_index("occasion_by_first_day", "occasion", ["first_day"], unique=False)
    op.create_index("occasion_by_head", "occasion", ["head"], unique=False)
    op.create_index("occasion_by_kind", "occasion", ["kind", "last_day"], unique=False)
    op.create_index("occasion_by_last_day", "occasion", ["last_day"], unique=False)
    op.create_index("occasion_by_told_on", "occasion", ["told_on", "due_from"], unique=False)


def _reading() -> None:
    op.create_table(
        "reading",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("known_on", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("path", sa.Text(), nullable=True),
        sa.Column("version", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("reading_by_report", "reading", ["report"], unique=False)


def _report() -> None:
    op.create_table(
        "report",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("base", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("text_hash", sa.Text(), nullable=False),
        sa.Column("publisher", sa.Text(), nullable=True),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("path", sa.Text(), nullable=True),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("id", name="report_id"),
    )
    op.create_index("report_by_base", "report", ["base"], unique=False)
    op.create_index("report_by_hash", "report", ["text_hash"], unique=False)
    op.create_index("report_by_origin", "report", ["origin"], unique=False)


def _anchor() -> None:
    op.create_table(
        "anchor",
        sa.Column("correction", sa.Integer(), nullable=False),
        sa.Column("side", sa.Integer(), nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["correction"], ["correction.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("correction", "side", "report", "start", "kind"),
    )
    op.create_index("anchor_by_report", "anchor", ["report"], unique=False)


def _answer() -> None:
    op.create_table(
        "answer",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("known_on", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("quote_start", sa.Integer(), nullable=False),
        sa.Column("quote_end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["reading"], ["reading.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["report"], ["report.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("answer_by_known_on", "answer", ["known_on"], unique=False)
    op.create_index("answer_by_reading", "answer", ["reading"], unique=False)


def _block() -> None:
    op.create_table(
        "block",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["occasion"], ["occasion.id"], onupdate="CASCADE"),
        sa.PrimaryKeyConstraint("key", "occasion"),
    )
    op.create_index("block_by_occasion", "block", ["occasion"], unique=False)


def _claim() -> None:
    op.create_table(
        "claim",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("known_on", sa.Text(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("realis", sa.Text(), nullable=False),
        sa.Column("start", sa.Text(), nullable=True),
        sa.Column("end", sa.Text(), nullable=True),
        sa.Column("first_day", sa.Text(), nullable=True),
        sa.Column("last_day", sa.Text(), nullable=True),
        sa.Column("was", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("part_of", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("cue", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("quote_start", sa.Integer(), nullable=False),
        sa.Column("quote_end", sa.Integer(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("profile", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["occasion"], ["occasion.id"], onupdate="CASCADE"),
        sa.ForeignKeyConstraint(["reading"], ["reading.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["report"], ["report.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("claim_by_body", "claim", ["body"], unique=False)
    op.create_index("claim_by_country", "claim", ["country"], unique=False)
    op.create_index("claim_by_known_on", "claim", ["known_on"], unique=False)
    op.create_index("claim_by_occasion", "claim", ["occasion", "known_on"], unique=False)
    op.create_index("claim_by_reading", "claim", ["reading"], unique=False)
    op.create_index("claim_by_report", "claim", ["report"], unique=False)


def _coded() -> None:
    op.create_table(
        "coded",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("known_on", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["reading"], ["reading.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["report"], ["report.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("coded_by_known_on", "coded", ["known_on"], unique=False)
    op.create_index("coded_by_reading", "coded", ["reading"], unique=False)


def _figure() -> None:
    op.create_table(
        "figure",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("known_on", sa.Text(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("value", sa.Float(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("quantity_si", sa.Float(), nullable=True),
        sa.Column("of", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("period", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=True),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("quote_start", sa.Integer(), nullable=False),
        sa.Column("quote_end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["reading"], ["reading.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["report"], ["report.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("figure_by_reading", "figure", ["reading"], unique=False)
    op.create_index("figure_by_topic", "figure", ["topic", "known_on"], unique=False)


def _finding() -> None:
    op.create_table(
        "finding",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("known_on", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("yardstick", sa.Text(), nullable=True),
        sa.Column("quotes", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["reading"], ["reading.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["report"], ["report.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("finding_by_known_on", "finding", ["known_on"], unique=False)
    op.create_index("finding_by_reading", "finding", ["reading"], unique=False)


def _mention() -> None:
    op.create_table(
        "mention",
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["reading"], ["reading.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("reading", "actor"),
    )
    op.create_index("mention_by_actor", "mention", ["actor"], unique=False)


def _request() -> None:
    op.create_table(
        "request",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("known_on", sa.Text(), nullable=False),
        sa.Column("asker", sa.Text(), nullable=False),
        sa.Column("asker_name", sa.Text(), nullable=True),
        sa.Column("addressees", sa.Text(), nullable=False),
        sa.Column("matter", sa.Text(), nullable=False),
        sa.Column("realis", sa.Text(), nullable=False),
        sa.Column("due", sa.Text(), nullable=True),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("quote_start", sa.Integer(), nullable=False),
        sa.Column("quote_end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["reading"], ["reading.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["report"], ["report.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("request_by_asker", "request", ["asker", "known_on"], unique=False)
    op.create_index("request_by_due", "request", ["due"], unique=False)
    op.create_index("request_by_known_on", "request", ["known_on"], unique=False)
    op.create_index("request_by_reading", "request", ["reading"], unique=False)


def _sketch() -> None:
    op.create_table(
        "sketch",
        sa.Column("band", sa.Text(), nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["report.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("band", "report"),
    )


def _statement() -> None:
    op.create_table(
        "statement",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("known_on", sa.Text(), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=True),
        sa.Column("speaker_name", sa.Text(), nullable=True),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("cue", sa.Text(), nullable=True),
        sa.Column("quote_start", sa.Integer(), nullable=False),
        sa.Column("quote_end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["reading"], ["reading.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["report"], ["report.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("statement_by_reading", "statement", ["reading"], unique=False)
    op.create_index("statement_by_speaker", "statement", ["speaker", "known_on"], unique=False)


def _tenure() -> None:
    op.create_table(
        "tenure",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("known_on", sa.Text(), nullable=False),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=True),
        sa.Column("from_day", sa.Text(), nullable=True),
        sa.Column("to_day", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=True),
        sa.Column("quote_start", sa.Integer(), nullable=True),
        sa.Column("quote_end", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["reading"], ["reading.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["report"], ["report.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("tenure_by_known_on", "tenure", ["known_on"], unique=False)
    op.create_index("tenure_by_office", "tenure", ["office", "known_on"], unique=False)
    op.create_index("tenure_by_reading", "tenure", ["reading"], unique=False)


def _decision() -> None:
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("claim", sa.Text(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["claim"], ["claim.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("decision_by_claim", "decision", ["claim"], unique=False)
    op.create_index("decision_by_occasion", "decision", ["occasion"], unique=False)


def _part() -> None:
    op.create_table(
        "part",
        sa.Column("claim", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("of", sa.Text(), nullable=True),
        sa.Column("day", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["claim"], ["claim.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("claim", "number"),
    )
    op.create_index("part_by_actor", "part", ["actor", "day"], unique=False)
    op.create_index("part_by_folded", "part", ["folded"], unique=False)
    op.create_index("part_by_of", "part", ["of"], unique=False)
