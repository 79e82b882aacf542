"""Work of the screen that may wait, piece by piece: between two pieces the window answers."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

BREATH_MS = 8
"""Between the end of one piece and the next: taps, keys and pictures have their turn."""


class Turns(QObject):
    """Pieces of work in the order in which they were asked for. One that still waits is not asked for twice."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], None]] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    def ask(self, work: Callable[[], None]) -> None:
        """This is done when its turn comes; the first one in the next turn of the event loop."""
        if work not in self._waiting:
            self._waiting.append(work)
        if not self._timer.isActive():
            self._timer.start(0)

    def is_over(self) -> bool:
        """Whether nothing waits."""
        return not self._waiting

    @Slot()
    def _next(self) -> None:
        try:
            if self._waiting:
                self._waiting.popleft()()
        finally:  # a piece that fails holds up no other
            if self._waiting:
                self._timer.start(BREATH_MS)
