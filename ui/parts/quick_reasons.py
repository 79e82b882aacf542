"""The reasons that are given most, one tap each: nobody types with gloves on."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.parts.button import BigButton

_HEIGHT = 48


class QuickReasons(QWidget):
    """`chosen` carries the words."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own: tuple[str, str, str] | None = None
        self.buttons = [BigButton(height=_HEIGHT) for _ in range(3)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in self.buttons:
            row.addWidget(button, 1)
            button.clicked.connect(self._tapped)
        self.retranslate()

    def offer(self, texts: tuple[str, str, str]) -> None:
        """These reasons are the usual ones here."""
        self._own = texts
        self.retranslate()

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        texts = (self.tr("Seen together"), self.tr("Photos are clear"), self.tr("Customer was asked"))
        for button, text in zip(self.buttons, self._own or texts, strict=True):
            button.setText(text)

    @Slot()
    def _tapped(self) -> None:
        button = self.sender()
        if isinstance(button, BigButton):
            self.chosen.emit(button.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
