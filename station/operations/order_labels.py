"""Orders the label and the slip of a return parcel, prints them again as numbered copies, and voids them."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from station.domain.events import LabelOrdered, LabelVoided
from station.domain.people import Right
from station.domain.printing import OF_A_RETURN, JobState, PrintKind
from station.domain.verdict import Verdict
from station.errors import Refusal, Refused
from station.operations.at_hand import AtHand, case_at_hand, need, safe, seen
from station.storage.print_records import print_jobs, return_parcels, unit_tags
from station.storage.records import cases, units
from station.storage.transaction import Transaction
from station.storage.values import known, number, text
from station.views.case import CaseView, LabelView
from station.views.case_rows import OF_LOCATIONS, UnitRow, location_codes

MOST_COPIES = 99
_DONE = (JobState.FAILED, JobState.UNSURE, JobState.PRINTED)

_ADD_PARCEL = insert(return_parcels)
_MARK_UNITS = (
    update(units)
    .where(units.c.case_id == bindparam("case"), units.c.verdict == Verdict.REFUSE.value)
    .values(return_code=bindparam("code"))
)
_ADD_JOB = insert(print_jobs)
_PARCEL = select(return_parcels.c.case_id, return_parcels.c.voided_at, return_parcels.c.handed_over_at).where(
    return_parcels.c.return_code == bindparam("code")
)
_TAG = (
    select(cases.c.rma_number)
    .join(unit_tags, unit_tags.c.case_id == cases.c.id)
    .where(unit_tags.c.tag == bindparam("code"), unit_tags.c.voided_at.is_(None))
)
_LOCATION = (
    select(cases.c.rma_number)
    .join(print_jobs, print_jobs.c.case_id == cases.c.id)
    .where(
        print_jobs.c.code == bindparam("code"),
        print_jobs.c.kind == PrintKind.LOCATION_LABEL.value,
        print_jobs.c.state != JobState.VOIDED.value,
    )
    .limit(1)
)
_NEWEST_JOB = (
    select(print_jobs.c.id, print_jobs.c.state, print_jobs.c.copy, print_jobs.c.body)
    .where(print_jobs.c.code == bindparam("code"), print_jobs.c.kind == bindparam("of_kind"))
    .order_by(print_jobs.c.id.desc())
    .limit(1)
)
_NOW = update(print_jobs).where(print_jobs.c.id == bindparam("job")).values(not_before=bindparam("at_once"))
_NUMBER_OF = select(cases.c.rma_number).where(cases.c.id == bindparam("case"))
_VOID_PARCEL = (
    update(return_parcels)
    .where(return_parcels.c.return_code == bindparam("code"))
    .values(voided_at=bindparam("void_at"))
)
_VOID_JOBS = (
    update(print_jobs)
    .where(print_jobs.c.code == bindparam("code"), print_jobs.c.state != JobState.PRINTED.value)
    .values(state=JobState.VOIDED.value)
)
_LOCATIONS = select(print_jobs.c.code, print_jobs.c.body).where(*OF_LOCATIONS).distinct()
_VOID_LOCATION = (
    update(print_jobs)
    .where(print_jobs.c.code == bindparam("code"), print_jobs.c.kind == PrintKind.LOCATION_LABEL.value)
    .values(state=JobState.VOIDED.value)
)
_OPEN_PARCELS = select(return_parcels.c.return_code, return_parcels.c.handed_over_at).where(
    return_parcels.c.case_id == bindparam("case"), return_parcels.c.voided_at.is_(None)
)


def order_return_parcel(tx: Transaction, case: AtHand, refused: Iterable[UnitRow]) -> tuple[str, tuple[LabelView, ...]]:
    """Label and slip of these units wait for the printer: the code of the parcel, which the case counts, and both jobs.

    Raises Refused(HAZARD) while a hazard stands in the case.
    """
    parcel = safe(case).return_parcels + 1
    code = f"{case.rma_number.upper()}-R{parcel}"  # in the one form in which a scan of it is read
    tx.run(_ADD_PARCEL, return_code=code, case_id=case.id)
    tx.run(_MARK_UNITS, case=case.id, code=code)
    body = json.dumps({"units": [[unit.line, unit.unit] for unit in refused]})
    return code, tuple([_waiting(code, kind, order_job(tx, case, code, kind, 1, body)) for kind in OF_A_RETURN])


def _waiting(code: str, kind: PrintKind, job: int) -> LabelView:
    return LabelView(code, job, kind, 1, JobState.WAITING, None, None, False, None, None)


def reprint(tx: Transaction, return_code: str) -> CaseView:
    """The label waits for the printer again, as the next numbered copy, and so does a slip that failed.

    A label that still waits is not doubled but tried at once. The tag of what lies on a shelf is printed again in the
    same way, and the label that says where goods go. Raises Refused for a void label or tag.
    """
    need(tx, Right.INSPECT)
    for owner, kind in ((_TAG, PrintKind.HOLD_TAG), (_LOCATION, PrintKind.LOCATION_LABEL)):
        if (row := tx.row(owner, code=return_code)) is not None:
            about = case_at_hand(tx, text(row[0]))
            _again(tx, about, return_code, kind, _DONE)
            return seen(tx, about.rma_number)
    case = _case_of(tx, return_code)
    _again(tx, case, return_code, PrintKind.RETURN_LABEL, _DONE)
    _again(tx, case, return_code, PrintKind.SLIP, (JobState.FAILED, JobState.UNSURE))
    return seen(tx, case.rma_number)


def _again(tx: Transaction, case: AtHand, code: str, kind: PrintKind, done: tuple[JobState, ...]) -> None:
    row = tx.row(_NEWEST_JOB, code=code, of_kind=kind.value)
    assert row is not None, "what can be printed again was ordered once"
    job, state, copy, body = row
    if state == JobState.WAITING.value:
        tx.run(_NOW, job=job, at_once=tx.at)
    elif state in done:
        if number(copy) >= MOST_COPIES:
            raise Refused(Refusal.TOO_MANY, limit=MOST_COPIES)
        order_job(tx, case, code, kind, number(copy) + 1, text(body))


def void_labels(tx: Transaction, case: AtHand, of_unit: tuple[int, int] | None = None) -> None:
    """No label of this case is worth anything any more. Raises Refused once a parcel has left.

    With `of_unit` the labels of other goods, which lie in their places, are as good as before.
    """
    for code, handed_over in tx.rows(_OPEN_PARCELS, case=case.id):
        if handed_over is not None:
            raise Refused(Refusal.ALREADY_HANDED_OVER, return_code=text(code))
        tx.run(_VOID_PARCEL, code=text(code), void_at=tx.at)
        void_jobs(tx, text(code))
        tx.record(LabelVoided(case.rma_number, text(code)), case.id)
    for code, said in location_labels(tx, case).items():
        if of_unit is None or list(of_unit) in said["units"]:
            void_location(tx, case, code)


def void_location(tx: Transaction, case: AtHand, code: str) -> None:
    """This label does not say any more where the goods go."""
    tx.run(_VOID_LOCATION, code=code)
    tx.record(LabelVoided(case.rma_number, code), case.id)


def location_labels(tx: Transaction, case: AtHand) -> dict[str, dict[str, Any]]:
    """The labels of the case that say where goods go, and what each says: `goes` and `units`."""
    rows = tx.rows(_LOCATIONS, case_id=case.id, **location_codes(case.rma_number))
    return {text(code): json.loads(text(body)) for code, body in rows}


def void_jobs(tx: Transaction, code: str) -> None:
    """What was not printed of this code is not printed any more."""
    tx.run(_VOID_JOBS, code=code)


def _case_of(tx: Transaction, return_code: str) -> AtHand:
    row = tx.row(_PARCEL, code=return_code)
    if row is None or row[1] is not None:
        raise Refused(Refusal.UNKNOWN_LABEL, return_code=return_code)
    found = tx.row(_NUMBER_OF, case=number(row[0]))
    return safe(case_at_hand(tx, text(found[0]) if found else ""))


def newest_job(tx: Transaction, code: str, kind: PrintKind) -> tuple[int, JobState] | None:
    """The number of the last copy that was ordered, and how far it came; None when none was."""
    row = tx.row(_NEWEST_JOB, code=code, of_kind=kind.value)
    return None if row is None else (number(row[2]), known(JobState, row[1]))


def order_job(tx: Transaction, case: AtHand, code: str, kind: PrintKind, copy: int, body: str) -> int:
    """One document of a case waits for the printer, under the number that is returned."""
    job = add_job(tx, case.id, code, kind, copy, body)
    tx.record(LabelOrdered(case.rma_number, code, kind.value, copy), case.id)
    return job


def add_job(tx: Transaction, case: int | None, code: str, kind: PrintKind, copy: int, body: str) -> int:
    """One document waits for the printer, under the number that is returned."""
    return tx.add(
        _ADD_JOB,
        code=code,
        case_id=case,
        kind=kind.value,
        copy=copy,
        state=JobState.WAITING.value,
        body=body,
        created_at=tx.at,
        not_before=tx.at,
    )
