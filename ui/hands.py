"""Hands and eyes on the running window: real key and mouse events in, what can be read out. The tour uses them."""

from collections.abc import Callable, Iterator
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

PATIENCE = 40.0
"""Seconds that anything is waited for."""

LOOK_EVERY_MS = 15

SCANNER_MS = 8
"""Milliseconds from key to key of a scanner that types. Its keys carry their own times, whatever the window does."""


FINGER_SECONDS = 0.03
"""A person's finger needs at least this long to the next tap, and the window goes on meanwhile."""


def wait_until(seen: Callable[[], bool], seconds: float = PATIENCE) -> bool:
    """Whether this came true in time; the program goes on working meanwhile."""
    deadline = monotonic() + seconds
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(LOOK_EVERY_MS)
    timer.timeout.connect(loop.quit)
    timer.start()
    while not seen():
        if monotonic() > deadline:
            return False
        loop.exec()
    return True


def rest(seconds: float) -> None:
    """The program goes on, and nobody touches it for so long."""
    until = monotonic() + seconds
    wait_until(lambda: monotonic() > until)


class Hands:
    """An operator at this window, whose finger `rests` so many seconds between two taps."""

    def __init__(self, window: QWidget, rests: float = 0) -> None:
        self._window, self._rests = window, rests
        self.gestures = 0
        """Scans, keys and taps so far."""
        self.letters = 0
        """Letters that were typed into fields so far."""

    def scan(self, text: str) -> None:
        """The keyboard-wedge scanner types the code and Return, as steadily as scanners do."""
        self.gestures += 1
        window = self._window.windowHandle()
        began = int(monotonic() * 1000)
        for place, character in enumerate(f"{text}\r"):
            key = Qt.Key.Key_Return if character == "\r" else Qt.Key(ord(character.upper()))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
                event.setTimestamp(began + SCANNER_MS * place)
                QCoreApplication.postEvent(window, event)

    def press(self, key: Qt.Key) -> None:
        """One key, slowly enough not to be a scanner."""
        self.gestures += 1
        QTest.keyClick(self._window.windowHandle(), key)
        rest(0.09)

    def write(self, field: QWidget, text: str) -> None:
        """These words are typed into this field."""
        self.letters += len(text)
        field.setFocus()
        QTest.keyClicks(field, text)

    def tap(self, button: QWidget) -> None:
        """A finger on the middle of this button."""
        self.gestures += 1
        middle = QPoint(button.width() // 2, button.height() // 2)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        if self._rests:
            rest(self._rests)

    def tap_text(self, text: str) -> bool:
        """A finger on the button that says this; False when there is none to be seen."""
        found = next(
            (button for button in self._buttons() if text in button.text() or text in button.accessibleName()), None
        )
        if found is None:
            return False
        self.tap(found)
        return True

    def reads(self) -> list[str]:
        """Every text that stands on the window."""
        labels = [label.text() for label in self._window.findChildren(QLabel) if _in_sight(label)]
        return [text for text in [*labels, *(button.text() for button in self._buttons())] if text]

    def sees(self, text: str) -> bool:
        """Whether this can be read somewhere on the window."""
        return any(text in read for read in self.reads())

    def settle(self) -> None:
        """Everything that is on its way to the screen is on it."""
        for _ in range(4):
            QCoreApplication.sendPostedEvents()
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 30)

    def _buttons(self) -> Iterator[QAbstractButton]:
        for button in self._window.findChildren(QAbstractButton):
            if _in_sight(button) and button.isEnabled():
                yield button


def _in_sight(widget: QWidget) -> bool:
    shown = widget.isVisible() and widget.isVisibleTo(widget.window())
    return shown and not widget.visibleRegion().isEmpty()
