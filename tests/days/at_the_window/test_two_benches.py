"""A13 at the window: a case that another bench has in hand, and one that a supervisor took over from this one."""

import json

from PySide6.QtCore import Qt

from station.desk import Desk, Transaction
from station.operations.open_at import mark_open
from station.views.load_case import load_case
from tests.bench import GOOD, LUCA, SINGLE, Bench


def opened_at_bench_3(tx: Transaction, rma_number: str) -> None:
    """Somebody at another bench has the case now."""
    mark_open(tx, rma_number)
    held = json.dumps({"station": "MILANO-3", "bench": "Milano 3", "login": "marco.bianchi", "since": tx.at})
    tx.connection.exec_driver_sql("UPDATE meta SET value = ? WHERE key = ?", (held, f"open:{rma_number}"))


def elsewhere(bench: Bench) -> Desk:
    desk = bench.flow._desk
    desk.do(opened_at_bench_3, SINGLE)
    return desk


def test_a13_a_supervisor_takes_over_what_another_bench_has_open(bench: Bench) -> None:
    bench.sign_in(LUCA)
    elsewhere(bench)
    bench.scan(SINGLE)
    bench.sees("Open at \u2068Milano 3\u2069", "Look at the case")
    assert bench.case is None
    bench.tap("Take it over")
    bench.shows(bench.pages.case)
    assert bench.case is not None
    assert bench.case.rma_number == SINGLE


def test_a13_an_operator_reads_who_can_take_it_over(bench: Bench) -> None:
    bench.sign_in()
    elsewhere(bench)
    bench.scan(SINGLE)
    bench.wait(bench.pages.idle.answer_is_shown, "the answer")
    assert bench.pages.idle.answer.take_button.reason() == "a supervisor can do that"


def test_a13_a_verdict_that_comes_too_late_is_told_and_changes_nothing(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    bench.inspect(GOOD)
    desk = elsewhere(bench)
    # when
    bench.key(Qt.Key.Key_F2)
    # then a stop says who has it, and what is there now can be read
    bench.sees("Taken over")
    bench.shows(bench.pages.history)
    case = desk.look(load_case, SINGLE)
    assert case is not None
    assert case.decision is None
    assert bench.flow.case_work.case is None
