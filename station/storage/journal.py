"""The journal: append-only facts, each row carrying the hash of the one before."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Row, bindparam, insert, select, update
from sqlalchemy import text as sql_text

from station.storage.records import journal, meta
from station.storage.statements import Handle, execute

GENESIS = bytes(32)
"""What the first row names as the hash before it."""

HEAD = "journal_head"

JournalRow = Row[int, int, bytes, bytes, bytes, int | None, bytes, object, bytes, str]

_as_json = json.JSONEncoder(ensure_ascii=False).encode

_INSERT = insert(journal)
_HEAD = select(meta.c.value).where(meta.c.key == HEAD)
_MOVE_HEAD = update(meta).where(meta.c.key == HEAD).values(value=bindparam("head"))
# Texts are read as bytes: whoever changed a row may have left something there that is no text at all.
_ROWS = (
    "SELECT seq, at, CAST(station AS BLOB), CAST(operator AS BLOB), CAST(kind AS BLOB), case_id, CAST(body AS BLOB),"
    " previous, hash, typeof(station) || typeof(operator) || typeof(kind) || typeof(body)"
    " FROM journal"
)
_ALL = sql_text(_ROWS + " ORDER BY seq")
_SOME = sql_text(_ROWS + " WHERE seq > :after ORDER BY seq LIMIT :rows")
_HASH = sql_text("SELECT hash FROM journal WHERE seq = :seq")


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
        fields = _as_json([self.seq, self.at, self.station, self.operator, self.kind, self.case_id, self.body])
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


def head(connection: Handle) -> Head:
    """The newest row as `meta` remembers it."""
    rows = execute(connection, _HEAD, {}).fetchall()
    if not rows:
        return Head(0, GENESIS)
    seq, digest = str(rows[0][0]).split(" ")
    return Head(int(seq), bytes.fromhex(digest))


def append(connection: Handle, before: Head, entry: Entry) -> Head:
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


def set_head(connection: Handle, new: Head) -> None:
    """`meta` remembers the newest row, so that a journal cut short is seen."""
    execute(connection, _MOVE_HEAD, {"head": str(new)})


def verify(connection: Connection) -> Iterator[Break]:
    """Every place where the chain does not hold, oldest first; nothing when the journal is whole."""
    before = Head(0, GENESIS)
    for row in connection.execute(_ALL):
        yield from _breaks(before, row)
        before = Head(row[0], row[8])
    if _remembered(connection) != before:
        yield Break(before.seq + 1, "cut")


def verify_after(connection: Connection, after: int, rows: int | None = None) -> Iterator[Break]:
    """As `verify`, of the rows after this one: so many, or all of them and the end."""
    held = connection.execute(_HASH, {"seq": after}).scalar() if after else GENESIS
    before = Head(after, held if isinstance(held, bytes) else b"")
    for row in connection.execute(_SOME, {"after": after, "rows": -1 if rows is None else rows}):
        yield from _breaks(before, row)
        before = Head(row[0], row[8])
    if rows is None and _remembered(connection) != before:
        yield Break(before.seq + 1, "cut")


def _breaks(before: Head, row: JournalRow) -> Iterator[Break]:
    """Whether this row follows the one before it, and is as it was written."""
    seq, previous, digest = row[0], row[7], row[8]
    if seq != before.seq + 1:
        yield Break(before.seq + 1, "missing")
    elif previous != before.hash:
        yield Break(seq, "unlinked")
    if _digest(row) != digest:
        yield Break(seq, "changed")


def _digest(row: JournalRow) -> bytes | None:
    """The hash that belongs to this row; None for values that no journal row ever had."""
    seq, at, station, operator, kind, case_id, body, previous, _, types = row
    if types != "text" * 4 or not isinstance(previous, bytes):
        return None
    try:
        return Entry(seq, at, station.decode(), operator.decode(), kind.decode(), case_id, body.decode()).hash_after(
            previous
        )
    except (TypeError, ValueError):
        return None


def _remembered(connection: Connection) -> Head | None:
    try:
        return head(connection)
    except ValueError:
        return None
