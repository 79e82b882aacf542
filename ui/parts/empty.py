"""What stands where there is nothing to list: calm, and saying what would bring something here."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.parts.label import Label
from ui.parts.saying import Sign


class Empty(QWidget):
    """Sign, headline, sentence."""

    def __init__(self, sign: str, meaning: theme.Meaning = "brand", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = Sign(sign, meaning, 72)
        self._headline, self._text = Label("", "number", wrap=True), Label("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        for label in (self._headline, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch(3)

    def say(self, sign: str, meaning: theme.Meaning, headline: str, text: str) -> None:
        """This is said."""
        self._sign.show_sign(sign, meaning)
        self._headline.setText(headline)
        self._text.setText(text)

    def headline(self) -> str:
        """The headline."""
        return self._headline.full_text()
