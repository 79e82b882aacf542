"""Orders the labels that say where confirmed goods go: one for each place, with the decision that sends them there."""

import json

from station.domain.printing import JobState, PrintKind
from station.domain.verdict import Disposition, Verdict
from station.operations.at_hand import AtHand
from station.operations.order_labels import order_job
from station.storage.transaction import Transaction
from station.storage.values import known
from station.views.case import LabelView
from station.views.case_rows import UnitRow


def order_location_labels(tx: Transaction, case: AtHand, decision: int, units: list[UnitRow]) -> tuple[LabelView, ...]:
    """Each place to which something of the case goes has its label, which waits for the printer.

    `decision` is the number of the decision in the case. No label where the station has no stock for them.
    """
    if not tx.settings.process.location_labels:
        return ()
    by_place: dict[Disposition, list[list[int]]] = {}
    for unit in units:
        if unit.verdict == Verdict.CONFIRM.value and unit.disposition:
            by_place.setdefault(known(Disposition, unit.disposition), []).append([unit.line, unit.unit])
    return tuple(
        _order(tx, case, f"{case.rma_number}-D{decision}-{count}", goes, placed)
        for count, (goes, placed) in enumerate(by_place.items(), 1)
    )


def _order(tx: Transaction, case: AtHand, code: str, goes: Disposition, placed: list[list[int]]) -> LabelView:
    body = json.dumps({"goes": goes.value, "units": placed, "since": tx.at})
    job = order_job(tx, case, code, PrintKind.LOCATION_LABEL, 1, body)
    return LabelView(code, job, PrintKind.LOCATION_LABEL, 1, JobState.WAITING, None, None, False, None, None)
