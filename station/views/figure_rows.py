"""The statements of figures: each groups in the database, and walks through the cases of its period once.

A parcel counts by its first decision that was not withdrawn: `ix_decisions_first` holds exactly those.
"""

from collections.abc import Sequence
from functools import cache

from sqlalchemy import (
    BigInteger,
    ClauseElement,
    ColumnElement,
    Integer,
    and_,
    bindparam,
    case,
    cast,
    func,
    literal_column,
    select,
)

from station.domain.figures import AFTER_LIMIT, BEFORE_LIMIT
from station.domain.verdict import Verdict
from station.storage.figures_records import poor_shots
from station.storage.people_records import operators
from station.storage.records import cases, decisions, items, units

SECOND, HOUR, DAY = 1_000_000, 3_600_000_000, 86_400_000_000
_MINUTE_FROM = 3_600
"""Seconds from which a time is kept to the minute: it bounds how many different ones there are."""

_FINAL = (Verdict.CONFIRM.value, Verdict.REFUSE.value)
_FIRST = and_(decisions.c.withdrawn_at.is_(None), decisions.c.replaces.is_(None))
STATIONS = select(decisions.c.station).where(_FIRST).distinct().order_by(decisions.c.station)


def _counted(at_station: bool) -> ColumnElement[bool]:
    here = (decisions.c.station == bindparam("at_station"),) if at_station else ()
    return and_(
        _FIRST, decisions.c.decided_at >= bindparam("begins"), decisions.c.decided_at < bindparam("ends"), *here
    )


def _each(parts: Sequence[object]) -> list[ColumnElement[int]]:
    """The places of these parts in the answer: spelled out again each would be worked out twice for every row."""
    return [literal_column(str(place)) for place in range(1, len(parts) + 1)]


def _took() -> ColumnElement[int]:
    """Seconds from opening (or arrival) to decision; from an hour on whole minutes."""
    began = func.coalesce(cases.c.opened_at, cases.c.arrived_at)
    seconds = func.max((decisions.c.decided_at - began) // SECOND, 0)
    return case((seconds < _MINUTE_FROM, seconds), else_=seconds // 60 * 60)


@cache
def by_hour(at_station: bool) -> ClauseElement:
    """Local day (since 1970), local hour, parcels; `offset` are the microseconds by which local time is ahead."""
    local = decisions.c.decided_at + bindparam("offset", type_=BigInteger)
    day, hour = local // DAY, local // HOUR % 24
    return select(day, hour, func.count()).where(_counted(at_station)).group_by(*_each((day, hour)))


@cache
def by_time(at_station: bool) -> ClauseElement:
    """Seconds of the first pass, part of the limit until the decision, whether late, parcels.

    `part` is how long a part is, in microseconds.
    """
    waited = func.max(decisions.c.decided_at - cases.c.arrived_at, 0) // bindparam("part", type_=BigInteger)
    parts = (_took(), func.min(waited, BEFORE_LIMIT + AFTER_LIMIT), decisions.c.decided_at >= cases.c.due_by)
    found = select(*parts, func.count()).join_from(decisions, cases, cases.c.id == decisions.c.case_id)
    return found.where(_counted(at_station)).group_by(*_each(parts))


@cache
def by_verdict(at_station: bool) -> ClauseElement:
    """Request type, category, verdict, reasons, whether against the suggestion (None: there was none), units."""
    advice = case((units.c.suggested.in_(_FINAL), cast(units.c.suggested != units.c.verdict, Integer)))
    parts = (cases.c.request_type, items.c.category, units.c.verdict, units.c.reasons, advice)
    of_item = (items.c.case_id == units.c.case_id) & (items.c.line == units.c.line)
    found = (
        select(*parts, func.count())
        .join_from(decisions, cases, cases.c.id == decisions.c.case_id)
        .join(units, units.c.case_id == decisions.c.case_id)
        .outerjoin(items, of_item)
    )
    return found.where(_counted(at_station), units.c.verdict.in_(_FINAL)).group_by(*_each(parts))


@cache
def by_person(at_station: bool) -> ClauseElement:
    """Login, name, seconds of the first pass, parcels."""
    parts = (decisions.c.operator, operators.c.name, _took())
    found = (
        select(*parts, func.count())
        .join_from(decisions, cases, cases.c.id == decisions.c.case_id)
        .outerjoin(operators, operators.c.login == decisions.c.operator)
    )
    return found.where(_counted(at_station)).group_by(*_each(parts))


@cache
def by_flaw(at_station: bool) -> ClauseElement:
    """What was wrong, and how many shots were not kept for it."""
    here = (poor_shots.c.station == bindparam("at_station"),) if at_station else ()
    taken = poor_shots.c.taken_at
    found = select(poor_shots.c.flaw, func.count()).where(
        taken >= bindparam("begins"), taken < bindparam("ends"), *here
    )
    return found.group_by(poor_shots.c.flaw)
