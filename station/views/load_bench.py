"""Today's figures, the names to sign in with, and what is not out yet: the queries."""

from datetime import datetime

from sqlalchemy import ClauseElement, bindparam, exists, func, or_, select

from station.domain.case import CaseState
from station.domain.layouts import Layout, Mismatch
from station.domain.people import Role
from station.storage.people_records import operators
from station.storage.print_records import print_jobs, return_parcels
from station.storage.records import cases, decisions, deliveries, meta, units
from station.storage.statements import Value
from station.storage.transaction import Reading, micros, moment, moment_or_none
from station.storage.values import known, number, text
from station.views.bench import BenchView, HowFar, LastParcel, OutgoingView
from station.views.load_case import load_case
from station.views.people import SignInName

SCANNER_LAYOUT = "scanner_layout"
OPEN_CASE = "open_case"
"""Under this key and the bench's own stands the case that is open there; under this alone before several benches."""

IN_WORK = ("ARRIVED", "IN_INSPECTION", "ON_HOLD", "PARTLY_PROCESSED")
"""States of parcels that are here and not decided."""

_NAMES = (
    select(operators.c.login, operators.c.name, operators.c.role, operators.c.locked_until)
    .where(operators.c.enabled.is_(True))
    .order_by(operators.c.name)
)
_PROCESSED = select(func.count()).where(cases.c.processed_at >= bindparam("since"))
_STATE_COUNT = select(func.count()).where(cases.c.state == bindparam("in_state"))
_DUE = select(func.count()).where(cases.c.state.in_(IN_WORK), cases.c.due_by <= bindparam("limit"))
_LABELS_WAITING = select(func.count()).where(
    return_parcels.c.voided_at.is_(None), return_parcels.c.handed_over_at.is_(None)
)
_LAST = (
    select(cases.c.rma_number, cases.c.state, cases.c.processed_at)
    .where(cases.c.processed_at.is_not(None))
    .order_by(cases.c.processed_at.desc())
    .limit(8)
)
_UNJUDGED = (
    select(units.c.unit)
    .where(
        units.c.case_id == cases.c.id, units.c.verdict.is_(None), units.c.reception.not_in(("MISSING", "UNDECLARED"))
    )
    .correlate(cases)
    .exists()
)
_NOT_ONLY_HELD = or_(cases.c.state != CaseState.ON_HOLD.value, _UNJUDGED)
_OPEN = (
    select(meta.c.value)
    .join(cases, cases.c.rma_number == meta.c.value)
    .where(
        meta.c.key.in_((bindparam("at_bench"), OPEN_CASE)),
        cases.c.state.in_(IN_WORK),
        _NOT_ONLY_HELD,
    )
    .order_by(meta.c.key.desc())
)
_LAYOUT = select(meta.c.value).where(meta.c.key == SCANNER_LAYOUT)
_OUTGOING = (
    select(deliveries.c.state, func.count(), func.min(decisions.c.decided_at), func.max(deliveries.c.trouble))
    .join(decisions, decisions.c.id == deliveries.c.decision)
    .where(deliveries.c.state.in_(("WAITING", "TRYING", "SET_ASIDE")))
    .group_by(deliveries.c.state)
)
_LATER = print_jobs.alias("later")
_REPEATED = exists().where(
    _LATER.c.code == print_jobs.c.code, _LATER.c.kind == print_jobs.c.kind, _LATER.c.id > print_jobs.c.id
)
_JOBS = (
    select(print_jobs.c.state, func.count(), func.max(print_jobs.c.trouble))
    .where(print_jobs.c.state.in_(("WAITING", "PRINTING", "FAILED", "UNSURE")), ~_REPEATED)
    .group_by(print_jobs.c.state)
)


def sign_in_names(reading: Reading) -> tuple[SignInName, ...]:
    """Who may sign in, in the order of their names."""
    return tuple(
        SignInName(text(login), text(name), known(Role, role), _still_locked(locked, reading.now))
        for login, name, role, locked in reading.rows(_NAMES)
    )


def supervisor_names(reading: Reading) -> tuple[SignInName, ...]:
    """The names of those who may agree to what an operator cannot decide alone."""
    return tuple(person for person in sign_in_names(reading) if person.role is not Role.OPERATOR)


def bench(reading: Reading) -> BenchView:
    """Today's figures at this bench, in the warehouse's time zone."""
    midnight = reading.now.astimezone(reading.zone).replace(hour=0, minute=0, second=0, microsecond=0)
    soon = micros(reading.now + reading.policy.clocks.refund.red)
    last = tuple(LastParcel(text(rma), known(CaseState, state), moment(at)) for rma, state, at in reading.rows(_LAST))
    resume = _resume(reading)
    return BenchView(
        processed_today=_count(reading, _PROCESSED, since=micros(midnight)),
        on_hold=_count(reading, _STATE_COUNT, in_state=CaseState.ON_HOLD.value),
        due_soon=_count(reading, _DUE, limit=soon),
        waiting_for_label=_count(reading, _LABELS_WAITING),
        last=last,
        resume=resume,
        how_far=_how_far(reading, resume) if resume is not None else None,
    )


def outgoing(reading: Reading) -> OutgoingView:
    """What is recorded here and not out yet, and what the printer owes."""
    sending = {state: (number(count), oldest, trouble) for state, count, oldest, trouble in reading.rows(_OUTGOING)}
    jobs = {state: number(count) for state, count, _ in reading.rows(_JOBS)}
    open_ones = [sending[state] for state in ("WAITING", "TRYING") if state in sending]
    troubles = [text(trouble) for *_, trouble in sending.values() if trouble]
    return OutgoingView(
        decisions_waiting=sum(count for count, *_ in open_ones),
        decisions_set_aside=sending.get("SET_ASIDE", (0, None, None))[0],
        oldest=min((moment(oldest) for _, oldest, _ in open_ones), default=None),
        jobs_waiting=jobs.get("WAITING", 0) + jobs.get("PRINTING", 0),
        jobs_failed=jobs.get("FAILED", 0) + jobs.get("UNSURE", 0),
        trouble=troubles[0] if troubles else None,
    )


def scanner_layout(reading: Reading) -> Mismatch | None:
    """As on which keyboard the scanner types, where that is not the computer's own and somebody said so."""
    row = reading.row(_LAYOUT)
    if row is None:
        return None
    scanner, _, computer = text(row[0]).partition(" ")
    return Mismatch(Layout(scanner), Layout(computer))


def open_key(station: str) -> str:
    """Where it stands which case is open at this bench; benches that work on the same cases have a key each."""
    return f"{OPEN_CASE}:{station}"


def _resume(reading: Reading) -> str | None:
    row = reading.row(_OPEN, at_bench=open_key(reading.settings.station.id))
    return text(row[0]) if row else None


def _how_far(reading: Reading, rma_number: str) -> HowFar | None:
    case = load_case(reading, rma_number)
    if case is None or not case.units:
        return None
    at = next((unit for unit in case.units if (unit.line, unit.unit) == (case.at_line, case.at_unit)), case.units[0])
    photos = len(case.parcel_photos) + sum(len(unit.photos) for unit in case.units)
    return HowFar(len(at.answered), len(at.asked), photos)


def _count(reading: Reading, statement: ClauseElement, **values: Value) -> int:
    row = reading.row(statement, **values)
    return number(row[0]) if row else 0


def _still_locked(locked: Value, now: datetime) -> datetime | None:
    until = moment_or_none(locked)
    return until if until and until > now else None
