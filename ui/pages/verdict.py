"""After the verdict: what was recorded, what was printed, what the hands still have to do, and the proof of it."""

import re
from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from station.domain.printing import JobState
from station.domain.verdict import Outcome
from station.views.case import CaseView, Photo
from ui import theme
from ui.parts.button import BigButton
from ui.parts.card import Card
from ui.parts.label import isolated
from ui.parts.photo.thumbnails import Thumbnails
from ui.parts.photo.viewer import PhotoViewer, Picture
from ui.parts.rest import covered, rest
from ui.parts.step_list import StepList
from ui.parts.verdict.aside import VerdictAside
from ui.parts.verdict.banner import VerdictBanner
from ui.parts.verdict.goods_steps import Places
from ui.parts.verdict.steps import label_in_work, steps_of
from ui.parts.window.stop_overlay import StopOverlay
from ui.words import words

_OF_A_RETURN = re.compile(r"-R\d+$", re.IGNORECASE)

_MEANING: dict[Outcome, theme.Meaning] = {
    Outcome.CONFIRMED: "ok",
    Outcome.REFUSED: "stop",
    Outcome.PARTLY_CONFIRMED: "look",
}


class VerdictPage(QWidget):
    """Shows one case after its verdict; `reprint_wanted` carries the return code."""

    reprint_wanted = Signal(object)
    undo_wanted = Signal()
    next_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CaseView | None = None
        self._now: datetime | None = None
        self._places: Places = {}
        self._wrong = ("", "")
        self._thumbnails = Thumbnails(self)
        self.banner, self.steps = VerdictBanner(), StepList()
        self.aside = VerdictAside(self._thumbnails)
        self.reprint = BigButton(icon_name="printer", key="F6", height=72)
        self.undo = BigButton(icon_name="undo", key="F8", height=72)
        self.history = BigButton(icon_name="history", height=72)
        self.next = BigButton(icon_name="next", meaning="brand", key="F9", primary=True, height=72)
        self._lay_out()
        self.viewer, self.stop = PhotoViewer(self, self.ground), StopOverlay(self)
        self.stop.answered.connect(self._stop_answered)
        self.reprint.clicked.connect(self._reprint)
        self.undo.clicked.connect(self._undo)
        self.history.clicked.connect(self._history)
        self.next.clicked.connect(self._next)
        self.aside.photo_tapped.connect(self._view_photo)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def _lay_out(self) -> None:
        room = self._room = QScrollArea()
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setWidgetResizable(True)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.steps.setObjectName("inside")
        room.setWidget(self.steps)
        card = Card(margin=12)
        card.body.addWidget(room)
        said = QVBoxLayout()
        said.setSpacing(12)
        said.addWidget(self.banner)
        said.addWidget(card, 1)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addLayout(said, 1)
        top.addWidget(self.aside)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.reprint, self.undo, self.history):
            buttons.addWidget(button, 3)
        buttons.addWidget(self.next, 4)
        self.ground = QWidget(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.ground)
        column = QVBoxLayout(self.ground)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(12)
        column.addLayout(top, 1)
        column.addLayout(buttons)

    def show_verdict(self, view: CaseView, now: datetime, places: Places | None = None) -> None:
        """The page speaks of this case as it stands at this moment; `places` are what places are called here."""
        self._view, self._now, self._places = view, now, places or {}
        self._say_banner(view)
        self.steps.show_steps(steps_of(view, now, self._places))
        QTimer.singleShot(0, self, self._bring_lit_into_sight)
        label = label_in_work(view)
        self.aside.show_case(view, has_label=label is not None and label not in view.locations)
        self._say_buttons(view)

    @Slot()
    def _bring_lit_into_sight(self) -> None:
        if (row := self.steps.lit()) is not None:
            self._room.ensureWidgetVisible(row, 0, 8)

    def show_preview(self, image: QImage) -> None:
        """The return label looks like this."""
        self.aside.show_preview(image)

    def show_scan_back(self, ok: bool, expected: str, got: str) -> None:
        """A right label ends the stop; a wrong one stops everything until somebody answers."""
        rest(self.ground, "" if ok else covered())
        if ok:
            self.stop.hide()
            return
        self._wrong = (expected, got)
        self._say_stop()

    def _say_stop(self) -> None:
        expected, got = self._wrong
        if _OF_A_RETURN.search(got):
            text = self.tr("Expected: {expected}\nScanned: {got}\nSwap the labels of these two parcels, and scan both.")
        else:
            text = self.tr("Expected: {expected}\nScanned: {got}\nPut this parcel aside and look for the right label.")
        self.stop.show_stop(
            self.tr("Wrong label"), text.format(expected=isolated(expected), got=isolated(got)), self.tr("Understood")
        )

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.history.setText(self.tr("History"))
        self.next.setText(self.tr("Next parcel"))
        self.undo.setText(self.tr("Undo last"))
        if self._view is not None and self._now is not None:
            self.show_verdict(self._view, self._now, self._places)
        if self.stop.isVisible():
            self._say_stop()

    def _say_banner(self, view: CaseView) -> None:
        decision = view.decision
        names = " · ".join([isolated(item.name) for item in view.items if item.name][:2])
        if decision is None or decision.withdrawn_at is not None:
            self.banner.say("look", self.tr("On hold"), names, view.rma_number)
            return
        by = self.tr("by {who}").format(who=isolated(decision.operator_name or decision.operator))
        if decision.supervisor:
            by += ", " + self.tr("authorised by {who}").format(
                who=isolated(decision.supervisor_name or decision.supervisor)
            )
        self.banner.say(_MEANING[decision.outcome], words.outcome(decision.outcome), names, f"{view.rma_number} — {by}")

    def _say_buttons(self, view: CaseView) -> None:
        label = label_in_work(view)
        self.reprint.setVisible(label is not None)
        if label is not None:
            self.reprint.setText(self.tr("Print again (copy {n})").format(n=label.copy + 1))
            handed = label.handed_over_at is not None
            busy = label.state in (JobState.WAITING, JobState.PRINTING)
            printing = self.tr("it waits for the printer") if label.trouble else self.tr("it is being printed")
            self.reprint.set_reason(self.tr("it is with the carrier") if handed else printing if busy else None)
        self.undo.set_reason(self._why_no_undo(view))

    def _why_no_undo(self, view: CaseView) -> str | None:
        decision = view.decision
        if decision is None or decision.can_be_undone:
            return None
        if decision.sent_at is not None:
            return self.tr("already sent")
        return self.tr("already undone")

    @Slot()
    def _stop_answered(self) -> None:
        rest(self.ground, "")
        self.setFocus()

    @Slot()
    def _reprint(self) -> None:
        label = label_in_work(self._view) if self._view is not None else None
        if label is not None:
            self.reprint_wanted.emit(label.return_code)

    @Slot()
    def _undo(self) -> None:
        self.undo_wanted.emit()

    @Slot()
    def _history(self) -> None:
        self.history_wanted.emit()

    @Slot()
    def _next(self) -> None:
        self.next_wanted.emit()

    @Slot(object)
    def _view_photo(self, photo: Photo) -> None:
        if self._view is None:
            return
        photos = (*self._view.parcel_photos, *(shot for unit in self._view.units for shot in unit.photos))
        pictures = tuple(Picture(shot.path, words.slot(shot.slot), shot) for shot in photos)
        self.viewer.open(pictures, photos.index(photo))

    def minimumSizeHint(self) -> QSize:
        """Small enough for a 1280 × 800 screen."""
        return QSize(1100, 640)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.aside.setFixedWidth(round(self.width() * 0.34))
        self.stop.place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
