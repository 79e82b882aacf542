"""Labels after they were ordered: printed again as numbered copies, scanned back on their parcel, handed over."""

import pytest

from station.domain.case import CaseState
from station.domain.printing import JobState, PrintKind
from station.domain.verdict import Reason
from station.errors import Refusal
from station.operations import order_labels
from station.operations.labels import mark_failed, mark_printed
from station.operations.order_labels import reprint
from station.views.load_bench import bench as figures
from station.views.load_bench import outgoing
from station.views.load_queue import queue, queue_counts
from station.views.print_jobs import newest_label, next_print_job
from station.views.queue import QueueKind
from tests.builders import RMA, a_simple_item, an_item
from tests.quiet_bench import QuietBench

CODE = f"{RMA}-R1"
BADGE = "B-" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@pytest.fixture
def refused(bench: QuietBench) -> QuietBench:
    """A refused unit whose label and slip wait for the printer."""
    bench.arrives()
    bench.proves_and_refuses(note="Graffi")
    return bench


def copies(bench: QuietBench, kind: PrintKind = PrintKind.RETURN_LABEL) -> list[tuple[int, str]]:
    return [(label.copy, label.state.value) for label in bench.case.labels if label.kind is kind]


def test_the_label_says_where_the_goods_go_and_the_slip_why(refused: QuietBench) -> None:
    label = refused.desk.look(newest_label, CODE)
    assert label is not None
    assert label.title == f"{CODE} return_label 1"
    said = label.document
    assert (said.return_code, said.recipient.name, said.recipient.city) == (CODE, "Giulia Ferrari", "Parma")
    assert said.contents == ("Notebook Astra 13 · S/N 7HK2-99101",)
    assert (said.copy, said.possible_copy) == (1, False)
    refused.print_all()
    assert refused.paper.titles == [f"{CODE} return_label 1", f"{CODE} slip 1"]


@pytest.mark.parametrize(
    ("language", "reason"),
    [("it", "Segni d'uso"), ("FR", "Traces d'usage"), ("en-GB", "Signs of use"), ("pl", "Signs of use"), ("", "Signs")],
)
def test_the_slip_speaks_the_customers_language(bench: QuietBench, language: str, reason: str) -> None:
    bench.arrives(customer={"language": language})
    bench.proves_and_refuses(Reason.USED)
    bench.paper.troubles = []
    first = bench.desk.look(next_print_job)
    assert first is not None
    bench.desk.do(mark_printed, first.id)
    slip = bench.desk.look(next_print_job)
    assert slip is not None
    assert slip.document.items[0].reasons[0].startswith(reason)


def test_a_label_for_many_units_names_some_and_counts_the_rest(bench: QuietBench) -> None:
    bench.arrives(items=[an_item(quantity=9, serial_numbers=[], accessories=[])])
    for unit in range(1, 10):
        bench.proves_and_refuses(unit=unit)
    label = bench.desk.look(newest_label, CODE)
    assert label is not None
    assert label.document.contents == ("Notebook Astra 13",) * 6 + ("+ 3",)


def test_a_printed_label_is_printed_again_as_a_numbered_copy(refused: QuietBench) -> None:
    refused.print_all()
    for _ in range(2):
        refused.desk.do(reprint, CODE)
        refused.print_all()
    assert refused.paper.titles[2:] == [f"{CODE} return_label 2", f"{CODE} return_label 3"]
    assert copies(refused) == [(1, "PRINTED"), (2, "PRINTED"), (3, "PRINTED")]
    # the slip came out and is not asked for again
    assert copies(refused, PrintKind.SLIP) == [(1, "PRINTED")]


def test_a_label_that_still_waits_is_not_doubled_but_tried_at_once(refused: QuietBench) -> None:
    # given a printer without paper, whose next try is some time away
    refused.paper.troubles = ["no_media"] * 2
    refused.print_all()
    assert refused.paper.out == []
    # when somebody leans on the button
    for _ in range(5):
        refused.desk.do(reprint, CODE)
    refused.print_all()
    # then
    assert copies(refused) == [(1, "PRINTED")]


def test_a_failed_label_and_a_failed_slip_are_repeated_together(refused: QuietBench) -> None:
    # given
    refused.paper.troubles = ["rejected", "rejected"]
    refused.print_all()
    assert refused.desk.look(outgoing).jobs_failed == 2
    # when
    refused.desk.do(reprint, CODE)
    assert refused.desk.look(outgoing).jobs_failed == 0
    refused.print_all()
    # then
    assert refused.paper.titles == [f"{CODE} return_label 2", f"{CODE} slip 2"]
    assert refused.desk.look(outgoing).jobs_failed == 0


def test_there_is_an_end_to_copies(refused: QuietBench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(order_labels, "MOST_COPIES", 3)
    for _ in range(2):
        job = refused.desk.look(newest_label, CODE)
        assert job is not None
        refused.desk.do(mark_printed, job.id)
        refused.desk.do(reprint, CODE)
    job = refused.desk.look(newest_label, CODE)
    assert job is not None
    refused.desk.do(mark_printed, job.id)
    refused.refuses(Refusal.TOO_MANY, refused.desk.do, reprint, CODE)


def test_a_void_label_is_not_printed_scanned_back_or_handed_over(refused: QuietBench) -> None:
    refused.undo()
    refused.refuses(Refusal.UNKNOWN_LABEL, refused.desk.do, reprint, CODE)
    refused.refuses(Refusal.UNKNOWN_LABEL, refused.scan_back, CODE)
    refused.refuses(Refusal.UNKNOWN_LABEL, refused.hand_over)


@pytest.mark.parametrize("code", ["RMA-2026-004817-R9", "", "\0", RMA])
def test_a_label_that_nobody_ordered_is_unknown(refused: QuietBench, code: str) -> None:
    refused.refuses(Refusal.UNKNOWN_LABEL, refused.desk.do, reprint, code)
    refused.refuses(Refusal.UNKNOWN_LABEL, refused.scan_back, CODE, code or "-")


def test_printed_is_said_once(refused: QuietBench) -> None:
    job = refused.desk.look(newest_label, CODE)
    assert job is not None
    refused.desk.do(mark_printed, job.id)
    happened = refused.happened
    refused.desk.do(mark_printed, job.id)
    assert refused.happened == happened


def test_a_label_that_came_out_after_it_was_void_stays_void_and_the_journal_knows(refused: QuietBench) -> None:
    job = refused.desk.look(newest_label, CODE)
    assert job is not None
    refused.undo()
    refused.desk.do(mark_printed, job.id)
    assert copies(refused) == [(1, "VOIDED")]
    assert refused.happened[-1] == "LabelPrinted"


def test_a_job_that_is_not_there_is_unknown(refused: QuietBench) -> None:
    refused.refuses(Refusal.UNKNOWN_LABEL, refused.desk.do, mark_printed, 99)
    refused.refuses(Refusal.UNKNOWN_LABEL, refused.desk.do, mark_failed, 99, "rejected")


# scanning back


@pytest.mark.parametrize("scanned", [CODE, CODE.lower(), f" {CODE}\r\n"])
def test_the_label_on_its_parcel_is_the_right_one(refused: QuietBench, scanned: str) -> None:
    assert refused.scan_back(scanned)
    assert all(label.scanned_back_at == refused.clock.now for label in refused.case.labels)


def test_scanned_back_twice_is_scanned_back_once(refused: QuietBench) -> None:
    refused.scan_back(CODE)
    before, happened = refused.case, refused.happened
    refused.clock.forward(minutes=1)
    assert refused.scan_back(CODE)
    assert (refused.case, refused.happened) == (before, happened)


@pytest.mark.parametrize("scanned", ["RMA-2026-000001-R1", RMA, "", "\ud800", "x" * 100_000])
def test_a_wrong_label_on_the_parcel_is_noted(refused: QuietBench, scanned: str) -> None:
    assert not refused.scan_back(scanned)
    assert all(label.scanned_back_at is None for label in refused.case.labels)
    assert refused.happened[-1] == "LabelScannedBack"
    assert refused.journal_holds


def test_a_badge_scanned_by_mistake_is_nobodys_business(refused: QuietBench) -> None:
    assert not refused.scan_back(BADGE)
    assert refused.sql("SELECT count(*) FROM journal WHERE body LIKE '%ABCDEFGH%'") == [(0,)]


def test_labels_of_cases_in_small_letters_are_read_back_as_well(bench: QuietBench) -> None:
    bench.arrives(rma_number="rma-2026-000001")
    code = bench.proves_and_refuses().labels[0].return_code
    # a scan of a return code is always read in capital letters
    assert bench.scan_back(code.upper(), code)
    assert bench.scan(code.upper()).case is not None


# handing over


def test_a_parcel_that_left_with_the_carrier_ends_the_case(refused: QuietBench) -> None:
    refused.scan_back(CODE)
    assert refused.hand_over().state is CaseState.RETURNED_TO_CUSTOMER
    happened = refused.happened
    assert refused.hand_over().state is CaseState.RETURNED_TO_CUSTOMER
    assert refused.happened == happened


def test_a_case_of_which_a_part_goes_back_is_closed_when_it_has_left(bench: QuietBench) -> None:
    bench.arrives(items=[a_simple_item(1), a_simple_item(2)])
    bench.checks_and_confirms(line=1)
    bench.proves_and_refuses(line=2)
    assert bench.hand_over().state is CaseState.CLOSED


# the queue


def test_the_queue_knows_what_waits_for_its_label_and_for_the_carrier(refused: QuietBench) -> None:
    # given
    refused.paper.troubles = ["rejected"]
    refused.print_all()
    (row,) = refused.desk.look(queue, QueueKind.LABEL)
    assert (row.return_code, row.job, row.trouble, row.scanned_back) == (CODE, JobState.FAILED, "rejected", False)
    assert refused.desk.look(figures).waiting_for_label == 1
    # when
    refused.desk.do(reprint, CODE)
    refused.print_all()
    refused.scan_back(CODE)
    (row,) = refused.desk.look(queue, QueueKind.LABEL)
    assert (row.job, row.trouble, row.scanned_back) == (JobState.PRINTED, None, True)
    # then
    refused.hand_over()
    assert refused.desk.look(queue, QueueKind.LABEL) == ()
    assert refused.desk.look(queue_counts) == dict.fromkeys(QueueKind, 0)


def test_the_queue_shows_first_what_is_due_first(bench: QuietBench) -> None:
    for number in (3, 1, 2):
        bench.import_(rma_number=f"RMA-2026-00000{number}", items=[a_simple_item(1, 2), a_simple_item(2)])
        bench.scan()
        bench.clock.forward(hours=1)
    rows = bench.desk.look(queue, QueueKind.ARRIVED)
    assert [row.rma_number[-1] for row in rows] == ["3", "1", "2"]
    assert rows[0].products == "Notebook Astra 13 · Notebook Astra 13"
    assert rows[0].units == 3
    bench.hold()
    assert bench.desk.look(queue_counts) == {
        QueueKind.ARRIVED: 2,
        QueueKind.HELD: 1,
        QueueKind.LABEL: 0,
        QueueKind.PHOTO: 0,
        QueueKind.QUARANTINE: 0,
    }


def test_the_figures_of_the_day_begin_at_midnight_of_the_warehouse(bench: QuietBench) -> None:
    # given one case decided at half past midnight in Milan, half past eleven of the day before in UTC
    bench.clock.forward(hours=15, minutes=30)
    bench.arrives()
    bench.checks_and_confirms()
    assert bench.desk.look(figures).processed_today == 1
    bench.clock.forward(hours=23)
    assert bench.desk.look(figures).processed_today == 1
    bench.clock.forward(hours=1)
    assert bench.desk.look(figures).processed_today == 0
    assert [last.rma_number for last in bench.desk.look(figures).last] == [RMA]


def test_a_refund_that_is_due_soon_is_counted(bench: QuietBench) -> None:
    bench.arrives()
    bench.clock.forward(hours=43, minutes=59)
    assert bench.desk.look(figures).due_soon == 0
    bench.clock.forward(minutes=1)
    assert bench.desk.look(figures).due_soon == 1


def test_what_is_not_out_yet_is_known(bench: QuietBench) -> None:
    bench.arrives()
    bench.checks_and_confirms()
    view = bench.desk.look(outgoing)
    assert (view.decisions_waiting, view.oldest) == (1, bench.clock.now)
    bench.service.moods = ["conflict"]
    bench.deliver()
    view = bench.desk.look(outgoing)
    assert (view.decisions_waiting, view.decisions_set_aside, view.trouble) == (0, 1, "conflict")
