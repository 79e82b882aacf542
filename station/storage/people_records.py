"""The table of the people who may sign in. A badge is kept as its HMAC, a PIN as its argon2id hash."""

from sqlalchemy import BigInteger, Boolean, Column, Integer, LargeBinary, Table, Text

from station.domain.people import Role
from station.storage.records import choice_of, metadata, text_of

operators = Table(
    "operators",
    metadata,
    Column("login", Text, primary_key=True),
    Column("name", Text, nullable=False),
    *choice_of("role", Role),
    Column("pin_hash", Text, nullable=False),
    Column("enabled", Boolean, nullable=False, server_default="1"),
    Column("failures", Integer, nullable=False, server_default="0"),
    Column("locked_until", BigInteger),
    text_of("locked_boot"),
    Column("locked_tick", BigInteger),
    Column("badge", LargeBinary, unique=True),
    text_of("buys_as"),
)
