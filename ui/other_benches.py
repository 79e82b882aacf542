"""Cases that are open at another bench: taking one over, and leaving one that was taken over from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from station.errors import Refusal, Refused
from station.operations.take_over import take_over
from station.views.opened import ScanAnswer
from ui import sentences

if TYPE_CHECKING:
    from station.errors import DeviceTrouble, StorageTrouble
    from ui.flow import Flow
    from ui.page_set import Pages
    from ui.tasks import Tasks


class OtherBenches(QObject):
    """Nothing of what another bench has in hand is overwritten: who comes too late is told, and shown what is there."""

    def __init__(self, pages: Pages, tasks: Tasks, flow: Flow) -> None:
        super().__init__(flow)
        self._tasks, self._flow = tasks, flow
        pages.idle.take_over_wanted.connect(self._take)
        tasks.refused.connect(self._refused)

    @Slot(object)
    def _take(self, rma_number: str) -> None:
        self._tasks.do(take_over, rma_number).then(lambda case: self._flow.open(case.rma_number))

    @Slot(object)
    def _refused(self, trouble: Refused | DeviceTrouble | StorageTrouble) -> None:
        if isinstance(trouble, Refused) and trouble.refusal is Refusal.OPEN_ELSEWHERE:
            number, case = str(trouble.facts["rma_number"]), self._flow.case_work.case
            headline = sentences.answer_of_scan(ScanAnswer.OPEN_ELSEWHERE)
            if case is not None and case.rma_number == number:
                self._flow.case_work.end()
                headline = self.tr("Taken over")
            self._flow.history.show(number)
            self._flow.stop(headline, sentences.refused(trouble))
