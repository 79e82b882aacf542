"""A station with very many cases, filled straight through the driver and kept for the next run."""

import hashlib
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from operator import itemgetter
from pathlib import Path

from station.opening import add_sample_people, open_desk
from station.settings import Settings
from station.storage import search_index
from station.storage.journal import GENESIS, Entry, Head
from station.storage.schema import metadata
from station.storage.upgrade import open_database
from tests.benchmarks import sample_case
from tests.benchmarks.sample_case import LARGEST, Sample

BATCH = 8_192
OPEN_CASES = 6_000
"""So many of the newest cases are not decided yet."""


def folder_of(cases: int) -> Path:
    """Where the station with so many cases of this schema is kept between runs."""
    with tempfile.TemporaryDirectory() as scratch:
        open_database(Path(scratch) / "station.db", Path(scratch)).close()
        connection = sqlite3.connect(Path(scratch) / "station.db")
        made_of = [str(sql) for (sql,) in connection.execute("SELECT sql FROM sqlite_master ORDER BY name")]
        connection.close()
    made_of += [Path(module.__file__).read_text(encoding="utf-8") for module in (sample_case, search_index)]
    schema = hashlib.sha256("\0".join(made_of).encode()).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / "banco-resi-benchmarks" / f"{cases}-{schema}"


def station_with(cases: int) -> Settings:
    """The settings of a home whose database holds so many cases; built when it is not there yet."""
    home = folder_of(cases)
    if not (home / "whole").exists():
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        began = time.perf_counter()
        _build(home, cases)
        (home / "whole").touch()
        size = (home / "station.db").stat().st_size / 1e6
        print(f"built {cases:,} cases, {size:,.0f} MB, in {time.perf_counter() - began:.0f} s: {home}", flush=True)
    return Settings(home)


def _build(home: Path, cases: int) -> None:
    open_database(home / "station.db", home / "backups").close()
    connection = sqlite3.connect(home / "station.db", isolation_level=None)
    for pragma in ("journal_mode=OFF", "synchronous=OFF", "locking_mode=EXCLUSIVE", "cache_size=-400000"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN")
    samples = sample_case.samples(cases, undecided=min(OPEN_CASES, cases // 2))
    head = Head(0, GENESIS)
    while batch := list(islice(samples, BATCH)):
        for table in ("cases", "case_documents", "items", "units", "tracking_numbers", "messages", "photos"):
            _insert(connection, table, [row for sample in batch for row in sample.rows[table]])
        head = _journal(connection, head, batch)
        for table in ("decisions", "deliveries"):
            _insert(connection, table, [row for sample in batch for row in sample.rows[table]])
        _index(connection, batch)
    connection.execute("UPDATE meta SET value = ? WHERE key = 'journal_head'", (str(head),))
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
    desk = open_desk(Settings(home))
    add_sample_people(desk)
    desk.close()


def _insert(connection: sqlite3.Connection, table: str, rows: list[dict[str, object]]) -> None:
    if not rows:
        return
    names = list(rows[0])
    assert set(names) <= {column.name for column in metadata.tables[table].columns}
    places = ", ".join("?" * len(names))
    connection.executemany(
        f"INSERT INTO {table} ({', '.join(names)}) VALUES ({places})", [tuple(row.values()) for row in rows]
    )


def _journal(connection: sqlite3.Connection, head: Head, batch: list[Sample]) -> Head:
    rows = []
    for sample in batch:
        for kind, at, body in sample.journal:
            entry = Entry(head.seq + 1, at, "milano-2", "anna.rossi", kind, sample.case_id, body)
            digest = entry.hash_after(head.hash)
            rows.append((entry.seq, at, "milano-2", "anna.rossi", kind, sample.case_id, body, head.hash, digest))
            head = Head(entry.seq, digest)
        for delivery in sample.rows["deliveries"]:
            delivery["seq"] = head.seq
    connection.executemany("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    return head


def _index(connection: sqlite3.Connection, batch: list[Sample]) -> None:
    rows = [entry for sample in batch for entry in search_index.entries(sample.case_id, sample.searched)]
    rows.sort(key=itemgetter(1))  # by part; the cases already stand in their order
    connection.executemany("INSERT INTO search_parts VALUES (?, ?, ?)", rows)


def rma_numbers(settings: Settings, wanted: int, *, undecided: bool) -> Iterator[str]:
    """RMA numbers spread over the whole station, without the largest case."""
    connection = sqlite3.connect(f"file:{settings.database}?mode=ro", uri=True)
    try:
        where = "processed_at IS NULL" if undecided else "processed_at IS NOT NULL"
        order = "id DESC" if undecided else "(id * 2654435761) % 4294967296"
        query = f"SELECT rma_number FROM cases WHERE {where} AND rma_number <> ? ORDER BY {order} LIMIT ?"
        yield from [number for (number,) in connection.execute(query, (LARGEST, wanted))]
    finally:
        connection.close()
