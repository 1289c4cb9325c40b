"""The first tables."""

from __future__ import annotations

from alembic import op

from summitry.record.schema import about, descriptions, metadata
from summitry.record.search import make_search

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table, the full-text search and the descriptions."""
    connection = op.get_bind()
    metadata.create_all(connection)
    make_search(connection)
    connection.execute(about.insert(), descriptions())
