"""What was found and can be chosen by one tap: ports, print queues."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.parts.button import BigButton
from ui.parts.label import Label

MOST = 6


@dataclass(frozen=True, slots=True)
class Found:
    """One of them: what becomes the setting, and what it is called."""

    value: str
    name: str
    meaning: theme.Meaning = "plain"


class FoundList(QWidget):
    """`chosen` carries the value of the one that was tapped."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._said = Label(role="muted", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._said)
        self.buttons: list[BigButton] = []
        self._said.hide()

    def show_found(self, found: tuple[Found, ...], none: str) -> None:
        """These can be chosen; `none` is said when there are none."""
        while len(self.buttons) < min(len(found), MOST):
            button = BigButton()
            button.clicked.connect(self._pressed)
            self.buttons.append(button)
            self._column.addWidget(button)
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(found))
            if place < len(found):
                button.setText(found[place].name)
                button.set_look(found[place].meaning, "ok" if found[place].meaning == "ok" else None, False)
                button.setProperty("value", found[place].value)
        self._said.setText("" if found else none)
        self._said.setVisible(not found and bool(none))

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, BigButton):
            self.chosen.emit(button.property("value"))
