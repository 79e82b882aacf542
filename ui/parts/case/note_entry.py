"""The operator's note on a unit: it grows with what is written and is handed over when the hands rest."""

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.parts.text_box import TextBox

LONGEST = 10_000
_REST_MS = 1200
_LOW, _HIGH = 56, 150


class NoteEntry(TextBox):
    """`written` carries the text once typing rests or the focus leaves."""

    written = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(LONGEST, parent)
        self._known = ""
        self._overtaken: str | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.hand_over)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_LOW)
        self.setMaximumHeight(_HIGH)
        self.textChanged.connect(self._changed)
        self.retranslate()

    def show_note(self, text: str) -> None:
        """The note as it is kept, unless something newer is being typed or on its way."""
        if text == self._overtaken:
            return
        self._overtaken = None
        if self._rest.isActive() and text != self.toPlainText():
            self._known = text
            return
        self._known = text
        if text != self.toPlainText():
            self.setPlainText(text)
            self._rest.stop()

    def forget(self) -> None:
        """Another unit is coming: its note takes this place whatever stands here."""
        self._overtaken = None
        self._rest.stop()

    @Slot()
    def hand_over(self) -> None:
        """What was typed and not yet handed over is handed over now."""
        self._rest.stop()
        text = self.toPlainText()
        if text != self._known:
            self._overtaken, self._known = self._known, text
            self.written.emit(text)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.setPlaceholderText(self.tr("Note on this unit (optional)"))
        self.setAccessibleName(self.tr("Note"))

    @Slot()
    def _changed(self) -> None:
        text = self.toPlainText()
        lines = self.document().size().height()
        height = round(lines * self.fontMetrics().lineSpacing()) + 24
        self.setMinimumHeight(max(_LOW, min(_HIGH, height)))
        if text != self._known:
            self._rest.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hand_over()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
