"""Clocks and alarms made by hand, as a warehouse would see them."""

from datetime import UTC, datetime, timedelta

from station.domain.case import CaseState
from station.domain.deadlines import USUAL, AlarmStep, Clock, refund_clock, stuck_clock
from station.domain.evidence import Slot
from station.views.alarm import AlarmView
from station.views.board import BoardKind, BoardRow, Waits

NOW = datetime(2026, 11, 27, 9, 42, tzinfo=UTC)
_HOUR = timedelta(hours=1)
_GOODS = ("Notebook Astra 13 · grigio", "Cuffie Aria Pro · Cover Slim 13", "Macchina da caffè Lido con due filtri")
_NAMES = ("Anna Rossi", "Aleksandra Wiśniewska-Kowalczyk", "<b>Smith & Sons")


def _waiting(left: int) -> Clock:
    due = NOW + left * _HOUR
    return Clock(due, due - 24 * _HOUR, due)


def clock_row(number: int, left: float | None = None) -> BoardRow:
    """One of each kind in turn, from late by hours to a day and a half."""
    kind = list(BoardKind)[number % 5]
    hours = (-30, -2, 1, 3, 9, 20, 40)[number % 7] if left is None else left
    common = {
        "rma_number": f"RMA-2026-{number:06}",
        "since": NOW - timedelta(hours=20),
        "products": _GOODS[number % 3],
        "who": _NAMES[number % 3],
    }
    match kind:
        case BoardKind.REFUND:
            clock = refund_clock(NOW + hours * _HOUR, USUAL)
            waits = (Waits.INSPECTION, Waits.VERDICT)[number % 2]
            return BoardRow(kind, clock=clock, waits=waits, place="milano-2", state=CaseState.ARRIVED, **common)
        case BoardKind.SENDING:
            aside = number % 2 == 0
            waits = Waits.CUSTOMER_SERVICE if aside else Waits.SENDING
            clock = stuck_clock(NOW + hours * _HOUR - 24 * _HOUR, USUAL)
            by = NOW + timedelta(hours=30) if aside else None
            return BoardRow(kind, clock=clock, waits=waits, trouble="conflict" if aside else "", answer_by=by, **common)
        case BoardKind.PARKED:
            mark, days = f"U-2611-{number:04}", number % 4
            waits = Waits.SUPERVISOR
            return BoardRow(kind, clock=_waiting(int(hours)), waits=waits, place="Q1", mark=mark, days=days, **common)
        case BoardKind.PHOTO:
            clock, waits = _waiting(int(hours)), Waits.PHOTO
            return BoardRow(kind, clock=clock, waits=waits, slot=Slot.DEFECT, mark="U-2611-0007", days=1, **common)
        case BoardKind.LABEL:
            waits = (Waits.CARRIER, Waits.SCAN_BACK, Waits.PRINT_AGAIN)[number % 3]
            mark = f"RMA-2026-{number:06}-R1"
            return BoardRow(kind, clock=_waiting(int(hours)), waits=waits, place="R3", mark=mark, days=0, **common)


def clock_rows(count: int) -> tuple[BoardRow, ...]:
    """So many clocks, the one that is due first on top."""
    return tuple(sorted((clock_row(number) for number in range(count)), key=lambda row: (row.clock.due, row.kind)))


def an_alarm(step: AlarmStep, *, refunds: int = 0, set_aside: int = 0, blocking: int | None = None) -> AlarmView:
    """Decisions that have been stuck for so long that the bench is at this step."""
    hours = {AlarmStep.CALM: 0, AlarmStep.ALARM: 5, AlarmStep.RED: 26, AlarmStep.BLOCKING: 37}[step]
    stuck = 0 if step is AlarmStep.CALM else 2
    return AlarmView(
        stuck_step=step,
        refund_step=AlarmStep.RED if refunds else AlarmStep.CALM,
        stuck=stuck,
        stuck_since=NOW - hours * _HOUR if stuck else None,
        set_aside=set_aside,
        blocking=(2 if step is AlarmStep.BLOCKING else 0) if blocking is None else blocking,
        refunds=refunds,
        first_due=NOW - _HOUR if refunds else None,
    )
