"""The photograph first: the whole screen, near to the pixel, turned, lighter or darker, with marks, beside another."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.domain.marks import LONGEST_TEXT, MOST_MARKS, Mark, MarkKind
from station.views.case import Photo
from station.views.review import ReviewView
from ui.intents import PhotoMarks
from ui.parts.button import BigButton
from ui.parts.chip import Chip
from ui.parts.cover import Cover
from ui.parts.label import Label, isolated
from ui.parts.review.look_tools import LookTools
from ui.parts.review.mark_tools import MarkTools
from ui.parts.review.picture_stage import PictureStage
from ui.parts.review.shots import picture_of_customer, shots_of
from ui.parts.text_sheet import TextSheet
from ui.words import words


class ReviewViewer(Cover):
    """Covers its page while open. `marked` carries PhotoMarks, `step_wanted` how many units further to go."""

    marked = Signal(object)
    step_wanted = Signal(int)
    photo_shown = Signal(object)
    """The photograph on show: its file is to be looked at."""

    def __init__(self, page: QWidget, ground: QWidget) -> None:
        super().__init__(page, ground)
        self._view: ReviewView | None = None
        self._marks: dict[int, tuple[Mark, ...]] = {}
        self._place = 0
        self._shot: Photo | None = None
        self._whole: bool | None = None
        self._where = QPointF()
        self.stage = PictureStage()
        self.tools, self.looks = MarkTools(), LookTools()
        self._caption, self._scale = (
            Label(role="strong", elide=True, tone="header"),
            Label(role="small", tone="header_muted"),
        )
        self.whole_file = Chip("ok")
        self.back, self.forth = BigButton(icon_name="left"), BigButton(icon_name="right")
        self.close_button = BigButton(icon_name="close", key="Esc")
        self._lay_out()
        self.words_sheet = TextSheet(self, self._inside)
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._inside = QWidget(self)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._inside)
        top, middle, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (top, middle, foot):
            row.setSpacing(12)
        for widget in (self._caption, self.whole_file, self._scale, self.close_button):
            top.addWidget(widget, 1 if widget is self._caption else 0)
        for button in (self.back, self.stage, self.forth):
            middle.addWidget(button, 1 if button is self.stage else 0)
        foot.setSpacing(0)
        foot.addWidget(self.tools)
        foot.addSpacing(12)
        foot.addStretch(1)
        foot.addWidget(self.looks)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(middle, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.stage.canvas.drawn.connect(self._add)
        self.stage.canvas.text_wanted.connect(self._ask_words)
        self.stage.scaled.connect(self._scale.setText)
        self.stage.serve(self.looks)
        self.words_sheet.said.connect(self._write)
        self.tools.chosen.connect(self.stage.canvas.take_tool)
        self.tools.undone.connect(self._undo)
        self.tools.cleared.connect(self._clear)
        self.looks.beside.connect(self.toggle_beside)
        self.back.clicked.connect(self.previous)
        self.forth.clicked.connect(self.next)
        self.close_button.clicked.connect(self.close_viewer)

    # what is on show

    def open(self, view: ReviewView, photo: Photo, *, beside: bool = False) -> None:
        """The photographs of this unit and its parcel, this one first; `beside` the customer's picture."""
        self._view, self._marks, self._shot = view, dict(view.marks), None
        self._stand(beside=beside)
        self.lie_over()
        self._turn_to(shots_of(view).index(photo))

    def refresh(self, view: ReviewView, photo: Photo | None) -> None:
        """While open: the unit is like this now; another unit shows this photograph of it."""
        before, shot = self._view, self.current()
        if before is None or shot is None:
            return
        self._marks = dict(view.marks)
        if shot in shots_of(view):
            self._view = view
            self._turn_to(shots_of(view).index(shot))
        elif photo is not None:
            self.open(view, photo, beside=self.is_beside())
        else:
            self.close_viewer()

    def current(self) -> Photo | None:
        """The photograph on show."""
        return self._shot if self.isVisible() else None

    def is_beside(self) -> bool:
        """Whether the customer's picture stands beside the photograph."""
        return self.stage.is_beside()

    def file_is_whole(self) -> bool | None:
        """Whether the file on show is the one that was taken; None before that is known."""
        return self._whole

    def say_whole(self, photo: Photo, *, whole: bool | None) -> None:
        """Whether the file of this photograph is still the one that was taken; None: it is gone."""
        if photo != self.current():
            return
        hash_start = photo.sha256[:8]
        texts = {
            True: self.tr("Original unchanged · SHA-256 {hash}…").format(hash=hash_start),
            False: self.tr("Not the photograph that was taken: its hash does not match"),
            None: self.tr("The file is gone"),
        }
        self._whole = bool(whole)
        self.whole_file.say("ok" if whole else "stop", texts[whole])
        self.whole_file.show()

    @Slot()
    def close_viewer(self) -> None:
        """The page can be used again."""
        if self.isVisible():
            self.hide()
            parent = self.parentWidget()
            assert parent is not None
            parent.setFocus()

    @Slot()
    def next(self) -> None:
        """The next photograph; after the last comes the first."""
        self._turn_to(self._place + 1)

    @Slot()
    def previous(self) -> None:
        """The photograph before."""
        self._turn_to(self._place - 1)

    @Slot()
    def toggle_beside(self) -> None:
        """The customer's picture stands beside this one, or this one alone fills the screen."""
        if self.looks.twins.reason() is not None:
            return
        self._stand(beside=not self.is_beside())
        self._turn_to(self._place)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.close_button.setText(self.tr("Close"))
        for button, text in ((self.back, self.tr("Previous picture")), (self.forth, self.tr("Next picture"))):
            button.setAccessibleName(text)
            button.setToolTip(text)
        self.setAccessibleName(self.tr("Photograph"))

    def _stand(self, *, beside: bool) -> None:
        self.stage.stand(beside=beside)
        self.tools.setVisible(not beside)
        self.looks.show_beside(beside)

    def _turn_to(self, place: int) -> None:
        if self._view is None:
            return
        shots = shots_of(self._view)
        self._place = place % len(shots)
        shot = shots[self._place]
        before, self._shot = self._shot, shot
        count = self.tr("{n} of {m}").format(n=self._place + 1, m=len(shots))
        number = self._view.case.rma_number
        by = isolated(self._view.name_of(shot.operator))
        who = f"{words.slot(shot.slot)} · {words.day_and_clock(shot.taken_at)} · {by}"
        self._caption.setText(f"{number} · {who} · {count}")
        self.back.setVisible(len(shots) > 1)
        self.forth.setVisible(len(shots) > 1)
        self._show_marks(shot)
        if shot != before:
            self.tools.take(None)
        self.stage.show_shot(self._view, shot)
        nothing = picture_of_customer(self._view) is None and not self.is_beside()
        self.looks.twins.set_reason(self.tr("the customer sent none") if nothing else None)
        if shot != before or self.whole_file.isHidden():
            self._whole = None
            self.whole_file.hide()
            self.photo_shown.emit(shot)

    # what is done to it

    def _show_marks(self, shot: Photo) -> None:
        marks = self._marks.get(shot.id, ())
        self.stage.show_marks(marks)
        self.tools.show_marks(len(marks))

    def _keep(self, marks: tuple[Mark, ...]) -> None:
        shot = self.current()
        if shot is not None and len(marks) <= MOST_MARKS:
            self._marks[shot.id] = marks
            self._show_marks(shot)
            self.marked.emit(PhotoMarks(shot.id, marks))

    def _drawn(self) -> tuple[Mark, ...]:
        shot = self.current()
        return self._marks.get(shot.id, ()) if shot is not None else ()

    @Slot(object)
    def _add(self, mark: Mark) -> None:
        self._keep((*self._drawn(), mark))

    @Slot(object)
    def _ask_words(self, where: QPointF) -> None:
        self._where = where
        self.words_sheet.ask(self.tr("Which words?"), "", self.tr("Write"))

    @Slot(object)
    def _write(self, text: str) -> None:
        x, y = self._where.x(), self._where.y()
        self._add(Mark(MarkKind.TEXT, x, y, x, y, text[:LONGEST_TEXT]))

    @Slot()
    def _undo(self) -> None:
        if marks := self._drawn():
            self._keep(marks[:-1])

    @Slot()
    def _clear(self) -> None:
        if self._drawn():
            self._keep(())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Left: self.previous,
            Qt.Key.Key_Right: self.next,
            Qt.Key.Key_Escape: self.close_viewer,
            Qt.Key.Key_Plus: self.stage.nearer,
            Qt.Key.Key_Minus: self.stage.further,
            Qt.Key.Key_C: self.toggle_beside,
            Qt.Key.Key_R: self.stage.canvas.turn,
            Qt.Key.Key_Z: self._undo,
        }
        further = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in further:
            self.step_wanted.emit(further[key])
        elif (step := steps.get(key)) is not None:
            step()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(9, 15, 21))
