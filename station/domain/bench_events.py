"""What happens between benches that work on the same cases."""

from dataclasses import dataclass

from station.domain.events import Event


@dataclass(frozen=True, slots=True)
class CaseTakenOver(Event):
    """A supervisor took a case over that was open at another bench, in the name of this login."""

    bench: str
    login: str
