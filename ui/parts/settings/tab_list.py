"""Names of tabs in a column: one is chosen, by a tap or by the arrow keys."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.parts import icon
from ui.parts.face import Face, mixed, paint_face

WIDTH = 208


class TabName(QAbstractButton):
    """Sign and word of one tab."""

    def __init__(self, value: str, icon_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.value, self._icon = value, icon_name
        self.setCheckable(True)
        self.setFixedHeight(theme.ANSWER)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:
        """A press alone marks nothing: the tab that comes does."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)

    def is_clipped(self) -> bool:
        """Whether the word does not fit."""
        return QFontMetrics(theme.font("strong")).horizontalAdvance(self.text()) > self.width() - 54

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, theme.ANSWER)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the list moves on; a button would only hand the focus to its neighbour
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        soft, ground = QColor(tokens.brand_soft), QColor(tokens.background)
        over = self.isDown() or self.underMouse()
        face = soft if self.isChecked() else mixed(soft, ground, 0.5) if over else ground
        ring = QColor(tokens.brand) if self.hasFocus() else None
        paint_face(painter, QRectF(self.rect()), Face(face, face, 0, ring, tokens.radius_small))
        ink = QColor(tokens.brand if self.isChecked() else tokens.ink)
        icon.paint(painter, self._icon, ink, QRectF(14, (self.height() - 22) / 2, 22, 22))
        painter.setPen(ink)
        painter.setFont(theme.font("strong"))
        painter.drawText(self.rect().adjusted(46, 0, -6, 0), Qt.AlignmentFlag.AlignVCenter, self.text())


class TabList(QWidget):
    """`chosen` carries the value of the tab that is wanted."""

    chosen = Signal(object)

    def __init__(self, tabs: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.names = {value: TabName(value, icon_name, self) for value, icon_name in tabs}
        for name in self.names.values():
            name.clicked.connect(self._pressed)
            column.addWidget(name)
        column.addStretch(1)

    def mark(self, value: str) -> None:
        """This tab is the one that is shown."""
        for name in self.names.values():
            name.setChecked(name.value == value)

    def offer(self, values: frozenset[str]) -> None:
        """Only these tabs can be chosen."""
        for value, name in self.names.items():
            name.setVisible(value in values)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() not in steps:
            super().keyPressEvent(event)
            return
        shown = [name for name in self.names.values() if name.isVisible()]
        at = next((place for place, name in enumerate(shown) if name.hasFocus() or name.isChecked()), 0)
        at = next((place for place, name in enumerate(shown) if name.hasFocus()), at)
        wanted = shown[(at + steps[Qt.Key(event.key())]) % len(shown)]
        wanted.setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(wanted.value)

    @Slot()
    def _pressed(self) -> None:
        name = self.sender()
        if isinstance(name, TabName):
            self.chosen.emit(name.value)
