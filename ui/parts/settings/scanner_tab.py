"""The scanner: a keyboard or a serial port, and a test code whose characters are compared one by one."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent

from station.domain.commands import TEST_CODE
from ui import theme
from ui.parts.button import BigButton
from ui.parts.code_bars import CodeBars
from ui.parts.label import Label
from ui.parts.saying import Saying
from ui.parts.settings.compared import Compared
from ui.parts.settings.form import SettingsForm
from ui.parts.settings.found_list import Found, FoundList
from ui.parts.settings.kind_field import KindField


class ScannerTab(SettingsForm):
    """`ports_wanted`: what is plugged in is to be listed. `shown` says whether the test code is on the screen."""

    ports_wanted = Signal()
    shown = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.port = KindField("devices.scanner", ("wedge",), {"port": "/dev/"})
        self.look = BigButton(icon_name="search")
        self.found = FoundList()
        self._how, self.said, self.compared = Label(role="text", wrap=True), self.said, Compared()
        self.result = Saying("info")
        self._bars: CodeBars | None = None
        self.add(0, self.port)
        self.cards[0].body.addWidget(self.look)
        self.cards[0].body.addWidget(self.found)
        for widget in (self._how, self.result, self.compared):
            self.cards[1].body.addWidget(widget)
        self.look.clicked.connect(self.ports_wanted)
        self.found.chosen.connect(self.port.take)
        self.retranslate()

    def show_ports(self, found: tuple[Found, ...]) -> None:
        """These ports can be chosen."""
        self.found.show_found(found, self.tr("Nothing is plugged into a serial port of this computer."))

    def show_result(self, meaning: theme.Meaning, text: str, received: str, differs: tuple[int, ...]) -> None:
        """What arrived beside what was to arrive."""
        self.result.say(meaning, text)
        self.compared.compare(TEST_CODE, received, differs)

    def retranslate(self) -> None:
        self.titles[0].setText(self.tr("Which scanner"))
        self.titles[1].setText(self.tr("Test scan"))
        self.port.name(self.tr("Connection"))
        self.port.set_texts(self.tr("Types like a keyboard"), self.tr("Serial port"))
        self.look.setText(self.tr("Look for ports"))
        self._how.setText(self.tr("Scan this code, from here or from the command sheet. Every character is compared."))
        if self._bars is not None:
            self._bars.say(TEST_CODE)
        super().retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit(True)
        if self._bars is None:
            QTimer.singleShot(0, self, self._draw)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.shown.emit(False)

    def _draw(self) -> None:
        """After the first paint: the library of barcodes is loaded only here."""
        self._bars = CodeBars(TEST_CODE)
        self._bars.say(TEST_CODE)
        self.cards[1].body.insertWidget(2, self._bars)
