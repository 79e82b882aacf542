"""The journal: append-only facts, each row carrying the hash of the one before."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, insert, select, update

from station.storage.records import journal, meta
from station.storage.statements import execute

GENESIS = bytes(32)
"""What the first row names as the hash before it."""

HEAD = "journal_head"

_INSERT = insert(journal)
_HEAD = select(meta.c.value).where(meta.c.key == HEAD)
_MOVE_HEAD = update(meta).where(meta.c.key == HEAD).values(value=bindparam("head"))
_ALL = select(journal).order_by(journal.c.seq)


@dataclass(frozen=True, slots=True)
class Entry:
    """One row before it is hashed. `at` is microseconds since 1970 in UTC."""

    seq: int
    at: int
    station: str
    operator: str
    kind: str
    case_id: int | None
    body: str

    def hash_after(self, previous: bytes) -> bytes:
        """SHA-256 over the hash before and every field of the row."""
        fields = json.dumps(
            [self.seq, self.at, self.station, self.operator, self.kind, self.case_id, self.body], ensure_ascii=False
        )
        return hashlib.sha256(previous + fields.encode()).digest()


@dataclass(frozen=True, slots=True)
class Head:
    """The newest row: its number and its hash."""

    seq: int
    hash: bytes

    def __str__(self) -> str:
        return f"{self.seq} {self.hash.hex()}"


@dataclass(frozen=True, slots=True)
class Break:
    """A place where the chain does not hold. `what` is one word: changed, missing, unlinked, cut."""

    seq: int
    what: str


def head(connection: Connection) -> Head:
    """The newest row as `meta` remembers it."""
    rows = execute(connection, _HEAD, {}).fetchall()
    if not rows:
        return Head(0, GENESIS)
    seq, digest = str(rows[0][0]).split(" ")
    return Head(int(seq), bytes.fromhex(digest))


def append(connection: Connection, before: Head, entry: Entry) -> Head:
    """The row is in the table (not yet committed) and is the new head; the caller keeps it with `set_head`."""
    digest = entry.hash_after(before.hash)
    execute(
        connection,
        _INSERT,
        {
            "seq": entry.seq,
            "at": entry.at,
            "station": entry.station,
            "operator": entry.operator,
            "kind": entry.kind,
            "case_id": entry.case_id,
            "body": entry.body,
            "previous": before.hash,
            "hash": digest,
        },
    )
    return Head(entry.seq, digest)


def set_head(connection: Connection, new: Head) -> None:
    """`meta` remembers the newest row, so that a journal cut short is seen."""
    execute(connection, _MOVE_HEAD, {"head": str(new)})


def verify(connection: Connection) -> Iterator[Break]:
    """Every place where the chain does not hold, oldest first; nothing when the journal is whole."""
    before = Head(0, GENESIS)
    for row in connection.execute(_ALL):
        entry = Entry(row.seq, row.at, row.station, row.operator, row.kind, row.case_id, row.body)
        if row.seq != before.seq + 1:
            yield Break(before.seq + 1, "missing")
        elif row.previous != before.hash:
            yield Break(row.seq, "unlinked")
        if entry.hash_after(row.previous) != row.hash:
            yield Break(row.seq, "changed")
        before = Head(row.seq, row.hash)
    if head(connection) != before:
        yield Break(before.seq + 1, "cut")
