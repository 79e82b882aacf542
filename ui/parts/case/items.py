"""The items of the case: every unit with its state, price and serial number; a tap turns to it."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from station.domain.verdict import Reception
from station.views.case import CaseView
from ui import theme
from ui.intents import UnitChosen
from ui.models.unit_list import UnitList, UnitRole, UnitRow, rows_of
from ui.parts import icon
from ui.parts.button import BigButton
from ui.parts.card import Card
from ui.parts.label import Label

_HEIGHT = 58


class _RowPainter(QStyledItemDelegate):
    """Draws one unit: a sign or number, the name, and what is known of it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, _HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(UnitRole.ROW)
        view = self.parent()
        if not isinstance(row, UnitRow) or not isinstance(view, QListView):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        where = QRectF(option.rect).adjusted(1, 2, -1, -2)
        current = view.currentIndex() == index
        if current:
            tokens = theme.tokens_of()
            painter.setPen(QPen(QColor(tokens.brand), 2 if view.hasFocus() else 1))
            painter.setBrush(QColor(tokens.brand_soft))
            painter.drawRoundedRect(where, 10, 10)
        _paint_mark(painter, where, row, current)
        _paint_words(painter, where.adjusted(54, 6, -10, -6), row)
        painter.restore()


def _paint_mark(painter: QPainter, where: QRectF, row: UnitRow, current: bool) -> None:
    tokens = theme.tokens_of()
    spot = QRectF(where.left() + 11, where.center().y() - 16, 32, 32)
    tone = theme.tone(tokens, row.meaning if row.meaning != "plain" else "brand")
    painter.setPen(Qt.PenStyle.NoPen)
    if row.meaning != "plain":
        painter.setBrush(tone.soft)
        painter.drawEllipse(spot)
        icon.paint(painter, row.meaning, tone.ink, spot.adjusted(8, 8, -8, -8))
        return
    painter.setBrush(tone.fill if current else QColor(tokens.sunken))
    painter.drawEllipse(spot)
    painter.setFont(theme.font("strong", size=15))
    painter.setPen(QColor(tokens.on_fill if current else tokens.muted))
    painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(row.number))


def _paint_words(painter: QPainter, where: QRectF, row: UnitRow) -> None:
    tokens = theme.tokens_of()
    strong, small = theme.font("strong", size=15), theme.font("small")
    painter.setPen(QColor(tokens.ink))
    _line(painter, strong, QRectF(where.left(), where.top(), where.width(), 22), row.name)
    tone = theme.tone(tokens, row.meaning)
    painter.setPen(QColor(tokens.muted) if row.meaning == "plain" else tone.ink)
    _line(painter, small, QRectF(where.left(), where.top() + 23, where.width(), 20), _whole(row.under, small, where))


def _whole(text: str, font: QFont, where: QRectF) -> str:
    """As much as can be read whole: half a serial number or half a price is worse than none."""
    parts, metrics = text.split(" · "), QFontMetrics(font)
    while len(parts) > 1 and metrics.horizontalAdvance(" · ".join(parts)) > where.width():
        parts.pop()
    return " · ".join(parts)


def _line(painter: QPainter, font: QFont, where: QRectF, text: str) -> None:
    painter.setFont(font)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(where.width()))
    painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class CaseItems(Card):
    """`unit_chosen` carries a `UnitChosen` when somebody taps a unit; `conversation` opens or closes the messages."""

    unit_chosen = Signal(object)
    conversation = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=10, spacing=6)
        self._view: CaseView | None = None
        self._title = Label(role="small")
        self._title.setContentsMargins(6, 0, 0, 0)
        self.talk = BigButton(icon_name="message", height=48)
        self.talk.clicked.connect(self._talk)
        self._open = False
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._title, 1)
        top.addWidget(self.talk)
        self.model = UnitList(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_RowPainter(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(_HEIGHT + 4)
        self.list.clicked.connect(self._tapped)
        self.list.activated.connect(self._tapped)
        self.body.addLayout(top)
        self.body.addWidget(self.list, 1)

    def show_case(self, view: CaseView, current: tuple[int, int]) -> None:
        """All units of the case are listed, and the current one is marked and in sight."""
        if self._view is not None and self._view.messages != view.messages:
            self._open = False
        self._view = view
        rows = rows_of(view)
        self.model.show(rows)
        self._say_title()
        place = self.model.place_of(*current)
        if place is not None and self.list.currentIndex().row() != place:
            self.list.setCurrentIndex(self.model.index(place))
            QTimer.singleShot(0, self, self._bring_current_into_sight)
        self.list.viewport().update()

    @Slot()
    def _bring_current_into_sight(self) -> None:
        self.list.scrollTo(self.list.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._bring_current_into_sight)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.list.setAccessibleName(self.tr("Items"))
        if self._view is not None:
            self.model.show(rows_of(self._view))
            self._say_title()

    def _say_title(self) -> None:
        units = self._view.units if self._view is not None else ()
        settled = (Reception.MISSING, Reception.UNDECLARED)
        done = sum(1 for unit in units if unit.verdict is not None or unit.reception in settled)
        self._title.setText(self.tr("Items · {n} of {m}").format(n=done, m=len(units)))
        count = len(self._view.messages) if self._view is not None else 0
        self.talk.setVisible(count > 0)
        self.talk.setText(self.tr("Chat · {n}").format(n=count))
        self.talk.set_look("brand" if self._open else "plain", "up" if self._open else "message", primary=False)

    def open_conversation(self) -> None:
        """The messages are on show."""
        if not self._open:
            self._talk()

    @Slot()
    def _talk(self) -> None:
        self._open = not self._open
        self._say_title()
        self.conversation.emit(self._open)

    @Slot(QModelIndex)
    def _tapped(self, index: QModelIndex) -> None:
        row = index.data(UnitRole.ROW)
        if isinstance(row, UnitRow):
            self.unit_chosen.emit(UnitChosen(row.line, row.unit))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
