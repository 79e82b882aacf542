"""What an operation holds in its hands: the rows, the time, the operator, and the journal."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from sqlalchemy import ClauseElement, Connection

from station.domain.events import Event
from station.domain.people import Operator
from station.domain.policy import Policy
from station.errors import Refusal, Refused
from station.settings import Settings
from station.steady import Tick, tick
from station.storage import journal
from station.storage.photo_files import PhotoFiles
from station.storage.statements import Rows, Value, driver_of, execute, execute_all

_as_json = json.JSONEncoder(ensure_ascii=False).encode
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def micros(at: datetime) -> int:
    """Whole microseconds since 1970 in UTC. The time must know its zone."""
    return (at - _EPOCH) // _MICROSECOND


def moment(value: Value) -> datetime:
    """The time in UTC of so many microseconds since 1970."""
    return _EPOCH + timedelta(0, 0, int(value or 0))


def moment_or_none(value: Value) -> datetime | None:
    """As `moment`, for columns that may be empty."""
    return None if value is None else moment(value)


class Reading:
    """Read-only access for views: rows as plain tuples, and the time it is."""

    def __init__(
        self, connection: Connection, now: datetime, settings: Settings, files: PhotoFiles, policy: Policy
    ) -> None:
        self.connection = connection
        self.policy = policy
        self._driver = driver_of(connection)
        self.now = now
        self.settings = settings
        self.files = files
        self.zone = settings.zone

    def rows(self, statement: ClauseElement, **values: Value) -> Rows:
        """All rows that the statement finds."""
        return execute(self._driver, statement, values).fetchall()

    def row(self, statement: ClauseElement, **values: Value) -> tuple[Value, ...] | None:
        """The first row, or None."""
        found: tuple[Value, ...] | None = execute(self._driver, statement, values).fetchone()
        return found


class Transaction(Reading):
    """One open transaction. It is committed by the desk and never by an operation."""

    def __init__(
        self,
        connection: Connection,
        now: datetime,
        settings: Settings,
        files: PhotoFiles,
        policy: Policy,
        operator: Operator | None,
        ticking: Callable[[], Tick] = tick,
    ) -> None:
        super().__init__(connection, now, settings, files, policy)
        self.at = micros(now)
        """The time it is, in microseconds."""
        self._operator = operator
        self._ticking = ticking
        self._head: journal.Head | None = None
        self.events: list[Event] = []

    @property
    def operator(self) -> Operator:
        """Who is signed in. Raises Refused when nobody is."""
        if self._operator is None:
            raise Refused(Refusal.NOT_SIGNED_IN)
        return self._operator

    @property
    def tick(self) -> Tick:
        """The time by the clock that nobody can set."""
        return self._ticking()

    def run(self, statement: ClauseElement, **values: Value) -> int:
        """Executes a writing statement; returns how many rows it changed."""
        return execute(self._driver, statement, values).rowcount

    def add(self, statement: ClauseElement, **values: Value) -> int:
        """Executes a statement that inserts one row; returns the number that the database gave it."""
        return execute(self._driver, statement, values).lastrowid or 0

    def run_all(self, statement: ClauseElement, rows: Sequence[Mapping[str, Value]]) -> None:
        """Executes a writing statement once for each of these rows of values."""
        execute_all(self._driver, statement, rows)

    def record(self, event: Event, case_id: int | None = None) -> int:
        """The event is in the journal of this transaction; returns its number there."""
        before = self._head or journal.head(self._driver)
        entry = journal.Entry(
            seq=before.seq + 1,
            at=self.at,
            station=self.settings.station.id,
            operator=self._operator.login if self._operator else "",
            kind=event.kind,
            case_id=case_id,
            body=_as_json({"rma_number": event.rma_number, **event.facts()}),
        )
        self._head = journal.append(self._driver, before, entry)
        self.events.append(event)
        return entry.seq

    def seal(self) -> None:
        """The journal's head is remembered; the desk calls this once, just before the commit."""
        if self._head is not None:
            journal.set_head(self._driver, self._head)
