"""Notices that nobody has touched the screen for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

_TOUCHES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel)


class IdleLock(QObject):
    """`idle` is emitted after so many minutes without a key, a touch or a scan; never with 0 minutes."""

    idle = Signal()

    def __init__(self, application: QApplication, minutes: float, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(minutes * 60_000))
        self._timer.timeout.connect(self.idle)
        application.focusWindowChanged.connect(self._watch)
        self._watch(application.focusWindow())
        self.touch()

    def set_minutes(self, minutes: float) -> None:
        """From now on it is this long; the time begins again."""
        self._timer.stop()
        self._timer.setInterval(round(minutes * 60_000))
        self.touch()

    @Slot()
    def touch(self, _what: object = None) -> None:
        """Somebody is here: the time begins again."""
        if self._timer.interval():
            self._timer.start()

    @Slot(object)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touch()
        return False
