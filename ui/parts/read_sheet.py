"""A sheet to read a long text in peace."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.parts.button import BigButton
from ui.parts.label import Label
from ui.parts.sheet import Sheet


class ReadSheet(Sheet):
    """Shows a heading and all of a text, which can be scrolled and copied."""

    left = Signal()

    def __init__(self, parent: QWidget, ground: QWidget) -> None:
        super().__init__(parent, ground, widest=760)
        self._title = Label(role="heading", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setMinimumHeight(260)
        self._back = BigButton(icon_name="back", key="Esc")
        self._back.clicked.connect(self.close_sheet)
        for widget in (self._title, self.text, self._back):
            self.card.body.addWidget(widget)
        self.retranslate()

    def read(self, title: str, text: str) -> None:
        """The text lies over the page."""
        self._title.setText(title)
        self.text.setPlainText(text)
        self.open()

    def close_sheet(self) -> None:
        super().close_sheet()
        self.left.emit()

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._back.setText(self.tr("Back"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
