"""Where the station's threads become Qt signals. Lives in the GUI thread and never moves."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from station.devices.device import DeviceStatus
    from station.devices.frame import Frame

PREVIEW = QSize(960, 540)
"""The room for the preview until somebody says how large it is; the still is taken from the full frame."""


class Bridge(QObject):
    """Its methods may be called from any thread; its signals arrive in the GUI thread."""

    scanned = Signal(object)
    """Raw characters from the serial scanner or the camera."""
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
        self._frame_waits.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def on_scan(self, text: str) -> None:
        """A scanner's thread read a code."""
        self.scanned.emit(text)

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
        image = preview(frame, self._room)
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


def preview(frame: Frame, room: QSize = PREVIEW) -> QImage:
    """The frame as large as it fits into the room, as Format_RGB32: cv2 makes it small and adds the fourth byte."""
    import cv2
    import numpy as np

    height, width = frame.pixels.shape[:2]
    size = QSize(width, height)
    if width > room.width() or height > room.height():
        size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    wide, high = size.width(), size.height()
    small = frame.pixels if wide == width else cv2.resize(frame.pixels, (wide, high), interpolation=cv2.INTER_LINEAR)
    image = QImage(size, QImage.Format.Format_RGB32)
    # written where it is shown from: a copy would cost as much as the conversion
    cv2.cvtColor(small, cv2.COLOR_BGR2BGRA, dst=np.ndarray((high, wide, 4), np.uint8, image.bits()))
    return image
