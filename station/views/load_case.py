"""Loads one case: eight short statements, then what the domain makes of the rows."""

import json
from collections import defaultdict
from collections.abc import Sequence

from station.domain import policy
from station.domain.case import (
    DECIDED,
    CaseState,
    CustomerKind,
    LabelPayer,
    MessageFrom,
    RequestType,
    Resolution,
    ServiceStatus,
)
from station.domain.deadlines import window_day
from station.domain.delivery import DeliveryState
from station.domain.evidence import PARCEL_SLOTS, Slot
from station.domain.printing import JobState, PrintKind
from station.domain.verdict import Outcome
from station.storage.statements import Value
from station.storage.transaction import Reading, moment, moment_or_none
from station.storage.values import choice, day, flag, known, number, number_or_none, text, words
from station.views import case_rows as sql
from station.views.case import (
    Attachment,
    CaseView,
    Customer,
    DecisionView,
    LabelView,
    Message,
    Photo,
    TimelineEntry,
)
from station.views.case_units import CaseFacts, PhotosByUnit, load_items

Row = Sequence[Value]


def load_case(reading: Reading, rma_number: str) -> CaseView | None:
    """The case with this number as it is now, or None."""
    row = reading.row(sql.BY_NUMBER, number=rma_number) if rma_number.isascii() else None
    if row is None:
        return None
    case = dict(zip(sql.CASE_COLUMNS, row, strict=True))
    case_id = number(case["id"])
    photos = _photos(reading, case_id)
    decision = _decision(reading.row(sql.DECISION, case_id=case_id)) if case["processed_at"] else None
    labels = reading.rows(sql.LABELS, case_id=case_id) if case["return_parcels"] else ()
    facts = _facts(case, photos.get((None, None), ()))
    return CaseView(
        **_service(case, reading),  # type: ignore[arg-type]  # each value has its field's type there
        customer=_customer(case),
        items=load_items(reading, case_id, facts, photos),
        attachments=tuple(_attachment(row, reading) for row in reading.rows(sql.ATTACHMENTS, case_id=case_id)),
        messages=tuple(_message(row) for row in reading.rows(sql.MESSAGES, case_id=case_id)),
        parcel_photos=tuple(photos.get((None, None), ())),
        decision=decision,
        labels=tuple(_label(row) for row in labels),
    )


def load_timeline(reading: Reading, rma_number: str) -> tuple[TimelineEntry, ...]:
    """Everything the journal holds of this case, oldest first."""
    row = reading.row(sql.ID_BY_NUMBER, number=rma_number) if rma_number.isascii() else None
    if row is None:
        return ()
    return tuple(
        TimelineEntry(moment(at), text(operator), text(name), text(kind), json.loads(text(body)))
        for at, operator, name, kind, body in reading.rows(sql.TIMELINE, case_id=row[0])
    )


def _facts(case: dict[str, Value], parcel_photos: Sequence[Photo]) -> CaseFacts:
    return CaseFacts(
        approved=case["status"] == ServiceStatus.APPROVED.value,
        decided=known(CaseState, case["state"]) in DECIDED,
        message_pending=bool(case["acknowledge_message"]) and case["acknowledged_at"] is None,
        request_type=known(RequestType, case["request_type"]),
        customer=choice(CustomerKind, case["customer_kind"]),
        parcel_slots=frozenset(photo.slot for photo in parcel_photos if photo.slot in PARCEL_SLOTS),
    )


def _service(case: dict[str, Value], reading: Reading) -> dict[str, object]:
    requested_at, delivered_on = moment(case["requested_at"]), day(case["delivered_on"])
    on_day = window_day(requested_at, delivered_on, reading.zone)
    status, request = known(ServiceStatus, case["status"]), known(RequestType, case["request_type"])
    days = reading.settings.process.window_days
    findings = (
        policy.approved(status),
        policy.in_window(on_day, days, excepted=bool(case["exception_note"])),
        policy.eligible(request, convenience_returns=flag(case["convenience_returns"])),
    )
    return {
        "rma_number": case["rma_number"],
        "version": case["version"],
        "status": status,
        "state": known(CaseState, case["state"]),
        "request_type": request,
        "resolution": choice(Resolution, case["resolution"]),
        "requested_at": requested_at,
        "decided_at": moment_or_none(case["decided_at"]),
        "ordered_on": day(case["ordered_on"]),
        "delivered_on": delivered_on,
        "shipment_confirmed_at": moment_or_none(case["shipment_confirmed_at"]),
        "tracking_numbers": words(case["tracking_numbers"]),
        "label_paid_by": choice(LabelPayer, case["label_paid_by"]),
        "arrived_at": moment_or_none(case["arrived_at"]),
        "due_by": moment_or_none(case["due_by"]),
        "acknowledge_message": bool(case["acknowledge_message"]),
        "acknowledged": case["acknowledged_at"] is not None,
        "window_day": on_day,
        "window_days": days,
        "findings": tuple(finding for finding in findings if finding is not None),
        **{name: case[name] for name in _AS_THEY_ARE},
    }


_AS_THEY_ARE = (
    "decided_by",
    "exception_note",
    "rejection_reason",
    "agent_message",
    "order_number",
    "carrier",
    "parcels",
    "at_line",
    "at_unit",
)


def _customer(case: dict[str, Value]) -> Customer:
    return Customer(
        name=text(case["customer_name"]),
        kind=choice(CustomerKind, case["customer_kind"]),
        language=text(case["language"]),
        tier=text(case["tier"]),
        convenience_returns=flag(case["convenience_returns"]),
        email=text(case["email"]),
        phone=text(case["phone"]),
        address_lines=words(case["address_lines"]),
        postal_code=text(case["postal_code"]),
        city=text(case["city"]),
        province=text(case["province"]),
        country=text(case["country"]),
    )


def _photos(reading: Reading, case_id: int) -> PhotosByUnit:
    by_unit: PhotosByUnit = defaultdict(list)
    for photo, slot, line, unit, sha256, taken_at, operator in reading.rows(sql.PHOTOS, case_id=case_id):
        place = (number_or_none(line), number_or_none(unit))
        by_unit[place].append(
            Photo(
                number(photo),
                known(Slot, slot),
                *place,
                text(sha256),
                reading.files.address(text(sha256)),
                moment(taken_at),
                text(operator),
            )
        )
    return by_unit


def _attachment(row: Row, reading: Reading) -> Attachment:
    document, kind, line, note, sha256, suffix = row
    path = reading.files.address(text(sha256), text(suffix)) if sha256 else None
    return Attachment(text(document), text(kind), number_or_none(line), text(note), path)


def _message(row: Row) -> Message:
    at, sender, author, said = row
    return Message(moment_or_none(at), known(MessageFrom, sender), text(author), text(said))


def _decision(row: Row | None) -> DecisionView | None:
    if row is None:
        return None
    decision, count, outcome, at, operator, name, supervisor, withdrawn, sent, not_before, state = row
    return DecisionView(
        decision_id=text(decision),
        number=number(count),
        outcome=known(Outcome, outcome),
        decided_at=moment(at),
        operator=text(operator),
        operator_name=text(name) or text(operator),
        supervisor=text(supervisor) or None,
        sent_at=moment_or_none(sent),
        withdrawn_at=moment_or_none(withdrawn),
        send_after=moment(not_before),
        set_aside=state == DeliveryState.SET_ASIDE.value,
        trying=state == DeliveryState.TRYING.value,
    )


def _label(row: Row) -> LabelView:
    code, job, kind, copy, state, trouble, printed, voided, scanned_back, handed_over = row
    return LabelView(
        return_code=text(code),
        job_id=number(job),
        kind=known(PrintKind, kind),
        copy=number(copy),
        state=known(JobState, state),
        trouble=text(trouble) or None,
        printed_at=moment_or_none(printed),
        voided=voided is not None,
        scanned_back_at=moment_or_none(scanned_back),
        handed_over_at=moment_or_none(handed_over),
    )
