"""A setting that is one of a few kinds, of which some want an address as well."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from station.domain.setting_problems import Value
from ui import theme
from ui.parts.segmented import Segmented
from ui.parts.settings.setting_field import SettingField


class KindField(SettingField):
    """`bare` kinds are the whole value; the `addressed` ones want what is typed under them, and begin with a scheme."""

    def __init__(self, key: str, bare: tuple[str, ...], addressed: dict[str, str]) -> None:
        self._bare, self._addressed = bare, addressed
        self.kinds = Segmented(tuple((kind, "") for kind in (*bare, *addressed)))
        self.line = QLineEdit()
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.kinds)
        column.addWidget(self.line)
        super().__init__(key, both)
        self.line.setMinimumHeight(theme.ANSWER)
        self.line.setMaxLength(400)
        self.line.textEdited.connect(self._edited)
        self.kinds.chosen.connect(self._chosen)

    def set_texts(self, *texts: str) -> None:
        """The kinds wear these words, in their order."""
        answers = self.kinds.answers()
        self.kinds.set_texts(tuple((one.value, text) for one, text in zip(answers, texts, strict=True)))

    def name(self, text: str, hint: str = "") -> None:
        super().name(text, hint)
        self.kinds.setAccessibleName(text)
        self.line.setAccessibleName(text)

    def value(self) -> Value:
        kind = self.kinds.value() or self._bare[0]
        return kind if kind in self._bare else self.line.text().strip()

    def show_value(self, value: Value) -> None:
        """The kind whose address this is, and the address."""
        text = str(value)
        kind = text if text in self._bare else self._kind_of(text)
        self.kinds.choose(kind)
        self.line.setText("" if kind in self._bare else text)
        self.line.setVisible(kind not in self._bare)

    def take(self, address: str) -> None:
        """Somebody chose this address from a list."""
        self.show_value(address)
        self._edited()

    def _kind_of(self, text: str) -> str:
        fits = [kind for kind, begins in self._addressed.items() if begins and text.startswith(begins.split("|")[0])]
        digits = [kind for kind, begins in self._addressed.items() if begins == "0" and text.isdigit()]
        rest = [kind for kind in self._addressed if kind not in digits]
        return (digits or fits or rest[-1:] or list(self._addressed))[0]

    @Slot(object)
    def _chosen(self, kind: str) -> None:
        self.kinds.choose(kind)
        addressed = kind not in self._bare
        self.line.setVisible(addressed)
        if addressed:
            begins = self._addressed[kind]
            if not self.line.text().startswith(begins):
                self.line.setText(begins)
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edited()
