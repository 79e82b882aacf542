"""Figures that help to decide: headline numbers first, then charts, of some days and of one bench or all."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from station.domain.figures import Period, PeriodKind
from station.figures.form import Form
from station.views.figures import FiguresView
from ui import figure_charts
from ui.intents import ExportWanted, FiguresWanted
from ui.parts.empty import Empty
from ui.parts.figures.bar import FiguresBar
from ui.parts.figures.busy import Busy
from ui.parts.figures.chart_card import ChartCard
from ui.parts.figures.charts import Chart
from ui.parts.figures.headlines import Headlines
from ui.parts.figures.period_sheet import PeriodSheet
from ui.parts.figures.station_sheet import StationSheet
from ui.parts.label import Label
from ui.parts.side_by_side import side_by_side
from ui.turns import Turns
from ui.words import figure_words


class FiguresPage(QWidget):
    """`wanted` carries FiguresWanted, `export_wanted` ExportWanted. `head` is room for what stands over the page."""

    wanted = Signal(object)
    export_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: FiguresView | None = None
        self._kind = PeriodKind.WEEK
        self._turns = Turns(self)
        self._waiting: dict[ChartCard, Chart | None] = {}
        self.ground = QWidget(self)
        self.head = QVBoxLayout()
        self.bar, self.headlines, self.busy = FiguresBar(), Headlines(), Busy()
        self._about = Label(role="muted", elide=True)
        self.empty = Empty("calendar")
        self.days, self.hours, self.times = (ChartCard(self._turns) for _ in range(3))
        self.types, self.categories = ChartCard(self._turns), ChartCard(self._turns)
        self.reasons, self.flaws, self.people = (ChartCard(self._turns) for _ in range(3))
        self._arrange()
        self.period_sheet, self.station_sheet = PeriodSheet(self, self.ground), StationSheet(self, self.ground)
        self._connect()
        self.bar.show_asked(self._kind, "", several=False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes to its parts: it stands on the board
        self.retranslate()

    def _arrange(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.ground)
        column = QVBoxLayout(self.ground)
        column.setContentsMargins(0, 0, 0, 0)  # the board that it stands on has margins
        column.setSpacing(8)
        column.addLayout(self.head)
        column.addWidget(self.bar)
        about = QHBoxLayout()
        about.addWidget(self._about, 1)
        about.addWidget(self.busy)
        column.addLayout(about)
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._room())
        column.addWidget(self._stack, 1)

    def _room(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.headlines)
        column.addLayout(self._charts(), 1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        return self._scroll

    def _charts(self) -> QVBoxLayout:
        first = side_by_side((self.days, 25), (self.hours, 19), (self.times, 16))
        second = side_by_side((self.types, 17), (self.categories, 15), (self.reasons, 15), (self.flaws, 13))
        rows = QVBoxLayout()
        rows.setSpacing(12)
        rows.addLayout(first, 1)
        rows.addLayout(second, 1)
        rows.addWidget(self.people)
        return rows

    def _connect(self) -> None:
        self.bar.kind_chosen.connect(self._kind_chosen)
        self.bar.station_wanted.connect(self._ask_station)
        self.bar.export_wanted.connect(self._export)
        self.period_sheet.chosen.connect(self._period_chosen)
        self.station_sheet.chosen.connect(self._station_chosen)

    def show_figures(self, kind: PeriodKind, view: FiguresView) -> None:
        """The page shows these figures."""
        self._kind, self._view = kind, view
        self.busy.hide()
        self.bar.show_asked(kind, view.asked.station, several=len(view.stations) > 1)
        self.headlines.show_headlines(view)
        self._stack.setCurrentIndex(1 if view.is_empty else 2)
        # of one day the hours and the times have the row to themselves
        self.days.setVisible(view.asked.period.days > 1)
        self.retranslate()

    def show_busy(self, kind: PeriodKind) -> None:
        """Figures are being counted; those of before stand until they are there."""
        self._kind = kind
        self.bar.kinds.choose(kind.value)
        self.busy.show()
        self._say_export()

    def show_idle(self) -> None:
        """Nothing is counted any more; what stood there stands."""
        self.busy.hide()
        self._say_export()

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.busy.say(self.tr("Counting …"))
        self.empty.say(
            "calendar",
            "info",
            self.tr("Nothing was decided in these days"),
            self.tr("Choose other days above; figures begin with the first decision."),
        )
        self._say_export()
        if self._view is not None:
            self._say_about(self._view)
            self._say_charts(self._view)

    def _say_about(self, view: FiguresView) -> None:
        text = self.tr("{days}   ·   compared with {before}")
        self._about.setText(text.format(days=figure_words.days(view.span), before=figure_words.days(view.span_before)))

    def _say_charts(self, view: FiguresView) -> None:
        nothing = self.tr("nothing in these days")
        signs = self.tr("units: ✓ confirmed  ✕ refused")
        shown: tuple[tuple[ChartCard, str, str, Chart | None], ...] = (
            (self.days, figure_charts.step_words(view), "", figure_charts.by_day(view)),
            (self.hours, self.tr("Parcels by hour of the day"), "", figure_charts.by_hour(view)),
            (self.times, self.tr("Hours to decision"), "", figure_charts.by_time(view)),
            (self.types, self.tr("By request type"), signs, figure_charts.by_type(view)),
            (self.categories, self.tr("By category"), "", figure_charts.by_category(view)),
            (self.reasons, self.tr("Refusal reasons"), "", figure_charts.reasons(view)),
            (self.flaws, self.tr("Photos not kept"), "", figure_charts.flaws(view)),
            (self.people, self.tr("By person"), self.tr("parcels, median first pass"), figure_charts.people(view)),
        )
        for card, title, aside, _ in shown:
            card.say(title, aside, nothing)
        self._waiting = {card: chart for card, _, _, chart in shown}
        self._turns.ask(self._show_next)
        self.people.setVisible(bool(view.people))

    @Slot()
    def _show_next(self) -> None:
        """One chart in each turn of the event loop: the window answers meanwhile."""
        card = next(iter(self._waiting))
        card.show_chart(self._waiting.pop(card))
        if self._waiting:
            self._turns.ask(self._show_next)

    def is_drawn(self) -> bool:
        """Whether every chart that is in sight is drawn."""
        return self._turns.is_over() and all(card.is_drawn() for card in self.findChildren(ChartCard))

    def _say_export(self) -> None:
        reason = None
        if self.busy.isVisibleTo(self):
            reason = self.tr("counting")
        elif self._view is None or self._view.is_empty:
            reason = self.tr("nothing")
        self.bar.prevent_export(reason)

    @Slot(object)
    def _kind_chosen(self, kind: PeriodKind) -> None:
        if kind is not PeriodKind.CHOSEN:
            self.wanted.emit(FiguresWanted(kind, None, self._station()))
        elif self._view is not None:
            self.period_sheet.ask(self._view.asked.period)

    @Slot(object)
    def _period_chosen(self, period: Period) -> None:
        self.wanted.emit(FiguresWanted(PeriodKind.CHOSEN, period, self._station()))

    @Slot(object)
    def _station_chosen(self, station: str) -> None:
        period = self._view.asked.period if self._view is not None and self._kind is PeriodKind.CHOSEN else None
        self.wanted.emit(FiguresWanted(self._kind, period, station))

    @Slot()
    def _ask_station(self) -> None:
        if self._view is not None:
            self.station_sheet.ask(self._view.stations, self._view.asked.station)

    @Slot(object)
    def _export(self, form: Form) -> None:
        if self._view is not None:
            self.export_wanted.emit(ExportWanted(form, self._view.asked))

    def _station(self) -> str:
        return self._view.asked.station if self._view is not None else ""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
