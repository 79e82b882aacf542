"""One sentence with its sign, on the ground of its meaning."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.parts import icon
from ui.parts.card import Card
from ui.parts.label import Label


class Sign(QWidget):
    """The sign of a meaning, or any icon in its colour."""

    def __init__(
        self, name: str, meaning: theme.Meaning, size: int = 24, parent: QWidget | None = None, *, on_fill: bool = False
    ) -> None:
        super().__init__(parent)
        self._name, self._meaning, self._size, self._on_fill = name, meaning, size, on_fill
        self.setFixedSize(QSize(size, size))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sign(self, name: str, meaning: theme.Meaning, *, on_fill: bool = False) -> None:
        """This icon in the colour of this meaning; white when it stands on a fill."""
        self._name, self._meaning, self._on_fill = name, meaning, on_fill
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        ink = tokens.on_fill if self._on_fill else theme.tone(tokens, self._meaning).ink
        icon.paint(QPainter(self), self._name, ink, QRectF(0, 0, self._size, self._size))


class Saying(Card):
    """Says one sentence; hidden while it has nothing to say."""

    def __init__(self, meaning: theme.Meaning = "info", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=12)
        self._sign = Sign("info", meaning, 20)
        self._label = Label("", "strong", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._label, 1)
        self.body.addLayout(row)
        self.say(meaning, text)

    def say(self, meaning: theme.Meaning, text: str) -> None:
        """The sentence is shown under its sign; an empty one hides it."""
        self.set_tone(meaning)
        self._sign.show_sign(meaning if meaning not in ("plain", "brand") else "info", meaning)
        self._label.set_tone(meaning)
        self._label.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """What is said, or nothing."""
        return self._label.full_text()
