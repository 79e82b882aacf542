"""Keys that nobody else wanted: they arrive at the window, and the part that waits for them takes them there.

Not shortcuts: these are served before the key reaches the scanner's filter, and would cut scans apart.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class KeyWatch(QObject):
    """While it watches, every key press of the owner's window is offered to `take`, which says whether it took it."""

    def __init__(self, owner: QWidget, take: Callable[[QKeyEvent], bool]) -> None:
        super().__init__()  # no Qt parent: a child that holds its parent's method crashes the garbage collection
        self._owner, self._take = owner, take
        self._window: QWidget | None = None

    def watch(self) -> None:
        """The window in which the owner stands now is watched."""
        window = self._owner.window()
        if window is not self._window:
            self.stop()
            window.installEventFilter(self)
            self._window = window

    def stop(self) -> None:
        """Nothing is watched."""
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isValid(self._owner) or not self._owner.isVisible():
            return False
        return not event.isAutoRepeat() and self._take(event)
