"""The customer's photograph and the live camera side by side, for a look at both before the verdict."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QColor, QHideEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.button import BigButton
from ui.parts.cover import Cover
from ui.parts.label import Label
from ui.parts.photo.camera_view import CameraView
from ui.parts.photo.twin_canvas import TwinCanvas


class CompareView(Cover):
    """Covers its parent while it is open. `room` is the size in which live pictures are shown here."""

    room = Signal(object)
    _camera: CameraView | None = None

    def __init__(self, parent: QWidget, ground: QWidget) -> None:
        super().__init__(parent, ground)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # the page beneath is not painted with each picture
        self.canvas = TwinCanvas()
        self.canvas.room.connect(self.room)
        self.canvas.zoomed.connect(self._say_scale)
        self._theirs, self._ours = (Label(role="strong", elide=True, tone="header") for _ in range(2))
        self._scale = Label(role="small", tone="header_muted")
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        self._zoom_out, self._zoom_in = BigButton(icon_name="minus"), BigButton(icon_name="plus")
        self._whole, self.close_button = BigButton(icon_name="expand"), BigButton(icon_name="close", key="Esc")
        self._zoom_in.clicked.connect(self._nearer)
        self._zoom_out.clicked.connect(self._further)
        self._whole.clicked.connect(self._fit)
        self.close_button.clicked.connect(self.close_sheet)
        top, foot = QHBoxLayout(), QHBoxLayout()
        for row in (top, foot):
            row.setSpacing(12)
        top.addWidget(self._theirs, 1)
        top.addWidget(self._ours, 1)
        foot.addWidget(self._scale)
        foot.addStretch(1)
        for button in (self._zoom_out, self._zoom_in, self._whole):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.canvas, 1)
        column.addLayout(foot)

    def watch(self, camera: CameraView) -> None:
        """The live picture is the one that this view of the camera shows."""
        self._camera = camera
        camera.changed.connect(self._show_camera)

    def compare(self, image: QImage, caption: str) -> None:
        """The customer's photograph stands beside the live picture."""
        self._theirs.setText(caption)
        self.lie_over()
        self.canvas.show_still(image)
        self._show_camera()

    @Slot()
    def close_sheet(self) -> None:
        """The page below can be used again."""
        self.hide()
        self.page_below().setFocus()

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._ours.setText(self.tr("The camera, now"))
        self._whole.setText(self.tr("Whole"))
        self._zoom_in.setAccessibleName(self.tr("Nearer"))
        self._zoom_out.setAccessibleName(self.tr("Further away"))
        self.close_button.setText(self.tr("Close"))
        self.setAccessibleName(self.tr("Customer's photograph beside the camera"))

    @Slot()
    def _show_camera(self) -> None:
        if self._camera is not None and self.isVisible():
            self.canvas.show_live(self._camera.image(), self._camera.trouble_text())

    @Slot()
    def _say_scale(self) -> None:
        self._scale.setText(f"{round(self.canvas.zoom_factor * 100)} %")

    @Slot()
    def _nearer(self) -> None:
        self.canvas.zoom(1.5)

    @Slot()
    def _further(self) -> None:
        self.canvas.zoom(1 / 1.5)

    @Slot()
    def _fit(self) -> None:
        self.canvas.zoom(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.canvas.tell_room()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._camera is not None:
            self._camera.tell_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Plus: self._nearer,
            Qt.Key.Key_Minus: self._further,
            Qt.Key.Key_C: self.close_sheet,
            Qt.Key.Key_Escape: self.close_sheet,
        }
        if (step := steps.get(Qt.Key(event.key()))) is not None:
            step()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(9, 15, 21))
