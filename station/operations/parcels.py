"""More parcels than one, and more cases than one in a parcel."""

from sqlalchemy import bindparam, insert, select, update

from station.domain.evidence import PARCEL_SLOTS
from station.domain.parcel_events import ParcelJoined, ParcelShared
from station.domain.photo_events import PhotoTaken
from station.errors import Refusal, Refused
from station.operations.at_hand import AtHand, case_at_hand, case_in_work, seen
from station.operations.limits import as_code
from station.storage.records import cases, photos, units
from station.storage.transaction import Transaction
from station.storage.values import number, text
from station.views.case import CaseView
from station.views.load_parcels import came

MOST_PARCELS = 99

_ARRIVED = select(cases.c.arrived_at, cases.c.due_by).where(cases.c.id == bindparam("case"))
_SINCE = (
    update(cases)
    .where(cases.c.id == bindparam("case"), cases.c.arrived_at > bindparam("since"))
    .values(arrived_at=bindparam("since"), due_by=bindparam("due"))
)
_JUDGED_SINCE = (
    update(units)
    .where(units.c.case_id == bindparam("case"), units.c.verdict.is_not(None))
    .values(due_by=bindparam("due"))
)
_OF_PARCEL = [slot.value for slot in PARCEL_SLOTS]
_OUTSIDE = select(photos.c.id, photos.c.slot, photos.c.sha256).where(
    photos.c.case_id == bindparam("case"), photos.c.slot.in_(_OF_PARCEL), photos.c.deleted_at.is_(None)
)
_COPIED = [column.name for column in photos.columns if column.name not in ("id", "case_id", "deleted_at")]
_COPY = (
    insert(photos)
    .from_select(
        ["case_id", *_COPIED],
        select(bindparam("to_case", type_=photos.c.case_id.type), *(photos.c[name] for name in _COPIED)).where(
            photos.c.id == bindparam("which")
        ),
    )
    .returning(photos.c.id)
)


def join_parcel(tx: Transaction, rma_number: str, parcel: int, tracking: str = "") -> CaseView:
    """The parcel with this number, counted from 1, is here as well; saying it twice registers one.

    The clock of the refund runs since the first. Raises Refused(BAD_ANSWER) for a number that leaves one out.
    """
    case = case_in_work(tx, rma_number)
    register_parcel(tx, case, parcel, tracking)
    return seen(tx, case.rma_number)


def register_parcel(tx: Transaction, case: AtHand, parcel: int, tracking: str = "") -> None:
    """As `join_parcel`, for a case that is known to be in work."""
    here = came(tx, case.id).here
    if not 1 < parcel <= min(here + 1, MOST_PARCELS):
        raise Refused(Refusal.BAD_ANSWER, question="PARCEL", value=parcel)
    if parcel == here + 1:
        tx.record(ParcelJoined(case.rma_number, parcel, as_code(tracking) if tracking else ""), case.id)


def join_if_certain(tx: Transaction, case: AtHand, tracking: str) -> None:
    """The carrier's number was read on a parcel: where it is certainly another one of the case, it is here as well."""
    so_far = came(tx, case.id)
    if so_far.is_another(tracking) and so_far.here < MOST_PARCELS:
        tx.record(ParcelJoined(case.rma_number, so_far.here + 1, tracking), case.id)


def share_parcel(tx: Transaction, rma_number: str, other: str) -> CaseView:
    """The goods of both cases came in one parcel, that of `other`: its photographs from outside count for both.

    The case has arrived when that parcel did. Raises Refused(BAD_ANSWER) where that cannot be.
    """
    case, first = case_in_work(tx, rma_number), case_at_hand(tx, other)
    row = tx.row(_ARRIVED, case=first.id)
    if first.id == case.id or row is None or row[0] is None:
        raise Refused(Refusal.BAD_ANSWER, question="PARCEL", value=other)
    if first.rma_number not in came(tx, case.id).shared:
        if tx.run(_SINCE, case=case.id, since=row[0], due=row[1]):
            tx.run(_JUDGED_SINCE, case=case.id, due=row[1])
        _copy_outside(tx, case, first)
        tx.record(ParcelShared(case.rma_number, first.rma_number), case.id)
        tx.record(ParcelShared(first.rma_number, case.rma_number), first.id)
    return seen(tx, case.rma_number)


def _copy_outside(tx: Transaction, case: AtHand, first: AtHand) -> None:
    """Each view of the parcel from outside that the case has not got is a photograph of it as well."""
    held = {text(slot) for _, slot, _ in tx.rows(_OUTSIDE, case=case.id)}
    for photo, slot, sha256 in tx.rows(_OUTSIDE, case=first.id):
        if text(slot) not in held:
            row = tx.row(_COPY, which=photo, to_case=case.id)
            added = number(row[0] if row else 0)
            tx.record(PhotoTaken(case.rma_number, added, text(slot), None, None, text(sha256)), case.id)
