"""One question of the inspection: its name, what the customer declared, and the answers."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui import theme
from ui.parts.face import Face, paint_face
from ui.parts.label import Label
from ui.parts.two_lines import broken

_NAME_WIDTH, _MOST_LINES = 216, 3


class QuestionRow(QWidget):
    """Lit while it is the next question. The answers stand below the name, or beside it where there is room."""

    def __init__(self, answers: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lit = self._differs = False
        self.answers = answers
        self._name = Label(role="strong")
        self._wordings: tuple[str, ...] = ("",)
        self._wide: bool | None = None
        self._beside, self._below = Label(role="small", elide=True), Label(role="small", wrap=True)
        self._beside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._below.hide()
        self._head = QWidget()
        self._head_line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._head)
        self._head_line.setContentsMargins(2, 0, 2, 0)
        self._head_line.setSpacing(4)
        self._head_line.addWidget(self._name)
        self._head_line.addWidget(self._beside, 1)
        self._head_line.addWidget(self._below)
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(9, 4, 9, 7)
        self._line.setSpacing(3)
        self._line.addWidget(self._head)
        self._line.addWidget(answers, 1)

    def say(self, name: str, declared: tuple[str, ...], *, differs: bool) -> None:
        """The row's name, and the longest wording of what was declared that fits; a difference has sign and colour."""
        self._name.setText(name)
        self._differs = differs
        self._wordings = tuple(f"{wording} ≠" if differs else wording for wording in declared)
        for label in (self._beside, self._below):
            label.set_tone("stop" if differs else "")
        self._say_what_fits()

    def _say_what_fits(self) -> None:
        fitting = next((text for text in self._wordings if self._fits(text)), self._wordings[-1])
        self._beside.setText(fitting)
        self._below.setText(fitting)
        self._beside.setVisible(not self._wide)
        self._below.setVisible(bool(self._wide and fitting))

    def _fits(self, text: str) -> bool:
        font = self._below.font()
        if self._wide:
            return len(broken(text, font, _NAME_WIDTH - 4, _MOST_LINES + 1)) <= _MOST_LINES
        room = self.width() - 22 - self._head_line.spacing() - self._name.sizeHint().width()
        return QFontMetrics(font).horizontalAdvance(text) < room

    def declared_text(self) -> str:
        """What stands beside the question."""
        return self._beside.full_text()

    def differs(self) -> bool:
        """Whether the sign of a difference is shown."""
        return self._differs

    def set_lit(self, lit: bool) -> None:
        """The row is the one to be answered now, or not."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    @property
    def is_lit(self) -> bool:
        """Whether this is the question to be answered now."""
        return self._lit

    def set_wide(self, wide: bool) -> None:
        """Name and answers side by side, or one below the other."""
        if wide == self._wide:
            return
        across = QBoxLayout.Direction.LeftToRight
        down = QBoxLayout.Direction.TopToBottom
        self._line.setDirection(across if wide else down)
        self._head_line.setDirection(down if wide else across)
        self._line.setAlignment(self._head, Qt.AlignmentFlag.AlignVCenter if wide else Qt.AlignmentFlag(0))
        self._head.setMinimumWidth(_NAME_WIDTH if wide else 0)
        self._head.setMaximumWidth(_NAME_WIDTH if wide else 16_777_215)
        self._wide = wide
        self._say_what_fits()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_what_fits()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._lit:
            return
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        ground = QColor(tokens.brand_soft)
        paint_face(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), Face(ground, QColor(tokens.brand), 1.5))
