"""Takes a parcel in when many come at once: it is registered, gets its tag, and is inspected later."""

import json

from sqlalchemy import bindparam, func, select

from station.domain.case import CaseState
from station.domain.printing import JobState, PrintKind
from station.operations.at_hand import case_at_hand
from station.operations.open_case import open_case
from station.operations.order_labels import MOST_COPIES, newest_job, order_job
from station.storage.print_records import print_jobs
from station.storage.transaction import Transaction
from station.storage.values import number
from station.views.opened import Opened, ScanAnswer

_GOOD = select(func.count()).where(
    print_jobs.c.code == bindparam("code"),
    print_jobs.c.kind == PrintKind.HOLD_TAG.value,
    print_jobs.c.state.not_in((JobState.FAILED.value, JobState.UNSURE.value)),
)


def take_in(tx: Transaction, scanned: str, typed: bool = False) -> Opened:
    """The parcel has arrived as by `open_case`, nobody works on it, and its tag waits for the printer.

    Saying it twice prints one tag; one that did not come out is printed again, and another parcel of the case has a tag
    as well: as the next numbered copy.
    """
    opened = open_case(tx, scanned, typed, take_up=False)
    found = opened.case
    if opened.answer is ScanAnswer.FOUND and found is not None and found.state is CaseState.ARRIVED:
        row, newest = tx.row(_GOOD, code=found.rma_number), newest_job(tx, found.rma_number, PrintKind.HOLD_TAG)
        copy = 1 if newest is None else newest[0] + 1
        if number(row[0] if row else 0) < found.came.here and copy <= MOST_COPIES:
            body = json.dumps({"arrived": tx.at})
            order_job(tx, case_at_hand(tx, found.rma_number), found.rma_number, PrintKind.HOLD_TAG, copy, body)
    return opened
