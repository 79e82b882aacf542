"""Takes a parcel in when many come at once: it is registered, gets its tag, and is inspected later."""

import json

from station.domain.case import CaseState
from station.domain.printing import JobState, PrintKind
from station.operations.at_hand import case_at_hand
from station.operations.open_case import open_case
from station.operations.order_labels import MOST_COPIES, newest_job, order_job
from station.storage.transaction import Transaction
from station.views.opened import Opened, ScanAnswer

_GONE_WRONG = (JobState.FAILED, JobState.UNSURE)


def take_in(tx: Transaction, scanned: str, typed: bool = False) -> Opened:
    """The parcel has arrived as by `open_case`, nobody works on it, and its tag waits for the printer.

    Saying it twice prints one tag; one that did not come out is printed again, as the next numbered copy.
    """
    opened = open_case(tx, scanned, typed, take_up=False)
    found = opened.case
    if opened.answer is ScanAnswer.FOUND and found is not None and found.state is CaseState.ARRIVED:
        newest = newest_job(tx, found.rma_number, PrintKind.HOLD_TAG)
        copy = 1 if newest is None else newest[0] + 1
        if newest is None or (newest[1] in _GONE_WRONG and copy <= MOST_COPIES):
            body = json.dumps({"arrived": tx.at})
            order_job(tx, case_at_hand(tx, found.rma_number), found.rma_number, PrintKind.HOLD_TAG, copy, body)
    return opened
