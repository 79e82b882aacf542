"""A11, A12 at the window: another parcel of the case on the bench, and a second label that lies inside the parcel."""

from functools import partial

from tests.bench import OTHER, SINGLE, Bench

TWO_PARCELS = "RMA-2026-004836"
TRACKING = ("034567810362", "034567810363")
SPEAKERS, BRUSH = "RMA-2026-004837", "RMA-2026-004838"
"""Two cases of one customer."""


def parcels_here(bench: Bench, count: int) -> bool:
    return bench.case is not None and bench.case.came.here == count


def test_a11_the_second_parcel_is_one_tap_and_the_first_is_never_taken_for_it(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(TWO_PARCELS)
    bench.sees("Parcel 1 of 2")
    # when its labels are read again, the carrier's and ours
    bench.scan(TRACKING[0])
    bench.scan(TWO_PARCELS)
    # then nobody guesses whether that is the other one
    bench.wait(lambda: "Parcel 2 of 2 is here" in bench.window.notices.text(), "the question")
    assert parcels_here(bench, 1)
    # when
    bench.tap("Parcel 2 of 2 is here")
    # then
    bench.sees("All 2 parcels are here")
    assert not bench.pages.case.left_zone.offer.isVisible()


def test_a11_the_carriers_number_says_by_itself_that_it_is_the_other_parcel(bench: Bench) -> None:
    bench.sign_in()
    bench.scan(TRACKING[0])
    bench.wait(partial(parcels_here, bench, 1), "the first parcel")
    bench.shows(bench.pages.case)
    bench.scan(TRACKING[1])
    bench.wait(partial(parcels_here, bench, 2), "the second parcel")
    bench.sees("All 2 parcels are here")


def test_a11_a_parcel_that_nobody_announced_is_offered_when_the_label_is_read_again(bench: Bench) -> None:
    # given a case that should come in one parcel
    offer = bench.pages.case.left_zone.offer
    bench.sign_in()
    bench.open(SINGLE)
    # when its label lies under the camera, nothing is asked
    bench.flow.scans.see(SINGLE)
    assert not offer.isVisible()
    # when a scanner reads the carrier's label, and ours once more, it may stand on another parcel
    bench.scan("034567810115")
    bench.scan(SINGLE)
    bench.tap("Another parcel of this case is here")
    bench.wait(partial(parcels_here, bench, 2), "the second parcel")
    bench.sees("2 parcels are here")
    assert not offer.isVisible()


def test_a12_a_label_that_lies_inside_opens_its_own_case_and_both_name_the_parcel(bench: Bench) -> None:
    # given a parcel with a photograph from outside
    bench.sign_in()
    bench.open(SPEAKERS)
    bench.photograph()
    # when a second label is found in it
    bench.open(BRUSH)
    bench.tap("Same parcel as before")
    # then its case is the one in work, with the parcel's photograph
    bench.sees(f"In one parcel with \u2068{SPEAKERS}\u2069")
    assert bench.case is not None
    assert len(bench.case.parcel_photos) == 1
    # and the first case names the second one, and nobody is asked again
    bench.open(SPEAKERS)
    bench.sees(f"In one parcel with \u2068{BRUSH}\u2069")
    assert not bench.pages.case.left_zone.offer.isVisible()


def test_a12_nobody_is_asked_where_it_cannot_be_the_same_parcel(bench: Bench) -> None:
    offer = bench.pages.case.left_zone.offer
    bench.sign_in()
    # given that the next label is another customer's
    bench.open(SPEAKERS)
    bench.open(SINGLE)
    assert not offer.isVisible()
    # or the same customer's, whose parcel was photographed on its own
    bench.open(SPEAKERS)
    bench.open(BRUSH)
    assert offer.share.isVisible()
    bench.photograph()
    bench.wait(lambda: not offer.isVisible(), "the offer to go")
    bench.open(OTHER)
    assert not offer.isVisible()
