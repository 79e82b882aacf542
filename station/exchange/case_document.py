"""A case as it arrives: `rma-case/1`, parsed once at the edge. Unknown fields are kept."""

from collections.abc import Sequence
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from station.domain.case import (
    CustomerKind,
    Justification,
    LabelPayer,
    MessageFrom,
    RequestType,
    Resolution,
    ServiceStatus,
)
from station.domain.condition import Seal, Use
from station.exchange.case_fields import (
    Amount,
    Code,
    Count,
    Currency,
    Day,
    Flag,
    Line,
    LineNumber,
    Moment,
    Note,
    Quantity,
    Required,
    RmaNumber,
    Version,
    Words,
    absent_is,
    listed,
    numbered,
    priced,
)

FORMAT = "rma-case/1"
ITEMS = 500
UNITS = 2000
"""Pieces of one case, all its items together."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="allow")


class Order(_Part):
    """What was bought and when it came."""

    number: Line | None = None
    ordered_on: Day | None = None
    delivered_on: Day | None = None


class Shipment(_Part):
    """How the customer sends the goods back."""

    confirmed_at: Moment | None = None
    carrier: Line | None = None
    tracking_numbers: Words = ()
    parcels: Count | None = None
    label_paid_by: LabelPayer | None = None


class Profile(_Part):
    """The customer in the loyalty programme."""

    tier: Line | None = None
    convenience_returns: Flag | None = None


class Address(_Part):
    """Where refused goods go back to."""

    lines: Words = ()
    postal_code: Line | None = None
    city: Line | None = None
    province: Line | None = None
    country: Line | None = None


class Customer(_Part):
    """Who sends the goods back. Only the name is required."""

    name: Required
    id: Line | None = None
    kind: CustomerKind | None = None
    language: Line | None = None
    profile: Profile | None = None
    email: Line | None = None
    phone: Line | None = None
    address: Address | None = None


class Money(_Part):
    """An amount as a decimal string, in a currency."""

    amount: Amount
    currency: Currency | None = None


class Claim(_Part):
    """What the customer says of one item."""

    justification: Justification | None = None
    defective: Flag | None = None
    seal: Seal | None = None
    use: Use | None = None
    note: Note | None = None
    exceptions: Note | None = None


class Item(_Part):
    """One line of the request."""

    line: LineNumber
    sku: Required
    name: Required
    quantity: Quantity
    gtin: Line | None = None
    category: Line | None = None
    unit_price: Annotated[Money | None, priced(Money | None)] = None
    sealed_product: Flag | None = None
    serial_numbers: Words = ()
    accessories: Words = ()
    claim: Claim | None = None


class Document(_Part):
    """A picture or a paper of the customer's. `file` is looked for beside the case file and below it."""

    id: Annotated[Code, absent_is("", Code | None)] = ""
    kind: Annotated[Code, absent_is("PHOTO", Code | None)] = "PHOTO"
    file: Annotated[str, Field(max_length=1000)] | None = None
    line: LineNumber | None = None
    note: Note | None = None


class Message(_Part):
    """One message between the customer, customer service and the bench; `sender` is called `from` outside."""

    id: Code | None = None
    at: Moment | None = None
    sender: Annotated[MessageFrom, absent_is("SERVICE", MessageFrom | None)] = Field(
        default=MessageFrom.SERVICE, alias="from"
    )
    author: Line | None = None
    text: Note | None = None


_Documents = Annotated[tuple[Document, ...], Field(max_length=200)]
_Messages = Annotated[tuple[Message, ...], Field(max_length=1000)]


class CaseDocument(_Part):
    """One return case as customer service sends it."""

    format: Literal["rma-case/1"]
    rma_number: RmaNumber
    version: Version
    status: ServiceStatus
    request_type: RequestType
    requested_at: Moment
    customer: Customer
    items: Annotated[tuple[Item, ...], Field(min_length=1, max_length=ITEMS)]
    resolution: Resolution | None = None
    decided_at: Moment | None = None
    decided_by: Line | None = None
    exception_note: Note | None = None
    rejection_reason: Note | None = None
    agent_message: Note | None = None
    acknowledge_message: Flag | None = None
    order: Order | None = None
    shipment: Shipment | None = None
    documents: Annotated[_Documents, numbered(_Documents | None)] = ()
    messages: Annotated[_Messages, listed(_Messages | None)] = ()

    @model_validator(mode="after")
    def _nothing_twice(self) -> Self:
        _once("items", "line", [str(item.line) for item in self.items])
        _once("documents", "id", [document.id for document in self.documents])
        _once("messages", "id", [message.id or f"#{place}" for place, message in enumerate(self.messages, 1)])
        pieces = sum(item.quantity for item in self.items)
        if pieces > UNITS:
            raise PydanticCustomError("TOO_BIG", "too many pieces", {"at": "items", "limit": UNITS, "found": pieces})
        return self

    @property
    def order_number(self) -> str:
        """The number of the order; empty when nobody said."""
        return (self.order.number or "") if self.order else ""

    @property
    def tracking(self) -> tuple[str, ...]:
        """The tracking numbers that were announced."""
        return self.shipment.tracking_numbers if self.shipment else ()

    @property
    def shipment_confirmed(self) -> bool:
        """Whether the customer said that the parcel is on its way."""
        return self.shipment is not None and self.shipment.confirmed_at is not None

    def as_json(self) -> str:
        """The document as it came, unknown fields included, its text made plain."""
        return self.model_dump_json(by_alias=True, exclude_unset=True)


def _once(group: str, name: str, values: Sequence[str]) -> None:
    """Every value stands once in its group."""
    seen: set[str] = set()
    for place, value in enumerate(values):
        if value in seen:
            raise PydanticCustomError("DUPLICATE", "stands twice", {"at": f"{group}[{place}].{name}", "found": value})
        seen.add(value)
