"""The statements that load one case: one per table, built once; and what their rows are made of."""

from typing import NamedTuple

from sqlalchemy import BindParameter, bindparam, null, select

from station.domain.photography import Making
from station.domain.printing import PrintKind
from station.storage.people_records import operators
from station.storage.print_records import print_jobs, return_parcels
from station.storage.records import attachments, cases, decisions, deliveries, items, journal, messages, photos, units
from station.storage.review_records import comments, photo_requests

_CASE: BindParameter[int] = bindparam("case_id")


class CaseRow(NamedTuple):
    """One row of `cases`."""

    id: int
    rma_number: str
    version: int
    status: str
    state: str
    request_type: str
    resolution: str | None
    requested_at: int
    decided_at: int | None
    decided_by: str
    exception_note: str
    rejection_reason: str
    agent_message: str
    acknowledge_message: int
    acknowledged_at: int | None
    order_number: str
    ordered_on: str | None
    delivered_on: str | None
    shipment_confirmed_at: int | None
    carrier: str
    tracking_numbers: str
    parcels: int | None
    label_paid_by: str | None
    customer_name: str
    customer_kind: str | None
    language: str
    tier: str
    convenience_returns: int | None
    email: str
    phone: str
    address_lines: str
    postal_code: str
    city: str
    province: str
    country: str
    arrived_at: int | None
    due_by: int | None
    processed_at: int | None
    at_line: int | None
    at_unit: int | None
    return_parcels: int
    hazard_since: int | None


class ItemRow(NamedTuple):
    """One row of `items`."""

    line: int
    sku: str
    gtin: str
    name: str
    category: str
    quantity: int
    price: str | None
    currency: str | None
    sealed_product: int
    serials: str
    accessories: str
    justification: str | None
    defective: int | None
    seal: str | None
    use: str | None
    note: str
    exceptions: str


class UnitRow(NamedTuple):
    """One row of `units`."""

    line: int
    unit: int
    reception: str
    seal: str | None
    use: str | None
    packaging: str | None
    function: str | None
    accessories: str
    serial: str | None
    serial_unreadable: int
    serial_elsewhere: int
    note: str
    found_name: str
    verdict: str | None
    reasons: str
    verdict_note: str
    resolution: str | None
    disposition: str | None
    return_code: str | None
    agreed_by: str | None
    agreed_why: str
    reduction: str
    hazard: str | None
    data: str | None
    hazard_why: str
    tag: str
    judged_at: int | None
    judged_by: str | None


PhotoRow = tuple[
    int,
    str,
    int | None,
    int | None,
    str,
    int,
    str,
    str,
    str,
    int,
    int,
    int,
    float | None,
    int | None,
    int | None,
    str,
    str,
]
"""Its id, slot, line, unit, hash, time and operator; then how it was made, as in `Making`."""

MessageRow = tuple[int | None, str, str, str]
"""When, who, the author's name, and the words."""

BY_NUMBER = select(*(cases.c[name] for name in CaseRow._fields)).where(cases.c.rma_number == bindparam("number"))

ID_BY_NUMBER = select(cases.c.id).where(cases.c.rma_number == bindparam("number"))

ITEMS = select(*(items.c[name] for name in ItemRow._fields)).where(items.c.case_id == _CASE).order_by(items.c.line)

UNITS = (
    select(*(units.c[name] for name in UnitRow._fields))
    .where(units.c.case_id == _CASE)
    .order_by(units.c.line, units.c.unit)
)

PHOTOS = (
    select(
        photos.c.id,
        photos.c.slot,
        photos.c.line,
        photos.c.unit,
        photos.c.sha256,
        photos.c.taken_at,
        photos.c.operator,
        *(photos.c[name] for name in Making.__slots__),
    )
    .where(photos.c.case_id == _CASE, photos.c.deleted_at.is_(None))
    .order_by(photos.c.id)
)

ATTACHMENTS = (
    select(
        attachments.c.document,
        attachments.c.kind,
        attachments.c.line,
        attachments.c.note,
        attachments.c.sha256,
        attachments.c.suffix,
    )
    .where(attachments.c.case_id == _CASE)
    .order_by(attachments.c.document)
)

MESSAGES = (
    select(messages.c.at, messages.c.sender, messages.c.author, messages.c.text)
    .where(messages.c.case_id == _CASE)
    .order_by(messages.c.position)
)

_SUPERVISORS = operators.alias("supervisors")
DECISION = (
    select(
        decisions.c.id,
        decisions.c.number,
        decisions.c.outcome,
        decisions.c.decided_at,
        decisions.c.operator,
        operators.c.name,
        decisions.c.supervisor,
        _SUPERVISORS.c.name,
        decisions.c.withdrawn_at,
        deliveries.c.sent_at,
        deliveries.c.not_before,
        deliveries.c.state,
        deliveries.c.trouble,
    )
    .join(deliveries, deliveries.c.decision == decisions.c.id)
    .outerjoin(operators, operators.c.login == decisions.c.operator)
    .outerjoin(_SUPERVISORS, _SUPERVISORS.c.login == decisions.c.supervisor)
    .where(decisions.c.case_id == _CASE)
    .order_by(decisions.c.number.desc())
    .limit(1)
)

LABELS = (
    select(
        print_jobs.c.code,
        print_jobs.c.id,
        print_jobs.c.kind,
        print_jobs.c.copy,
        print_jobs.c.state,
        print_jobs.c.trouble,
        print_jobs.c.printed_at,
        return_parcels.c.voided_at,
        return_parcels.c.scanned_back_at,
        return_parcels.c.handed_over_at,
    )
    .join(return_parcels, return_parcels.c.return_code == print_jobs.c.code)
    .where(return_parcels.c.case_id == _CASE)
    .order_by(print_jobs.c.id)
)

WISHES = (
    select(
        photo_requests.c.line,
        photo_requests.c.unit,
        photo_requests.c.slot,
        photo_requests.c.note,
        photo_requests.c.asked_by,
        operators.c.name,
    )
    .outerjoin(operators, operators.c.login == photo_requests.c.asked_by)
    .where(photo_requests.c.case_id == _CASE, photo_requests.c.done_at.is_(None))
    .order_by(photo_requests.c.id)
)
_JOB = select(
    print_jobs.c.code,
    print_jobs.c.id,
    print_jobs.c.kind,
    print_jobs.c.copy,
    print_jobs.c.state,
    print_jobs.c.trouble,
    print_jobs.c.printed_at,
    null(),
    null(),
    null(),
)
TAGS = (
    _JOB.where(print_jobs.c.code == bindparam("tag"), print_jobs.c.kind == PrintKind.HOLD_TAG.value)
    .order_by(print_jobs.c.id.desc())
    .limit(1)
)
OF_LOCATIONS = (
    print_jobs.c.code.between(bindparam("first"), bindparam("last")),
    print_jobs.c.case_id == _CASE,
    print_jobs.c.kind == PrintKind.LOCATION_LABEL.value,
    print_jobs.c.state != "VOIDED",
)
"""The jobs of a case that say where goods go; the range of their codes is what the index finds."""
LOCATIONS = _JOB.where(*OF_LOCATIONS).order_by(print_jobs.c.id)


def location_codes(rma_number: str) -> dict[str, str]:
    """Between which codes the labels of this case lie that say where goods go."""
    return {"first": f"{rma_number}-D", "last": f"{rma_number}-E"}


SAID = select(comments.c.id, comments.c.text).where(comments.c.case_id == _CASE)

NAMES = select(operators.c.login, operators.c.name)

TIMELINE = (
    select(journal.c.at, journal.c.operator, operators.c.name, journal.c.kind, journal.c.body)
    .outerjoin(operators, operators.c.login == journal.c.operator)
    .where(journal.c.case_id == _CASE)
    .order_by(journal.c.seq)
)
