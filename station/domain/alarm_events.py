"""What is said about things that are stuck."""

from dataclasses import dataclass

from station.domain.events import Event


@dataclass(frozen=True, slots=True)
class StuckKnown(Event):
    """A supervisor knows that the decision has not left for so many hours: verdicts go on. `comment` says why."""

    decision: str
    hours: int
    supervisor: str
    comment: int
