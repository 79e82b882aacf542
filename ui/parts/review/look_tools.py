"""How a picture is looked at: nearer, further away, whole or to the pixel, turned, lighter, darker, beside another."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.parts.button import BigButton


class LookTools(QWidget):
    """Each signal is one wish; `beside` asks for the customer's picture next to this one, or for this one alone."""

    nearer = Signal()
    further = Signal()
    whole = Signal()
    turned = Signal()
    lighter = Signal()
    darker = Signal()
    beside = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zoom_out, self.zoom_in = BigButton(icon_name="minus"), BigButton(icon_name="plus")
        self.fit, self.turn = BigButton(icon_name="expand"), BigButton(icon_name="rotate")
        self.dark, self.light = BigButton(icon_name="moon"), BigButton(icon_name="sun")
        self.twins = BigButton(icon_name="compare", key="C")
        self._alone = (self.turn, self.dark, self.light)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.dark, self.light, self.zoom_out, self.zoom_in, self.fit, self.turn, self.twins):
            row.addWidget(button)
            if button is not self.twins:
                button.setFixedWidth(theme.BUTTON)
        wishes = {
            self.zoom_out: self.further,
            self.zoom_in: self.nearer,
            self.fit: self.whole,
            self.turn: self.turned,
            self.dark: self.darker,
            self.light: self.lighter,
            self.twins: self.beside,
        }
        for button, wish in wishes.items():
            button.clicked.connect(wish)
        self.retranslate()

    def show_beside(self, beside: bool) -> None:
        """Two pictures stand side by side, or one alone: what can be done with it."""
        for button in self._alone:
            button.setVisible(not beside)
        self.twins.set_look("brand" if beside else "plain", "compare", primary=beside)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.twins.setText(self.tr("Beside"))
        names = {
            self.zoom_out: self.tr("Further away"),
            self.zoom_in: self.tr("Nearer"),
            self.fit: self.tr("Whole / 1:1"),
            self.turn: self.tr("Turn"),
            self.dark: self.tr("Darker"),
            self.light: self.tr("Lighter"),
        }
        for button, text in names.items():
            button.setAccessibleName(text)
            button.setToolTip(text)
        self.twins.setAccessibleName(self.tr("Beside the customer's picture"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
