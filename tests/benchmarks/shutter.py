"""The shutter until the photograph is durable and in its row, against the encoding and the bare writes."""

import os
from collections.abc import Callable
from functools import partial
from itertools import cycle
from pathlib import Path

import cv2
import numpy as np

from station.desk import Desk, utc_now
from station.devices.frame import Frame, Pixels
from station.domain.evidence import Slot
from tests.benchmarks import verdict
from tests.benchmarks.measure import Row, by_turns, row
from tests.benchmarks.sizes import Sizes
from tests.benchmarks.verdict import desk_with_cases, ordinary_cases, refuse, write_durably
from ui.intents import ShotWanted
from ui.shutter import take_photo

WARM_UP = 5
AT_WORK = verdict.WARM_UP
"""Verdicts given before: as with those, the write-ahead log has its full length then and does not grow."""


def measure(sizes: Sizes) -> list[Row]:
    """One row: the medians for pictures of 1920 × 1080."""
    with desk_with_cases(sizes) as (desk, home):
        bare = home / "bare"
        bare.mkdir()
        handle = os.open(bare / "block", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            shots = sizes.shots + WARM_UP
            numbers = ordinary_cases(home / "station.db", shots + 2 * AT_WORK)
            for number in numbers[len(numbers) // 2 :][:AT_WORK]:
                refuse(desk, number)
            frames = [Frame(picture(number), number, utc_now(), "benchmark") for number in range(2 * shots)]
            photographed = cycle(numbers[: len(numbers) // 2])
            work: list[Callable[[], object]] = [
                partial(take, desk, number, frame) for number, frame in zip(photographed, frames[:shots], strict=False)
            ]
            limit: list[Callable[[], object]] = [
                partial(bare_shot, bare / f"{frame.number}.jpg", frame.pixels, handle) for frame in frames[shots:]
            ]
            return [row("shutter to durable, 1920×1080", 1.5, by_turns(work, limit, WARM_UP))]
        finally:
            os.close(handle)


def take(desk: Desk, rma_number: str, frame: Frame) -> None:
    """The photograph is on disk and in the case."""
    shot, case = take_photo(desk, desk.operator, rma_number, ShotWanted(Slot.FRONT, 1, 1, None), frame)
    assert case is not None, shot.flaw


def bare_shot(target: Path, pixels: Pixels, handle: int) -> None:
    """The least that a durable photograph with its row can cost."""
    _, encoded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 90])
    new = os.open(target.with_suffix(".new"), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    os.write(new, encoded.tobytes())
    os.fsync(new)
    os.close(new)
    target.with_suffix(".new").rename(target)
    folder = os.open(target.parent, os.O_RDONLY | os.O_DIRECTORY)
    os.fsync(folder)
    os.close(folder)
    write_durably(handle)


def picture(number: int) -> Pixels:
    """A picture with edges, surfaces and the noise of a camera; each number is another one."""
    draw = np.random.default_rng(number)
    surface = cv2.resize(draw.integers(40, 215, (9, 16, 3), dtype=np.uint8), (1920, 1080))
    noise = np.zeros_like(surface)
    cv2.randn(noise, (6, 6, 6), (4, 4, 4))
    picture = cv2.add(surface, noise)
    for left, top, width in draw.integers(100, 900, (12, 3)):
        cv2.rectangle(picture, (int(left), int(top)), (int(left + width), int(top + 60)), (30, 30, 30), 3)
    return picture
