"""A field of several lines: what is pasted is cut before it is laid out, which would stop the window for a minute."""

from PySide6.QtCore import QMimeData, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class TextBox(QPlainTextEdit):
    """Text of several lines, with at most so many characters; the Tab key leaves it."""

    def __init__(self, longest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._longest = longest
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._cut)

    def insertFromMimeData(self, source: QMimeData) -> None:
        chosen = len(self.textCursor().selectedText())
        self.insertPlainText(source.text()[: max(0, self._longest - len(self.toPlainText()) + chosen)])

    @Slot()
    def _cut(self) -> None:
        text = self.toPlainText()
        if len(text) <= self._longest:
            return
        cursor = self.textCursor()
        place = min(cursor.position(), self._longest)
        self.setPlainText(text[: self._longest])
        cursor.setPosition(place)
        self.setTextCursor(cursor)
