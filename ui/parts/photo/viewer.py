"""Photographs as large as the screen allows: zoom to the pixel, turn, step from one to the next."""

from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.views.case import Photo
from ui.parts.button import BigButton
from ui.parts.cover import Cover
from ui.parts.label import Label
from ui.parts.photo.picture_canvas import PictureCanvas
from ui.parts.photo.thumbnails import read_scaled


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of the viewer; `photo` is set when it was taken at the bench."""

    path: str
    caption: str
    photo: Photo | None = None


@dataclass(frozen=True, slots=True)
class _Read:
    path: str
    image: QImage


class PhotoViewer(Cover):
    """Covers its parent while open, and shuts `ground`. Its signals carry the `Photo` on show."""

    retake_wanted = Signal(object)
    delete_wanted = Signal(object)
    compare_wanted = Signal(object, object)
    """The picture as a QImage, and its `Picture`."""
    _read = Signal(object)

    def __init__(self, parent: QWidget, ground: QWidget) -> None:
        super().__init__(parent, ground)
        self._pictures: tuple[Picture, ...] = ()
        self._place = 0
        self._changes = False
        self._image = QImage()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._read.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.canvas = PictureCanvas(self)
        self._caption = Label(role="strong", elide=True, tone="header", parent=self)
        self._scale = Label(role="small", tone="header_muted", parent=self)
        self._lay_out()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # the page beneath is not painted with each picture
        self.canvas.zoomed.connect(self._say_scale)
        self.retranslate()

    def _lay_out(self) -> None:
        self.retake, self.delete = BigButton(icon_name="camera"), BigButton(icon_name="trash", meaning="stop")
        self.compare = BigButton(icon_name="camera", key="C")
        self._zoom_out, self._zoom_in = BigButton(icon_name="minus"), BigButton(icon_name="plus")
        self._whole, self._turn = BigButton(icon_name="expand"), BigButton(icon_name="rotate")
        self._back, self._next = BigButton(icon_name="left"), BigButton(icon_name="right")
        self.close_button = BigButton(icon_name="close", key="Esc")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        top, middle, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (top, middle, foot):
            row.setSpacing(10)
        top.addWidget(self._caption, 1)
        top.addWidget(self._scale)
        top.addWidget(self.close_button)
        middle.addWidget(self._back)
        middle.addWidget(self.canvas, 1)
        middle.addWidget(self._next)
        foot.addStretch(1)
        for button in (self._zoom_out, self._zoom_in, self._whole, self._turn, self.compare, self.retake, self.delete):
            foot.addWidget(button)
        foot.addStretch(1)
        layout.addLayout(top)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)
        self._zoom_in.clicked.connect(self._nearer)
        self._zoom_out.clicked.connect(self._further)
        self._whole.clicked.connect(self._fit_or_pixels)
        self._turn.clicked.connect(self.canvas.turn)
        self._back.clicked.connect(self.previous)
        self._next.clicked.connect(self.next)
        self.close_button.clicked.connect(self.close_viewer)
        self.compare.clicked.connect(self._compare)
        self.retake.clicked.connect(self._retake)
        self.delete.clicked.connect(self._delete)

    def open(self, pictures: tuple[Picture, ...], place: int, *, changes: bool = False) -> None:
        """The viewer covers the page with the picture at `place`; `changes` allows retake and delete."""
        if not pictures:
            return
        self._pictures, self._changes = pictures, changes
        self.lie_over()
        self._turn_to(place)

    def current(self) -> Picture | None:
        """The picture on show, or None when the viewer is closed."""
        return self._pictures[self._place] if self.isVisible() and self._pictures else None

    @Slot()
    def close_viewer(self) -> None:
        """The page can be used again."""
        self.hide()
        self.page_below().setFocus()

    @Slot()
    def next(self) -> None:
        """The next picture is on show; after the last comes the first."""
        self._turn_to(self._place + 1)

    @Slot()
    def previous(self) -> None:
        """The picture before is on show."""
        self._turn_to(self._place - 1)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.compare.setText(self.tr("Compare with the camera"))
        self.retake.setText(self.tr("Retake"))
        self.delete.setText(self.tr("Delete"))
        self._turn.setText(self.tr("Turn"))
        self._whole.setText(self.tr("Whole / 1:1"))
        self._zoom_in.setAccessibleName(self.tr("Nearer"))
        self._zoom_out.setAccessibleName(self.tr("Further away"))
        self._back.setAccessibleName(self.tr("Previous picture"))
        self._next.setAccessibleName(self.tr("Next picture"))
        self.close_button.setText(self.tr("Close"))
        self.setAccessibleName(self.tr("Photographs"))

    def _turn_to(self, place: int) -> None:
        self._place = place % len(self._pictures)
        picture = self._pictures[self._place]
        many = len(self._pictures) > 1
        count = self.tr("{n} of {m}").format(n=self._place + 1, m=len(self._pictures))
        self._caption.setText(f"{picture.caption} · {count}" if many else picture.caption)
        for button in (self._back, self._next):
            button.setVisible(many)
        for button in (self.retake, self.delete):
            button.setVisible(self._changes and picture.photo is not None)
        self.compare.setVisible(picture.photo is None)
        self.canvas.show_image(QImage())
        self._image = QImage()
        self._pool.start(lambda: self._load(picture.path))

    def _load(self, path: str) -> None:
        read = _Read(path, read_scaled(path, None))
        with suppress(RuntimeError, TypeError):  # the viewer may be gone by now
            self._read.emit(read)

    @Slot(object)
    def _take(self, read: _Read) -> None:
        shown = self.current()
        if shown is None or shown.path != read.path:
            return
        if read.image.isNull():
            self._scale.setText(self.tr("This picture cannot be shown"))
            return
        self._image = read.image
        self.canvas.show_image(read.image)

    @Slot()
    def _say_scale(self) -> None:
        self._scale.setText(f"{self.canvas.percent} %")

    @Slot()
    def _nearer(self) -> None:
        self.canvas.zoom(1.5)

    @Slot()
    def _further(self) -> None:
        self.canvas.zoom(1 / 1.5)

    @Slot()
    def _fit_or_pixels(self) -> None:
        if self.canvas.percent == 100:
            self.canvas.fit()
        else:
            self.canvas.pixel_for_pixel()

    @Slot()
    def _compare(self) -> None:
        picture = self.current()
        if picture is not None and picture.photo is None and not self._image.isNull():
            self.close_viewer()
            self.compare_wanted.emit(self._image, picture)

    @Slot()
    def _retake(self) -> None:
        picture = self.current()
        if picture is not None and picture.photo is not None:
            self.close_viewer()
            self.retake_wanted.emit(picture.photo)

    @Slot()
    def _delete(self) -> None:
        picture = self.current()
        if picture is not None and picture.photo is not None:
            self.close_viewer()
            self.delete_wanted.emit(picture.photo)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: self.previous,
            Qt.Key.Key_Right: self.next,
            Qt.Key.Key_Escape: self.close_viewer,
            Qt.Key.Key_Plus: self._nearer,
            Qt.Key.Key_Minus: self._further,
            Qt.Key.Key_R: self.canvas.turn,
            Qt.Key.Key_C: self._compare,
        }
        if (step := steps.get(Qt.Key(event.key()))) is not None:
            step()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(9, 15, 21))
