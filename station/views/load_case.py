"""Loads one case: eight short statements, then what the domain makes of the rows."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from station.domain.case import (
    CaseState,
    CustomerKind,
    LabelPayer,
    MessageFrom,
    RequestType,
    Resolution,
    ServiceStatus,
)
from station.domain.deadlines import window_day
from station.domain.delivery import APPROVED_AGAIN, DeliveryState
from station.domain.evidence import Slot
from station.domain.judgement import profile_of, window_of
from station.domain.photography import Making
from station.domain.rules import Finding, Request, case_findings
from station.domain.verdict import Outcome
from station.storage.statements import Value
from station.storage.transaction import Reading, moment, moment_or_none
from station.storage.values import choice, codes, day, flag, known, number, number_or_none, text, words
from station.views import case_rows as sql
from station.views.assessment import CaseFacts
from station.views.case import (
    Attachment,
    CaseView,
    Customer,
    DecisionView,
    Message,
    Photo,
    TimelineEntry,
)
from station.views.case_labels import labels_of, locations_of, tags_of, wishes_of
from station.views.case_rows import CaseRow, ItemRow, MessageRow, PhotoRow, UnitRow
from station.views.case_units import OfCase, PhotosByUnit, item_views, unit_rows
from station.views.load_parcels import came
from station.views.parcels import NOTHING_CAME

Row = Sequence[Value]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A case as it is now, and what it was made of."""

    row: CaseRow
    items: list[ItemRow]
    units: list[UnitRow]
    photos: PhotosByUnit
    facts: OfCase
    view: CaseView


def load_case(reading: Reading, rma_number: str) -> CaseView | None:
    """The case with this number as it is now, or None."""
    loaded = load(reading, rma_number)
    return loaded.view if loaded is not None else None


def load(reading: Reading, rma_number: str) -> Loaded | None:
    """As `load_case`, for an operation that looks at the case again when it has changed it."""
    found = reading.row(sql.BY_NUMBER, number=rma_number) if rma_number.isascii() else None
    if found is None:
        return None
    case = CaseRow._make(found)
    photos = _photos(reading, case.id)
    items = [ItemRow._make(row) for row in reading.rows(sql.ITEMS, case_id=case.id)]
    units = unit_rows(reading, case.id)
    said = _said(case, reading)
    of_parcel = tuple(photos.get((None, None), ()))
    findings: tuple[Finding, ...] = said["findings"]  # type: ignore[assignment]  # as it says
    facts = _facts(case, of_parcel, reading, findings)
    shown = item_views(items, units, facts, photos)
    rows: list[MessageRow] = reading.rows(sql.MESSAGES, case_id=case.id)  # type: ignore[assignment]  # the schema says so
    view = CaseView(
        **said,  # type: ignore[arg-type]  # each value has its field's type there
        **_at_the_bench(case),  # type: ignore[arg-type]  # as above
        customer=_customer(case),
        items=shown,
        attachments=tuple([_attachment(row, reading) for row in reading.rows(sql.ATTACHMENTS, case_id=case.id)]),
        messages=tuple([_message(row) for row in rows]),
        parcel_photos=of_parcel,
        decision=_decision(reading.row(sql.DECISION, case_id=case.id)) if case.processed_at else None,
        labels=labels_of(reading, case),
        tags=tags_of(reading, shown),
        locations=locations_of(reading, case),
        wishes=wishes_of(reading, case.id, shown),
        came=came(reading, case.id) if case.arrived_at else NOTHING_CAME,
    )
    return Loaded(case, items, units, photos, facts, view)


def load_timeline(reading: Reading, rma_number: str) -> tuple[TimelineEntry, ...]:
    """Everything the journal holds of this case, oldest first."""
    row = reading.row(sql.ID_BY_NUMBER, number=rma_number) if rma_number.isascii() else None
    if row is None:
        return ()
    said = {comment: text(words) for comment, words in reading.rows(sql.SAID, case_id=row[0])}
    names = names_of(reading)
    return tuple(_entry(entry, said, names) for entry in reading.rows(sql.TIMELINE, case_id=row[0]))


def names_of(reading: Reading) -> dict[str, str]:
    """How everybody who ever worked here is called, by login."""
    return {text(login): text(name) or text(login) for login, name in reading.rows(sql.NAMES)}


def _entry(row: Row, said: dict[Value, str], names: dict[str, str]) -> TimelineEntry:
    at, operator, name, kind, body = row
    facts = json.loads(text(body))
    words, supervisor = said.get(facts.get("comment"), ""), str(facts.get("supervisor") or "")
    by = names.get(supervisor, supervisor)
    return TimelineEntry(moment(at), text(operator), text(name), text(kind), facts, words, by)


def _facts(case: CaseRow, of_parcel: tuple[Photo, ...], reading: Reading, findings: tuple[Finding, ...]) -> OfCase:
    pending = bool(case.acknowledge_message) and case.acknowledged_at is None
    slots = tuple([photo.slot.value for photo in of_parcel])
    facts = CaseFacts(
        case.status,
        case.state,
        pending,
        case.request_type,
        case.customer_kind,
        case.resolution,
        slots,
        window_of(findings).value,
        profile_of(flag(case.convenience_returns)).value,
        stopped=case.hazard_since is not None,
    )
    return OfCase(reading.policy, facts)


def _said(case: CaseRow, reading: Reading) -> dict[str, object]:
    """What customer service said, and what the conditions make of it."""
    requested_at, delivered_on = moment(case.requested_at), day(case.delivered_on)
    on_day = window_day(requested_at, delivered_on, reading.zone)
    status, request = known(ServiceStatus, case.status), known(RequestType, case.request_type)
    asked_for = Request(
        status,
        request,
        delivered_on,
        requested_at.astimezone(reading.zone).date(),
        on_day,
        bool(case.exception_note),
        flag(case.convenience_returns),
        choice(LabelPayer, case.label_paid_by),
        moment_or_none(case.due_by),
        moment(case.arrived_at).astimezone(reading.zone).date() if case.arrived_at is not None else None,
    )
    return {
        "rma_number": case.rma_number,
        "version": case.version,
        "status": status,
        "request_type": request,
        "resolution": choice(Resolution, case.resolution),
        "requested_at": requested_at,
        "decided_at": moment_or_none(case.decided_at),
        "decided_by": case.decided_by,
        "exception_note": case.exception_note,
        "rejection_reason": case.rejection_reason,
        "agent_message": case.agent_message,
        "acknowledge_message": bool(case.acknowledge_message),
        "order_number": case.order_number,
        "ordered_on": day(case.ordered_on),
        "delivered_on": delivered_on,
        "window_day": on_day,
        "window_days": reading.policy.window_days,
        "findings": case_findings(reading.policy, asked_for, reading.now),
    }


def _at_the_bench(case: CaseRow) -> dict[str, object]:
    """The parcel on its way and here."""
    return {
        "state": known(CaseState, case.state),
        "acknowledged": case.acknowledged_at is not None,
        "shipment_confirmed_at": moment_or_none(case.shipment_confirmed_at),
        "carrier": case.carrier,
        "tracking_numbers": words(case.tracking_numbers),
        "parcels": case.parcels,
        "label_paid_by": choice(LabelPayer, case.label_paid_by),
        "arrived_at": moment_or_none(case.arrived_at),
        "due_by": moment_or_none(case.due_by),
        "at_line": case.at_line,
        "at_unit": case.at_unit,
        "hazard_since": moment_or_none(case.hazard_since),
    }


def _customer(case: CaseRow) -> Customer:
    return Customer(
        case.customer_name,
        choice(CustomerKind, case.customer_kind),
        case.language,
        case.tier,
        flag(case.convenience_returns),
        case.email,
        case.phone,
        words(case.address_lines),
        case.postal_code,
        case.city,
        case.province,
        case.country,
    )


def _photos(reading: Reading, case_id: int) -> PhotosByUnit:
    by_unit: PhotosByUnit = defaultdict(list)
    slots = codes(Slot)
    rows: list[PhotoRow] = reading.rows(sql.PHOTOS, case_id=case_id)  # type: ignore[assignment]  # the schema says so
    for row in rows:
        photo, slot, line, unit, sha256, taken_at, operator = row[:7]
        path, at = reading.files.address(sha256), moment(taken_at)
        by_unit[line, unit].append(Photo(photo, slots[slot], line, unit, sha256, path, at, operator, Making(*row[7:])))
    return by_unit


def _attachment(row: Row, reading: Reading) -> Attachment:
    document, kind, line, note, sha256, suffix = row
    path = reading.files.address(text(sha256), text(suffix)) if sha256 else None
    return Attachment(text(document), text(kind), number_or_none(line), text(note), path)


def _message(row: MessageRow) -> Message:
    at, sender, author, said = row
    return Message(moment_or_none(at), known(MessageFrom, sender), author, said)


def _decision(row: Row | None) -> DecisionView | None:
    if row is None:
        return None
    decision, count, outcome, at, operator, name, supervisor, agreed = row[:8]
    withdrawn, sent, not_before, state, trouble = row[8:]
    return DecisionView(
        decision_id=text(decision),
        number=number(count),
        outcome=known(Outcome, outcome),
        decided_at=moment(at),
        operator=text(operator),
        operator_name=text(name) or text(operator),
        supervisor=text(supervisor) or None,
        supervisor_name=text(agreed) or text(supervisor),
        sent_at=moment_or_none(sent),
        withdrawn_at=moment_or_none(withdrawn),
        send_after=moment(not_before),
        set_aside=state == DeliveryState.SET_ASIDE.value,
        trying=state == DeliveryState.TRYING.value,
        approved_again=state == DeliveryState.SET_ASIDE.value and trouble == APPROVED_AGAIN,
    )
