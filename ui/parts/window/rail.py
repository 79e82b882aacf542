"""The rail on the left: the places of the program, always in the same order."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.parts import icon
from ui.parts.face import Face, mixed, paint_face
from ui.places import BUILT, Place

WIDTH = 96
_ICONS = {
    Place.BENCH: "bench",
    Place.QUEUE: "queue",
    Place.SEARCH: "search",
    Place.REVIEW: "review",
    Place.BOARD: "board",
    Place.SETTINGS: "settings",
    Place.HELP: "help",
}
_KEYS = {Place.SEARCH: "Ctrl+F", Place.HELP: "F1"}


class RailButton(QAbstractButton):
    """One place: sign over word, with a count when something waits there."""

    def __init__(self, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self.count = 0
        self.setCheckable(True)
        self.setFixedSize(WIDTH - 16, 76)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:
        """A press alone marks nothing: the page that comes does."""

    def set_count(self, count: int) -> None:
        """So many wait there."""
        self.count = count
        self._name()
        self.update()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._name()

    def is_clipped(self) -> bool:
        """Whether the word does not fit."""
        return QFontMetrics(theme.font("small", size=14)).horizontalAdvance(self.text()) > self.width() - 4

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()} {self.count}" if self.count else self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        card, soft = QColor(tokens.card), QColor(tokens.brand_soft)
        over = self.isDown() or self.underMouse()
        ground = soft if self.isChecked() else mixed(soft, card, 0.5) if over else card
        ring = QColor(tokens.brand) if self.hasFocus() else None
        paint_face(painter, QRectF(self.rect()), Face(ground, ground, 0, ring))
        ink = QColor(tokens.brand if self.isChecked() else tokens.muted)
        icon.paint(painter, _ICONS[self.place], ink, QRectF((self.width() - 28) / 2, 13, 28, 28))
        painter.setPen(ink)
        painter.setFont(theme.font("small", size=14))
        painter.drawText(self.rect().adjusted(0, 0, 0, -11), _BOTTOM, self.text())
        if self.count:
            self._paint_count(painter, tokens)

    def _paint_count(self, painter: QPainter, tokens: theme.Tokens) -> None:
        text = str(self.count) if self.count < 100 else "99+"
        font = theme.font("strong", size=12)
        width = max(22, QFontMetrics(font).horizontalAdvance(text) + 12)
        where = QRectF(self.width() / 2 + 6, 6, width, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.look_fill))
        painter.drawRoundedRect(where, 10, 10)
        painter.setPen(QColor(tokens.on_fill))
        painter.setFont(font)
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)


_BOTTOM = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom


class Rail(QWidget):
    """`place_chosen` carries the Place that was pressed."""

    place_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 14, 8, 14)
        column.setSpacing(6)
        self.buttons = {place: RailButton(place, self) for place in Place}
        for place, button in self.buttons.items():
            if place is Place.SETTINGS:
                column.addStretch(1)
            column.addWidget(button)
            button.clicked.connect(self._pressed)
            if place in _KEYS:
                QShortcut(QKeySequence(_KEYS[place]), self).activated.connect(button.click)
        self.offer(BUILT)
        self.retranslate()

    def offer(self, places: frozenset[Place]) -> None:
        """Only these places can be chosen."""
        for place, button in self.buttons.items():
            button.setVisible(place in places)

    def mark(self, place: Place | None) -> None:
        """This place is shown as the one where we are; None marks none."""
        for button in self.buttons.values():
            button.setChecked(button.place is place)

    def set_count(self, place: Place, count: int) -> None:
        """So many wait at this place."""
        self.buttons[place].set_count(count)

    def retranslate(self) -> None:
        self.buttons[Place.BENCH].setText(self.tr("Bench"))
        self.buttons[Place.QUEUE].setText(self.tr("Queue"))
        self.buttons[Place.SEARCH].setText(self.tr("Search"))
        self.buttons[Place.REVIEW].setText(self.tr("Review"))
        self.buttons[Place.BOARD].setText(self.tr("Board"))
        self.buttons[Place.SETTINGS].setText(self.tr("Settings"))
        self.buttons[Place.HELP].setText(self.tr("Help"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 480)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.card))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(tokens.line))

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, RailButton):
            self.place_chosen.emit(button.place)
