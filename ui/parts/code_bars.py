"""A command of the bench as a code on the screen: the scanner reads it from there as well as from paper."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from station.printing.barcode import runs
from ui import theme

_QUIET = 10
_MODULE = 2


class CodeBars(QWidget):
    """White paper with the code and, below it, the word for what it does."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs = runs(code)
        self._word = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, word: str) -> None:
        """The code wears this word."""
        self._word = word
        self.setAccessibleName(word)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize((sum(self._runs) + 2 * _QUIET) * _MODULE, 112)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor("#DCE2E8"))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        left = (self.width() - sum(self._runs) * _MODULE) // 2
        for place, run in enumerate(self._runs):
            if place % 2 == 0:
                painter.fillRect(left, 14, run * _MODULE, 58, QColor("#000000"))
            left += run * _MODULE
        painter.setPen(QColor("#12202E"))
        painter.setFont(theme.font("strong", size=15))
        painter.drawText(self.rect().adjusted(4, 78, -4, -8), Qt.AlignmentFlag.AlignCenter, self._word)
