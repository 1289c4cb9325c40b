"""Times as told have a table; indexes answer which occasions a question is about without a look at them or at their claims."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what is new; whatever a record of the version before holds stays as it is."""
    op.create_table(
        "moment",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("known_on", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("quote_start", sa.Integer(), nullable=False),
        sa.Column("quote_end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["reading"], ["reading.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["report"], ["report.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("moment_by_reading", "moment", ["reading"], unique=False)
    op.create_index("moment_by_report", "moment", ["report"], unique=False)
    for column in ("body", "country"):
        op.drop_index(f"claim_by_{column}", table_name="claim")
        op.create_index(f"claim_by_{column}", "claim", [column, "occasion"], unique=False)
    op.create_index("claim_by_part_of", "claim", ["part_of"], unique=False)
    chosen_by = ["last_day", "first_known", "first_day", "told_on", "due_from", "sources", "id"]
    op.drop_index("occasion_by_last_day", table_name="occasion")
    op.create_index("occasion_by_last_day", "occasion", chosen_by, unique=False)
    op.create_index("figure_by_known_on", "figure", ["known_on"], unique=False)
    op.drop_index("mention_by_actor", table_name="mention")
    op.create_index("mention_by_actor", "mention", ["actor", "reading"], unique=False)
    op.create_index("sketch_by_report", "sketch", ["report"], unique=False)
