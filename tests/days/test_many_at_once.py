"""A52: forty parcels wait at the door; each is scanned, photographed, tagged, and inspected later by its deadline."""

import random

from station.domain.case import CaseState
from station.domain.evidence import Slot
from station.errors import Refusal
from station.operations.take_in import take_in, take_in_another
from station.views.load_bench import bench as bench_view
from station.views.load_bench import outgoing
from station.views.load_queue import queue
from station.views.opened import ScanAnswer
from station.views.queue import QueueKind, QueueRow
from tests.builders import MARCO, Homes, a_case, a_simple_item
from tests.printing.samples import text_of
from tests.quiet_bench import QuietBench

MANY = 40


def waiting(bench: QuietBench) -> list[str]:
    rows = bench.desk.look(queue, QueueKind.ARRIVED)
    return [row.rma_number for row in rows if isinstance(row, QueueRow) and row.state is CaseState.ARRIVED]


def test_a52_forty_parcels_are_taken_in_and_the_one_due_first_is_inspected_first(bench: QuietBench) -> None:
    # given forty approved cases, whose parcels come in no order
    numbers = [f"RMA-2026-1000{count:02}" for count in range(MANY)]
    random.Random(52).shuffle(numbers)
    for number in numbers:
        bench.import_(a_case(rma_number=number, items=[a_simple_item(1)]))
    # when each is scanned and photographed from outside, a minute after the other
    for number in numbers:
        bench.rma = number
        opened = bench.desk.do(take_in, number)
        assert (opened.answer, opened.case and opened.case.state) == (ScanAnswer.FOUND, CaseState.ARRIVED)
        bench.photo(Slot.PARCEL)
        bench.clock.forward(minutes=1)
    # then each has its tag, and nobody has begun to work on any
    assert bench.print_all() == [f"{number} hold_tag 1" for number in numbers]
    assert bench.desk.look(bench_view).resume is None
    assert "CaseOpened" not in bench.happened
    # and they wait in the order of their deadlines, and the tag opens the case with its photograph
    assert waiting(bench) == numbers
    bench.rma = numbers[0]
    opened = bench.scan()
    assert opened.case is not None
    assert (opened.case.state, len(opened.case.parcel_photos)) == (CaseState.IN_INSPECTION, 1)
    assert bench.checks_and_confirms().state is CaseState.CONFIRMED
    assert waiting(bench) == numbers[1:]
    assert bench.journal_holds


def test_a52_a_parcel_read_twice_is_taken_in_once_and_a_lost_tag_comes_again(bench: QuietBench) -> None:
    # given a printer that gives the first tag up
    bench.import_()
    bench.paper.troubles = ["aborted"]
    bench.desk.do(take_in, bench.rma)
    bench.desk.do(take_in, bench.rma)
    assert bench.print_all() == []
    assert bench.desk.look(outgoing).jobs_failed == 1
    # when it is scanned again
    bench.desk.do(take_in, bench.rma)
    # then copy 2 comes out, and the parcel came once
    assert bench.print_all() == [f"{bench.rma} hold_tag 2"]
    assert bench.desk.look(outgoing).jobs_failed == 0
    assert bench.happened.count("ParcelArrived") == 1


def test_a52_each_parcel_of_a_case_gets_a_tag_of_its_own(bench: QuietBench) -> None:
    # given a case that comes in two parcels, each with its carrier's number
    parcels = ("1Z999AA10123456784", "1Z999AA10123456793")
    bench.import_(shipment={"parcels": 2, "tracking_numbers": list(parcels)})
    # when both are taken in, the second one twice
    for number in (*parcels, parcels[1]):
        bench.desk.do(take_in, number)
    # then there is a tag to stick on each, which says which it is
    assert bench.print_all() == [f"{bench.rma} hold_tag 1", f"{bench.rma} hold_tag 2"]
    first, second = (text_of(paper) for _, paper in bench.paper.out)
    assert ("collo 1 / 2" in first, "collo 2 / 2" in second) == (True, True)
    assert "copia 1" in second


def test_a52_a_second_parcel_with_the_same_label_is_taken_in_by_a_word_of_its_own(bench: QuietBench) -> None:
    # given a case of which nobody said in how many parcels it comes
    bench.import_()
    bench.desk.do(take_in, bench.rma)
    bench.desk.do(take_in, bench.rma)
    assert bench.case.came.here == 1
    # when somebody says that this is another one, twice
    opened = bench.desk.do(take_in_another, bench.rma, 2)
    bench.desk.do(take_in_another, bench.rma, 2)
    # then two are here, and each has a tag
    assert (opened.answer, bench.case.came.here) == (ScanAnswer.FOUND, 2)
    assert len(bench.print_all()) == 2
    bench.refuses(Refusal.BAD_ANSWER, bench.desk.do, take_in_another, bench.rma, 4)


def test_a52_a_tag_of_the_first_parcel_that_did_not_come_out_is_not_taken_for_that_of_the_second(
    bench: QuietBench,
) -> None:
    # given that the tag of the second parcel is lost in the printer
    bench.import_()
    bench.desk.do(take_in, bench.rma)
    bench.print_all()
    bench.paper.troubles = ["aborted"]
    bench.desk.do(take_in_another, bench.rma, 2)
    bench.print_all()
    # when the label is read again
    bench.desk.do(take_in, bench.rma)
    bench.print_all()
    # then that one comes again
    (_, again) = (text_of(paper) for _, paper in bench.paper.out)
    assert ("collo 2 / 2" in again, "copia 2" in again) == (True, True)


def test_a52_the_second_parcel_of_a_case_in_work_is_taken_in_wherever_that_is(bench: QuietBench, homes: Homes) -> None:
    # given a case whose first parcel is open at another bench
    bench.arrives(items=[a_simple_item(1), a_simple_item(2)])
    other = QuietBench(homes.beside("MILANO-3", "Milano · postazione 3"), homes.clock)
    other.signs_in(MARCO)
    # when the second one is taken in here
    opened = other.desk.do(take_in, bench.rma)
    assert opened.case is not None
    assert other.print_all() == []
    other.desk.do(take_in_another, bench.rma, 2)
    # then it has its tag, and the work at the other bench goes on
    assert other.print_all() == [f"{bench.rma} hold_tag 1"]
    assert bench.case.came.here == 2
    assert bench.checks_and_confirms(line=1).state is CaseState.PARTLY_PROCESSED
    # and of a decided case no parcel is taken in
    bench.checks_and_confirms(line=2)
    other.refuses(Refusal.ALREADY_DECIDED, other.desk.do, take_in_another, bench.rma, 3)


def test_a52_what_cannot_be_received_is_told_and_gets_no_tag(bench: QuietBench) -> None:
    bench.import_(status="CANCELLED")
    for text, answer in ((bench.rma, ScanAnswer.NOT_APPROVED), ("RMA-2026-999999", ScanAnswer.NOT_FOUND)):
        assert bench.desk.do(take_in, text).answer is answer
    assert bench.print_all() == []


def test_a52_a_parcel_that_is_in_work_already_stays_so(bench: QuietBench) -> None:
    bench.arrives()
    opened = bench.desk.do(take_in, bench.rma)
    assert opened.case is not None
    assert opened.case.state is CaseState.IN_INSPECTION
    assert bench.print_all() == []
