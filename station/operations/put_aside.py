"""Puts a parcel aside that cannot be received as a return: why, its photographs, its tag, and how it ends."""

import json

from sqlalchemy import bindparam, insert, select, update

from station.domain.case import ServiceStatus
from station.domain.evidence import Slot
from station.domain.people import Right
from station.domain.printing import JobState, PrintKind
from station.domain.quarantine import SHOTS, Aside, Ending, reasons_for
from station.domain.quarantine_events import (
    AsideEnded,
    AsidePhotoTaken,
    AsideReasonChanged,
    AsideTagOrdered,
    ParcelPutAside,
)
from station.domain.verdict import Obstacle
from station.errors import Refusal, Refused
from station.operations.add_photo import Shot, refuse_poor
from station.operations.at_hand import AtHand, case_at_hand, need
from station.operations.limits import NOTE, as_code, clean
from station.operations.open_case import arrive
from station.operations.order_labels import MOST_COPIES, add_job, newest_job, void_jobs
from station.storage.quarantine_records import aside_photos, parcels_aside
from station.storage.transaction import Transaction, micros
from station.storage.values import number, text
from station.views.load_quarantine import parcel_aside
from station.views.quarantine import ParcelAside

_ADD = insert(parcels_aside).returning(parcels_aside.c.number)
_HERE = parcels_aside.c.number == bindparam("which")
_NAME = update(parcels_aside).where(_HERE).values(tag=bindparam("to_tag"))
_SAY = update(parcels_aside).where(_HERE).values(why=bindparam("to_why"), note=bindparam("to_note"))
_TAGGED = update(parcels_aside).where(_HERE).values(tagged_at=bindparam("now_at"))
_END = (
    update(parcels_aside)
    .where(_HERE)
    .values(
        ending=bindparam("how"), ended_at=bindparam("now_at"), ended_by=bindparam("who"), case_id=bindparam("of_case")
    )
)
_FIND = select(parcels_aside.c.number, parcels_aside.c.case_id).where(
    parcels_aside.c.tag == bindparam("tag"), parcels_aside.c.ended_at.is_(None)
)
_BEGUN = select(parcels_aside.c.tag).where(
    parcels_aside.c.tagged_at.is_(None),
    parcels_aside.c.ended_at.is_(None),
    parcels_aside.c.code == bindparam("code"),
    parcels_aside.c.case_id.is_not_distinct_from(bindparam("of_case")),
)
_ADD_PHOTO = insert(aside_photos)
_SAME_SHOT = select(aside_photos.c.id).where(
    aside_photos.c.parcel == bindparam("which"),
    aside_photos.c.sha256 == bindparam("sha256"),
    aside_photos.c.replaced_at.is_(None),
)
_REPLACE = (
    update(aside_photos)
    .where(
        aside_photos.c.parcel == bindparam("which"),
        aside_photos.c.slot == bindparam("in_slot"),
        aside_photos.c.replaced_at.is_(None),
    )
    .values(replaced_at=bindparam("now_at"))
)


def put_aside(tx: Transaction, code: str = "", rma_number: str | None = None, why: Aside | None = None) -> ParcelAside:
    """The parcel is registered and has its number; one that was begun under the same code goes on.

    `code` is what was scanned, `rma_number` the case that it belongs to. Nothing is received by that.
    """
    need(tx, Right.INSPECT)
    code = as_code(code) if code else ""
    case = case_at_hand(tx, rma_number) if rma_number else None
    begun = tx.row(_BEGUN, code=code, of_case=case.id if case else None)
    if begun is not None:
        return _seen(tx, text(begun[0]))
    likely = why or reasons_for((case.state, case.status) if case else None)[0]
    row = tx.row(
        _ADD,
        tag="",
        why=likely.value,
        case_id=case.id if case else None,
        code=code,
        arrived_at=tx.at,
        operator=tx.operator.login,
    )
    assert row is not None, "the number of the parcel that was added"
    tag = f"Q-{tx.settings.station.id}-{number(row[0])}".upper()  # in the one form in which a scan of it is read
    tx.run(_NAME, which=number(row[0]), to_tag=tag)
    tx.record(ParcelPutAside(rma_number or "", tag, likely.value), case.id if case else None)
    return _seen(tx, tag)


def say_why_aside(tx: Transaction, tag: str, why: Aside, note: str) -> ParcelAside:
    """The parcel stands aside for this reason, and the note says what was seen."""
    parcel, case = _here(tx, tag)
    seen, words = _seen(tx, tag), clean(note, NOTE)
    if why not in seen.reasons:
        raise Refused(Refusal.BAD_ANSWER, value=why)
    if (seen.why, seen.note) != (why, words):
        tx.run(_SAY, which=parcel, to_why=why.value, to_note=words)
        tx.record(AsideReasonChanged(seen.rma_number or "", tag, why.value, len(words)), case)
    return _seen(tx, tag)


def photograph_aside(tx: Transaction, tag: str, slot: Slot, shot: Shot) -> ParcelAside:
    """The photograph stands in this place; an earlier one there is replaced. The same shot twice is one."""
    parcel, case = _here(tx, tag)
    if slot not in SHOTS:
        raise Refused(Refusal.BAD_ANSWER, value=slot)
    refuse_poor(tx, shot)
    if tx.row(_SAME_SHOT, which=parcel, sha256=shot.file.sha256) is not None:
        return _seen(tx, tag)
    tx.run(_REPLACE, which=parcel, in_slot=slot.value, now_at=tx.at)
    tx.run(
        _ADD_PHOTO,
        parcel=parcel,
        slot=slot.value,
        sha256=shot.file.sha256,
        width=shot.width,
        height=shot.height,
        size=shot.file.size,
        taken_at=micros(shot.taken_at),
        operator=tx.operator.login,
        camera=shot.camera,
    )
    seen = _seen(tx, tag)
    tx.record(AsidePhotoTaken(seen.rma_number or "", tag, slot.value, shot.file.sha256), case)
    return seen


def tag_parcel(tx: Transaction, tag: str, again: bool = False) -> ParcelAside:
    """The quarantine tag waits for the printer; `again` for one that was lost or failed: the next numbered copy.

    Raises Refused(OBSTACLES) while one of the two photographs is missing.
    """
    parcel, case = _here(tx, tag)
    seen = _seen(tx, tag)
    if seen.next_slot is not None:
        raise Refused(Refusal.OBSTACLES, obstacles=(Obstacle.PHOTO_MISSING,), slots=(seen.next_slot,))
    copy = _next_copy(tx, tag, again)
    if copy is not None:
        tx.run(_TAGGED, which=parcel, now_at=tx.at)
        add_job(tx, case, tag, PrintKind.QUARANTINE_TAG, copy, json.dumps({"tag": tag}))
        tx.record(AsideTagOrdered(seen.rma_number or "", tag, copy), case)
    return _seen(tx, tag)


def end_quarantine(tx: Transaction, tag: str, how: Ending, rma_number: str = "") -> ParcelAside:
    """The parcel stands in quarantine no longer. Identified, it has arrived in its case since it came to the bench.

    Raises Refused(NOT_APPROVED) for a case that cannot be received, Refused(BAD_ANSWER) for a mistake that has its tag.
    """
    parcel, of_case = _here(tx, tag)
    seen = _seen(tx, tag)
    if how is Ending.MISTAKE and seen.tagged_at is not None:
        raise Refused(Refusal.BAD_ANSWER, value=how)
    if how is Ending.IDENTIFIED:
        case = _to_receive(tx, as_code(rma_number))
        of_case, rma_number = case.id, case.rma_number
        arrive(tx, case, seen.arrived_at, seen.code)
    tx.run(_END, which=parcel, how=how.value, now_at=tx.at, who=tx.operator.login, of_case=of_case)
    void_jobs(tx, tag)
    tx.record(AsideEnded(rma_number or seen.rma_number or "", tag, how.value), of_case)
    return _seen(tx, tag)


def _to_receive(tx: Transaction, rma_number: str) -> AtHand:
    """The case of this number, which can be received now. Raises Refused."""
    case = case_at_hand(tx, rma_number.upper())
    if case.status is not ServiceStatus.APPROVED:
        raise Refused(Refusal.NOT_APPROVED, status=case.status)
    if case.decided:
        raise Refused(Refusal.ALREADY_DECIDED)
    return case


def _next_copy(tx: Transaction, tag: str, again: bool) -> int | None:
    """The number of the tag to be printed now; None when there is nothing to print."""
    newest = newest_job(tx, tag, PrintKind.QUARANTINE_TAG)
    if newest is None:
        return 1
    copy, state = newest
    if not again or state in (JobState.WAITING, JobState.PRINTING):
        return None
    if copy >= MOST_COPIES:
        raise Refused(Refusal.TOO_MANY, limit=MOST_COPIES)
    return copy + 1


def _here(tx: Transaction, tag: str) -> tuple[int, int | None]:
    """The number of the parcel, which stands here, and of its case. Raises Refused."""
    need(tx, Right.INSPECT)
    row = tx.row(_FIND, tag=tag)
    if row is None:
        raise Refused(Refusal.UNKNOWN_LABEL, return_code=tag)
    return number(row[0]), None if row[1] is None else number(row[1])


def _seen(tx: Transaction, tag: str) -> ParcelAside:
    seen = parcel_aside(tx, tag)
    assert seen is not None, "a parcel that stands aside"
    return seen
