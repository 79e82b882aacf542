"""Parcels that cannot be received: unknown, not approved, not meant for us, or back once more."""

import numpy as np
import pytest

from station.devices.decoder import decode
from station.domain import codes
from station.domain.case import CaseState
from station.domain.evidence import Slot
from station.domain.label_text import QuarantineTag
from station.domain.printing import JobState
from station.domain.quarantine import Aside, Ending
from station.domain.verdict import Reason, Verdict
from station.errors import Refusal
from station.operations.decide import decide
from station.operations.put_aside import end_quarantine, photograph_aside, put_aside, say_why_aside, tag_parcel
from station.storage.check import check
from station.views.load_case import load_timeline
from station.views.load_quarantine import count_here, parcels_here
from station.views.load_queue import queue
from station.views.opened import ScanAnswer
from station.views.print_jobs import next_print_job
from station.views.quarantine import ParcelAside
from station.views.queue import QueueKind
from tests.builders import RMA, Homes
from tests.printing.samples import one_bit, seen
from tests.quiet_bench import QuietBench

TAG = "Q-MILANO-2-1"


def photographs(bench: QuietBench, tag: str = TAG) -> None:
    for slot in (Slot.PARCEL, Slot.LABEL):
        bench.desk.do(photograph_aside, tag, slot, bench.shot())


def stands(bench: QuietBench) -> ParcelAside:
    (parcel,) = bench.desk.look(parcels_here)
    return parcel


def test_a1_a_parcel_nobody_knows_is_photographed_tagged_and_waits_for_the_office(bench: QuietBench) -> None:
    # given a code that leads nowhere
    bench.import_()
    assert bench.scan("HAND-WRITTEN-77").answer is ScanAnswer.NOT_FOUND
    # when it is put aside
    parcel = bench.desk.do(put_aside, "HAND-WRITTEN-77")
    assert (parcel.tag, parcel.why, parcel.code) == (TAG, Aside.UNIDENTIFIED, "HAND-WRITTEN-77")
    # then there is no tag before both photographs are kept
    bench.refuses(Refusal.OBSTACLES, bench.desk.do, tag_parcel, TAG)
    bench.desk.do(photograph_aside, TAG, Slot.PARCEL, bench.shot())
    bench.refuses(Refusal.OBSTACLES, bench.desk.do, tag_parcel, TAG)
    bench.desk.do(photograph_aside, TAG, Slot.LABEL, bench.shot())
    bench.desk.do(tag_parcel, TAG)
    assert bench.print_all() == [f"{TAG} quarantine_tag 1"]
    # and the tag is read by a scanner and finds the parcel, as does the code that it came with
    ((_, paper),) = bench.paper.out
    (sighting,) = decode(np.asarray(one_bit(seen(paper, 203))))
    assert codes.read(sighting.text, bench.desk.settings.forms) == codes.UnitTag(TAG)
    for scanned in (TAG.lower(), "HAND-WRITTEN-77"):
        opened = bench.scan(scanned)
        assert (opened.answer, opened.text) == (ScanAnswer.PUT_ASIDE, TAG)
    assert (stands(bench).job, bench.desk.look(count_here)) == (JobState.PRINTED, 1)
    assert bench.journal_holds


def test_a1_work_on_a_parcel_goes_on_after_a_restart(bench: QuietBench, homes: Homes) -> None:
    bench.desk.do(put_aside, "HAND-WRITTEN-77")
    bench.desk.do(photograph_aside, TAG, Slot.PARCEL, bench.shot())
    homes.close()
    bench.desk = homes.open()
    parcel = bench.desk.do(put_aside, "HAND-WRITTEN-77")
    assert (parcel.tag, parcel.next_slot) == (TAG, Slot.LABEL)
    assert bench.desk.look(count_here) == 1


def test_a1_the_office_finds_out_whose_it_is_and_the_clock_runs_since_it_came(bench: QuietBench) -> None:
    # given a parcel that stood in quarantine for a day
    bench.import_()
    bench.desk.do(put_aside, "HAND-WRITTEN-77")
    photographs(bench)
    bench.desk.do(tag_parcel, TAG)
    came = bench.clock()
    bench.clock.forward(days=1)
    # when
    parcel = bench.desk.do(end_quarantine, TAG, Ending.IDENTIFIED, RMA.lower())
    # then
    assert (parcel.ending, parcel.rma_number) == (Ending.IDENTIFIED, RMA)
    assert (bench.case.state, bench.case.arrived_at) == (CaseState.ARRIVED, came)
    assert bench.desk.look(parcels_here) == ()
    assert bench.print_all() == []
    assert bench.scan().answer is ScanAnswer.FOUND
    assert bench.happened == ["CaseImported", "ParcelArrived", "AsideEnded", "CaseOpened"]
    # and it ends once
    bench.refuses(Refusal.UNKNOWN_LABEL, bench.desk.do, end_quarantine, TAG, Ending.OFFICE)


@pytest.mark.parametrize("status", ["REJECTED", "CANCELLED", "REQUESTED"])
def test_a6_a8_a_parcel_that_is_not_approved_waits_with_its_tag_and_is_received_once_it_is(
    bench: QuietBench, status: str
) -> None:
    bench.import_(status=status)
    parcel = bench.desk.do(put_aside, RMA, RMA)
    assert (parcel.why, parcel.rma_number) == (Aside.NOT_APPROVED, RMA)
    bench.refuses(Refusal.NOT_APPROVED, bench.desk.do, end_quarantine, TAG, Ending.IDENTIFIED, RMA)
    assert bench.scan().answer is ScanAnswer.NOT_APPROVED
    # when customer service thinks again
    bench.import_(version=2)
    bench.desk.do(end_quarantine, TAG, Ending.IDENTIFIED, RMA)
    assert bench.case.state is CaseState.ARRIVED


def test_a9_a_second_parcel_of_a_decided_case_stands_aside_and_the_decision_stays(bench: QuietBench) -> None:
    bench.arrives()
    bench.checks_and_confirms()
    parcel = bench.desk.do(put_aside, RMA, RMA)
    assert parcel.why is Aside.SECOND_PARCEL
    assert {Aside.SECOND_RETURN, Aside.MISDIRECTED} < set(parcel.reasons)
    assert bench.case.state is CaseState.CONFIRMED
    assert [entry.kind for entry in bench.desk.look(load_timeline, RMA)][-1] == "ParcelPutAside"


def test_a43_a_parcel_for_somebody_else_is_photographed_and_handed_back(bench: QuietBench) -> None:
    bench.desk.do(put_aside, "1Z999AA10123456784")
    bench.desk.do(say_why_aside, TAG, Aside.MISDIRECTED, "Per il civico 16")
    photographs(bench)
    bench.desk.do(tag_parcel, TAG)
    parcel = bench.desk.do(end_quarantine, TAG, Ending.CARRIER)
    assert (parcel.why, parcel.note, parcel.ending) == (Aside.MISDIRECTED, "Per il civico 16", Ending.CARRIER)


def test_a44_our_own_parcel_that_nobody_took_is_no_return_and_a_task_for_the_office(bench: QuietBench) -> None:
    # given a parcel that we had sent out, back with the number of its carrier
    bench.import_()
    before = bench.case
    assert bench.scan("1Z999AA10123456784").answer is ScanAnswer.CARRIER_CODE
    bench.desk.do(put_aside, "1Z999AA10123456784")
    # when somebody says what it is
    assert Aside.UNDELIVERED in stands(bench).reasons
    bench.desk.do(say_why_aside, TAG, Aside.UNDELIVERED, "Destinatario assente")
    photographs(bench)
    bench.desk.do(tag_parcel, TAG)
    # then its tag says so, and it waits in the list of the office and in no other
    job = bench.desk.look(next_print_job)
    assert job is not None
    assert isinstance(job.document, QuarantineTag)
    assert job.document.why is Aside.UNDELIVERED
    waiting = {kind: bench.desk.look(queue, kind) for kind in QueueKind}
    assert {kind for kind, rows in waiting.items() if rows} == {QueueKind.QUARANTINE}
    # and no return was received by it, and nothing can be decided on it
    assert bench.case == before
    bench.refuses(Refusal.UNKNOWN_CASE, bench.desk.do, decide, TAG, 1, 1, Verdict.CONFIRM)
    # when the office has it
    assert bench.desk.do(end_quarantine, TAG, Ending.OFFICE).ending is Ending.OFFICE
    assert bench.desk.look(count_here) == 0


def test_a45_refused_goods_that_come_back_are_known_by_our_own_label(bench: QuietBench) -> None:
    # given
    bench.arrives()
    bench.proves_and_refuses(Reason.USED)
    bench.hand_over()
    # when the label of the return parcel is scanned again
    opened = bench.scan(f"{RMA}-R1")
    assert opened.answer is ScanAnswer.ALREADY_PROCESSED
    parcel = bench.desk.do(put_aside, opened.text, RMA, Aside.SECOND_RETURN)
    # then it is a second return of that case: no verdict, a tag, and a clock
    assert (parcel.why, parcel.code, parcel.rma_number) == (Aside.SECOND_RETURN, f"{RMA}-R1", RMA)
    assert bench.case.state is CaseState.RETURNED_TO_CUSTOMER
    photographs(bench)
    bench.desk.do(tag_parcel, TAG)
    assert bench.print_all()[-1] == f"{TAG} quarantine_tag 1"


def test_a_tag_that_was_lost_is_printed_again_as_copy_two_and_one_that_waits_is_not_doubled(bench: QuietBench) -> None:
    bench.desk.do(put_aside)
    photographs(bench)
    for again in (False, False, True):
        bench.desk.do(tag_parcel, TAG, again)
    assert bench.print_all() == [f"{TAG} quarantine_tag 1"]
    bench.desk.do(tag_parcel, TAG, True)
    assert bench.print_all() == [f"{TAG} quarantine_tag 1", f"{TAG} quarantine_tag 2"]


def test_a_tag_without_paper_waits_and_says_why(bench: QuietBench) -> None:
    bench.desk.do(put_aside)
    photographs(bench)
    bench.desk.do(tag_parcel, TAG)
    bench.paper.troubles = ["no_media"]
    bench.print_all()
    assert (stands(bench).job, stands(bench).trouble) == (JobState.WAITING, "no_media")


def test_a_retake_replaces_and_a_parcel_put_aside_by_mistake_is_forgotten_until_it_has_its_tag(
    bench: QuietBench,
) -> None:
    first = bench.desk.do(put_aside, "X-1").tag
    photographs(bench)
    shot = bench.shot()
    for _ in range(2):
        bench.desk.do(photograph_aside, first, Slot.PARCEL, shot)
    assert [photo.sha256 for photo in stands(bench).photos if photo.slot is Slot.PARCEL] == [shot.file.sha256]
    bench.desk.do(end_quarantine, first, Ending.MISTAKE)
    second = bench.desk.do(put_aside, "X-1").tag
    assert second != first
    photographs(bench, second)
    bench.desk.do(tag_parcel, second)
    bench.refuses(Refusal.BAD_ANSWER, bench.desk.do, end_quarantine, second, Ending.MISTAKE)


def test_a_photograph_of_a_parcel_that_is_gone_is_noticed(bench: QuietBench) -> None:
    bench.desk.do(put_aside)
    shot = bench.shot()
    bench.desk.do(photograph_aside, TAG, Slot.PARCEL, shot)
    bench.desk.files.path(shot.file.sha256).unlink()
    faults = bench.desk.look(lambda reading: list(check(reading.connection, reading.files)))
    assert [(fault.what, TAG in fault.where) for fault in faults] == [("missing_photograph", True)]
