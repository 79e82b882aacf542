"""A sheet that lies over a page until it is answered: the page below is shaded and cannot be tapped."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme
from ui.parts.card import Card
from ui.parts.rest import covered, rest


class Sheet(QWidget):
    """Covers its parent while it is shown, and shuts `ground`. `card` carries the content; Esc ends it."""

    def __init__(self, parent: QWidget, ground: QWidget, *, widest: int = 860, margin: int = 24) -> None:
        super().__init__(parent)
        self._ground = ground
        self.card = Card(self, margin=margin, spacing=14)
        self.card.setMaximumWidth(widest)
        layout = QGridLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.addWidget(self.card, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """The sheet lies over the whole parent and has the keyboard."""
        self.setGeometry(self._cover().rect())
        self.show()
        self.raise_()
        self.setFocus()

    def close_sheet(self) -> None:
        """The page below can be used again."""
        self.hide()
        self._cover().setFocus()

    def _cover(self) -> QWidget:
        parent = self.parent()
        assert isinstance(parent, QWidget)
        return parent

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        rest(self._ground, covered())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        rest(self._ground, "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._cover().rect())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends the sheet; no other key reaches the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shade = theme.tokens_of(self).shade
        painter.fillRect(self.rect(), _with_alpha(shade))


def _with_alpha(shade: str) -> QColor:
    """`#RRGGBBAA` as the tokens have it; Qt would read the alpha first."""
    colour = QColor(shade[:7])
    colour.setAlpha(int(shade[7:9], 16))
    return colour
