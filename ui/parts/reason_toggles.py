"""The reasons of a refusal as big toggles; the ones that the conditions suggest are marked."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from station.domain.verdict import Reason
from ui import theme
from ui.parts import icon
from ui.parts.face import Face, paint_face
from ui.words import words

_COLUMNS = 3


class ReasonToggle(QAbstractButton):
    """One reason, chosen or not."""

    def __init__(self, reason: Reason, parent: QWidget) -> None:
        super().__init__(parent)
        self.reason = reason
        self.suggested = False
        self.setCheckable(True)
        self.setMinimumHeight(theme.BUTTON)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self) -> None:
        """The words are in the language of the moment."""
        self.setText(words.reason(self.reason))
        mark = self.tr("suggested") if self.suggested else ""
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(mark)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(230, 64)

    def minimumSizeHint(self) -> QSize:
        return QSize(150, theme.BUTTON)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        tone = theme.tone(tokens, "stop")
        chosen = self.isChecked()
        painter = QPainter(self)
        ring = QColor(tokens.brand) if self.hasFocus() else None
        border = tone.ink if chosen else QColor(tokens.look if self.suggested else tokens.edge)
        ground = tone.soft if chosen else QColor(tokens.card)
        paint_face(painter, QRectF(self.rect()), Face(ground, border, 2 if chosen else 1.2, ring, 10))
        box = QRectF(14, self.height() / 2 - 12, 24, 24)
        self._paint_box(painter, box, tokens)
        painter.setPen(tone.ink if chosen else QColor(tokens.ink))
        painter.setFont(theme.font("strong", size=15))
        room = QRectF(50, 4, self.width() - 60, self.height() - (22 if self.suggested else 8))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, self.text())
        if self.suggested:
            painter.setFont(theme.font("small", size=12))
            painter.setPen(QColor(tokens.look))
            low = QRectF(50, self.height() - 24, self.width() - 60, 16)
            painter.drawText(low, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.tr("suggested"))

    def _paint_box(self, painter: QPainter, box: QRectF, tokens: theme.Tokens) -> None:
        tone = theme.tone(tokens, "stop")
        chosen = self.isChecked()
        border = tone.fill if chosen else QColor(tokens.edge)
        paint_face(painter, box, Face(tone.fill if chosen else QColor(tokens.card), border, 1.5, None, 6))
        if chosen:
            icon.paint(painter, "ok", QColor(tokens.on_fill), box.adjusted(3, 3, -3, -3))


class ReasonToggles(QWidget):
    """`changed` says that another set of reasons is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggles = {reason: ReasonToggle(reason, self) for reason in Reason}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, toggle in enumerate(self.toggles.values()):
            toggle.toggled.connect(self._toggled)
            grid.addWidget(toggle, place // _COLUMNS, place % _COLUMNS)
        self.retranslate()

    def start(self, suggested: tuple[Reason, ...], chosen: tuple[Reason, ...]) -> None:
        """These reasons are marked as suggested, and these are chosen."""
        for reason, toggle in self.toggles.items():
            toggle.suggested = reason in suggested
            toggle.setChecked(reason in chosen)
            toggle.say()

    def chosen(self) -> tuple[Reason, ...]:
        """The reasons in the order of the vocabulary."""
        return tuple(reason for reason, toggle in self.toggles.items() if toggle.isChecked())

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        for toggle in self.toggles.values():
            toggle.say()

    @Slot()
    def _toggled(self) -> None:
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
