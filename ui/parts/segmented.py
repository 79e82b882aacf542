"""A row of answers of which one is chosen; while the question is lit, the number keys choose."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.parts.drawn import Drawn
from ui.parts.face import Face, mixed, paint_face
from ui.parts.key_watch import KeyWatch

_PAD = 14


class Answer(QAbstractButton):
    """One answer. It is chosen or not, may be marked as a stop, and shows its number key while lit."""

    def __init__(self, value: str, text: str, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.value, self.number = value, number
        self.mark: theme.Meaning | None = None
        self.lit = False
        self._drawn = Drawn(self)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setMinimumHeight(theme.ANSWER)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:
        """A press alone changes nothing: the view that comes back says what is chosen."""

    def sizeHint(self) -> QSize:
        wide = max((theme.width_of(line, "strong") for line in self.text().splitlines()), default=0)
        return QSize(wide + 2 * _PAD, theme.ANSWER)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(theme.TOUCH, _narrowest(self.text()) + 14), theme.ANSWER)

    def fits(self) -> bool:
        """Whether the words fit in one line of large type."""
        return self.sizeHint().width() - 12 <= self.width()

    def is_clipped(self) -> bool:
        """Whether the words do not fit."""
        return self.width() < self.minimumSizeHint().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        row = self.parentWidget()
        fits = row.fits() if isinstance(row, Segmented) else self.fits()
        states = (self.isChecked(), self.isDown(), self.hasFocus(), self.underMouse(), self.lit, self.mark)
        self._drawn.paint((self.text(), self.number, fits, states), partial(self._draw, fits))

    def _draw(self, fits: bool, painter: QPainter) -> None:
        tokens = theme.tokens_of(self)
        face, ink = self._face(tokens)
        paint_face(painter, QRectF(self.rect()), face)
        painter.setFont(theme.font("strong", size=16 if fits else 14))
        painter.setPen(ink)
        room = self.rect().adjusted(5, 0, -5, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.text())
        if self.lit and self.number <= 9:
            painter.setFont(theme.font("small", size=11))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(self.rect().adjusted(0, 4, -7, 0), Qt.AlignmentFlag.AlignRight, str(self.number))

    def _face(self, tokens: theme.Tokens) -> tuple[Face, QColor]:
        card = QColor(tokens.card)
        ring = QColor(tokens.brand) if self.hasFocus() else None
        tone = theme.tone(tokens, self.mark or "brand")
        if self.isChecked():
            return Face(tone.soft, tone.ink, 2, ring, tokens.radius_small), tone.ink
        ground = tone.soft if self.isDown() else mixed(tone.soft, card, 0.5) if self.underMouse() else card
        border = QColor(tokens.brand) if self.lit else QColor(tokens.edge)
        return Face(ground, border, 1.2, ring, tokens.radius_small), QColor(tokens.ink)


def _narrowest(text: str) -> int:
    """The width of the words in small type, in two lines where that is narrower and they are not in lines already."""
    parts = text.split() if "\n" not in text else []
    widths = [max((theme.width_of(line, "strong", 14) for line in text.splitlines()), default=0)]
    for place in range(1, len(parts)):
        lines = (" ".join(parts[:place]), " ".join(parts[place:]))
        widths.append(max(theme.width_of(line, "strong", 14) for line in lines))
    return min(widths)


class Segmented(QWidget):
    """`chosen` carries the value of the answer that was pressed; `choose` shows which one holds."""

    chosen = Signal(object)

    def __init__(self, options: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._all: dict[str, Answer] = {}
        self._lit = False
        self._watch = KeyWatch(self, self.take_key)
        for number, (value, text) in enumerate(options, start=1):
            self._add(value, text, number)
        self._answers = dict(self._all)

    def _add(self, value: str, text: str, number: int) -> None:
        answer = Answer(value, text, number, self)
        answer.clicked.connect(self._pressed)
        self._all[value] = answer
        self._row.addWidget(answer, 1)

    def set_texts(self, options: tuple[tuple[str, str], ...]) -> None:
        """The answers wear these words; values and their order stay."""
        for value, text in options:
            self._all[value].setText(text)
            self._all[value].setAccessibleName(text.replace("\n", " "))
            self._all[value].updateGeometry()

    def offer(self, values: tuple[str, ...]) -> None:
        """Only these answers stand in the row, in this order and with these numbers; all of them when it is empty."""
        wanted = tuple(value for value in values if value in self._all) or tuple(self._all)
        if wanted == tuple(self._answers):
            return
        rest = [value for value in self._all if value not in wanted]
        self._answers = {value: self._all[value] for value in wanted}
        for number, answer in enumerate((*self._answers.values(), *(self._all[value] for value in rest)), start=1):
            answer.number = number
            answer.setVisible(answer.value in self._answers)
            self._row.addWidget(answer, 1)

    def choose(self, value: str | None) -> None:
        """Exactly this answer is shown as chosen, or none."""
        for answer in self._all.values():
            answer.setChecked(answer.value == value)

    def value(self) -> str | None:
        """The answer that is shown as chosen."""
        return next((answer.value for answer in self._answers.values() if answer.isChecked()), None)

    def mark(self, value: str, meaning: theme.Meaning | None) -> None:
        """This answer, when chosen, wears the colours of a meaning; None takes the mark away."""
        self._all[value].mark = meaning
        self._all[value].update()

    def set_lit(self, lit: bool) -> None:
        """While lit, the number keys choose and the answers show their numbers."""
        self._lit = lit
        if lit:
            self._watch.watch()
        else:
            self._watch.stop()
        for answer in self._answers.values():
            answer.lit = lit
            answer.update()

    def is_lit(self) -> bool:
        """Whether the number keys choose here."""
        return self._lit

    def take_key(self, event: QKeyEvent) -> bool:
        """True when the key was the number of an answer of a lit question, and that answer was chosen."""
        return event.text().isdecimal() and self.press_number(int(event.text()))

    def press_number(self, number: int) -> bool:
        """True when an answer of a lit question has this number: it was chosen."""
        for answer in self._answers.values():
            if self._lit and number == answer.number:
                answer.click()
                return True
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.set_lit(self._lit)

    def fits(self) -> bool:
        """Whether all answers fit in one line of large type: they are written alike."""
        return all(answer.fits() for answer in self._answers.values())

    def answers(self) -> tuple[Answer, ...]:
        """The answers from left to right."""
        return tuple(self._answers.values())

    @Slot()
    def _pressed(self) -> None:
        answer = self.sender()
        if isinstance(answer, Answer):
            self.chosen.emit(answer.value)
