"""The clocks of the board: how many of each tone, which kinds, and the list of them."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QModelIndex, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from station.domain.deadlines import Tone
from station.views.board import BoardKind, BoardRow, tones
from ui.parts.board.rows import FAR, NEAR, paint_row, say_row
from ui.parts.board.tone_tiles import ToneTiles
from ui.parts.case_list import CaseList
from ui.parts.empty import Empty
from ui.parts.row_canvas import RowCanvas
from ui.parts.segmented import Segmented
from ui.words.clock_words import kind_word

EVERY = "EVERY"


class BoardClocks(QWidget):
    """`case_chosen` carries the number of the row that was tapped."""

    case_chosen = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._rows: tuple[BoardRow, ...] = ()
        self._kind: BoardKind | None = None
        self._tone: Tone | None = None
        self._size = NEAR
        self.tiles = ToneTiles()
        self.kinds = Segmented(((EVERY, ""), *((kind.value, "") for kind in BoardKind)))
        self.list: CaseList[BoardRow] = CaseList(self._say, self._paint, NEAR.height)
        self.empty = Empty("ok", "ok")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.tiles)
        column.addWidget(self.kinds)
        column.addWidget(self._stack, 1)
        self.tiles.chosen.connect(self._tone_pressed)
        self.kinds.chosen.connect(self._kind_pressed)
        self.list.clicked.connect(self._tapped)
        self.list.row_opened.connect(self._opened)
        self.look_at(None)

    def show_rows(self, rows: tuple[BoardRow, ...]) -> None:
        """These clocks run, the one that is due first on top."""
        self._rows = rows
        self.go_on()

    def look_at(self, kind: BoardKind | None, tone: Tone | None = None) -> None:
        """Only these are listed: None stands for every one."""
        self._kind, self._tone = kind, tone
        self.tiles.choose(tone)
        self.kinds.choose(kind.value if kind is not None else EVERY)
        self.go_on()

    @Slot()
    def go_on(self) -> None:
        """Tones, counts and times are those of now; a row that is chosen stays so, and the list where it is."""
        now = self._now()
        of_kind = tuple(row for row in self._rows if self._kind in (None, row.kind))
        self.tiles.show_counts(tones(of_kind, now))
        listed = tuple(row for row in of_kind if self._tone in (None, row.clock.tone(now)))
        if listed != self.list.values():
            self._list(listed)
        self.list.viewport().update()
        self._stack.setCurrentWidget(self.list if listed else self.empty)
        self.retranslate()

    def is_large(self) -> bool:
        """Whether the rows can be read from three metres."""
        return self._size is FAR

    def set_large(self, large: bool) -> None:
        """The rows are to be read from three metres, or at a desk."""
        self._size = FAR if large else NEAR
        self.kinds.setVisible(not large)
        self.list.set_row_height(self._size.height)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        counts = dict.fromkeys(BoardKind, 0)
        for row in self._rows:
            counts[row.kind] += 1
        texts = [(kind.value, f"{kind_word(kind)} · {count}") for kind, count in counts.items()]
        self.kinds.set_texts(((EVERY, self.tr("Every clock")), *texts))
        if self._rows:
            headline, text = self.tr("None of these"), self.tr("Other clocks run: tap All or Every clock.")
        else:
            headline, text = self.tr("No clock runs"), self.tr("Everything that came is decided, sent and gone.")
        self.empty.say("ok", "ok", headline, text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _list(self, listed: tuple[BoardRow, ...]) -> None:
        bar = self.list.verticalScrollBar()
        place = bar.value()
        self.list.show_rows(listed, lambda row: (row.kind, row.rma_number, row.mark))
        self.list.doItemsLayout()
        bar.setValue(place)

    def _say(self, row: BoardRow) -> str:
        return say_row(row, self._now())

    def _paint(self, canvas: RowCanvas, row: BoardRow) -> None:
        paint_row(canvas, row, self._now(), self._size)

    @Slot(object)
    def _tone_pressed(self, tone: Tone | None) -> None:
        self.look_at(self._kind, tone)

    @Slot(object)
    def _kind_pressed(self, value: str) -> None:
        self.look_at(None if value == EVERY else BoardKind(value), self._tone)

    @Slot(object)
    def _tapped(self, index: QModelIndex) -> None:
        self._opened()

    @Slot()
    def _opened(self) -> None:
        row = self.list.chosen()
        if row is not None and self.isVisible():
            self.case_chosen.emit(row.rma_number)
