"""Customer service takes its approval back after the bench has decided, or gives it again: a supervisor decides."""

from sqlalchemy import bindparam, or_, select, update

from station.domain.case import ServiceStatus
from station.domain.delivery import APPROVED_AGAIN, CONTRADICTED, DeliveryState
from station.domain.events import ApprovedAgain, DecisionContradicted, ServiceFollowed
from station.domain.people import Right
from station.domain.review import ReviewVerb
from station.errors import Refusal, Refused
from station.operations.at_hand import case_at_hand, need, safe
from station.operations.order_labels import void_labels
from station.operations.remarks import remark_needed
from station.operations.undo import back_to_work, withdraw
from station.storage.records import decisions, deliveries
from station.storage.transaction import Transaction
from station.storage.values import known, number, text
from station.views.case import CaseView

_NEWEST = (
    select(decisions.c.id, decisions.c.number, deliveries.c.state, deliveries.c.tries, deliveries.c.trouble)
    .join(deliveries, deliveries.c.decision == decisions.c.id)
    .where(decisions.c.case_id == bindparam("case"), decisions.c.withdrawn_at.is_(None))
    .order_by(decisions.c.number.desc())
    .limit(1)
)
_HOLD_BACK = (
    update(deliveries)
    .where(
        deliveries.c.decision == bindparam("which"),
        or_(
            deliveries.c.state.in_(("WAITING", "TRYING")),
            (deliveries.c.state == DeliveryState.SET_ASIDE.value) & (deliveries.c.trouble == APPROVED_AGAIN),
        ),
    )
    .values(state=DeliveryState.SET_ASIDE.value, trouble=CONTRADICTED)
)
_STILL_HELD = (
    update(deliveries)
    .where(
        deliveries.c.decision == bindparam("which"),
        deliveries.c.state == DeliveryState.SET_ASIDE.value,
        deliveries.c.trouble == CONTRADICTED,
    )
    .values(trouble=APPROVED_AGAIN)
)
_GIVE_UP = (
    update(deliveries)
    .where(deliveries.c.decision == bindparam("which"), deliveries.c.state == DeliveryState.SET_ASIDE.value)
    .values(state=DeliveryState.WITHDRAWN.value)
)


def hold_back(tx: Transaction, case: int, rma_number: str, status: ServiceStatus) -> None:
    """The decision of this case is kept as it is; one that is not out yet waits until a supervisor has decided."""
    row = tx.row(_NEWEST, case=case)
    if row is not None:
        held = bool(tx.run(_HOLD_BACK, which=text(row[0])))
        tx.record(DecisionContradicted(rma_number, text(row[0]), number(row[1]), status.value, held), case)


def approve_again(tx: Transaction, case: int, rma_number: str) -> None:
    """That customer service approves once more is written down. What was held back leaves only when somebody says so.

    It was decided for goods of which customer service has said two things since; nobody knows here what was agreed on.
    """
    row = tx.row(_NEWEST, case=case)
    if row is not None:
        held = bool(tx.run(_STILL_HELD, which=text(row[0])))
        tx.record(ApprovedAgain(rma_number, text(row[0]), number(row[1]), held), case)


def follow_service(tx: Transaction, rma_number: str, reason: str) -> CaseView:
    """The decision that was held back never counts, its labels are void, and the case stands as customer service says.

    Where it has approved again, the case is in work and is decided anew. Supervisors only, with a reason; the other way
    is `send_again`. Raises Refused(ALREADY_SENT) once the decision is out, and Refused(NOT_DECIDED) for a case in which
    nobody contradicts anybody.
    """
    need(tx, Right.REOPEN)
    case = safe(case_at_hand(tx, rma_number))
    row = tx.row(_NEWEST, case=case.id)
    if row is None or not case.decided or (case.status is ServiceStatus.APPROVED and row[4] != APPROVED_AGAIN):
        raise Refused(Refusal.NOT_DECIDED)
    decision, count, state, tries = text(row[0]), number(row[1]), known(DeliveryState, row[2]), number(row[3])
    if state is not DeliveryState.SET_ASIDE:
        raise Refused(Refusal.ALREADY_SENT)
    void_labels(tx, case)
    why = remark_needed(tx, case.id, ReviewVerb.REOPEN, reason)
    tx.run(_GIVE_UP, which=decision)
    withdraw(tx, decision)
    tx.record(ServiceFollowed(rma_number, decision, count, tries > 0, why), case.id)
    return back_to_work(tx, case)
