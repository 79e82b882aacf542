"""The supervisor's room: what is looked at afterwards, what was said of it, marks, and the badges of people."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What stands in the tables stays; what was decided before is not looked at again."""
    _units()
    _said()
    _people()


def _units() -> None:
    op.add_column("units", sa.Column("sampled", sa.Boolean(), server_default="0", nullable=False))
    op.add_column("units", sa.Column("review", sa.Text(), nullable=True))
    op.create_index(
        "ix_units_review", "units", ["review", "judged_at"], sqlite_where=sa.text("review IS NOT NULL"), unique=False
    )


def _said() -> None:
    op.create_table(
        "comments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("unit", sa.Integer(), nullable=True),
        sa.Column("verb", sa.Text(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_comments_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comments")),
    )
    op.create_index(op.f("ix_comments_case_id"), "comments", ["case_id"], unique=False)
    op.create_table(
        "photo_requests",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("unit", sa.Integer(), nullable=False),
        sa.Column("slot", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("photo", sa.Integer(), nullable=True),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_photo_requests_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_photo_requests")),
    )
    op.create_index(
        "ix_photo_requests_open", "photo_requests", ["case_id"], sqlite_where=sa.text("done_at IS NULL"), unique=False
    )
    op.create_table(
        "marks",
        sa.Column("photo", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        *(sa.Column(name, sa.Float(), nullable=False) for name in ("x1", "y1", "x2", "y2")),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["photo"], ["photos.id"], name=op.f("fk_marks_photo_photos")),
        sa.PrimaryKeyConstraint("photo", "position", name=op.f("pk_marks")),
        sqlite_with_rowid=False,
    )


def _people() -> None:
    # SQLite changes no constraint of a table that stands, so the table is written anew
    op.create_table(
        "operators_next",
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("pin_hash", sa.Text(), nullable=False),
        sa.Column("enabled", sa.Boolean(), server_default="1", nullable=False),
        sa.Column("failures", sa.Integer(), server_default="0", nullable=False),
        sa.Column("locked_until", sa.BigInteger(), nullable=True),
        sa.Column("locked_boot", sa.Text(), server_default="", nullable=False),
        sa.Column("locked_tick", sa.BigInteger(), nullable=True),
        sa.Column("badge", sa.LargeBinary(), nullable=True),
        sa.Column("buys_as", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("role IN ('OPERATOR', 'SUPERVISOR', 'ADMINISTRATOR')", name=op.f("ck_operators_role")),
        sa.PrimaryKeyConstraint("login", name=op.f("pk_operators")),
        sa.UniqueConstraint("badge", name=op.f("uq_operators_badge")),
    )
    kept = "login, name, role, pin_hash, enabled, failures, locked_until"
    op.execute(f"INSERT INTO operators_next ({kept}) SELECT {kept} FROM operators")
    op.drop_table("operators")
    op.rename_table("operators_next", "operators")
