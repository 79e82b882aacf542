"""What happens to goods that may not go on: a danger raised and left, a tag ordered and void."""

from dataclasses import dataclass

from station.domain.events import Event


@dataclass(frozen=True, slots=True)
class HazardRaised(Event):
    """One unit is dangerous: nothing of the case goes on, and nothing of it is shipped."""

    line: int
    unit: int
    hazard: str


@dataclass(frozen=True, slots=True)
class HazardLeft(Event):
    """A supervisor let the work go on: the unit is made safe, or there was no danger. The words stay with the unit."""

    line: int
    unit: int
    supervisor: str
    false_alarm: bool


@dataclass(frozen=True, slots=True)
class TagOrdered(Event):
    """A unit that is held has its tag."""

    line: int
    unit: int
    tag: str


@dataclass(frozen=True, slots=True)
class TagVoided(Event):
    """The unit is held no longer: its tag is worth nothing any more."""

    line: int
    unit: int
    tag: str
