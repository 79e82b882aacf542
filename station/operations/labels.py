"""What becomes of a label after it was ordered: printed, failed, scanned back, handed over."""

from datetime import timedelta

from sqlalchemy import bindparam, select, update

from station.domain import codes
from station.domain.case import CaseState
from station.domain.events import LabelFailed, LabelPrinted, LabelScannedBack, ParcelHandedOver
from station.domain.people import Right
from station.domain.printing import JobState, PrintKind
from station.errors import Refusal, Refused
from station.operations.at_hand import need, seen
from station.operations.limits import as_code
from station.storage.print_records import print_jobs, return_parcels
from station.storage.records import cases
from station.storage.statements import Value
from station.storage.transaction import Transaction, micros
from station.storage.values import number, text
from station.views.case import CaseView

_JOB = (
    select(
        print_jobs.c.code,
        print_jobs.c.kind,
        print_jobs.c.copy,
        print_jobs.c.state,
        print_jobs.c.tries,
        print_jobs.c.case_id,
        cases.c.rma_number,
    )
    .join(cases, cases.c.id == print_jobs.c.case_id, isouter=True)
    .where(print_jobs.c.id == bindparam("job"))
)
_BEGIN = (
    update(print_jobs)
    .where(print_jobs.c.id == bindparam("job"), print_jobs.c.state.in_(("WAITING", "PRINTING")))
    .values(state=JobState.PRINTING.value, tries=print_jobs.c.tries + 1, possible_copy=bindparam("maybe"))
)
_END = (
    update(print_jobs)
    .where(print_jobs.c.id == bindparam("job"), print_jobs.c.state.not_in(("VOIDED", "PRINTED")))
    .values(state=bindparam("is_now"), trouble=bindparam("why"), printed_at=bindparam("came_out"))
)
_WAITS = (
    update(print_jobs)
    .where(print_jobs.c.id == bindparam("job"), print_jobs.c.state == JobState.PRINTING.value)
    .values(trouble=bindparam("why"))
)
_LATER = (
    update(print_jobs)
    .where(print_jobs.c.id == bindparam("job"), print_jobs.c.state == JobState.PRINTING.value)
    .values(state=JobState.WAITING.value, trouble=bindparam("why"), not_before=bindparam("again_at"))
)
_PARCEL = (
    select(cases.c.id, cases.c.rma_number, cases.c.state, return_parcels.c.voided_at, return_parcels.c.handed_over_at)
    .join(cases, cases.c.id == return_parcels.c.case_id)
    .where(return_parcels.c.return_code == bindparam("code"))
)
_SCANNED_BACK = (
    update(return_parcels)
    .where(return_parcels.c.return_code == bindparam("code"), return_parcels.c.scanned_back_at.is_(None))
    .values(scanned_back_at=bindparam("at"))
)
_CAME_OUT = (
    update(print_jobs)
    .where(
        print_jobs.c.code == bindparam("code"),
        print_jobs.c.kind == PrintKind.RETURN_LABEL.value,
        print_jobs.c.state == JobState.UNSURE.value,
    )
    .values(state=JobState.PRINTED.value, trouble=None, printed_at=bindparam("came_out"))
)
_NOT_SCANNED_BACK = (
    update(return_parcels).where(return_parcels.c.return_code == bindparam("code")).values(scanned_back_at=None)
)
_HANDED_OVER = (
    update(return_parcels)
    .where(return_parcels.c.return_code == bindparam("code"), return_parcels.c.handed_over_at.is_(None))
    .values(handed_over_at=bindparam("at"))
)
_LEFT = update(cases).where(cases.c.id == bindparam("case")).values(state=bindparam("to_state"))


def begin_printing(tx: Transaction, job: int, possible_copy: bool) -> bool:
    """The try is kept before anything is sent to the printer; False when the job is not open any more."""
    return bool(tx.run(_BEGIN, job=job, maybe=possible_copy))


def mark_printed(tx: Transaction, job: int) -> None:
    """The printer says that it printed."""
    code, kind, copy, was, _, case, rma_number = _job(tx, job)
    changed = tx.run(_END, job=job, is_now=JobState.PRINTED.value, why=None, came_out=tx.at)
    if not changed and was == JobState.PRINTED.value:
        return
    tx.record(LabelPrinted(text(rma_number), text(code), text(kind), number(copy)), _of(case))


def mark_failed(tx: Transaction, job: int, trouble: str, unsure: bool = False) -> None:
    """The job stays, says why, and waits for a person; `unsure` when it may have come out all the same."""
    code, kind, copy, *_, case, rma_number = _job(tx, job)
    state = JobState.UNSURE if unsure else JobState.FAILED
    tx.run(_END, job=job, is_now=state.value, why=trouble, came_out=None)
    tx.record(LabelFailed(text(rma_number), text(code), text(kind), number(copy), trouble), _of(case))


def note_trouble(tx: Transaction, job: int, trouble: str | None) -> None:
    """The printer has the job and waits: this is what is the matter."""
    tx.run(_WAITS, job=job, why=trouble)


def print_later(tx: Transaction, job: int, trouble: str, seconds: float) -> None:
    """The job waits, with what is the matter, and is tried again by itself."""
    tx.run(_LATER, job=job, why=trouble, again_at=micros(tx.now + timedelta(seconds=seconds)))


def scan_back(tx: Transaction, expected: str, scanned: str) -> bool:
    """Whether the label on the parcel is the right one; kept either way.

    A label of another return parcel is kept in that case too, and that parcel has to be scanned back anew. One of which
    the printer did not know whether it came out has come out: somebody has just read it.
    """
    need(tx, Right.INSPECT)
    case, rma_number, *_ = _parcel(tx, expected)
    what = as_code(scanned)
    matched = what.upper() == expected.upper()
    if matched:
        tx.run(_CAME_OUT, code=expected, came_out=tx.at)
    if matched and not tx.run(_SCANNED_BACK, code=expected, at=tx.at):
        return True
    if isinstance(codes.read(what, tx.settings.forms), codes.Badge):
        what = ""  # a badge is a secret
    tx.record(LabelScannedBack(text(rma_number), what, matched), number(case))
    if not matched:
        _doubt(tx, what.upper())
    return matched


def _doubt(tx: Transaction, found: str) -> None:
    """The label of this return parcel was found on another one: nobody knows any more which label that one bears."""
    row = tx.row(_PARCEL, code=found)
    if row is None or row[3] is not None or row[4] is not None:
        return
    tx.run(_NOT_SCANNED_BACK, code=found)
    tx.record(LabelScannedBack(text(row[1]), found, False), number(row[0]))


def hand_over(tx: Transaction, return_code: str) -> CaseView:
    """The return parcel has left with the carrier: nothing of it can be undone any more."""
    need(tx, Right.INSPECT)
    case, rma_number, state, *_ = _parcel(tx, return_code)
    if tx.run(_HANDED_OVER, code=return_code, at=tx.at):
        after = CaseState.RETURNED_TO_CUSTOMER if state == CaseState.REFUSED.value else CaseState.CLOSED
        tx.run(_LEFT, case=case, to_state=after.value)
        tx.record(ParcelHandedOver(text(rma_number), return_code), number(case))
    return seen(tx, text(rma_number))


def _job(tx: Transaction, job: int) -> tuple[Value, ...]:
    row = tx.row(_JOB, job=job)
    if row is None:
        raise Refused(Refusal.UNKNOWN_LABEL, job=job)
    return tuple(row)


def _of(case: Value) -> int | None:
    """The case of a print job; the tag of a parcel that stands aside may have none."""
    return None if case is None else number(case)


def _parcel(tx: Transaction, return_code: str) -> tuple[Value, ...]:
    row = tx.row(_PARCEL, code=return_code)
    if row is None or row[3] is not None:
        raise Refused(Refusal.UNKNOWN_LABEL, return_code=return_code)
    return tuple(row)
