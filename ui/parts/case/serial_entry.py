"""The serial number as it is read on the product: typed or scanned, and compared with the declared ones."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from station.domain.condition import SerialCheck
from station.views.case import UnitView
from ui import theme
from ui.parts import icon
from ui.parts.button import BigButton
from ui.parts.label import Label
from ui.parts.rest import decided, rest
from ui.words import words

_LONGEST = 64
_LOOKS: dict[SerialCheck, tuple[str, theme.Meaning]] = {
    SerialCheck.NOT_CHECKED: ("", "plain"),
    SerialCheck.EQUAL: ("ok", "ok"),
    SerialCheck.DIFFERENT: ("differs", "stop"),
    SerialCheck.UNREADABLE: ("look", "look"),
    SerialCheck.OTHER_ORDER: ("stop", "stop"),
}


class SerialEntry(QWidget):
    """`entered` carries the number, or the code of `SerialCheck.UNREADABLE`."""

    entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = SerialCheck.NOT_CHECKED
        self._known = ""
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.setMinimumHeight(theme.ANSWER)
        self.field.returnPressed.connect(self._enter)
        self.field.editingFinished.connect(self._enter)
        self._sign = QLabel()
        self._sign.setFixedSize(20, 20)
        self._word = Label(role="strong")
        self.unreadable = BigButton(height=64)
        self.unreadable.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.unreadable.clicked.connect(self._cannot_read)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self._sign)
        row.addWidget(self._word)
        row.addWidget(self.unreadable)
        self.retranslate()

    def show_unit(self, unit: UnitView) -> None:
        """The number of this unit stands in the field, unless somebody is typing there."""
        known = unit.serial or ""
        if not (self.field.hasFocus() and self.field.isModified()) or known != self._known:
            self.field.setText(known)
        self._known, self._check = known, unit.serial_check
        self._say_check()

    def forget(self) -> None:
        """Another unit is coming: what was half typed is not its number."""
        self.field.clear()
        self._known = ""

    def take(self, text: str) -> None:
        """The scanned number counts as entered."""
        self.field.setText(text[:_LONGEST])
        self.entered.emit(text[:_LONGEST])

    def press_unreadable(self) -> None:
        """As if the button had been pressed, where it can be."""
        if self.unreadable.isVisible() and self.unreadable.isEnabled():
            self._cannot_read()

    def set_read_only(self, fixed: bool) -> None:
        """Nothing can be entered any more, or again."""
        self.field.setReadOnly(fixed)
        rest(self.unreadable, decided() if fixed else "")

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.field.setPlaceholderText(self.tr("Scan or type the serial number"))
        self.field.setAccessibleName(self.tr("Serial number"))
        self.unreadable.setText(self.tr("Unreadable"))
        self._say_check()

    def _say_check(self) -> None:
        sign, meaning = _LOOKS[self._check]
        asked = self._check is not SerialCheck.NOT_CHECKED
        self._sign.setVisible(asked)
        self._word.setVisible(asked)
        self.unreadable.setVisible(self._check is not SerialCheck.UNREADABLE)
        if asked:
            tone = theme.tone(theme.tokens_of(self), meaning)
            self._sign.setPixmap(icon.pixmap(sign, QColor(tone.ink), 20))
            self._word.setText(words.serial_check(self._check))
            self._word.set_tone(meaning)

    @Slot()
    def _enter(self) -> None:
        text = self.field.text().strip()
        if text and text != self._known and self.field.isModified():
            self.field.setModified(False)
            self.entered.emit(text)

    @Slot()
    def _cannot_read(self) -> None:
        self.entered.emit(SerialCheck.UNREADABLE.value)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
