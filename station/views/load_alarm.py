"""What has to be said on every page: the queries."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, exists, func, or_, select

from station.domain.deadlines import AlarmStep, loudest, refund_step, stuck_step
from station.domain.delivery import DeliveryState
from station.settings import MOST
from station.storage.records import cases, decisions, deliveries, journal
from station.storage.statements import Value
from station.storage.transaction import Reading, micros, moment
from station.storage.values import number, text
from station.views.alarm import AlarmView
from station.views.load_bench import IN_WORK

TOLERATED = timedelta(minutes=5)
"""So much the clock may be set back without anybody being told."""

LOOKED_BACK = 200
"""So many of the newest entries of the journal are asked when they were written."""

_KNOWN = exists().where(
    journal.c.case_id == decisions.c.case_id,
    journal.c.kind == "StuckKnown",
    journal.c.body.contains(decisions.c.id, autoescape=False),
)
_NEWER = decisions.alias("newer")
REPLACED = exists().where(
    _NEWER.c.case_id == decisions.c.case_id,
    _NEWER.c.number > decisions.c.number,
    _NEWER.c.withdrawn_at.is_(None),
)
"""A decision after this one counts in its place: it leaves no more, and nobody waits for it."""

ON_ITS_WAY = or_(
    deliveries.c.state.in_(("WAITING", "TRYING")),
    (deliveries.c.state == DeliveryState.SET_ASIDE.value) & ~REPLACED & cases.c.state.not_in(IN_WORK),
)
"""It should leave: it waits, or was not taken and nothing has been done about it."""

_LONGEST_GRACE = MOST * 1_000_000
"""Microseconds after its decision by which a delivery may go at the latest, unless it was tried before."""

_STUCK = (
    select(decisions.c.id, decisions.c.decided_at, deliveries.c.state, cases.c.id, cases.c.rma_number, _KNOWN)
    .select_from(deliveries)
    .join(decisions, decisions.c.id == deliveries.c.decision)
    .join(cases, cases.c.id == decisions.c.case_id)
    .where(
        ON_ITS_WAY,
        or_(
            (deliveries.c.state == "WAITING") & (deliveries.c.not_before <= bindparam("let_go")),
            deliveries.c.state == "TRYING",
            deliveries.c.state == "SET_ASIDE",
        ),
        decisions.c.decided_at <= bindparam("before"),
    )
    .order_by(decisions.c.decided_at)
)
_NEAR = select(func.count(), func.min(cases.c.due_by)).where(
    cases.c.state.in_(IN_WORK), cases.c.due_by <= bindparam("limit")
)
_NEWEST = select(func.max(journal.c.at)).where(
    journal.c.seq > select(func.max(journal.c.seq)).scalar_subquery() - LOOKED_BACK
)


@dataclass(frozen=True, slots=True)
class Stuck:
    """A decision that has not left for too long. `known` when a supervisor has said that they know."""

    decision: str
    since: datetime
    set_aside: bool
    case_id: int
    rma_number: str
    known: bool


def stuck_for(reading: Reading, age: timedelta) -> tuple[Stuck, ...]:
    """The decisions that should have left so long ago, the oldest first."""
    before = micros(reading.now - age)
    return tuple(_stuck(row) for row in reading.rows(_STUCK, before=before, let_go=before + _LONGEST_GRACE))


def unknown_blockers(reading: Reading) -> tuple[Stuck, ...]:
    """Those for which the bench waits until a supervisor says that they know."""
    return tuple(one for one in stuck_for(reading, reading.policy.clocks.blocking) if not one.known)


def alarm(reading: Reading) -> AlarmView:
    """What has to be said now."""
    limits, now = reading.policy.clocks, reading.now
    stuck = stuck_for(reading, limits.stuck.amber)
    near = reading.row(_NEAR, limit=micros(now + limits.refund.red))
    count, first = (number(near[0]), near[1]) if near else (0, None)
    steps = [_step_of(one, now, reading) for one in stuck]
    blocking = steps.count(AlarmStep.BLOCKING)
    return AlarmView(
        stuck_step=loudest(*steps),
        refund_step=refund_step(moment(first), now, limits) if count else AlarmStep.CALM,
        stuck=len(stuck),
        stuck_since=stuck[0].since if stuck else None,
        set_aside=sum(one.set_aside for one in stuck),
        blocking=blocking,
        refunds=count,
        first_due=moment(first) if count else None,
        clock_behind=_behind(reading),
    )


def _step_of(one: Stuck, now: datetime, reading: Reading) -> AlarmStep:
    """Of what a supervisor knows nobody else has to be stopped, but it stays red."""
    step = stuck_step(one.since, now, reading.policy.clocks)
    return AlarmStep.RED if one.known and step is AlarmStep.BLOCKING else step


def _stuck(row: Sequence[Value]) -> Stuck:
    decision, since, state, case, rma, known = row
    aside = state == DeliveryState.SET_ASIDE.value
    return Stuck(text(decision), moment(since), aside, number(case), text(rma), bool(known))


def _behind(reading: Reading) -> timedelta | None:
    row = reading.row(_NEWEST)
    ahead = moment(row[0]) - reading.now if row and row[0] is not None else timedelta(0)
    return ahead if ahead > TOLERATED else None
