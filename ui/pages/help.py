"""Help: what the signs and lights mean, what the keys do, and the codes that do the same."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from station.domain.codes import command_text
from station.domain.commands import ANSWERS, Verb
from ui import theme
from ui.parts.button import BigButton
from ui.parts.card import Card
from ui.parts.code_bars import CodeBars
from ui.parts.key_name import KeyName
from ui.parts.label import Label
from ui.parts.saying import Sign

_SIGNS: tuple[theme.Meaning, ...] = ("ok", "look", "stop", "info", "simulated")
_KEYS = ("F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "1 … 9", "F1", "Ctrl F")


class HelpPage(QWidget):
    """Says what there is to know. `sheet_wanted`: the command sheet is to be made, for printing."""

    sheet_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = (Label("", "heading"), Label("", "heading"), Label("", "heading"))
        self._about_codes = Label("", "muted", wrap=True)
        self._signs = {sign: Label("", "text", wrap=True) for sign in _SIGNS}
        self._keys = {key: Label("", "text", wrap=True) for key in _KEYS}
        self._codes: dict[str, CodeBars] = {}
        self._code_grid = QGridLayout()
        self.sheet = BigButton(icon_name="printer")
        self.sheet.clicked.connect(self.sheet_wanted)
        self._arrange()
        self.retranslate()

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setObjectName("inside")
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(18)
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(self._sign_card())
        left.addWidget(self._key_card())
        left.addStretch(1)
        row.addLayout(left, 5)
        right = QVBoxLayout()
        right.addWidget(self._code_card())
        right.addStretch(1)
        row.addLayout(right, 6)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(18, 18, 10, 18)
        outer.addWidget(area)

    def _sign_card(self) -> Card:
        card = Card(margin=20, spacing=12)
        card.body.addWidget(self._titles[0])
        for sign, label in self._signs.items():
            row = QHBoxLayout()
            row.setSpacing(14)
            row.addWidget(Sign(sign, sign, 22))
            row.addWidget(label, 1)
            card.body.addLayout(row)
        return card

    def _key_card(self) -> Card:
        card = Card(margin=20, spacing=12)
        card.body.addWidget(self._titles[1])
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for place, (key, label) in enumerate(self._keys.items()):
            grid.addWidget(KeyName(key), place, 0)
            grid.addWidget(label, place, 1)
        card.body.addLayout(grid)
        return card

    def _code_card(self) -> Card:
        card = Card(margin=20, spacing=12)
        card.body.addWidget(self._titles[2])
        card.body.addWidget(self._about_codes)
        self._code_grid.setSpacing(14)
        card.body.addWidget(self.sheet)
        card.body.addLayout(self._code_grid)
        return card

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._codes:
            QTimer.singleShot(0, self, self._draw_codes)

    def _draw_codes(self) -> None:
        """After the first paint: the library of barcodes is loaded here and nowhere else on the screen."""
        for place, verb in enumerate([*(verb.value for verb in Verb), *ANSWERS]):
            self._codes[verb] = CodeBars(command_text(verb))
            self._code_grid.addWidget(self._codes[verb], place // 2, place % 2)
        self._name_codes()

    def retranslate(self) -> None:
        titles = (self.tr("The signs"), self.tr("The keys"), self.tr("The codes"))
        for title, text in zip(self._titles, titles, strict=True):
            title.setText(text)
        self._about_codes.setText(
            self.tr("Scan a code, from here or from the printed sheet, instead of pressing a key.")
        )
        self.sheet.setText(self.tr("The command sheet as a PDF"))
        self._name_signs()
        self._name_keys()
        self._name_codes()

    def _name_signs(self) -> None:
        texts: dict[theme.Meaning, str] = {
            "ok": self.tr("Done, or working as it should."),
            "look": self.tr("Look: something differs or waits."),
            "stop": self.tr("Stop: do not go on before this is settled."),
            "info": self.tr("Good to know."),
            "simulated": self.tr("Simulated: no real device is connected."),
        }
        for sign, label in self._signs.items():
            label.setText(texts[sign])

    def _name_keys(self) -> None:
        texts = (
            self.tr("Confirm"),
            self.tr("Ask the supervisor"),
            self.tr("Refuse"),
            self.tr("Take photo (also the space bar)"),
            self.tr("Print the label again"),
            self.tr("Danger: everything stops"),
            self.tr("Undo the last decision"),
            self.tr("Next parcel"),
            self.tr("Choose an answer of the lit question"),
            self.tr("This page"),
            self.tr("Search"),
        )
        for label, text in zip(self._keys.values(), texts, strict=True):
            label.setText(text)

    def _name_codes(self) -> None:
        texts: dict[str, str] = {
            Verb.CONFIRM: self.tr("Confirm"),
            Verb.HOLD: self.tr("Ask the supervisor"),
            Verb.REFUSE: self.tr("Refuse"),
            Verb.PHOTO: self.tr("Take photo"),
            Verb.REPRINT: self.tr("Print again"),
            Verb.UNDO: self.tr("Undo"),
            Verb.NEXT: self.tr("Next parcel"),
            Verb.DANGER: self.tr("Danger"),
            Verb.UNREADABLE: self.tr("Serial number unreadable"),
            Verb.AS_DECLARED: self.tr("All as declared"),
        }
        for letter, number in ANSWERS.items():
            texts[letter] = self.tr("Answer {n}").format(n=number)
        for verb, bars in self._codes.items():
            bars.say(texts[verb])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
