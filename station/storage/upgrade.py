"""Brings the database to this program's schema: a copy first, then all or nothing."""

import logging
import os
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from station.errors import StorageTrouble
from station.storage import troubles
from station.storage.engine import APPLICATION_ID, Database

HEAD = "0006"
"""The schema that this program works with."""

MAGIC = b"SQLite format 3\0"
"""How every SQLite file begins."""

log = logging.getLogger(__name__)


def held_version(file: Path) -> str | None:
    """The schema of the file; None where there is none yet. Raises StorageTrouble for a foreign or newer file."""
    if not file.exists() or file.stat().st_size == 0:
        return None
    try:
        _check_beginning(file)
        with closing(_look_into(file)) as connection:
            version = _version(connection, file)
    except sqlite3.DatabaseError as failed:  # a full disk is no broken file: nobody is to be told to restore a backup
        raise StorageTrouble(troubles.of_database(failed).code, f"{file}: {failed}") from failed
    if version is not None and version > HEAD:
        raise StorageTrouble("newer_schema", f"{file} has schema {version}, this program knows {HEAD}")
    return version


def _check_beginning(file: Path) -> None:
    # SQLite takes a file of a few bytes for an empty database and writes over it
    try:
        with file.open("rb") as content:
            beginning = content.read(len(MAGIC))
    except OSError as failed:
        raise troubles.of_disk(failed) from failed
    if beginning != MAGIC:
        raise StorageTrouble("broken_file", f"{file} does not begin as a database")


def _look_into(file: Path) -> sqlite3.Connection:
    # as a URI, so that nothing is written; quoted, because a folder may be called "100% #1?"
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)


def _version(connection: sqlite3.Connection, file: Path) -> str | None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables and application in (0, APPLICATION_ID):
        return None
    if application != APPLICATION_ID or "alembic_version" not in tables:
        raise StorageTrouble("foreign_file", str(file))
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None or not row[0]:
        raise StorageTrouble("broken_file", f"{file} does not say which schema it has")
    return str(row[0])


def open_database(file: Path, backups: Path) -> Database:
    """The database, with this program's schema. Raises StorageTrouble; the file is then as it was."""
    file.parent.mkdir(parents=True, exist_ok=True)
    held = held_version(file)
    database = Database(file)
    try:
        _keep_to_ourselves(file)
        if held != HEAD:
            if held is not None:
                copy_database(file, backups / f"before-{HEAD}-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.db")
            _upgrade(database)
    except BaseException:
        database.close()
        raise
    return database


def _keep_to_ourselves(file: Path) -> None:
    """Names and addresses stand in it: nobody else on this machine reads it, nor the log beside it."""
    with suppress(OSError):  # where nothing can be written somebody else says so
        os.close(os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
        file.chmod(0o600)


def copy_database(file: Path, target: Path) -> None:
    """A whole, consistent copy of the database stands at `target`. Raises StorageTrouble, nothing stands there then."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _keep_to_ourselves(target)
        with closing(_look_into(file)) as source, closing(sqlite3.connect(target)) as copy:
            source.backup(copy)
    except (OSError, sqlite3.Error) as failed:
        with suppress(OSError):
            target.unlink()
        raise troubles.of_disk(failed) if isinstance(failed, OSError) else troubles.of_database(failed) from failed
    log.info("copied %s to %s", file, target)


def _upgrade(database: Database) -> None:
    try:
        with database.write_connection() as connection, connection.begin():
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            migrate(connection)
    except DatabaseError as failed:
        raise troubles.of_database(failed) from failed


def migrate(connection: Connection) -> None:
    """The schema is at HEAD, inside the transaction that is open."""
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", "station.storage:migrations")
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, HEAD)
    except CommandError as unknown:  # the file names a schema that none of our programs ever made
        raise StorageTrouble("foreign_file", str(unknown)) from unknown
