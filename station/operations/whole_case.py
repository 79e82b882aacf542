"""A case of several units in one gesture: all answered as declared, and all confirmed that nobody doubts."""

from station.domain.people import Right
from station.domain.verdict import Reception, Verdict
from station.operations.at_hand import case_in_work, need, opened, seen
from station.operations.decide import decide
from station.operations.prefill import as_declared, can_be_prefilled
from station.storage.transaction import Transaction
from station.views.case import CaseView, UnitView


def all_as_declared(tx: Transaction, rma_number: str) -> CaseView:
    """As `as_declared` for every unit on which nothing is decided; no verdict is given by this."""
    case_in_work(tx, rma_number)
    for line, unit in prefillable(seen(tx, rma_number)):
        as_declared(tx, rma_number, line, unit)
    return seen(tx, rma_number)


def confirm_ready(tx: Transaction, rma_number: str, decision_id: str | None = None) -> CaseView:
    """Each unit is confirmed that is answered and proved, and that nobody doubts; any other one waits as it did.

    With the last one the case is decided, as by `decide`. Saying it twice decides once.
    """
    need(tx, Right.DECIDE)
    before = opened(tx, rma_number).view
    if before.decision is not None and decision_id == before.decision.decision_id:
        return before
    case_in_work(tx, rma_number)
    for unit in ready(before):
        decide(tx, rma_number, unit.line, unit.unit, Verdict.CONFIRM, decision_id=decision_id)
    return seen(tx, rma_number)


def prefillable(view: CaseView) -> tuple[tuple[int, int], ...]:
    """The places of the units that have something to be answered as the customer said."""
    return tuple((unit.line, unit.unit) for item in view.items for unit in item.units if can_be_prefilled(item, unit))


def ready(view: CaseView) -> tuple[UnitView, ...]:
    """The units that the conditions suggest to confirm, with nothing in the way and nobody else to be asked."""
    return tuple(unit for unit in view.units if _is_ready(unit))


def _is_ready(unit: UnitView) -> bool:
    says = unit.suggestion
    if unit.verdict is not None or unit.reception not in (Reception.AWAITED, Reception.RECEIVED) or says is None:
        return False
    free = not unit.obstacles.get(Verdict.CONFIRM) and not unit.missing_slots.get(Verdict.CONFIRM)
    return free and says.verdict is Verdict.CONFIRM and not says.agreements and unit.next_question is None
