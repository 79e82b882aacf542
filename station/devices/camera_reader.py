"""Codes from the camera's frames as they come: a quick look at each, a thorough one now and then, two must agree."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

from station.devices.decoder import ALL, Sighting, Symbology, decode
from station.devices.frame import Frame

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Seen:
    times: int = 0
    missed: int = 0
    told: bool = False


class Confirmed:
    """A code counts when two frames agree, and then once, until it has left the view for `gone_after` frames."""

    def __init__(self, gone_after: int = 30, agreeing: int = 2) -> None:
        self._gone_after = gone_after
        self._agreeing = agreeing
        self._seen: dict[str, _Seen] = {}

    def see(self, sightings: tuple[Sighting, ...]) -> tuple[str, ...]:
        """The texts that count from this frame on."""
        present = dict.fromkeys(sighting.text for sighting in sightings)
        for text in present:
            self._seen.setdefault(text, _Seen())
        for text, seen in list(self._seen.items()):
            seen.times += text in present
            seen.missed = 0 if text in present else seen.missed + 1
            if seen.missed >= self._gone_after:
                del self._seen[text]
        fresh = [text for text, seen in self._seen.items() if seen.times >= self._agreeing and not seen.told]
        for text in fresh:
            self._seen[text].told = True
        return tuple(fresh)


class Look:
    """Decides how thoroughly a frame is looked at.

    Every frame is looked at quickly. Every `thorough_every`th frame in a row in which nothing was seen gets the whole
    order; what only the whole order finds is looked at with it again until it is gone, so that two frames can agree.
    """

    def __init__(self, symbologies: frozenset[Symbology] = ALL, thorough_every: int = 15) -> None:
        self._symbologies = symbologies
        self._thorough_every = thorough_every
        self._empty = 0

    def at(self, frame: Frame) -> tuple[Sighting, ...]:
        """What is seen in this frame."""
        sightings = decode(frame.pixels, self._symbologies, quick=True)
        if not sightings and self._empty + 1 >= self._thorough_every:
            sightings = decode(frame.pixels, self._symbologies)
            self._empty = self._thorough_every if sightings else 0
        else:
            self._empty = 0 if sightings else self._empty + 1
        return sightings


class CameraReader:
    """Turns frames into scans in a thread of its own. Only the newest frame is looked at; none queue."""

    def __init__(
        self,
        on_code: Callable[[str], None],
        symbologies: frozenset[Symbology] = ALL,
        *,
        thorough_every: int = 15,
        gone_after: int = 30,
    ) -> None:
        self._on_code = on_code
        self._look = Look(symbologies, thorough_every)
        self._confirmed = Confirmed(gone_after)
        self._newest: Frame | None = None
        self._come = threading.Condition()
        self._thread: threading.Thread | None = None
        self._stopping = False
        self._idle = True

    def start(self) -> None:
        """Frames are looked at from now on."""
        if self._thread is None:
            self._stopping = False
            self._thread = threading.Thread(target=self._run, name="camera reader", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """No code is reported any more and the thread has ended."""
        with self._come:
            self._stopping = True
            self._come.notify_all()
        if self._thread is not None:
            self._thread.join()
        self._thread = None

    def take(self, frame: Frame) -> None:
        """The frame is looked at next unless a newer one comes first. Returns at once."""
        with self._come:
            self._newest = frame
            self._idle = False
            self._come.notify_all()

    def wait_idle(self) -> None:
        """Every frame taken so far has been looked at, or overtaken by a newer one, and its codes reported."""
        with self._come:
            self._come.wait_for(lambda: self._idle or self._stopping)

    def _run(self) -> None:
        while (frame := self._next()) is not None:
            for text in self._confirmed.see(self._look.at(frame)):
                self._on_code(text)

    def _next(self) -> Frame | None:
        with self._come:
            self._idle = self._newest is None
            self._come.notify_all()
            self._come.wait_for(lambda: self._stopping or self._newest is not None)
            frame, self._newest = self._newest, None
            return None if self._stopping else frame
