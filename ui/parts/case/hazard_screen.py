"""The red screen: goods are dangerous, everything stops, and it says what to do until a supervisor has decided."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from station.domain.condition import Hazard
from station.domain.questions import Question
from station.views.case import CaseView, UnitView
from station.views.people import SignInName
from ui import theme
from ui.intents import Answered, HazardSettled
from ui.parts.button import BigButton
from ui.parts.case import hazard_words
from ui.parts.case.hazard_sheet import HazardSheet
from ui.parts.label import Label
from ui.parts.saying import Sign
from ui.words import words

_HEIGHT, _STEP, _SINCE = 76, 24, 30
_SEEN = tuple(hazard for hazard in Hazard if hazard is not Hazard.NONE)


class HazardScreen(QWidget):
    """Covers the window of its page while a hazard stands in the case, or while it is asked what was seen.

    `raised` carries the answer that stops everything, `settled` what a supervisor says; `aside` leaves the case as it
    is. `supervisor_wanted` asks who may settle it.
    """

    raised = Signal(object)
    settled = Signal(object)
    supervisor_wanted = Signal()
    aside = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # what lies beneath need not be painted
        self._page = page
        self._view: CaseView | None = None
        self._place = (0, 0)
        self._asking = self._narrow = False
        self._where = ("", "")
        self.button = BigButton("", "battery", "stop", height=72)
        self.button.clicked.connect(self.ask)
        self._title = Label("", "verdict", wrap=True, tone="on_fill")
        self._which, self._since = (Label("", "heading", wrap=True, tone="on_fill") for _ in range(2))
        self._since.setFont(theme.font("heading", size=_SINCE))
        self._steps = [Label("", "heading", wrap=True, tone="on_fill") for _ in hazard_words.steps("", "")]
        self.back = BigButton(icon_name="back", key="Esc", height=_HEIGHT)
        self.seen = {hazard: BigButton(height=_HEIGHT) for hazard in _SEEN}
        self.go_on, self.settle = (
            BigButton(icon_name="parcel", height=_HEIGHT),
            BigButton(icon_name="supervisor", height=_HEIGHT),
        )
        self._ground = QWidget(self)
        self._lay_out()
        self.sheet = HazardSheet(self, self._ground)
        self._connect()
        page.installEventFilter(self)
        self.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._ground)
        column.setContentsMargins(64, 36, 64, 40)
        column.setSpacing(16)
        head = QHBoxLayout()
        head.setSpacing(36)
        head.addWidget(Sign("battery", "stop", 132, on_fill=True), 0, Qt.AlignmentFlag.AlignVCenter)
        said = QVBoxLayout()
        for label in (self._title, self._since, self._which):
            said.addWidget(label)
        head.addLayout(said, 1)
        column.addLayout(head)
        column.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(16)
        grid.setColumnStretch(1, 1)
        for number, step in enumerate(self._steps):
            step.setFont(theme.font("heading", size=_STEP))
            grid.addWidget(Label(str(number + 1), "number", tone="on_fill"), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(step, number, 1)
        column.addLayout(grid)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(14)
        for button in (self.back, *self.seen.values(), self.go_on, self.settle):
            foot.addWidget(button, 0 if button is self.back else 1)
        column.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._ground)

    def _connect(self) -> None:
        self.back.clicked.connect(self._nothing_seen)
        self.go_on.clicked.connect(self._aside)
        self.settle.clicked.connect(self._settle)
        self.sheet.given.connect(self._settled)
        for hazard, button in self.seen.items():
            button.setProperty("hazard", hazard.value)
            button.clicked.connect(self._chosen)

    def tell(self, place: str, call: str) -> None:
        """Where dangerous goods go here, and whom to call."""
        self._where = (place, call)
        self.retranslate()

    def show_case(self, view: CaseView, place: tuple[int, int]) -> None:
        """The screen is red while a hazard stands in this case; `place` is the unit in work."""
        same = self._view is not None and self._view.rma_number == view.rma_number
        self._view, self._place = view, place
        self._asking = self._asking and same and not self.stands()
        self._sync()

    def stands(self) -> bool:
        """Whether a hazard stands in the case that is shown."""
        return self._view is not None and self._view.hazard_since is not None

    @Slot()
    def ask(self) -> None:
        """It is asked what was seen; what to do stands there already."""
        if self._view is not None:
            self._asking = not self.stands()
            self._sync()

    def ask_supervisor(self, who: tuple[SignInName, ...]) -> None:
        """One of these people says how the work goes on."""
        self.sheet.ask(who)

    def _sync(self) -> None:
        if not self._page.isVisible() or not (self._asking or self.stands()):
            self.sheet.hide()
            self.hide()
            return
        self._say()
        if self.isHidden():
            self.setParent(self._page.window())
            self._page.window().installEventFilter(self)
            self.setGeometry(self._page.window().rect())
            self.show()
            self.raise_()
            (self.back if self._asking else self.go_on).setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        unit = self._unit()
        if self._view is None or unit is None:
            return
        self._which.setText(hazard_words.which(self._view, unit))
        self._since.setText(self.tr("What do you see?") if self._asking else hazard_words.since(self._view, unit))
        for button in (self.back, *self.seen.values()):
            button.setVisible(self._asking)
        for button in (self.go_on, self.settle):
            button.setVisible(not self._asking)
        self.setAccessibleName(" ".join(label.text() for label in (self._title, self._since, *self._steps)))

    def _unit(self) -> UnitView | None:
        """The dangerous one; while it is asked, the one in work."""
        units = self._view.units if self._view is not None else ()
        standing = (unit for unit in units if unit.is_dangerous and not unit.hazard_why)
        in_work = next((unit for unit in units if (unit.line, unit.unit) == self._place), None)
        return in_work if self._asking else next(standing, in_work)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._name_button()
        self._title.setText(hazard_words.title())
        for label, text in zip(self._steps, hazard_words.steps(*self._where), strict=True):
            label.setText(text)
        self.back.setText(self.tr("No danger"))
        self.go_on.setText(self.tr("It is safe: next parcel"))
        self.settle.setText(self.tr("The supervisor decides…"))
        for hazard, button in self.seen.items():
            button.setText(words.hazard(hazard))
        self._say()

    def set_narrow(self, narrow: bool) -> None:
        """The button on the page is its sign alone, or says its word too."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._name_button()

    def _name_button(self) -> None:
        self.button.setText("" if self._narrow else self.tr("Danger"))
        self.button.setAccessibleName(self.tr("Danger"))

    @Slot()
    def _chosen(self) -> None:
        unit, hazard = self._unit(), str(self.sender().property("hazard"))
        if unit is not None:
            self.raised.emit(Answered(unit.line, unit.unit, Question.HAZARD, hazard))

    @Slot()
    def _nothing_seen(self) -> None:
        self._asking = False
        self._sync()
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _aside(self) -> None:
        self.aside.emit()

    @Slot()
    def _settle(self) -> None:
        self.supervisor_wanted.emit()

    @Slot(object)
    def _settled(self, said: HazardSettled) -> None:
        if (unit := self._unit()) is not None:
            self.settled.emit(HazardSettled(unit.line, unit.unit, said.false_alarm, said.supervisor))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key reaches what lies below; Esc says that nothing was seen, as long as nothing was said."""
        if event.key() == Qt.Key.Key_Escape and self._asking:
            self._nothing_seen()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing below can be tapped."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.tokens_of(self).stop_fill))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._asking = self._asking and event.type() == QEvent.Type.Show
            self._sync()
        elif event.type() == QEvent.Type.Resize and watched is self._page.window() and self.isVisible():
            self.setGeometry(self._page.window().rect())
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
