"""Where the station's threads become Qt signals. Lives in the GUI thread and never moves."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from station.devices.device import DeviceStatus
    from station.devices.frame import Frame, Pixels

PREVIEW = QSize(960, 540)
"""The room for the preview until somebody says how large it is; the still is taken from the full frame."""


class Bridge(QObject):
    """Its methods may be called from any thread; its signals arrive in the GUI thread."""

    scanned = Signal(object)
    """Raw characters from the serial scanner."""
    seen = Signal(object)
    """Raw characters of a code that lies under the camera."""
    device_changed = Signal(object)
    """A `DeviceStatus`."""
    pictured = Signal(object)
    """The newest preview as a QImage."""
    errand_done = Signal()
    _frame_waits = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._image: QImage | None = None
        self._wanted = True
        self._room = PREVIEW
        self._previews = Previews()
        self._frame_waits.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def on_scan(self, text: str) -> None:
        """A scanner's thread read a code."""
        self.scanned.emit(text)

    def on_code(self, text: str) -> None:
        """The camera's thread read a code."""
        self.seen.emit(text)

    def on_status(self, status: DeviceStatus) -> None:
        """A device's thread says how it is."""
        self.device_changed.emit(status)

    def on_errand(self) -> None:
        """An errand's thread came a step further."""
        self.errand_done.emit()

    def want_pictures(self, wanted: bool) -> None:
        """Whether anybody looks: without a viewer no frame is converted."""
        self._wanted = wanted

    @Slot(object)
    def fit(self, room: QSize) -> None:
        """Pictures come in the size in which they are shown: in this room, in device pixels."""
        self._room = QSize(room)

    def on_frame(self, frame: Frame) -> None:
        """The camera's thread has a frame: it is made small here, and the newest one wins."""
        if not self._wanted:
            return
        image = self._previews.of(frame, self._room)
        with self._lock:
            waits, self._image = self._image is not None, image
        if not waits:
            self._frame_waits.emit()

    @Slot()
    def _show(self) -> None:
        with self._lock:
            image, self._image = self._image, None
        if image is not None:
            self.pictured.emit(image)


class Previews:
    """Makes frames small, in the thread of one camera.

    The memory that it needs in between is kept from frame to frame: taking it anew cost a twentieth of a preview.
    """

    def __init__(self) -> None:
        self._between: Pixels | None = None

    def of(self, frame: Frame, room: QSize = PREVIEW) -> QImage:
        """The frame as large as it fits into the room, as Format_RGB32: cv2 shrinks it and adds the fourth byte."""
        import cv2
        import numpy as np

        size = _fitted(frame, room)
        wide, high = size.width(), size.height()
        small = frame.pixels
        if small.shape[1] != wide:
            if self._between is None or self._between.shape != (high, wide, 3):
                self._between = np.empty((high, wide, 3), np.uint8)
            cv2.resize(frame.pixels, (wide, high), dst=self._between, interpolation=cv2.INTER_LINEAR)
            small = self._between
        image = QImage(size, QImage.Format.Format_RGB32)
        # written where it is shown from: a copy would cost as much as the conversion
        cv2.cvtColor(small, cv2.COLOR_BGR2BGRA, dst=np.ndarray((high, wide, 4), np.uint8, image.bits()))
        return image


def _fitted(frame: Frame, room: QSize) -> QSize:
    height, width = frame.pixels.shape[:2]
    size = QSize(width, height)
    if width > room.width() or height > room.height():
        return size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    return size
