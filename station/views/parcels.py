"""The parcels of a case that are here, and the cases whose goods came in one of them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Came:
    """`tracking` has the carrier's number of each parcel that is here, empty where only the RMA label was read."""

    tracking: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    """The RMA numbers of the cases whose goods lay in the same parcel."""

    @property
    def here(self) -> int:
        """How many parcels of the case have come."""
        return len(self.tracking)

    def is_another(self, tracking: str) -> bool:
        """Whether the carrier's number is that of a parcel which is certainly none of those here."""
        return bool(self.tracking) and "" not in self.tracking and tracking.upper() not in self.tracking


NOTHING_CAME = Came()
