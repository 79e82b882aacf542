"""What happens to the parcels of a case beyond the arrival of the first: another one joins, or two cases share one."""

from dataclasses import dataclass

from station.domain.events import Event


@dataclass(frozen=True, slots=True)
class ParcelJoined(Event):
    """Another parcel of the case is here; `tracking` when the carrier's number was read on it."""

    parcel: int
    tracking: str


@dataclass(frozen=True, slots=True)
class ParcelShared(Event):
    """The goods of this case and of another one came in one parcel."""

    other: str
