"""An operation that ends half-way, at whatever statement, has changed nothing."""

import sqlite3
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count

from station.domain.evidence import Slot
from station.domain.layouts import Layout, Mismatch
from station.domain.people import Role
from station.domain.quarantine import SHOTS, Aside, Ending
from station.domain.questions import Question
from station.domain.verdict import Reason, Reception, Verdict
from station.operations.add_photo import add_photo, delete_photo
from station.operations.answer import answer, tick
from station.operations.close_case import close_case
from station.operations.decide import decide
from station.operations.deliveries import begin_delivery, deliver_later, mark_sent, set_aside
from station.operations.import_case import import_case
from station.operations.labels import begin_printing, hand_over, mark_failed, mark_printed, print_later, scan_back
from station.operations.open_case import acknowledge_message, leave_case, open_case
from station.operations.order_labels import reprint
from station.operations.people import add_operator
from station.operations.put_aside import end_quarantine, photograph_aside, put_aside, say_why_aside, tag_parcel
from station.operations.receive_unit import add_undeclared, receive_unit, turn_to, write_note
from station.operations.scanner_layout import know_layout
from station.operations.send_again import send_again
from station.operations.sign_in import sign_in
from station.operations.undo import reopen, undo
from station.storage.transaction import Transaction
from tests.builders import LUCA, RMA, Homes, a_case, a_simple_item, an_item, document
from tests.quiet_bench import QuietBench

NEWER = {"version": 2, "items": [an_item(quantity=2), a_simple_item(2)]}


class PowerCut(Exception):
    """The transaction ends here."""


def a_day(bench: QuietBench) -> Iterator[tuple[object, ...]]:
    """Every operation there is, in an order in which each of them is possible."""
    message = {"agent_message": "Read me", "acknowledge_message": True}
    yield add_operator, "zoe", "Zoe", Role.OPERATOR, "2468"
    yield sign_in, "zoe", "0000"
    yield sign_in, "zoe", "2468"
    yield import_case, document(a_case(items=[an_item()], **message)), {}
    yield open_case, RMA
    yield import_case, document(a_case(**message, **NEWER)), {}
    yield acknowledge_message, RMA
    yield turn_to, RMA, 2, 1
    yield answer, RMA, 1, 1, Question.SEAL, "BROKEN"
    yield answer, RMA, 1, 1, Question.SERIAL, "7HK2-99101"
    yield tick, RMA, 1, 1, "Caricatore", True
    yield write_note, RMA, 1, 1, "a note"
    yield add_undeclared, RMA, "Mouse"
    yield receive_unit, RMA, 1, 2, Reception.MISSING
    yield add_photo, RMA, Slot.FRONT, bench.shot(), 1, 1
    yield add_photo, RMA, Slot.FRONT, bench.shot(), 1, 1, 1
    yield add_photo, RMA, Slot.DEFECT, bench.shot(), 2, 1
    yield delete_photo, RMA, 2
    yield add_photo, RMA, Slot.FRONT, bench.shot(), 0, 1
    yield add_photo, RMA, Slot.DEFECT, bench.shot(), 1, 1
    yield decide, RMA, 2, 1, Verdict.HOLD
    yield decide, RMA, 1, 1, Verdict.REFUSE, (Reason.USED,), "Graffi"
    yield undo, RMA
    yield decide, RMA, 1, 1, Verdict.REFUSE, (Reason.USED,), "Graffi"
    bench.signs_in(LUCA)
    for _ in range(2):
        decision = str(uuid.uuid4())
        yield decide, RMA, 2, 1, Verdict.REFUSE, (Reason.OTHER,), "smells", decision
        if bench.case.can_be_closed:
            yield close_case, RMA, decision
        yield undo, RMA
        yield decide, RMA, 2, 1, Verdict.REFUSE, (Reason.USED,), "", decision
        yield decide, RMA, 1, 1, Verdict.REFUSE, (Reason.USED,), "", decision
        yield close_case, RMA, decision
        yield from its_way_out(bench)
        yield reopen, RMA, "Seen again"
    yield decide, RMA, 2, 1, Verdict.REFUSE, (Reason.USED,)
    yield decide, RMA, 1, 1, Verdict.REFUSE, (Reason.USED,)
    yield close_case, RMA
    yield hand_over, f"{RMA}-R4"
    yield (leave_case,)
    yield from a_stray(bench)


def a_stray(bench: QuietBench) -> Iterator[tuple[object, ...]]:
    """A parcel that stands aside, until somebody knows whose it is."""
    tag = "Q-MILANO-2-1"
    yield import_case, document(a_case(rma_number="RMA-2026-000009")), {}
    yield know_layout, Mismatch(Layout.US, Layout.IT)
    yield put_aside, "HAND-WRITTEN-77"
    yield say_why_aside, tag, Aside.MISDIRECTED, "No. 16"
    for slot in SHOTS:
        yield photograph_aside, tag, slot, bench.shot()
    yield tag_parcel, tag
    yield end_quarantine, tag, Ending.IDENTIFIED, "RMA-2026-000009"


def its_way_out(bench: QuietBench) -> Iterator[tuple[object, ...]]:
    decision = bench.case.decision
    assert decision is not None
    label, slip = bench.case.labels[-2:]
    yield begin_printing, label.job_id, False
    yield print_later, label.job_id, "no_media", 1.0
    yield begin_printing, label.job_id, False
    yield mark_printed, label.job_id
    yield begin_printing, slip.job_id, False
    yield mark_failed, slip.job_id, "rejected"
    yield reprint, label.return_code
    yield scan_back, label.return_code, label.return_code
    yield begin_delivery, decision.decision_id
    yield deliver_later, decision.decision_id, "unreachable", 1.0
    if decision.number >= 3:
        yield set_aside, decision.decision_id, "conflict"
        yield send_again, decision.decision_id
        yield begin_delivery, decision.decision_id
    yield mark_sent, decision.decision_id


def cut_at(number: int, operation: Callable[..., object]) -> Callable[..., object]:
    """The operation, whose transaction ends before its statement of this number."""

    def cut(tx: Transaction, *values: object) -> object:
        statements = count(1)

        def counted(way: Callable[..., object]) -> Callable[..., object]:
            def run(*args: object, **named: object) -> object:
                if next(statements) == number:
                    raise PowerCut
                return way(*args, **named)

            return run

        for name in ("row", "rows", "run", "run_all", "record"):
            setattr(tx, name, counted(getattr(tx, name)))
        return operation(tx, *values)

    return cut


def content(homes: Homes) -> str:
    with closing(sqlite3.connect(homes.settings.database)) as connection:
        return "\n".join(connection.iterdump())


def test_an_operation_that_ends_half_way_has_changed_nothing(bench: QuietBench, homes: Homes) -> None:
    changed: set[str] = set()
    for operation, *values in a_day(bench):
        bench.clock.forward(seconds=1)
        before = content(homes)
        for number in count(1):
            try:
                bench.desk.do(cut_at(number, operation), *values)  # type: ignore[arg-type]  # any operation
            except PowerCut:
                assert content(homes) == before, f"{operation} left something behind at its statement {number}"
            else:
                break
        if content(homes) != before:
            changed.add(operation.__name__)  # type: ignore[attr-defined]  # a function
    # and none of them was tried in vain
    assert changed == {
        *("acknowledge_message", "add_operator", "add_photo", "add_undeclared", "answer", "begin_delivery"),
        "close_case",
        *("begin_printing", "decide", "delete_photo", "deliver_later", "hand_over", "import_case", "leave_case"),
        *(
            "mark_failed",
            "mark_printed",
            "mark_sent",
            "open_case",
            "print_later",
            "receive_unit",
            "reopen",
            "reprint",
            "scan_back",
        ),
        *("end_quarantine", "know_layout", "photograph_aside", "put_aside", "say_why_aside", "tag_parcel"),
        *("send_again", "set_aside", "sign_in", "tick", "turn_to", "undo", "write_note"),
    }
    assert bench.journal_holds
