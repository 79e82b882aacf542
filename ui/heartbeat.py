"""Measures how long the GUI thread ever stood still."""

from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer, Slot

BEAT_MS = 5


class Heartbeat(QObject):
    """A timer that notes the longest time between two of its beats, in milliseconds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.longest = 0.0
        self.lately = 0.0
        self.during = ""
        self.doing = ""
        self._last = perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """From now on a standstill counts; `lately` is the longest since this."""
        self.lately = 0.0
        self._last = perf_counter()
        self._timer.start()

    def pause(self) -> None:
        """What follows is the observer's own work and does not count."""
        self._beat()
        self._timer.stop()

    @Slot()
    def _beat(self) -> None:
        now = perf_counter()
        gap = (now - self._last) * 1000 - BEAT_MS
        self.lately = max(self.lately, gap)
        if gap > self.longest:
            self.longest, self.during = gap, self.doing
        self._last = now
