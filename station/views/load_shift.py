"""The start and the end of a shift: the queries."""

import json
from datetime import datetime, timedelta
from itertools import islice

from sqlalchemy import bindparam, func, select

from station.domain.case import CaseState
from station.domain.printing import JobState, PrintKind
from station.domain.shift_report import LabelLeft, OnShelf, OpenCase, RefusedUnit, ShiftReport, Tested
from station.domain.verdict import Reason, Verdict
from station.storage import journal as chain
from station.storage.people_records import operators
from station.storage.print_records import print_jobs, unit_tags
from station.storage.records import cases, items, journal, units
from station.storage.statements import Value
from station.storage.transaction import Reading, micros, moment, moment_or_none
from station.storage.values import known, number, text, words
from station.views.load_bench import IN_WORK, outgoing
from station.views.shift import JournalTail

LOOK_BACK = timedelta(days=7)
"""A shift that was never ended begins no earlier than this."""

TAIL = 500
"""So many of the newest rows of the journal are looked at while somebody waits."""

_LAST = select(func.max(journal.c.seq))
_AT = select(journal.c.at).where(journal.c.seq == bindparam("which"))
_SINCE = (
    select(journal.c.at, journal.c.operator, journal.c.kind, journal.c.body)
    .where(journal.c.seq >= bindparam("first"))
    .order_by(journal.c.seq)
)
_ENDED = (
    select(journal.c.at)
    .where(journal.c.seq >= bindparam("first"), journal.c.kind == "ShiftEnded")
    .order_by(journal.c.seq.desc())
    .limit(1)
)
_TESTED = (
    select(func.count())
    .select_from(journal)
    .where(journal.c.seq >= bindparam("first"), journal.c.kind.in_(("SelfTested", "SelfTestSkipped")))
)
_NAMES = select(operators.c.login, operators.c.name)
_JUDGED = (
    select(cases.c.rma_number, items.c.name, units.c.found_name, units.c.verdict, units.c.reasons, units.c.judged_by)
    .join(cases, cases.c.id == units.c.case_id)
    .outerjoin(items, (items.c.case_id == units.c.case_id) & (items.c.line == units.c.line))
    .where(units.c.judged_at >= bindparam("begun"), units.c.verdict.is_not(None))
    .order_by(units.c.judged_at)
)
_PRODUCTS = (
    select(func.group_concat(items.c.name, " · "))
    .where(items.c.case_id == cases.c.id)
    .correlate(cases)
    .scalar_subquery()
)
_OPEN = (
    select(cases.c.rma_number, _PRODUCTS, cases.c.state, cases.c.arrived_at, cases.c.due_by)
    .where(cases.c.state.in_(IN_WORK))
    .order_by(cases.c.due_by, cases.c.rma_number)
)
_SHELF = (
    select(unit_tags.c.tag, cases.c.rma_number, items.c.name, units.c.found_name, units.c.judged_at)
    .join(cases, cases.c.id == unit_tags.c.case_id)
    .join(units, (units.c.case_id == unit_tags.c.case_id) & (units.c.line == unit_tags.c.line)
          & (units.c.unit == unit_tags.c.unit))
    .outerjoin(items, (items.c.case_id == unit_tags.c.case_id) & (items.c.line == unit_tags.c.line))
    .where(unit_tags.c.voided_at.is_(None))
    .order_by(unit_tags.c.number)
)  # fmt: skip
_LEFT = (
    select(print_jobs.c.code, print_jobs.c.kind, print_jobs.c.state, print_jobs.c.trouble)
    .where(print_jobs.c.state.in_(("WAITING", "PRINTING", "FAILED", "UNSURE")))
    .order_by(print_jobs.c.id)
)


def self_test_due(reading: Reading) -> bool:
    """Whether nobody has looked today whether everything works, nor gone to work without; and the shop wants it."""
    if not reading.settings.process.self_test:
        return False
    row = reading.row(_TESTED, first=_first_since(reading, micros(_midnight(reading))))
    return not (row and number(row[0]))


def journal_tail(reading: Reading, rows: int = TAIL) -> JournalTail:
    """Whether the newest rows of the journal hold together, and when the last of them was written."""
    last = _last(reading)
    broken = next(iter(chain.verify_after(reading.connection, max(0, last - rows))), None)
    return JournalTail(min(rows, last), broken.seq if broken else 0, last_event(reading))


def journal_part(reading: Reading, after: int, rows: int) -> tuple[int, int, int]:
    """The rows after this one, so many: where to go on (0 at the end), the first broken one or 0, and the last one."""
    last = _last(reading)
    broken = next(islice(chain.verify_after(reading.connection, after, rows), 1), None)
    return (after + rows if after + rows < last else 0), (broken.seq if broken else 0), last


def shift_report(reading: Reading, since: datetime | None = None) -> ShiftReport:
    """The shift since `since`, or since the last one was ended, or since midnight in the warehouse."""
    begun = since or _begun(reading)
    at = micros(begun)
    happened = [row for row in reading.rows(_SINCE, first=_first_since(reading, at)) if number(row[0]) >= at]
    names = {text(login): text(name) for login, name in reading.rows(_NAMES)}
    kinds = [text(kind) for _, _, kind, _ in happened]
    judged = reading.rows(_JUDGED, begun=at)
    leaving = outgoing(reading)
    return ShiftReport(
        station=reading.settings.station.name,
        since=begun,
        until=reading.now,
        people=_people(happened, names),
        parcels=kinds.count("ParcelArrived"),
        verdicts={verdict: sum(row[3] == verdict.value for row in judged) for verdict in Verdict},
        decisions=kinds.count("CaseDecided") - kinds.count("DecisionWithdrawn"),
        refused=tuple(_refused(row, names) for row in judged if row[3] == Verdict.REFUSE.value),
        open_cases=tuple(_open(row) for row in reading.rows(_OPEN)),
        on_shelf=tuple(_on_shelf(row) for row in reading.rows(_SHELF)),
        labels_left=tuple(_left(row) for row in reading.rows(_LEFT)),
        not_sent=leaving.decisions_waiting,
        set_aside=leaving.decisions_set_aside,
        tests=tuple(_tested(row, names) for row in happened if row[2] in ("SelfTested", "SelfTestSkipped")),
    )


def _begun(reading: Reading) -> datetime:
    midnight = _midnight(reading)
    earliest = _first_since(reading, micros(reading.now - LOOK_BACK))
    row = reading.row(_ENDED, first=earliest)
    ended = moment_or_none(row[0]) if row else None
    return ended if ended is not None and ended > midnight - timedelta(hours=12) else midnight


def _midnight(reading: Reading) -> datetime:
    return reading.now.astimezone(reading.zone).replace(hour=0, minute=0, second=0, microsecond=0)


def _last(reading: Reading) -> int:
    row = reading.row(_LAST)
    return number(row[0] or 0) if row else 0


def _first_since(reading: Reading, at: int) -> int:
    """The number of the first row from this time on: halved again and again, for times have no index."""
    low, high = 1, _last(reading) + 1
    while low < high:
        middle = (low + high) // 2
        row = reading.row(_AT, which=middle)
        low, high = (low, middle) if row is None or number(row[0]) >= at else (middle + 1, high)
    return low


def _people(happened: list[tuple[Value, ...]], names: dict[str, str]) -> tuple[str, ...]:
    """Whoever did something, who did most first."""
    logins = [text(login) for _, login, kind, _ in happened if login and kind not in ("SignInRefused", "ShiftEnded")]
    return tuple(names.get(login, login) for login in sorted(set(logins), key=lambda one: (-logins.count(one), one)))


def _refused(row: tuple[Value, ...], names: dict[str, str]) -> RefusedUnit:
    rma, product, found, _, reasons, by = row
    codes = tuple(known(Reason, code) for code in words(reasons))
    return RefusedUnit(text(rma), text(product) or text(found), codes, names.get(text(by), text(by)))


def last_event(reading: Reading) -> datetime | None:
    """When the newest row of the journal was written."""
    row = reading.row(_AT, which=_last(reading))
    return moment(row[0]) if row else None


def _open(row: tuple[Value, ...]) -> OpenCase:
    rma, products, state, arrived, due = row
    return OpenCase(text(rma), text(products), known(CaseState, state), moment_or_none(arrived), moment_or_none(due))


def _on_shelf(row: tuple[Value, ...]) -> OnShelf:
    tag, rma, product, found, since = row
    return OnShelf(text(tag), text(rma), text(product) or text(found), moment_or_none(since))


def _left(row: tuple[Value, ...]) -> LabelLeft:
    code, kind, state, trouble = row
    return LabelLeft(text(code), known(PrintKind, kind), known(JobState, state), text(trouble))


def _tested(row: tuple[Value, ...], names: dict[str, str]) -> Tested:
    at, login, _, body = row
    found = json.loads(text(body)).get("found", ())
    return Tested(moment(at), names.get(text(login), text(login)), tuple(map(str, found)))
