"""The shutter at work: what was taken last in each place, what was not kept, and who may keep it all the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from station.domain.people import Right, may
from station.domain.photography import ACCEPTABLE
from station.errors import DeviceTrouble, Refused, StorageTrouble
from station.operations.agreement import SupervisorWord
from station.views.load_bench import supervisor_names
from ui import sentences
from ui.shutter import Judged, keep, keep_signed, take_photo

if TYPE_CHECKING:
    from station.desk import Desk
    from station.devices.frame import Frame
    from station.domain.evidence import Slot as Place
    from station.views.case import CaseView, Photo
    from station.views.people import SignInName
    from ui.intents import ShotWanted, SupervisorSays
    from ui.pages.case import CasePage
    from ui.tasks import Tasks

Where = tuple["Place", int | None, int | None]


class Shooting(QObject):
    """Takes photographs of one case after the other."""

    kept = Signal(object)
    """The case with its new photograph, as a `CaseView`."""
    poor = Signal()
    """A photograph was not kept; the page says why."""

    def __init__(self, page: CasePage, tasks: Tasks, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._tasks, self._desk = page, tasks, desk
        self._last: dict[Where, tuple[int, Judged]] = {}
        self._case: CaseView | None = None
        self._refused: tuple[str, Judged] | None = None
        self._newest: Judged | None = None
        page.covers.poor_accepted.connect(self._keep_all_the_same)
        page.covers.poor_signed.connect(self._keep_signed)
        page.proof.keep_wanted.connect(self._ask_why)

    def turn_to(self, case: CaseView | None) -> None:
        """This case is in front of the camera."""
        if case is None or self._case is None or case.rma_number != self._case.rma_number:
            self._last.clear()
            self._forgive()
        self._case = case

    def shoot(self, rma_number: str, wanted: ShotWanted, newest_frame: Callable[[], Frame | None]) -> None:
        """The newest frame is kept, or it is said what is wrong with it."""
        frame, desk, operator = newest_frame(), self._desk, self._desk.operator
        self._forgive()
        if frame is None:
            self._tasks.refused.emit(DeviceTrouble("no_picture"))
            return
        before = self._before(wanted, frame)
        pending = self._tasks.run(lambda: take_photo(desk, operator, rma_number, wanted, frame, before))
        pending.then(lambda taken: self._taken(rma_number, *taken))

    def _before(self, wanted: ShotWanted, frame: Frame) -> Judged | None:
        """The photograph that stands in this place of the case, if it was taken since the case is open.

        One frame is never two photographs: pressed twice before the next one comes, it is compared with itself.
        """
        if self._newest is not None and self._newest.frame is frame:
            return self._newest
        last = self._last.get((wanted.slot, wanted.line, wanted.unit))
        standing = [photo.id for photo in _photos(self._case)]
        return last[1] if last is not None and last[0] in standing else None

    def _taken(self, rma_number: str, shot: Judged, case: CaseView | None) -> None:
        if case is not None:
            self._keep(shot, case)
        elif shot.flaw is not None and self._case is not None and self._case.rma_number == rma_number:
            self._refused = (rma_number, shot)
            self._page.proof.show_flaw(shot.flaw, may_keep=shot.flaw in ACCEPTABLE)
            self.poor.emit()

    def _keep(self, shot: Judged, case: CaseView) -> None:
        if self._case is None or case.rma_number != self._case.rma_number:
            self.kept.emit(case)
            return
        newest = max((photo.id for photo in _photos(case)), default=0)
        self._last[shot.wanted.slot, shot.wanted.line, shot.wanted.unit] = (newest, shot)
        self._newest = shot
        self.kept.emit(case)

    @Slot(object)
    def _keep_all_the_same(self, why: str) -> None:
        if self._refused is None:
            return
        (rma_number, shot), desk, operator = self._refused, self._desk, self._desk.operator
        self._forgive()
        self._tasks.run(lambda: keep(desk, operator, rma_number, shot, why)).then(lambda case: self._keep(shot, case))

    @Slot()
    def _ask_why(self) -> None:
        """A supervisor who works here says why; otherwise one signs on this screen."""
        operator = self._desk.operator
        if operator is not None and may(operator, Right.AGREE):
            self._page.covers.ask_why_poor()
        else:
            self._tasks.look(supervisor_names).then(self._ask_supervisor)

    def _ask_supervisor(self, names: tuple[SignInName, ...]) -> None:
        if self._refused is not None and (flaw := self._refused[1].flaw) is not None:
            self._page.covers.signed_poor_sheet.ask(flaw, names)

    @Slot(object)
    def _keep_signed(self, says: SupervisorSays) -> None:
        if self._refused is None:
            return
        (rma_number, shot), desk, operator = self._refused, self._desk, self._desk.operator
        word = SupervisorWord(says.login, says.pin, says.reason, says.badge)
        pending = self._tasks.run(lambda: keep_signed(desk, operator, rma_number, shot, word))
        pending.then(lambda answer: self._signed(shot, answer)).otherwise(self._not_signed)

    def _signed(self, shot: Judged, answer: CaseView | Refused) -> None:
        if isinstance(answer, Refused):
            self._not_signed(answer)
            return
        self._page.covers.signed_poor_sheet.hide()
        self._forgive()
        self._keep(shot, answer)

    def _not_signed(self, trouble: Refused | DeviceTrouble | StorageTrouble) -> None:
        if isinstance(trouble, Refused):
            self._page.covers.signed_poor_sheet.refuse(sentences.refused(trouble))
        else:
            self._tasks.refused.emit(trouble)

    def _forgive(self) -> None:
        self._refused = None
        self._page.proof.show_flaw(None)


def _photos(case: CaseView | None) -> list[Photo]:
    return [] if case is None else [*case.parcel_photos, *(photo for unit in case.units for photo in unit.photos)]
