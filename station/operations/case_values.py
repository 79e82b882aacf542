"""A case document as the values of its rows."""

from datetime import datetime

from station.exchange.case_document import CaseDocument, Item, Message
from station.storage.statements import Value
from station.storage.transaction import micros
from station.storage.values import as_list

CASE_VALUES = (
    "rma_number",
    "version",
    "status",
    "request_type",
    "resolution",
    "requested_at",
    "decided_at",
    "decided_by",
    "exception_note",
    "rejection_reason",
    "agent_message",
    "acknowledge_message",
    "order_number",
    "ordered_on",
    "delivered_on",
    "shipment_confirmed_at",
    "carrier",
    "tracking_numbers",
    "parcels",
    "label_paid_by",
    "customer_name",
    "customer_kind",
    "language",
    "tier",
    "convenience_returns",
    "email",
    "phone",
    "address_lines",
    "postal_code",
    "city",
    "province",
    "country",
)
"""The columns of a case that customer service speaks for; all others are the bench's."""


def case_values(document: CaseDocument) -> dict[str, Value]:
    """What customer service said, by column."""
    return _request(document) | _shipping(document) | _customer(document)


def item_values(item: Item) -> dict[str, Value]:
    """One line of the request, by column."""
    claim = item.claim
    price = item.unit_price
    return {
        "line": item.line,
        "sku": item.sku,
        "gtin": item.gtin or "",
        "name": item.name,
        "category": item.category or "",
        "quantity": item.quantity,
        "price": str(price.amount) if price else None,
        "currency": price.currency if price else None,
        "sealed_product": bool(item.sealed_product),
        "serials": as_list(tuple(item.serial_numbers)),
        "accessories": as_list(tuple(item.accessories)),
        "justification": claim.justification if claim else None,
        "defective": claim.defective if claim else None,
        "seal": claim.seal if claim else None,
        "use": claim.use if claim else None,
        "note": (claim.note or "") if claim else "",
        "exceptions": (claim.exceptions or "") if claim else "",
    }


def message_values(message: Message) -> dict[str, Value]:
    """One message of the thread, by column."""
    return {
        "at": _time(message.at),
        "sender": message.sender,
        "author": message.author or "",
        "text": message.text or "",
    }


def _request(document: CaseDocument) -> dict[str, Value]:
    order = document.order
    return {
        "rma_number": document.rma_number,
        "version": document.version,
        "status": document.status,
        "request_type": document.request_type,
        "resolution": document.resolution,
        "requested_at": micros(document.requested_at),
        "decided_at": _time(document.decided_at),
        "decided_by": document.decided_by or "",
        "exception_note": document.exception_note or "",
        "rejection_reason": document.rejection_reason or "",
        "agent_message": document.agent_message or "",
        "acknowledge_message": bool(document.acknowledge_message),
        "order_number": document.order_number,
        "ordered_on": order.ordered_on.isoformat() if order and order.ordered_on else None,
        "delivered_on": order.delivered_on.isoformat() if order and order.delivered_on else None,
    }


def _shipping(document: CaseDocument) -> dict[str, Value]:
    shipment = document.shipment
    return {
        "shipment_confirmed_at": _time(shipment.confirmed_at) if shipment else None,
        "carrier": (shipment.carrier or "") if shipment else "",
        "tracking_numbers": as_list(document.tracking),
        "parcels": shipment.parcels if shipment else None,
        "label_paid_by": shipment.label_paid_by if shipment else None,
    }


def _customer(document: CaseDocument) -> dict[str, Value]:
    customer = document.customer
    profile, address = customer.profile, customer.address
    return {
        "customer_name": customer.name,
        "customer_kind": customer.kind,
        "language": customer.language or "",
        "tier": (profile.tier or "") if profile else "",
        "convenience_returns": profile.convenience_returns if profile else None,
        "email": customer.email or "",
        "phone": customer.phone or "",
        "address_lines": as_list(tuple(address.lines)) if address else "[]",
        "postal_code": (address.postal_code or "") if address else "",
        "city": (address.city or "") if address else "",
        "province": (address.province or "") if address else "",
        "country": (address.country or "") if address else "",
    }


def _time(at: datetime | None) -> int | None:
    return None if at is None else micros(at)
