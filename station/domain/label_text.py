"""What a label and a slip say; how they are drawn is `station.printing`'s business."""

import re
from dataclasses import dataclass

from station.domain.case import Resolution
from station.domain.quarantine import Aside
from station.domain.verdict import Disposition


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends the parcel: name and at most four address lines."""

    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who gets the parcel. `country` is an ISO 3166 alpha-2 code."""

    name: str
    lines: tuple[str, ...]
    postal_code: str
    city: str
    province: str
    country: str


@dataclass(frozen=True, slots=True)
class ReturnLabel:
    """A return-to-customer label, 100 × 150 mm. `return_code` is the barcode; `language` is it, en or fr."""

    return_code: str
    rma_number: str
    sender: Sender
    recipient: Recipient
    contents: tuple[str, ...]
    date: str
    station: str
    copy: int
    language: str
    parcel: int = 1
    parcels: int = 1
    possible_copy: bool = False


@dataclass(frozen=True, slots=True)
class SlipItem:
    """One refused unit on the slip; `reasons` are already words, `photos` are sha256 hex digests."""

    name: str
    serial: str | None
    reasons: tuple[str, ...]
    note: str
    photos: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Slip:
    """The A5 sheet that goes into the parcel: why the goods come back, in the customer's language."""

    return_code: str
    rma_number: str
    customer: str
    sender: Sender
    items: tuple[SlipItem, ...]
    date: str
    language: str
    copy: int = 1


@dataclass(frozen=True, slots=True)
class HoldTag:
    """The tag of a unit that waits on a shelf, 100 × 50 mm. It names no customer; `since` is a local day and time.

    `goes` is where it waits when that is not the supervisor's shelf, `place` what that is called in this warehouse.
    """

    tag: str
    rma_number: str
    product: str
    unit: int
    units: int
    since: str
    why: str
    danger: bool
    station: str
    copy: int
    language: str
    goes: Disposition | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class LocationLabel:
    """Where goods go that were confirmed, 100 × 50 mm: the kind of place, and its name in this warehouse, if any.

    `gets` is what the customer gets for them. It names no customer, and its barcode is the RMA number.
    """

    rma_number: str
    goes: Disposition
    place: str
    products: str
    gets: tuple[Resolution, ...]
    since: str
    station: str
    copy: int
    language: str


@dataclass(frozen=True, slots=True)
class ArrivalTag:
    """The tag of a parcel that was taken in and waits for its inspection, 100 × 50 mm: the one due first goes first.

    `parcel` is its number among those of its case; `parcels` how many there are, as far as is known.
    """

    rma_number: str
    product: str
    since: str
    due: str
    station: str
    copy: int
    language: str
    parcel: int = 1
    parcels: int = 1


@dataclass(frozen=True, slots=True)
class QuarantineTag:
    """The tag of a parcel that stands aside, 100 × 50 mm. `about` is the case or the code that it came with, if any."""

    tag: str
    why: Aside
    about: str
    since: str
    place: str
    station: str
    copy: int
    language: str


@dataclass(frozen=True, slots=True)
class TrialLabel:
    """A label that shows how a printer prints, 100 × 50 mm: a code, and a ruler to be measured."""

    station: str
    at: str
    language: str


def missing_from(recipient: Recipient) -> tuple[str, ...]:
    """Which parts of an address are missing before a parcel can be sent there: field names."""
    parts = {
        "name": recipient.name,
        "lines": "".join(recipient.lines),
        "postal_code": recipient.postal_code,
        "city": recipient.city,
        "country": recipient.country,
    }
    return tuple(field for field, text in parts.items() if not text.strip())


_LETTER_BOXES = re.compile(
    r"\b(?:casella\s+postale|p\.?\s?o\.?\s*box|bo[iî]te\s+postale|postfach|apartado(?:\s+de\s+correos)?)\b",
    re.IGNORECASE,
)


def is_letter_box(line: str) -> bool:
    """Whether this line of an address is a post-office box, to which no carrier takes a parcel."""
    return _LETTER_BOXES.search(line) is not None
