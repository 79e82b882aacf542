"""What a shop sets itself, one tab for each part."""

from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from station.domain.people import Operator, Right, may
from ui.parts.button import BigButton
from ui.parts.camera_tab import CameraTab
from ui.parts.folders_tab import FoldersTab
from ui.parts.label import Label
from ui.parts.people_tab import PeopleTab
from ui.parts.policy_tab import PolicyTab
from ui.parts.printer_tab import PrinterTab
from ui.parts.scanner_tab import ScannerTab
from ui.parts.settings_form import SettingsForm
from ui.parts.station_tab import StationTab
from ui.parts.tab_list import TabList
from ui.parts.times_tab import TimesTab


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
    """Holds the tabs; each has its own signals. `opened` carries the Tab that came; `shift_wanted` leads elsewhere."""

    opened = Signal(object)
    shift_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = QWidget(self)
        self._title = Label(role="heading")
        self.list = TabList(tuple((tab.value, _ICONS[tab]) for tab in Tab))
        self.shift = BigButton(icon_name="calendar")
        self.people = PeopleTab(self, self.ground)
        self.station, self.folders, self.times = StationTab(), FoldersTab(), TimesTab()
        self.camera, self.scanner, self.printer = CameraTab(), ScannerTab(), PrinterTab()
        self.policy = PolicyTab(self, self.ground)
        self.tabs = QStackedWidget()
        self._arrange()
        self.list.chosen.connect(self._chosen)
        self.shift.clicked.connect(self.shift_wanted)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()
        self.turn_to(Tab.PEOPLE)

    def _arrange(self) -> None:
        for tab in Tab:
            self.tabs.addWidget(self.page_of(tab))
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
        """What this tab shows."""
        held: dict[Tab, QWidget] = {
            Tab.PEOPLE: self.people,
            Tab.STATION: self.station,
            Tab.FOLDERS: self.folders,
            Tab.CAMERA: self.camera,
            Tab.SCANNER: self.scanner,
            Tab.PRINTER: self.printer,
            Tab.POLICY: self.policy,
            Tab.TIMES: self.times,
        }
        return held[tab]

    def forms(self) -> tuple[SettingsForm, ...]:
        """The tabs that are filled in."""
        return (self.station, self.folders, self.camera, self.scanner, self.printer, self.times)

    def tab(self) -> Tab:
        """The tab on the screen."""
        return list(Tab)[self.tabs.currentIndex()]

    def turn_to(self, tab: Tab) -> None:
        """This tab is on the screen."""
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
