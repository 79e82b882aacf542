"""The keyboard-wedge scanner: fast keys become one scan, whatever has the focus; slow keys go their way."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

GAP = 0.06
"""Seconds between two keys of one scan at most: people are slower, held keys repeat and are told apart."""

SHORTEST = 4
"""Fewer fast keys than this are somebody typing."""

LONGEST = 4096
"""Characters of one scan that are kept; the rest of the burst is swallowed."""

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Wedge(QObject):
    """An event filter of the application. Keys are held back for one gap; if no scan comes of them they are typed."""

    scanned = Signal(object)
    """The raw characters of one scan, without its end key."""

    def __init__(self, application: QApplication, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(application)
        self._clock = clock
        self._held: list[QKeyEvent] = []
        self._text = ""
        self._last = 0.0
        self._keys = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(int(GAP * 1000) + 10)
        self._timer.timeout.connect(self._give_back)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWindow) or not isinstance(event, QKeyEvent):
            return False
        match event.type():
            case QEvent.Type.KeyPress:
                return self._pressed(event)
            case QEvent.Type.KeyRelease:
                return self._released(event)
            case QEvent.Type.ShortcutOverride if self._held and event.modifiers() & _COMMANDING:
                event.accept()
                return True
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return bool(self._held)
        now = self._clock()
        if self._held and now - self._last > GAP:
            self._give_back()
        if event.key() in _MODIFIERS:
            return self._hold(event) if self._held else False
        if event.key() in _ENDS:
            return self._end(event)
        if not self._is_character(event):
            self._give_back()
            return False
        self._last = now
        self._keys += 1
        self._text += event.text()[: LONGEST - len(self._text)]
        return self._hold(event)

    def _is_character(self, event: QKeyEvent) -> bool:
        """Printable keys, and inside a burst the control characters that a scanner sends as Ctrl or Alt keys."""
        if event.modifiers() & _COMMANDING:
            return bool(self._held) and bool(event.text())
        return bool(event.text()) and event.text().isprintable()

    def _released(self, event: QKeyEvent) -> bool:
        if not self._held:
            return False
        self._hold(event)
        return True

    def _hold(self, event: QKeyEvent) -> bool:
        if len(self._held) < 2 * LONGEST:
            self._held.append(event.clone())
        self._timer.start()
        return True

    def _end(self, event: QKeyEvent) -> bool:
        if self._keys < SHORTEST:
            self._give_back()
            return False
        text = self._text
        self._forget()
        self.scanned.emit(text)
        return True

    @Slot()
    def _give_back(self) -> None:
        """No scan came of it: the keys go where they were meant to go."""
        held = self._held
        self._forget()
        target = QApplication.focusWidget() or QApplication.activeWindow()
        if target is None:
            return
        for event in held:
            QApplication.sendEvent(target, event)

    def _forget(self) -> None:
        self._timer.stop()
        self._held = []
        self._text = ""
        self._keys = 0
