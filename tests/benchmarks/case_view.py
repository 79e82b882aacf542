"""Loading a case, against the same statements through the bare driver."""

import random
import sqlite3
from collections.abc import Callable
from functools import partial

from sqlalchemy import ClauseElement

from station.desk import Desk
from station.opening import open_desk
from station.storage.statements import Rows, Value, spelled_out
from station.storage.transaction import Reading
from station.views.load_case import load_case
from tests.benchmarks.big_station import rma_numbers, station_with
from tests.benchmarks.measure import Row, by_turns, row
from tests.benchmarks.sample_case import LARGEST
from tests.benchmarks.sizes import Sizes

Statement = tuple[str, tuple[Value, ...]]


class NotedReading(Reading):
    """Keeps every statement that a view executes."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading.connection, reading.now, reading.settings, reading.files, reading.policy)
        self.noted: list[Statement] = []

    def rows(self, statement: ClauseElement, **values: Value) -> Rows:
        self.noted.append(spelled_out(statement, values))
        return super().rows(statement, **values)

    def row(self, statement: ClauseElement, **values: Value) -> tuple[Value, ...] | None:
        self.noted.append(spelled_out(statement, values))
        return super().row(statement, **values)


def statements_of(desk: Desk, rma_number: str) -> list[Statement]:
    """What the view asks the database for this case."""

    def note(reading: Reading) -> list[Statement]:
        noting = NotedReading(reading)
        load_case(noting, rma_number)
        return noting.noted

    return desk.look(note)


def bare_driver(file: object) -> sqlite3.Connection:
    """A connection set up as the station's readers are."""
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True, isolation_level=None, cached_statements=256)
    connection.execute("PRAGMA cache_size=-16000")
    return connection


def fetch(connection: sqlite3.Connection, statements: list[Statement]) -> None:
    """All rows of these statements, as tuples."""
    for sql, values in statements:
        connection.execute(sql, values).fetchall()


def measure(sizes: Sizes) -> list[Row]:
    """The rows for an ordinary case and for the largest one."""
    settings = station_with(sizes.cases)
    desk = open_desk(settings)
    connection = bare_driver(settings.database)
    try:
        half = sizes.loads // 2
        ordinary = [*rma_numbers(settings, half, undecided=True), *rma_numbers(settings, half, undecided=False)]
        random.Random(1).shuffle(ordinary)
        return [
            row(f"load a case view, {sizes.cases:,} cases", 4, _by_turns(desk, connection, ordinary)),
            row("load the largest case (20 items, 40 photographs)", 4, _by_turns(desk, connection, [LARGEST] * half)),
        ]
    finally:
        connection.close()
        desk.close()


def _by_turns(desk: Desk, connection: sqlite3.Connection, numbers: list[str]) -> tuple[list[float], list[float]]:
    asked = {number: statements_of(desk, number) for number in set(numbers)}
    work: list[Callable[[], object]] = [partial(desk.look, load_case, number) for number in numbers]
    bare: list[Callable[[], object]] = [partial(fetch, connection, asked[number]) for number in numbers]
    return by_turns(work, bare, warm_up=20)
