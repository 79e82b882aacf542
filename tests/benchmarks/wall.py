"""The wall of photographs: its first screen, scrolling through all of it, and two pictures side by side."""

import gc
import hashlib
import os
import shutil
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
from PySide6.QtCore import QCoreApplication, QEventLoop, QSize
from PySide6.QtWidgets import QApplication

from station.desk import Desk
from station.domain.people import Operator, Role
from station.opening import open_desk
from station.settings import Settings
from station.storage.photo_files import PhotoFiles
from station.views.load_review import to_review_count
from tests.benchmarks.big_station import station_with
from tests.benchmarks.measure import Row, percentile, timed
from tests.benchmarks.shutter import picture
from tests.benchmarks.sizes import Sizes
from ui import theme
from ui.bench_program import keep_what_stands
from ui.heartbeat import Heartbeat
from ui.pages.review import ReviewPage
from ui.parts.photo.thumbnails import read_scaled
from ui.parts.photo.twin_canvas import TwinCanvas
from ui.parts.photo.twin_reader import TwinReader
from ui.tasks import Tasks
from ui.window import Window
from ui.work.review import ReviewWork

LUCA = Operator("luca.conti", "Luca Conti", Role.SUPERVISOR)
PICTURES = 120
"""So many different photographs; each hangs there many times, under the same small file."""

ROUNDS = 7
SCREENS_A_STEP = 0.25
"""A brisk hand: a quarter of the screen from one picture to the next."""


def measure(sizes: Sizes) -> list[Row]:
    """Four rows: the first screen, from picture to picture, the longest standstill, and side by side."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme.apply(application, theme.LIGHT)
    with tempfile.TemporaryDirectory() as scratch:
        home, paths = _hang(Path(scratch), sizes)
        return [*_on_the_wall(home, sizes), _side_by_side(paths)]


def _hang(home: Path, sizes: Sizes) -> tuple[Path, list[str]]:
    """A home in which every decided unit is to be looked at, and all photographs have their small pictures."""
    shutil.copy(station_with(min(4 * sizes.tiles, sizes.cases)).database, home / "station.db")
    files = PhotoFiles(home / "photos")
    kept = []
    for number in range(PICTURES):
        pixels = picture(number)
        _, encoded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 90])
        sha256 = hashlib.sha256(encoded.tobytes()).hexdigest()
        for target, image in ((files.path(sha256), pixels), (files.thumb(sha256), cv2.resize(pixels, (480, 270)))):
            target.parent.mkdir(parents=True, exist_ok=True)
            cv2.imwrite(str(target), image, [cv2.IMWRITE_JPEG_QUALITY, 90])
        kept.append((number, sha256))
    connection = sqlite3.connect(home / "station.db")
    connection.create_function("picture", 1, lambda photo: kept[photo % PICTURES][1])
    connection.execute("UPDATE photos SET sha256 = picture(id)")
    connection.execute(
        "UPDATE units SET review = 'OPEN' WHERE (case_id, line, unit) IN"
        " (SELECT case_id, line, unit FROM units WHERE verdict IS NOT NULL LIMIT ?)",
        (sizes.tiles,),
    )
    connection.commit()
    connection.close()
    return home, [str(files.path(sha256)) for _, sha256 in kept]


@contextmanager
def _wall(home: Path) -> Iterator[tuple[ReviewPage, ReviewWork, Desk]]:
    desk, tasks = open_desk(Settings(home)), Tasks()
    desk.operator = LUCA
    tasks.use(desk)
    page = ReviewPage()
    window = Window("", (page,))
    work = ReviewWork(window, page, tasks, desk, window)
    window.resize(QSize(1440, 900))
    window.show()
    _until(lambda: False, 0.3)
    keep_what_stands()  # as the station does
    try:
        yield page, work, desk
    finally:
        tasks.close()
        page.wall.faces.pictures.close()
        window.close()
        desk.close()
        gc.unfreeze()


def _on_the_wall(home: Path, sizes: Sizes) -> list[Row]:
    with _wall(home) as (page, work, desk):
        firsts, everything = [], desk.look(to_review_count)
        for _ in range(ROUNDS):
            page.wall.show_keys((), afresh=True)
            page.wall.faces.forget()
            page.wall.faces.pictures.forget()
            firsts.append(timed(lambda: (work.open(), _until(lambda: _is_whole(page), 20))))
            _until(lambda: page.wall.count() == everything, 20)
            _until(lambda: False, 0.2)  # what is counted afterwards is no part of the next round
        name = f"wall of {page.wall.count():,}"
        first = Row(f"{name}: first screen with its pictures", statistics.median(firsts), 0.100)
        paints, stall, growth = _scroll(page, sizes)
        mean = statistics.mean(paints)
        late = percentile(paints, 0.99) * 1e3
        note = f"{1 / mean:.0f} fps, p99 {late:.0f} ms, memory {growth:+.0f} MB"
        return [
            first,
            Row(f"{name}: scrolled through, from picture to picture", mean, 1 / 60, note=note),
            Row(f"{name}: longest standstill meanwhile", stall, 0.050),
        ]


def _is_whole(page: ReviewPage) -> bool:
    """Whether every tile in sight has its photograph and is painted."""
    wall = page.wall
    return wall.count() > 0 and wall.isVisible() and wall.is_whole()


def _scroll(page: ReviewPage, sizes: Sizes) -> tuple[list[float], float, float]:
    """From top to bottom: the times from picture to picture, the longest standstill, and how many MB it cost."""
    bar, heart = page.wall.verticalScrollBar(), Heartbeat()
    step = max(1, round(page.wall.viewport().height() * SCREENS_A_STEP), bar.maximum() // sizes.scrolls)
    paints: list[float] = []
    before = 0.0
    heart.start()
    for value in range(0, bar.maximum(), step):
        if value > bar.maximum() // 10 and not before:
            before = _megabytes()  # what is kept at hand is full by now
        began = time.perf_counter()
        bar.setValue(value)
        page.wall.viewport().repaint()
        QCoreApplication.processEvents()
        paints.append(time.perf_counter() - began)
        time.sleep(max(0.0, 1 / 60 - paints[-1]))
    heart.pause()
    return paints or [1e-6], max(heart.longest, 0.001) / 1e3, _megabytes() - (before or _megabytes())


def _side_by_side(paths: list[str]) -> Row:
    """Both halves on the screen, against decoding one such photograph."""
    canvas = TwinCanvas()
    canvas.resize(1150, 640)
    canvas.show()
    reader = TwinReader(canvas)
    _until(lambda: False, 0.1)
    took, bound = [], []
    for theirs, ours in zip(paths[: 2 * ROUNDS : 2], paths[1 : 2 * ROUNDS : 2], strict=True):

        def both(theirs: str = theirs, ours: str = ours) -> None:
            reader.show(theirs, ours, ("", ""), "")
            _until(canvas.has_both, 20)
            canvas.repaint()

        took.append(timed(both))
        bound.append(timed(lambda ours=ours: read_scaled(ours, None)))  # type: ignore[misc]
    canvas.close()
    return Row("side by side, 1920×1080, against one decoding", statistics.median(took), 1.5, statistics.median(bound))


def _until(seen: Callable[[], bool], seconds: float) -> None:
    deadline = time.perf_counter() + seconds
    while not seen() and time.perf_counter() < deadline:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        time.sleep(0.0005)


def _megabytes() -> float:
    """What the process holds in memory."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
