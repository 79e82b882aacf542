"""The queue: the queries."""

from collections.abc import Sequence

from sqlalchemy import Select, bindparam, func, select

from station.domain.case import CaseState, RequestType
from station.domain.evidence import Slot
from station.domain.printing import JobState, PrintKind
from station.domain.verdict import Verdict
from station.storage.print_records import print_jobs, return_parcels
from station.storage.records import cases, items, units
from station.storage.review_records import photo_requests
from station.storage.statements import Value
from station.storage.transaction import Reading, moment_or_none
from station.storage.values import choice, known, number, text
from station.views.load_quarantine import count_here, parcels_here
from station.views.queue import QueueKind, QueueRow, Waiting

MOST_ROWS = 5000

_PRODUCTS = (
    select(func.group_concat(items.c.name, " · "))
    .where(items.c.case_id == cases.c.id)
    .correlate(cases)
    .scalar_subquery()
)
_UNITS = select(func.count()).where(units.c.case_id == cases.c.id).correlate(cases).scalar_subquery()
_HELD_SINCE = (
    select(func.min(units.c.judged_at))
    .where(units.c.case_id == cases.c.id, units.c.verdict == Verdict.HOLD.value)
    .correlate(cases)
    .scalar_subquery()
)
_ROW = (
    cases.c.rma_number,
    cases.c.customer_name,
    _PRODUCTS,
    _UNITS,
    cases.c.request_type,
    cases.c.state,
    cases.c.arrived_at,
    cases.c.due_by,
)


def _in_states(*states: CaseState) -> Select[tuple[object, ...]]:
    wanted = [state.value for state in states]
    return select(*_ROW).where(cases.c.state.in_(wanted)).order_by(cases.c.due_by).limit(MOST_ROWS)


_LISTS = {
    QueueKind.ARRIVED: _in_states(CaseState.ARRIVED, CaseState.IN_INSPECTION, CaseState.PARTLY_PROCESSED),
    QueueKind.HELD: _in_states(CaseState.ON_HOLD).add_columns(_HELD_SINCE),
    QueueKind.LABEL: select(*_ROW, return_parcels.c.return_code, return_parcels.c.scanned_back_at)
    .join(return_parcels, return_parcels.c.case_id == cases.c.id)
    .where(return_parcels.c.voided_at.is_(None), return_parcels.c.handed_over_at.is_(None))
    .order_by(cases.c.processed_at)
    .limit(MOST_ROWS),
    QueueKind.PHOTO: select(*_ROW, photo_requests.c.slot, photo_requests.c.note)
    .join(photo_requests, photo_requests.c.case_id == cases.c.id)
    .where(photo_requests.c.done_at.is_(None))
    .order_by(photo_requests.c.id)
    .limit(MOST_ROWS),
}


def _only_counted(rows: Select[tuple[object, ...]]) -> Select[int]:
    bare = rows.with_only_columns(cases.c.id, maintain_column_froms=True).order_by(None)
    return select(func.count()).select_from(bare.subquery())


_COUNTS = {kind: _only_counted(rows) for kind, rows in _LISTS.items()}
_JOB = (
    select(print_jobs.c.state, print_jobs.c.trouble)
    .where(print_jobs.c.code == bindparam("code"), print_jobs.c.kind == PrintKind.RETURN_LABEL.value)
    .order_by(print_jobs.c.id.desc())
    .limit(1)
)


def queue(reading: Reading, kind: QueueKind) -> tuple[Waiting, ...]:
    """What waits, the refund that is due first on top; in quarantine, what has stood there longest."""
    if kind is QueueKind.QUARANTINE:
        return parcels_here(reading)
    return tuple(_queue_row(reading, kind, row) for row in reading.rows(_LISTS[kind]))


def queue_counts(reading: Reading) -> dict[QueueKind, int]:
    """How much waits in each list."""
    found = {kind: reading.row(statement) for kind, statement in _COUNTS.items()}
    cases_waiting = {kind: number(row[0]) if row else 0 for kind, row in found.items()}
    return {**cases_waiting, QueueKind.QUARANTINE: count_here(reading)}


def _queue_row(reading: Reading, kind: QueueKind, row: Sequence[Value]) -> QueueRow:
    rma, customer, products, count, request, state, arrived, due, *more = row
    label, wish = (more if of is kind else [] for of in (QueueKind.LABEL, QueueKind.PHOTO))
    code = text(label[0]) if label else None
    job = reading.row(_JOB, code=code) if code else None
    return QueueRow(
        rma_number=text(rma),
        customer=text(customer),
        products=text(products),
        units=number(count),
        request_type=known(RequestType, request),
        state=known(CaseState, state),
        arrived_at=moment_or_none(arrived),
        due_by=moment_or_none(due),
        return_code=code,
        job=choice(JobState, job[0]) if job else None,
        trouble=text(job[1]) or None if job else None,
        held_since=moment_or_none(more[0]) if kind is QueueKind.HELD else None,
        scanned_back=bool(label and label[1] is not None),
        wanted=choice(Slot, wish[0]) if wish else None,
        wanted_note=text(wish[1]) if wish else "",
    )
