"""What happens around the work: settings, the start and the end of a shift, what was tried and looked at."""

from dataclasses import dataclass

from station.domain.events import Event


@dataclass(frozen=True, slots=True)
class SettingsChanged(Event):
    """Somebody changed these settings; what they are now stands in the settings file."""

    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PolicyTaken(Event):
    """The shop's conditions were read again; `line` is where a file is wrong that could not be used, else 0."""

    policy: str
    version: str
    sha256: str
    refused: bool
    line: int


@dataclass(frozen=True, slots=True)
class SelfTested(Event):
    """At the start of a shift it was looked whether everything works: `CHECK:STANDING:FAULT` of each thing."""

    found: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SelfTestSkipped(Event):
    """Somebody went to work without it."""


@dataclass(frozen=True, slots=True)
class LabelMeasured(Event):
    """A test label was measured by its ruler: how large labels come out, in per cent, and whether that will do."""

    percent: float
    taken: bool


@dataclass(frozen=True, slots=True)
class ShiftEnded(Event):
    """A shift was closed, with so many cases open and decisions not sent."""

    open_cases: int
    not_sent: int
