"""The camera goes away in the middle of a case: it is seen at once, and the work goes on where it stopped."""

from PySide6.QtCore import Qt

from station.domain.case import CaseState
from station.domain.verdict import Verdict
from tests.bench import GOOD, SINGLE, USED, USED_ONE, Bench


def pull_the_plug(bench: Bench) -> None:
    assert bench.rack.film is not None
    bench.rack.film.unplug()
    camera = bench.pages.case.proof.camera
    bench.wait(lambda: camera.image_rect().isEmpty() and bench.rack.camera.latest() is None, "the end of the picture")


def test_a35_a_lost_camera_shows_and_comes_back_at_the_same_place(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    bench.photograph()
    wanted = bench.pages.case.proof.next_slot()
    # when
    pull_the_plug(bench)
    # then
    bench.key(Qt.Key.Key_F5)
    bench.wait(bench.window.notices.isVisible, "the reason why there is no photograph")
    assert "No picture comes" in bench.window.notices.text()
    assert bench.photos == 1
    # when somebody plugs it in again
    assert bench.rack.film is not None
    bench.rack.film.plug()
    # then the same slot is photographed next, and nobody had to do anything
    bench.wait(lambda: not bench.pages.case.proof.camera.image_rect().isEmpty(), "the picture")
    assert bench.pages.case.proof.next_slot() == wanted
    bench.photograph()
    assert bench.case is not None
    assert {shot.slot for shot in (*bench.case.parcel_photos, *bench.unit.photos)} >= {wanted}


def test_a35_without_a_camera_a_verdict_that_has_its_proof_can_be_given(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    bench.photograph_unit()
    bench.inspect(GOOD)
    # when
    pull_the_plug(bench)
    bench.key(Qt.Key.Key_F2)
    # then
    bench.wait(lambda: len(bench.decisions) == 1, "the decision")


def test_a35_without_a_camera_nobody_refuses_and_the_unit_can_wait(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(USED_ONE)
    bench.inspect(USED)
    pull_the_plug(bench)
    # when
    bench.key(Qt.Key.Key_F4)
    # then the button says which photographs are missing
    bar = bench.pages.case.bar
    bench.wait(lambda: bool(bar.buttons[Verdict.REFUSE].reason()), "the reason on the button")
    assert bench.unit.verdict is None
    assert bench.decisions == []
    # when it is left to the supervisor
    bench.key(Qt.Key.Key_F3)
    bench.shows(bench.pages.verdict)
    assert bench.case is not None
    assert bench.case.state is CaseState.ON_HOLD
