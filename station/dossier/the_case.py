"""The case as customer service knows it and as it arrived: customer, order, request, shipment."""

from station.domain.post import country_name
from station.dossier.teller import Teller
from station.printing.dossier_blocks import facts
from station.printing.slip_blocks import Block
from station.views.case import LabelView


def the_case(teller: Teller) -> list[Block]:
    """Everything that is known; what is not is left out."""
    case, p = teller.view.case, teller.p
    return facts(
        (
            (p.customer, _customer(teller)),
            (p.order, _order(teller)),
            (p.request, _request(teller)),
            (p.asked_for, teller.code(case.resolution) if case.resolution else ""),
            (p.status, _status(teller)),
            (p.exception, teller.written(case.exception_note)),
            (p.rejection, teller.written(case.rejection_reason)),
            (p.shipment, _shipment(teller)),
            (p.arrived, teller.minute(case.arrived_at)),
            (p.due, teller.minute(case.due_by)),
            (p.state, teller.code(case.state)),
            ("", p.danger.format(when=teller.minute(case.hazard_since)) if case.hazard_since else ""),
            (p.message, teller.written(case.agent_message)),
            (p.return_parcel, _parcels(teller)),
        )
    )


def _customer(teller: Teller) -> str:
    customer = teller.view.case.customer
    town = " ".join(part for part in (customer.postal_code, customer.city, customer.province) if part)
    land = country_name(customer.country) if customer.country else ""
    kind = teller.code(customer.kind) if customer.kind else ""
    name = " · ".join(part for part in (teller.ink.spelled(customer.name), kind) if part)
    return "\n".join(text for text in (name, *map(teller.ink, (*customer.address_lines, town, land))) if text)


def _order(teller: Teller) -> str:
    case, p = teller.view.case, teller.p
    ordered = p.ordered_on.format(day=teller.day(case.ordered_on)) if case.ordered_on else ""
    delivered = p.delivered_on.format(day=teller.day(case.delivered_on)) if case.delivered_on else ""
    return " · ".join(part for part in (teller.ink(case.order_number), ordered, delivered) if part)


def _request(teller: Teller) -> str:
    case, p = teller.view.case, teller.p
    day = p.window.format(day=case.window_day, days=case.window_days) if case.window_day is not None else ""
    asked = f"{p.requested_at} {teller.minute(case.requested_at)}"
    return " · ".join(part for part in (teller.code(case.request_type), asked, day) if part)


def _status(teller: Teller) -> str:
    case = teller.view.case
    who = teller.written(case.decided_by) if teller.names.shown else ""
    return " · ".join(part for part in (teller.code(case.status), teller.minute(case.decided_at), who) if part)


def _shipment(teller: Teller) -> str:
    case = teller.view.case
    paid = teller.code(case.label_paid_by) if case.label_paid_by else ""
    count = teller.p.parcels.format(n=case.parcels) if case.parcels else ""
    confirmed = teller.minute(case.shipment_confirmed_at)
    parts = (teller.called(case.carrier), *map(teller.ink, case.tracking_numbers), count, paid, confirmed)
    return " · ".join(part for part in parts if part)


def _parcels(teller: Teller) -> str:
    newest = {label.return_code: label for label in teller.view.case.labels}
    return "\n".join(_parcel(teller, label) for label in newest.values())


def _parcel(teller: Teller, label: LabelView) -> str:
    p = teller.p
    said = [teller.ink(label.return_code)]
    if label.voided:
        said.append(p.void)
    if label.scanned_back_at:
        said.append(p.scanned_back.format(when=teller.minute(label.scanned_back_at)))
    if label.handed_over_at:
        said.append(p.handed_over.format(when=teller.minute(label.handed_over_at)))
    return " · ".join(said)
