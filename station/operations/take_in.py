"""Takes a parcel in when many come at once: it is registered, gets its tag, and is inspected later."""

import json

from sqlalchemy import bindparam, select

from station.domain.case import CaseState, ServiceStatus
from station.domain.people import Right
from station.domain.printing import JobState, PrintKind
from station.errors import Refusal, Refused
from station.operations.at_hand import case_at_hand, need, safe, seen
from station.operations.open_case import open_case
from station.operations.order_labels import MOST_COPIES, newest_job, order_job
from station.operations.parcels import register_parcel
from station.storage.print_records import print_jobs
from station.storage.transaction import Transaction
from station.storage.values import text
from station.views.case import CaseView
from station.views.opened import Opened, ScanAnswer

_TAGS = select(print_jobs.c.state, print_jobs.c.body).where(
    print_jobs.c.code == bindparam("code"), print_jobs.c.kind == PrintKind.HOLD_TAG.value
)
_LOST = (JobState.FAILED.value, JobState.UNSURE.value, JobState.VOIDED.value)


def take_in(tx: Transaction, scanned: str, typed: bool = False) -> Opened:
    """The parcel has arrived as by `open_case`, nobody works on it, and its tag waits for the printer.

    Saying it twice prints one tag; one that did not come out is printed again, as a numbered copy. Another parcel of
    the case has a tag of its own, also when the first one is in work already.
    """
    opened = open_case(tx, scanned, typed, take_up=False)
    if opened.answer is ScanAnswer.FOUND and opened.case is not None:
        _tag(tx, opened.case, _which(opened.case, scanned))
    return opened


def take_in_another(tx: Transaction, rma_number: str, parcel: int) -> Opened:
    """The parcel with this number, counted from 1, is another one of the case: it is here as well, and has its tag.

    Saying it twice registers one. Wherever the first one is worked on, that goes on. Raises Refused(BAD_ANSWER) for a
    number that leaves one out.
    """
    need(tx, Right.INSPECT)
    case = safe(case_at_hand(tx, rma_number))
    if case.status is not ServiceStatus.APPROVED:
        raise Refused(Refusal.NOT_APPROVED, status=case.status)
    if case.decided:
        raise Refused(Refusal.ALREADY_DECIDED)
    register_parcel(tx, case, parcel)
    view = seen(tx, case.rma_number)
    _tag(tx, view, parcel)
    return Opened(ScanAnswer.FOUND, case.rma_number, view)


def _which(case: CaseView, scanned: str) -> int:
    """The number of the parcel that bears this code: by its carrier's number, else the one that came last."""
    known = [tracking.upper() for tracking in case.came.tracking]
    return known.index(scanned.upper()) + 1 if scanned.upper() in known else case.came.here


def _tag(tx: Transaction, case: CaseView, parcel: int) -> None:
    """The parcel has its tag; the first one only while nobody has begun to work on the case."""
    if case.state is not CaseState.ARRIVED and parcel == 1:
        return
    jobs = [(text(state), json.loads(text(body))) for state, body in tx.rows(_TAGS, code=case.rma_number)]
    of_it = [state for state, body in jobs if body.get("parcel", 1) == parcel]
    newest = newest_job(tx, case.rma_number, PrintKind.HOLD_TAG)
    copy = 1 if newest is None else newest[0] + 1
    if all(state in _LOST for state in of_it) and copy <= MOST_COPIES:
        body = json.dumps({"arrived": tx.at, "parcel": parcel, "copy": len(of_it) + 1})
        order_job(tx, case_at_hand(tx, case.rma_number), case.rma_number, PrintKind.HOLD_TAG, copy, body)
