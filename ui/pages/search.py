"""Search by a part of an RMA number, order, name, tracking or serial number."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from station.views.search import SearchHit
from ui import theme
from ui.parts import icon
from ui.parts.button import BigButton
from ui.parts.case_list import CaseList
from ui.parts.empty import Empty
from ui.parts.queue.hit_rows import paint_hit, say_hit
from ui.parts.row_canvas import RowCanvas

SHORTEST = 3
"""Fewer characters than this are not searched: they would find half of the house."""

PAUSE = 80
"""Milliseconds after the last key before the search begins."""

LONGEST = 100


class SearchLine(QLineEdit):
    """A large line with a magnifying glass."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LONGEST)
        self.setFont(theme.font("heading", size=24))
        self.setMinimumHeight(72)
        self.setTextMargins(46, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        where = QRectF(18, (self.height() - 28) / 2, 28, 28)
        icon.paint(QPainter(self), "search", theme.tokens_of(self).muted, where)


class SearchPage(QWidget):
    """`searched` and `aside_wanted` carry the text, `case_chosen` an RMA number."""

    searched = Signal(object)
    case_chosen = Signal(object)
    aside_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = ""
        self.line = SearchLine()
        self.clear_button = BigButton("", "close", height=72)
        self.clear_button.hide()
        self.aside_button = BigButton("", "tag", "look", height=68)
        self.list: CaseList[SearchHit] = CaseList(say_hit, self._paint)
        self.empty = Empty("search")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._arrange()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.line, 1)
        row.addWidget(self.clear_button)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        column.addWidget(self.aside_button)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._search)
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self._search)
        self.clear_button.clicked.connect(self.line.clear)
        self.aside_button.clicked.connect(self._aside)
        self.list.clicked.connect(self._row_opened)
        self.list.row_opened.connect(self._row_opened)

    def show_hits(self, text: str, hits: tuple[SearchHit, ...]) -> None:
        """These cases hold `text`. An answer to an older text than the one in the line is not shown."""
        if text.strip() != self.line.text().strip():
            return
        self._part = text.strip()
        self.list.show_rows(hits, lambda hit: hit.rma_number)
        if hits:
            self._stack.setCurrentWidget(self.list)
        else:
            headline = self.tr("Nothing found")
            advice = self.tr("No case holds this text. Check the characters, or try a shorter part.")
            self.empty.say("search", "look", headline, advice)
            self._stack.setCurrentWidget(self.empty)

    def retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("RMA, order, name, tracking or serial number"))
        self.line.setAccessibleName(self.tr("Search"))
        self.aside_button.setText(self.tr("Nothing fits: put the parcel in quarantine, unopened"))
        self.clear_button.setAccessibleName(self.tr("Erase the search"))
        self._say_start()
        if len(self.line.text().strip()) >= SHORTEST:
            self._search()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.line.clear()
        elif event.key() == Qt.Key.Key_Down and self.list.values():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _say_start(self) -> None:
        headline = self.tr("Search a case")
        self.empty.say(
            "search", "brand", headline, self.tr("Type at least three characters of any of its numbers or names.")
        )
        self._stack.setCurrentWidget(self.empty)

    def _paint(self, canvas: RowCanvas, hit: SearchHit) -> None:
        paint_hit(canvas, hit, self._part)

    @Slot()
    def _typed(self) -> None:
        text = self.line.text().strip()
        self.clear_button.setVisible(bool(self.line.text()))
        if len(text) < SHORTEST:
            self._pause.stop()
            self._say_start()
        else:
            self._pause.start()

    @Slot()
    def _search(self) -> None:
        self._pause.stop()
        text = self.line.text().strip()
        if len(text) >= SHORTEST:
            self.searched.emit(text)

    @Slot()
    def _aside(self) -> None:
        self.aside_wanted.emit(self.line.text().strip())

    @Slot()
    def _row_opened(self) -> None:
        if hit := self.list.chosen():
            self.case_chosen.emit(hit.rma_number)
