"""The honest lights in the header: colour, shape and word; each opens its own explanation."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.lights import Light, Lights
from ui.parts import icon
from ui.parts.chip import Chip
from ui.parts.face import Face, paint_face
from ui.parts.label import Label
from ui.words.light_words import light_helps, light_means, light_name, light_word

_SIGN = 14
_COLOURS = {"ok": "#4CD08F", "stop": "#FF8A80", "look": "#FFC04D", "info": "#8AB8FF", "simulated": "#8AB8FF"}


class LightPill(QAbstractButton):
    """One light; `light` is what it shows."""

    def __init__(self, light: Light, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.light = light
        self.setFixedHeight(theme.TOUCH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_light(light)

    def show_light(self, light: Light) -> None:
        """The pill shows this light."""
        self.light = light
        self.setText(light_word(light))
        self.setAccessibleName(f"{light_name(light.kind)}: {light_means(light)}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme.font("text", size=15)).horizontalAdvance(self.text())
        return QSize(width + _SIGN + 34, theme.TOUCH)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        ground = QColor(tokens.header_soft).lighter(125 if self.underMouse() or self.isDown() else 100)
        ring = QColor(tokens.header_ink) if self.hasFocus() else None
        where = QRectF(self.rect()).adjusted(0, 5, 0, -5)
        paint_face(painter, where, Face(ground, ground, 0, ring, where.height() / 2))
        sign = self.light.meaning if self.light.meaning in _COLOURS else "info"
        area = QRectF(13, (self.height() - _SIGN) / 2, _SIGN, _SIGN)
        icon.paint(painter, sign, _COLOURS[sign], area)
        painter.setFont(theme.font("text", size=15))
        painter.setPen(QColor(tokens.header_ink))
        painter.drawText(self.rect().adjusted(13 + _SIGN + 7, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())


class Explanation(QFrame):
    """What a light means and what to do; any tap elsewhere closes it."""

    def __init__(self, light: Light, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(380)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 20)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(Label(light_name(light.kind), "heading"))
        head.addStretch(1)
        head.addWidget(Chip(light.meaning, light_word(light)))
        column.addLayout(head)
        column.addWidget(Label(light_means(light), "strong", wrap=True))
        column.addWidget(Label(light_helps(light), "muted", wrap=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.card))
        painter.setPen(QColor(tokens.edge))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class DeviceLights(QWidget):
    """The row of lights."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._lights = Lights()
        self.pills = tuple(LightPill(light, self) for light in self._lights.all)
        for pill in self.pills:
            pill.clicked.connect(self._explain)
            row.addWidget(pill)

    def set_lights(self, lights: Lights) -> None:
        """The lights show this."""
        self._lights = lights
        for pill, light in zip(self.pills, lights.all, strict=True):
            if pill.light != light:
                pill.show_light(light)

    def retranslate(self) -> None:
        for pill in self.pills:
            pill.show_light(pill.light)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _explain(self) -> None:
        pill = self.sender()
        if not isinstance(pill, LightPill):
            return
        popup = Explanation(pill.light, self)
        popup.adjustSize()
        corner = pill.mapToGlobal(QPoint(pill.width() - popup.width(), pill.height() + 4))
        left = self.window().mapToGlobal(QPoint(8, 0)).x()
        popup.move(max(left, corner.x()), corner.y())
        popup.show()
