"""The PIN pad: masked dots, digits on the screen, and the keyboard's own digits."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.parts.keypad import PIN_KEYS, Keypad

LONGEST = 12
_SHOWN = 4


class PinDots(QWidget):
    """One dot for each digit; rings stand for the ones still expected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filled = 0
        self.wrong = False
        self.setFixedHeight(44)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(260, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = max(_SHOWN, self.filled)
        step = 34 if count <= 7 else 22
        left = (self.width() - step * (count - 1)) / 2
        for place in range(count):
            ink = QColor(tokens.stop if self.wrong else tokens.ink if place < self.filled else tokens.edge)
            painter.setPen(QPen(ink, 2))
            painter.setBrush(ink if place < self.filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(left + place * step - 8, 14, 16, 16))


class PinPad(QWidget):
    """`entered` carries the PIN that was typed. The PIN itself is never shown and is forgotten when it was emitted."""

    entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pin = ""
        self.dots = PinDots()
        self.keypad = Keypad(PIN_KEYS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.dots)
        column.addWidget(self.keypad, 1)
        self.keypad.typed.connect(self._type)
        self.keypad.erased.connect(self._erase)
        self.keypad.entered.connect(self._enter)

    def clear(self, *, wrong: bool = False) -> None:
        """Nothing is typed; after a wrong PIN the rings are red until the next digit."""
        self._pin = ""
        self.dots.wrong = wrong
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._enter()
        elif event.key() == Qt.Key.Key_Backspace:
            self._erase()
        elif text and text in "0123456789":
            self._type(text)
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _type(self, digit: str) -> None:
        self.dots.wrong = False
        self._pin = (self._pin + digit)[:LONGEST]
        self._show()

    @Slot()
    def _erase(self) -> None:
        self._pin = self._pin[:-1]
        self._show()

    @Slot()
    def _enter(self) -> None:
        if self._pin:
            pin = self._pin
            self.clear()
            self.entered.emit(pin)

    def _show(self) -> None:
        self.dots.filled = len(self._pin)
        self.dots.update()
