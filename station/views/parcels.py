"""The parcels of a case that are here, and the cases whose goods came in one of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from station.domain.evidence import Slot

if TYPE_CHECKING:
    from station.views.case import CaseView, Customer


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


def may_share(first: CaseView, view: CaseView) -> bool:
    """Whether the goods of the second case can lie in the parcel of the first.

    They come from the same customer, and nothing is known of a parcel of their own: only the RMA label was read, and no
    photograph shows them from outside.
    """
    of_its_own = view.came.tracking != ("",) or any(photo.slot is Slot.PARCEL for photo in view.parcel_photos)
    known = first.rma_number == view.rma_number or first.rma_number in view.came.shared
    return not known and not of_its_own and _is_same(first.customer, view.customer)


def _is_same(one: Customer, other: Customer) -> bool:
    """The same name, e-mail or address: what is not said of a customer is no match."""
    return any(mine and mine == theirs for mine, theirs in zip(_marks(one), _marks(other), strict=True))


def _marks(customer: Customer) -> tuple[str, str, str]:
    street = " ".join(customer.address_lines)
    at_home = f"{street} {customer.postal_code} {customer.country}" if street and customer.postal_code else ""
    return _plain(customer.name), _plain(customer.email), _plain(at_home)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
