"""The live picture at 1920 × 1080 against resizing and bare painting, and how many are painted while codes are read."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import cv2
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from station.desk import utc_now
from station.devices.camera_reader import CameraReader
from station.devices.frame import Frame, Pixels
from tests.benchmarks.measure import Row, by_turns, row
from tests.benchmarks.paints import Paints
from tests.benchmarks.shutter import picture
from tests.benchmarks.sizes import Sizes
from ui import theme
from ui.bridge import Bridge, Previews
from ui.parts.photo.camera_view import CameraView

SHOWN = QSize(640, 360)
CAMERA_FPS = 40
"""A camera that is quicker than the goal, so that 30 pictures a second are not all that there are."""


class BarePicture(QWidget):
    """Paints what cv2 made of a frame, and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(SHOWN)
        self._image = QImage(SHOWN, QImage.Format.Format_RGB32)

    def show_small(self, small: Pixels) -> None:
        wide, high = SHOWN.toTuple()
        self._image = QImage(small.data, wide, high, 3 * wide, QImage.Format.Format_BGR888)
        self.repaint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.end()


def measure(sizes: Sizes) -> list[Row]:
    """Two rows: the cost of a picture, and the time from picture to picture while every frame is looked at."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme.apply(application, theme.LIGHT)
    view, bare, previews = CameraView(), BarePicture(), Previews()
    view.resize(SHOWN)
    view.set_caption("Next: Front")
    view.set_shutter(True)
    view.show()
    bare.show()
    application.processEvents()
    frames = [Frame(picture(number), number, utc_now(), "benchmark") for number in range(8)]
    turns = [frames[turn % len(frames)] for turn in range(sizes.frames)]
    with ThreadPoolExecutor(1, "camera") as camera:
        work: list[Callable[[], object]] = [partial(_show, camera, view, previews, frame) for frame in turns]
        limit: list[Callable[[], object]] = [partial(_show_bare, camera, bare, frame) for frame in turns]
        rows = [row("preview 1920×1080", 1.2, by_turns(work, limit, 20))]
    pause = _between_pictures(view, frames, sizes.frames)
    rows.append(Row("preview: from picture to picture while decoding", pause, 1 / 30, note=f"{1 / pause:.0f} fps"))
    for widget in (view, bare):
        widget.close()
    return rows


def _show(camera: ThreadPoolExecutor, view: CameraView, previews: Previews, frame: Frame) -> None:
    """Made small in a thread that paints nothing, as the program does it, and as the limit does.

    What Qt paints with leaves the processor so that cv2 takes twice as long in the same thread.
    """
    view.show_image(camera.submit(previews.of, frame, SHOWN).result())
    view.repaint()


def _show_bare(camera: ThreadPoolExecutor, bare: BarePicture, frame: Frame) -> None:
    small = camera.submit(cv2.resize, frame.pixels, SHOWN.toTuple(), interpolation=cv2.INTER_LINEAR)
    bare.show_small(small.result())


def _between_pictures(view: CameraView, frames: list[Frame], count: int) -> float:
    """The mean time between two pictures on the screen, the camera's thread and the reader at work."""
    bridge, reader, paints = Bridge(), CameraReader(lambda _: None), Paints(view)
    bridge.fit(SHOWN)
    bridge.pictured.connect(view.show_image)
    done = threading.Event()

    def film() -> None:
        began = time.perf_counter()
        for number in range(count):
            time.sleep(max(0.0, began + number / CAMERA_FPS - time.perf_counter()))
            frame = frames[number % len(frames)]
            reader.take(frame)
            bridge.on_frame(frame)
        done.set()

    camera = threading.Thread(target=film)
    reader.start()
    began = time.perf_counter()
    camera.start()
    while not done.is_set():
        QCoreApplication.processEvents()
        time.sleep(0.001)
    took = time.perf_counter() - began
    camera.join()
    reader.stop()
    return took / max(1, paints.count)
