"""A camera made of films: an HTTP server on this machine alone that plays a clip as a stream of JPEG pictures.

The ordinary camera opens its address, so that everything behind the lens works as with a real one.
"""

import threading
from collections import OrderedDict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socketserver import TCPServer
from time import monotonic
from typing import TYPE_CHECKING

from station.devices.camera import frame_interval, open_capture, picture_size

if TYPE_CHECKING:
    import cv2

QUALITY = 85
KEPT_CLIPS = 4
SCENE_SIZE = (1280, 720)
SCENE_INTERVAL = 0.1
GRAINS = 4
BOUNDARY = "picture"


class Clip:
    """A film that is decoded once, while it is shown for the first time, and played from memory from then on."""

    def __init__(self, path: Path) -> None:
        self._capture: cv2.VideoCapture | None = open_capture(str(path))
        self.interval = frame_interval(self._capture)
        self.size = picture_size(self._capture) if self._capture.isOpened() else SCENE_SIZE
        self._pictures: list[bytes] = []

    def picture(self, number: int) -> bytes:
        """The JPEG of the picture with this number, counted over all rounds; pictures are asked for in order."""
        if self._capture is not None:
            if number < len(self._pictures):
                return self._pictures[number]
            if picture := self._decoded(self._capture):
                self._pictures.append(picture)
                return picture
            self._capture.release()
            self._capture = None
        if not self._pictures:
            self._pictures.append(still_scene())
        return self._pictures[number % len(self._pictures)]

    def _decoded(self, capture: "cv2.VideoCapture") -> bytes:
        import cv2

        delivered, pixels = capture.read()
        return cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])[1].tobytes() if delivered else b""


class StillScene:
    """The empty bench, while no film is on."""

    interval = SCENE_INTERVAL
    size = SCENE_SIZE

    def __init__(self) -> None:
        self._pictures: list[bytes] = []

    def picture(self, number: int) -> bytes:
        """A JPEG with another grain than the one before: a sensor is never still."""
        if len(self._pictures) < GRAINS and number >= len(self._pictures):
            self._pictures.append(still_scene(len(self._pictures)))
        return self._pictures[number % len(self._pictures)]


def still_scene(number: int = 0) -> bytes:
    """A JPEG of a lit table top with a ruled mat on it, 1280 × 720; each number is another one."""
    import cv2
    import numpy as np

    width, height = SCENE_SIZE
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    light = 1.0 - 0.55 * (((columns - width / 2) / width) ** 2 + ((rows - height / 2) / height) ** 2) * 2
    grain = np.random.default_rng(number).normal(0, 2.0, (height, width)).astype(np.float32)
    table = np.stack([(light * shade + grain) for shade in (146.0, 158.0, 170.0)], axis=2)
    scene = np.clip(table, 0, 255).astype(np.uint8)
    cv2.rectangle(scene, (200, 110), (1080, 610), (92, 98, 88), -1, cv2.LINE_AA)
    cv2.rectangle(scene, (214, 124), (1066, 596), (128, 134, 124), 2, cv2.LINE_AA)
    for step in range(1, 9):
        cv2.line(scene, (214 + step * 95, 124), (214 + step * 95, 596), (150, 156, 146), 1, cv2.LINE_AA)
        cv2.line(scene, (214, 124 + step * 53), (1066, 124 + step * 53), (150, 156, 146), 1, cv2.LINE_AA)
    return cv2.imencode(".jpg", scene, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])[1].tobytes()


class FilmServer:
    """Plays one clip at a time, looped at its own speed, to everybody who opens `url`. Works only while watched."""

    def __init__(self, path: Path | None = None) -> None:
        self._changed = threading.Condition()
        self._opening = threading.Lock()
        self._clips: OrderedDict[Path, Clip] = OrderedDict()
        self._first = path
        self._shows = self._reel = 0
        self._on_stage: Clip | StillScene = StillScene()
        self._next = 0
        self._picture = b""
        self._shown = 0
        self._viewers = 0
        self._plugged = self._frozen = False
        self._stopping = True
        self._projector: threading.Thread | None = None
        self._server: _Server | None = None
        self._port = 0

    @property
    def url(self) -> str:
        """Where the film is shown; the same from the first start on."""
        return f"http://127.0.0.1:{self._port}/film.mjpg"

    def start(self) -> None:
        """The film is on at `url`."""
        if not self._stopping:
            return
        if self._first is not None:
            self.show(self._first)
            self._first = None
        self._stopping = False
        self._projector = threading.Thread(target=self._project, name="film", daemon=True)
        self._projector.start()
        self.plug()

    def stop(self) -> None:
        """Nobody is shown anything and all threads have ended."""
        self.unplug()
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        if self._projector is not None:
            self._projector.join()
        self._projector = None

    def show(self, path: Path | None) -> None:
        """The next picture is the first of this clip; with None, or if the file is no film, of the empty bench.

        Takes a moment: the clip is opened by the caller while the one before plays on, because OpenCV opens one stream
        at a time in a process, and a camera that is opening this one waits for a picture.
        """
        with self._opening:
            film = self._put_on(path)
        with self._changed:
            if film.size != self._on_stage.size:
                self._reel += 1  # a stream has one size for good: viewers are sent away and come back for the new one
            self._on_stage, self._next = film, 0
            self._shows += 1
            self._changed.notify_all()

    def unplug(self) -> None:
        """All viewers have lost their picture and new ones are refused, as if the cable had been pulled."""
        with self._changed:
            self._plugged = False
            self._changed.notify_all()
            server, self._server = self._server, None
        if server is not None:
            server.close()

    def plug(self) -> None:
        """Viewers are let in, at the same address as before."""
        with self._changed:
            if self._plugged or self._stopping:
                return
            self._plugged = True
            self._frozen = False
            self._server = _Server(self, self._port)
            self._port = self._server.server_port

    def freeze(self) -> None:
        """Viewers stay connected and get no more pictures, as from a camera that hangs."""
        with self._changed:
            self._frozen = True

    def thaw(self) -> None:
        """The film goes on."""
        with self._changed:
            self._frozen = False
            self._changed.notify_all()

    def watch(self) -> tuple[int, int]:
        """Somebody watches this reel, from the picture after the one with this number on."""
        with self._changed:
            self._viewers += 1
            self._changed.notify_all()
            return self._reel, self._shown

    def leave(self) -> None:
        """Somebody does not watch any more."""
        with self._changed:
            self._viewers -= 1

    def picture_after(self, reel: int, shown: int) -> tuple[int, bytes] | None:
        """Waits for a picture newer than the one with this number; None when the reel is over or the film unplugged."""

        def over() -> bool:
            return not self._plugged or self._reel != reel

        with self._changed:
            self._changed.wait_for(lambda: over() or (self._shown > shown and not self._frozen))
            return None if over() else (self._shown, self._picture)

    def _project(self) -> None:
        due = monotonic()
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._stopping or (self._viewers > 0 and not self._frozen))
                if self._stopping:
                    return
                shows, film, number = self._shows, self._on_stage, self._next
            picture = film.picture(number)
            with self._changed:
                if self._shows == shows:
                    self._next, self._picture, self._shown = number + 1, picture, self._shown + 1
                    self._changed.notify_all()
                due = max(due + film.interval, monotonic())
                self._rest(shows, due)

    def _rest(self, shows: int, until: float) -> None:
        self._changed.wait_for(lambda: self._stopping or self._shows != shows, until - monotonic())

    def _put_on(self, path: Path | None) -> Clip | StillScene:
        if path is None:
            return StillScene()
        clip = self._clips.pop(path, None) or Clip(path)
        self._clips[path] = clip
        while len(self._clips) > KEPT_CLIPS:
            self._clips.popitem(last=False)
        return clip


class _Server(ThreadingHTTPServer):
    """Listens on this machine alone, with a thread for each viewer."""

    daemon_threads = False
    block_on_close = True

    def __init__(self, film: FilmServer, port: int) -> None:
        super().__init__(("127.0.0.1", port), _Viewer)
        self.film = film
        self._thread = threading.Thread(target=lambda: self.serve_forever(0.05), name="film server", daemon=True)
        self._thread.start()

    def server_bind(self) -> None:
        """Bound, without the look-up of a name that http.server does and that may take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def close(self) -> None:
        """Nothing listens and all viewers' threads have ended."""
        self.shutdown()
        self.server_close()
        self._thread.join()


class _Viewer(BaseHTTPRequestHandler):
    """One connection: a multipart/x-mixed-replace response of JPEG parts that ends when the film is unplugged."""

    timeout = 2.0

    def do_GET(self) -> None:
        """Pictures have been sent until one side had enough."""
        assert isinstance(self.server, _Server)
        film = self.server.film
        reel, shown = film.watch()
        try:
            self.send_response(200)
            self.send_header("Content-Type", f"multipart/x-mixed-replace; boundary={BOUNDARY}")
            self.end_headers()
            while new := film.picture_after(reel, shown):
                shown, picture = new
                head = f"--{BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(picture)}\r\n\r\n"
                self.wfile.write(head.encode("ascii") + picture + b"\r\n")
        except OSError:
            pass  # the viewer has gone
        finally:
            film.leave()

    def log_message(self, format: str, *arguments: object) -> None:
        """Requests are not worth a line."""
