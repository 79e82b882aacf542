"""Notices when something is painted, and what it showed then."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class Paints(QObject):
    """`count` is how often the widget has been painted since, `last` what it showed when it was painted last."""

    def __init__(self, widget: QWidget, shows: Callable[[], object] = lambda: None) -> None:
        super().__init__()
        self.count = 0
        self.last: object = None
        self._shows = shows
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.count, self.last = self.count + 1, self._shows()
        return False
