"""The board: every clock that runs now, as values."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from station.calendar import calendar_of
from station.domain.case import CaseState
from station.domain.deadlines import Ages, Clock, ClockLimits, refund_clock, stuck_clock, waiting_clock
from station.domain.delivery import APPROVED_AGAIN, CONTRADICTED, DeliveryState
from station.domain.evidence import Slot
from station.domain.printing import JobState
from station.domain.verdict import Disposition, Outcome
from station.domain.working_time import WorkingCalendar
from station.storage.people_records import operators
from station.storage.transaction import Reading, moment
from station.storage.values import choice, known, text
from station.views import board_rows as sql
from station.views.board import BoardKind, BoardRow, Waits

_PEOPLE = select(operators.c.login, operators.c.name)
_INSPECTED: dict[CaseState, Waits] = {CaseState.ARRIVED: Waits.INSPECTION, CaseState.ON_HOLD: Waits.SUPERVISOR}
_LABEL: dict[JobState | None, Waits] = {
    JobState.WAITING: Waits.PRINTER,
    JobState.PRINTING: Waits.PRINTER,
    JobState.FAILED: Waits.PRINT_AGAIN,
    JobState.UNSURE: Waits.PRINT_AGAIN,
    None: Waits.PRINT_AGAIN,
}


@dataclass(frozen=True, slots=True)
class _Wall:
    """What every row is made with. Each moment is worked out once: many parcels arrive in the same hour."""

    reading: Reading
    limits: ClockLimits
    worked: WorkingCalendar
    names: Mapping[str, str]

    def name(self, login: object) -> str:
        return self.names.get(str(login), str(login or ""))

    def clock(self, since: datetime, after: Ages) -> Clock:
        return waiting_clock(since, after, self.worked)

    def days(self, since: datetime) -> int:
        return self.worked.days_between(since, self.reading.now)


def board(reading: Reading) -> tuple[BoardRow, ...]:
    """Every clock that runs, the one that is due first on top."""
    limits = reading.policy.clocks
    names = {text(login): text(name) for login, name in reading.rows(_PEOPLE)}
    wall = _Wall(reading, limits, calendar_of(reading.settings, limits, reading.now), names)
    kinds: tuple[Callable[[_Wall], Iterator[BoardRow]], ...] = (_refunds, _sending, _parked, _photos, _labels)
    rows = [row for kind in kinds for row in kind(wall)]
    rows.sort(key=lambda row: (row.clock.due, row.rma_number))
    return tuple(rows)


def _refunds(wall: _Wall) -> Iterator[BoardRow]:
    for rma, due, arrived, state, products, hand, station in wall.reading.rows(sql.REFUNDS):
        now_in = known(CaseState, state)
        yield BoardRow(
            kind=BoardKind.REFUND,
            rma_number=text(rma),
            clock=refund_clock(moment(due), wall.limits),
            since=moment(arrived),
            products=text(products),
            waits=_INSPECTED.get(now_in, Waits.VERDICT),
            who=wall.name(hand),
            place=text(station),
            state=now_in,
        )


def _sending(wall: _Wall) -> Iterator[BoardRow]:
    for rma, decided, outcome, due, state, sending, trouble, products, who in wall.reading.rows(sql.SENDING):
        since, aside = moment(decided), sending == DeliveryState.SET_ASIDE.value
        pays = due is not None and outcome != Outcome.REFUSED.value
        refund = refund_clock(moment(due), wall.limits) if pays else None
        yield BoardRow(
            kind=BoardKind.SENDING,
            rma_number=text(rma),
            clock=stuck_clock(since, wall.limits).sooner(refund),
            since=since,
            products=text(products),
            waits=_who_is_asked(text(trouble)) if aside else Waits.SENDING,
            who=wall.name(who),
            state=known(CaseState, state),
            trouble=text(trouble),
            answer_by=wall.worked.after(since, wall.limits.service_escalation) if aside else None,
        )


def _who_is_asked(trouble: str) -> Waits:
    """Whose answer a decision waits for that is set aside."""
    return Waits.SUPERVISOR if trouble in (CONTRADICTED, APPROVED_AGAIN) else Waits.CUSTOMER_SERVICE


def _parked(wall: _Wall) -> Iterator[BoardRow]:
    settings = wall.reading.settings
    for rma, judged, state, product, who, tag, goes in wall.reading.rows(sql.PARKED):
        since, where = moment(judged), choice(Disposition, goes)
        yield BoardRow(
            kind=BoardKind.PARKED,
            rma_number=text(rma),
            clock=wall.clock(since, wall.limits.parked),
            since=since,
            products=text(product),
            waits=Waits.SUPERVISOR,
            who=wall.name(who),
            place=settings.place_of(where) if where is not None else settings.process.quarantine_place,
            mark=text(tag),
            state=known(CaseState, state),
            days=wall.days(since),
        )


def _photos(wall: _Wall) -> Iterator[BoardRow]:
    for rma, asked, state, product, who, tag, slot in wall.reading.rows(sql.PHOTOS):
        since = moment(asked)
        yield BoardRow(
            kind=BoardKind.PHOTO,
            rma_number=text(rma),
            clock=wall.clock(since, wall.limits.photo),
            since=since,
            products=text(product),
            waits=Waits.PHOTO,
            who=wall.name(who),
            mark=text(tag),
            state=known(CaseState, state),
            slot=known(Slot, slot),
            days=wall.days(since),
        )


def _labels(wall: _Wall) -> Iterator[BoardRow]:
    for rma, since, state, products, code, back, job, trouble in wall.reading.rows(sql.LABELS):
        began = moment(since)
        printed = Waits.CARRIER if back is not None else Waits.SCAN_BACK
        yield BoardRow(
            kind=BoardKind.LABEL,
            rma_number=text(rma),
            clock=wall.clock(began, wall.limits.label),
            since=began,
            products=text(products),
            waits=_LABEL.get(choice(JobState, job), printed),
            place=wall.reading.settings.process.return_lane,
            mark=text(code),
            state=known(CaseState, state),
            trouble=text(trouble),
            days=wall.days(began),
        )
