"""What a shop sets itself, one tab for each part."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.label import Label
from ui.parts.people_tab import PeopleTab


class SettingsPage(QWidget):
    """Holds the tabs; each has its own signals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = QWidget(self)
        self._title = Label(role="prompt")
        self.people = PeopleTab(self, self.ground)
        column = QVBoxLayout(self.ground)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(14)
        column.addWidget(self._title)
        column.addWidget(self.people, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.ground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._title.setText(self.tr("Who works here"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.people.list.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
