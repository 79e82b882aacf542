"""The big button: sign, words and key on one face; when it cannot act it says why, on itself."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme
from ui.parts import icon
from ui.parts.drawn import Drawn
from ui.parts.face import Face, mixed, paint_face
from ui.parts.key_cap import cap_width, paint_cap
from ui.parts.key_watch import KeyWatch

_PAD, _GAP, _ICON = 20, 10, 24


class BigButton(QAbstractButton):
    """`clicked` is emitted when it acts, `reason_pressed` when it is pressed while a reason stands on it."""

    reason_pressed = Signal()

    def __init__(
        self,
        text: str = "",
        icon_name: str | None = None,
        meaning: theme.Meaning = "plain",
        key: str = "",
        primary: bool = False,
        parent: QWidget | None = None,
        *,
        height: int = theme.BUTTON,
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._meaning, self._key, self._primary = icon_name, meaning, key, primary
        self._reason: str | None = None
        self._hovered = False
        self._drawn = Drawn(self)
        self.setText(text)
        self.setMinimumHeight(max(height, theme.TOUCH))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._watch = KeyWatch(self, self._take_key)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_reason(self, reason: str | None) -> None:
        """The reason stands on the button and the button does not act; None lets it act again."""
        if reason != self._reason:
            self._reason = reason or None
            self.setAccessibleDescription(reason or "")
            self.updateGeometry()
            self.update()

    def reason(self) -> str | None:
        """Why the button does not act, or None when it does."""
        return self._reason

    def set_look(self, meaning: theme.Meaning, icon_name: str | None, primary: bool) -> None:
        """The button wears this meaning and sign; a primary one is filled."""
        self._meaning, self._icon_name, self._primary = meaning, icon_name, primary
        self.updateGeometry()
        self.update()

    def click(self) -> None:
        if self._reason:
            self.reason_pressed.emit()
        else:
            super().click()

    def _take_key(self, event: QKeyEvent) -> bool:
        wanted = bool(self._key) and QKeySequence(self._key) == QKeySequence(event.keyCombination())
        if wanted and self.isEnabled():
            self.click()
        return wanted

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._key:
            self._watch.watch()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._reason and self.isDown():
            self.setDown(False)
            if self.hitButton(event.position().toPoint()):
                self.reason_pressed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)
        if event.key() in keys:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        super().leaveEvent(event)

    def sizeHint(self) -> QSize:
        words = theme.width_of(self.text(), "title")
        if self._reason:
            words = max(words, theme.width_of(self._reason, "small", 14))
        return QSize(2 * _PAD + words + 4 + self._aside(), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 460), self.minimumHeight())

    def is_clipped(self) -> bool:
        """Whether the words do not fit on the face, the reason on two lines."""
        room, small = self._room(), theme.font("small", size=14)
        whole = " ".join(_lines(small, self._reason or "", room)) == (self._reason or "")
        return _advance(theme.font("title"), self.text()) > room + 2 or not whole

    def _room(self) -> int:
        return self.width() - 2 * (_PAD - 8) - self._aside()

    def _aside(self) -> int:
        sign = _ICON + _GAP if self._icon_name else 0
        if not self.text():
            sign = _ICON
        return sign + (cap_width(self._key) + _GAP if self._key else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        said = (self.text(), self._reason, self._icon_name, self._key, self._meaning, self._primary)
        states = (self.isEnabled(), self.isDown(), self.hasFocus(), self._hovered)
        self._drawn.paint((said, states), self._draw)

    def _draw(self, painter: QPainter) -> None:
        tokens = theme.tokens_of(self)
        face, ink = self._face(tokens)
        paint_face(painter, QRectF(self.rect()), face)
        self._paint_content(painter, ink, tokens)

    def _face(self, tokens: theme.Tokens) -> tuple[Face, QColor]:
        tone, card = theme.tone(tokens, self._meaning), QColor(tokens.card)
        ring = QColor(tokens.brand) if self.hasFocus() else None
        if self._reason or not self.isEnabled():
            border = mixed(tone.ink, card, 0.35)
            return Face(mixed(QColor(tokens.sunken), card, 0.6), border, 1.5, ring), mixed(tone.ink, card, 0.62)
        if self._primary:
            shade = QColor("#000000" if self.isDown() else tokens.on_fill)
            ground = mixed(shade, tone.fill, 0.12) if self.isDown() or self._hovered else tone.fill
            light = QColor(tokens.on_fill) if self.hasFocus() else None
            return Face(ground, ground, 0, light), QColor(tokens.on_fill)
        border = QColor(tokens.edge) if self._meaning == "plain" else mixed(tone.ink, card, 0.6)
        ground = tone.soft if self.isDown() else mixed(tone.soft, card, 0.6) if self._hovered else card
        return Face(ground, border, 1.5, ring), tone.ink

    def _paint_content(self, painter: QPainter, ink: QColor, tokens: theme.Tokens) -> None:
        words, small = theme.font("title"), theme.font("small", size=14)
        reason = _lines(small, self._reason or "", self._room())
        widest = max(_advance(words, self.text()), *(_advance(small, line) for line in reason))
        width = min(self._room(), widest)
        left = (self.width() - width - self._aside()) / 2
        if self._icon_name:
            icon.paint(painter, self._icon_name, ink, QRectF(left, (self.height() - _ICON) / 2, _ICON, _ICON))
            left += _ICON + _GAP
        area = QRectF(left, 0, width, self.height())
        painter.setPen(ink)
        painter.setFont(words)
        rows = _rows(area, len(reason) if self._reason else 0)
        painter.drawText(rows[0], _LEFT, _elided(words, self.text(), width))
        painter.setFont(small)
        painter.setPen(QColor(tokens.ink))
        for row, line in zip(rows[1:], reason, strict=False):
            painter.drawText(row, _LEFT, line)
        if self._key:
            paint_cap(painter, QPointF(left + width + _GAP, self.height() / 2), self._key, ink)


_WORD, _SMALL = 22, 18
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _advance(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text) + 2


def _rows(area: QRectF, under: int) -> list[QRectF]:
    """Where the word stands, and so many lines under it."""
    if not under:
        return [area]
    top = area.center().y() - (_WORD + under * _SMALL) / 2
    places = [(top, _WORD), *((top + _WORD + row * _SMALL, _SMALL) for row in range(under))]
    return [QRectF(area.x(), y, area.width(), height) for y, height in places]


def _lines(font: QFont, text: str, room: float) -> list[str]:
    """The text on one line, or on two where one is not enough; what is too long even then ends in dots."""
    if _advance(font, text) <= room + 2:
        return [text]
    first, rest = text, ""
    while " " in first and _advance(font, first) > room:
        first, _, last = first.rpartition(" ")
        rest = f"{last} {rest}".rstrip()
    return [_elided(font, first, room), _elided(font, rest, room)] if rest else [_elided(font, first, room)]


def _elided(font: QFont, text: str, width: float) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, round(width) + 2)
