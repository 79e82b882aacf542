"""The start and the end of a shift: what is looked at, how it stands, and from which limits on somebody is told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum

WARN_BELOW = 2 * 1024**3
"""Free bytes under which somebody is warned."""

NO_PHOTOGRAPHS_BELOW = 500 * 1024**2
"""Free bytes under which no photograph is taken."""

BUILT_IN = datetime(2026, 1, 1, tzinfo=UTC)
"""No clock of a bench that works can be before this."""

YEARS_AHEAD = timedelta(days=3650)
BACKWARDS = timedelta(seconds=90)
"""A clock may be put back by so much: time servers do."""

DRIFT = timedelta(seconds=90)
"""How far the clock may run away from the one that nobody can set."""

STILL = timedelta(seconds=5)
"""A camera that shows the same picture for so long stands still."""

DARKEST = 30
"""Level of grey under which a picture is black."""


class Check(StrEnum):
    """What is looked at, in this order."""

    CAMERA = "CAMERA"
    SCANNER = "SCANNER"
    PRINTER = "PRINTER"
    DISK = "DISK"
    CLOCK = "CLOCK"
    JOURNAL = "JOURNAL"
    OUTGOING = "OUTGOING"
    POLICY = "POLICY"
    SHEET = "SHEET"


class Standing(StrEnum):
    """How it stands. WAITS: not known yet."""

    OK = "OK"
    LOOK = "LOOK"
    STOP = "STOP"
    WAITS = "WAITS"


class Fault(StrEnum):
    """What is the matter, or nothing."""

    NONE = "NONE"
    NOT_ASKED = "NOT_ASKED"
    SIMULATED = "SIMULATED"
    TROUBLE = "TROUBLE"
    NO_PICTURE = "NO_PICTURE"
    BLACK = "BLACK"
    FROZEN = "FROZEN"
    WRONG_CHARACTERS = "WRONG_CHARACTERS"
    NEARLY_FULL = "NEARLY_FULL"
    TOO_FULL = "TOO_FULL"
    BEFORE_LAST_EVENT = "BEFORE_LAST_EVENT"
    IMPOSSIBLE = "IMPOSSIBLE"
    RAN_AWAY = "RAN_AWAY"
    BROKEN = "BROKEN"
    NOT_SENT = "NOT_SENT"
    SET_ASIDE = "SET_ASIDE"
    NOT_IN_FORCE = "NOT_IN_FORCE"


@dataclass(frozen=True, slots=True)
class Finding:
    """How one thing stands. `facts` fill its sentence: numbers, codes, names of devices."""

    check: Check
    standing: Standing
    fault: Fault = Fault.NONE
    facts: Mapping[str, object] = field(default_factory=dict)


def look_at_disk(free: int) -> Finding:
    """Whether there is room for photographs, and for long enough."""
    facts = {"free": free}
    if free < NO_PHOTOGRAPHS_BELOW:
        return Finding(Check.DISK, Standing.STOP, Fault.TOO_FULL, facts)
    if free < WARN_BELOW:
        return Finding(Check.DISK, Standing.LOOK, Fault.NEARLY_FULL, facts)
    return Finding(Check.DISK, Standing.OK, Fault.NONE, facts)


def look_at_clock(
    now: datetime, last_event: datetime | None, ran_away: timedelta = timedelta(), zone: str = "UTC"
) -> Finding:
    """Whether it can be this time. `ran_away` is how far the clock went from the one that nobody can set."""
    facts: dict[str, object] = {"now": now, "zone": zone}
    if now < BUILT_IN or now > BUILT_IN + YEARS_AHEAD:
        return Finding(Check.CLOCK, Standing.STOP, Fault.IMPOSSIBLE, facts)
    if last_event is not None and now < last_event - BACKWARDS:
        return Finding(Check.CLOCK, Standing.STOP, Fault.BEFORE_LAST_EVENT, {**facts, "last": last_event})
    if abs(ran_away) > DRIFT:
        return Finding(Check.CLOCK, Standing.LOOK, Fault.RAN_AWAY, {**facts, "seconds": ran_away.total_seconds()})
    return Finding(Check.CLOCK, Standing.OK, Fault.NONE, facts)


def look_at_picture(light: int | None, still_for: timedelta, simulated: bool) -> Finding:
    """Whether the camera shows something that moves; `light` is None when no picture came, a level of grey else."""
    if light is None:
        return Finding(Check.CAMERA, Standing.STOP, Fault.NO_PICTURE)
    if light < DARKEST:
        return Finding(Check.CAMERA, Standing.STOP, Fault.BLACK)
    if still_for >= STILL:
        return Finding(Check.CAMERA, Standing.STOP, Fault.FROZEN)
    return Finding(Check.CAMERA, Standing.OK, Fault.SIMULATED if simulated else Fault.NONE)


def look_at_outgoing(waiting: int, set_aside: int) -> Finding:
    """Whether every decision has left."""
    facts = {"waiting": waiting, "set_aside": set_aside}
    if set_aside:
        return Finding(Check.OUTGOING, Standing.STOP, Fault.SET_ASIDE, facts)
    if waiting:
        return Finding(Check.OUTGOING, Standing.LOOK, Fault.NOT_SENT, facts)
    return Finding(Check.OUTGOING, Standing.OK)


def worst(findings: tuple[Finding, ...]) -> Standing:
    """The most serious of them; what nobody knows yet is not serious."""
    for standing in (Standing.STOP, Standing.LOOK):
        if any(finding.standing is standing for finding in findings):
            return standing
    return Standing.OK
