"""The case in work: what is in front of me, what to do next, and the proof; the three verbs along the bottom."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.domain.case import DECIDED, ServiceStatus
from station.domain.questions import Question
from station.domain.verdict import Obstacle, Reception, Verdict
from station.views.case import CaseView, ItemView, Photo, UnitView
from ui.intents import PhotoDeleted, ReceptionSet, UndeclaredFound, UnitChosen, VerdictGiven
from ui.parts.case.covers import CaseCovers
from ui.parts.case.hazard_screen import HazardScreen
from ui.parts.case.left import CaseLeft
from ui.parts.case.middle import CaseMiddle
from ui.parts.case.place import is_to_be_closed_now, place_to_start, unit_at
from ui.parts.case.proof import CaseProof
from ui.parts.case.verdict_bar import VerdictBar
from ui.parts.photo.thumbnails import Thumbnails
from ui.parts.zones import Zones, laid_out_once

_GAP, _NARROW = 12, 1300
_MINUTE_MS = 30_000


def _utc_now() -> datetime:
    return datetime.now(UTC)


class CasePage(QWidget):
    """Shows one `CaseView` and says what the operator wants of it; every signal carries its intent."""

    answered = Signal(object)
    accessory_ticked = Signal(object)
    reception_set = Signal(object)
    note_written = Signal(object)
    unit_chosen = Signal(object)
    shot_wanted = Signal(object)
    photo_deleted = Signal(object)
    verdict_given = Signal(object)
    close_wanted = Signal()
    undeclared_found = Signal(object)
    message_acknowledged = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None, clock: Callable[[], datetime] = _utc_now) -> None:
        super().__init__(parent)
        self._clock = clock
        self._view: CaseView | None = None
        self._place = (0, 0)
        self._thumbnails = Thumbnails(self)
        self.left_zone, self.middle = CaseLeft(), CaseMiddle()
        self.proof, self.bar, foot = CaseProof(self._thumbnails), VerdictBar(), QWidget()
        self.ground = Zones(self.left_zone, self.middle, self.proof, foot, self)
        self.covers, self.hazard = CaseCovers(self, self.ground, self._thumbnails), HazardScreen(self)
        self._lay_out(foot)
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ground.hide()

    def _lay_out(self, foot: QWidget) -> None:
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.hazard.button)
        row.addWidget(self.bar, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.ground)

    def _connect(self) -> None:
        questions, head = self.middle.questions, self.middle.head
        questions.answered.connect(self.answered)
        questions.accessory_ticked.connect(self.accessory_ticked)
        questions.note_written.connect(self.note_written)
        head.reception_wanted.connect(self._reception)
        self.middle.absent.found.connect(self._found_after_all)
        head.undeclared_wanted.connect(self._ask_undeclared)
        head.whole_wanted.connect(self.covers.read)
        self.middle.suggestion.rules_wanted.connect(self._explain)
        self.left_zone.items.unit_chosen.connect(self._turned_to)
        self.left_zone.message.acknowledged.connect(self.message_acknowledged)
        self.bar.left.connect(self._put_aside)
        self.hazard.aside.connect(self._put_aside)
        self.hazard.raised.connect(self.answered)
        self.proof.shot_wanted.connect(self.shot_wanted)
        self.proof.photo_tapped.connect(self._view_photo)
        self.bar.given.connect(self._give)
        self.bar.asked_why.connect(self._show_why)
        self.bar.close_wanted.connect(self._ask_close)
        self.covers.closed.connect(self.close_wanted)
        self.covers.decided.connect(self._decided)
        self.covers.serve(self.proof)
        clock = QTimer(self)
        clock.setInterval(_MINUTE_MS)
        clock.timeout.connect(self._tick)
        clock.start()

    # What comes in

    def show_case(self, view: CaseView) -> None:
        """The page speaks of this case. Of the same case it keeps what is half typed, the focus and the scroll."""
        before, self._view = self._view, view
        if before is None or before.rma_number != view.rma_number:
            self.covers.close_all()
            self._place = place_to_start(view)
        elif (view.at_line, view.at_unit) != (before.at_line, before.at_unit):
            self._place = place_to_start(view)
        self._show_place()
        if is_to_be_closed_now(before, view):
            self._ask_close()
        elif not view.can_be_closed:
            self.covers.close_sheet.hide()

    def show_image(self, image: QImage) -> None:
        """The newest frame of the camera is on show."""
        self.proof.show_image(image)

    def show_camera_trouble(self, code: str) -> None:
        """What is wrong with the camera stands in place of its picture; an empty code ends it."""
        self.proof.camera.show_trouble(code)

    def choose_unit(self, line: int, unit: int) -> None:
        """The middle and the right zone speak of this unit; nothing happens when the case has none there."""
        if self._view is not None and unit_at(self._view, (line, unit)) is not None:
            self._place = (line, unit)
            self._show_place()

    def current(self) -> tuple[int, int]:
        """The line and the unit in work."""
        return self._place

    def leave_unit(self) -> None:
        """What was half typed has been said, and the fields are empty for another unit."""
        self.middle.questions.leave_unit()

    def take_serial(self, text: str) -> None:
        """A scanned number counts as the unit's serial number, where one is asked."""
        unit = self._unit()
        if unit is not None and Question.SERIAL in unit.asked and not self._why_fixed():
            self.middle.questions.serial.take(text)

    def press(self, verdict: Verdict) -> None:
        """As if the verdict's button had been pressed."""
        if not self.covers.is_open():
            self.bar.press(verdict)

    def shoot(self) -> None:
        """As if the shutter had been pressed."""
        if not self.covers.is_open():
            self.proof.shoot()

    def _show_place(self) -> None:
        view, found = self._view, self._find_current()
        if view is None or found is None:
            return
        item, unit = found
        fixed = self._why_fixed()
        self.hazard.show_case(view, self._place)
        self.ground.show()
        with laid_out_once(self.ground):
            self.left_zone.show_case(view, self._place, self._clock())
            self.middle.show_unit(item, unit, fixed)
            self.proof.show_unit(view, unit, fixed=bool(fixed))
            self.bar.show_unit(unit, closing=view.can_be_closed, unread=view.message_pending)

    def _find_current(self) -> tuple[ItemView, UnitView] | None:
        return unit_at(self._view, self._place) if self._view is not None else None

    def _unit(self) -> UnitView | None:
        found = self._find_current()
        return found[1] if found is not None else None

    def _why_fixed(self) -> str:
        view = self._view
        if view is not None and view.status is not ServiceStatus.APPROVED:
            return self.tr("Not approved: the case can only be read")
        if view is not None and view.state in DECIDED:
            return self.tr("Already decided: the case can only be read")
        return ""

    @Slot()
    def _tick(self) -> None:
        if self.isVisible() and self._view is not None:
            self.left_zone.head.show_case(self._view, self._clock())

    # What goes out

    @Slot(object)
    def _turned_to(self, chosen: UnitChosen) -> None:
        self.choose_unit(chosen.line, chosen.unit)
        self.unit_chosen.emit(chosen)

    @Slot()
    def _put_aside(self) -> None:
        self.middle.questions.leave_unit()
        self.left.emit()

    @Slot(object)
    def _give(self, verdict: Verdict) -> None:
        found = self._find_current()
        if found is None:
            return
        self.middle.questions.note.hand_over()
        if verdict is Verdict.REFUSE:
            self.covers.ask_refusal(*found)
        else:
            self.verdict_given.emit(VerdictGiven(*self._place, verdict))

    @Slot()
    def _ask_close(self) -> None:
        if self._view is not None and not self._view.message_pending:
            self.middle.questions.note.hand_over()
            self.covers.ask_close(self._view)

    @Slot(object)
    def _show_why(self, verdict: Verdict) -> None:
        unit = self._unit()
        found = unit.obstacles.get(verdict, ()) if unit is not None else ()
        unread = self._view is not None and self._view.can_be_closed and self._view.message_pending
        if unread or Obstacle.MESSAGE_NOT_ACKNOWLEDGED in found:
            self.left_zone.message.read.setFocus()
        elif Obstacle.ANSWERS_MISSING in found:
            self.middle.questions.bring_lit_into_sight()
        elif Obstacle.PHOTO_MISSING in found:
            self.proof.choose_required()

    @Slot(object)
    def _reception(self, reception: Reception) -> None:
        unit = self._unit()
        if unit is None:
            return
        if reception in (Reception.WRONG_ITEM, Reception.EMPTY_PARCEL):
            self.covers.ask_name(reception, unit)
        else:
            self.reception_set.emit(ReceptionSet(unit.line, unit.unit, reception))

    @Slot()
    def _explain(self) -> None:
        if self._view is not None and (unit := self._unit()) is not None:
            self.covers.rules_sheet.explain(self._view, unit)

    @Slot()
    def _found_after_all(self) -> None:
        self.reception_set.emit(ReceptionSet(*self._place, Reception.RECEIVED))

    @Slot()
    def _ask_undeclared(self) -> None:
        if (unit := self._unit()) is not None:
            self.covers.ask_name(Reception.UNDECLARED, unit)

    @Slot(object)
    def _view_photo(self, photo: Photo) -> None:
        view, unit = self._view, self._unit()
        if view is not None and unit is not None:
            self.covers.view_photo(view, unit, photo, changes=not self._why_fixed())

    @Slot(object)
    def _decided(self, intent: VerdictGiven | UndeclaredFound | ReceptionSet | PhotoDeleted) -> None:
        signals = {
            VerdictGiven: self.verdict_given,
            UndeclaredFound: self.undeclared_found,
            ReceptionSet: self.reception_set,
            PhotoDeleted: self.photo_deleted,
        }
        signals[type(intent)].emit(intent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number answers the lit question."""
        if self.covers.is_open() or event.isAutoRepeat() or not self.middle.questions.take_key(event):
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Small enough for a 1280 × 800 screen: what does not fit scrolls."""
        return QSize(1100, 640)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.middle.questions.note.hand_over()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.hazard.set_narrow(self.width() < _NARROW)
