"""Figures: at which bench a decision was made, what was suggested for a unit, and shots that were not kept."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The journal says at which bench the decisions were made; what had been suggested stays unknown."""
    op.add_column("units", sa.Column("suggested", sa.Text(), nullable=True))
    op.add_column("decisions", sa.Column("station", sa.Text(), server_default="", nullable=False))
    op.execute(
        "UPDATE decisions SET station = coalesce((SELECT journal.station FROM deliveries"
        " JOIN journal ON journal.seq = deliveries.seq WHERE deliveries.decision = decisions.id), '')"
    )
    op.create_index(
        "ix_decisions_first",
        "decisions",
        ["decided_at", "station", "case_id", "withdrawn_at", "replaces"],
        sqlite_where=sa.text("withdrawn_at IS NULL AND replaces IS NULL"),
        unique=False,
    )
    op.create_table(
        "poor_shots",
        sa.Column("taken_at", sa.BigInteger(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("slot", sa.Text(), nullable=False),
        sa.Column("flaw", sa.Text(), nullable=False),
        sa.Column("station", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "flaw IN ('FROZEN', 'TOO_SMALL', 'TOO_DARK', 'BURNT_OUT', 'BLURRED', 'REPEATED')",
            name=op.f("ck_poor_shots_flaw"),
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_poor_shots_case_id_cases")),
        sa.PrimaryKeyConstraint("taken_at", "case_id", "slot", name=op.f("pk_poor_shots")),
        sqlite_with_rowid=False,
    )
