"""A line of text that offers, while one types, what it can be: for long lists, and without a window of its own."""

from PySide6.QtCore import Slot

from station.domain.setting_problems import Value
from ui.parts.settings.found_list import Found, FoundList
from ui.parts.settings.setting_field import TextField

_MOST = 3


class OfferedField(TextField):
    """The words that contain what was typed stand under the line and are taken by one tap."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._words: tuple[str, ...] = ()
        self.matches = FoundList()
        layout = self.layout()
        assert layout is not None, "a field has its layout"
        layout.addWidget(self.matches)
        self.line.textEdited.connect(self._show)
        self.matches.chosen.connect(self._take)

    def offer(self, words: tuple[str, ...]) -> None:
        """It can be one of these."""
        self._words = words
        if self.line.isModified():
            self._show(self.line.text())  # somebody typed before they were known

    @property
    def offers(self) -> bool:
        """Whether it knows what it can be."""
        return bool(self._words)

    def show_value(self, value: Value) -> None:
        super().show_value(value)
        self.matches.show_found((), "")

    @Slot(str)
    def _show(self, typed: str) -> None:
        part = typed.strip().casefold().replace(" ", "_")
        fits = [word for word in self._words if part in word.casefold()] if part else []
        fits = [] if typed in fits else fits[:_MOST]
        self.matches.show_found(tuple(Found(word, word) for word in fits), "")

    @Slot(object)
    def _take(self, word: str) -> None:
        self.show_value(word)
        self._edited()
