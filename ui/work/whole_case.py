"""A case of several units in one gesture: the page's two buttons, beside the work on each unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from station.operations.whole_case import all_as_declared, confirm_ready

if TYPE_CHECKING:
    from station.views.case import CaseView
    from ui.parts.case.whole_case import WholeCase
    from ui.tasks import Tasks
    from ui.work.case import CaseWork


class WholeCaseWork(QObject):
    """Stands beside the work on the case, which hears of it as of any other step."""

    def __init__(self, part: WholeCase, work: CaseWork, tasks: Tasks) -> None:
        super().__init__(work)
        self._work, self._tasks = work, tasks
        part.declared_wanted.connect(self._declare)
        part.confirm_wanted.connect(self._confirm)

    @Slot()
    def _declare(self) -> None:
        if self._work.case is not None:
            self._tasks.do(all_as_declared, self._work.case.rma_number).then(self._done)

    @Slot()
    def _confirm(self) -> None:
        if (case := self._work.case) is not None:
            self._tasks.do(confirm_ready, case.rma_number, self._work.decision_id).then(self._done)

    def _done(self, case: CaseView) -> None:
        if self._work.case is not None and case.rma_number == self._work.case.rma_number:
            self._work.changed.emit(case)
