"""A chip that says where a case stands."""

from typing import Self

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from station.domain.case import CaseState
from ui.parts.chip import Chip
from ui.words import words


class StateChip(Chip):
    """Says where a case stands, in the language of the moment."""

    def __init__(self, state: CaseState, parent: QWidget | None = None) -> None:
        super().__init__(words.state_meaning(state), words.case_state(state), parent)
        self._state = state

    @classmethod
    def of(cls, state: CaseState) -> Self:
        """A chip for this state."""
        return cls(state)

    def show_state(self, state: CaseState) -> None:
        """The chip says this state."""
        self._state = state
        self.say(words.state_meaning(state), words.case_state(state))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_state(self._state)
