"""Adds a photograph to a case, and puts one away before the verdict."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, insert, select, update

from station.domain.evidence import PARCEL_SLOTS, Slot
from station.domain.people import Operator, Right
from station.domain.photo_events import PhotoDeleted, PhotoTaken, PoorPhotoKept
from station.domain.photography import ACCEPTABLE, REASON_LENGTH, Flaw, Quality
from station.domain.verdict import Verdict
from station.errors import Refusal, Refused
from station.operations.agreement import SupervisorWord, signer
from station.operations.at_hand import AtHand, case_in_work, need, seen
from station.operations.photo_requests import fulfil_requests
from station.storage.photo_files import StoredFile
from station.storage.records import photos, units
from station.storage.transaction import Transaction, micros
from station.storage.values import number, text
from station.views.case import CaseView

_ADD = insert(photos).returning(photos.c.id)
_FIND = select(photos.c.slot, photos.c.line, photos.c.unit, photos.c.sha256).where(
    photos.c.id == bindparam("photo"), photos.c.case_id == bindparam("case"), photos.c.deleted_at.is_(None)
)
_SAME = select(photos.c.slot, photos.c.line, photos.c.unit).where(
    photos.c.case_id == bindparam("case"),
    photos.c.sha256 == bindparam("sha256"),
    photos.c.taken_at == bindparam("taken"),
)
_PUT_AWAY = update(photos).where(photos.c.id == bindparam("photo")).values(deleted_at=bindparam("gone_at"))
_VERDICT = select(units.c.verdict).where(
    units.c.case_id == bindparam("case"), units.c.line == bindparam("at_line"), units.c.unit == bindparam("at_unit")
)


@dataclass(frozen=True, slots=True)
class Shot:
    """A photograph that is durable on disk and not yet in a row. Width and height in pixels."""

    file: StoredFile
    width: int
    height: int
    taken_at: datetime
    camera: str
    quality: Quality | None = None
    flaw: Flaw | None = None
    kept_why: str = ""
    """Why a supervisor keeps it in spite of its flaw."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a photograph belongs: a slot of a unit, or of the parcel; a retake puts the older one away."""

    slot: Slot
    line: int | None
    unit: int | None
    replaces: int | None = None


def add_photo(
    tx: Transaction,
    rma_number: str,
    slot: Slot,
    shot: Shot,
    line: int | None,
    unit: int | None,
    replaces: int | None = None,
) -> CaseView:
    """The photograph belongs to the unit, or to the parcel for a parcel's slot; a retake puts the older one away.

    The same shot twice is one photograph. One with a flaw is refused, unless a supervisor keeps it and says why.
    """
    case = case_in_work(tx, rma_number)
    return _keep(tx, case, Placed(slot, line, unit, replaces), shot, refuse_poor(tx, shot))


def keep_poor(tx: Transaction, rma_number: str, placed: Placed, shot: Shot, word: SupervisorWord) -> CaseView | Refused:
    """A photograph with a flaw is kept because the supervisor whose word it is says so, with name, PIN and reason.

    A wrong PIN is returned, so that it is counted.
    """
    need(tx, Right.INSPECT)
    case = case_in_work(tx, rma_number)
    _refuse_beyond_help(shot)
    keeper = signer(tx, word, Right.AGREE)
    return keeper if isinstance(keeper, Refused) else _keep(tx, case, placed, shot, keeper)


def _keep(tx: Transaction, case: AtHand, placed: Placed, shot: Shot, keeper: Operator) -> CaseView:
    slot, line, unit = placed.slot, placed.line, placed.unit
    if slot in PARCEL_SLOTS:
        line = unit = None
    elif line is None or unit is None:
        raise Refused(Refusal.UNKNOWN_UNIT, line=line, unit=unit)
    else:
        _refuse_settled(tx, case, line, unit)
    if not _is_here(tx, case, slot, shot, line, unit):
        if placed.replaces is not None:
            _put_away(tx, case, placed.replaces)
        _add(tx, case, Placed(slot, line, unit), shot, keeper)
    return seen(tx, case.rma_number)


def _add(tx: Transaction, case: AtHand, placed: Placed, shot: Shot, keeper: Operator) -> None:
    slot, line, unit = placed.slot, placed.line, placed.unit
    added = tx.row(
        _ADD,
        case_id=case.id,
        slot=slot.value,
        line=line,
        unit=unit,
        sha256=shot.file.sha256,
        width=shot.width,
        height=shot.height,
        size=shot.file.size,
        taken_at=micros(shot.taken_at),
        operator=tx.operator.login,
        camera=shot.camera,
        station=tx.settings.station.id,
        flaw=shot.flaw.value if shot.flaw else "",
        kept_why=shot.kept_why.strip() if shot.flaw else "",
        sharpness=shot.quality.sharpness if shot.quality else None,
        light=shot.quality.light if shot.quality else None,
        glare=shot.quality.glare if shot.quality else None,
    )
    photo = number(added[0] if added else 0)
    tx.record(PhotoTaken(case.rma_number, photo, slot.value, line, unit, shot.file.sha256), case.id)
    if shot.flaw is not None:
        tx.record(PoorPhotoKept(case.rma_number, photo, slot.value, shot.flaw.value, keeper.login), case.id)
    if line is not None and unit is not None:
        fulfil_requests(tx, case, line, unit, slot, photo)


def refuse_poor(tx: Transaction, shot: Shot) -> Operator:
    """Who keeps the photograph: one with a flaw only a supervisor who says why. Raises Refused."""
    if shot.flaw is None:
        return tx.operator
    _refuse_beyond_help(shot)
    return need(tx, Right.AGREE)


def _refuse_beyond_help(shot: Shot) -> None:
    """A picture that is not live is none for anybody, and a poor one is kept for a reason only."""
    why = shot.kept_why.strip()
    if not why or shot.flaw not in ACCEPTABLE:
        raise Refused(Refusal.POOR_PHOTO, flaw=shot.flaw)
    if len(why) > REASON_LENGTH:
        raise Refused(Refusal.TOO_LONG)


def _is_here(tx: Transaction, case: AtHand, slot: Slot, shot: Shot, line: int | None, unit: int | None) -> bool:
    """Whether this very shot was kept already: somebody may try again who did not hear of it."""
    rows = tx.rows(_SAME, case=case.id, sha256=shot.file.sha256, taken=micros(shot.taken_at))
    return (slot.value, line, unit) in [tuple(row) for row in rows]


def delete_photo(tx: Transaction, rma_number: str, photo: int) -> CaseView:
    """The photograph is no longer part of the case; its file and its journal row stay."""
    case = case_in_work(tx, rma_number)
    _put_away(tx, case, photo)
    return seen(tx, rma_number)


def _put_away(tx: Transaction, case: AtHand, photo: int) -> None:
    row = tx.row(_FIND, photo=photo, case=case.id)
    if row is None:
        raise Refused(Refusal.UNKNOWN_PHOTO, photo=photo)
    slot, line, unit, sha256 = row
    if line is not None:
        _refuse_settled(tx, case, number(line), number(unit))
    tx.run(_PUT_AWAY, photo=photo, gone_at=tx.at)
    tx.record(PhotoDeleted(case.rma_number, photo, text(slot), text(sha256)), case.id)


def _refuse_settled(tx: Transaction, case: AtHand, line: int, unit: int) -> None:
    row = tx.row(_VERDICT, case=case.id, at_line=line, at_unit=unit)
    if row is None:
        raise Refused(Refusal.UNKNOWN_UNIT, line=line, unit=unit)
    if row[0] in (Verdict.CONFIRM.value, Verdict.REFUSE.value):
        raise Refused(Refusal.ALREADY_DECIDED)
