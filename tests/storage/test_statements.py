"""A statement is compiled once, and takes exactly the values that it asks for."""

import itertools
import threading

import pytest
from sqlalchemy import bindparam, insert, select, update

from station.desk import Desk
from station.storage import statements
from station.storage.records import cases, meta
from station.storage.transaction import Transaction
from station.views import wall_rows
from station.views.review import WallKind
from tests.quiet_bench import QuietBench

GET = select(meta.c.value).where(meta.c.key == bindparam("which"))
PUT = insert(meta)
SET = update(meta).where(meta.c.key == bindparam("which")).values(value=bindparam("to"))
ONE_OF_TWO = select(meta.c.key).where(meta.c.key.in_(("a", "b")), meta.c.value != bindparam("other"))


def test_values_go_where_their_names_are(desk: Desk) -> None:
    def work(tx: Transaction) -> object:
        tx.run(PUT, value="1", key="a")
        tx.run(PUT, key="b", value="2")
        assert tx.run(SET, to="3", which="a") == 1
        assert tx.run(SET, which="nobody", to="3") == 0
        return tx.row(GET, which="a"), tx.row(GET, which="b"), tx.row(GET, which="nobody")

    assert desk.do(work) == (("3",), ("2",), None)


def test_constants_in_a_statement_need_no_values(desk: Desk) -> None:
    def work(tx: Transaction) -> list[object]:
        for key, value in (("a", "1"), ("b", "2"), ("c", "1")):
            tx.run(PUT, key=key, value=value)
        return [tuple(row) for row in tx.rows(ONE_OF_TWO, other="2")]

    assert desk.do(work) == [("a",)]


@pytest.mark.parametrize("values", [{}, {"which": "a", "wich": "b"}, {"wich": "b"}])
def test_a_value_that_is_missing_or_one_too_many_is_a_mistake_of_ours(desk: Desk, values: dict[str, str]) -> None:
    for _ in range(2):  # the second time, too
        with pytest.raises(TypeError, match=r"wich|which"):
            desk.look(lambda reading: reading.row(GET, **values))


def test_a_missing_value_never_counts_as_nothing(desk: Desk) -> None:
    desk.do(lambda tx: tx.run(PUT, key="a", value="1"))
    with pytest.raises(TypeError, match="to"):
        desk.do(lambda tx: tx.run(SET, which="a"))
    assert desk.look(lambda reading: reading.row(GET, which="a")) == ("1",)


def test_the_same_work_again_compiles_nothing_again(bench: QuietBench) -> None:
    # given two cases that went all the way: the second one is opened where the first one lay
    def one_case(number: int) -> None:
        bench.arrives(rma_number=f"RMA-2026-{number:06}")
        bench.checks_and_confirms()
        bench.deliver()

    for number in (1, 2):
        one_case(number)
    compiled = len(statements._compiled)
    # when more cases go the same way
    for number in range(3, 6):
        one_case(number)
    # then
    assert len(statements._compiled) == compiled


def test_a_statement_that_many_threads_meet_for_the_first_time_works_in_all_of_them(desk: Desk) -> None:
    # given statements that nobody has used yet, sharing their parameter
    number = bindparam("which")
    fresh = [select(cases.c.id).where(cases.c.rma_number == number, cases.c.version > at) for at in range(40)]
    failed: list[BaseException] = []

    def work() -> None:
        try:
            for statement in itertools.chain(fresh, reversed(fresh)):
                desk.look(lambda reading, statement=statement: reading.row(statement, which="RMA"))
        except Exception as trouble:  # noqa: BLE001  # said by the test itself
            failed.append(trouble)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed


@pytest.mark.parametrize("kind", [kind for kind in WallKind if kind is not WallKind.EVERY])
def test_the_lists_of_the_wall_lie_ready_in_their_order(desk: Desk, kind: WallKind) -> None:
    sql, values = statements.spelled_out(wall_rows.wall(kind, frozenset()), {"most": 240})
    how = desk.look(
        lambda reading: statements.driver_of(reading.connection).execute(f"EXPLAIN QUERY PLAN {sql}", values)
    )
    (step,) = [row[3] for row in how]
    index = "ix_units_to_review" if kind is WallKind.TO_REVIEW else "ix_units_review"
    assert step == f"SCAN units USING COVERING INDEX {index}"
