"""A scan is answered at once: found, not found, not approved, already processed, several, or somewhere else."""

from datetime import UTC, datetime, timedelta

import pytest

from station.domain.case import CaseState
from station.domain.codes import LONGEST
from station.domain.verdict import Reason
from station.errors import Refusal
from station.operations.open_case import acknowledge_message, leave_case
from station.views.load_bench import bench as figures
from station.views.opened import ScanAnswer
from tests.builders import MONDAY, RMA, a_case, a_simple_item, take
from tests.quiet_bench import QuietBench


def test_an_approved_case_is_opened_and_its_clock_runs(bench: QuietBench) -> None:
    # given
    bench.import_()
    assert bench.case.state is CaseState.SHIPPED
    # when
    opened = bench.scan()
    # then
    assert (opened.answer, opened.announced) == (ScanAnswer.FOUND, True)
    case = opened.case
    assert case is not None
    assert case.state is CaseState.IN_INSPECTION
    assert case.arrived_at == MONDAY
    assert case.due_by == MONDAY + timedelta(hours=48)
    assert bench.happened == ["CaseImported", "ParcelArrived", "CaseOpened"]


def test_a_parcel_that_nobody_announced_is_received_with_a_notice(bench: QuietBench) -> None:
    bench.import_(shipment={"confirmed_at": None})
    assert bench.case.state is CaseState.APPROVED
    opened = bench.scan()
    assert (opened.answer, opened.announced) == (ScanAnswer.FOUND, False)
    assert bench.case.arrived_at == MONDAY


def test_a_parcel_scanned_again_arrives_once(bench: QuietBench) -> None:
    bench.arrives()
    before, happened = bench.case, bench.happened
    bench.clock.forward(hours=3)
    assert bench.scan().case == before
    assert bench.happened == happened


@pytest.mark.parametrize("scanned", [RMA.lower(), f" {RMA} ", f"{RMA}\r\n", f"{RMA}\0", f"\u202e{RMA}"[1:]])
def test_a_number_is_found_however_it_was_typed(bench: QuietBench, scanned: str) -> None:
    bench.import_()
    assert bench.scan(scanned).answer is ScanAnswer.FOUND


def test_two_numbers_that_differ_in_their_letters_only_are_two_cases(bench: QuietBench) -> None:
    bench.import_(rma_number="rma-2026-000001")
    bench.import_(rma_number="RMA-2026-000001")
    for number in ("rma-2026-000001", "RMA-2026-000001"):
        opened = bench.scan(number)
        assert opened.case is not None
        assert opened.case.rma_number == number


@pytest.mark.parametrize("scanned", ["1234567890123456789", "1z999aa10123456784"])
def test_the_carriers_number_opens_the_case_and_is_kept(bench: QuietBench, scanned: str) -> None:
    numbers = ["1234567890123456789", "1Z999AA10123456784"]
    bench.import_(shipment={"tracking_numbers": numbers})
    assert bench.scan(scanned).answer is ScanAnswer.FOUND
    (body,) = bench.sql("SELECT body FROM journal WHERE kind = 'ParcelArrived'")[0]
    assert scanned in body


def test_a_carriers_number_of_several_cases_asks_which(bench: QuietBench) -> None:
    for number in (1, 2):
        bench.import_(rma_number=f"RMA-2026-00000{number}")
    opened = bench.scan("1234567890123456789")
    assert opened.answer is ScanAnswer.SEVERAL
    assert {candidate.rma_number for candidate in opened.similar} == {"RMA-2026-000001", "RMA-2026-000002"}
    assert bench.case.arrived_at is None


def test_our_own_return_label_finds_the_case_that_it_came_from(bench: QuietBench) -> None:
    bench.arrives()
    bench.proves_and_refuses()
    for scanned in (f"{RMA}-R1", f"{RMA}-r1"):
        opened = bench.scan(scanned)
        assert opened.answer is ScanAnswer.ALREADY_PROCESSED
        assert opened.case is not None
        assert opened.case.rma_number == RMA


def test_an_unknown_number_shows_the_open_ones_that_look_like_it(bench: QuietBench) -> None:
    # given
    for number in ("RMA-2026-004817", "RMA-2026-004871", "RMA-2026-999999"):
        bench.import_(rma_number=number)
    bench.import_(rma_number="RMA-2026-004816", status="REJECTED")
    # when one digit is wrong
    opened = bench.scan("RMA-2026-004818")
    # then
    assert opened.answer is ScanAnswer.NOT_FOUND
    similar = [candidate.rma_number for candidate in opened.similar]
    assert "RMA-2026-004817" in similar
    assert "RMA-2026-004816" not in similar
    assert opened.place == "Q1"
    assert opened.case is None


@pytest.mark.parametrize(
    "scanned", ["", "\0", "\ud800\udc00", "'; DROP TABLE cases; --", "../../etc/passwd", "x" * 1_000_000, "RMA-١٢٣٤"]
)
def test_rubbish_is_not_found_and_does_no_harm(bench: QuietBench, scanned: str) -> None:
    bench.import_()
    opened = bench.scan(scanned or "\t")
    assert opened.answer is ScanAnswer.NOT_FOUND
    assert len(opened.text) <= LONGEST
    assert bench.scan().answer is ScanAnswer.FOUND


def test_a_parcel_for_another_warehouse_is_sent_on(bench: QuietBench) -> None:
    opened = bench.scan("rma-fr-2026-77")
    assert (opened.answer, opened.place) == (ScanAnswer.NOT_FOR_THIS_STATION, "Lyon")


@pytest.mark.parametrize("status", ["REQUESTED", "DETAILS_REQUESTED", "REJECTED", "CANCELLED"])
def test_a_case_that_is_not_approved_goes_to_quarantine(bench: QuietBench, status: str) -> None:
    bench.import_(status=status)
    before = bench.happened
    opened = bench.scan()
    assert (opened.answer, opened.place) == (ScanAnswer.NOT_APPROVED, "Q1")
    assert bench.case.state == status
    assert bench.happened == before
    # and nothing can be done with it
    bench.refuses(Refusal.NOT_APPROVED, bench.photo)
    bench.refuses(Refusal.NOT_APPROVED, bench.hold)


def test_a_case_that_is_decided_is_shown_and_stays_as_it_is(bench: QuietBench) -> None:
    bench.arrives()
    bench.checks_and_confirms()
    before, happened = bench.case, bench.happened
    opened = bench.scan()
    assert (opened.answer, opened.case) == (ScanAnswer.ALREADY_PROCESSED, before)
    assert bench.happened == happened


def test_the_open_case_is_offered_again_after_a_restart_until_it_is_left(bench: QuietBench) -> None:
    bench.arrives()
    assert bench.desk.look(figures).resume == RMA
    bench.desk.do(leave_case)
    bench.desk.do(leave_case)
    assert bench.desk.look(figures).resume is None


def test_a_message_to_the_agent_is_read_before_the_first_verdict(bench: QuietBench) -> None:
    # given
    bench.arrives(agent_message="Call before opening", acknowledge_message=True)
    bench.answer_all()
    bench.photo()
    for verdict in (bench.confirm, bench.hold, lambda: bench.refuse(Reason.USED)):
        bench.refuses(Refusal.OBSTACLES, verdict)
    # when
    bench.desk.do(acknowledge_message, RMA)
    bench.desk.do(acknowledge_message, RMA)
    # then
    assert bench.happened.count("MessageAcknowledged") == 1
    assert bench.confirm().state is CaseState.CONFIRMED


def test_another_message_is_read_anew(bench: QuietBench) -> None:
    message = {"agent_message": "Call before opening", "acknowledge_message": True}
    bench.arrives(**message)
    bench.desk.do(acknowledge_message, RMA)
    take(bench.desk, a_case(version=2, **message))
    assert bench.case.acknowledged
    take(bench.desk, a_case(version=3, agent_message="Check the battery", acknowledge_message=True))
    assert not bench.case.acknowledged


def test_a_case_whose_last_open_unit_was_taken_away_waits_for_somebody_to_close_it(bench: QuietBench) -> None:
    # given one of two pieces confirmed
    bench.arrives(items=[a_simple_item(1, quantity=2)])
    bench.checks_and_confirms()
    # when customer service says that there was only one
    take(bench.desk, a_case(version=2, items=[a_simple_item(1)]))
    assert bench.case.state is CaseState.PARTLY_PROCESSED
    # then its label does not decide it
    assert bench.scan().answer is ScanAnswer.FOUND
    assert bench.decisions == []
    assert bench.close_case().state is CaseState.CONFIRMED
    assert len(bench.decisions) == 1


@pytest.mark.parametrize(
    ("requested", "by"),
    [
        ("2026-11-20T15:00:00+01:00", datetime(2026, 11, 23, 14, 0, tzinfo=UTC)),
        ("2026-12-04T15:00:00+01:00", datetime(2026, 12, 9, 14, 0, tzinfo=UTC)),
    ],
    ids=["over a weekend", "over Saint Ambrose and the Immaculate Conception"],
)
def test_a_parcel_that_nobody_has_examined_says_until_when_customer_service_has_time(
    bench: QuietBench, requested: str, by: datetime
) -> None:
    bench.import_(status="REQUESTED", requested_at=requested, decided_at=None, decided_by="")
    opened = bench.scan()
    assert opened.answer is ScanAnswer.NOT_APPROVED
    assert opened.answer_by == by
