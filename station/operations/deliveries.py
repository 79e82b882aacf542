"""What becomes of a decision on its way out."""

from datetime import timedelta

from sqlalchemy import bindparam, select, update

from station.domain.delivery import DeliveryState
from station.domain.events import DecisionSent, DecisionSetAside
from station.storage.records import cases, decisions, deliveries
from station.storage.transaction import Transaction, micros
from station.storage.values import number, text

_BEGIN = (
    update(deliveries)
    .where(deliveries.c.decision == bindparam("which"), deliveries.c.state.in_(("WAITING", "TRYING")))
    .values(state=DeliveryState.TRYING.value, tries=deliveries.c.tries + 1)
)
_ASIDE = (
    update(deliveries)
    .where(deliveries.c.decision == bindparam("which"), deliveries.c.state == DeliveryState.TRYING.value)
    .values(state=DeliveryState.SET_ASIDE.value, trouble=bindparam("why"))
)
_SENT = (
    update(deliveries)
    .where(deliveries.c.decision == bindparam("which"), deliveries.c.state.in_(("TRYING", "SET_ASIDE", "WITHDRAWN")))
    .values(state=DeliveryState.SENT.value, trouble=None, sent_at=bindparam("out_at"))
)
"""What is out is out, also when it was held back or given up while it was on its way."""

_COUNTS = (
    update(decisions)
    .where(decisions.c.id == bindparam("decision_id"), decisions.c.withdrawn_at.is_not(None))
    .values(withdrawn_at=None)
)
"""Customer service has it, so that the next decision replaces it."""

_LATER = (
    update(deliveries)
    .where(deliveries.c.decision == bindparam("which"), deliveries.c.state == DeliveryState.TRYING.value)
    .values(trouble=bindparam("why"), not_before=bindparam("again_at"))
)
_ABOUT = (
    select(cases.c.id, cases.c.rma_number, decisions.c.number, deliveries.c.tries)
    .join(decisions, decisions.c.case_id == cases.c.id)
    .join(deliveries, deliveries.c.decision == decisions.c.id)
    .where(decisions.c.id == bindparam("which"))
)


def begin_delivery(tx: Transaction, decision: str) -> bool:
    """The try is kept before anything is sent; False when the decision was withdrawn or is already out."""
    return bool(tx.run(_BEGIN, which=decision))


def mark_sent(tx: Transaction, decision: str) -> None:
    """Customer service has the decision."""
    if tx.run(_SENT, which=decision, out_at=tx.at):
        tx.run(_COUNTS, decision_id=decision)
        case, rma_number, count, tries = _about(tx, decision)
        tx.record(DecisionSent(rma_number, decision, count, tries), case)


def deliver_later(tx: Transaction, decision: str, trouble: str, seconds: float) -> None:
    """The decision waits, with what is the matter, and is tried again by itself."""
    tx.run(_LATER, which=decision, why=trouble, again_at=micros(tx.now + timedelta(seconds=seconds)))


def set_aside(tx: Transaction, decision: str, trouble: str) -> None:
    """The other side does not take this decision: it stands in nobody's way and waits for a person."""
    if tx.run(_ASIDE, which=decision, why=trouble):
        case, rma_number, *_ = _about(tx, decision)
        tx.record(DecisionSetAside(rma_number, decision, trouble), case)


def _about(tx: Transaction, decision: str) -> tuple[int, str, int, int]:
    row = tx.row(_ABOUT, which=decision)
    assert row is not None, "a delivery has its decision"
    return number(row[0]), text(row[1]), number(row[2]), number(row[3])
