"""One setting: its name, where it is typed or chosen, and under it what is wrong with it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from station.domain.setting_problems import Value
from ui import theme
from ui.parts.label import Label
from ui.parts.saying import Sign
from ui.parts.segmented import Segmented
from ui.parts.text_box import TextBox

_LINES_HIGH = 108
_LONGEST_LINES = 1_000


class SettingField(QWidget):
    """`changed` is emitted with every key and choice. What a field holds is read with `value`."""

    changed = Signal()

    def __init__(self, key: str, editor: QWidget) -> None:
        super().__init__()
        self.key, self.editor = key, editor
        self._name, self._hint = Label(role="small"), Label(role="small", wrap=True)
        self._wrong, self._sign = Label("", "strong", wrap=True, tone="stop"), Sign("stop", "stop", 18)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._wrong, 1)
        for widget in (self._name, editor, self._hint):
            column.addWidget(widget)
        column.addLayout(row)
        for widget in (self._hint, self._wrong, self._sign):
            widget.hide()

    def name(self, text: str, hint: str = "") -> None:
        """What the setting is called, and what helps to fill it in."""
        self._name.setText(text)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.editor.setAccessibleName(text)

    def refuse(self, why: str) -> None:
        """What is wrong stands under the field; nothing when it is empty."""
        if why == self.wrong():
            return
        self._wrong.setText(why)
        self._wrong.setVisible(bool(why))
        self._sign.setVisible(bool(why))
        self.editor.setAccessibleDescription(why)
        self.editor.setProperty("wrong", "true" if why else "false")
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)

    def wrong(self) -> str:
        """What is said to be wrong."""
        return self._wrong.full_text()

    def value(self) -> Value:
        """What stands in the field."""
        raise NotImplementedError

    def show_value(self, value: Value) -> None:
        """The field shows this."""
        raise NotImplementedError

    @Slot()
    def _edited(self) -> None:
        self.refuse("")
        self.changed.emit()


class TextField(SettingField):
    """One line of text."""

    def __init__(self, key: str, *, longest: int = 200) -> None:
        self.line = QLineEdit()
        super().__init__(key, self.line)
        self.line.setMinimumHeight(theme.ANSWER)
        self.line.setMaxLength(longest)
        self.line.textEdited.connect(self._edited)

    def value(self) -> Value:
        return self.line.text().strip()

    def show_value(self, value: Value) -> None:
        self.line.setText(str(value))


class NumberField(TextField):
    """A whole number; something else stays what was typed, and is refused."""

    def __init__(self, key: str) -> None:
        super().__init__(key, longest=9)

    def value(self) -> Value:
        text = self.line.text().strip()
        return int(text) if text.isascii() and text.isdigit() else text


class LinesField(SettingField):
    """Several lines of text."""

    def __init__(self, key: str) -> None:
        self.box = TextBox(_LONGEST_LINES)
        super().__init__(key, self.box)
        self.box.setFixedHeight(_LINES_HIGH)
        self.box.textChanged.connect(self._edited)

    def value(self) -> Value:
        return tuple(line.strip() for line in self.box.toPlainText().splitlines() if line.strip())

    def show_value(self, value: Value) -> None:
        lines = value if isinstance(value, tuple) else (str(value),)
        if self.value() != lines:
            self.box.setPlainText("\n".join(lines))


class ChoiceField(SettingField):
    """One of a few; `true` and `false` stand for a yes or no."""

    def __init__(self, key: str, choices: tuple[str, ...]) -> None:
        self.choice = Segmented(tuple((one, "") for one in choices))
        self._yes_no = set(choices) == {"true", "false"}
        super().__init__(key, self.choice)
        self.choice.chosen.connect(self._chosen)

    def set_texts(self, *texts: str) -> None:
        """The answers wear these words, in their order."""
        answers = self.choice.answers()
        self.choice.set_texts(tuple((one.value, text) for one, text in zip(answers, texts, strict=True)))

    def value(self) -> Value:
        chosen = self.choice.value() or ""
        return chosen == "true" if self._yes_no else chosen

    def show_value(self, value: Value) -> None:
        self.choice.choose(str(value).lower() if self._yes_no else str(value))

    @Slot(object)
    def _chosen(self, value: str) -> None:
        self.choice.choose(value)
        self._edited()
