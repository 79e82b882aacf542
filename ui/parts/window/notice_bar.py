"""The one bar for notices: sign and sentence, over the top of the page, gone after its time or a tap."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui import theme
from ui.parts import icon
from ui.parts.face import Face, paint_face

_SIDE, _SIGN = 18, 24


class NoticeBar(QAbstractButton):
    """Floats over `under`. A newer notice takes the place of an older one; a tap puts it away."""

    def __init__(self, parent: QWidget, under: QWidget) -> None:
        super().__init__(parent)
        self._under = under
        self._meaning: theme.Meaning = "info"
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.hide)
        self.clicked.connect(self.hide)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def say(self, meaning: theme.Meaning, text: str, seconds: float | None = None) -> None:
        """The notice is on the screen, for so many seconds or until it is tapped."""
        self._meaning = meaning
        self.setText(text)
        self.setAccessibleName(text)
        self._clock.stop()
        if seconds is not None:
            self._clock.start(round(seconds * 1000))
        self.place()
        self.show()
        self.raise_()
        self.update()

    def pass_by(self) -> None:
        """A notice that would go by itself is gone now; one that waits for a tap stays."""
        if self._clock.isActive():
            self._clock.stop()
            self.hide()

    def place(self) -> None:
        """The bar stands at the top of its parent, in the middle, as wide as its sentence needs."""
        under = self._under.geometry()
        room = under.width() - 48
        size = self.sizeHint()
        width = min(size.width(), room)
        words = width - 2 * _SIDE - 2 * _SIGN - 24
        self.setGeometry(
            under.left() + (room + 48 - width) // 2,
            under.top() + 14,
            width,
            max(size.height(), self._height_for(words)),
        )

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme.font("title")).horizontalAdvance(self.text())
        return QSize(words + 2 * _SIDE + 2 * _SIGN + 30, 58)

    def _height_for(self, width: int) -> int:
        area = QFontMetrics(theme.font("title")).boundingRect(
            0, 0, max(width, 60), 4000, int(Qt.TextFlag.TextWordWrap), self.text()
        )
        return area.height() + 30

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        tone = theme.tone(tokens, self._meaning)
        painter = QPainter(self)
        paint_face(painter, QRectF(self.rect()), Face(tone.fill, QColor(tokens.on_fill), 1.5))
        white = tokens.on_fill
        middle = (self.height() - _SIGN) / 2
        sign = self._meaning if self._meaning not in ("plain", "brand") else "info"
        icon.paint(painter, sign, white, QRectF(_SIDE, middle, _SIGN, _SIGN))
        icon.paint(painter, "close", white, QRectF(self.width() - _SIDE - _SIGN + 4, middle + 2, _SIGN - 4, _SIGN - 4))
        painter.setPen(QColor(white))
        painter.setFont(theme.font("title"))
        area = self.rect().adjusted(_SIDE + _SIGN + 12, 0, -_SIDE - _SIGN - 8, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self.text())
