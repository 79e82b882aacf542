"""The tables of the supervisor's room: what was said of a case, which photograph is wanted, and the marks on others."""

from sqlalchemy import BigInteger, Column, Float, ForeignKey, Index, Integer, Table, Text

from station.storage.records import metadata, text_of

comments = Table(
    "comments",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_id", Integer, ForeignKey("cases.id"), nullable=False, index=True),
    *(Column(name, Integer) for name in ("line", "unit")),
    *(Column(name, Text, nullable=False) for name in ("verb", "operator")),
    Column("at", BigInteger, nullable=False),
    text_of("text"),
)

photo_requests = Table(
    "photo_requests",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_id", Integer, ForeignKey("cases.id"), nullable=False),
    *(Column(name, Integer, nullable=False) for name in ("line", "unit")),
    Column("slot", Text, nullable=False),
    text_of("note"),
    Column("asked_by", Text, nullable=False),
    Column("asked_at", BigInteger, nullable=False),
    Column("photo", Integer),
    Column("done_at", BigInteger),
)
Index("ix_photo_requests_open", photo_requests.c.case_id, sqlite_where=photo_requests.c.done_at.is_(None))

marks = Table(
    "marks",
    metadata,
    Column("photo", Integer, ForeignKey("photos.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    *(Column(name, Float, nullable=False) for name in ("x1", "y1", "x2", "y2")),
    text_of("text"),
    sqlite_with_rowid=False,
)
