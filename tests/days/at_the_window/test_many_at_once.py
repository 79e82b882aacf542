"""A52 at the window: a round of parcels that are only taken in, and the most urgent one taken up from the list."""

from functools import partial

from PySide6.QtCore import Qt

from station.domain.case import CaseState
from tests.bench import OTHER, SINGLE, USED_ONE, Bench

PARCELS = "RMA-2026-004836"
"""Comes in two parcels."""
TRACKING = "034567810362"


def taken(bench: Bench, count: int) -> bool:
    return len(bench.pages.rush.list.values()) == count


def photographed(bench: Bench, number: str) -> bool:
    head = bench.pages.rush.head
    return head.headline() == number and bench.pages.rush.without.reason() is not None


def test_a52_a_round_is_scan_photograph_scan_and_the_most_urgent_is_inspected_first(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.tap("Many parcels at once")
    bench.shows(bench.pages.rush)
    page = bench.pages.rush
    # when two parcels are taken in
    for count, number in enumerate((USED_ONE, SINGLE), 1):
        bench.scan(number)
        bench.wait(partial(taken, bench, count), number)
        # then nothing else is taken in before it has its photograph
        bench.scan(OTHER)
        bench.wait(lambda number=number: number in bench.window.notices.text(), "the notice")
        assert taken(bench, count)
        bench.next_frame()
        bench.key(Qt.Key.Key_F5)
        bench.wait(partial(photographed, bench, number), "the photograph")
    # then both have their tag, and stand in the order of their deadlines
    bench.wait(lambda: len(bench.labels) == 2, "the tags")
    assert [row.rma_number for row in page.list.values()] == [USED_ONE, SINGLE]
    assert bench.case is None
    # when somebody has time
    bench.tap("Inspect the most urgent")
    # then the first that came is open, with its photograph
    bench.shows(bench.pages.case)
    assert bench.case is not None
    assert (bench.case.rma_number, bench.case.state) == (USED_ONE, CaseState.IN_INSPECTION)
    assert len(bench.case.parcel_photos) == 1


def test_a52_what_cannot_be_taken_in_is_told_on_the_spot_and_the_round_goes_on(bench: Bench) -> None:
    bench.sign_in()
    bench.tap("Many parcels at once")
    bench.shows(bench.pages.rush)
    bench.scan("HAND-WRITTEN-77")
    bench.sees("Put the parcel in quarantine")
    assert bench.page is bench.pages.rush
    # a parcel that the camera does not show goes on without a photograph
    bench.scan(SINGLE)
    bench.wait(lambda: bench.pages.rush.without.reason() is None, "the parcel that has no photograph yet")
    bench.tap("Without a photograph")
    bench.scan(OTHER)
    bench.wait(partial(taken, bench, 2), "the second parcel")
    # and F9 ends the round
    bench.key(Qt.Key.Key_F9)
    bench.shows(bench.pages.idle)
    bench.open(USED_ONE)


def test_a52_the_second_parcel_of_a_case_is_not_taken_for_the_one_that_is_to_be_photographed(bench: Bench) -> None:
    # given a case in two parcels, of which the first was taken in by its carrier's number
    bench.sign_in()
    bench.tap("Many parcels at once")
    bench.shows(bench.pages.rush)
    bench.scan("034567810362")
    bench.wait(partial(taken, bench, 1), "the first parcel")
    # when the second one's number is read before the photograph
    bench.scan("034567810363")
    # then that is told
    bench.wait(lambda: PARCELS in bench.window.notices.text(), "the notice")


def test_a52_scans_that_come_faster_than_the_answers_are_heard_one_by_one(bench: Bench) -> None:
    bench.sign_in()
    bench.tap("Many parcels at once")
    bench.shows(bench.pages.rush)
    # when another label is read before the first one is answered, and the shutter pressed twice
    bench.flow.scans.scan(USED_ONE)
    bench.flow.scans.scan(SINGLE)
    # then the first parcel is the one that is to be photographed, and the second one is not forgotten
    bench.wait(lambda: USED_ONE in bench.window.notices.text(), "the notice")
    assert bench.pages.rush.head.headline() == USED_ONE
    bench.wait(partial(taken, bench, 1), "the first parcel alone")
    bench.next_frame()
    bench.burst(Qt.Key.Key_F5, Qt.Key.Key_F5)
    bench.wait(partial(photographed, bench, USED_ONE), "the photograph")
    # and it is one photograph
    bench.tap("To the bench")
    bench.open(USED_ONE)
    assert bench.photos == 1


def test_a52_the_same_label_on_another_parcel_is_one_tap_and_each_has_its_photograph_and_tag(bench: Bench) -> None:
    # given the first of two parcels that bear the same RMA label
    page = bench.pages.rush
    bench.sign_in()
    bench.tap("Many parcels at once")
    bench.shows(page)
    bench.scan(PARCELS)
    bench.wait(lambda: page.without.reason() is None, "the parcel that has no photograph yet")
    assert not page.head.another.isVisible()
    bench.next_frame()
    bench.key(Qt.Key.Key_F5)
    bench.wait(partial(photographed, bench, PARCELS), "the photograph")
    # when its carrier's number is read, that is certainly the same one
    bench.scan(TRACKING)
    bench.sees("Stick its tag on it")
    assert not page.head.another.isVisible()
    # when the RMA label is read again
    bench.scan(PARCELS)
    bench.sees("Is this another parcel of the case?")
    # then nobody guesses, and one tap says so
    bench.tap("Parcel 2 of 2 is here")
    bench.wait(lambda: page.without.reason() is None, "the second parcel, which has no photograph yet")
    assert not page.head.another.isVisible()
    bench.next_frame()
    bench.key(Qt.Key.Key_F5)
    bench.wait(partial(photographed, bench, PARCELS), "the photograph of the second")
    bench.sees("Taken in now: 2")
    bench.wait(lambda: len(bench.labels) == 2, "a tag for each")
    # and one that nobody announced can be taken in as well
    bench.scan(TRACKING)
    bench.scan(PARCELS)
    bench.tap("Another parcel of this case is here")
    bench.wait(lambda: len(bench.labels) == 3, "the third tag")
    bench.tap("To the bench")
    bench.scan(TRACKING)
    bench.shows(bench.pages.case)
    assert bench.case is not None
    assert bench.case.came.here == 3
    assert len(bench.case.parcel_photos) == 2
