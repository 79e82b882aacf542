"""Reads the two pictures of a pair as large as they are looked at, and every pixel once somebody comes nearer."""

from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage

from ui.parts.photo.thumbnails import read_at_least
from ui.parts.photo.twin_canvas import TwinCanvas


@dataclass(frozen=True, slots=True)
class _Read:
    path: str
    right: bool
    room: QSize
    image: QImage


class TwinReader(QObject):
    """Fills one canvas, from a thread of its own. `came` says that one of the two is on it."""

    came = Signal()
    _read = Signal(object)

    def __init__(self, canvas: TwinCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._paths = ("", "")
        self._words = ("", "")
        self._rooms = [QSize(), QSize()]
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._read.connect(self._take, Qt.ConnectionType.QueuedConnection)
        canvas.room.connect(self._ask)

    def show(self, theirs: str, ours: str, words: tuple[str, str], unreadable: str) -> None:
        """These two are on show, or soon; words in place of one that there is not, or that is no picture."""
        self._paths, self._words = (theirs, ours), (unreadable, unreadable)
        self._rooms = [QSize(), QSize()]
        self._pool.clear()
        self._canvas.show_live(None, "" if ours else words[1])
        self._canvas.show_still(QImage(), "" if theirs else words[0])

    def shows(self, theirs: str, ours: str) -> bool:
        """Whether these two are on show already, or soon."""
        return self._paths == (theirs, ours)

    @Slot(object)
    def _ask(self, room: QSize) -> None:
        for right in (True, False):
            path, before = self._paths[right], self._rooms[right]
            if path and (room.width() > before.width() or room.height() > before.height()):
                self._rooms[right] = room.expandedTo(before)
                self._pool.start(lambda path=path, right=right, room=room: self._load(path, right, room))

    def _load(self, path: str, right: bool, room: QSize) -> None:
        read = _Read(path, right, room, read_at_least(path, room))
        with suppress(RuntimeError):  # the canvas may be gone by now
            self._read.emit(read)

    @Slot(object)
    def _take(self, read: _Read) -> None:
        if read.path != self._paths[read.right]:
            return
        if not read.image.isNull():
            self._canvas.sharpen(read.image, right=read.right)
        elif read.right:
            self._canvas.show_live(None, self._words[1])
        else:
            self._canvas.show_still(QImage(), self._words[0])
        self.came.emit()
