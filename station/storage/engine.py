"""Opens the database the one right way."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool

from station.errors import StorageTrouble
from station.storage import troubles
from station.storage.statements import driver_of

APPLICATION_ID = 0x524D4131
"""`RMA1`: written into the SQLite header, so that a foreign file is recognised."""

NETWORK_FILE_SYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afs", "ceph"})

MOUNTS = Path("/proc/mounts")


class Database:
    """One SQLite file held by this process alone: one connection that writes, others that only read."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._lock = hold(file)
        self.writer = _engine(file, writes=True)
        self.readers = _engine(file, writes=False)
        self._idle: list[Connection] = []

    def write_connection(self) -> Connection:
        """The connection that writes and checkpoints; there is one in the whole process."""
        return self.writer.connect()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one consistent state of the database; afterwards it waits for the next reader."""
        try:
            connection = self._idle.pop()
        except IndexError:
            connection = self.readers.connect()
        driver = driver_of(connection)
        driver.execute("BEGIN")
        try:
            yield connection
        except BaseException:
            connection.close()  # it goes back to the pool, which looks after it
            raise
        connection.rollback()
        driver.rollback()
        self._idle.append(connection)

    def close(self) -> None:
        """Every connection is closed and another process may open the file."""
        while self._idle:
            self._idle.pop().close()
        self.readers.dispose()
        self.writer.dispose()
        os.close(self._lock)


@contextmanager
def writing(connection: Connection) -> Iterator[None]:
    """What is done in the block is durable when the block ends, and none of it has happened when it raises."""
    driver = driver_of(connection)
    driver.execute("BEGIN IMMEDIATE")
    try:
        yield
        driver.execute("COMMIT")
    except BaseException:
        driver.rollback()
        raise
    finally:
        connection.rollback()  # where a statement went through SQLAlchemy, it learns that the transaction has ended


def hold(file: Path) -> int:
    """Nobody else holds this database until the handle is closed. Raises StorageTrouble("in_use")."""
    refuse_network_folder(file.parent)
    try:
        handle = os.open(file.with_suffix(".lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as failed:
        raise troubles.of_disk(failed) from failed
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as taken:
        os.close(handle)
        raise StorageTrouble("in_use", str(file)) from taken
    return handle


def refuse_network_folder(folder: Path, mounts: Path = MOUNTS) -> None:
    """SQLite's locks do not hold on network file systems. Raises StorageTrouble("network_folder")."""
    kind = file_system_of(folder, mounts)
    if kind in NETWORK_FILE_SYSTEMS:
        raise StorageTrouble("network_folder", f"{folder} on {kind}")


def file_system_of(folder: Path, mounts: Path = MOUNTS) -> str:
    """The kind of file system on which a folder lies; empty where nobody says."""
    best, kind = "", ""
    if not mounts.exists():
        return kind
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        _, mounted_on, file_system, *_ = line.split(" ")
        place = mounted_on.replace("\\040", " ")
        if folder.resolve().is_relative_to(place) and len(place) >= len(best):
            best, kind = place, file_system
    return kind


def _engine(file: Path, *, writes: bool) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=str(file)),
        poolclass=StaticPool if writes else QueuePool,
        connect_args={"check_same_thread": False, "timeout": 5.0, "cached_statements": 256},
        query_cache_size=500,
    )

    @event.listens_for(engine, "connect")
    def _set_up(connection: object, _record: object) -> None:
        connection.isolation_level = None  # type: ignore[attr-defined]  # sqlite3: we say BEGIN ourselves
        run = connection.execute  # type: ignore[attr-defined]  # a sqlite3.Connection
        run("PRAGMA journal_mode=WAL")
        run("PRAGMA synchronous=FULL")
        run("PRAGMA foreign_keys=ON")
        run("PRAGMA recursive_triggers=ON")  # without it REPLACE deletes past the triggers of the journal
        run("PRAGMA busy_timeout=5000")
        run("PRAGMA mmap_size=0")
        run("PRAGMA trusted_schema=OFF")
        run("PRAGMA cache_size=-16000")
        if not writes:
            run("PRAGMA wal_autocheckpoint=0")
            run("PRAGMA query_only=ON")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if not driver_of(connection).in_transaction:
            connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
