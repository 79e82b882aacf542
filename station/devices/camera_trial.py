"""Tries a camera before it is chosen: its live picture through the driver of the bench, and what that is worth."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from station.devices.camera import Camera, as_source
from station.devices.device import DeviceState, DeviceStatus
from station.devices.frame import Frame

if TYPE_CHECKING:
    from station.devices.film import FilmServer

ENOUGH = 12
"""Pictures after which the speed of a camera is known."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a camera delivers: pixels, pictures a second, and sharpness and light of the last one."""

    width: int
    height: int
    per_second: float
    sharpness: float
    light: int
    still: bool


class Count:
    """Counts frames until enough have come; then `done` hears what was seen, in the camera's thread, once."""

    def __init__(self, done: Callable[[Seen], None]) -> None:
        self._done = done
        self._first: datetime | None = None
        self._count = 0

    def take(self, frame: Frame) -> None:
        """One more frame."""
        self._count += 1
        if self._first is None:
            self._first = frame.taken_at
        elif self._count == ENOUGH:
            self._done(seen(frame, self._first, ENOUGH - 1))


def seen(frame: Frame, since: datetime, frames: int) -> Seen:
    """What is known after so many frames since this moment."""
    from station.devices.frame_quality import measure, small

    height, width = frame.pixels.shape[:2]
    quality = measure(small(frame.pixels), (width, height))
    seconds = (frame.taken_at - since).total_seconds()
    still = frame.still_since is not None and frame.still_since <= since
    rate = frames / seconds if seconds > 0 else 0.0
    return Seen(width, height, round(rate, 1), quality.sharpness, quality.light, still)


class CameraTrial:
    """One source being tried. `on_frame` and `on_seen` are called in its thread; `stop` leaves nothing of it."""

    def __init__(
        self,
        source: str,
        on_frame: Callable[[Frame], None],
        on_seen: Callable[[Seen], None],
        on_trouble: Callable[[str], None],
        film: Path | None = None,
    ) -> None:
        self._on_frame, self._on_trouble = on_frame, on_trouble
        self._count = Count(on_seen)
        self._lock = threading.Lock()
        self._film = server = _film(film) if source == "simulated" else None
        find = (lambda: server.url) if server is not None else as_source(source)
        self._camera = Camera(find, self._take, self._said, name=source, simulated=server is not None)

    def start(self) -> None:
        """Pictures come as soon as there are any; else `on_trouble` hears why not."""
        if self._film is not None:
            self._film.start()
        self._camera.start()

    def stop(self) -> None:
        """The source is free again."""
        self._camera.stop()
        if self._film is not None:
            self._film.stop()

    def _take(self, frame: Frame) -> None:
        self._on_frame(frame)
        self._count.take(frame)

    def _said(self, status: DeviceStatus) -> None:
        if status.state is DeviceState.TROUBLE:
            self._on_trouble(status.trouble)


def _film(film: Path | None) -> "FilmServer":
    from station.devices.film import FilmServer

    return FilmServer(film)
