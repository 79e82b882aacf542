"""The journal takes no change, and whoever changes it all the same is found out."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, create_engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.pool import NullPool

from station.desk import Desk
from station.domain.events import CaseOpened
from station.storage import journal
from station.storage.journal import GENESIS, Break, Entry
from tests.builders import Clock, Homes
from tests.quiet_bench import QuietBench

Tamper = Callable[[sqlite3.Connection], object]

COLUMNS = ("at", "station", "operator", "kind", "case_id", "body", "previous", "hash")


def breaks(file: Path) -> list[Break]:
    with _engine(file).connect() as connection:
        return list(journal.verify(connection))


@cache
def _engine(file: Path) -> Engine:
    return create_engine(f"sqlite:///{file}", poolclass=NullPool)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory, template: Path) -> bytes:
    """A database with a day's journal whose guards somebody took away."""
    homes = Homes(tmp_path_factory.mktemp("journal") / "home", template)
    bench = QuietBench(homes.open(), Clock())
    bench.arrives()
    bench.checks_and_confirms()
    homes.close()
    with closing(sqlite3.connect(homes.settings.database)) as connection:
        connection.execute("DROP TRIGGER journal_no_UPDATE")
        connection.execute("DROP TRIGGER journal_no_DELETE")
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.commit()
    return homes.settings.database.read_bytes()


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tampered") / "station.db"


def after(written: bytes, file: Path, tamper: Tamper) -> list[Break]:
    file.write_bytes(written)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        tamper(connection)
        connection.commit()
    return breaks(file)


def length(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM journal").fetchone()[0])


@pytest.mark.parametrize("statement", ["UPDATE journal SET at = 0 WHERE seq = 1", "DELETE FROM journal WHERE seq = 1"])
def test_a_row_of_the_journal_can_neither_be_changed_nor_deleted(desk: Desk, statement: str) -> None:
    with pytest.raises(IntegrityError, match="append-only"):
        desk.do(lambda tx: tx.connection.exec_driver_sql(statement))


def test_a_row_of_the_journal_cannot_be_replaced_by_another_of_its_number(desk: Desk) -> None:
    statement = "INSERT OR REPLACE INTO journal SELECT seq, 0, station, operator, kind, case_id, body, previous, hash"
    with pytest.raises(IntegrityError, match="append-only"):
        desk.do(lambda tx: tx.connection.exec_driver_sql(f"{statement} FROM journal WHERE seq = 1"))


def test_a_journal_that_nobody_touched_is_whole(written: bytes, place: Path) -> None:
    assert after(written, place, lambda connection: None) == []


def test_the_chain_begins_with_nothing_and_each_row_carries_the_hash_before(written: bytes, place: Path) -> None:
    place.write_bytes(written)
    with closing(sqlite3.connect(place)) as connection:
        rows = connection.execute(f"SELECT seq, {', '.join(COLUMNS)} FROM journal ORDER BY seq").fetchall()
    before = GENESIS
    for *fields, previous, digest in rows:
        assert previous == before
        assert Entry(*fields).hash_after(before) == digest
        before = digest
    assert len(rows) > 10


@pytest.mark.parametrize(
    ("tamper", "found"),
    [
        ("UPDATE journal SET body = replace(body, 'BROKEN', 'INTACT') WHERE seq = 9", Break(9, "changed")),
        ("UPDATE journal SET operator = 'marco.bianchi' WHERE seq = 8", Break(8, "changed")),
        ("UPDATE journal SET at = at + 1 WHERE seq = 8", Break(8, "changed")),
        ("UPDATE journal SET case_id = NULL WHERE seq = 8", Break(8, "changed")),
        ("UPDATE journal SET hash = zeroblob(32) WHERE seq = 8", Break(8, "changed")),
        ("UPDATE journal SET previous = zeroblob(32) WHERE seq = 8", Break(8, "unlinked")),
        ("UPDATE journal SET body = CAST(body AS BLOB) WHERE seq = 8", Break(8, "changed")),
        ("UPDATE journal SET body = x'ff00fe' WHERE seq = 8", Break(8, "changed")),
        ("UPDATE journal SET body = CAST(x'ff00fe' AS TEXT) WHERE seq = 8", Break(8, "changed")),
        ("UPDATE journal SET previous = 'nothing' WHERE seq = 8", Break(8, "unlinked")),
        ("UPDATE journal SET at = 'noon' WHERE seq = 8", Break(8, "changed")),
        ("DELETE FROM journal WHERE seq = 8", Break(8, "missing")),
        ("DELETE FROM journal WHERE seq = 1", Break(1, "missing")),
        ("UPDATE journal SET seq = 1000 WHERE seq = 8", Break(8, "missing")),
        ("UPDATE meta SET value = '3 00' WHERE key = 'journal_head'", "cut"),
        ("UPDATE meta SET value = 'rubbish' WHERE key = 'journal_head'", "cut"),
        ("DELETE FROM meta WHERE key = 'journal_head'", "cut"),
        ("DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)", "cut"),
        ("DELETE FROM journal", "cut"),
    ],
)
def test_a_change_is_found_and_named(written: bytes, place: Path, tamper: str, found: Break | str) -> None:
    named = after(written, place, lambda connection: connection.execute(tamper))
    assert found in named or found in {broken.what for broken in named}


def test_two_rows_that_change_places_are_found(written: bytes, place: Path) -> None:
    def swap(connection: sqlite3.Connection) -> None:
        for seq, to in ((5, 1000), (6, 5), (1000, 6)):
            connection.execute("UPDATE journal SET seq = ? WHERE seq = ?", (to, seq))

    assert {broken.seq for broken in after(written, place, swap)} >= {5, 6}


def test_a_row_that_was_put_in_with_all_its_hashes_right_is_found_by_the_ones_after_it(
    written: bytes, place: Path
) -> None:
    def insert(connection: sqlite3.Connection) -> None:
        (previous,) = connection.execute("SELECT previous FROM journal WHERE seq = 9").fetchone()
        connection.execute("UPDATE journal SET seq = -seq WHERE seq >= 9")
        connection.execute("UPDATE journal SET seq = 1 - seq WHERE seq < 0")
        entry = Entry(9, 0, "milano-2", "", "UnitConfirmed", 1, "{}")
        values = (9, 0, "milano-2", "", "UnitConfirmed", 1, "{}", previous, entry.hash_after(previous))
        connection.execute("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values)

    assert Break(10, "unlinked") in after(written, place, insert)


def test_a_tail_that_was_chained_anew_is_found_because_the_head_is_remembered(written: bytes, place: Path) -> None:
    def chain_anew(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE journal SET body = '{}' WHERE seq = 8")
        fields = "seq, at, station, operator, kind, case_id, body"
        (before,) = connection.execute("SELECT hash FROM journal WHERE seq = 7").fetchone()
        for row in connection.execute(f"SELECT {fields} FROM journal WHERE seq >= 8 ORDER BY seq").fetchall():
            digest = Entry(*row).hash_after(before)
            connection.execute("UPDATE journal SET previous = ?, hash = ? WHERE seq = ?", (before, digest, row[0]))
            before = digest

    named = after(written, place, chain_anew)
    assert [broken.what for broken in named] == ["cut"]


values = st.one_of(st.none(), st.integers(-(2**40), 2**40), st.text(max_size=20), st.binary(max_size=40))


@settings(max_examples=60, deadline=None, database=None)
@given(data=st.data())
def test_no_random_edit_goes_unseen(written: bytes, place: Path, data: st.DataObject) -> None:
    edited = False

    def edit(connection: sqlite3.Connection) -> None:
        nonlocal edited
        seq = data.draw(st.integers(1, length(connection)))
        column = data.draw(st.sampled_from(COLUMNS))
        value = data.draw(values.filter(_fits))
        before = connection.execute(f"SELECT {column}, typeof({column}) FROM journal WHERE seq = ?", (seq,)).fetchone()
        try:
            connection.execute(f"UPDATE journal SET {column} = ? WHERE seq = ?", (value, seq))
        except sqlite3.IntegrityError:
            return  # NOT NULL
        now = connection.execute(f"SELECT {column}, typeof({column}) FROM journal WHERE seq = ?", (seq,)).fetchone()
        edited = now != before

    assert bool(after(written, place, edit)) is edited


@settings(max_examples=30, deadline=None, database=None)
@given(gone=st.sets(st.integers(1, 12), min_size=1))
def test_no_missing_row_goes_unseen(written: bytes, place: Path, gone: set[int]) -> None:
    def delete(connection: sqlite3.Connection) -> None:
        connection.executemany("DELETE FROM journal WHERE seq = ?", [(seq,) for seq in gone])

    assert {broken.what for broken in after(written, place, delete)} & {"missing", "cut"}


def _fits(value: object) -> bool:
    return not isinstance(value, str) or value.isprintable()


def test_every_event_is_written_by_the_transaction_that_made_it_happen(bench: QuietBench) -> None:
    # given two steps, the second of which is refused after it has written something
    bench.arrives()
    rows = bench.sql("SELECT count(*) FROM journal")

    def fails(tx: object) -> None:
        tx.record(CaseOpened(bench.rma), 1)  # type: ignore[attr-defined]  # a Transaction
        raise KeyboardInterrupt

    # when
    with pytest.raises(KeyboardInterrupt):
        bench.desk.do(fails)
    # then
    assert bench.sql("SELECT count(*) FROM journal") == rows
    assert bench.journal_holds
    bench.answer_all()
    assert bench.journal_holds
