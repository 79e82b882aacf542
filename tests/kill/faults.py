"""Ways to break the station on purpose, to see that the kill test notices: promises that are kept too late."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from sqlalchemy import ClauseElement, Connection

from station.storage.statements import Value
from station.storage.transaction import Transaction

TOO_LATE = 0.5
"""Seconds between what should be one step and is two."""


def seed_fault(name: str) -> None:
    """This process keeps its promises no more; nothing happens without a name."""
    if name:
        FAULTS[name]()


def replace(owner: object, name: str, new: object) -> None:
    """From now on this is that."""
    setattr(owner, name, new)


def answer_before_the_commit() -> None:
    """An answer comes back while its change is only on its way: four changes share one commit."""
    from station import desk
    from station.storage.statements import driver_of

    changes: list[object] = []

    @contextmanager
    def writing(connection: Connection) -> Iterator[None]:
        driver = driver_of(connection)
        if not driver.in_transaction:
            driver.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            connection.rollback()
            driver.rollback()
            raise
        changes.append(connection)
        if len(changes) % 4 == 0:
            driver.execute("COMMIT")
            connection.rollback()

    replace(desk, "writing", writing)


def row_before_file() -> None:
    """A photograph is in the case before its file is on disk."""
    from station.storage import photo_files

    write = photo_files.write_whole

    def late(target: Path, content: bytes) -> None:
        threading.Timer(TOO_LATE, write, (target, content)).start()

    replace(photo_files, "write_whole", late)


def torn_decision() -> None:
    """A decision is written under its own name from the start."""
    from station.exchange import out_folder

    def torn(target: Path, content: bytes) -> None:
        with target.open("wb") as file:
            file.write(content[: len(content) // 2])
            file.flush()
            time.sleep(TOO_LATE)
            file.write(content[len(content) // 2 :])

    replace(out_folder, "write_whole", torn)


def delivery_in_its_own_transaction() -> None:
    """A decision is recorded first and put into the outbox afterwards."""
    from station.operations import conclude

    _afterwards(conclude._ADD_DELIVERY)


def label_in_its_own_transaction() -> None:
    """A refusal is recorded first, and its label ordered afterwards."""
    from station.operations import order_labels

    _afterwards(order_labels._ADD_JOB)


def _afterwards(statement: ClauseElement) -> None:
    """This statement is executed in a second transaction."""
    from station.desk import Desk
    from station.domain.people import Operator

    run, do = Transaction.run, Desk._do
    left: list[dict[str, Value]] = []

    def run_later(tx: Transaction, what: ClauseElement, **values: Value) -> int:
        if what is not statement:
            return run(tx, what, **values)
        left.append(values)
        return 1

    def do_twice(desk: Desk, operator: Operator | None, work: Callable[[Transaction], object]) -> object:
        result = do(desk, operator, work)
        while left:
            second = partial(_run_again, run, statement, left.pop(0))
            threading.Timer(TOO_LATE, do, (desk, operator, second)).start()
        return result

    replace(Transaction, "run", run_later)
    replace(Desk, "_do", do_twice)


def _run_again(run: Callable[..., int], statement: ClauseElement, values: dict[str, Value], tx: Transaction) -> int:
    return run(tx, statement, **values)


FAULTS: dict[str, Callable[[], None]] = {
    fault.__name__: fault
    for fault in (
        answer_before_the_commit,
        row_before_file,
        torn_decision,
        delivery_in_its_own_transaction,
        label_in_its_own_transaction,
    )
}
