"""Photographs whose truth is known: the demonstration's films through simulated lenses, hands and cameras."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from math import cos, radians, sin
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from resources import path
from station.devices.camera import Camera
from station.devices.frame import Frame, Pixels
from station.devices.frame_quality import difference, fingerprint, measure, small
from station.domain.photography import Flaw, PhotographLimits, Seen, flaw_of

FULL = (1920, 1080)
Bend = Callable[[Pixels], Pixels]


@dataclass(frozen=True, slots=True)
class Sample:
    """A photograph, how it was made, and what is wrong with it."""

    about: str
    pixels: Pixels
    truth: Flaw | None
    before: Pixels | None = None
    """The photograph before it in the same place."""


@cache
def _room_for_noise(size: tuple[int, int]) -> NDArray[np.int16]:
    return np.empty((size[1], size[0], 3), np.int16)


@dataclass(frozen=True, slots=True)
class SimulatedCamera:
    """What a camera makes of the light: its size, its noise, and how hard it compresses."""

    name: str
    size: tuple[int, int]
    noise: float
    quality: int

    def takes(self, scene: Pixels) -> Pixels:
        """The picture of this scene."""
        light = cv2.resize(scene, self.size, interpolation=cv2.INTER_AREA)
        noise = _room_for_noise(self.size)
        cv2.randn(noise, np.zeros(3), np.full(3, self.noise))
        noisy = cv2.add(light, noise, dtype=cv2.CV_8U)
        written = cv2.imencode(".jpg", noisy, [cv2.IMWRITE_JPEG_QUALITY, self.quality])[1]
        return cv2.imdecode(written, cv2.IMREAD_COLOR)  # type: ignore[return-value]  # a JPEG has eight bits


CAMERAS = (
    SimulatedCamera("1080p", FULL, 3, 90),
    SimulatedCamera("1080p, poor light", FULL, 8, 75),
    SimulatedCamera("720p", (1280, 720), 4, 80),
)
SMALL = (SimulatedCamera("480p", (848, 480), 4, 80), SimulatedCamera("VGA", (640, 360), 6, 70))


def out_of_focus(radius: int, scene: Pixels) -> Pixels:
    """The lens is not focused: every point is a disk of this radius, in pixels of the full picture."""
    disk = np.zeros((2 * radius + 1,) * 2, np.float32)
    cv2.circle(disk, (radius, radius), radius, 1, -1)
    return cv2.filter2D(scene, -1, disk / disk.sum())  # type: ignore[return-value]  # as deep as the scene


def moved(length: int, degrees: float, scene: Pixels) -> Pixels:
    """The goods moved so far during the exposure, in pixels of the full picture."""
    path_of_it = np.zeros((length, length), np.float32)
    middle, across, down = (length - 1) / 2, cos(radians(degrees)), sin(radians(degrees))
    ends = [(round(middle + side * middle * across), round(middle + side * middle * down)) for side in (-1, 1)]
    cv2.line(path_of_it, ends[0], ends[1], 1)
    return cv2.filter2D(scene, -1, path_of_it / path_of_it.sum())  # type: ignore[return-value]  # as deep as the scene


def exposed(times: float, scene: Pixels) -> Pixels:
    """So many times the light."""
    return cv2.convertScaleAbs(scene, alpha=times)  # type: ignore[return-value]  # as deep as the scene


BENDS: tuple[tuple[str, Flaw | None, Bend], ...] = (
    ("as it is", None, partial(exposed, 1.0)),
    ("a little dim", None, partial(exposed, 0.6)),
    ("a little bright", None, partial(exposed, 1.2)),
    *((f"out of focus by {radius}", Flaw.BLURRED, partial(out_of_focus, radius)) for radius in (6, 8, 12)),
    *(
        (f"moved by {far}, {way}°", Flaw.BLURRED, partial(moved, far, way))
        for far, way in ((31, 0), (31, 50), (45, 90))
    ),
    *((f"{times} times the light", Flaw.TOO_DARK, partial(exposed, times)) for times in (0.3, 0.2, 0.1)),
    *((f"{times} times the light", Flaw.BURNT_OUT, partial(exposed, times)) for times in (2.4, 3.2)),
)


def films() -> list[Path]:
    """The demonstration's films of goods, each of one scene."""
    return sorted(path("demo", "film").glob("*/*.mp4"))


def scenes(film: Path, *places: int) -> Iterator[Pixels]:
    """The pictures at these places of a film."""
    capture = cv2.VideoCapture(str(film))
    for place in range(max(places) + 1):
        delivered, pixels = capture.read()
        if delivered and place in places:
            yield pixels  # type: ignore[misc]  # a film has eight bits
    capture.release()


def samples(chosen: list[Path]) -> Iterator[Sample]:
    """Every film through every lens and hand, by one camera after the other, and what is no new picture."""
    for number, film in enumerate(chosen):
        scene, later = scenes(film, 5, 25)
        for place, (how, truth, bend) in enumerate(BENDS):
            camera = CAMERAS[(number + place) % len(CAMERAS)]
            yield Sample(f"{film.stem} {how}, {camera.name}", camera.takes(bend(scene)), truth)
        little, camera = SMALL[number % len(SMALL)], CAMERAS[number % len(CAMERAS)]
        yield Sample(f"{film.stem}, {little.name}", little.takes(scene), Flaw.TOO_SMALL)
        first = camera.takes(scene)
        yield Sample(f"{film.stem} not moved, {camera.name}", camera.takes(scene), Flaw.REPEATED, first)
        yield Sample(f"{film.stem} moved, {camera.name}", camera.takes(later), None, first)


def judged(sample: Sample, limits: PhotographLimits) -> Flaw | None:
    """What the station says of it."""
    high, wide = sample.pixels.shape[:2]
    quality, likeness = measure(small(sample.pixels), (wide, high)), None
    if sample.before is not None:
        likeness = difference(fingerprint(small(sample.pixels)), fingerprint(small(sample.before)))
    return flaw_of(quality, Seen(likeness=likeness), limits)


def confusion(chosen: list[Path], limits: PhotographLimits) -> Counter[tuple[str, str]]:
    """How often each truth was called what."""
    cv2.setRNGSeed(1)
    return Counter((sample.truth or "good", judged(sample, limits) or "good") for sample in samples(chosen))


def variance_of_laplacian(pixels: Pixels) -> float:
    """The usual measure of a blur, within the subject: the middle of the picture, in the size in which it is judged."""
    grey = small(pixels)
    high, wide = grey.shape[0] // 4, grey.shape[1] // 4
    return float(cv2.Laplacian(grey[high:-high, wide:-wide], cv2.CV_64F).var())


def right(table: Counter[tuple[str, str]], flaw: Flaw) -> tuple[float, float]:
    """The share of pictures with this flaw that are not kept for it, and of good ones that are not said to have it."""
    have = sum(count for (truth, _), count in table.items() if truth == flaw)
    good = sum(count for (truth, _), count in table.items() if truth == "good")
    return table[flaw, flaw] / have, 1 - table["good", flaw] / good


def frozen_streams(chosen: list[Path], seconds: float = 3.0, rate: float = 2.0) -> Iterator[tuple[Flaw | None, float]]:
    """Of every film by each camera: a stream that lives and one that hangs, with how long its last picture stands."""
    for number, film in enumerate(chosen):
        scene = next(scenes(film, 5))
        camera = CAMERAS[number % len(CAMERAS)]
        for truth in (None, Flaw.FROZEN):
            yield truth, _stands_since(camera, scene, int(seconds * rate), rate, hangs=truth is Flaw.FROZEN)


def _stands_since(camera: SimulatedCamera, scene: Pixels, count: int, rate: float, *, hangs: bool) -> float:
    """Seconds, as the station's camera counts them: goods that nobody moves are no frozen stream, noise is enough."""
    now = datetime(2026, 11, 22, 9, tzinfo=UTC)
    moments = iter([now + timedelta(seconds=place / rate) for place in range(count + 1)])
    seen: list[Frame] = []
    station = Camera(0, seen.append, lambda _: None, name=camera.name, now=lambda: next(moments))
    picture = camera.takes(scene)
    for _ in range(count + 1):
        station.receive(picture.copy() if hangs else camera.takes(scene))
    last = seen[-1]
    return (last.taken_at - (last.still_since or last.taken_at)).total_seconds()
