"""Takes a case over that is open at another bench."""

from station.domain.bench_events import CaseTakenOver
from station.domain.people import Right
from station.operations.at_hand import case_at_hand, need, seen
from station.operations.open_at import holder, mark_open
from station.storage.transaction import Transaction
from station.views.case import CaseView


def take_over(tx: Transaction, rma_number: str) -> CaseView:
    """The case is open at this bench; what the other one recorded stays, and it records no more. Supervisors only.

    Of a case that was decided there meanwhile nothing is left to be taken: it is returned as it stands.
    """
    need(tx, Right.REOPEN)
    case = case_at_hand(tx, rma_number)
    held = holder(tx, case.rma_number)
    if not case.decided and held is not None and held[0] != tx.settings.station.id:
        mark_open(tx, case.rma_number)
        tx.record(CaseTakenOver(case.rma_number, *held), case.id)
    return seen(tx, case.rma_number)
