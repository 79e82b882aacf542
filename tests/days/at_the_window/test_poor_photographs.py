"""A photograph that shows nothing is not kept: it is said why, and the same shutter takes it again."""

from datetime import timedelta
from pathlib import Path

import cv2
import numpy as np
import pytest

from station.devices.film import still_scene
from station.devices.frame import Pixels
from station.domain.photography import Flaw, PhotographLimits
from station.views.load_case import load_case, load_timeline
from tests.bench import ANNA, LUCA, SINGLE, Bench
from tests.devices.pictures import clip
from ui.words.flaw_words import flaw, remedy

FROZEN = timedelta(seconds=PhotographLimits().frozen_seconds)


def scene(number: int) -> Pixels:
    return cv2.imdecode(np.frombuffer(still_scene(number), np.uint8), cv2.IMREAD_COLOR)  # type: ignore[return-value]  # a JPEG has eight bits


@pytest.fixture
def blurred(tmp_path: Path) -> Path:
    """A film of the empty bench through a lens that is not focused."""
    return clip(tmp_path / "blurred.mp4", [cv2.GaussianBlur(scene(number), (0, 0), 9) for number in range(4)])


def put_under_the_camera(bench: Bench, film: Path | None) -> None:
    assert bench.rack.film is not None
    bench.rack.film.show(film)
    for _ in range(3):
        bench.next_frame()


def files(bench: Bench) -> set[Path]:
    return set((bench.home / "photos").rglob("*.jpg"))


def press(bench: Bench) -> None:
    bench.next_frame()
    bench.hands.tap(bench.pages.case.proof.camera._button)


def test_a36_a_blurred_photograph_is_not_kept_and_the_next_press_takes_it_again(bench: Bench, blurred: Path) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    put_under_the_camera(bench, blurred)
    before = files(bench)
    # when
    press(bench)
    # then
    bench.sees(remedy(Flaw.BLURRED))
    assert bench.photos == 0
    assert files(bench) == before, "nothing of it is on the disk"
    # when
    put_under_the_camera(bench, None)
    bench.photograph()
    # then
    assert not bench.hands.sees(remedy(Flaw.BLURRED))


def test_a36_a_supervisor_can_keep_a_poor_photograph_and_says_why(bench: Bench, blurred: Path) -> None:
    # given
    bench.sign_in(LUCA)
    bench.open(SINGLE)
    put_under_the_camera(bench, blurred)
    press(bench)
    # when
    bench.tap("Keep it all the same")
    sheet = bench.pages.case.covers.poor_sheet
    bench.wait(sheet.isVisible, "the question for the reason")
    bench.hands.write(sheet.field, "The lens is broken")
    bench.tap("Keep it")
    # then
    bench.wait(lambda: bench.photos == 1, "the photograph")
    assert not bench.hands.sees(remedy(Flaw.BLURRED))
    desk = bench.flow._desk
    case = desk.look(load_case, SINGLE)
    assert case is not None
    (photo,) = case.parcel_photos
    assert photo.making is not None
    assert (photo.making.flaw, photo.making.kept_why) == ("BLURRED", "The lens is broken")
    assert (photo.making.width, photo.making.height) == (1280, 720)
    assert "PoorPhotoKept" in [entry.kind for entry in desk.look(load_timeline, SINGLE)]


def test_a36_a_supervisor_beside_the_operator_keeps_it_with_name_reason_and_pin(bench: Bench, blurred: Path) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    put_under_the_camera(bench, blurred)
    press(bench)
    # when
    bench.tap("Keep it all the same")
    sheet = bench.pages.case.covers.signed_poor_sheet
    bench.wait(sheet.isVisible, "the question for a supervisor")
    bench.sees(flaw(Flaw.BLURRED))
    assert not sheet.pad.isEnabled(), "nobody has been chosen"
    bench.tap("Luca Conti")
    bench.hands.write(sheet.reason, "The lens is broken")
    for key in ("0000", LUCA[1]):
        for digit in (*key, "enter"):
            bench.hands.tap(sheet.pad.keypad.keys[digit])
        if key == "0000":
            bench.wait(lambda: sheet.pad.dots.wrong, "the wrong PIN")
            assert bench.photos == 0
    # then
    bench.wait(lambda: bench.photos == 1, "the photograph")
    assert not sheet.isVisible()
    case = bench.flow._desk.look(load_case, SINGLE)
    assert case is not None
    (photo,) = case.parcel_photos
    assert photo.making is not None
    assert (photo.operator, photo.making.flaw, photo.making.kept_why) == (ANNA[0], "BLURRED", "The lens is broken")


def test_what_was_wrong_with_a_photograph_of_one_parcel_is_not_said_of_the_next(bench: Bench, blurred: Path) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    put_under_the_camera(bench, blurred)
    press(bench)
    bench.sees(remedy(Flaw.BLURRED))
    # when
    bench.open("RMA-2026-004812")
    # then
    bench.wait(lambda: not bench.hands.sees(remedy(Flaw.BLURRED)), "an empty place")


def test_a36_a_retake_of_goods_that_were_not_moved_is_the_same_picture_again(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    bench.photograph()
    assert bench.case is not None
    # when
    bench.pages.case.proof.replace(bench.case.parcel_photos[0])
    press(bench)
    # then
    bench.sees(remedy(Flaw.REPEATED))
    assert bench.photos == 1


def test_a36_a_frozen_stream_gives_no_photograph_however_sharp_it_is(bench: Bench, tmp_path: Path) -> None:
    # given a camera that goes on sending one and the same picture
    bench.sign_in(LUCA)
    bench.open(SINGLE)
    assert bench.rack.film is not None
    bench.rack.film.show(clip(tmp_path / "frozen.mp4", [scene(0)]))

    def has_stood_still() -> bool:
        frame = bench.rack.camera.latest()
        return frame is not None and frame.still_since is not None and frame.taken_at - frame.still_since > FROZEN

    bench.wait(has_stood_still, "a picture that does not change any more")
    # when
    press(bench)
    # then
    bench.sees(remedy(Flaw.FROZEN))
    assert bench.photos == 0
    assert not bench.hands.sees("Keep it all the same"), "not even a supervisor can say that it shows these goods"
