"""The wall: a unit that was judged knows its case's deadline, so that its list lies ready in an index."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Every unit that was judged has the deadline of its case."""
    op.add_column("units", sa.Column("due_by", sa.BigInteger(), nullable=True))
    op.execute(
        "UPDATE units SET due_by = (SELECT cases.due_by FROM cases WHERE cases.id = units.case_id)"
        " WHERE verdict IS NOT NULL"
    )
    order: list[str | sa.TextClause] = [sa.text("due_by DESC"), sa.text("judged_at DESC"), "line", "unit"]
    op.drop_index("ix_units_review", "units")
    op.create_index(
        "ix_units_review",
        "units",
        [*order, "review", "verdict", "sampled"],
        sqlite_where=sa.text("review IS NOT NULL"),
        unique=False,
    )
    op.create_index(
        "ix_units_to_review",
        "units",
        [*order, "review", "verdict"],
        sqlite_where=sa.text("review IN ('OPEN', 'PHOTO_WANTED')"),
        unique=False,
    )
