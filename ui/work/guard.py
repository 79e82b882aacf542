"""The live guard on the screen: a disk that fills and a clock that cannot be right are told of when they begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from station.domain.shift import Check, Fault, Finding, Standing
from ui.words import formats, shift_words

if TYPE_CHECKING:
    from station.watch import Watch
    from ui.tasks import Tasks
    from ui.theme import Meaning
    from ui.window import Window

EVERY_MS = 60_000


class GuardWork(QObject):
    """Asks the watch every minute, off the screen's thread, and says what has become worse."""

    def __init__(self, window: Window, tasks: Tasks, watch: Watch) -> None:
        super().__init__(window)
        self._window, self._tasks, self._watch = window, tasks, watch
        self._told: dict[Check, Fault] = {}
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY_MS)
        self._clock.timeout.connect(self.look)

    def start(self) -> None:
        """It looks from now on."""
        self._clock.start()
        self.look()

    def stop(self) -> None:
        """It looks no more."""
        self._clock.stop()

    @Slot()
    def look(self) -> None:
        """How it is now."""
        self._tasks.draw(self._watch.look).then(self._found)

    def _found(self, findings: tuple[Finding, ...]) -> None:
        for found in findings:
            if found.fault is not self._told.get(found.check, Fault.NONE) and found.standing is not Standing.OK:
                name = shift_words.check_name(found.check)
                meaning: Meaning = "stop" if found.standing is Standing.STOP else "look"
                self._window.say(meaning, formats.named(name, shift_words.finding_text(found)))
            self._told[found.check] = found.fault
