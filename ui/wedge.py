"""The keyboard-wedge scanner: fast keys become one scan, whatever has the focus; slow keys go their way."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

GAP = 60
"""Milliseconds between two keys of one scan at most: people are slower, held keys repeat and are told apart."""

SURELY, PERHAPS = 5, 3
"""So many fast keys and an end key are a scan; so few only if they came as fast as no hand types."""

INHUMAN = 20.0
"""Milliseconds from key to key that only a machine keeps up."""

WITHOUT_END = 8
"""So many keys at a machine's speed are a scan although no end key came."""

LONGEST = 4096
"""Characters of one scan that are kept; the rest of the burst is swallowed."""

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Wedge(QObject):
    """An event filter of the window with the keyboard. Keys are held back for one gap; if no scan, they are typed.

    The gap is measured between the keys' own times, not between their arrivals here: a window that stood still for a
    moment neither cuts a scan apart nor takes somebody's typing for one.
    """

    scanned = Signal(object)
    """The raw characters of one scan, without its end key."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._held: list[QKeyEvent] = []
        self._text: list[str] = []
        self._keys = 0
        self._first = self._last = 0
        self._released = (0, -1)
        self._giving_back = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GAP + 10)
        self._timer.timeout.connect(self._let_the_others_in)
        self._listens = True
        application.focusWindowChanged.connect(self._listen_to)
        self._listen_to(application.focusWindow())

    def end(self) -> None:
        """No key is listened to any more; saying it twice is like saying it once."""
        self._forget()
        self._listens = False
        for window in self._application.topLevelWindows():
            window.removeEventFilter(self)

    @Slot(object)
    def _listen_to(self, window: QWindow | None) -> None:
        """As a filter of the application it would hear, and slow down, every event of every object."""
        if window is not None and self._listens:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._giving_back or not isinstance(watched, QWindow):
            return False
        match event.type():
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                return self._pressed(event)
            case QEvent.Type.KeyRelease if isinstance(event, QKeyEvent):
                self._released = (event.key(), event.timestamp())
                return bool(self._held) and self._hold(event)
            case QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent) and self._stops(event):
                event.accept()  # no shortcut: the key comes again as a key press and is held back then
                return True
            case QEvent.Type.MouseButtonPress:
                self._conclude()
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        if not self._in_burst(event):
            self._conclude()
            if event.isAutoRepeat():
                return False
            if self._repeats_unsaid(event):
                self._type([_as_repeat(event)])
                return True
        if event.key() in _ENDS:
            return self._end()
        if event.key() in _MODIFIERS:
            return bool(self._held) and self._hold(event)
        if _is_character(event) or self._swallows(event):
            self._count(event)
            return self._hold(event)
        self._conclude()
        return False

    def _in_burst(self, event: QKeyEvent) -> bool:
        return bool(self._held) and 0 <= event.timestamp() - self._last <= GAP

    def _stops(self, event: QKeyEvent) -> bool:
        return self._swallows(event) or (not self._in_burst(event) and self._repeats_unsaid(event))

    def _repeats_unsaid(self, event: QKeyEvent) -> bool:
        """Whether the key is held down and Qt does not say so, as under X11 when its events come one by one.

        It is released and pressed in the same millisecond then. Inside a burst that is a scanner with a double letter.
        """
        return self._released == (event.key(), event.timestamp())

    def _swallows(self, event: QKeyEvent) -> bool:
        """Whether this is no character and comes in the middle of a scan: a control character, or sent by mistake."""
        if not self._in_burst(event) or event.key() in (*_MODIFIERS, *_ENDS):
            return False
        return bool(event.modifiers() & _COMMANDING) or self._keys >= SURELY

    def _count(self, event: QKeyEvent) -> None:
        self._last = event.timestamp()
        self._first = self._first if self._keys else self._last
        self._keys += 1
        if len(self._text) < LONGEST:
            self._text.append(event.text())

    def _hold(self, event: QKeyEvent) -> bool:
        if len(self._held) < 2 * LONGEST:
            self._held.append(event.clone())
        self._timer.start()
        return True

    def _pace(self) -> float:
        """Milliseconds from key to key."""
        return (self._last - self._first) / max(1, self._keys - 1)

    def _end(self) -> bool:
        """An end key came: True when it ended a scan."""
        if self._keys >= SURELY or (self._keys >= PERHAPS and self._pace() <= INHUMAN):
            self._say()
            return True
        self._conclude()
        return False

    @Slot()
    def _let_the_others_in(self) -> None:
        """The window may have stood still: keys that came in time and wait outside are let in first."""
        QTimer.singleShot(0, self, self._conclude_if_quiet)

    @Slot()
    def _conclude_if_quiet(self) -> None:
        if not self._timer.isActive():
            self._conclude()

    def _conclude(self) -> None:
        """No end key comes: a scanner that sends none is known by its pace, any other key is typed after all."""
        if self._keys >= WITHOUT_END and self._pace() <= INHUMAN:
            self._say()
        elif held := self._forget():
            self._type(held)

    def _say(self) -> None:
        text = "".join(self._text)[:LONGEST]
        self._forget()
        self.scanned.emit(text)

    def _type(self, held: Sequence[QKeyEvent]) -> None:
        """The keys go where they were meant to go, in their order."""
        window = QGuiApplication.focusWindow()
        if window is None:
            return  # type: ignore[unreachable]  # PySide says there always is one
        self._giving_back = True
        try:
            for event in held:
                QCoreApplication.sendEvent(window, event)
        finally:
            self._giving_back = False

    def _forget(self) -> list[QKeyEvent]:
        """Nothing is held any more; what was held."""
        self._timer.stop()
        held, self._held = self._held, []
        self._text, self._keys = [], 0
        return held


def _as_repeat(event: QKeyEvent) -> QKeyEvent:
    """The same key, and it says that it is held down."""
    return QKeyEvent(event.type(), event.key(), event.modifiers(), event.text(), True, event.count())


def _is_character(event: QKeyEvent) -> bool:
    return bool(event.text()) and event.text().isprintable() and not event.modifiers() & _COMMANDING
