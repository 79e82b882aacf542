"""The work on one case: each intent of the case page is one operation, each answer is the case as it is then."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from station.domain.events import CaseImported
from station.domain.questions import Question
from station.domain.reduction import reduction_of
from station.domain.verdict import Verdict
from station.errors import Refusal, Refused
from station.operations.add_photo import delete_photo
from station.operations.agreement import SupervisorWord, agreements_wanted
from station.operations.answer import answer, tick
from station.operations.close_case import close_case
from station.operations.decide import decide
from station.operations.open_case import acknowledge_message
from station.operations.parcels import join_parcel, share_parcel
from station.operations.prefill import as_declared, same_for_alike
from station.operations.receive_unit import add_undeclared, receive_unit, turn_to, write_note
from station.views.load_bench import supervisor_names
from station.views.load_case import load_case
from ui import intents, sentences
from ui.parts.case.parcel_words import another_expected
from ui.shooting import Shooting
from ui.work.whole_case import WholeCaseWork

if TYPE_CHECKING:
    from station.desk import Desk
    from station.devices.frame import Frame
    from station.domain.events import Event
    from station.views.case import CaseView
    from ui.pages.case import CasePage
    from ui.tasks import Pending, Tasks


TOO_SOON = 0.4
"""Seconds after the page has turned by itself in which a verdict is the second half of a double press."""


class CaseWork(QObject):
    """Holds the case that is open at the bench."""

    changed = Signal(object)
    """The case after a step, as a `CaseView`."""
    photographed = Signal()
    """A photograph is kept."""

    def __init__(
        self, page: CasePage, tasks: Tasks, desk: Desk, newest_frame: Callable[[], Frame | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.case: CaseView | None = None
        self._page = page
        self._turned_at: float | None = None
        self._tasks = tasks
        self._desk = desk
        self._newest_frame = newest_frame
        self.decision_id = ""
        self.shooting = Shooting(page, tasks, desk, self)
        self.shooting.kept.connect(self._kept)
        self.whole = WholeCaseWork(page.left_zone.whole, self, tasks)
        self._listen()

    def begin(self, case: CaseView) -> None:
        """This case is open at the bench, and what is decided now is one decision."""
        self._hand_over()
        self._page.left_zone.offer.come_from(self.case)
        self.case = case
        self.shooting.turn_to(case)
        self.decision_id = str(uuid.uuid4())

    def keep(self, case: CaseView) -> None:
        """The open case is like this now."""
        self.case = case
        self.shooting.turn_to(case)
        self._page.show_case(case)

    def end(self) -> None:
        """No case is open."""
        self._hand_over()
        self.case = None
        self.shooting.turn_to(None)

    def _hand_over(self) -> None:
        """What was half typed belongs to the case that is left, and to nobody else's."""
        if self.case is not None:
            self._page.leave_unit()

    def another_expected(self, number: str) -> str:
        """What is said when this label is read again: the case that is open has not come whole. Else empty."""
        return another_expected(self.case) if self.case is not None and self._is_open(number) else ""

    def is_whole(self, number: str) -> bool:
        """Whether this is the label of the open case, and all parcels of it that were announced are here."""
        return self._is_open(number) and not self.another_expected(number)

    def read_again(self, number: str) -> None:
        """A scanner has read this; when it is the label of the open case it may stand on yet another parcel."""
        if self.case is not None and self.is_whole(number):
            self._page.left_zone.offer.read_again(self.case)

    def joins(self, tracking: str) -> bool:
        """Whether this carrier's number is on another parcel of the open case for certain; it is registered then."""
        if self.case is None or not self.case.came.is_another(tracking):
            return False
        self._show(self._tasks.do(join_parcel, self._number(), self.case.came.here + 1, tracking))
        return True

    def open_number(self) -> str:
        """The number of the case that is open; empty without one."""
        return self.case.rma_number if self.case is not None else ""

    def is_shown(self) -> bool:
        """Whether the open case is on the screen."""
        return self._page.isVisible()

    def travelled_as(self, text: str) -> bool:
        """Whether this is a carrier's number of the case that is open."""
        return self.case is not None and text.upper() in self.case.tracking_numbers

    def wants_another_serial(self, text: str) -> bool:
        """Whether the unit at hand asks for a serial number, and this is none of those that were sold."""
        return self.case is not None and self._asks_serial() and text.upper() not in self.case.serials

    def takes_serial(self, text: str) -> bool:
        """Whether a scanned text is the serial number that the unit at hand asks for; it is answered then."""
        if asked := self._asks_serial():
            self._page.take_serial(text)
        return asked

    def _asks_serial(self) -> bool:
        if self.case is None or self._settled():
            return False
        return Question.SERIAL in self.case.unit(*self._page.current()).asked

    def turns_to_product(self, code: str) -> bool:
        """Whether an item of the case has this code or article number; work goes on at its first open unit."""
        if self.case is None:
            return False
        for item in self.case.items:
            if not item.is_named(code):
                continue
            unit = next((unit for unit in item.units if unit.verdict is None), item.units[0])
            self._page.choose_unit(unit.line, unit.unit)
            self._turn(intents.UnitChosen(unit.line, unit.unit))
            return True
        return False

    def turn_page(self, line: int, unit: int) -> None:
        """A verdict was given and this unit is next; a press that comes too soon was meant for the one before."""
        self._page.choose_unit(line, unit)
        self._turned_at = monotonic()

    def _settled(self) -> bool:
        assert self.case is not None
        line, unit = self._page.current()
        try:
            return self.case.unit(line, unit).verdict in (Verdict.CONFIRM, Verdict.REFUSE)
        except KeyError:
            return True

    def _listen(self) -> None:
        page = self._page
        page.answered.connect(self._answer)
        page.accessory_ticked.connect(self._tick)
        page.reception_set.connect(self._receive)
        page.middle.head.prefill_wanted.connect(self._prefill)
        page.note_written.connect(self._note)
        page.unit_chosen.connect(self._turn)
        page.shot_wanted.connect(self._shoot)
        page.photo_deleted.connect(self._delete)
        page.verdict_given.connect(self._decide)
        page.close_wanted.connect(self._close)
        page.undeclared_found.connect(self._undeclared)
        page.message_acknowledged.connect(self._acknowledge)
        page.left_zone.offer.join_wanted.connect(self._join)
        page.left_zone.offer.share_wanted.connect(self._share)
        self._tasks.happened.connect(self._heard)

    @Slot(object)
    def _heard(self, event: Event) -> None:
        """What customer service says of the case that is open is on the page, and stops it if it has to."""
        if isinstance(event, CaseImported) and self.case is not None and event.rma_number == self.case.rma_number:
            self._tasks.look(load_case, event.rma_number).then(self._told)

    def _told(self, case: CaseView | None) -> None:
        if case is not None:
            self._after(case)

    def _show(self, pending: Pending[CaseView]) -> None:
        pending.then(self._after)

    def _after(self, case: CaseView) -> None:
        if self.case is not None and case.rma_number == self.case.rma_number:
            self.changed.emit(case)

    def _is_open(self, number: str) -> bool:
        return self.case is not None and number.upper() == self._number().upper()

    def _number(self) -> str:
        assert self.case is not None, "the page is only shown with a case"
        return self.case.rma_number

    @Slot(object)
    def _answer(self, said: intents.Answered) -> None:
        self._turned_at = None  # somebody works on this unit
        self._show(self._tasks.do(answer, self._number(), said.line, said.unit, said.question, said.value))

    @Slot(object)
    def _tick(self, said: intents.AccessoryTicked) -> None:
        self._show(self._tasks.do(tick, self._number(), said.line, said.unit, said.name, said.present))

    @Slot(object)
    def _receive(self, said: intents.ReceptionSet) -> None:
        self._show(self._tasks.do(receive_unit, self._number(), said.line, said.unit, said.reception, said.found_name))

    @Slot(object)
    def _prefill(self, said: intents.Prefilled) -> None:
        several = same_for_alike if said.alike else as_declared
        self._show(self._tasks.do(several, self._number(), said.line, said.unit))

    @Slot(object)
    def _note(self, said: intents.NoteWritten) -> None:
        self._show(self._tasks.do(write_note, self._number(), said.line, said.unit, said.text))

    @Slot(object)
    def _turn(self, said: intents.UnitChosen) -> None:
        if self.case is not None and not self._settled():
            self._tasks.do(turn_to, self._number(), said.line, said.unit).otherwise(lambda _: None)

    @Slot(object)
    def _shoot(self, wanted: intents.ShotWanted) -> None:
        self.shooting.shoot(self._number(), wanted, self._newest_frame)

    @Slot(object)
    def _kept(self, case: CaseView) -> None:
        self.photographed.emit()
        self._after(case)

    @Slot(object)
    def _delete(self, said: intents.PhotoDeleted) -> None:
        self._show(self._tasks.do(delete_photo, self._number(), said.photo_id))

    @Slot(object)
    def _decide(self, said: intents.VerdictGiven) -> None:
        if self._turned_at is not None and monotonic() - self._turned_at < TOO_SOON:
            return
        signed = said.supervisor
        word = SupervisorWord(signed.login, signed.pin, signed.reason, signed.badge) if signed is not None else None
        kept = reduction_of(signed.reduction) if signed is not None else None
        place = (said.line, said.unit)
        pending = self._tasks.do(
            decide, self._number(), *place, said.verdict, said.reasons, said.note, self.decision_id, word, kept
        )
        pending.then(self._judged).otherwise(partial(self._not_judged, said))

    def _judged(self, answer: CaseView | Refused) -> None:
        sheet = self._page.covers.supervisor_sheet
        if isinstance(answer, Refused):
            sheet.refuse(sentences.refused(answer))
            return
        sheet.hide()
        self._after(answer)

    def _not_judged(self, said: intents.VerdictGiven, trouble: Exception) -> None:
        sheet = self._page.covers.supervisor_sheet
        if isinstance(trouble, Refused) and trouble.refusal is Refusal.SUPERVISOR_NEEDED:
            why = agreements_wanted(trouble)
            self._tasks.look(supervisor_names).then(lambda names: sheet.ask(said, why, names))
        elif isinstance(trouble, Refused) and sheet.isVisible():
            sheet.refuse(sentences.refused(trouble))
        else:
            self._tasks.refused.emit(trouble)

    @Slot()
    def _close(self) -> None:
        self._show(self._tasks.do(close_case, self._number(), self.decision_id))

    @Slot(object)
    def _undeclared(self, said: intents.UndeclaredFound) -> None:
        self._show(self._tasks.do(add_undeclared, self._number(), said.name))

    @Slot(object)
    def _join(self, parcel: int) -> None:
        self._show(self._tasks.do(join_parcel, self._number(), parcel))

    @Slot(object)
    def _share(self, other: str) -> None:
        self._show(self._tasks.do(share_parcel, self._number(), other))

    @Slot()
    def _acknowledge(self) -> None:
        self._show(self._tasks.do(acknowledge_message, self._number()))
