"""The desk, the one door: every change goes through `do` in one transaction, every look through `look`."""

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Concatenate, ParamSpec, TypeVar

from station.domain.events import Event
from station.domain.people import Operator
from station.domain.policy import Policy
from station.errors import PolicyBroken, StorageTrouble
from station.settings import Settings
from station.steady import Tick, tick
from station.storage import troubles
from station.storage.engine import Database, writing
from station.storage.photo_files import PhotoFiles
from station.storage.transaction import Reading, Transaction

__all__ = ["Desk", "Listener", "Reading", "Transaction", "utc_now"]

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
        self,
        database: Database,
        settings: Settings,
        files: PhotoFiles,
        policy: Policy,
        clock: Callable[[], datetime] = utc_now,
        ticking: Callable[[], Tick] = tick,
    ) -> None:
        self.settings = settings
        self.policy = policy
        self.policy_trouble: PolicyBroken | None = None
        """Why the shop's own policy file is not the one in force."""
        self.torn = 0
        """How many photographs were half-written when the program last stopped, and are discarded."""
        self.files = files
        self.operator: Operator | None = None
        self._clock = clock
        self._ticking = ticking
        self._database = database
        self._lock = threading.Lock()
        self._writer = database.write_connection()
        self._listeners: list[Listener] = []

    def do(self, operation: Callable[Concatenate[Transaction, P], R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """The operation's changes are durable when this returns; when it raises, nothing has changed."""
        return self._do(self.operator, lambda tx: operation(tx, *args, **kwargs))

    def do_as(
        self,
        operator: Operator | None,
        operation: Callable[Concatenate[Transaction, P], R],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """As `do`, by who asked for it: somebody else may have signed in until its turn came."""
        return self._do(operator, lambda tx: operation(tx, *args, **kwargs))

    def do_unattended(
        self, operation: Callable[Concatenate[Transaction, P], R], /, *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """As `do`, by the station itself: the journal names nobody, whoever is signed in."""
        return self._do(None, lambda tx: operation(tx, *args, **kwargs))

    def look(self, view: Callable[Concatenate[Reading, P], R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """What the view finds, from one consistent state of the database; nothing is changed."""
        try:
            with self._database.reading() as connection:
                return view(Reading(connection, self._clock(), self.settings, self.files, self.policy), *args, **kwargs)
        except troubles.OUR_OWN_MISTAKES:
            raise
        except troubles.COMPLAINTS as failed:
            raise troubles.of_database(failed) from failed

    def listen(self, listener: Listener) -> None:
        """The listener hears every event after its commit, in the thread that made it happen."""
        self._listeners.append(listener)

    def close(self) -> None:
        """Nothing is open any more; the database file is free."""
        with self._lock:
            self._writer.close()
            self._database.close()

    def _do(self, operator: Operator | None, work: Callable[[Transaction], R]) -> R:
        with self._lock:
            try:
                result, events = self._in_transaction(operator, work)
            except StorageTrouble as trouble:
                if trouble.code != "disk_full" or not self._give_up_reserve():
                    raise
                result, events = self._in_transaction(operator, work)
        for event in events:
            self._tell(event)
        return result

    def _in_transaction(self, operator: Operator | None, work: Callable[[Transaction], R]) -> tuple[R, list[Event]]:
        try:
            if self._writer.closed:
                self._writer = self._database.write_connection()
            now = self._clock()
            tx = Transaction(self._writer, now, self.settings, self.files, self.policy, operator, self._ticking)
            with writing(self._writer):
                result = work(tx)
                tx.seal()
        except troubles.OUR_OWN_MISTAKES:
            raise
        except troubles.COMPLAINTS as failed:
            self._give_up_writer()
            raise troubles.of_database(failed) from failed
        return result, tx.events

    def _tell(self, event: Event) -> None:
        """What a listener makes of it changes nothing about what has happened."""
        for listener in self._listeners:
            try:
                listener(event)
            except Exception:
                log.exception("a listener failed on %s", event.kind)

    def _give_up_reserve(self) -> bool:
        """The bytes kept aside for a full disk are free; False when they were not there."""
        try:
            self.settings.reserve.unlink()
        except OSError:
            return False
        log.warning("the disk is full: the reserve is used up")
        return True

    def _give_up_writer(self) -> None:
        """After a failed write the handle is not trusted again (an fsync is never retried on it)."""
        if not self._writer.closed:
            self._writer.invalidate()
            self._writer.close()
