"""The banner that nobody can overlook: under the header of every page while something is stuck, larger step by step."""

from datetime import datetime

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from station.domain.deadlines import AlarmStep
from station.views.alarm import AlarmView
from ui import theme
from ui.parts import icon
from ui.parts.face import Face, mixed, paint_face

_SIDE, _GAP, _PILL, _CHEVRON = 24, 14, 40, 18
_HEIGHTS = {AlarmStep.ALARM: 58, AlarmStep.RED: 74, AlarmStep.BLOCKING: 88}
_SIZES = {AlarmStep.ALARM: (17, 14), AlarmStep.RED: (21, 16), AlarmStep.BLOCKING: (23, 16)}
_SMALLEST = 13
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class AlarmBanner(QAbstractButton):
    """Hidden while all is well. A tap anywhere on it is `clicked` and leads to the list, for who is signed in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = AlarmView()
        self._now: datetime | None = None
        self._advice = ""
        self._leads = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def show_alarm(self, view: AlarmView, now: datetime) -> None:
        """The banner says this, or is gone when there is nothing to say."""
        self.view, self._now = view, now
        if view.step is AlarmStep.CALM:
            self.hide()
            return
        self._say()
        self.setFixedHeight(_HEIGHTS[view.step])
        self.show()

    def set_leads(self, leads: bool) -> None:
        """Whether a tap leads anywhere: nobody is signed in, or somebody is."""
        self._leads = leads
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        self.update()

    def advice(self) -> str:
        """What to do, as it stands on the banner."""
        return self._advice

    def is_clipped(self) -> bool:
        """Whether the words do not fit, even in small type."""
        return any(_advance(text, _SMALLEST) > self._room() for text in (self.text(), self._advice))

    def _say(self) -> None:
        if self._now is not None and self.view.step is not AlarmStep.CALM:
            from ui.parts.board.alarm_words import advice, headline  # the words of cases: the first picture needs none

            self.setText(headline(self.view, self._now))
            self._advice = advice(self.view)
            self.setAccessibleName(f"{self.text()}. {self._advice}")
            self.update()

    def _sign(self) -> int:
        return self.height() - 30

    def _pill_text(self) -> str:
        return self.tr("Show the list")

    def _pill_width(self) -> int:
        return _advance(self._pill_text(), 16) + _CHEVRON + 38 if self._leads else 0

    def _room(self) -> int:
        return self.width() - 2 * _SIDE - self._sign() - _GAP - self._pill_width() - _GAP

    def sizeHint(self) -> QSize:
        return QSize(600, _HEIGHTS.get(self.view.step, 58))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.view.step is AlarmStep.CALM:
            return
        tokens = theme.tokens_of(self)
        ground = QColor(tokens.look_fill if self.view.step is AlarmStep.ALARM else tokens.stop_fill)
        white = QColor(tokens.on_fill)
        painter = QPainter(self)
        painter.fillRect(self.rect(), mixed(white, ground, 0.1) if self._leads and self.underMouse() else ground)
        sign = self._sign()
        name = "look" if self.view.step is AlarmStep.ALARM else "stop"
        icon.paint(painter, name, white, QRectF(_SIDE, (self.height() - sign) / 2, sign, sign))
        self._paint_words(painter, _SIDE + sign + _GAP, white)
        if self._leads:
            self._paint_pill(painter, white, ground)

    def _paint_words(self, painter: QPainter, left: float, ink: QColor) -> None:
        large, small = _SIZES[self.view.step]
        middle = self.height() / 2
        rows = ((self.text(), large, "title", middle - large - 5), (self._advice, small, "text", middle + 1))
        painter.setPen(ink)
        for text, wanted, role, top in rows:
            size = next((one for one in range(wanted, _SMALLEST, -1) if _advance(text, one) <= self._room()), _SMALLEST)
            font = theme.font("title" if role == "title" else "text", size=size)
            painter.setFont(font)
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, self._room())
            painter.drawText(QRectF(left, top, self._room() + 2, wanted + 8), _LEFT, shown)

    def _paint_pill(self, painter: QPainter, ink: QColor, ground: QColor) -> None:
        width = self._pill_width()
        where = QRectF(self.width() - _SIDE - width, (self.height() - _PILL) / 2, width, _PILL)
        ring = ink if self.hasFocus() else None
        paint_face(painter, where, Face(mixed(ink, ground, 0.16), ink, 1.5, ring, _PILL / 2))
        painter.setPen(ink)
        painter.setFont(theme.font("title", size=16))
        painter.drawText(where.adjusted(18, 0, 0, 0), _LEFT, self._pill_text())
        spot = QRectF(where.right() - 14 - _CHEVRON, self.height() / 2 - _CHEVRON / 2, _CHEVRON, _CHEVRON)
        icon.paint(painter, "right", ink, spot)


def _advance(text: str, size: int) -> int:
    return QFontMetrics(theme.font("title", size=size)).horizontalAdvance(text)
