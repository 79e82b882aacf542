"""A1, A9, A45 at the window: from an answer that leads nowhere to a tag on a parcel, and back to its case."""

from functools import partial

from PySide6.QtCore import Qt

from station.domain.case import CaseState
from station.domain.evidence import Slot
from station.domain.quarantine import Aside, Ending
from station.views.load_quarantine import parcel_aside, parcels_here
from station.views.opened import ScanAnswer
from tests.bench import GOOD, SINGLE, Bench

TAG = "Q-MILANO-2-1"


def photograph_both(bench: Bench) -> None:
    page = bench.pages.aside
    for slot in (Slot.PARCEL, Slot.LABEL):
        bench.next_frame()
        bench.key(Qt.Key.Key_F5)

        def kept(slot: Slot = slot) -> bool:
            parcel = page.parcel()
            return parcel is not None and parcel.photo(slot) is not None

        bench.wait(kept, f"the photograph {slot}")


def test_a1_an_unknown_parcel_is_tagged_waits_in_the_queue_and_is_received_when_it_is_known(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.scan("HAND-WRITTEN-77")
    # when
    bench.tap("Quarantine")
    bench.shows(bench.pages.aside)
    photograph_both(bench)
    bench.tap("Print the quarantine tag")
    # then its tag comes out, and its place is said
    bench.wait(lambda: bench.labels == [f"{TAG}-quarantine_tag-1.pdf"], "the tag")
    bench.wait(
        lambda: any(
            "printed" in check.text and "not" not in check.text for check in bench.pages.aside.steps.steps.checks
        ),
        "its state",
    )
    bench.sees("put the parcel in \u2068Q1\u2069")
    # when the next parcel was done and somebody knows more
    bench.key(Qt.Key.Key_F9)
    bench.shows(bench.pages.idle)
    bench.scan(TAG)
    bench.shows(bench.pages.aside)
    bench.tap("It belongs to a case")
    bench.hands.write(bench.pages.aside.case_sheet.field, SINGLE.lower())
    bench.tap("Receive it")
    # then its case is open
    bench.wait(lambda: bench.case is not None and bench.case.rma_number == SINGLE, "the case")


def test_a1_a_parcel_put_aside_by_a_wrong_tap_leaves_nothing(bench: Bench) -> None:
    bench.sign_in()
    bench.scan("HAND-WRITTEN-77")
    bench.tap("Quarantine")
    bench.shows(bench.pages.aside)
    bench.key(Qt.Key.Key_F9)
    bench.shows(bench.pages.idle)
    desk = bench.flow._desk
    bench.wait(lambda: not desk.look(parcels_here), "an empty quarantine")


def test_a9_a_second_parcel_of_a_decided_case_goes_aside_from_its_history(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    bench.photograph_unit()
    bench.inspect(GOOD)
    bench.key(Qt.Key.Key_F2)
    bench.wait(lambda: bench.case is not None and bench.case.state is CaseState.CONFIRMED, "the verdict")
    bench.key(Qt.Key.Key_F9)
    # when
    bench.scan(SINGLE)
    bench.shows(bench.pages.history)
    bench.tap("Quarantine")
    bench.shows(bench.pages.aside)
    # then
    parcel = bench.pages.aside.parcel()
    assert parcel is not None
    assert (parcel.why, parcel.rma_number) == (Aside.SECOND_PARCEL, SINGLE)
    # when it turns out to be for somebody else
    bench.hands.tap(bench.pages.aside.head.reasons[Aside.MISDIRECTED])
    bench.wait(partial(is_why, bench, Aside.MISDIRECTED), "the other reason")
    photograph_both(bench)
    bench.tap("Print the quarantine tag")
    bench.tap("The carrier has it")
    bench.shows(bench.pages.idle)
    parcel = bench.pages.aside.parcel()
    assert parcel is not None
    assert parcel.ending is Ending.CARRIER


def is_why(bench: Bench, why: Aside) -> bool:
    parcel = bench.pages.aside.parcel()
    return parcel is not None and parcel.why is why


def test_a1_what_is_read_while_a_parcel_is_photographed_stands_on_that_parcel(bench: Bench) -> None:
    # given a parcel that is being put aside
    bench.sign_in()
    bench.scan("HAND-WRITTEN-77")
    bench.tap("Quarantine")
    bench.shows(bench.pages.aside)
    bench.next_frame()
    bench.key(Qt.Key.Key_F5)
    # when the camera reads the carrier's label on it
    bench.flow.scans.scan("1Z999AA10123456784")
    bench.wait(lambda: bench.flow.last_answer is ScanAnswer.CARRIER_CODE, "the answer")
    # then nobody is sent to another page
    assert bench.page is bench.pages.aside
    # and when an RMA label comes to light, its case is open and nothing stands aside
    bench.open(SINGLE)
    desk = bench.flow._desk
    bench.wait(lambda: not desk.look(parcels_here), "an empty quarantine")
    found = desk.look(parcel_aside, TAG)
    assert found is not None
    assert (found.ending, found.rma_number) == (Ending.IDENTIFIED, SINGLE)


def test_a1_a_parcel_with_its_tag_stays_while_its_labels_lie_under_the_camera(bench: Bench) -> None:
    # given a parcel that has its tag
    bench.sign_in()
    bench.scan("HAND-WRITTEN-77")
    bench.tap("Quarantine")
    bench.shows(bench.pages.aside)
    photograph_both(bench)
    bench.tap("Print the quarantine tag")
    bench.wait(lambda: bench.labels == [f"{TAG}-quarantine_tag-1.pdf"], "the tag")
    # when the camera reads a label that nobody knows, and then a scanner reads the next parcel's
    bench.flow.scans.see("RMA-2026-009999")
    bench.flow.scans.see("RMA-2026-009998")
    bench.scan(SINGLE)
    # then nobody was sent away before that
    bench.wait(lambda: bench.case is not None and bench.case.rma_number == SINGLE, "the case")
    assert bench.flow.last_answer is ScanAnswer.FOUND
    assert "00999" not in bench.pages.idle.answer.text()


def test_a1_the_label_of_a_decided_case_takes_nobody_away_from_the_parcel_that_is_photographed(bench: Bench) -> None:
    # given a case that is decided, and another parcel that is being put aside
    bench.sign_in()
    bench.open(SINGLE)
    bench.inspect(GOOD)
    bench.key(Qt.Key.Key_F2)
    bench.shows(bench.pages.verdict)
    bench.key(Qt.Key.Key_F9)
    bench.scan("HAND-WRITTEN-77")
    bench.tap("Quarantine")
    bench.shows(bench.pages.aside)
    # when the label of that case comes into the picture
    bench.flow.scans.see(SINGLE)
    # then it is said, and the parcel is photographed and tagged as if nothing had been
    bench.wait(lambda: SINGLE in bench.window.notices.text(), "the notice")
    photograph_both(bench)
    bench.tap("Print the quarantine tag")
    bench.wait(lambda: f"{TAG}-quarantine_tag-1.pdf" in bench.labels, "the tag")
    assert bench.page is bench.pages.aside
