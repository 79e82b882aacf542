"""What arrives without being received: parcels that stand aside, their photographs and tags; cases by their products."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What stands in the tables stays."""
    op.create_index("ix_items_gtin", "items", ["gtin"], sqlite_where=sa.text("gtin != ''"), unique=False)
    _parcels()
    _photographs()
    _print_jobs()


def _parcels() -> None:
    op.create_table(
        "parcels_aside",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("code", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("arrived_at", sa.BigInteger(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("tagged_at", sa.BigInteger(), nullable=True),
        sa.Column("ending", sa.Text(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_by", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "why IN ('UNIDENTIFIED', 'NOT_APPROVED', 'SECOND_PARCEL', 'SECOND_RETURN', 'UNDELIVERED', 'MISDIRECTED')",
            name=op.f("ck_parcels_aside_why"),
        ),
        sa.CheckConstraint(
            "ending IN ('IDENTIFIED', 'CARRIER', 'OFFICE', 'MISTAKE')", name=op.f("ck_parcels_aside_ending")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_parcels_aside_case_id_cases")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_parcels_aside")),
        sa.UniqueConstraint("tag", name=op.f("uq_parcels_aside_tag")),
    )
    here = sa.text("ended_at IS NULL")
    for name, column in (("ix_parcels_aside_here", "arrived_at"), ("ix_parcels_aside_code", "code")):
        op.create_index(name, "parcels_aside", [column], sqlite_where=here, unique=False)


def _photographs() -> None:
    op.create_table(
        "aside_photos",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("parcel", sa.Integer(), nullable=False),
        sa.Column("slot", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("width", "height", "size")),
        sa.Column("taken_at", sa.BigInteger(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("camera", sa.Text(), nullable=False),
        sa.Column("replaced_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "slot IN ('PARCEL', 'LABEL', 'SEAL', 'FRONT', 'SERIAL', 'DEFECT', 'EXTRA')",
            name=op.f("ck_aside_photos_slot"),
        ),
        sa.ForeignKeyConstraint(
            ["parcel"], ["parcels_aside.number"], name=op.f("fk_aside_photos_parcel_parcels_aside")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aside_photos")),
    )
    op.create_index(op.f("ix_aside_photos_parcel"), "aside_photos", ["parcel"], unique=False)


def _print_jobs() -> None:
    # SQLite changes no constraint of a table that stands, so the table is written anew
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
            "kind IN ('RETURN_LABEL', 'SLIP', 'HOLD_TAG', 'QUARANTINE_TAG')", name=op.f("ck_print_jobs_kind")
        ),
        sa.CheckConstraint(
            "state IN ('WAITING', 'PRINTING', 'PRINTED', 'FAILED', 'UNSURE', 'VOIDED')",
            name=op.f("ck_print_jobs_state"),
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_print_jobs_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_jobs")),
        sa.UniqueConstraint("code", "kind", "copy", name=op.f("uq_print_jobs_code")),
    )
    kept = (
        "id, code, case_id, kind, copy, state, body, created_at, not_before, tries, possible_copy, trouble, printed_at"
    )
    op.execute(f"INSERT INTO print_jobs_next ({kept}) SELECT {kept} FROM print_jobs")
    op.drop_table("print_jobs")
    op.rename_table("print_jobs_next", "print_jobs")
    op.create_index("ix_print_jobs_state", "print_jobs", ["state", "not_before"], unique=False)
