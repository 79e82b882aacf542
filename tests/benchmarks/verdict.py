"""A refusal until it is durable with decision, label and journal, against one fdatasync of 4 KiB."""

import os
import shutil
import sqlite3
import tempfile
import uuid
from collections.abc import Callable
from functools import partial
from pathlib import Path

from station.desk import Desk
from station.domain.people import Operator, Role
from station.domain.verdict import Reason, Verdict
from station.opening import open_desk
from station.operations.decide import decide
from station.settings import Settings
from tests.benchmarks.big_station import station_with
from tests.benchmarks.measure import Row, by_turns, row
from tests.benchmarks.sizes import Sizes

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
    """One row: the medians."""
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        shutil.copy(station_with(min(20_000, sizes.cases)).database, home / "station.db")
        desk = open_desk(Settings(home))
        desk.operator = ANNA
        handle = _block(home / "block")
        try:
            numbers = ordinary_cases(home / "station.db", sizes.verdicts + WARM_UP)
            work: list[Callable[[], object]] = [partial(refuse, desk, number) for number in numbers]
            limit: list[Callable[[], object]] = [partial(write_durably, handle)] * len(numbers)
            return [row("verdict durable", 2.5, by_turns(work, limit, WARM_UP))]
        finally:
            os.close(handle)
            desk.close()


def refuse(desk: Desk, rma_number: str) -> None:
    """The only unit of the case is refused: decision, label, slip and journal are on disk."""
    decision = str(uuid.uuid4())
    desk.do(decide, rma_number, 1, 1, Verdict.REFUSE, (Reason.USED,), "Graffi sul coperchio", decision)


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
