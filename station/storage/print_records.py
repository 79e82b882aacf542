"""The tables of what is printed: return parcels, tags of units that wait, and the jobs of the printer."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, Table, Text, UniqueConstraint

from station.domain.printing import JobState, PrintKind
from station.storage.records import choice_of, metadata

return_parcels = Table(
    "return_parcels",
    metadata,
    Column("return_code", Text, primary_key=True),
    Column("case_id", Integer, ForeignKey("cases.id"), nullable=False, index=True),
    Column("voided_at", BigInteger),
    Column("scanned_back_at", BigInteger),
    Column("handed_over_at", BigInteger),
    sqlite_with_rowid=False,
)
Index("ix_return_parcels_here", return_parcels.c.case_id, sqlite_where=return_parcels.c.handed_over_at.is_(None))

unit_tags = Table(
    "unit_tags",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("tag", Text, nullable=False, unique=True),
    Column("case_id", Integer, ForeignKey("cases.id"), nullable=False),
    *(Column(name, Integer, nullable=False) for name in ("line", "unit")),
    Column("voided_at", BigInteger),
)

print_jobs = Table(
    "print_jobs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("code", Text, nullable=False),
    Column("case_id", Integer, ForeignKey("cases.id")),
    *choice_of("kind", PrintKind),
    Column("copy", Integer, nullable=False),
    *choice_of("state", JobState),
    Column("body", Text, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("not_before", BigInteger, nullable=False),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("possible_copy", Boolean, nullable=False, server_default="0"),
    Column("trouble", Text),
    Column("printed_at", BigInteger),
    UniqueConstraint("code", "kind", "copy"),
)
Index("ix_print_jobs_state", print_jobs.c.state, print_jobs.c.not_before)
