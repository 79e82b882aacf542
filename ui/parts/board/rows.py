"""How a clock of the board looks and reads: the time that is left, the case, what it waits for, who and where."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics

from station.domain.deadlines import Tone
from station.views.board import BoardRow
from ui import theme
from ui.parts import icon
from ui.parts.label import isolated
from ui.parts.row_canvas import RowCanvas
from ui.words import words
from ui.words.clock_words import MEANINGS, age, big_time, kind_word, tone_word, waits_for, who_and_where

translate = QCoreApplication.translate
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class RowSize:
    """How large a row is painted: at a desk, or to be read from three metres."""

    height: int
    time: int
    clock: int
    """Width of the block with the time."""
    strong: int
    text: int
    side: float
    """The part of the row that what it waits for takes."""


NEAR = RowSize(96, 32, 206, 18, 15, 0.42)
FAR = RowSize(140, 56, 330, 30, 22, 0.40)


def say_row(row: BoardRow, now: datetime) -> str:
    """The row in words, for a screen reader."""
    tone, left = tone_word(row.clock.tone(now)), words.left_until(row.clock.due, now)
    parts = (tone, left, kind_word(row.kind), row.rma_number, row.products, waits_for(row), row.mark, row.who)
    return ", ".join(part for part in parts if part)


def paint_row(canvas: RowCanvas, row: BoardRow, now: datetime, size: RowSize) -> None:
    """The row stands on the canvas."""
    area = canvas.area
    _paint_clock(canvas, row, now, size)
    left = area.left() + size.clock + 18
    side = area.right() - area.width() * size.side
    _line(canvas, left, 0.30, side - left - 16, _which(row, size), size.strong, strong=True)
    _line(canvas, left, 0.70, side - left - 16, _goods(row), size.text)
    room = area.right() - side - 16
    _line(canvas, side, 0.30, room, waits_for(row), size.strong - 1, strong=True)
    _line(canvas, side, 0.70, room, _under(row), size.text)


def _goods(row: BoardRow) -> str:
    return f"{kind_word(row.kind)} · {isolated(row.products)}" if row.products else kind_word(row.kind)


def _which(row: BoardRow, size: RowSize) -> str:
    """The case, and the tag on the shelf; a label's own number says both, and from afar a tag is what one looks for."""
    if row.mark and (size is FAR or row.mark.startswith(row.rma_number)):
        return row.mark
    return " · ".join(part for part in (row.rma_number, row.mark) if part)


def _under(row: BoardRow) -> str:
    trouble = words.trouble(row.trouble) if row.trouble else ""
    parts = (age(row), who_and_where(row), trouble)
    return " · ".join(part for part in parts if part)


def _paint_clock(canvas: RowCanvas, row: BoardRow, now: datetime, size: RowSize) -> None:
    """The block at the left: the tone as ground, sign and word, and the time as large as it goes."""
    painter, tokens, area = canvas.painter, canvas.tokens, canvas.area
    tone = row.clock.tone(now)
    late = now >= row.clock.due
    colours = theme.tone(tokens, MEANINGS[tone])
    ground, ink = (colours.fill, QColor(tokens.on_fill)) if late else (colours.soft, colours.ink)
    block = QRectF(area.left() + 1, area.top() + 1, size.clock, area.height() - 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(block, tokens.radius, tokens.radius)
    sign = size.time * 0.8
    middle = block.top() + block.height() * 0.40
    icon.paint(painter, MEANINGS[tone], ink, QRectF(block.left() + 14, middle - sign / 2, round(sign), round(sign)))
    painter.setPen(ink)
    painter.setFont(theme.font("number", size=size.time))
    time = QRectF(block.left() + 22 + sign, middle - size.time, block.width() - sign - 26, size.time * 2)
    painter.drawText(time, _LEFT, big_time(row.clock.due, now))
    painter.setFont(theme.font("title", size=size.text))
    under = QRectF(block.left() + 22 + sign, block.top() + block.height() * 0.80 - 14, block.width() - sign - 26, 28)
    painter.drawText(under, _LEFT, translate("BoardRow", "Late") if late else _left(tone))


def _left(tone: Tone) -> str:
    return translate("BoardRow", "left · {tone}").format(tone=tone_word(tone).lower())


def _line(
    canvas: RowCanvas, left: float, at: float, width: float, text: str, size: int, *, strong: bool = False
) -> None:
    """One line of text whose middle stands at this part of the row's height; what does not fit ends in an ellipsis."""
    font = theme.font("title" if strong else "text", size=size)
    shown = QFontMetrics(font).elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, max(0, int(width)))
    canvas.painter.setFont(font)
    canvas.painter.setPen(QColor(canvas.tokens.ink if strong else canvas.tokens.muted))
    middle = canvas.area.top() + canvas.area.height() * at
    canvas.painter.drawText(QRectF(left, middle - size, width, size * 2), _LEFT, shown)
