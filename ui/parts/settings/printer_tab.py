"""The printer: a folder, a queue or an address; a test label, and its ruler to be measured."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from ui import theme
from ui.parts.button import BigButton
from ui.parts.label import Label
from ui.parts.saying import Saying
from ui.parts.settings.form import SettingsForm
from ui.parts.settings.found_list import Found, FoundList
from ui.parts.settings.kind_field import KindField
from ui.setting_intents import RulerMeasured
from ui.words import setting_words


class PrinterTab(SettingsForm):
    """`queues_wanted`, `label_wanted`; `measured` carries a RulerMeasured."""

    queues_wanted = Signal()
    label_wanted = Signal()
    measured = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.printer = KindField("devices.printer", ("folder",), {"raw": "raw://", "queue": "ipp://"})
        self.look, self.found = BigButton(icon_name="search"), FoundList()
        self.test = BigButton(icon_name="printer", meaning="brand")
        self.came, self.scale = Saying("info"), Saying("info")
        self._how, self._ask = Label(role="text", wrap=True), Label(role="small", wrap=True)
        self.ruler = QLineEdit()
        self.take = BigButton(icon_name="ok")
        self.add(0, self.printer)
        self.cards[0].body.addWidget(self.look)
        self.cards[0].body.addWidget(self.found)
        self._lay_out_test()
        self.look.clicked.connect(self.queues_wanted)
        self.found.chosen.connect(self.printer.take)
        self.test.clicked.connect(self.label_wanted)
        self.take.clicked.connect(self._measured)
        self.ruler.returnPressed.connect(self._measured)
        self.ruler.textChanged.connect(self._judge_ruler)
        self.retranslate()

    def _lay_out_test(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.ruler.setMinimumHeight(theme.BUTTON)
        self.ruler.setMaxLength(8)
        row.addWidget(self.ruler, 1)
        row.addWidget(self.take)
        body = self.cards[1].body
        for widget in (self._how, self.test, self.came, self._ask):
            body.addWidget(widget)
        body.addLayout(row)
        body.addWidget(self.scale)

    def show_queues(self, found: tuple[Found, ...]) -> None:
        """These queues can be chosen."""
        self.found.show_found(found, self.tr("No print queue was found at this computer."))

    def show_came(self, meaning: theme.Meaning, text: str) -> None:
        """How the test label went."""
        self.came.say(meaning, text)

    def show_scale(self, meaning: theme.Meaning, text: str) -> None:
        """What the ruler says."""
        self.scale.say(meaning, text)

    def judge(self) -> None:
        super().judge()
        self._judge_ruler()

    def retranslate(self) -> None:
        self.titles[0].setText(self.tr("Which printer"))
        self.titles[1].setText(self.tr("Test label"))
        self.printer.name(self.tr("Connection"))
        self.printer.set_texts(self.tr("Into a folder"), self.tr("Label printer, port 9100"), self.tr("Print queue"))
        self.look.setText(self.tr("Look for print queues"))
        self._how.setText(self.tr("The test label takes the way of all labels and carries a ruler of 80 mm."))
        self.test.setText(self.tr("Print a test label"))
        self._ask.setText(self.tr("Measured between the two tall lines, in millimetres"))
        self.ruler.setAccessibleName(self._ask.full_text())
        self.take.setText(self.tr("Take this measure"))
        self._judge_ruler()
        super().retranslate()

    @Slot()
    def _judge_ruler(self) -> None:
        first = None if self.ruler.text().strip() else self.tr("measure the ruler first")
        self.take.set_reason(first if self._may else setting_words.only_administrators())

    @Slot()
    def _measured(self) -> None:
        if self.take.reason() is None:
            self.measured.emit(RulerMeasured(self.ruler.text().strip()))
