"""The board: every clock that runs, the one that is due first on top, and beside it what else the board can show."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from station.domain.deadlines import Tone
from station.views.alarm import AlarmView
from station.views.board import BoardKind, BoardRow
from ui.parts.board.clocks import BoardClocks
from ui.parts.board.head import BoardHead
from ui.parts.board.known_sheet import KnownSheet
from ui.parts.button import BigButton
from ui.places import BoardView

TICK = 60_000
"""Milliseconds after which the clocks have gone on."""


def _now() -> datetime:
    return datetime.now(UTC)


class BoardPage(QWidget):
    """`case_chosen` carries a number, `view_chosen` a BoardView, `known` what a supervisor says of what is stuck."""

    case_chosen = Signal(object)
    view_chosen = Signal(object)
    know_wanted = Signal()
    known = Signal(object)

    def __init__(self, now: Callable[[], datetime] = _now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = QWidget(self)
        self.head, self.clocks = BoardHead(frozenset((BoardView.CLOCKS,))), BoardClocks(now)
        self.know, self.large = BigButton("", "supervisor", "stop", primary=True), BigButton("", "expand")
        self.known_sheet = KnownSheet(self, self._ground)
        self._views = QStackedWidget()
        self._shown: dict[BoardView, QWidget] = {}
        self._arrange()
        self.stand_beside(BoardView.CLOCKS, self.clocks)
        self._connect()
        self.show_alarm(AlarmView())
        self.retranslate()

    def _arrange(self) -> None:
        for button in (self.know, self.large):
            self.head.room.addWidget(button)
        column = QVBoxLayout(self._ground)
        column.setContentsMargins(18, 12, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self._views, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._ground)

    def _connect(self) -> None:
        self._clock = QTimer(self)
        self._clock.setInterval(TICK)
        self._clock.timeout.connect(self.tick)
        self._clock.start()
        self.head.chosen.connect(self.show_view)
        self.clocks.case_chosen.connect(self.case_chosen)
        self.know.clicked.connect(self._know)
        self.large.clicked.connect(self._larger)
        self.known_sheet.given.connect(self.known)

    def stand_beside(self, view: BoardView, widget: QWidget) -> None:
        """The board can show this as well: from the second one on there are tabs."""
        self._shown[view] = widget
        self._views.addWidget(widget)
        self.head.offer(frozenset(self._shown))

    def offer_all(self, offered: bool) -> None:
        """Whether everything that the board can show is offered, or the clocks alone."""
        self.head.offer(frozenset(self._shown) if offered else frozenset((BoardView.CLOCKS,)))
        if not offered:
            self.show_view(BoardView.CLOCKS)

    @Slot(object)
    def show_view(self, view: BoardView) -> None:
        """This is on the board, and whoever fills it hears of it."""
        self.head.show_view(view)
        self._views.setCurrentWidget(self._shown[view])
        self.large.setVisible(view is BoardView.CLOCKS)
        self.view_chosen.emit(view)

    def show_board(self, rows: tuple[BoardRow, ...]) -> None:
        """These clocks run."""
        self.clocks.show_rows(rows)

    def show_alarm(self, alarm: AlarmView) -> None:
        """While the bench takes no verdicts a supervisor can say here that they know."""
        self.know.setVisible(alarm.blocks)
        if not alarm.blocks and self.known_sheet.isVisible():
            self.known_sheet.close_sheet()

    def look_at(self, kind: BoardKind | None, tone: Tone | None = None) -> None:
        """Of the clocks only these are listed."""
        self.show_view(BoardView.CLOCKS)
        self.clocks.look_at(kind, tone)

    @Slot()
    def tick(self) -> None:
        """The clocks have gone on; nothing is loaded."""
        if self.isVisible():
            self.clocks.go_on()

    def retranslate(self) -> None:
        self.know.setText(self.tr("A supervisor knows…"))
        far = self.clocks.is_large()
        self.large.setText(self.tr("As at the desk") if far else self.tr("As on a wall"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _know(self) -> None:
        self.know_wanted.emit()

    @Slot()
    def _larger(self) -> None:
        self.clocks.set_large(not self.clocks.is_large())
        self.retranslate()
