"""What keeps its look from one picture to the next is drawn once, and put on the screen from there."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from ui import theme

_KEPT = 4


class Drawn:
    """The last looks of one widget. Putting one on the screen takes a tenth of what drawing it takes."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def paint(self, look: Hashable, draw: Callable[[QPainter], None]) -> None:
        """The widget is painted, in its paint event. `look` is all that `draw` depends on beside size and theme."""
        widget = self._widget
        key = (look, widget.size().toTuple(), widget.devicePixelRatio(), theme.tokens_of(widget))
        if (pixmap := self._kept.get(key)) is None:
            pixmap = self._kept[key] = self._draw(draw)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        QPainter(widget).drawPixmap(0, 0, pixmap)

    def _draw(self, draw: Callable[[QPainter], None]) -> QPixmap:
        widget = self._widget
        pixmap = QPixmap(widget.size() * widget.devicePixelRatio())
        pixmap.setDevicePixelRatio(widget.devicePixelRatio())
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw(painter)
        painter.end()
        return pixmap
