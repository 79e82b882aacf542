"""The statements of the board: one for each kind of clock."""

from sqlalchemy import and_, func, select

from station.domain.printing import PrintKind
from station.domain.verdict import Verdict
from station.storage.print_records import print_jobs, return_parcels
from station.storage.records import cases, decisions, deliveries, items, journal, units
from station.storage.review_records import photo_requests
from station.views.load_alarm import ON_ITS_WAY
from station.views.load_bench import IN_WORK

MOST_ROWS = 5000
"""Of each kind."""

_PRODUCTS = (
    select(func.group_concat(items.c.name, " · "))
    .where(items.c.case_id == cases.c.id)
    .correlate(cases)
    .scalar_subquery()
)
_LAST_HAND = (
    select(journal.c.operator)
    .where(journal.c.case_id == cases.c.id, journal.c.operator != "")
    .order_by(journal.c.seq.desc())
    .limit(1)
    .correlate(cases)
    .scalar_subquery()
)
_LAST_PLACE = (
    select(journal.c.station)
    .where(journal.c.case_id == cases.c.id, journal.c.operator != "")
    .order_by(journal.c.seq.desc())
    .limit(1)
    .correlate(cases)
    .scalar_subquery()
)
_OPEN_REQUEST = (
    select(photo_requests.c.id)
    .where(
        photo_requests.c.case_id == units.c.case_id,
        photo_requests.c.line == units.c.line,
        photo_requests.c.unit == units.c.unit,
        photo_requests.c.done_at.is_(None),
    )
    .correlate(units)
    .exists()
)
_OF_UNIT = and_(items.c.case_id == units.c.case_id, items.c.line == units.c.line)

REFUNDS = (
    select(cases.c.rma_number, cases.c.due_by, cases.c.arrived_at, cases.c.state, _PRODUCTS, _LAST_HAND, _LAST_PLACE)
    .where(cases.c.state.in_(IN_WORK), cases.c.due_by.is_not(None))
    .order_by(cases.c.due_by)
    .limit(MOST_ROWS)
)
SENDING = (
    select(
        cases.c.rma_number,
        decisions.c.decided_at,
        decisions.c.outcome,
        cases.c.due_by,
        cases.c.state,
        deliveries.c.state,
        deliveries.c.trouble,
        _PRODUCTS,
        decisions.c.operator,
    )
    .select_from(deliveries)
    .join(decisions, decisions.c.id == deliveries.c.decision)
    .join(cases, cases.c.id == decisions.c.case_id)
    .where(deliveries.c.state.in_(("WAITING", "TRYING", "SET_ASIDE")), ON_ITS_WAY)
    .order_by(decisions.c.decided_at)
    .limit(MOST_ROWS)
)
PARKED = (
    select(
        cases.c.rma_number,
        units.c.judged_at,
        cases.c.state,
        func.coalesce(items.c.name, units.c.found_name),
        units.c.judged_by,
        units.c.tag,
        units.c.disposition,
    )
    .select_from(units)
    .join(cases, cases.c.id == units.c.case_id)
    .outerjoin(items, _OF_UNIT)
    .where(cases.c.state.in_(IN_WORK), units.c.verdict == Verdict.HOLD.value, ~_OPEN_REQUEST)
    .order_by(units.c.judged_at)
    .limit(MOST_ROWS)
)
PHOTOS = (
    select(
        cases.c.rma_number,
        photo_requests.c.asked_at,
        cases.c.state,
        func.coalesce(items.c.name, units.c.found_name, ""),
        photo_requests.c.asked_by,
        units.c.tag,
        photo_requests.c.slot,
    )
    .select_from(photo_requests)
    .join(cases, cases.c.id == photo_requests.c.case_id)
    .outerjoin(
        units,
        and_(
            units.c.case_id == photo_requests.c.case_id,
            units.c.line == photo_requests.c.line,
            units.c.unit == photo_requests.c.unit,
        ),
    )
    .outerjoin(items, _OF_UNIT)
    .where(photo_requests.c.done_at.is_(None))
    .order_by(photo_requests.c.asked_at)
    .limit(MOST_ROWS)
)
_LATER = print_jobs.alias("later")
_NEWEST_JOB = and_(
    print_jobs.c.code == return_parcels.c.return_code,
    print_jobs.c.kind == PrintKind.RETURN_LABEL.value,
    ~select(_LATER.c.id)
    .where(_LATER.c.code == print_jobs.c.code, _LATER.c.kind == print_jobs.c.kind, _LATER.c.id > print_jobs.c.id)
    .correlate(print_jobs)
    .exists(),
)
LABELS = (
    select(
        cases.c.rma_number,
        func.coalesce(cases.c.processed_at, print_jobs.c.created_at),
        cases.c.state,
        _PRODUCTS,
        return_parcels.c.return_code,
        return_parcels.c.scanned_back_at,
        print_jobs.c.state,
        print_jobs.c.trouble,
    )
    .select_from(return_parcels)
    .join(cases, cases.c.id == return_parcels.c.case_id)
    .outerjoin(print_jobs, _NEWEST_JOB)
    .where(return_parcels.c.voided_at.is_(None), return_parcels.c.handed_over_at.is_(None))
    .order_by(cases.c.processed_at)
    .limit(MOST_ROWS)
)
