"""Counts a shot that proved nothing and was not kept."""

from datetime import datetime

from sqlalchemy.dialects.sqlite import insert

from station.domain.evidence import PARCEL_SLOTS, Slot
from station.domain.photo_events import PoorShotRefused
from station.domain.photography import Flaw
from station.operations.at_hand import case_in_work
from station.storage.figures_records import poor_shots
from station.storage.transaction import Transaction, micros

_COUNT = insert(poor_shots).on_conflict_do_nothing()


def refuse_shot(
    tx: Transaction, rma_number: str, slot: Slot, line: int | None, unit: int | None, flaw: Flaw, taken_at: datetime
) -> None:
    """The shot is counted with what was wrong with it. One frame for one slot is one shot, however often it is said."""
    case = case_in_work(tx, rma_number)
    if slot in PARCEL_SLOTS:
        line = unit = None
    counted = tx.run(
        _COUNT,
        taken_at=micros(taken_at),
        case_id=case.id,
        slot=slot.value,
        flaw=flaw.value,
        station=tx.settings.station.id,
    )
    if counted:
        tx.record(PoorShotRefused(rma_number, slot.value, line, unit, flaw.value), case.id)
