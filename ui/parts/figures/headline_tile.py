"""One number that says much, what it is, and what it was before."""

from PySide6.QtWidgets import QWidget

from ui import theme
from ui.parts.card import Card
from ui.parts.label import Label


class HeadlineTile(Card):
    """Word, number, what stands behind it, and the difference to the time before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=12, spacing=0)
        self._word, self._number = Label(role="strong", elide=True), Label(role="number", elide=True)
        self._behind, self._before = Label(role="muted", elide=True), Label(role="muted", elide=True)
        self._word.setFont(theme.font("strong", size=15))
        self._number.setFont(theme.font("number", size=36))
        for label in (self._word, self._number, self._behind, self._before):
            self.body.addWidget(label)

    def show_number(self, word: str, number: str, behind: str, before: str) -> None:
        """The tile says this."""
        self._word.setText(word)
        self._number.setText(number)
        self._behind.setText(behind)
        self._before.setText(before)
        self.setAccessibleName(f"{word}: {number}")
        self.setAccessibleDescription(f"{behind}. {before}")

    def number(self) -> str:
        """The number."""
        return self._number.full_text()

    def before(self) -> str:
        """What is said of the time before."""
        return self._before.full_text()
