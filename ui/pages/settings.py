"""What a shop sets itself, one tab for each part."""

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from station.domain.people import Operator, Right, may
from ui.parts.button import BigButton
from ui.parts.label import Label
from ui.parts.settings.camera_tab import CameraTab
from ui.parts.settings.folders_tab import FoldersTab
from ui.parts.settings.form import SettingsForm
from ui.parts.settings.people_tab import PeopleTab
from ui.parts.settings.policy_tab import PolicyTab
from ui.parts.settings.printer_tab import PrinterTab
from ui.parts.settings.scanner_tab import ScannerTab
from ui.parts.settings.station_tab import StationTab
from ui.parts.settings.tab_list import TabList
from ui.parts.settings.times_tab import TimesTab

T = TypeVar("T", bound=QWidget)


class Tab(StrEnum):
    """The parts of the settings, in this order."""

    PEOPLE = "PEOPLE"
    STATION = "STATION"
    FOLDERS = "FOLDERS"
    CAMERA = "CAMERA"
    SCANNER = "SCANNER"
    PRINTER = "PRINTER"
    POLICY = "POLICY"
    TIMES = "TIMES"


_ICONS = {
    Tab.PEOPLE: "customer",
    Tab.STATION: "bench",
    Tab.FOLDERS: "document",
    Tab.CAMERA: "camera",
    Tab.SCANNER: "scanner",
    Tab.PRINTER: "printer",
    Tab.POLICY: "seal",
    Tab.TIMES: "clock",
}


class SettingsPage(QWidget):
    """Makes each tab when it is first wanted: most people never open them, and the start must not wait for them.

    `built` carries the Tab that was made just now, `opened` the one that came; `shift_wanted` leads elsewhere.
    """

    built = Signal(object)
    opened = Signal(object)
    shift_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = QWidget(self)
        self._title = Label(role="heading")
        self.list = TabList(tuple((tab.value, _ICONS[tab]) for tab in Tab))
        self.shift = BigButton(icon_name="calendar")
        self.tabs = QStackedWidget()
        self._made: dict[Tab, QWidget] = {}
        self._tab = Tab.PEOPLE
        self._arrange()
        self.list.chosen.connect(self._chosen)
        self.shift.clicked.connect(self.shift_wanted)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()
        self.turn_to(Tab.PEOPLE)

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.list, 1)
        left.addWidget(self.shift)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self._title)
        right.addWidget(self.tabs, 1)
        row = QHBoxLayout(self.ground)
        row.setContentsMargins(18, 18, 18, 18)
        row.setSpacing(18)
        row.addLayout(left)
        row.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.ground)

    def page_of(self, tab: Tab) -> QWidget:
        """What this tab shows; it is made now if nobody has wanted it before."""
        if tab not in self._made:
            self._made[tab] = self._make(tab)
            self.tabs.addWidget(self._made[tab])
            self.built.emit(tab)
        return self._made[tab]

    def _make(self, tab: Tab) -> QWidget:
        made: dict[Tab, Callable[[], QWidget]] = {
            Tab.PEOPLE: lambda: PeopleTab(self, self.ground),
            Tab.STATION: StationTab,
            Tab.FOLDERS: FoldersTab,
            Tab.CAMERA: CameraTab,
            Tab.SCANNER: ScannerTab,
            Tab.PRINTER: PrinterTab,
            Tab.POLICY: lambda: PolicyTab(self, self.ground),
            Tab.TIMES: TimesTab,
        }
        return made[tab]()

    def _of(self, tab: Tab, kind: type[T]) -> T:
        page = self.page_of(tab)
        assert isinstance(page, kind), "each tab has its page"
        return page

    @property
    def people(self) -> PeopleTab:
        """Who may sign in."""
        return self._of(Tab.PEOPLE, PeopleTab)

    @property
    def station(self) -> StationTab:
        """The station and its sender."""
        return self._of(Tab.STATION, StationTab)

    @property
    def folders(self) -> FoldersTab:
        """Where things lie."""
        return self._of(Tab.FOLDERS, FoldersTab)

    @property
    def camera(self) -> CameraTab:
        """The camera, to be tried."""
        return self._of(Tab.CAMERA, CameraTab)

    @property
    def scanner(self) -> ScannerTab:
        """The scanner, to be tried."""
        return self._of(Tab.SCANNER, ScannerTab)

    @property
    def printer(self) -> PrinterTab:
        """The printer, to be tried."""
        return self._of(Tab.PRINTER, PrinterTab)

    @property
    def policy(self) -> PolicyTab:
        """The conditions in force."""
        return self._of(Tab.POLICY, PolicyTab)

    @property
    def times(self) -> TimesTab:
        """How long things take."""
        return self._of(Tab.TIMES, TimesTab)

    def forms(self) -> tuple[SettingsForm, ...]:
        """The tabs to be filled in that have been made."""
        return tuple(page for page in self._made.values() if isinstance(page, SettingsForm))

    def tab(self) -> Tab:
        """The tab on the screen."""
        return self._tab

    def turn_to(self, tab: Tab) -> None:
        """This tab is on the screen."""
        self._tab = tab
        self.tabs.setCurrentWidget(self.page_of(tab))
        self.list.mark(tab.value)
        self._say_title()
        if self.isVisible():
            self.opened.emit(tab)

    def offer(self, operator: Operator | None) -> None:
        """People are looked after by those who may; everything else can be looked at."""
        people = operator is not None and may(operator, Right.MANAGE_PEOPLE)
        self.list.offer(frozenset(Tab) if people else frozenset(Tab) - {Tab.PEOPLE})
        if not people and self.tab() is Tab.PEOPLE:
            self.turn_to(Tab.STATION)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        texts = {
            Tab.PEOPLE: self.tr("People"),
            Tab.STATION: self.tr("Station"),
            Tab.FOLDERS: self.tr("Folders"),
            Tab.CAMERA: self.tr("Camera"),
            Tab.SCANNER: self.tr("Scanner"),
            Tab.PRINTER: self.tr("Printer"),
            Tab.POLICY: self.tr("Conditions"),
            Tab.TIMES: self.tr("Times and places"),
        }
        for tab, text in texts.items():
            self.list.names[tab.value].setText(text)
        self.shift.setText(self.tr("Shift"))
        self.list.setAccessibleName(self.tr("Settings"))
        self._say_title()

    def _say_title(self) -> None:
        people = self.tab() is Tab.PEOPLE
        self._title.setText(self.tr("Who works here") if people else self.list.names[self.tab().value].text())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.names[self.tab().value].setFocus()
        self.opened.emit(self.tab())

    @Slot(object)
    def _chosen(self, value: str) -> None:
        self.turn_to(Tab(value))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
