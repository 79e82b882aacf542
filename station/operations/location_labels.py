"""Orders the labels that say where confirmed goods go: one for each place, with the decision that sends them there."""

import json

from station.domain.printing import JobState, PrintKind
from station.domain.verdict import Disposition, Verdict
from station.operations.at_hand import AtHand
from station.operations.order_labels import location_labels, order_job, void_location
from station.storage.transaction import Transaction
from station.views.case import LabelView
from station.views.case_labels import locations_by
from station.views.case_rows import UnitRow

Place = tuple[int, int]


def order_location_labels(tx: Transaction, case: AtHand, decision: int, units: list[UnitRow]) -> tuple[LabelView, ...]:
    """Each place to which something of the case goes has its label, which waits for the printer.

    `decision` is the number of the decision in the case. What wears one of an earlier decision that still says the
    truth has no other. No label where the station has no stock for them.
    """
    goes = {(unit.line, unit.unit): unit.disposition or "" for unit in units if unit.verdict == Verdict.CONFIRM.value}
    worn = _still_true(tx, case, goes) if decision > 1 else set()
    if not tx.settings.process.location_labels:
        return ()
    by_place: dict[str, list[Place]] = {}
    for place, where in goes.items():
        if where and place not in worn:
            by_place.setdefault(where, []).append(place)
    ordered = tuple(
        _order(tx, case, f"{case.rma_number}-D{decision}-{count}", Disposition(where), placed)
        for count, (where, placed) in enumerate(by_place.items(), 1)
    )
    return locations_by(tx, case.id, case.rma_number) if worn else ordered


def _still_true(tx: Transaction, case: AtHand, goes: dict[Place, str]) -> set[Place]:
    """The units whose label of an earlier decision says where they go; one that does not is void."""
    worn: set[Place] = set()
    for code, said in location_labels(tx, case).items():
        placed = {(line, unit) for line, unit in said["units"]}
        if all(goes.get(place) == said["goes"] for place in placed):
            worn |= placed
        else:
            void_location(tx, case, code)
    return worn


def _order(tx: Transaction, case: AtHand, code: str, goes: Disposition, placed: list[Place]) -> LabelView:
    body = json.dumps({"goes": goes.value, "units": placed, "since": tx.at})
    job = order_job(tx, case, code, PrintKind.LOCATION_LABEL, 1, body)
    return LabelView(code, job, PrintKind.LOCATION_LABEL, 1, JobState.WAITING, None, None, False, None, None)
