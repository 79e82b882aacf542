"""A clock that nobody can set: how long this machine has been running. A lock-out counts by it."""

import secrets
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Tick:
    """A moment of one run of the machine: `boot` names the run, `at` is microseconds since its start, asleep or not."""

    boot: str
    at: int


def tick() -> Tick:
    """Now. After the machine was switched off and on, and where no run has a name, nothing is known of before."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    nanoseconds = time.clock_gettime_ns(clock) if clock is not None else time.monotonic_ns()
    return Tick(_boot(), nanoseconds // 1000)


@cache
def _boot() -> str:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return secrets.token_hex(16)
