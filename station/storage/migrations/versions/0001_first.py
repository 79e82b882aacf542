"""The first schema: cases and what the bench finds, the journal, decisions on their way out, labels."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

APPEND_ONLY = """
CREATE TRIGGER journal_no_{verb} BEFORE {verb} ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
"""


def upgrade() -> None:
    """Creates everything in an empty database."""
    _tables()
    for verb in ("UPDATE", "DELETE"):
        op.execute(APPEND_ONLY.format(verb=verb))
    op.execute(f"INSERT INTO meta (key, value) VALUES ('journal_head', '0 {'00' * 32}')")


def _tables() -> None:
    op.create_table(
        "cases",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rma_number", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("request_type", sa.Text(), nullable=False),
        sa.Column("resolution", sa.Text(), nullable=True),
        sa.Column("requested_at", sa.BigInteger(), nullable=False),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.Column("decided_by", sa.Text(), server_default="", nullable=False),
        sa.Column("exception_note", sa.Text(), server_default="", nullable=False),
        sa.Column("rejection_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("agent_message", sa.Text(), server_default="", nullable=False),
        sa.Column("acknowledge_message", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("acknowledged_at", sa.BigInteger(), nullable=True),
        sa.Column("order_number", sa.Text(), server_default="", nullable=False),
        sa.Column("ordered_on", sa.Text(), nullable=True),
        sa.Column("delivered_on", sa.Text(), nullable=True),
        sa.Column("shipment_confirmed_at", sa.BigInteger(), nullable=True),
        sa.Column("carrier", sa.Text(), server_default="", nullable=False),
        sa.Column("tracking_numbers", sa.Text(), server_default="[]", nullable=False),
        sa.Column("parcels", sa.Integer(), nullable=True),
        sa.Column("label_paid_by", sa.Text(), nullable=True),
        sa.Column("customer_name", sa.Text(), server_default="", nullable=False),
        sa.Column("customer_kind", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("tier", sa.Text(), server_default="", nullable=False),
        sa.Column("convenience_returns", sa.Boolean(), nullable=True),
        sa.Column("email", sa.Text(), server_default="", nullable=False),
        sa.Column("phone", sa.Text(), server_default="", nullable=False),
        sa.Column("address_lines", sa.Text(), server_default="[]", nullable=False),
        sa.Column("postal_code", sa.Text(), server_default="", nullable=False),
        sa.Column("city", sa.Text(), server_default="", nullable=False),
        sa.Column("province", sa.Text(), server_default="", nullable=False),
        sa.Column("country", sa.Text(), server_default="", nullable=False),
        sa.Column("arrived_at", sa.BigInteger(), nullable=True),
        sa.Column("due_by", sa.BigInteger(), nullable=True),
        sa.Column("opened_at", sa.BigInteger(), nullable=True),
        sa.Column("processed_at", sa.BigInteger(), nullable=True),
        sa.Column("at_line", sa.Integer(), nullable=True),
        sa.Column("at_unit", sa.Integer(), nullable=True),
        sa.Column("return_parcels", sa.Integer(), server_default="0", nullable=False),
        sa.Column("hazard_since", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "request_type IN ('STANDARD_WARRANTY', 'ADVANCED_WARRANTY', 'CONVENIENCE')",
            name=op.f("ck_cases_request_type"),
        ),
        sa.CheckConstraint(
            "state IN ('REQUESTED', 'DETAILS_REQUESTED', 'APPROVED', 'REJECTED', 'SHIPPED', 'ARRIVED', 'IN_INSPECTION', 'ON_HOLD', 'PARTLY_PROCESSED', 'CONFIRMED', 'REFUSED', 'PARTLY_CONFIRMED', 'RETURNED_TO_CUSTOMER', 'CLOSED', 'CANCELLED')",
            name=op.f("ck_cases_state"),
        ),
        sa.CheckConstraint(
            "status IN ('REQUESTED', 'DETAILS_REQUESTED', 'APPROVED', 'REJECTED', 'CANCELLED')",
            name=op.f("ck_cases_status"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
        sa.UniqueConstraint("rma_number", name=op.f("uq_cases_rma_number")),
    )
    op.create_index("ix_cases_order", "cases", ["order_number"], unique=False)
    op.create_index(
        "ix_cases_processed", "cases", ["processed_at"], unique=False, sqlite_where=sa.text("processed_at IS NOT NULL")
    )
    op.create_index("ix_cases_state_due", "cases", ["state", "due_by"], unique=False)
    op.create_table(
        "journal",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("station", sa.Text(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_journal")),
    )
    op.create_index(op.f("ix_journal_case_id"), "journal", ["case_id"], unique=False)
    op.create_table(
        "meta",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
    )
    op.create_table(
        "operators",
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("pin_hash", sa.Text(), nullable=False),
        sa.Column("enabled", sa.Boolean(), server_default="1", nullable=False),
        sa.Column("failures", sa.Integer(), server_default="0", nullable=False),
        sa.Column("locked_until", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("role IN ('OPERATOR', 'SUPERVISOR')", name=op.f("ck_operators_role")),
        sa.PrimaryKeyConstraint("login", name=op.f("pk_operators")),
    )
    op.create_table(
        "search_parts",
        sa.Column("era", sa.Integer(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("era", "part", "case_id", name=op.f("pk_search_parts")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "attachments",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("suffix", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_attachments_case_id_cases")),
        sa.PrimaryKeyConstraint("case_id", "document", name=op.f("pk_attachments")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "case_documents",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_case_documents_case_id_cases")),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_case_documents")),
    )
    op.create_table(
        "decisions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("replaces", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.BigInteger(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("supervisor", sa.Text(), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("withdrawn_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "outcome IN ('CONFIRMED', 'REFUSED', 'PARTLY_CONFIRMED')", name=op.f("ck_decisions_outcome")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_decisions_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
        sa.UniqueConstraint("case_id", "number", name=op.f("uq_decisions_case_id")),
    )
    op.create_table(
        "items",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("sku", sa.Text(), server_default="", nullable=False),
        sa.Column("gtin", sa.Text(), server_default="", nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), server_default="", nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("price", sa.Text(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("sealed_product", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("serials", sa.Text(), server_default="[]", nullable=False),
        sa.Column("accessories", sa.Text(), server_default="[]", nullable=False),
        sa.Column("justification", sa.Text(), nullable=True),
        sa.Column("defective", sa.Boolean(), nullable=True),
        sa.Column("seal", sa.Text(), nullable=True),
        sa.Column("use", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("exceptions", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_items_case_id_cases")),
        sa.PrimaryKeyConstraint("case_id", "line", name=op.f("pk_items")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "messages",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=True),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), server_default="", nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_messages_case_id_cases")),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_messages")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "photos",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("slot", sa.Text(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("unit", sa.Integer(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("taken_at", sa.BigInteger(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("camera", sa.Text(), nullable=False),
        sa.Column("station", sa.Text(), server_default="", nullable=False),
        sa.Column("flaw", sa.Text(), server_default="", nullable=False),
        sa.Column("kept_why", sa.Text(), server_default="", nullable=False),
        sa.Column("sharpness", sa.Float(), nullable=True),
        sa.Column("light", sa.Integer(), nullable=True),
        sa.Column("glare", sa.Integer(), nullable=True),
        sa.Column("deleted_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "slot IN ('PARCEL', 'LABEL', 'SEAL', 'FRONT', 'SERIAL', 'DEFECT', 'EXTRA')", name=op.f("ck_photos_slot")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_photos_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_photos")),
    )
    op.create_index(op.f("ix_photos_case_id"), "photos", ["case_id"], unique=False)
    op.create_table(
        "return_parcels",
        sa.Column("return_code", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("voided_at", sa.BigInteger(), nullable=True),
        sa.Column("scanned_back_at", sa.BigInteger(), nullable=True),
        sa.Column("handed_over_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_return_parcels_case_id_cases")),
        sa.PrimaryKeyConstraint("return_code", name=op.f("pk_return_parcels")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_return_parcels_case_id"), "return_parcels", ["case_id"], unique=False)
    op.create_index(
        "ix_return_parcels_here",
        "return_parcels",
        ["case_id"],
        unique=False,
        sqlite_where=sa.text("handed_over_at IS NULL"),
    )
    op.create_table(
        "tracking_numbers",
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_tracking_numbers_case_id_cases")),
        sa.PrimaryKeyConstraint("number", "case_id", name=op.f("pk_tracking_numbers")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "unit_tags",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("unit", sa.Integer(), nullable=False),
        sa.Column("voided_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_unit_tags_case_id_cases")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_unit_tags")),
        sa.UniqueConstraint("tag", name=op.f("uq_unit_tags_tag")),
    )
    op.create_table(
        "units",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("unit", sa.Integer(), nullable=False),
        sa.Column("reception", sa.Text(), nullable=False),
        sa.Column("seal", sa.Text(), nullable=True),
        sa.Column("use", sa.Text(), nullable=True),
        sa.Column("packaging", sa.Text(), nullable=True),
        sa.Column("function", sa.Text(), nullable=True),
        sa.Column("hazard", sa.Text(), nullable=True),
        sa.Column("data", sa.Text(), nullable=True),
        sa.Column("accessories", sa.Text(), server_default="{}", nullable=False),
        sa.Column("serial", sa.Text(), nullable=True),
        sa.Column("serial_unreadable", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("serial_elsewhere", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("found_name", sa.Text(), server_default="", nullable=False),
        sa.Column("verdict", sa.Text(), nullable=True),
        sa.Column("reasons", sa.Text(), server_default="[]", nullable=False),
        sa.Column("verdict_note", sa.Text(), server_default="", nullable=False),
        sa.Column("resolution", sa.Text(), nullable=True),
        sa.Column("disposition", sa.Text(), nullable=True),
        sa.Column("return_code", sa.Text(), nullable=True),
        sa.Column("judged_at", sa.BigInteger(), nullable=True),
        sa.Column("judged_by", sa.Text(), nullable=True),
        sa.Column("agreed_by", sa.Text(), nullable=True),
        sa.Column("agreed_why", sa.Text(), server_default="", nullable=False),
        sa.Column("reduction", sa.Text(), server_default="", nullable=False),
        sa.Column("hazard_why", sa.Text(), server_default="", nullable=False),
        sa.Column("tag", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint(
            "reception IN ('AWAITED', 'RECEIVED', 'MISSING', 'WRONG_ITEM', 'UNDECLARED', 'EMPTY_PARCEL')",
            name=op.f("ck_units_reception"),
        ),
        sa.CheckConstraint("verdict IN ('CONFIRM', 'REFUSE', 'HOLD')", name=op.f("ck_units_verdict")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_units_case_id_cases")),
        sa.PrimaryKeyConstraint("case_id", "line", "unit", name=op.f("pk_units")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "deliveries",
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("trouble", sa.Text(), nullable=True),
        sa.Column("sent_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "state IN ('WAITING', 'TRYING', 'SENT', 'SET_ASIDE', 'WITHDRAWN')", name=op.f("ck_deliveries_state")
        ),
        sa.ForeignKeyConstraint(["decision"], ["decisions.id"], name=op.f("fk_deliveries_decision_decisions")),
        sa.ForeignKeyConstraint(["seq"], ["journal.seq"], name=op.f("fk_deliveries_seq_journal")),
        sa.PrimaryKeyConstraint("decision", name=op.f("pk_deliveries")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_deliveries_state", "deliveries", ["state", "not_before"], unique=False)
    op.create_table(
        "print_jobs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("copy", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("possible_copy", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("trouble", sa.Text(), nullable=True),
        sa.Column("printed_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("kind IN ('RETURN_LABEL', 'SLIP', 'HOLD_TAG')", name=op.f("ck_print_jobs_kind")),
        sa.CheckConstraint(
            "state IN ('WAITING', 'PRINTING', 'PRINTED', 'FAILED', 'UNSURE', 'VOIDED')",
            name=op.f("ck_print_jobs_state"),
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_print_jobs_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_jobs")),
        sa.UniqueConstraint("code", "kind", "copy", name=op.f("uq_print_jobs_code")),
    )
    op.create_index("ix_print_jobs_state", "print_jobs", ["state", "not_before"], unique=False)
