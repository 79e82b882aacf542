"""A refusal until it is durable with decision, label and journal: against one fdatasync of 4 KiB, and the driver."""

import os
import shutil
import sqlite3
import statistics
import tempfile
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from sqlalchemy import ClauseElement

from station.desk import Desk
from station.domain.people import Operator, Role
from station.domain.verdict import Reason, Verdict
from station.opening import open_desk
from station.operations.decide import decide
from station.operations.open_case import open_case
from station.settings import Settings
from station.storage import journal, transaction
from station.storage.statements import Handle, Value, driver_of, execute, spelled_out
from station.storage.transaction import Transaction
from tests.benchmarks.big_station import station_with
from tests.benchmarks.measure import Row, by_turns, row, timed
from tests.benchmarks.sizes import Sizes
from tests.policies import lenient_text

Statement = tuple[str, tuple[Value, ...]]

ANNA = Operator("anna.rossi", "Anna Rossi", Role.OPERATOR)
WARM_UP = 100
"""Verdicts after which the write-ahead log has its full length, as at a bench that works since the morning."""

_ORDINARY = """
    SELECT rma_number FROM cases WHERE processed_at IS NULL
    AND (SELECT count(*) FROM items WHERE case_id = cases.id) = 1
    AND EXISTS (SELECT 1 FROM photos WHERE case_id = cases.id AND line = 1)
    ORDER BY id DESC LIMIT ?
"""
"""Cases of one item, of which a photograph has been taken."""


def measure(sizes: Sizes) -> list[Row]:
    """Two rows of medians: against the disk alone, and against the disk and the database without any Python."""
    took, bound = _against_the_disk(sizes)
    return [
        row("verdict durable", 2.5, (took, bound)),
        Row("verdict durable", statistics.median(took), 4, _by_the_driver(sizes), "the same statements by the driver"),
    ]


def _against_the_disk(sizes: Sizes) -> tuple[list[float], list[float]]:
    with desk_with_cases(sizes) as (desk, home):
        handle = _block(home / "block")
        try:
            numbers = ordinary_cases(home / "station.db", sizes.verdicts + WARM_UP)
            show(desk, numbers)
            work: list[Callable[[], object]] = [partial(refuse, desk, number) for number in numbers]
            limit: list[Callable[[], object]] = [partial(write_durably, handle)] * len(numbers)
            return by_turns(work, limit, WARM_UP)
        finally:
            os.close(handle)


def _by_the_driver(sizes: Sizes) -> float:
    with desk_with_cases(sizes) as (desk, home):
        numbers = ordinary_cases(home / "station.db", sizes.verdicts + WARM_UP)
        times = [timed(partial(replay, desk, said)) for said in rehearsed(desk, numbers)]
        return statistics.median(times[min(WARM_UP, len(times) - 1) :])


@contextmanager
def desk_with_cases(sizes: Sizes) -> Iterator[tuple[Desk, Path]]:
    """A desk at which Anna works, and its home; its policy asks for nothing but a photograph."""
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        shutil.copy(station_with(min(20_000, sizes.cases)).database, home / "station.db")
        (home / "policy.toml").write_text(lenient_text(), encoding="utf-8")
        desk = open_desk(Settings(home))
        desk.operator = ANNA
        try:
            yield desk, home
        finally:
            desk.close()


def show(desk: Desk, rma_numbers: list[str]) -> None:
    """Each of these cases has been on the screen: nobody gives a verdict on a case that nobody has opened."""
    for number in rma_numbers:
        desk.do(open_case, number)


def refuse(desk: Desk, rma_number: str) -> None:
    """The only unit of the case is refused: decision, label, slip and journal are on disk."""
    decision = str(uuid.uuid4())
    desk.do(decide, rma_number, 1, 1, Verdict.REFUSE, (Reason.USED,), "Graffi sul coperchio", decision)


class _Enough(Exception):
    """A rehearsal ends here: everything is rolled back."""


def rehearsed(desk: Desk, numbers: list[str]) -> list[list[Statement]]:
    """What the refusal of each of these cases says to the database, without having said it.

    The journal's numbers are those that the rows will have when the refusals are replayed one after the other.
    """
    said: list[list[Statement]] = []
    real = execute

    def note(connection: Handle, statement: ClauseElement, values: Mapping[str, Value]) -> sqlite3.Cursor:
        said[-1].append(spelled_out(statement, values))
        return real(connection, statement, values)

    def try_out(tx: Transaction, number: str) -> None:
        decide(tx, number, 1, 1, Verdict.REFUSE, (Reason.USED,), "Graffi sul coperchio", str(uuid.uuid4()))
        tx.seal()
        raise _Enough

    _listen_with(note)
    try:
        for number in numbers:
            said.append([])
            with suppress(_Enough):
                desk.do(try_out, number)
    finally:
        _listen_with(real)
    return [[_moved_on(statement, place * _ENTRIES) for statement in one] for place, one in enumerate(said)]


def _listen_with(said: Callable[[Handle, ClauseElement, Mapping[str, Value]], sqlite3.Cursor]) -> None:
    for module in (journal, transaction):
        setattr(module, "execute", said)  # noqa: B010  # a benchmark looks where nobody else may


_ENTRIES = 4
"""Journal rows of one refusal."""


def _moved_on(statement: Statement, by: int) -> Statement:
    sql, values = statement
    place = 0 if sql.startswith("INSERT INTO journal") else 1 if sql.startswith("INSERT INTO deliveries") else None
    if place is None:
        return statement
    moved = list(values)
    moved[place] = int(moved[place] or 0) + by
    return sql, tuple(moved)


def replay(desk: Desk, said: list[Statement]) -> None:
    """One transaction of the driver alone, on the connection that the desk writes with."""
    driver = driver_of(desk._writer)
    driver.execute("BEGIN IMMEDIATE")
    for sql, values in said:
        driver.execute(sql, values).fetchall()
    driver.execute("COMMIT")


def write_durably(handle: int) -> None:
    """Four kibibytes are on disk."""
    os.pwrite(handle, bytes(4096), 0)
    os.fdatasync(handle)


def ordinary_cases(file: Path, most: int) -> list[str]:
    """RMA numbers of cases of one item on which a refusal can be given."""
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    try:
        return [number for (number,) in connection.execute(_ORDINARY, (most,))]
    finally:
        connection.close()


def _block(file: Path) -> int:
    handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    os.write(handle, bytes(4096))
    os.fsync(handle)
    return handle
