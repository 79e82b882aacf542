"""The tables. Times are whole microseconds since 1970 in UTC, days are ISO dates, lists are JSON text."""

from enum import StrEnum

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    literal_column,
)

from station.domain.case import CaseState, RequestType, ServiceStatus
from station.domain.delivery import DeliveryState
from station.domain.evidence import Slot
from station.domain.verdict import Outcome, Reception, Verdict

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=NAMING)


def choice_of(name: str, choices: type[StrEnum], *, nullable: bool = False) -> tuple[Column[str], CheckConstraint]:
    """A column that holds one of these codes."""
    words = ", ".join(f"'{choice.value}'" for choice in choices)
    return Column(name, Text, nullable=nullable), CheckConstraint(f"{name} IN ({words})", name=name)


def text_of(name: str) -> Column[str]:
    """A column of text that is never NULL."""
    return Column(name, Text, nullable=False, server_default="")


def _case() -> Column[int]:
    return Column("case_id", Integer, ForeignKey("cases.id"), primary_key=True)


meta = Table("meta", metadata, Column("key", Text, primary_key=True), Column("value", Text, nullable=False))

cases = Table(
    "cases",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("rma_number", Text, nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    *choice_of("status", ServiceStatus),
    *choice_of("state", CaseState),
    *choice_of("request_type", RequestType),
    Column("resolution", Text),
    Column("requested_at", BigInteger, nullable=False),
    Column("decided_at", BigInteger),
    *map(text_of, ("decided_by", "exception_note", "rejection_reason", "agent_message")),
    Column("acknowledge_message", Boolean, nullable=False, server_default="0"),
    Column("acknowledged_at", BigInteger),
    text_of("order_number"),
    Column("ordered_on", Text),
    Column("delivered_on", Text),
    Column("shipment_confirmed_at", BigInteger),
    text_of("carrier"),
    Column("tracking_numbers", Text, nullable=False, server_default="[]"),
    Column("parcels", Integer),
    Column("label_paid_by", Text),
    text_of("customer_name"),
    Column("customer_kind", Text),
    text_of("language"),
    text_of("tier"),
    Column("convenience_returns", Boolean),
    *map(text_of, ("email", "phone")),
    Column("address_lines", Text, nullable=False, server_default="[]"),
    *map(text_of, ("postal_code", "city", "province", "country")),
    *(Column(name, BigInteger) for name in ("arrived_at", "due_by", "opened_at", "processed_at")),
    *(Column(name, Integer) for name in ("at_line", "at_unit")),
    Column("return_parcels", Integer, nullable=False, server_default="0"),
    Column("hazard_since", BigInteger),
)
Index("ix_cases_state_due", cases.c.state, cases.c.due_by)
Index("ix_cases_processed", cases.c.processed_at, sqlite_where=cases.c.processed_at.is_not(None))
Index("ix_cases_order", cases.c.order_number)

case_documents = Table("case_documents", metadata, _case(), Column("body", Text, nullable=False))

tracking_numbers = Table(
    "tracking_numbers",
    metadata,
    Column("number", Text, primary_key=True),
    _case(),
    sqlite_with_rowid=False,
)

search_parts = Table(
    "search_parts",
    metadata,
    Column("era", Integer, primary_key=True),
    Column("part", Text, primary_key=True),
    Column("case_id", Integer, primary_key=True),
    sqlite_with_rowid=False,
)

items = Table(
    "items",
    metadata,
    _case(),
    Column("line", Integer, primary_key=True),
    text_of("sku"),
    text_of("gtin"),
    Column("name", Text, nullable=False),
    text_of("category"),
    Column("quantity", Integer, nullable=False),
    Column("price", Text),
    Column("currency", Text),
    Column("sealed_product", Boolean, nullable=False, server_default="0"),
    Column("serials", Text, nullable=False, server_default="[]"),
    Column("accessories", Text, nullable=False, server_default="[]"),
    Column("justification", Text),
    Column("defective", Boolean),
    Column("seal", Text),
    Column("use", Text),
    text_of("note"),
    text_of("exceptions"),
    sqlite_with_rowid=False,
)

Index("ix_items_gtin", items.c.gtin, sqlite_where=items.c.gtin != "")

units = Table(
    "units",
    metadata,
    _case(),
    Column("line", Integer, primary_key=True),
    Column("unit", Integer, primary_key=True),
    *choice_of("reception", Reception),
    *(Column(name, Text) for name in ("seal", "hazard", "use", "packaging", "function", "data")),
    Column("accessories", Text, nullable=False, server_default="{}"),
    Column("serial", Text),
    *(Column(f"serial_{how}", Boolean, nullable=False, server_default="0") for how in ("unreadable", "elsewhere")),
    text_of("note"),
    text_of("found_name"),
    *choice_of("verdict", Verdict, nullable=True),
    Column("reasons", Text, nullable=False, server_default="[]"),
    text_of("verdict_note"),
    Column("resolution", Text),
    Column("disposition", Text),
    Column("return_code", Text),
    Column("judged_at", BigInteger),
    Column("judged_by", Text),
    Column("agreed_by", Text),
    *map(text_of, ("agreed_why", "reduction", "hazard_why", "tag")),
    Column("sampled", Boolean, nullable=False, server_default="0"),
    Column("review", Text),
    Column("suggested", Text),
    Column("due_by", BigInteger),  # of its case, written with the verdict: the wall is read in this order
    sqlite_with_rowid=False,
)
IS_TO_REVIEW = units.c.review.in_((literal_column("'OPEN'"), literal_column("'PHOTO_WANTED'")))
"""Spelled out: SQLite takes an index of some rows only for a question that says the same."""

_ON_THE_WALL = (units.c.due_by.desc(), units.c.judged_at.desc(), units.c.line, units.c.unit)
Index(
    "ix_units_review",
    *_ON_THE_WALL,
    *(units.c.review, units.c.verdict, units.c.sampled),
    sqlite_where=units.c.review.is_not(None),
)
Index("ix_units_to_review", *_ON_THE_WALL, units.c.review, units.c.verdict, sqlite_where=IS_TO_REVIEW)

attachments = Table(
    "attachments",
    metadata,
    _case(),
    Column("document", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("line", Integer),
    text_of("note"),
    Column("sha256", Text),
    text_of("suffix"),
    sqlite_with_rowid=False,
)

messages = Table(
    "messages",
    metadata,
    _case(),
    Column("position", Integer, primary_key=True),
    Column("at", BigInteger),
    Column("sender", Text, nullable=False),
    text_of("author"),
    text_of("text"),
    sqlite_with_rowid=False,
)

photos = Table(
    "photos",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_id", Integer, ForeignKey("cases.id"), nullable=False, index=True),
    *choice_of("slot", Slot),
    Column("line", Integer),
    Column("unit", Integer),
    Column("sha256", Text, nullable=False),
    *(Column(name, Integer, nullable=False) for name in ("width", "height", "size")),
    Column("taken_at", BigInteger, nullable=False),
    Column("operator", Text, nullable=False),
    Column("camera", Text, nullable=False),
    *map(text_of, ("station", "flaw", "kept_why")),
    Column("sharpness", Float),
    *(Column(name, Integer) for name in ("light", "glare")),
    Column("deleted_at", BigInteger),
)

journal = Table(
    "journal",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("at", BigInteger, nullable=False),
    *(Column(name, Text, nullable=False) for name in ("station", "operator", "kind")),
    Column("case_id", Integer, index=True),
    Column("body", Text, nullable=False),
    Column("previous", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", Text, primary_key=True),
    Column("case_id", Integer, ForeignKey("cases.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("replaces", Text),
    *choice_of("outcome", Outcome),
    Column("decided_at", BigInteger, nullable=False),
    Column("operator", Text, nullable=False),
    Column("supervisor", Text),
    Column("body", LargeBinary, nullable=False),
    Column("withdrawn_at", BigInteger),
    text_of("station"),
    UniqueConstraint("case_id", "number"),
)
Index(
    "ix_decisions_first",
    *(decisions.c.decided_at, decisions.c.station, decisions.c.case_id),
    *(decisions.c.withdrawn_at, decisions.c.replaces),  # always NULL here: without them SQLite would look at each row
    sqlite_where=decisions.c.withdrawn_at.is_(None) & decisions.c.replaces.is_(None),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("decision", Text, ForeignKey("decisions.id"), primary_key=True),
    Column("seq", Integer, ForeignKey("journal.seq"), nullable=False),
    *choice_of("state", DeliveryState),
    Column("not_before", BigInteger, nullable=False),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("trouble", Text),
    Column("sent_at", BigInteger),
    sqlite_with_rowid=False,
)
Index("ix_deliveries_state", deliveries.c.state, deliveries.c.not_before)
