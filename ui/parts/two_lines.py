"""Text from outside on at most two lines; what does not fit ends in an ellipsis and can be asked for."""

from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.parts.drawn import Drawn


def broken(text: str, font: QFont, width: float, most: int) -> list[str]:
    """The lines of the text at this width, at most `most`; the last one is elided when there is more."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts: list[int] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid() and len(starts) <= most:
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    if len(starts) <= most:
        return [text[a:b] for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
    rest = text[starts[most - 1] :]
    last = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, int(width))
    return [*(text[a:b] for a, b in pairwise(starts[:most])), last]


class TwoLines(QWidget):
    """Shows plain text; `tapped` says that somebody wants to read all of it."""

    tapped = Signal()

    def __init__(self, role: theme.Role = "text", *, tone: str = "", most: int = 2, size: int | None = None) -> None:
        super().__init__()
        self._role: theme.Role = role
        self._size = size
        self._tone, self._most, self._text = tone, most, ""
        self._drawn = Drawn(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """The text on show; line breaks count as spaces."""
        line = " ".join(text.replace("\x00", "").split())
        if line != self._text:
            self._text = line
            self.setAccessibleName(line)
            self._settle()
            self.update()

    def full_text(self) -> str:
        """What it says, whole."""
        return self._text

    def lines(self) -> list[str]:
        """What is on show, line by line."""
        return broken(self._text, self._font(), max(20, self.width()), self._most) if self._text else []

    def is_cut(self) -> bool:
        """Whether there is more to read than is shown."""
        shown = "".join(self.lines())
        return "…" in shown[-2:] and not self._text.endswith(shown[-2:])

    def _font(self) -> QFont:
        return theme.font(self._role, size=self._size)

    def _settle(self) -> None:
        step = QFontMetrics(self._font()).lineSpacing()
        self.setFixedHeight(step * max(1, len(self.lines())))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.height())

    def sizeHint(self) -> QSize:
        return QSize(260, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._settle()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.tapped.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._drawn.paint(self._text, self._draw)

    def _draw(self, painter: QPainter) -> None:
        tokens = theme.tokens_of(self)
        font = self._font()
        step = QFontMetrics(font).lineSpacing()
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted if self._tone == "muted" else tokens.ink))
        for place, text in enumerate(self.lines()):
            where = QRectF(0, place * step, self.width(), step)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
