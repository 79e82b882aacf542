"""Goods that wait for the supervisor: a tag on the shelf, found again by scanning it, and a clock that runs."""

import numpy as np

from station.devices.decoder import decode
from station.domain import codes
from station.domain.case import CaseState
from station.domain.printing import JobState
from station.domain.verdict import Reception
from station.errors import Refusal
from station.operations.order_labels import reprint
from station.printing.hold_tag import hold_tag
from station.views.load_queue import queue
from station.views.opened import ScanAnswer
from station.views.print_jobs import next_print_job
from station.views.queue import QueueKind
from tests.builders import LUCA, RMA, a_simple_item
from tests.printing.samples import one_bit, seen
from tests.quiet_bench import QuietBench

TAG = "U-MILANO-2-1"


def two_pieces(bench: QuietBench) -> None:
    bench.arrives(items=[a_simple_item(1, quantity=2)])


def test_a26_a_held_unit_gets_a_tag_that_a_scanner_reads(bench: QuietBench) -> None:
    # given
    two_pieces(bench)
    # when
    bench.hold(unit=2, note="Graffi o polvere?")
    # then
    assert [unit.tag for unit in bench.case.units] == ["", TAG]
    job = bench.desk.look(next_print_job)
    assert job is not None
    assert (job.document.rma_number, job.document.unit, job.document.units) == (RMA, 2, 2)
    assert (job.document.since, job.document.why) == ("23/11/2026 09:00", "Graffi o polvere?")
    assert bench.print_all() == [f"{TAG} hold_tag 1"]
    ((_, paper),) = bench.paper.out
    (sighting,) = decode(np.asarray(one_bit(seen(paper, 203))))
    assert codes.read(sighting.text, bench.desk.settings.forms) == codes.UnitTag(TAG)
    assert b"Ferrari" not in paper
    assert bench.case.labels == ()


def test_a26_a_tag_that_was_lost_is_printed_again_as_copy_two(bench: QuietBench) -> None:
    # given
    two_pieces(bench)
    bench.hold(unit=2)
    bench.paper.troubles = ["no_media"]
    bench.print_all()
    (tag,) = bench.case.tags
    assert (tag.trouble, tag.copy) == ("no_media", 1)
    # when there is paper, and later somebody tears the tag
    bench.clock.forward(seconds=30)
    bench.print_all()
    bench.desk.do(reprint, TAG)
    bench.print_all()
    # then
    assert bench.paper.titles == [f"{TAG} hold_tag 1", f"{TAG} hold_tag 2"]
    (tag,) = bench.case.tags
    assert (tag.state, tag.copy) == (JobState.PRINTED, 2)
    # and once the verdict follows there is nothing to print again
    bench.signs_in(LUCA)
    bench.checks_and_confirms(unit=2)
    assert bench.case.tags == ()
    bench.refuses(Refusal.UNKNOWN_LABEL, bench.desk.do, reprint, TAG)


def test_a26_scanning_the_tag_opens_the_case_at_that_unit(bench: QuietBench) -> None:
    # given the operator has moved on to another parcel
    two_pieces(bench)
    bench.hold(unit=2)
    bench.answer_all(unit=1)
    bench.arrives(rma_number="RMA-2026-000002")
    # when
    opened = bench.scan(TAG.lower())
    # then
    assert opened.answer is ScanAnswer.FOUND
    assert opened.case is not None
    assert (opened.case.rma_number, opened.case.at_line, opened.case.at_unit) == (RMA, 1, 2)


def test_a26_the_list_of_held_cases_shows_how_long_each_waits(bench: QuietBench) -> None:
    two_pieces(bench)
    held_at = bench.clock()
    bench.hold(unit=1)
    bench.clock.forward(hours=3)
    bench.hold(unit=2)
    (row,) = bench.desk.look(queue, QueueKind.HELD)
    assert row.held_since == held_at
    assert bench.desk.look(queue, QueueKind.ARRIVED) == ()


def test_a26_the_tag_is_void_once_the_verdict_follows(bench: QuietBench) -> None:
    # given a tag that is printed and one that waits for paper
    two_pieces(bench)
    bench.hold(unit=1)
    bench.print_all()
    bench.paper.troubles = ["no_media"] * 9
    bench.hold(unit=2)
    bench.print_all()
    assert [unit.tag for unit in bench.case.units] == [TAG, "U-MILANO-2-2"]
    # when
    bench.signs_in(LUCA)
    bench.answer_all(unit=1)
    bench.answer_all(unit=2)
    bench.confirm(unit=1)
    bench.confirm(unit=2)
    # then
    assert [unit.tag for unit in bench.case.units] == ["", ""]
    tags = bench.sql("SELECT state FROM print_jobs WHERE kind = 'HOLD_TAG' ORDER BY id")
    assert tags == [("PRINTED",), ("VOIDED",)]
    assert bench.happened.count("TagVoided") == 2
    assert bench.case.state is CaseState.CONFIRMED
    # and a scan of it still tells whose it was
    assert bench.scan(TAG).answer is ScanAnswer.ALREADY_PROCESSED


def test_a26_a_hold_that_is_taken_back_or_gone_needs_no_tag_and_the_next_has_its_own(bench: QuietBench) -> None:
    two_pieces(bench)
    bench.hold(unit=1)
    bench.hold(unit=1)  # holding it again is still one hold
    assert bench.happened.count("TagOrdered") == 1
    bench.undo()
    assert bench.case.unit(1, 1).tag == ""
    bench.hold(unit=1)
    assert bench.case.unit(1, 1).tag == "U-MILANO-2-2"
    bench.signs_in(LUCA)
    bench.receive(Reception.MISSING)
    assert bench.case.unit(1, 1).tag == ""


def test_a_tag_says_danger_and_prints_even_where_the_note_cannot_be(bench: QuietBench) -> None:
    bench.arrives()
    bench.hold(note="\U0001f600" * 3 + "x" * 500)
    job = bench.desk.look(next_print_job)
    assert job is not None
    assert hold_tag(job.document).startswith(b"%PDF")  # type: ignore[arg-type]  # it is a tag
    assert bench.print_all() == [f"{TAG} hold_tag 1"]
