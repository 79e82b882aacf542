"""Digits and letters on the screen, large enough for gloves."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from ui import theme
from ui.parts import icon
from ui.parts.face import Face, mixed, paint_face

ERASE, ENTER = "erase", "enter"
PIN_KEYS = (*"123456789", ERASE, "0", ENTER)
NUMBER_KEYS = (*"123456789", "-", "0", ERASE)
LETTER_KEYS = (*"ABCDEFGHIJKLMNOPQRSTUVWXYZ-._", ERASE)
_SIGNS = {ERASE: "erase", ENTER: "ok"}


class KeypadKey(QAbstractButton):
    """One key of the pad."""

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.setAccessibleName(key)
        self.setMinimumSize(72, 66)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoRepeat(key == ERASE)

    def sizeHint(self) -> QSize:
        return QSize(100, 72)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        tone, card = theme.tone(tokens, "brand"), QColor(tokens.card)
        enter = self.key == ENTER and self.isEnabled()
        ground = tone.fill if enter else mixed(tone.soft, card, 1 if self.isDown() else 0.5 if self.underMouse() else 0)
        ground = ground.darker(115) if enter and self.isDown() else ground
        paint_face(painter, QRectF(self.rect()), Face(ground, ground if enter else QColor(tokens.edge), 1.5))
        ink = QColor(tokens.on_fill if enter else tokens.ink if self.isEnabled() else tokens.edge)
        if sign := _SIGNS.get(self.key):
            icon.paint(painter, sign, ink, QRectF((self.width() - 28) / 2, (self.height() - 28) / 2, 28, 28))
            return
        painter.setPen(ink)
        painter.setFont(theme.font("heading", size=26))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.key)


class Keypad(QWidget):
    """`typed` carries a character, `erased` and `entered` carry nothing."""

    typed = Signal(object)
    erased = Signal()
    entered = Signal()

    def __init__(self, keys: tuple[str, ...], columns: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        self.keys = {key: KeypadKey(key, self) for key in keys}
        for place, key in enumerate(self.keys.values()):
            grid.addWidget(key, place // columns, place % columns)
            key.clicked.connect(self._pressed)
        self.retranslate()

    def retranslate(self) -> None:
        names = {ERASE: self.tr("Erase"), ENTER: self.tr("Enter")}
        for name, key in self.keys.items():
            key.setAccessibleName(names.get(name, name))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _pressed(self) -> None:
        key = self.sender()
        if not isinstance(key, KeypadKey):
            return
        if key.key == ERASE:
            self.erased.emit()
        elif key.key == ENTER:
            self.entered.emit()
        else:
            self.typed.emit(key.key)
