"""Takes a decision back before it is out, and opens a decided case again afterwards."""

from datetime import timedelta

from sqlalchemy import bindparam, select, update

from station.domain.case import CaseState, ServiceStatus
from station.domain.delivery import DeliveryState
from station.domain.events import CaseReopened, DecisionWithdrawn, VerdictUndone
from station.domain.people import Right
from station.domain.review import ReviewVerb
from station.domain.verdict import Verdict
from station.errors import Refusal, Refused
from station.operations.at_hand import NO_VERDICT, AtHand, case_at_hand, need, safe, seen
from station.operations.conclude import keep_open
from station.operations.open_at import refuse_elsewhere
from station.operations.order_labels import void_labels
from station.operations.photo_requests import drop_requests
from station.operations.remarks import remark_needed
from station.storage.records import cases, decisions, deliveries, units
from station.storage.transaction import Transaction, moment
from station.storage.values import number, text
from station.views.case import CaseView

_NEWEST = (
    select(decisions.c.id, decisions.c.number, deliveries.c.state)
    .join(deliveries, deliveries.c.decision == decisions.c.id)
    .where(decisions.c.case_id == bindparam("case"), decisions.c.withdrawn_at.is_(None))
    .order_by(decisions.c.number.desc())
    .limit(1)
)
_WITHDRAW = (
    update(decisions).where(decisions.c.id == bindparam("decision_id")).values(withdrawn_at=bindparam("undone_at"))
)
_STOP_DELIVERY = (
    update(deliveries)
    .where(deliveries.c.decision == bindparam("decision_id"), deliveries.c.state == DeliveryState.WAITING.value)
    .values(state=DeliveryState.WITHDRAWN.value)
)
_CLEAR_ALL = update(units).where(units.c.case_id == bindparam("case")).values(**NO_VERDICT)
_CLEAR_ONE = (
    update(units)
    .where(
        units.c.case_id == bindparam("case"),
        units.c.line == bindparam("at_line"),
        units.c.unit == bindparam("at_unit"),
    )
    .values(**NO_VERDICT)
)
_LAST_JUDGED = (
    select(units.c.line, units.c.unit, units.c.verdict, units.c.judged_at)
    .where(units.c.case_id == bindparam("case"), units.c.judged_at.is_not(None))
    .order_by(units.c.judged_at.desc())
    .limit(1)
)
_BACK_TO_WORK = (
    update(cases).where(cases.c.id == bindparam("case")).values(state=bindparam("to_state"), processed_at=None)
)


def undo(tx: Transaction, rma_number: str) -> CaseView:
    """The decision that is not out yet is withdrawn with its label; without one, the last verdict is taken back.

    Answers and photographs stay. Raises Refused(ALREADY_SENT) once the decision is on its way. A hold can be taken
    back by everybody as long as a decision can, and by supervisors afterwards. Raises Refused(NOT_APPROVED) when
    customer service has taken its approval back meanwhile: then a supervisor decides between the two. Raises
    Refused(OPEN_ELSEWHERE) for a verdict in a case that another bench works on.
    """
    need(tx, Right.UNDO)
    case = safe(case_at_hand(tx, rma_number))
    if not case.decided:
        return _undo_last_verdict(tx, case)
    if case.status is not ServiceStatus.APPROVED:
        raise Refused(Refusal.NOT_APPROVED, status=case.status)
    decision, count, _ = _newest(tx, case)
    if not tx.run(_STOP_DELIVERY, decision_id=decision):
        raise Refused(Refusal.ALREADY_SENT)
    void_labels(tx, case)
    withdraw(tx, decision)
    tx.record(DecisionWithdrawn(rma_number, decision, count), case.id)
    return back_to_work(tx, case)


def reopen(tx: Transaction, rma_number: str, reason: str) -> CaseView:
    """A decided case is in work again; the decision that left stays, and the next one replaces it. Supervisors only.

    Raises Refused(BAD_ANSWER) without a reason, Refused(ALREADY_HANDED_OVER) once its parcel has left.
    """
    need(tx, Right.REOPEN)
    case = case_at_hand(tx, rma_number)
    if not case.decided:
        raise Refused(Refusal.NOT_DECIDED)
    if case.status is not ServiceStatus.APPROVED:
        raise Refused(Refusal.NOT_APPROVED, status=case.status)
    decision, _, state = _newest(tx, case)
    if state == DeliveryState.WAITING.value:
        raise Refused(Refusal.NOT_SENT_YET)
    void_labels(tx, case)
    why = remark_needed(tx, case.id, ReviewVerb.REOPEN, reason)
    tx.record(CaseReopened(rma_number, decision, why), case.id)
    return back_to_work(tx, case)


def take_back_one(tx: Transaction, case: AtHand, line: int, unit: int, comment: int) -> None:
    """This unit has no verdict any more and its case is in work, the other units keep theirs, and labels are void.

    A decision that has not left is withdrawn; of one that has, the next one is to take the place. `comment` says why.
    """
    if case.status is not ServiceStatus.APPROVED:
        raise Refused(Refusal.NOT_APPROVED, status=case.status)
    void_labels(tx, case, (line, unit))
    if case.decided:
        decision, count, _ = _newest(tx, case)
        if tx.run(_STOP_DELIVERY, decision_id=decision):
            withdraw(tx, decision)
            tx.record(DecisionWithdrawn(case.rma_number, decision, count), case.id)
        else:
            tx.record(CaseReopened(case.rma_number, decision, comment), case.id)
    drop_requests(tx, case.id, line, unit)
    tx.run(_CLEAR_ONE, case=case.id, at_line=line, at_unit=unit)
    tx.run(_BACK_TO_WORK, case=case.id, to_state=CaseState.IN_INSPECTION.value)


def _newest(tx: Transaction, case: AtHand) -> tuple[str, int, str]:
    row = tx.row(_NEWEST, case=case.id)
    if row is None:
        raise Refused(Refusal.NOT_DECIDED)
    return text(row[0]), number(row[1]), text(row[2])


def withdraw(tx: Transaction, decision: str) -> None:
    """The decision does not stand any more."""
    tx.run(_WITHDRAW, decision_id=decision, undone_at=tx.at)


def back_to_work(tx: Transaction, case: AtHand) -> CaseView:
    """No unit of the case has a verdict; it is in work, or where customer service does not approve, as that says."""
    drop_requests(tx, case.id)
    tx.run(_CLEAR_ALL, case=case.id)
    approved = case.status is ServiceStatus.APPROVED
    state = CaseState.IN_INSPECTION if approved else CaseState(case.status.value)
    tx.run(_BACK_TO_WORK, case=case.id, to_state=state.value)
    return seen(tx, case.rma_number)


def _undo_last_verdict(tx: Transaction, case: AtHand) -> CaseView:
    refuse_elsewhere(tx, case.rma_number)
    row = tx.row(_LAST_JUDGED, case=case.id)
    if row is None:
        raise Refused(Refusal.NOT_DECIDED)
    line, unit = number(row[0]), number(row[1])
    grace = timedelta(seconds=tx.settings.process.undo_seconds)
    if row[2] == Verdict.HOLD.value and tx.now - moment(row[3]) > grace:
        need(tx, Right.DECIDE_HELD)
    drop_requests(tx, case.id, line, unit)
    tx.run(_CLEAR_ONE, case=case.id, at_line=line, at_unit=unit)
    tx.record(VerdictUndone(case.rma_number, line, unit), case.id)
    return keep_open(tx, case)
