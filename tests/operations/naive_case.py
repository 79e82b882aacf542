"""The life of a case as somebody would explain it with pencil and paper: what the station is compared with."""

from collections.abc import Iterator
from dataclasses import dataclass, field

Place = tuple[str, int]


@dataclass
class NaiveUnit:
    """One unit: is it here, is everything answered, how many photographs, and what was said of it when."""

    here: bool | None = None
    answered: bool = False
    photos: int = 0
    verdict: str | None = None
    judged: float = 0.0

    @property
    def settled(self) -> bool:
        return self.here is False or self.verdict in ("CONFIRM", "REFUSE")


@dataclass
class NaiveCase:
    """One case. Decisions are [outcome, state]; parcels are [voided, left]."""

    units: dict[int, NaiveUnit]
    arrived: bool = False
    cancelled: bool = False
    decided: bool = False
    left: str | None = None
    decisions: list[list[str]] = field(default_factory=list)
    parcels: list[list[bool]] = field(default_factory=list)

    @property
    def state(self) -> str:
        if self.decided:
            return self.left or self.decisions[-1][0]
        if self.cancelled:
            return "CANCELLED"
        if not self.arrived:
            return "SHIPPED"
        verdicts = [unit.verdict for unit in self.units.values() if unit.verdict]
        if "HOLD" in verdicts:
            return "ON_HOLD"
        return "PARTLY_PROCESSED" if verdicts else "IN_INSPECTION"

    @property
    def workable(self) -> bool:
        return not self.decided and not self.cancelled

    def open_units(self) -> Iterator[NaiveUnit]:
        return (unit for unit in self.units.values() if not unit.settled)

    @property
    def short(self) -> bool:
        return any(unit.here is False for unit in self.units.values())

    def settle(self) -> None:
        """With the last unit the case is decided, unless one is missing."""
        if not self.short:
            self.close()

    def close(self) -> None:
        """When nothing is left the case is decided, and what is refused gets a parcel."""
        if any(self.open_units()):
            return
        verdicts = [unit.verdict for unit in self.units.values()]
        if all(verdict == "CONFIRM" for verdict in verdicts):
            outcome = "CONFIRMED"
        else:
            outcome = "PARTLY_CONFIRMED" if "CONFIRM" in verdicts else "REFUSED"
        self.decided = True
        self.left = None
        self.decisions.append([outcome, "WAITING"])
        if "REFUSE" in verdicts:
            self.parcels.append([False, False])

    def to_work(self) -> None:
        """The labels are void, the verdicts are gone, answers and photographs stay."""
        for parcel in self.parcels:
            parcel[0] = True
        for unit in self.units.values():
            unit.verdict = None
        self.decided = False

    @property
    def on_its_way(self) -> bool:
        """A parcel that is not void has left."""
        return any(left and not void for void, left in self.parcels)

    @property
    def newest(self) -> list[str] | None:
        """The newest decision that stands."""
        return next((decision for decision in reversed(self.decisions) if decision[1] != "WITHDRAWN"), None)
