"""The tables of parcels that stand aside, and of their photographs."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Table, Text

from station.domain.evidence import Slot
from station.domain.quarantine import Aside, Ending
from station.storage.records import choice_of, metadata, text_of

parcels_aside = Table(
    "parcels_aside",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("tag", Text, nullable=False, unique=True),
    *choice_of("why", Aside),
    Column("case_id", Integer, ForeignKey("cases.id")),
    *map(text_of, ("code", "note")),
    Column("arrived_at", BigInteger, nullable=False),
    Column("operator", Text, nullable=False),
    Column("tagged_at", BigInteger),
    *choice_of("ending", Ending, nullable=True),
    Column("ended_at", BigInteger),
    Column("ended_by", Text),
)
Index("ix_parcels_aside_here", parcels_aside.c.arrived_at, sqlite_where=parcels_aside.c.ended_at.is_(None))
Index("ix_parcels_aside_code", parcels_aside.c.code, sqlite_where=parcels_aside.c.ended_at.is_(None))

aside_photos = Table(
    "aside_photos",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("parcel", Integer, ForeignKey("parcels_aside.number"), nullable=False, index=True),
    *choice_of("slot", Slot),
    Column("sha256", Text, nullable=False),
    *(Column(name, Integer, nullable=False) for name in ("width", "height", "size")),
    Column("taken_at", BigInteger, nullable=False),
    *(Column(name, Text, nullable=False) for name in ("operator", "camera")),
    Column("replaced_at", BigInteger),
)
