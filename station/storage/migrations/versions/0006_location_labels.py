"""A label that says where confirmed goods go is one more kind of what is printed; it is kept when cases last came in."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_KEPT = "id, code, case_id, kind, copy, state, body, created_at, not_before, tries, possible_copy, trouble, printed_at"


def upgrade() -> None:
    """SQLite changes no constraint of a table that stands: the table is written anew, and keeps what it has."""
    op.create_table(
        "print_jobs_next",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        *(sa.Column(name, kind, nullable=False) for name, kind in (("kind", sa.Text()), ("copy", sa.Integer()))),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("state", "body")),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("created_at", "not_before")),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("possible_copy", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("trouble", sa.Text(), nullable=True),
        sa.Column("printed_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('RETURN_LABEL', 'SLIP', 'HOLD_TAG', 'QUARANTINE_TAG', 'LOCATION_LABEL')",
            name=op.f("ck_print_jobs_kind"),
        ),
        sa.CheckConstraint(
            "state IN ('WAITING', 'PRINTING', 'PRINTED', 'FAILED', 'UNSURE', 'VOIDED')",
            name=op.f("ck_print_jobs_state"),
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_print_jobs_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_jobs")),
        sa.UniqueConstraint("code", "kind", "copy", name=op.f("uq_print_jobs_code")),
    )
    op.execute(f"INSERT INTO print_jobs_next ({_KEPT}) SELECT {_KEPT} FROM print_jobs")
    op.drop_table("print_jobs")
    op.rename_table("print_jobs_next", "print_jobs")
    op.create_index("ix_print_jobs_state", "print_jobs", ["state", "not_before"], unique=False)
    op.execute(
        "INSERT OR REPLACE INTO meta (key, value)"
        " SELECT 'cases_received', CAST(newest AS TEXT) FROM"
        " (SELECT max(at) AS newest FROM journal WHERE kind = 'CaseImported') WHERE newest IS NOT NULL"
    )
