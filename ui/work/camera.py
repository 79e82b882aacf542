"""Tries cameras for the settings page: the picture of the source that is tried, and what it is worth."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from station.devices.camera import shown_name
from station.devices.camera_trial import CameraTrial, Count, Seen
from ui import sentences
from ui.bridge import Bridge
from ui.parts.settings.camera_tab import CameraTab
from ui.words.camera_words import seen_words

if TYPE_CHECKING:
    from pathlib import Path

    from station.desk import Desk
    from station.devices.frame import Frame
    from station.devices.rack import Rack
    from ui.setting_intents import CameraTried
    from ui.tasks import Tasks


class CameraWork(QObject):
    """One source at a time. The camera of the bench is not opened twice: its own pictures are looked at."""

    _seen, _trouble = Signal(object), Signal(object)

    def __init__(self, tab: CameraTab, tasks: Tasks, desk: Desk, rack: Rack, film: Path | None) -> None:
        super().__init__(tab)
        self._tab, self._tasks, self._desk, self._rack, self._film = tab, tasks, desk, rack, film
        self._trial: CameraTrial | None = None
        self._bridge = Bridge()
        self._bridge.pictured.connect(tab.show_image)
        self._seen.connect(self._show_seen)
        self._trouble.connect(self._show_trouble)
        tab.tried.connect(self._try)
        tab.camera.room.connect(self._bridge.fit)

    @Slot(object)
    def show_bench(self, image: QImage) -> None:
        """The camera of the bench has a picture: it is shown unless another source is being tried."""
        if self._trial is None and self._tab.isVisible():
            self._tab.show_image(image)

    def stop(self) -> None:
        """Nothing is being tried any more; takes as long as a camera needs to end."""
        self._rack.watching = None
        trial, self._trial = self._trial, None
        if trial is not None:
            trial.stop()

    def leave(self) -> None:
        """The tab was left: the source is given back, by somebody else than the screen."""
        if self._trial is not None or self._rack.watching is not None:
            self._tasks.draw(self.stop)

    @Slot(object)
    def _try(self, tried: CameraTried) -> None:
        self._tab.show_trying(shown_name(tried.source))
        self._tasks.draw(partial(self._begin, tried.source)).otherwise(self._not_begun)

    def _begin(self, source: str) -> None:
        """Runs on the drawing thread."""
        self.stop()
        if source in (self._rack.choice.camera, "auto"):
            self._rack.watching = Count(self._end_watching).take
            if self._rack.camera.trouble:
                self._trouble.emit(self._rack.camera.trouble)
            return
        trial = CameraTrial(source, self._frame, self._seen.emit, self._trouble.emit, self._film)
        self._trial = trial
        trial.start()

    def _frame(self, frame: Frame) -> None:
        self._bridge.on_frame(frame)

    def _end_watching(self, seen: Seen) -> None:
        self._rack.watching = None
        self._seen.emit(seen)

    def _not_begun(self, trouble: Exception) -> None:
        self._show_trouble(getattr(trouble, "code", "bad_setting"))

    @Slot(object)
    def _show_seen(self, seen: Seen) -> None:
        self._tab.show_seen(seen_words(seen, self._desk.policy.photograph))

    @Slot(object)
    def _show_trouble(self, code: str) -> None:
        self._tab.show_trouble(sentences.trouble(code))
