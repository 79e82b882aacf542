"""The photographs that a supervisor wants to see again, from the wish to the shot; and how a unit's review stands."""

from sqlalchemy import bindparam, insert, select, update

from station.domain.evidence import Slot
from station.domain.review import Standing
from station.domain.review_events import PhotoDelivered
from station.operations.at_hand import AtHand
from station.operations.limits import NOTE, clean
from station.storage.records import units
from station.storage.review_records import photo_requests
from station.storage.transaction import Transaction
from station.storage.values import number

_STAND = (
    update(units)
    .where(
        units.c.case_id == bindparam("case"),
        units.c.line == bindparam("at_line"),
        units.c.unit == bindparam("at_unit"),
    )
    .values(review=bindparam("standing"))
)
_REQUEST = insert(photo_requests)
_OPEN = select(photo_requests.c.id).where(
    photo_requests.c.case_id == bindparam("case"),
    photo_requests.c.line == bindparam("at_line"),
    photo_requests.c.unit == bindparam("at_unit"),
    photo_requests.c.done_at.is_(None),
)
_OF_SLOT = _OPEN.where(photo_requests.c.slot == bindparam("of_slot"))
_DONE = (
    update(photo_requests)
    .where(photo_requests.c.id == bindparam("which"))
    .values(done_at=bindparam("at_now"), photo=bindparam("taken"))
)
_DROP_ALL = (
    update(photo_requests)
    .where(photo_requests.c.case_id == bindparam("case"), photo_requests.c.done_at.is_(None))
    .values(done_at=bindparam("at_now"))
)
_DROP = _DROP_ALL.where(photo_requests.c.line == bindparam("at_line"), photo_requests.c.unit == bindparam("at_unit"))


def set_standing(tx: Transaction, case: AtHand, line: int, unit: int, standing: Standing) -> None:
    """The review of this unit stands like this."""
    tx.run(_STAND, case=case.id, at_line=line, at_unit=unit, standing=standing.value)


def want_photo(tx: Transaction, case: AtHand, line: int, unit: int, slot: Slot, note: str) -> None:
    """The bench owes this photograph."""
    tx.run(
        _REQUEST,
        case_id=case.id,
        line=line,
        unit=unit,
        slot=slot.value,
        note=clean(note, NOTE),
        asked_by=tx.operator.login,
        asked_at=tx.at,
    )
    set_standing(tx, case, line, unit, Standing.PHOTO_WANTED)


def drop_requests(tx: Transaction, case: int, line: int | None = None, unit: int | None = None) -> None:
    """Nobody waits any more for a photograph of this unit, or of any in the case: it was decided without."""
    if line is None:
        tx.run(_DROP_ALL, case=case, at_now=tx.at)
    else:
        tx.run(_DROP, case=case, at_line=line, at_unit=unit, at_now=tx.at)


def fulfil_requests(tx: Transaction, case: AtHand, line: int, unit: int, slot: Slot, photo: int) -> None:
    """The photograph that was wanted is here: the unit is looked at again."""
    place = {"case": case.id, "at_line": line, "at_unit": unit}
    for row in tx.rows(_OF_SLOT, **place, of_slot=slot.value):
        tx.run(_DONE, which=number(row[0]), at_now=tx.at, taken=photo)
        tx.record(PhotoDelivered(case.rma_number, line, unit, photo), case.id)
        if not tx.rows(_OPEN, **place):
            set_standing(tx, case, line, unit, Standing.OPEN)
