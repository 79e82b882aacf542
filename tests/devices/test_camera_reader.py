"""A camera's code counts when two frames agree, and once until it has gone."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from station.devices.camera_reader import CameraReader, Confirmed, Look
from station.devices.decoder import Sighting, Symbology
from station.devices.frame import Frame
from tests.devices.pictures import Picture, linear, on_bench, plain
from tests.devices.seen import Seen

RMA = "RMA-2026-004812"
UPRIGHT = on_bench(linear("code128", RMA, 2.0), size=(640, 360))
ASKEW = on_bench(linear("code128", RMA, 2.0), 35, size=(640, 480))
NOTHING = plain((90, 120, 90), (640, 360))


def sighting(text: str) -> tuple[Sighting, ...]:
    return (Sighting(text, Symbology.CODE128, ((0, 0), (9, 0), (9, 9), (0, 9))),)


def frame(pixels: Picture, number: int = 1) -> Frame:
    return Frame(pixels, number, datetime(2026, 11, 3, 9, 30, tzinfo=UTC), "bench")


def test_a_code_counts_with_the_second_frame_and_only_once() -> None:
    confirmed = Confirmed()
    assert [confirmed.see(sighting(RMA)) for _ in range(5)] == [(), (RMA,), (), (), ()]


def test_a_single_misread_never_counts() -> None:
    # given
    confirmed = Confirmed(gone_after=3)
    # when it is seen again only after it had gone
    reads = [confirmed.see(seen) for seen in (sighting("8001"), (), (), (), sighting("8001"), (), (), ())]
    # then
    assert reads == [()] * 8


def test_a_code_counts_again_when_it_has_left_the_view() -> None:
    # given
    confirmed = Confirmed(gone_after=3)
    confirmed.see(sighting(RMA))
    confirmed.see(sighting(RMA))
    # when it is missed for a moment, it is the same visit
    for seen in ((), (), sighting(RMA), (), (), sighting(RMA), sighting(RMA), (), ()):
        assert confirmed.see(seen) == ()
    # and when it has gone, it is another
    assert confirmed.see(()) == ()
    assert [confirmed.see(sighting(RMA)) for _ in range(2)] == [(), (RMA,)]


def test_two_codes_in_view_count_both() -> None:
    confirmed = Confirmed()
    both = sighting("A-1") + sighting("B-2")
    assert [confirmed.see(both) for _ in range(3)] == [(), ("A-1", "B-2"), ()]


def test_the_thorough_look_comes_now_and_then_and_stays_while_it_finds_something() -> None:
    # given a code that the quick look does not read
    look = Look(thorough_every=4)
    # when
    seen = [bool(look.at(frame(ASKEW))) for _ in range(7)]
    # then it is found with the fourth frame, and with all that follow
    assert seen == [False, False, False, True, True, True, True]
    # and when it has gone, one thorough look finds that out and the rest are quick
    assert [bool(look.at(frame(NOTHING))) for _ in range(3)] == [False] * 3
    assert [bool(look.at(frame(ASKEW))) for _ in range(3)] == [False, True, True]


@pytest.fixture
def codes() -> Seen[str]:
    return Seen()


@pytest.fixture
def reader(codes: Seen[str]) -> Iterator[CameraReader]:
    made = CameraReader(codes, thorough_every=2, gone_after=3)
    made.start()
    yield made
    made.stop()


class Looked:
    """Gives a reader frame after frame, each when the one before has been looked at."""

    def __init__(self, reader: CameraReader) -> None:
        self._reader = reader

    def at(self, *pictures: Picture) -> None:
        for picture in pictures:
            self._reader.take(frame(picture))
            self._reader.wait_idle()


def test_a_code_in_the_frames_is_reported_once_per_visit(reader: CameraReader, codes: Seen[str]) -> None:
    # when
    Looked(reader).at(UPRIGHT, UPRIGHT, UPRIGHT)
    # then
    assert codes.all == [RMA]
    # and when it leaves and comes back askew
    Looked(reader).at(NOTHING, NOTHING, NOTHING, ASKEW, ASKEW, ASKEW, ASKEW)
    # then
    assert codes.all == [RMA, RMA]


def test_a_reader_can_be_stopped_and_started_again(reader: CameraReader, codes: Seen[str]) -> None:
    # given
    reader.stop()
    reader.take(frame(UPRIGHT))
    # when
    reader.start()
    Looked(reader).at(UPRIGHT, UPRIGHT)
    # then
    assert codes.all == [RMA]
