"""The queue: what arrived, what is held, what waits for its label or the carrier, what stands aside."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from station.domain.deadlines import USUAL
from station.views.queue import QueueKind, Waiting
from ui.parts.case_list import CaseList
from ui.parts.empty import Empty
from ui.parts.queue.rows import key_of, number_of, paint_row, say_row
from ui.parts.queue.strip import QueueStrip
from ui.parts.row_canvas import RowCanvas
from ui.parts.segmented import Segmented
from ui.words import words

TICK = 30_000
"""Milliseconds after which the refund clocks are painted anew."""


def _now() -> datetime:
    return datetime.now(UTC)


class QueuePage(QWidget):
    """`kind_chosen` carries a QueueKind, `case_chosen` and `reprint_wanted` a number, `handed_over` HandedOver."""

    kind_chosen = Signal(object)
    case_chosen = Signal(object)
    handed_over = Signal(object)
    reprint_wanted = Signal(object)

    def __init__(self, now: Callable[[], datetime] = _now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.limits = USUAL
        """When a refund turns amber and red."""
        self._kind = QueueKind.ARRIVED
        self._counts: dict[QueueKind, int] = {}
        self.kinds = Segmented(tuple((kind.value, "") for kind in QueueKind))
        self.list: CaseList[Waiting] = CaseList(self._say, self._paint)
        self.strip, self.empty = QueueStrip(), Empty("ok", "ok")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        self._arrange()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(12)
        column.addWidget(self.kinds)
        column.addWidget(self._stack, 1)
        column.addWidget(self.strip)

    def _connect(self) -> None:
        self._clock = QTimer(self)
        self._clock.setInterval(TICK)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self.kinds.chosen.connect(self._kind_pressed)
        self.kinds.choose(self._kind.value)
        self.list.row_chosen.connect(self._row_chosen)
        self.list.row_opened.connect(self._row_opened)
        self.strip.open_wanted.connect(self.case_chosen)
        self.strip.handed_over.connect(self.handed_over)
        self.strip.reprint_wanted.connect(self.reprint_wanted)

    def kind(self) -> QueueKind:
        """Which list is shown."""
        return self._kind

    def show_queue(self, kind: QueueKind, rows: tuple[Waiting, ...]) -> None:
        """This list with these rows is shown; the chosen row stays chosen while it is there."""
        self._kind = kind
        self.kinds.choose(kind.value)
        self.list.show_rows(rows, key_of)
        self._stack.setCurrentWidget(self.list if rows else self.empty)
        self._say_empty()

    def show_counts(self, counts: Mapping[QueueKind, int]) -> None:
        """Each list's tab says how many it holds."""
        self._counts = dict(counts)
        self.retranslate()

    def retranslate(self) -> None:
        texts = []
        for kind in QueueKind:
            count = f" · {self._counts[kind]}" if kind in self._counts else ""
            texts.append((kind.value, words.queue_kind(kind) + count))
        self.kinds.set_texts(tuple(texts))
        self._say_empty()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _say_empty(self) -> None:
        match self._kind:
            case QueueKind.ARRIVED:
                headline, text = self.tr("Nothing waits"), self.tr("Every parcel that arrived has been processed.")
            case QueueKind.HELD:
                headline, text = self.tr("Nothing is on hold"), self.tr("No case waits for the supervisor.")
            case QueueKind.LABEL:
                headline, text = self.tr("No label waits"), self.tr("Every return parcel is with the carrier.")
            case QueueKind.PHOTO:
                headline, text = (
                    self.tr("No photo is wanted"),
                    self.tr("Supervisors have seen what they wanted to see."),
                )
            case QueueKind.QUARANTINE:
                headline, text = self.tr("Quarantine is empty"), self.tr("No parcel stands aside.")
        self.empty.say("ok", "ok", headline, text)

    def _say(self, row: Waiting) -> str:
        return say_row(row, self._now(), self.limits)

    def _paint(self, canvas: RowCanvas, row: Waiting) -> None:
        paint_row(canvas, row, self._now(), self.limits)

    @Slot(object)
    def _kind_pressed(self, value: str) -> None:
        self.kinds.choose(value)
        self.kind_chosen.emit(QueueKind(value))

    @Slot()
    def _tick(self) -> None:
        self.list.viewport().update()

    @Slot()
    def _row_chosen(self) -> None:
        self.strip.show_row(self.list.chosen())

    @Slot()
    def _row_opened(self) -> None:
        if row := self.list.chosen():
            self.case_chosen.emit(number_of(row))
