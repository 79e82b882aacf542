"""Where a chart is drawn, by pyqtgraph, as a picture that is put on the screen. Imported when the first is shown."""

from collections.abc import Iterable

import pyqtgraph
from PySide6.QtCore import QEvent, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.parts.figures.charts import Bar, Bars, Chart, Column, Columns, number
from ui.turns import Turns

pyqtgraph.setConfigOptions(exitCleanup=False)  # it would look through all objects of the program when that ends

_ROW = 36
"""Pixels from one bar to the next, at least."""
_TALLEST = 52
_GAP = 10


class Canvas(QWidget):
    """Shows one chart in the colours of the moment; the charts of a page take `turns` to be drawn.

    The scene itself is never on the screen: each change of it would be painted again with all that is around.
    """

    def __init__(self, turns: Turns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turns = turns
        self._chart: Chart | None = None
        self._picture = QPixmap()
        self._wears: theme.Tokens | None = None
        self._view = pyqtgraph.GraphicsView(self)
        self._view.hide()
        self._view.setAntialiasing(True)
        self._ground = ground = pyqtgraph.GraphicsLayout()
        ground.setContentsMargins(0, 0, 0, 0)
        ground.setSpacing(2)
        self._view.setCentralItem(ground)
        self._box = ground.addViewBox(row=0, col=0, enableMouse=False, enableMenu=False, defaultPadding=0)
        self._items: list[pyqtgraph.GraphicsObject] = []
        self._axis = pyqtgraph.AxisItem("bottom")
        self._axis.linkToView(self._box)
        ground.addItem(self._axis, 1, 0)
        self._behind = False

    def draw(self, chart: Chart) -> None:
        """This chart is on the canvas as soon as it is its turn."""
        self._chart = chart
        self._turns.ask(self._draw)

    def is_drawn(self) -> bool:
        """Whether the picture wears the theme of the moment, where somebody sees it."""
        return not self.isVisible() or self._wears == theme.tokens_of(self)

    def written(self) -> list[str]:
        """What is written on the canvas, but for the words under columns."""
        return [item.toPlainText() for item in self._items if isinstance(item, pyqtgraph.TextItem)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turns.ask(self._draw)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self._turns.ask(self._draw)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._behind:
            self._turns.ask(self._draw)

    @Slot()
    def _draw(self) -> None:
        self._behind = not self.isVisible()
        if self._behind:
            return  # it is drawn in the language and the theme in which somebody sees it
        tokens = theme.tokens_of(self)
        self._view.resize(self.size())
        self._view.setRange(QRectF(self.rect()), padding=0, disableAutoPixel=False)
        self._view.setBackground(QColor(tokens.card))
        while self._items:
            self._box.removeItem(self._items.pop())
        match self._chart:
            case Columns() as columns if columns.columns:
                self._draw_columns(columns, tokens)
            case Bars() as bars:
                self._draw_bars(bars, tokens)
        self._ground.layout.activate()
        self._picture, self._wears = self._view.grab(), tokens
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._wears == theme.tokens_of(self):  # an empty card for a moment, rather than a white one in the dark
            QPainter(self).drawPixmap(0, 0, self._picture)

    def _draw_columns(self, chart: Columns, tokens: theme.Tokens) -> None:
        columns, font = chart.columns, theme.font("strong", size=15, tabular=True)
        most = max(1, *(column.value for column in columns))
        tick = _widest(_small(), (column.tick for column in columns))
        told, told_below = (_widest(font, (number(value) for value in values)) for values in _by_height(columns, most))
        pitch = self.width() / len(columns)
        pad = max(0.0, max(tick, told) / pitch - (0 if chart.at_edges else 1)) / 2
        top = most * _headroom(self.height())
        self._box.invertY(False)
        self._box.setRange(QRectF(-0.5 - pad, 0, len(columns) + 2 * pad, top), padding=0)
        fills = [theme.tone(tokens, column.meaning).fill for column in columns]
        heights = [column.value for column in columns]
        self._add_rectangles(fills, x=list(range(len(columns))), height=heights, width=0.72)
        self._line(0, 0, tokens.edge, Qt.PenStyle.SolidLine)
        for place, column in enumerate(columns):
            if column.value and (told_below + 2 <= pitch or column.value == most):
                self._write(number(column.value), font, tokens.ink, (0.5, 1.0), place, column.value)
        if chart.limit_after is not None:
            self._line(chart.limit_after - 0.5, 90, tokens.stop, Qt.PenStyle.DashLine)
            limit_font = theme.font("strong", size=15)
            self._write(chart.limit, limit_font, tokens.stop, (-0.14, 0.0), chart.limit_after - 0.5, top)
        self._say_ticks(chart, max(1, -int(-(tick + _GAP) // pitch)), tokens)

    def _say_ticks(self, chart: Columns, every: int, tokens: theme.Tokens) -> None:
        shift = 0.5 if chart.at_edges else 0
        ticks = [(place - shift, chart.columns[place].tick) for place in range(0, len(chart.columns), every)]
        self._axis.setStyle(tickLength=0, tickFont=_small(), tickTextOffset=4, hideOverlappingLabels=False)
        self._axis.setTextPen(QColor(tokens.muted))
        self._axis.setPen(_NO_PEN)
        self._axis.setTickPen(_NO_PEN)
        self._axis.setTicks([ticks])
        self._axis.setHeight(24)
        self._axis.show()

    def _draw_bars(self, chart: Bars, tokens: theme.Tokens) -> None:
        bars = chart.fitted(max(1, self.height() // _ROW))
        self._axis.setTicks([])
        self._axis.setHeight(0)
        self._axis.hide()
        self._box.invertY(True)
        self._box.setRange(QRectF(0, 0, 1, max(len(bars), self.height() / _TALLEST)), padding=0)
        most = max(1, *(bar.total for bar in bars), 1)
        pieces: list[tuple[float, float, float, QColor]] = []
        for place, bar in enumerate(bars):
            foot = place + 0.60
            self._say_bar(bar, foot, tokens)
            pieces.append((0, 1, foot + 0.05, QColor(tokens.sunken)))
            left = 0.0
            for value, meaning in bar.parts:
                fill = QColor(tokens.muted) if bar.is_rest else theme.tone(tokens, meaning).fill
                pieces.append((left, value / most, foot + 0.05, fill))
                left += value / most
        if pieces:
            lefts, widths, tops, fills = (list(column) for column in zip(*pieces, strict=True))
            self._add_rectangles(fills, x0=lefts, width=widths, y0=tops, height=[0.24] * len(pieces))

    def _say_bar(self, bar: Bar, foot: float, tokens: theme.Tokens) -> None:
        name, figures = theme.font("text", size=15), theme.font("strong", size=15, tabular=True)
        measure, text = QFontMetricsF(figures), bar.text()
        if measure.horizontalAdvance(text) + QFontMetricsF(name).horizontalAdvance(bar.name) + _GAP > self.width():
            text = bar.numbers()
        room = self.width() - measure.horizontalAdvance(text) - _GAP
        sizes = (theme.font("text", size=size) for size in (15, 14, 13))
        name = next((font for font in sizes if QFontMetricsF(font).horizontalAdvance(bar.name) <= room), name)
        elided = QFontMetricsF(name).elidedText(bar.name, Qt.TextElideMode.ElideRight, room)
        self._write(elided, name, tokens.muted if bar.is_rest else tokens.ink, (0.0, 1.0), 0, foot)
        self._write(text, figures, tokens.ink, (1.0, 1.0), 1, foot)

    def _add_rectangles(self, fills: list[QColor], **places: object) -> None:
        self._add(pyqtgraph.BarGraphItem(brushes=fills, pen=_NO_PEN, **places))

    def _line(self, at: float, angle: int, colour: str, style: Qt.PenStyle) -> None:
        pen = pyqtgraph.mkPen(QColor(colour), width=1 if angle == 0 else 2, style=style)
        self._add(pyqtgraph.InfiniteLine(at, angle, pen))

    def _write(self, text: str, font: QFont, ink: str, anchor: tuple[float, float], x: float, y: float) -> None:
        item = pyqtgraph.TextItem(text, color=QColor(ink), anchor=anchor)
        item.textItem.document().setDocumentMargin(0)
        item.setFont(font)
        item.setPos(x, y)
        self._add(item)

    def _add(self, item: pyqtgraph.GraphicsObject) -> None:
        self._box.addItem(item, ignoreBounds=True)
        self._items.append(item)


_NO_PEN = pyqtgraph.mkPen(None)


def _small() -> QFont:
    return theme.font("small", size=14)


def _by_height(columns: tuple[Column, ...], most: int) -> tuple[list[int], list[int]]:
    """All values, and those below the greatest, whose numbers stand side by side with their neighbours."""
    values = [column.value for column in columns]
    return values, [value for value in values if value < most]


def _headroom(height: int) -> float:
    """How much higher than the tallest column the chart is, so that its number stands above it."""
    return 1 / (1 - min(0.5, 26 / max(60, height - 26)))


def _widest(font: QFont, texts: Iterable[str]) -> float:
    measure = QFontMetricsF(font)
    return max((measure.horizontalAdvance(text) for text in set(texts)), default=0.0)
