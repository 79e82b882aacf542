"""How many clocks are urgent, soon due and in time: four tiles to be read from afar, each of which filters the list."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from station.domain.deadlines import Tone
from ui import theme
from ui.parts import icon
from ui.parts.face import Face, paint_face
from ui.words.clock_words import MEANINGS, tone_word

HEIGHT = 76
_SIGN, _PAD = 28, 16
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ToneTile(QAbstractButton):
    """A number, a sign and a word. `tone` None stands for every clock."""

    def __init__(self, tone: Tone | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.tone = tone
        self.count = 0
        self.setCheckable(True)
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:
        """A press alone chooses nothing: the list that comes does."""

    def show_count(self, count: int, word: str) -> None:
        """So many clocks, under this word."""
        self.count = count
        self.setText(word)
        self.setAccessibleName(f"{word}: {count}")
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme.font("title")).horizontalAdvance(self.text())
        return QSize(2 * _PAD + _SIGN + 12 + self._number_width() + 12 + words, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def is_clipped(self) -> bool:
        """Whether the words do not fit."""
        return self.width() < self.sizeHint().width()

    def _number_width(self) -> int:
        return QFontMetrics(theme.font("number", size=38)).horizontalAdvance(str(self.count))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        meaning: theme.Meaning = "brand" if self.tone is None else MEANINGS[self.tone]
        tone = theme.tone(tokens, meaning)
        painter = QPainter(self)
        chosen, ring = self.isChecked(), QColor(tokens.brand) if self.hasFocus() else None
        loud = self.tone is Tone.RED and self.count > 0
        ground = tone.fill if loud else tone.soft
        ink = QColor(tokens.on_fill) if loud else tone.ink
        border = ink if chosen and not loud else QColor(tokens.ink) if chosen else ground
        paint_face(painter, QRectF(self.rect()), Face(ground, border, 3, ring))
        left = float(_PAD)
        icon.paint(
            painter, "clock" if self.tone is None else meaning, ink, QRectF(left, self.height() / 2 - 14, 28, 28)
        )
        left += _SIGN + 12
        painter.setPen(ink)
        painter.setFont(theme.font("number", size=38))
        painter.drawText(QRectF(left, 0, self._number_width() + 4, self.height()), _LEFT, str(self.count))
        left += self._number_width() + 12
        painter.setFont(theme.font("title"))
        painter.drawText(QRectF(left, 2, self.width() - left, self.height()), _LEFT, self.text())


class ToneTiles(QWidget):
    """`chosen` carries the Tone whose tile was pressed, or None for all of them."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[Tone, int] = dict.fromkeys(Tone, 0)
        self.tiles = {tone: ToneTile(tone, self) for tone in (None, Tone.RED, Tone.AMBER, Tone.GREEN)}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for tile in self.tiles.values():
            row.addWidget(tile, 1)
            tile.clicked.connect(self._pressed)
        self.choose(None)
        self.retranslate()

    def show_counts(self, counts: Mapping[Tone, int]) -> None:
        """Each tile says how many clocks have its tone."""
        self._counts = counts
        self.retranslate()

    def choose(self, tone: Tone | None) -> None:
        """The tile of this tone is the chosen one."""
        for tile in self.tiles.values():
            tile.setChecked(tile.tone is tone)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        for tone, tile in self.tiles.items():
            count = sum(self._counts.values()) if tone is None else self._counts[tone]
            tile.show_count(count, self.tr("All") if tone is None else tone_word(tone))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _pressed(self) -> None:
        tile = self.sender()
        if isinstance(tile, ToneTile):
            self.chosen.emit(tile.tone)
