"""A11, A12: a case that comes in two parcels, and a parcel with the goods of two cases."""

from datetime import timedelta

import pytest

from station.domain.case import CaseState
from station.domain.evidence import Slot
from station.domain.verdict import Reason, Reception
from station.errors import Refusal
from station.operations.parcels import join_parcel, share_parcel
from station.storage.transaction import micros
from station.views.opened import ScanAnswer
from tests.builders import RMA, a_case, a_simple_item
from tests.quiet_bench import QuietBench

SECOND = "RMA-2026-004818"
TRACKING = ["1Z999AA10123456784", "1Z999AA10123456793"]


def two_parcels(bench: QuietBench, **shipment: object) -> None:
    bench.import_(items=[a_simple_item(1), a_simple_item(2)], shipment={"parcels": 2, **shipment})


def test_a11_parcel_one_of_two_is_here_and_nothing_is_missing_before_somebody_says_so(bench: QuietBench) -> None:
    # given
    two_parcels(bench)
    bench.scan()
    assert (bench.case.came.here, bench.case.parcels) == (1, 2)
    # when what was in it is decided
    bench.checks_and_confirms(line=1)
    # then the case waits for the rest
    assert bench.case.state is CaseState.PARTLY_PROCESSED
    assert bench.case.unit(2, 1).reception is Reception.AWAITED
    bench.refuses(Refusal.UNITS_OPEN, bench.close_case)
    # when the second comes a day later
    since = bench.case.arrived_at
    bench.clock.forward(days=1)
    bench.scan()
    bench.desk.do(join_parcel, RMA, 2)
    bench.desk.do(join_parcel, RMA, 2)
    # then it has joined the first, once, and the clock runs since that one
    assert bench.case.came.here == 2
    assert bench.happened.count("ParcelJoined") == 1
    assert bench.case.arrived_at == since
    assert bench.checks_and_confirms(line=2).state is CaseState.CONFIRMED
    bench.refuses(Refusal.ALREADY_DECIDED, bench.desk.do, join_parcel, RMA, 3)


def test_a11_what_never_came_is_missing_only_when_the_case_is_closed_on_purpose(bench: QuietBench) -> None:
    two_parcels(bench)
    bench.scan()
    bench.checks_and_confirms(line=1)
    bench.photo(Slot.PARCEL)
    bench.receive(Reception.MISSING, line=2)
    assert bench.case.state is CaseState.PARTLY_PROCESSED
    assert bench.close_case().state is CaseState.PARTLY_CONFIRMED


def test_a11_the_carriers_number_of_the_other_parcel_joins_it_without_a_question(bench: QuietBench) -> None:
    # given the first parcel, known by the carrier's number on it
    two_parcels(bench, tracking_numbers=TRACKING)
    bench.scan(TRACKING[0])
    # when it is read again, then the other one's, twice
    for number in (TRACKING[0], TRACKING[1].lower(), TRACKING[1]):
        assert bench.scan(number).answer is ScanAnswer.FOUND
    # then there are two
    assert bench.case.came.tracking == tuple(TRACKING)
    assert bench.journal_holds


def test_a11_where_only_the_rma_label_was_read_nobody_guesses(bench: QuietBench) -> None:
    two_parcels(bench, tracking_numbers=TRACKING)
    bench.scan()
    bench.scan(TRACKING[0])
    assert bench.case.came.here == 1


@pytest.mark.parametrize("parcel", [0, 1, 3])
def test_a11_no_parcel_is_left_out(bench: QuietBench, parcel: int) -> None:
    two_parcels(bench)
    bench.scan()
    bench.refuses(Refusal.BAD_ANSWER, bench.desk.do, join_parcel, RMA, parcel)


def test_a12_each_line_goes_to_its_case_and_the_parcel_belongs_to_both(bench: QuietBench) -> None:
    # given a parcel that was photographed from outside, and in which a second label comes to light
    bench.arrives(items=[a_simple_item(1)])
    bench.photo(Slot.PARCEL)
    bench.photo(Slot.LABEL)
    since = bench.case.arrived_at
    bench.clock.forward(hours=2)
    bench.import_(a_case(rma_number=SECOND, items=[a_simple_item(1)]))
    bench.scan()
    bench.photo(Slot.LABEL)
    # when
    bench.desk.do(share_parcel, SECOND, RMA)
    shared = bench.desk.do(share_parcel, SECOND, RMA)
    # then each case names the other, once
    assert shared.came.shared == (RMA,)
    assert bench.happened.count("ParcelShared") == 1
    # and what is seen of the parcel belongs to both, without a second shot of what is there already
    assert sorted(photo.slot for photo in shared.parcel_photos) == [Slot.LABEL, Slot.PARCEL]
    # and the clock runs since the parcel came
    assert shared.arrived_at == since
    assert shared.due_by == since + timedelta(hours=48)
    # and one case can be refused and the other confirmed
    bench.proves_and_refuses(Reason.USED)
    assert bench.case.state is CaseState.REFUSED
    bench.rma = RMA
    assert bench.case.came.shared == (SECOND,)
    assert bench.checks_and_confirms().state is CaseState.CONFIRMED
    # and nothing of it is wrong in the books
    assert bench.journal_holds


def test_a12_a_unit_that_was_judged_before_the_parcel_was_shared_has_the_new_deadline_as_well(
    bench: QuietBench,
) -> None:
    # given a case of which one unit is decided, and another that came an hour before it
    bench.arrives()
    bench.clock.forward(hours=1)
    bench.import_(a_case(rma_number=SECOND, items=[a_simple_item(1), a_simple_item(2)]))
    bench.scan()
    bench.checks_and_confirms(line=1)
    # when both came in one parcel
    due = bench.desk.do(share_parcel, SECOND, RMA).due_by
    # then the wall has it where its deadline stands
    assert due is not None
    assert bench.sql("SELECT due_by FROM units WHERE verdict IS NOT NULL") == [(micros(due),)]


def test_a12_a_case_shares_no_parcel_with_itself_or_with_one_that_has_not_come(bench: QuietBench) -> None:
    bench.import_(a_case(rma_number=SECOND))
    bench.arrives()
    bench.refuses(Refusal.BAD_ANSWER, bench.desk.do, share_parcel, RMA, RMA)
    bench.refuses(Refusal.BAD_ANSWER, bench.desk.do, share_parcel, RMA, SECOND)
    bench.refuses(Refusal.UNKNOWN_CASE, bench.desk.do, share_parcel, RMA, "RMA-2026-999999")
