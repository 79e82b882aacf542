"""A button that opens a list of choices and wears the chosen one."""

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.parts.button import BigButton


class MenuButton(BigButton):
    """`picked` carries the value that was chosen; "" stands for all of them."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None, height: int = 48) -> None:
        super().__init__(icon_name="down", height=height, parent=parent)
        self._title, self._all = "", ""
        self._choices: tuple[tuple[str, str], ...] = ()
        self._value = ""
        self._menu = QMenu(self)
        self.clicked.connect(self._open)

    def set_choices(self, title: str, everything: str, choices: tuple[tuple[str, str], ...]) -> None:
        """These values with their words can be chosen, or everything; `title` says of what."""
        self._title, self._all, self._choices = title, everything, choices
        if self._value not in [value for value, _ in choices]:
            self._value = ""
        self._say()

    def value(self) -> str:
        """What is chosen."""
        return self._value

    def choose(self, value: str) -> None:
        """As if it had been picked."""
        self._value = value
        self._say()
        self.picked.emit(value)

    def clear(self) -> None:
        """Everything is chosen."""
        self._value = ""
        self._say()

    def _say(self) -> None:
        chosen = next((text for value, text in self._choices if value == self._value), "")
        self.setText(chosen or self._title)
        self.setAccessibleName(f"{self._title}: {chosen or self._all}")
        self.set_look("brand" if self._value else "plain", "down", primary=False)

    @Slot()
    def _open(self) -> None:
        self._menu.clear()
        for value, text in (("", self._all), *self._choices):
            action = QAction(text, self._menu)
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(value == self._value)
            action.triggered.connect(self._picked)
            self._menu.addAction(action)
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    @Slot()
    def _picked(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.choose(str(action.data()))
