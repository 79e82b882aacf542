"""The live guard: how much room there is on the disk, and whether it can be this time. Asked now and then."""

import logging
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from station.desk import Desk, utc_now
from station.domain.shift import NO_PHOTOGRAPHS_BELOW, Finding, look_at_clock, look_at_disk
from station.opening import keep_reserve
from station.steady import Tick, tick
from station.views.load_shift import last_event

log = logging.getLogger(__name__)


def free_bytes(folder: Path) -> int:
    """The bytes that can still be written there, or in the nearest folder above it that is there."""
    return shutil.disk_usage(next(place for place in (folder, *folder.parents) if place.exists())).free


class Watch:
    """Looks at the disk and the clock of one station; may be asked from any thread."""

    def __init__(
        self,
        desk: Desk,
        free: Callable[[Path], int] = free_bytes,
        clock: Callable[[], datetime] = utc_now,
        ticking: Callable[[], Tick] = tick,
    ) -> None:
        self._desk, self._free, self._clock, self._ticking = desk, free, clock, ticking
        self._since = clock(), ticking()

    def look(self) -> tuple[Finding, Finding]:
        """The disk, then the clock. What was used up of the bytes kept aside is kept aside again once there is room."""
        return self.disk(), self.clock()

    def disk(self) -> Finding:
        """How much room there is where the photographs lie."""
        free = self._free(self._desk.settings.photos)
        reserve = self._desk.settings.reserve
        if free > NO_PHOTOGRAPHS_BELOW and not reserve.exists():
            with suppress(OSError):
                keep_reserve(reserve)
                log.info("bytes are kept aside again for a full disk")
        return look_at_disk(free)

    def clock(self) -> Finding:
        """Whether it can be this time; a clock that was moved is told of once, and believed from then on."""
        now = self._clock()
        zone = self._desk.settings.station.time_zone
        found = look_at_clock(now, self._desk.look(last_event), self._ran_away(now), zone)
        self._since = now, self._ticking()
        return found

    def _ran_away(self, now: datetime) -> timedelta:
        """How much further the clock went than the one that nobody can set."""
        (before, tick_before), tick_now = self._since, self._ticking()
        if tick_before.boot != tick_now.boot:
            return timedelta()
        return (now - before) - timedelta(microseconds=tick_now.at - tick_before.at)
