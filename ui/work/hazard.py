"""The way out of a hazard: who may settle it, what they said, and whether the station took it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from station.errors import DeviceTrouble, Refused, StorageTrouble
from station.operations.agreement import SupervisorWord
from station.operations.hazard import leave_hazard
from station.views.load_bench import supervisor_names
from ui import sentences

if TYPE_CHECKING:
    from station.settings import ProcessSettings
    from station.views.case import CaseView
    from ui.intents import HazardSettled
    from ui.parts.case.hazard_screen import HazardScreen
    from ui.tasks import Tasks
    from ui.work.case import CaseWork


class HazardWork(QObject):
    """Stands beside the work on the case, which hears of it as of any other step."""

    def __init__(self, screen: HazardScreen, work: CaseWork, tasks: Tasks, process: ProcessSettings) -> None:
        super().__init__(work)
        self._screen, self._work, self._tasks = screen, work, tasks
        screen.tell(process.safe_place, process.danger_call)
        screen.supervisor_wanted.connect(self._names)
        screen.settled.connect(self._settle)

    @Slot()
    def _names(self) -> None:
        self._tasks.look(supervisor_names).then(self._screen.ask_supervisor)

    @Slot(object)
    def _settle(self, said: HazardSettled) -> None:
        if self._work.case is None:
            return
        signed = said.supervisor
        word = SupervisorWord(signed.login, signed.pin, signed.reason, signed.badge)
        place = (self._work.case.rma_number, said.line, said.unit)
        pending = self._tasks.do(leave_hazard, *place, "", word, false_alarm=said.false_alarm)
        pending.then(self._answered).otherwise(self._refused)

    def _answered(self, answer: CaseView | Refused) -> None:
        if isinstance(answer, Refused):
            self._refused(answer)
        elif self._work.case is not None and answer.rma_number == self._work.case.rma_number:
            self._work.changed.emit(answer)

    def _refused(self, trouble: Refused | DeviceTrouble | StorageTrouble) -> None:
        if isinstance(trouble, Refused):
            self._screen.sheet.refuse(sentences.refused(trouble))
        else:
            self._tasks.refused.emit(trouble)
