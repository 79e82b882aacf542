"""Lets a decision go once more that the other side did not take."""

from sqlalchemy import bindparam, select, update

from station.domain.delivery import DeliveryState
from station.domain.events import DecisionRetried
from station.domain.people import Right
from station.errors import Refusal, Refused
from station.operations.at_hand import case_at_hand, need, seen
from station.storage.records import cases, decisions, deliveries
from station.storage.transaction import Transaction
from station.storage.values import number, text
from station.views.case import CaseView

_ABOUT = (
    select(cases.c.rma_number, decisions.c.number, deliveries.c.state)
    .join(decisions, decisions.c.case_id == cases.c.id)
    .join(deliveries, deliveries.c.decision == decisions.c.id)
    .where(decisions.c.id == bindparam("which"))
)
_NEWER = (
    select(decisions.c.id)
    .where(
        decisions.c.case_id == bindparam("case"),
        decisions.c.number > bindparam("count"),
        decisions.c.withdrawn_at.is_(None),
    )
    .limit(1)
)
_GO = (
    update(deliveries)
    .where(deliveries.c.decision == bindparam("which"), deliveries.c.state == DeliveryState.SET_ASIDE.value)
    .values(state=DeliveryState.TRYING.value, trouble=None, not_before=bindparam("from_now"))
)


def send_again(tx: Transaction, decision: str) -> CaseView:
    """The decision that was set aside is on its way again, under its own id and as it was recorded. Supervisors only.

    It counts as tried: the other side is asked first whether it has arrived after all, and it is not undone any more.
    Nothing changes for a decision that is on its way or out. Raises Refused(DECISION_VOID) for one that was taken back
    or replaced, and Refused(NOT_DECIDED) while its case is in work again: the next decision will replace it.
    """
    need(tx, Right.SEND_AGAIN)
    row = tx.row(_ABOUT, which=decision)
    if row is None:
        raise Refused(Refusal.UNKNOWN_DECISION, decision=decision)
    rma_number, count, state = text(row[0]), number(row[1]), DeliveryState(text(row[2]))
    case = case_at_hand(tx, rma_number)
    if state is DeliveryState.WITHDRAWN:
        raise Refused(Refusal.DECISION_VOID, decision=decision)
    if state is DeliveryState.SET_ASIDE:
        if tx.row(_NEWER, case=case.id, count=count) is not None:
            raise Refused(Refusal.DECISION_VOID, decision=decision)
        if not case.decided:
            raise Refused(Refusal.NOT_DECIDED)
        tx.run(_GO, which=decision, from_now=tx.at)
        tx.record(DecisionRetried(rma_number, decision, count), case.id)
    return seen(tx, rma_number)
