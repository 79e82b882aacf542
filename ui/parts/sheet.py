"""A sheet that lies over a page until it is answered: the page below is shaded and cannot be tapped."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme
from ui.parts.card import Card
from ui.parts.cover import Cover


class Sheet(Cover):
    """Covers its parent while it is shown, and shuts `ground`. `card` carries the content; Esc ends it."""

    def __init__(self, parent: QWidget, ground: QWidget, *, widest: int = 860, margin: int = 24) -> None:
        super().__init__(parent, ground)
        self.card = Card(self, margin=margin, spacing=14)
        self.card.setMaximumWidth(widest)
        layout = QGridLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.addWidget(self.card, 0, 0, Qt.AlignmentFlag.AlignVCenter)

    def open(self) -> None:
        """The sheet lies over the whole parent and has the keyboard."""
        self.lie_over()

    def close_sheet(self) -> None:
        """The page below can be used again."""
        self.hide()
        self.page_below().setFocus()

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
