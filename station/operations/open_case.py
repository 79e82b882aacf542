"""Opens the case of a scanned number: the parcel is registered, and the answer says what can be done with it."""

import re
from dataclasses import replace
from datetime import datetime
from difflib import get_close_matches

from sqlalchemy import bindparam, select, update

from station.calendar import calendar_of, calendar_of_refunds
from station.domain.case import DECIDED, CaseState, ServiceStatus
from station.domain.codes import ProductCode, TrackingNumber, WebAddress, read
from station.domain.deadlines import refund_due
from station.domain.events import CaseOpened, MessageAcknowledged, ParcelArrived
from station.domain.people import Right, may
from station.operations.at_hand import AtHand, case_at_hand, case_in_work, need, remember_place, seen
from station.operations.limits import as_code
from station.operations.open_at import mark_left, mark_open, open_elsewhere
from station.operations.parcels import join_if_certain
from station.storage.print_records import return_parcels, unit_tags
from station.storage.records import cases, tracking_numbers
from station.storage.transaction import Transaction, micros
from station.storage.values import number, text
from station.views.case import CaseView
from station.views.load_candidates import candidates, with_product
from station.views.load_quarantine import tag_of
from station.views.load_received import is_behind, last_received
from station.views.opened import Opened, ScanAnswer

SIMILAR = 3

_EXACT = select(cases.c.rma_number).where(cases.c.rma_number == bindparam("number"))
_BY_TRACKING = (
    select(cases.c.rma_number)
    .join(tracking_numbers, tracking_numbers.c.case_id == cases.c.id)
    .where(tracking_numbers.c.number == bindparam("number"))
)
_BY_RETURN_CODE = (
    select(cases.c.rma_number)
    .join(return_parcels, return_parcels.c.case_id == cases.c.id)
    .where(return_parcels.c.return_code == bindparam("code"))
)
_BY_TAG = (
    select(cases.c.rma_number, unit_tags.c.line, unit_tags.c.unit)
    .join(unit_tags, unit_tags.c.case_id == cases.c.id)
    .where(unit_tags.c.tag == bindparam("tag"))
)
_AWAITED = (
    select(cases.c.rma_number)
    .where(cases.c.state.in_((CaseState.APPROVED.value, CaseState.SHIPPED.value, CaseState.ARRIVED.value)))
    .order_by(cases.c.id.desc())
    .limit(2000)
)
_ARRIVE = (
    update(cases)
    .where(cases.c.id == bindparam("case"), cases.c.arrived_at.is_(None))
    .values(arrived_at=bindparam("came_at"), due_by=bindparam("due"), state=CaseState.ARRIVED.value)
)
_OPEN = (
    update(cases)
    .where(cases.c.id == bindparam("case"), cases.c.state == CaseState.ARRIVED.value)
    .values(state=CaseState.IN_INSPECTION.value, opened_at=bindparam("now_at"))
)
_ACKNOWLEDGE = (
    update(cases)
    .where(cases.c.id == bindparam("case"), cases.c.acknowledged_at.is_(None))
    .values(acknowledged_at=bindparam("now_at"))
)


def open_case(tx: Transaction, scanned: str, typed: bool = False, take_up: bool = True) -> Opened:
    """The case stands open at this bench, its parcel registered as arrived; or the answer says why not.

    `scanned` is an RMA number or, failing that, a tracking number or return code that belongs to one case, or the tag
    of a unit that waits: work goes on at that unit then. `typed` when a hand wrote it and no scanner read it. Without
    `take_up` the parcel is registered and nobody begins to work on it.
    """
    need(tx, Right.INSPECT)
    scanned = as_code(scanned)
    found = _find(tx, scanned)
    if not found:
        tag = tag_of(tx, scanned)
        return Opened(ScanAnswer.PUT_ASIDE, tag) if tag is not None else _unknown(tx, scanned)
    if len(found) > 1:
        return Opened(ScanAnswer.SEVERAL, scanned, similar=candidates(tx, found))
    rma_number = found[0]
    case = case_at_hand(tx, rma_number)
    if (answer := _in_the_way(tx, scanned, case, take_up)) is not None:
        return answer
    by_tracking = scanned.upper() != case.rma_number.upper()
    arrive(tx, case, tx.now, scanned if by_tracking else "", typed)
    if by_tracking and tx.row(_BY_TRACKING, number=scanned.upper()) is not None:
        join_if_certain(tx, case, scanned.upper())
    if take_up:
        _take_up(tx, case)
    if (waiting := tx.row(_BY_TAG, tag=scanned.upper())) is not None:
        remember_place(tx, case, number(waiting[1]), number(waiting[2]))
    return Opened(ScanAnswer.FOUND, scanned, seen(tx, rma_number), announced=case.state is not CaseState.APPROVED)


def acknowledge_message(tx: Transaction, rma_number: str) -> CaseView:
    """The operator has read the customer's message."""
    case = case_in_work(tx, rma_number)
    if tx.run(_ACKNOWLEDGE, case=case.id, now_at=tx.at):
        tx.record(MessageAcknowledged(rma_number), case.id)
    return seen(tx, rma_number)


def leave_case(tx: Transaction) -> None:
    """No case stands open at this bench."""
    mark_left(tx)


def _find(tx: Transaction, scanned: str) -> tuple[str, ...]:
    """The RMA numbers of the cases that this belongs to; more than one where parcels travel together."""
    for statement, values in (
        (_EXACT, {"number": scanned}),
        (_EXACT, {"number": scanned.upper()}),
        (_BY_TRACKING, {"number": scanned.upper()}),
        (_BY_RETURN_CODE, {"code": scanned.upper()}),
        (_BY_TAG, {"tag": scanned.upper()}),
    ):
        rows = tx.rows(statement, **values)
        if rows:
            return tuple(text(row[0]) for row in rows)
    return ()


def _in_the_way(tx: Transaction, scanned: str, case: AtHand, take_up: bool) -> Opened | None:
    """Why the case cannot be opened here: decided, not approved, or in the hands of another bench; None when it can."""
    if case.state in DECIDED:
        return Opened(ScanAnswer.ALREADY_PROCESSED, scanned, seen(tx, case.rma_number))
    if case.status is not ServiceStatus.APPROVED and not case.stopped:
        return _not_approved(tx, scanned, seen(tx, case.rma_number))
    other = open_elsewhere(tx, case.rma_number) if take_up else None
    if other is None:
        return None
    view, may_take = seen(tx, case.rma_number), may(tx.operator, Right.REOPEN)
    return Opened(ScanAnswer.OPEN_ELSEWHERE, scanned, view, elsewhere=other, may_take_over=may_take)


def _not_approved(tx: Transaction, scanned: str, case: CaseView) -> Opened:
    by = None
    if case.status is ServiceStatus.REQUESTED:
        limits = tx.policy.clocks
        by = calendar_of(tx.settings, limits, tx.now).after(case.requested_at, limits.service_answer)
    place = tx.settings.process.quarantine_place
    return Opened(ScanAnswer.NOT_APPROVED, scanned, case, place=place, answer_by=by)


def _unknown(tx: Transaction, scanned: str) -> Opened:
    elsewhere = tx.settings.codes
    if elsewhere.elsewhere and re.fullmatch(elsewhere.elsewhere, scanned, re.IGNORECASE):
        return Opened(ScanAnswer.NOT_FOR_THIS_STATION, scanned, place=elsewhere.elsewhere_place)
    match read(scanned, tx.settings.forms):
        case ProductCode(gtin):
            return Opened(ScanAnswer.PRODUCT_CODE, scanned, similar=with_product(tx, gtin))
        case TrackingNumber():
            return _as_far_as_known(tx, Opened(ScanAnswer.CARRIER_CODE, scanned))
        case WebAddress():
            return Opened(ScanAnswer.WEB_ADDRESS, scanned)
    return _not_found(tx, scanned)


def _not_found(tx: Transaction, scanned: str) -> Opened:
    awaited = [text(row[0]) for row in tx.rows(_AWAITED)]
    similar = dict.fromkeys(number for number in awaited if number.endswith(scanned.upper()))  # its end was typed
    similar |= dict.fromkeys(get_close_matches(scanned.upper(), awaited, SIMILAR, 0.8))
    place = tx.settings.process.quarantine_place
    found = candidates(tx, tuple(similar)[:SIMILAR])
    return _as_far_as_known(tx, Opened(ScanAnswer.NOT_FOUND, scanned, similar=found, place=place))


def _as_far_as_known(tx: Transaction, opened: Opened) -> Opened:
    """The station works by the cases that have come in: the answer says until when it knows them."""
    received = last_received(tx)
    return replace(opened, received=received, behind=is_behind(tx, received))


def arrive(tx: Transaction, case: AtHand, since: datetime, tracking: str, typed: bool = False) -> None:
    """The parcel of the case is here since then, and the refund clock runs; nothing changes when it was here before."""
    announced = case.state is not CaseState.APPROVED
    due = refund_due(since, tx.policy.refund_hours, calendar_of_refunds(tx.settings, tx.policy.clocks, tx.now))
    if tx.run(_ARRIVE, case=case.id, came_at=micros(since), due=micros(due)):
        tx.record(ParcelArrived(case.rma_number, announced, tracking, typed), case.id)


def _take_up(tx: Transaction, case: AtHand) -> None:
    """The case stands open at this bench."""
    if tx.run(_OPEN, case=case.id, now_at=tx.at):
        tx.record(CaseOpened(case.rma_number), case.id)
    mark_open(tx, case.rma_number)
