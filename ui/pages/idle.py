"""The idle bench: the invitation to scan, the live picture, today's figures and the last parcels."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from station.domain.layouts import Garbled
from station.views.bench import BenchView
from station.views.opened import Opened
from ui.parts.card import Card
from ui.parts.idle.figures import Figures
from ui.parts.idle.last_parcels import LastParcels
from ui.parts.idle.number_entry import NumberEntry
from ui.parts.idle.scan_answer import ScanAnswerPanel
from ui.parts.idle.scan_prompt import ScanPrompt
from ui.parts.idle.shift_offer import ShiftOffer
from ui.parts.photo.camera_view import CameraView

NARROWEST, WIDEST = 400, 540
"""Width of the column with the proof: wider where the screen has room."""


class IdlePage(QWidget):
    """`number_typed`, `resume_wanted` and `case_chosen` carry a number as text; the last one asks only to look.

    `garbled_accepted` carries a `Garbled`, `no_label` says that no number is at hand.
    """

    number_typed = Signal(object)
    resume_wanted = Signal(object)
    case_chosen = Signal(object)
    garbled_accepted = Signal(object)
    no_label = Signal()
    aside_wanted = Signal()
    take_over_wanted = Signal(object)
    answer_closed = Signal()
    shift_wanted = Signal()
    rush_wanted = Signal()

    def __init__(self, number_start: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prompt, self.entry = ScanPrompt(), NumberEntry(number_start)
        self.answer, self.offer = ScanAnswerPanel(), ShiftOffer()
        self.camera, self.figures, self.last = CameraView(), Figures(), LastParcels()
        self.camera.set_framing(True)
        self._middle = QStackedWidget()
        self._arrange()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 18, 18, 18)
        row.setSpacing(18)
        for widget in (self.prompt, self.entry):
            ground = Card(margin=0)
            ground.body.addWidget(widget)
            self._middle.addWidget(ground)
        first = self._middle.widget(0)
        assert isinstance(first, Card)
        first.body.insertWidget(0, self.offer)
        self._middle.addWidget(self.answer)
        side = QVBoxLayout()
        side.setSpacing(16)
        side.addWidget(self.camera)
        side.addWidget(self.figures)
        side.addWidget(self.last, 1)
        row.addWidget(self._middle, 1)
        row.addLayout(side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = max(NARROWEST, min(WIDEST, round(self.width() * 0.29)))
        self.camera.setFixedSize(width, width * 9 // 16)
        for card in (self.figures, self.last):
            card.setFixedWidth(width)

    def _connect(self) -> None:
        self.prompt.type_wanted.connect(self.type_number)
        self.prompt.no_label.connect(self.no_label)
        self.prompt.shift_wanted.connect(self.shift_wanted)
        self.prompt.rush_wanted.connect(self.rush_wanted)
        self.offer.wanted.connect(self.shift_wanted)
        self.prompt.resume_wanted.connect(self.resume_wanted)
        self.entry.cancelled.connect(self.show_prompt)
        self.entry.number_typed.connect(self.number_typed)
        self.answer.closed.connect(self._answer_closed)
        self.answer.case_chosen.connect(self.case_chosen)
        self.answer.candidate_chosen.connect(self.number_typed)
        self.answer.healed.connect(self.garbled_accepted)
        self.answer.type_wanted.connect(self.type_number)
        self.answer.search_wanted.connect(self.no_label)
        self.answer.aside_wanted.connect(self.aside_wanted)
        self.answer.take_over_wanted.connect(self.take_over_wanted)
        self.last.case_chosen.connect(self.case_chosen)

    def show_bench(self, view: BenchView) -> None:
        """Today's figures, the last parcels, and the parcel that was left half-way."""
        self.figures.show_figures(view)
        self.last.show_parcels(view.last)
        self.prompt.show_resume(view.resume, view.how_far)

    def show_answer(self, opened: Opened, behind: str = "") -> None:
        """The answer to a scan stands in the middle until it is closed or the next scan comes.

        `behind` is the number of the case that is open meanwhile.
        """
        self.answer.show_answer(opened, behind)
        self._turn_to(2)

    def show_garbled(self, found: Garbled) -> None:
        """The scanner types as on another keyboard; it is asked whether this is what the label says."""
        self.answer.show_garbled(found)
        self._turn_to(2)

    def show_image(self, image: QImage) -> None:
        """The newest picture of the camera."""
        self.camera.show_image(image)

    def show_camera_trouble(self, code: str) -> None:
        """Why no picture comes; an empty code when it comes again."""
        self.camera.show_trouble(code)

    @Slot()
    def show_prompt(self) -> None:
        """The invitation to scan stands in the middle."""
        self._turn_to(0)

    @Slot()
    def type_number(self) -> None:
        """The number can be typed."""
        self._turn_to(1)
        self.entry.begin()

    def _turn_to(self, place: int) -> None:
        """The keyboard goes to the page itself: Enter must not press a button that merely came into its way."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._middle.setCurrentIndex(place)

    def answer_is_shown(self) -> bool:
        """Whether an answer stands in the middle."""
        return self._middle.currentIndex() == 2

    def retranslate(self) -> None:
        self.camera.set_caption(self.tr("Hold the label here"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_prompt()

    @Slot()
    def close_answer(self) -> None:
        """The answer is put away, as by its own button; nothing happens when none is shown."""
        if self.answer_is_shown():
            self._answer_closed()

    @Slot()
    def _answer_closed(self) -> None:
        self.show_prompt()
        self.answer_closed.emit()
