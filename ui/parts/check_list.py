"""Lines that each carry a sign and a sentence: what is right, what to look at, what stops."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.parts import icon
from ui.parts.label import Label


@dataclass(frozen=True, slots=True)
class Check:
    """One line. `sign` is the name of an icon when the meaning's own does not say enough."""

    meaning: theme.Meaning
    text: str
    sign: str = ""


class _CheckLine(QWidget):
    def __init__(self, role: theme.Role, size: int | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._check: Check | None = None
        self._sign = QLabel(self)
        self._sign.setFixedWidth(20)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._text = Label(role=role, wrap=True, parent=self)
        self._text.setFont(theme.font(role, size=size))
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)

    def show_check(self, check: Check) -> None:
        if check == self._check:
            return
        self._check = check
        self.paint_sign()
        self._text.setText(check.text)
        self._text.set_tone("" if check.meaning in ("ok", "plain", "info") else check.meaning)

    def paint_sign(self) -> None:
        if self._check is None:
            return
        name = self._check.sign or ("info" if self._check.meaning == "plain" else self._check.meaning)
        tone = theme.tone(theme.tokens_of(self), self._check.meaning)
        self._sign.setPixmap(icon.pixmap(name, tone.ink, 18))


class CheckList(QWidget):
    """Shows a number of `Check`s; rows are kept and reused."""

    def __init__(self, role: theme.Role = "text", *, spacing: int = 5, size: int | None = None) -> None:
        super().__init__()
        self._role: theme.Role = role
        self._size = size
        self._lines: list[_CheckLine] = []
        self._checks: tuple[Check, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)

    @property
    def checks(self) -> tuple[Check, ...]:
        """What the list says."""
        return self._checks

    def show_checks(self, checks: tuple[Check, ...]) -> None:
        """The list says exactly this."""
        if checks == self._checks:
            return
        self._checks = checks
        while len(self._lines) < len(checks):
            line = _CheckLine(self._role, self._size, self)
            self._lines.append(line)
            self._column.addWidget(line)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(checks))
            if place < len(checks):
                line.show_check(checks[place])

    def repaint_signs(self) -> None:
        """The signs wear the theme of the moment."""
        for line in self._lines:
            line.paint_sign()
