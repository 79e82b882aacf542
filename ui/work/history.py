"""Cases that are looked at and not worked on: their history, and the way back into work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from station.domain.case import DECIDED, ServiceStatus
from station.domain.people import Right, may
from station.operations.contradictions import follow_service
from station.operations.send_again import send_again
from station.operations.undo import reopen, undo
from station.views.load_case import load_case, load_timeline

if TYPE_CHECKING:
    from station.desk import Desk, Reading
    from station.domain.events import Event
    from station.domain.people import Operator
    from station.views.case import CaseView, TimelineEntry
    from ui.pages.history import HistoryPage
    from ui.tasks import Tasks

Found = tuple["CaseView | None", tuple["TimelineEntry", ...]]


class HistoryWork(QObject):
    """Holds the case that is looked at."""

    shown = Signal(object)
    """The page is filled, with this `CaseView`."""
    work_wanted = Signal(object)
    """The chosen case is in work: its RMA number."""
    reopened = Signal(object)
    """The case is in work again, as a `CaseView`."""

    def __init__(self, page: HistoryPage, tasks: Tasks, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._tasks, self._desk = page, tasks, desk
        self._case: CaseView | None = None
        page.undo_wanted.connect(self.undo)
        page.reopen_wanted.connect(self._reopen)
        page.send_again_wanted.connect(self._send_again)
        page.follow_wanted.connect(self._follow)
        tasks.happened.connect(self._heard)

    @Slot(object)
    def show(self, rma_number: str) -> None:
        """The case read-only: who, when, what, with its photographs."""
        self._tasks.look(_case_and_timeline, rma_number).then(self._fill)

    @Slot(object)
    def open_or_show(self, rma_number: str) -> None:
        """From a list: a case in work is opened, any other is looked at."""
        self._tasks.look(load_case, rma_number).then(self._open_or_show)

    def _open_or_show(self, case: CaseView | None) -> None:
        if case is None:
            return
        here = case.status is ServiceStatus.APPROVED and case.state not in DECIDED and case.arrived_at is not None
        if here:
            self.work_wanted.emit(case.rma_number)
        else:
            self.show(case.rma_number)

    def _fill(self, found: Found) -> None:
        case, timeline = found
        operator = self._desk.operator
        if case is None or operator is None:
            return
        self._show(case, timeline, operator)
        self.shown.emit(case)

    @Slot(object)
    def _heard(self, event: Event) -> None:
        if self._case is not None and event.rma_number == self._case.rma_number and self._page.isVisible():
            self._tasks.look(_case_and_timeline, event.rma_number).then(self._refresh)

    def _refresh(self, found: Found) -> None:
        """What the sending came to is on the page, if it still speaks of this case."""
        case, timeline = found
        operator = self._desk.operator
        if case is None or operator is None or self._case is None or case.rma_number != self._case.rma_number:
            return
        self._show(case, timeline, operator)

    def _show(self, case: CaseView, timeline: tuple[TimelineEntry, ...], operator: Operator) -> None:
        self._case = case
        self._page.show_history(case, timeline, {right for right in Right if may(operator, right)})

    @Slot()
    def undo(self) -> None:
        """The decision that is looked at is taken back, if it is not out yet; not while something lies over it."""
        if self._page.ground.isEnabled() and self._case is not None and self._case.decision is not None:
            self._tasks.do(undo, self._case.rma_number).then(self.reopened.emit)

    @Slot(object)
    def _send_again(self, decision: str) -> None:
        self._tasks.do(send_again, decision)

    @Slot(object)
    def _reopen(self, reason: str) -> None:
        if self._case is not None:
            self._tasks.do(reopen, self._case.rma_number, reason).then(self.reopened.emit)

    @Slot(object)
    def _follow(self, reason: str) -> None:
        if self._case is not None:
            self._tasks.do(follow_service, self._case.rma_number, reason)


def _case_and_timeline(reading: Reading, rma_number: str) -> Found:
    return load_case(reading, rma_number), load_timeline(reading, rma_number)
