"""Small pictures of files: read off the GUI thread, scaled while they are decoded, the last ones kept."""

from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock

from PySide6.QtCore import QCoreApplication, QObject, QRect, QSize, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage, QImageReader

LONG_SIDE = 360
"""Pixels of the long side of a thumbnail: sharp on a tile at twice the usual density."""

_MOST_PIXELS = 50_000_000
_MOST_SIDE = 12_000
_one_reader = Lock()
"""One QImageReader at a time: two threads that made their first one together brought the process down."""


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A picture that was asked for; `image` is null when the file holds none that can be shown."""

    path: str
    image: QImage


def read_scaled(path: str, long_side: int | None) -> QImage:
    """The picture upright, at most `long_side` on its long side; a null image when it cannot be read."""
    with _one_reader:
        return _read_scaled(path, long_side)


def read_covering(path: str, room: QSize) -> QImage:
    """The middle of the picture, upright, so large that it fills the room; a null image when it cannot be read."""
    with _one_reader:
        reader = QImageReader(path)
        size = _honest_size(reader)
        if size is None:
            return QImage()
        whole = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        part = QRect(0, 0, room.width(), room.height())
        part.moveCenter(QRect(0, 0, whole.width(), whole.height()).center())
        reader.setScaledSize(whole)
        reader.setScaledClipRect(part)
        return reader.read()


def read_at_least(path: str, room: QSize) -> QImage:
    """The picture upright, with enough pixels for this room: in eighths, which is what a JPEG is quickly read in."""
    with _one_reader:
        reader = QImageReader(path)
        size = _honest_size(reader)
        if size is None:
            return QImage()
        fitted = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        eighths = min(8, max(1, -(-fitted.width() * 8 // size.width())))
        if eighths < 8:
            reader.setScaledSize(QSize(-(-size.width() * eighths // 8), -(-size.height() * eighths // 8)))
        return reader.read()


def _honest_size(reader: QImageReader) -> QSize | None:
    """The size of the picture; None when it cannot be read or is larger than a photograph ever is."""
    reader.setAutoTransform(True)
    size = reader.size()
    too_long = not size.isValid() or max(size.width(), size.height()) > _MOST_SIDE
    return None if too_long or size.width() * size.height() > _MOST_PIXELS else size


def _read_scaled(path: str, long_side: int | None) -> QImage:
    reader = QImageReader(path)
    size = _honest_size(reader)
    if size is None:
        return QImage()
    if long_side is not None and max(size.width(), size.height()) > long_side:
        reader.setScaledSize(size.scaled(QSize(long_side, long_side), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class Thumbnails(QObject):
    """Hands out thumbnails by path; what is not there yet arrives later, as a signal."""

    arrived = Signal(object)

    def __init__(self, parent: QObject | None = None, keep: int = 160) -> None:
        super().__init__(parent)
        self._keep = keep
        self._kept: OrderedDict[str, QImage] = OrderedDict()
        self._asked: set[str] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self.arrived.connect(self._remember, Qt.ConnectionType.QueuedConnection)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def image(self, path: str) -> QImage | None:
        """The thumbnail if it is at hand; otherwise None, and `arrived` says it later."""
        if (kept := self._kept.get(path)) is not None:
            self._kept.move_to_end(path)
            return kept
        if path not in self._asked:
            self._asked.add(path)
            self._pool.start(lambda: self._read(path))
        return None

    @Slot()
    def close(self) -> None:
        """Nothing is being read any more."""
        self._pool.clear()
        self._pool.waitForDone()

    def _read(self, path: str) -> None:
        image = read_scaled(path, LONG_SIDE)
        self.arrived.emit(Thumbnail(path, image))

    @Slot(object)
    def _remember(self, thumbnail: Thumbnail) -> None:
        self._asked.discard(thumbnail.path)
        self._kept[thumbnail.path] = thumbnail.image
        while len(self._kept) > self._keep:
            self._kept.popitem(last=False)
