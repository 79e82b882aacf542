"""Many parcels at once: each is scanned, photographed from outside and tagged, and inspected later, by its deadline."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.domain.deadlines import USUAL
from station.domain.photography import Flaw
from station.views.case import CaseView
from station.views.queue import QueueRow, Waiting
from ui.parts.button import BigButton
from ui.parts.card import Card
from ui.parts.case_list import CaseList
from ui.parts.label import Label
from ui.parts.photo.camera_view import CameraView
from ui.parts.photo.poor_shot import PoorShot
from ui.parts.queue.rows import key_of, paint_briefly, say_row
from ui.parts.row_canvas import RowCanvas
from ui.parts.rush_head import RushHead

_HEIGHT = 72
_NARROWEST, _WIDEST = 400, 620


def _now() -> datetime:
    return datetime.now(UTC)


class RushPage(QWidget):
    """`shot_wanted` says that the shutter was pressed, `another_wanted` that a parcel more of the case is here.

    `left` says that the round is over; `case_chosen` has a number.
    """

    shot_wanted = Signal()
    without_wanted = Signal()
    another_wanted = Signal()
    case_chosen = Signal(object)
    left = Signal()

    def __init__(self, now: Callable[[], datetime] = _now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.limits = USUAL
        """When a refund turns amber and red."""
        self._now = now
        self._rows: tuple[QueueRow, ...] = ()
        self.head, self.camera, self.poor = RushHead(), CameraView(), PoorShot()
        self._title = Label(role="strong")
        self.list: CaseList[Waiting] = CaseList(self._say, self._paint)
        self.without = BigButton(icon_name="next", height=_HEIGHT)
        self.urgent = BigButton(icon_name="clock", height=_HEIGHT)
        self.done = BigButton("", "back", "brand", key="F9", primary=True, height=_HEIGHT)
        self._lay_out()
        self.camera.shutter.connect(self.shoot)
        self.list.row_opened.connect(self._row_opened)
        self.without.clicked.connect(self.without_wanted)
        self.head.another.clicked.connect(self.another_wanted)
        self.urgent.clicked.connect(self._open_urgent)
        self.done.clicked.connect(self.left)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_waiting(())
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(12)
        zones, self._side = QHBoxLayout(), QWidget()
        zones.setSpacing(12)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        listed = Card(margin=12, spacing=8)
        listed.body.addWidget(self._title)
        listed.body.addWidget(self.list, 1)
        side.addWidget(self.camera)
        side.addWidget(self.poor)
        side.addWidget(listed, 1)
        zones.addWidget(self.head, 1)
        zones.addWidget(self._side)
        column.addLayout(zones, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        for button, share in ((self.without, 1), (self.urgent, 1), (self.done, 1)):
            foot.addWidget(button, share)
        column.addLayout(foot)

    def show_waiting(self, rows: tuple[QueueRow, ...]) -> None:
        """These parcels wait for their inspection, the refund that is due first on top."""
        self._rows = rows
        self.list.show_rows(rows, key_of)
        self.urgent.set_reason(None if rows else self.tr("no parcel waits"))
        title = self.tr("Wait for inspection, most urgent first: {n}").format(n=len(rows))
        self._title.setText(title)
        self.list.setAccessibleName(title)

    def await_photo(self, wanted: bool) -> None:
        """Whether the parcel at hand is still to be photographed."""
        self.camera.set_shutter(wanted)
        self.camera.set_caption(self.tr("The parcel from outside") if wanted else self.tr("Hold the label here"))
        self.camera.set_framing(not wanted)
        self.without.set_reason(None if wanted else self.tr("no photograph is missing"))

    def offer_another(self, case: CaseView | None) -> None:
        """One tap says that what was scanned again is another parcel of this case; None where it was not."""
        self.head.offer_another(case)

    def show_flaw(self, flaw: Flaw | None) -> None:
        """Why the last photograph was not kept; None once one is."""
        self.poor.show_flaw(flaw)

    def shoot(self) -> None:
        """As the round shutter."""
        self.shot_wanted.emit()

    def show_image(self, image: QImage) -> None:
        """The newest picture of the camera."""
        self.camera.show_image(image)

    def show_camera_trouble(self, code: str) -> None:
        """Why no picture comes; an empty code when it comes again."""
        self.camera.show_trouble(code)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.without.setText(self.tr("Without a photograph"))
        self.urgent.setText(self.tr("Inspect the most urgent"))
        self.done.setText(self.tr("To the bench"))
        self.show_waiting(self._rows)
        self.await_photo(self.without.reason() is None)

    def _say(self, row: Waiting) -> str:
        return say_row(row, self._now(), self.limits)

    def _paint(self, canvas: RowCanvas, row: Waiting) -> None:
        paint_briefly(canvas, row, self._now(), self.limits)

    @Slot()
    def _row_opened(self) -> None:
        if isinstance(row := self.list.chosen(), QueueRow):
            self.case_chosen.emit(row.rma_number)

    @Slot()
    def _open_urgent(self) -> None:
        if self._rows:
            self.case_chosen.emit(self._rows[0].rma_number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = max(_NARROWEST, min(_WIDEST, round(self.width() * 0.36)))
        self._side.setFixedWidth(width)
        self.camera.setFixedSize(width, width * 9 // 16)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
