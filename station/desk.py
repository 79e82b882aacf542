"""The desk, the one door: every change goes through `do` in one transaction, every look through `look`."""

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy.exc import DatabaseError, OperationalError

from station.domain.events import Event
from station.domain.people import Operator
from station.errors import StorageTrouble
from station.settings import Settings
from station.storage.engine import Database
from station.storage.photo_files import PhotoFiles
from station.storage.transaction import Reading, Transaction

P = ParamSpec("P")
R = TypeVar("R")
Listener = Callable[[Event], None]

log = logging.getLogger(__name__)


def utc_now() -> datetime:
    """The time it is, in UTC."""
    return datetime.now(UTC)


class Desk:
    """Serialises all changes; may be called from any thread.

    `operator` is who is signed in; the sign-in operation's caller sets it.
    """

    def __init__(
        self, database: Database, settings: Settings, files: PhotoFiles, clock: Callable[[], datetime] = utc_now
    ) -> None:
        self.settings = settings
        self.files = files
        self.operator: Operator | None = None
        self._clock = clock
        self._database = database
        self._lock = threading.Lock()
        self._writer = database.write_connection()
        self._listeners: list[Listener] = []

    def do(self, operation: Callable[Concatenate[Transaction, P], R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """The operation's changes are durable when this returns; when it raises, nothing has changed."""
        with self._lock:
            tx = Transaction(self._writer, self._clock(), self.settings, self.files, self.operator)
            result = self._in_transaction(tx, lambda: operation(tx, *args, **kwargs))
        for event in tx.events:
            for listener in self._listeners:
                listener(event)
        return result

    def look(self, view: Callable[Concatenate[Reading, P], R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """What the view finds, from one consistent state of the database; nothing is changed."""
        try:
            with self._database.readers.begin() as connection:
                return view(Reading(connection, self._clock(), self.settings, self.files), *args, **kwargs)
        except DatabaseError as failed:
            raise _trouble(failed) from failed

    def listen(self, listener: Listener) -> None:
        """The listener hears every event after its commit, in the thread that made it happen."""
        self._listeners.append(listener)

    def close(self) -> None:
        """Nothing is open any more; the database file is free."""
        with self._lock:
            self._writer.close()
            self._database.close()

    def _in_transaction(self, tx: Transaction, work: Callable[[], R]) -> R:
        try:
            with self._writer.begin():
                result = work()
                tx.seal()
        except OperationalError as failed:
            tx.events.clear()
            self._reopen()
            raise _trouble(failed) from failed
        except BaseException:
            tx.events.clear()
            raise
        return result

    def _reopen(self) -> None:
        """After a failed write the handle is not trusted again (an fsync is never retried on it)."""
        self._writer.invalidate()
        self._writer.close()
        self._writer = self._database.write_connection()


def _trouble(failed: DatabaseError) -> StorageTrouble:
    text = str(failed.orig)
    for sign, code in (("full", "disk_full"), ("readonly", "read_only"), ("locked", "in_use"), ("I/O", "disk_failed")):
        if sign in text:
            return StorageTrouble(code, text)
    return StorageTrouble("database", text)
