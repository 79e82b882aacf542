"""The one window: header, rail, the page of the moment, the notice bar and the stop that covers everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from station.domain.people import Operator
from ui import theme
from ui.language import Language
from ui.lights import Lights
from ui.parts.window.header import Header
from ui.parts.window.notice_bar import NoticeBar
from ui.parts.window.page_stack import PageStack
from ui.parts.window.rail import Rail
from ui.parts.window.stop_overlay import StopOverlay
from ui.places import Place, places_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.parts.window.alarm_banner import AlarmBanner


class Window(QWidget):
    """Holds pages that it knows nothing about. `bare` pages stand without the rail (nobody is signed in)."""

    place_chosen = Signal(object)
    sign_out_wanted = Signal()
    language_chosen = Signal(object)
    theme_chosen = Signal(object)
    stop_answered = Signal()
    closed = Signal()
    painted = Signal()
    """Emitted once, when the whole window has been painted for the first time."""

    def __init__(
        self,
        station_name: str,
        pages: Iterable[QWidget],
        *,
        bare: Iterable[QWidget] = (),
        language: Language = Language.IT,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Banco Resi")
        self.setMinimumSize(1180, 700)
        self.header = Header(station_name, language)
        self._alarm: AlarmBanner | None = None
        self._leads = False
        self.rail = Rail()
        self.pages = PageStack()
        self._is_painted = False
        self._bare = tuple(bare)
        for page in (*self._bare, *pages):
            self.pages.addWidget(page)
        self._arrange()
        self.notices = NoticeBar(self, self.pages)
        self._stop = StopOverlay(self)
        self._pass_on()

    def _arrange(self) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.header, 0, 0, 1, 2)
        grid.addWidget(self.rail, 2, 0)
        grid.addWidget(self.pages, 2, 1)
        grid.setRowStretch(2, 1)
        grid.setColumnStretch(1, 1)

    @property
    def alarm(self) -> AlarmBanner:
        """The banner under the header, made when somebody first speaks of it: the first picture needs none."""
        if self._alarm is None:
            from ui.parts.window.alarm_banner import AlarmBanner

            self._alarm = AlarmBanner(self)
            self._alarm.set_leads(self._leads)
            self._grid.addWidget(self._alarm, 1, 0, 1, 2)
        return self._alarm

    def _pass_on(self) -> None:
        self.rail.place_chosen.connect(self.place_chosen)
        self.header.sign_out_wanted.connect(self.sign_out_wanted)
        self.header.language_chosen.connect(self.language_chosen)
        self.header.theme_chosen.connect(self.theme_chosen)
        self._stop.answered.connect(self.stop_answered)

    def add_page(self, page: QWidget) -> None:
        """The page can be shown at once."""
        self.pages.addWidget(page)

    def show_page(self, page: QWidget, place: Place | None = None) -> None:
        """This page is on the screen and the rail marks its place. Adds a page that was not given before."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        if page is not self.pages.currentWidget():
            self.notices.hide()
        self.rail.setVisible(page not in self._bare)
        self.rail.mark(place)
        if page is not self.pages.currentWidget():
            self.pages.setFocus(Qt.FocusReason.OtherFocusReason)
            self.pages.setUpdatesEnabled(False)
            self.pages.show_page(page)
            QTimer.singleShot(0, self, self._paint_page)
        focus = self.focusWidget()
        if focus is None or not page.isAncestorOf(focus):
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _paint_page(self) -> None:
        """A page is laid out in one turn of the event loop and painted in the next: what waits is heard in between."""
        self.pages.setUpdatesEnabled(True)

    def place(self) -> Place | None:
        """The place that the rail marks."""
        return next((place for place, button in self.rail.buttons.items() if button.isChecked()), None)

    def page(self) -> QWidget | None:
        """The page on the screen."""
        return self.pages.currentWidget()

    def set_station_name(self, name: str) -> None:
        """The header says which station this is."""
        self.header.station.setText(name)

    def set_operator(self, operator: Operator | None) -> None:
        """The header shows who is signed in, the rail where they may go."""
        self.header.set_operator(operator)
        self.rail.offer(places_of(operator))
        self._leads = operator is not None
        if self._alarm is not None:
            self._alarm.set_leads(self._leads)

    def set_lights(self, lights: Lights) -> None:
        """The header shows how the devices are and what is not out yet."""
        self.header.lights.set_lights(lights)

    def set_language(self, language: Language) -> None:
        """The header's switch shows this language."""
        self.header.set_language(language)

    def set_queue_count(self, count: int) -> None:
        """The rail says how many cases wait."""
        self.rail.set_count(Place.QUEUE, count)

    @Slot(object)
    def set_review_count(self, count: int) -> None:
        """The rail says how many units a supervisor has still to look at."""
        self.rail.set_count(Place.REVIEW, count)

    def say(self, meaning: theme.Meaning, text: str, seconds: float | None = None) -> None:
        """The notice bar says this, for so many seconds or until it is tapped."""
        self.notices.say(meaning, text, seconds)

    def show_stop(self, title: str, text: str, action_text: str) -> None:
        """A stop covers the window until its button is pressed (`stop_answered`)."""
        self._stop.show_stop(title, text, action_text)

    def hide_stop(self) -> None:
        """No stop covers the window."""
        self._stop.hide()

    def stop_is_shown(self) -> bool:
        """Whether a stop covers the window."""
        return self._stop.isVisible()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self._say_painted)

    def _say_painted(self) -> None:
        self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.notices.place()
        self._stop.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()
