"""The journal of one case as a list: when, what, and who; with its photographs where somebody has them."""

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QImage, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from station.views.case import TimelineEntry
from ui import theme
from ui.parts import icon
from ui.parts.history.event_signs import event_sign
from ui.parts.history.event_words import event_words, spoken
from ui.parts.photo.thumbnails import Thumbnails
from ui.words import words

_HEIGHT = 54
_LINE, _SPOKEN = 20, 22
_LEFT, _RIGHT = 52, 10
_PICTURE = QSize(76, 48)
_ENTRY = Qt.ItemDataRole.UserRole + 1
_WORDS = Qt.ItemDataRole.UserRole + 2
_WRAPPED = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class TimelineModel(QAbstractListModel):
    """The entries, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[TimelineEntry, ...] = ()
        self._said: dict[int, str] = {}

    def forget_words(self) -> None:
        """Another language is spoken now."""
        self._said = {}

    def show(self, entries: tuple[TimelineEntry, ...]) -> None:
        """These entries, given oldest first, are listed newest first."""
        self.beginResetModel()
        self._entries, self._said = entries[::-1], {}
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == _ENTRY:
            return entry
        if role == _WORDS:
            return self._words(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (words.day_and_clock(entry.at), self._words(index.row()), spoken(entry), _who(entry))
            return " ".join(part for part in parts if part)
        return None

    def _words(self, row: int) -> str:
        if row not in self._said:
            self._said[row] = event_words(self._entries[row])
        return self._said[row]


class _EntryPainter(QStyledItemDelegate):
    def __init__(self, timeline: "HistoryTimeline") -> None:
        super().__init__(timeline)
        self._timeline = timeline

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry = index.data(_ENTRY)
        if not isinstance(entry, TimelineEntry):
            return QSize(200, _HEIGHT)
        room = self._timeline.viewport().width() - _LEFT - _RIGHT
        room -= _PICTURE.width() + 10 if self._timeline.has_picture(entry) else 0
        more = _words_high(str(index.data(_WORDS)), room) - _LINE
        return QSize(200, _HEIGHT + more + (_SPOKEN if entry.text else 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(_ENTRY)
        if not isinstance(entry, TimelineEntry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        where = QRectF(option.rect)
        last = index.row() == index.model().rowCount() - 1
        _paint_mark(painter, where, entry, first=index.row() == 0, last=last)
        side = self._paint_picture(painter, where, entry)
        _paint_words(painter, where.adjusted(_LEFT, 6, -_RIGHT - side, -4), entry, str(index.data(_WORDS)))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.tokens_of().brand), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(where.adjusted(1, 1, -1, -1), 8, 8)
        painter.restore()

    def _paint_picture(self, painter: QPainter, where: QRectF, entry: TimelineEntry) -> int:
        """The photograph that the entry speaks of; how much room it takes."""
        image = self._timeline.picture(entry)
        if image is None or image.isNull():
            return 0
        spot = QRectF(
            where.right() - _PICTURE.width() - 8, where.center().y() - 24, _PICTURE.width(), _PICTURE.height()
        )
        part = QRectF(0, 0, image.width(), image.width() * _PICTURE.height() / _PICTURE.width())
        part.moveCenter(QRectF(image.rect()).center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(spot, image, part)
        return _PICTURE.width() + 10


def _paint_mark(painter: QPainter, where: QRectF, entry: TimelineEntry, *, first: bool, last: bool) -> None:
    tokens = theme.tokens_of()
    name, meaning = event_sign(entry.kind)
    tone = theme.tone(tokens, meaning)
    spot = QRectF(where.left() + 8, where.center().y() - 15, 30, 30)
    painter.setPen(QColor(tokens.line))
    top = spot.center().y() if first else where.top()
    bottom = spot.center().y() if last else where.bottom()
    painter.drawLine(int(spot.center().x()), int(top), int(spot.center().x()), int(bottom))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone.soft)
    painter.drawEllipse(spot)
    icon.paint(painter, name, QColor(tokens.muted) if meaning == "plain" else tone.ink, spot.adjusted(7, 7, -7, -7))


def _paint_words(painter: QPainter, where: QRectF, entry: TimelineEntry, said: str) -> None:
    tokens = theme.tokens_of()
    text, small = theme.font("text", size=15), theme.font("small")
    painter.setPen(QColor(tokens.ink))
    painter.setFont(text)
    more = _words_high(said, int(where.width())) - _LINE
    painter.drawText(QRectF(where.left(), where.top(), where.width(), 22 + more), _WRAPPED, said)
    where.translate(0, more)
    if entry.text:
        where.translate(0, _SPOKEN)
        quoted = QFontMetrics(text).elidedText(spoken(entry), Qt.TextElideMode.ElideRight, int(where.width()))
        painter.drawText(QRectF(where.left(), where.top(), where.width(), 22), Qt.AlignmentFlag.AlignVCenter, quoted)
    painter.setPen(QColor(tokens.muted))
    painter.setFont(small)
    under = " · ".join(part for part in (_when(entry), _who(entry)) if part)
    shown = QFontMetrics(small).elidedText(under, Qt.TextElideMode.ElideRight, int(where.width()))
    painter.drawText(QRectF(where.left(), where.top() + 22, where.width(), 20), Qt.AlignmentFlag.AlignVCenter, shown)


@lru_cache(4096)
def _words_high(said: str, width: int) -> int:
    """Pixels that these words need: what happened is read whole."""
    metrics = QFontMetrics(theme.font("text", size=15))
    if metrics.horizontalAdvance(said) <= width:
        return _LINE
    needed = metrics.boundingRect(QRect(0, 0, max(1, width), 1000), _WRAPPED, said).height()
    return _LINE * round(needed / metrics.lineSpacing())


def _when(entry: TimelineEntry) -> str:
    return f"{words.day_short(entry.at)}, {words.clock_seconds(entry.at)}"


def _who(entry: TimelineEntry) -> str:
    return entry.operator_name or entry.operator


class HistoryTimeline(QListView):
    """Shows the journal of one case. `photo_tapped` carries the number of the photograph of the entry."""

    photo_tapped = Signal(object)

    def __init__(self, parent: QWidget | None = None, thumbnails: Thumbnails | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._pictures: Mapping[object, str] = {}
        self._whole = False
        self._model = TimelineModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_EntryPainter(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._tapped)
        if thumbnails is not None:
            thumbnails.arrived.connect(self._arrived)
        self.retranslate()

    def show_entries(self, entries: tuple[TimelineEntry, ...], pictures: Mapping[object, str] | None = None) -> None:
        """The journal says exactly this; `pictures` are the files of photographs by their numbers."""
        self._pictures = pictures or {}
        self._model.show(entries)
        self._fit()

    def picture(self, entry: TimelineEntry) -> QImage | None:
        """The photograph that this entry speaks of, as soon as it is at hand."""
        path = self._pictures.get(entry.facts.get("photo"))
        return self._thumbnails.image(path) if path and self._thumbnails is not None else None

    def has_picture(self, entry: TimelineEntry) -> bool:
        """Whether a photograph stands beside this entry, or will."""
        return self._thumbnails is not None and bool(self._pictures.get(entry.facts.get("photo")))

    def keep_whole(self) -> None:
        """From now on the list is as high as everything in it: it scrolls with what is around it."""
        self._whole = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _fit(self) -> None:
        if self._whole:
            rows = sum(self.sizeHintForRow(row) for row in range(self._model.rowCount()))
            self.setFixedHeight(max(1, rows + 2 * self.frameWidth()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    @Slot(object)
    def _arrived(self, _: object) -> None:
        self.viewport().update()

    @Slot(QModelIndex)
    def _tapped(self, index: QModelIndex) -> None:
        entry = index.data(_ENTRY)
        if isinstance(entry, TimelineEntry) and entry.facts.get("photo") in self._pictures:
            self.photo_tapped.emit(entry.facts["photo"])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tapped(self.currentIndex())
            return
        super().keyPressEvent(event)

    def sentences(self) -> list[str]:
        """What the list says, line by line."""
        return [str(self._model.index(row).data()) for row in range(self._model.rowCount())]

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.setAccessibleName(self.tr("What happened"))
        self._model.forget_words()
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
