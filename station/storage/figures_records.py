"""The table of shots that were not kept: when, for which case and slot, and why. There is no picture of them."""

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, Table, Text

from station.domain.photography import Flaw
from station.storage.records import choice_of, metadata

poor_shots = Table(
    "poor_shots",
    metadata,
    Column("taken_at", BigInteger, primary_key=True),
    Column("case_id", Integer, ForeignKey("cases.id"), primary_key=True),
    Column("slot", Text, primary_key=True),
    *choice_of("flaw", Flaw),
    Column("station", Text, nullable=False),
    sqlite_with_rowid=False,
)
