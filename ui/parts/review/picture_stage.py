"""Where a photograph of the review stands: alone with its marks, or beside the customer's picture."""

from contextlib import suppress

from PySide6.QtCore import Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget, QWidget

from station.domain.marks import Mark
from station.views.case import Photo
from station.views.review import ReviewView
from ui.parts.photo.thumbnails import read_scaled
from ui.parts.photo.twin_canvas import TwinCanvas
from ui.parts.photo.twin_reader import TwinReader
from ui.parts.review.look_tools import LookTools
from ui.parts.review.marks_canvas import MarksCanvas
from ui.parts.review.shots import bench_caption, customer_caption, picture_of_customer

_LIGHTER, _NEARER = 20, 1.5


class PictureStage(QStackedWidget):
    """`scaled` carries how near the picture is, in words."""

    scaled = Signal(object)
    _read = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas, self.twins = MarksCanvas(), TwinCanvas()
        self._reader = TwinReader(self.twins)
        self._path = ""
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._read.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.addWidget(self.canvas)
        self.addWidget(self.twins)
        self.canvas.zoomed.connect(self._say_scale)
        self.twins.zoomed.connect(self._say_scale)

    def serve(self, looks: LookTools) -> None:
        """These buttons say how it is looked at."""
        looks.nearer.connect(self.nearer)
        looks.further.connect(self.further)
        looks.whole.connect(self.fit_or_pixels)
        looks.turned.connect(self.canvas.turn)
        looks.darker.connect(self.darker)
        looks.lighter.connect(self.lighter)

    def is_beside(self) -> bool:
        """Whether the customer's picture stands beside the photograph."""
        return self.currentWidget() is self.twins

    def stand(self, *, beside: bool) -> None:
        """The photograph stands beside the customer's picture, or alone."""
        self.setCurrentWidget(self.twins if beside else self.canvas)

    def show_shot(self, view: ReviewView, shot: Photo) -> None:
        """This photograph is on the stage, or soon."""
        if self.is_beside():
            self._show_twins(view, shot)
        elif shot.path != self._path:
            self._path = shot.path
            self.canvas.set_light(0)
            self.canvas.show_image(QImage())
            self._pool.start(lambda: self._load(shot.path))

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """These marks lie over it."""
        self.canvas.show_marks(marks)
        self.twins.show_marks(marks)

    def _show_twins(self, view: ReviewView, shot: Photo) -> None:
        theirs = picture_of_customer(view)
        self.twins.set_captions(customer_caption(view, theirs), bench_caption(shot))
        path = (theirs.path if theirs is not None else "") or ""
        if not self._reader.shows(path, shot.path):
            nothing = (self.tr("The customer sent no picture"), "")
            self._reader.show(path, shot.path, nothing, self.tr("This picture cannot be shown"))

    def _load(self, path: str) -> None:
        image = read_scaled(path, None)
        with suppress(RuntimeError):  # the stage may be gone by now
            self._read.emit(path, image)

    @Slot(object, object)
    def _take(self, path: str, image: QImage) -> None:
        if path != self._path:
            return
        self.canvas.show_image(image)
        if image.isNull():
            self.scaled.emit(self.tr("This picture cannot be shown"))

    @Slot()
    def _say_scale(self) -> None:
        percent = round(self.twins.zoom_factor * 100) if self.is_beside() else self.canvas.percent
        self.scaled.emit(f"{percent} %")

    @Slot()
    def nearer(self) -> None:
        """A step nearer."""
        (self.twins if self.is_beside() else self.canvas).zoom(_NEARER)

    @Slot()
    def further(self) -> None:
        """A step further away."""
        (self.twins if self.is_beside() else self.canvas).zoom(1 / _NEARER)

    @Slot()
    def fit_or_pixels(self) -> None:
        """All of it, or pixel for pixel."""
        if self.is_beside():
            self.twins.zoom(0)
        elif self.canvas.percent == 100:
            self.canvas.fit()
        else:
            self.canvas.pixel_for_pixel()

    @Slot()
    def darker(self) -> None:
        """A step darker."""
        self.canvas.set_light(self.canvas.light - _LIGHTER)

    @Slot()
    def lighter(self) -> None:
        """A step lighter."""
        self.canvas.set_light(self.canvas.light + _LIGHTER)
