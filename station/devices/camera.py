"""The camera: anything that OpenCV opens, by index, device file, film or network address, in one code path."""

import os
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from station.devices.device import Device, DeviceKind, DeviceStatus, Patience
from station.devices.frame import Frame, Pixels, is_same
from station.errors import DeviceTrouble

if TYPE_CHECKING:
    import cv2

OPEN_MSEC = 2000
READ_MSEC = 1500
"""FFmpeg's own limit is 30 s, and a handle that has run into a limit never recovers: it is opened anew."""

PATIENCE = Patience(to_open=10.0, to_read=2.0)

Source = int | str
"""The index of a device, or a device file, the path of a film, or an http, https or rtsp address."""


def as_source(text: str) -> Source:
    """What a setting names: digits are an index, everything else a path or address."""
    return int(text) if text.isascii() and text.isdigit() else text


def is_device(source: Source) -> bool:
    """Whether it is a camera at this machine, and no film and no network address."""
    return isinstance(source, int) or source.startswith("/dev/")


def shown_name(source: Source) -> str:
    """The source as it may be shown and logged: without the password of an address."""
    text = str(source)
    if "://" not in text:
        return text
    try:
        parts = urlsplit(text)
    except ValueError:  # no address at all, which may hold a password all the same
        return "?"
    return parts._replace(netloc=parts.netloc.rpartition("@")[2], query="").geturl()


class Camera(Device[Pixels]):
    """A camera: each frame goes to `on_frame`, from its thread. Trouble: no_such_source, unplugged, stalled.

    The source may be a function that says, at every opening, where the camera is now.
    """

    def __init__(
        self,
        source: Source | Callable[[], Source],
        on_frame: Callable[[Frame], None],
        on_state: Callable[[DeviceStatus], None],
        *,
        name: str = "",
        simulated: bool = False,
        patience: Patience = PATIENCE,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._find = source if callable(source) else lambda: source
        name = name or shown_name(self._find())
        super().__init__(DeviceKind.CAMERA, name, on_state, simulated=simulated, patience=patience)
        self._on_frame = on_frame
        self._now = now
        self._number = 0
        self._latest: Frame | None = None
        self._guard = threading.Lock()

    def latest(self) -> Frame | None:
        """The newest frame; None while the camera does not deliver, so that no old picture is taken for a new one."""
        with self._guard:
            return self._latest

    def connect(self) -> "Capture":
        """A handle that is not open yet. A source that has worked before is not missing but unplugged."""
        return Capture(self._find(), self.pause, "unplugged" if self._number else "no_such_source")

    def receive(self, thing: Pixels) -> None:
        """The picture is the latest frame and has been handed on."""
        self._number += 1
        thing.flags.writeable = False
        now, before = self._now(), self._latest
        same = before is not None and is_same(thing, before.pixels)
        frame = Frame(thing, self._number, now, self.status.name, before.still_since if same and before else now)
        with self._guard:
            self._latest = frame
        self._on_frame(frame)

    def lost(self) -> None:
        """There is no latest frame."""
        with self._guard:
            self._latest = None


class Capture:
    """One cv2.VideoCapture. A film is played at its own speed and begins again at its end."""

    def __init__(self, source: Source, pause: Callable[[float], bool], missing: str) -> None:
        self._source = source
        self._pause = pause
        self._missing = missing
        self._capture: cv2.VideoCapture | None = None
        self._ahead: Pixels | None = None
        self._interval = 0.0
        self._due = 0.0

    def open(self) -> None:
        """The source has delivered a first picture."""
        self._capture = open_capture(self._source)
        self._ahead = self._grab()
        if self._ahead is None:
            raise DeviceTrouble(self._missing, shown_name(self._source))
        if not is_device(self._source) and "://" not in str(self._source):
            self._interval = frame_interval(self._capture)
            self._due = time.monotonic()

    def read(self) -> Pixels | None:
        """The next picture, BGR."""
        begun = time.monotonic()
        pixels, self._ahead = self._ahead, None
        if pixels is None:
            pixels = self._grab()
        if pixels is None and time.monotonic() - begun > READ_MSEC * 0.8 / 1000:
            raise DeviceTrouble("stalled", shown_name(self._source))
        if pixels is None and not is_device(self._source):  # a film is over, or a stream was ended in good order
            self.close()
            self._capture = open_capture(self._source)
            pixels = self._grab()
        if pixels is None:
            raise DeviceTrouble("unplugged", shown_name(self._source))
        self._keep_time()
        return pixels

    def close(self) -> None:
        """The handle is released."""
        if self._capture is not None:
            self._capture.release()
        self._capture = None

    def _grab(self) -> Pixels | None:
        import cv2

        if self._capture is None or not self._capture.isOpened():
            return None
        try:
            delivered, pixels = self._capture.read()
        except cv2.error as broken:
            raise DeviceTrouble("unplugged", str(broken)) from broken
        if not delivered or pixels.size == 0:
            return None
        colour = pixels if pixels.ndim == 3 else cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR)
        return colour  # type: ignore[return-value]  # cv2 says "integers or floats"; a capture gives uint8

    def _keep_time(self) -> None:
        if not self._interval:
            return
        late = time.monotonic() - self._due
        if late < 0:
            self._pause(-late)
        self._due = max(self._due, time.monotonic() - self._interval) + self._interval


def open_capture(source: Source) -> "cv2.VideoCapture":
    """A handle on the source, whether it opened or not. OpenCV prints nothing about those that did not."""
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")  # libavutil's AV_LOG_QUIET
    import cv2

    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    if is_device(source):
        backend = cv2.CAP_V4L2 if sys.platform == "linux" else cv2.CAP_ANY
        capture = cv2.VideoCapture(source, backend)
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, 1920)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, 1080)
        return capture
    limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, OPEN_MSEC, cv2.CAP_PROP_READ_TIMEOUT_MSEC, READ_MSEC]
    return cv2.VideoCapture(str(source), cv2.CAP_FFMPEG, limits)


def frame_interval(capture: "cv2.VideoCapture") -> float:
    """Seconds between two pictures of a film; 25 a second where the film does not say."""
    import cv2

    rate = capture.get(cv2.CAP_PROP_FPS)
    return 1 / rate if 0.1 < rate < 240 else 0.04


def picture_size(capture: "cv2.VideoCapture") -> tuple[int, int]:
    """Width and height of all pictures of an open capture: OpenCV scales later ones that differ to the first one's."""
    import cv2

    return int(capture.get(cv2.CAP_PROP_FRAME_WIDTH)), int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT))
