"""The photographs of the wall, cut to their tiles by another thread; what has scrolled away is not waited for."""

from collections import OrderedDict
from contextlib import suppress
from threading import Lock

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from ui.parts.photo.thumbnails import read_covering

KEPT = 200
"""Pictures at hand: two screens of them."""

WAITING = 90
"""So many are waited for at once; beyond that the oldest wish has scrolled away."""

Wish = tuple[str, int, int]
"""Path, width and height in pixels of the screen."""


class WallPictures(QObject):
    """Hands out a picture of exactly the wanted size; what is not there yet comes later, as `arrived`."""

    arrived = Signal(object)
    """The path of a picture that is at hand now."""
    _read = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[Wish, QPixmap] = OrderedDict()
        self._wishes: OrderedDict[Wish, None] = OrderedDict()
        self._reading: Wish | None = None
        self._lock = Lock()
        self._busy = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._read.connect(self._take, Qt.ConnectionType.QueuedConnection)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def picture(self, path: str, size: QSize) -> QPixmap | None:
        """The picture that fills this many pixels, a null one if it cannot be shown; None while it is on its way."""
        wish = (path, size.width(), size.height())
        kept = self._kept.get(wish)
        if kept is not None:
            self._kept.move_to_end(wish)
            return kept
        with self._lock:
            if wish != self._reading:
                self._wishes[wish] = None
                self._wishes.move_to_end(wish)
            if len(self._wishes) > WAITING:
                self._wishes.popitem(last=False)
            if not self._busy:
                self._busy = True
                self._pool.start(self._work)
        return None

    def forget(self) -> None:
        """No picture is at hand."""
        self._kept.clear()

    @Slot()
    def close(self) -> None:
        """Nothing is being read any more."""
        with self._lock:
            self._wishes.clear()
        self._pool.waitForDone()

    def _next(self) -> Wish | None:
        """The newest wish is the one that is looked at."""
        with self._lock:
            self._busy = bool(self._wishes)
            self._reading = self._wishes.popitem(last=True)[0] if self._busy else None
            return self._reading

    def _work(self) -> None:
        while (wish := self._next()) is not None:
            image = read_covering(wish[0], QSize(wish[1], wish[2]))
            with suppress(RuntimeError):  # the wall may be gone by now
                self._read.emit(wish, image)

    @Slot(object, object)
    def _take(self, wish: Wish, image: QImage) -> None:
        self._kept[wish] = QPixmap.fromImage(image)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit(wish[0])
