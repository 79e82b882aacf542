"""Taking many parcels in: while its page is open a scan registers a parcel, and nobody begins to work on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from station.domain.case import CaseState
from station.domain.evidence import Slot as Shown
from station.errors import DeviceTrouble, Refused, StorageTrouble
from station.operations.take_in import take_in, take_in_another
from station.views.load_queue import queue
from station.views.opened import Opened, ScanAnswer
from station.views.queue import QueueKind, QueueRow, Waiting
from ui import sentences
from ui.intents import ShotWanted
from ui.places import Place
from ui.shutter import take_photo

if TYPE_CHECKING:
    from station.desk import Desk
    from station.devices.frame import Frame
    from station.domain.events import Event
    from station.domain.people import Operator
    from station.views.case import CaseView
    from ui.app import Program
    from ui.flow import Flow
    from ui.shutter import Judged
    from ui.theme import Meaning

OUTSIDE = ShotWanted(Shown.PARCEL, None, None)


class RushWork(QObject):
    """Holds the parcel that was scanned last, and counts the round."""

    def __init__(self, program: Program, desk: Desk, flow: Flow, newest_frame: Callable[[], Frame | None]) -> None:
        super().__init__(flow)
        pages, self._tasks, self._sounds = program.pages, program.tasks, program.sounds
        self._window, self._page, self._desk, self._flow = program.window, pages.rush, desk, flow
        self._newest_frame = newest_frame
        self._taken: dict[tuple[str, int], bool] = {}
        """The parcels of this round, by RMA number and count, and whether nothing is missing of each."""
        self._opened: Opened | None = None
        self._again = False
        """Whether the RMA label that was read last is that of a parcel taken in before: it may stand on another one."""
        self._asker: Operator | None = None
        """In whose name a parcel is being taken in or photographed just now."""
        self._later: list[tuple[str, bool]] = []
        """What was scanned meanwhile: each has its turn once the answer has come."""
        flow.scans.taking = self.take
        pages.idle.rush_wanted.connect(self.begin)
        pages.rush.left.connect(self._leave)
        pages.rush.case_chosen.connect(flow.open)
        pages.rush.shot_wanted.connect(self._shoot)
        pages.rush.another_wanted.connect(self._take_another)
        pages.rush.without_wanted.connect(self._go_on_without)
        self._tasks.happened.connect(self._heard)

    @Slot()
    def begin(self) -> None:
        """A round begins: every scan takes a parcel in."""
        self._taken, self._opened, self._asker, self._later, self._again = {}, None, None, [], False
        self._page.show_flaw(None)
        self._page.limits = self._desk.policy.clocks
        self._window.show_page(self._page, Place.BENCH)
        self._show()
        self._refresh()

    def take(self, text: str, typed: bool) -> bool:
        """Whether this scan means a parcel that is taken in: it does while the page is open."""
        if self._window.page() is not self._page:
            return False
        if self._is_asking():
            self._later.append((text, typed))
            return True
        waits = self._at_hand()
        if waits is not None and text.upper() in waits.tracking_numbers and not waits.came.is_another(text):
            self._sounds.play("tick")  # the carrier's label of the very parcel that is photographed
        elif waits is not None and text.upper() != waits.rma_number.upper():
            said = self.tr("Photograph {number} first, or go on without.")
            self._flow.say("look", said.format(number=waits.rma_number))
        else:
            self._asker = self._desk.operator
            self._tasks.do(take_in, text, typed).then(self._taken_in).otherwise(self._refused)
        return True

    def _is_asking(self) -> bool:
        """Whether an answer is on its way; one to somebody who has left since never comes."""
        return self._asker is not None and self._asker == self._desk.operator

    def _answered(self) -> None:
        """The answer has come, and with it the turn of what was scanned meanwhile."""
        self._asker = None
        while self._later and not self._is_asking():
            self.take(*self._later.pop(0))

    def _refused(self, trouble: Refused | DeviceTrouble | StorageTrouble) -> None:
        self._tasks.refused.emit(trouble)
        self._answered()

    def _at_hand(self) -> CaseView | None:
        """The parcel that is still to be photographed."""
        case = self._opened.case if self._opened is not None else None
        return case if case is not None and not self._taken.get(_key(case), True) else None

    def _taken_in(self, opened: Opened) -> None:
        self._tell(opened)
        self._answered()

    def _tell(self, opened: Opened) -> None:
        if opened.answer is ScanAnswer.CARRIER_CODE and self._opened is not None and self._opened.case is not None:
            return self._sounds.play("tick")  # it stands on the parcel that was taken in just now
        self._opened = opened
        found = opened.answer is ScanAnswer.FOUND and opened.case is not None
        self._again = False
        if found and opened.case is not None:
            self._taken[_key(opened.case)] = self._taken_before(opened.case)
            on_any = opened.text.upper() == opened.case.rma_number.upper()
            self._again = on_any and self._taken[_key(opened.case)]
        good: Meaning = "look" if self._again else "ok"
        self._sounds.play(good if found else sentences.answer_meaning(opened.answer))
        self._show()

    def _taken_before(self, case: CaseView) -> bool:
        """Whether nothing is missing of the parcel that came last."""
        shown = sum(photo.slot is Shown.PARCEL for photo in case.parcel_photos) >= case.came.here
        begun = case.state is not CaseState.ARRIVED and case.came.here == 1
        return shown or begun or self._taken.get(_key(case), False)

    @Slot()
    def _take_another(self) -> None:
        """What was scanned last stands on another parcel of the case."""
        case = self._opened.case if self._opened is not None else None
        if case is not None and self._again and not self._is_asking():
            self._asker = self._desk.operator
            pending = self._tasks.do(take_in_another, case.rma_number, case.came.here + 1)
            pending.then(self._joined).otherwise(self._refused)

    def _joined(self, opened: Opened) -> None:
        """One parcel more is here, and nothing of it was seen so far."""
        self._opened, self._again = opened, False
        if opened.case is not None:
            self._taken[_key(opened.case)] = False
        self._sounds.play("ok")
        self._show()
        self._answered()

    def _show(self) -> None:
        waits = self._at_hand()
        done = sum(self._taken.values())
        self._page.head.show_round(self._opened, done, kept=waits is None)
        self._page.offer_another(self._opened.case if self._opened is not None and self._again else None)
        self._page.await_photo(waits is not None)

    @Slot()
    def _shoot(self) -> None:
        waits, frame = self._at_hand(), self._newest_frame()
        if waits is None or self._is_asking():
            return
        self._page.show_flaw(None)
        if frame is None:
            self._tasks.refused.emit(DeviceTrouble("no_picture"))
            return
        desk, operator, parcel = self._desk, self._desk.operator, _key(waits)
        self._asker = operator
        pending = self._tasks.run(lambda: take_photo(desk, operator, parcel[0], OUTSIDE, frame))
        pending.then(lambda taken: self._photographed(parcel, *taken)).otherwise(self._refused)

    def _photographed(self, parcel: tuple[str, int], shot: Judged, case: CaseView | None) -> None:
        if case is None:
            self._page.show_flaw(shot.flaw)
        else:
            self._taken[parcel] = True
            self._show()
        self._sounds.play("look" if case is None else "tick")
        self._answered()

    @Slot()
    def _go_on_without(self) -> None:
        if (waits := self._at_hand()) is not None:
            self._taken[_key(waits)] = True
            self._show()

    @Slot()
    def _leave(self) -> None:
        self._flow.go_to(Place.BENCH)

    @Slot(object)
    def _heard(self, _event: Event) -> None:
        if self._page.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._tasks.look(queue, QueueKind.ARRIVED).then(self._show_waiting)

    def _show_waiting(self, rows: tuple[Waiting, ...]) -> None:
        waiting = (row for row in rows if isinstance(row, QueueRow) and row.state is CaseState.ARRIVED)
        self._page.show_waiting(tuple(waiting))


def _key(case: CaseView) -> tuple[str, int]:
    """The parcel of the case that came last."""
    return case.rma_number, case.came.here
