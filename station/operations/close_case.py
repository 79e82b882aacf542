"""Closes a case of which nothing is left to be looked at: units are missing, and somebody says that this is all."""

from station.domain.evidence import PARCEL_SLOTS, Slot
from station.domain.people import Right
from station.domain.verdict import Obstacle, Reception, Verdict
from station.errors import Refusal, Refused
from station.operations.at_hand import at_hand_of, in_work, need, opened
from station.operations.conclude import settle
from station.operations.know_stuck import refuse_while_stuck
from station.storage.transaction import Transaction
from station.views.case import CaseView


def close_case(tx: Transaction, rma_number: str, decision_id: str | None = None) -> CaseView:
    """The case is decided, and its decision is on its way.

    `decision_id` is as for a verdict: saying it twice closes once. Raises Refused(UNITS_OPEN) while a unit that is
    here has no final verdict, and Refused(OBSTACLES) while the customer's message has to be read first, or the parcel
    in which something is missing has not been photographed as the policy wants it for a refusal.
    """
    need(tx, Right.DECIDE)
    loaded = opened(tx, rma_number)
    before = loaded.view
    if before.decision is not None and decision_id == before.decision.decision_id:
        return before
    case = in_work(tx, at_hand_of(loaded.row))
    refuse_while_stuck(tx)
    if not before.can_be_closed:
        raise Refused(Refusal.UNITS_OPEN)
    if before.message_pending:
        raise Refused(Refusal.OBSTACLES, obstacles=(Obstacle.MESSAGE_NOT_ACKNOWLEDGED,))
    if slots := outer_proof(before):
        raise Refused(Refusal.OBSTACLES, obstacles=(Obstacle.PHOTO_MISSING,), slots=slots)
    return settle(tx, case, decision_id, loaded)


def outer_proof(view: CaseView) -> tuple[Slot, ...]:
    """Photographs of the parcel that are still to be taken before anybody can say that something was not in it."""
    absent = [unit for unit in view.units if unit.reception is Reception.MISSING]
    wanted = (slot for unit in absent for slot in unit.missing_slots.get(Verdict.REFUSE, ()))
    return tuple(dict.fromkeys(slot for slot in wanted if slot in PARCEL_SLOTS))
