"""The sign-in page: a name from the list, then its PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from station.views.people import SignInName
from ui.language import Language, own_name, spoken
from ui.parts.button import BigButton
from ui.parts.card import Card
from ui.parts.label import Label, isolated
from ui.parts.people.name_card import NameCard
from ui.parts.people.name_grid import NameGrid
from ui.parts.people.pin_pad import PinPad
from ui.parts.rest import rest
from ui.parts.saying import Saying
from ui.parts.segmented import Segmented

if TYPE_CHECKING:
    from ui.parts.people.person_sheet import PersonSheet


class SignInPage(QWidget):
    """`credentials` carries Credentials, `language_chosen` a Language. Hiding the page forgets what was typed."""

    credentials = Signal(object)
    language_chosen = Signal(object)
    first_given = Signal(object)
    """Who sets a new station up, as a PersonGiven."""
    set_up = Signal()
    """The recovery code was read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: str | None = None
        self._known = False
        self._locked_by = ""
        self._demo_hint: str | None = None
        self._title, self._advice = Label("", "prompt", wrap=True), Label("", "muted", wrap=True)
        self._who, self._refusal = Label("", "heading", elide=True), Saying()
        self._hint, self._none = Saying("info"), Label("", "heading", wrap=True)
        self.pad = PinPad()
        self.languages = Segmented(tuple((language.value, own_name(language)) for language in Language))
        self._names = NameGrid()
        self._names.name_pressed.connect(self._name_pressed)
        self.begin = BigButton(icon_name="supervisor", meaning="brand", primary=True, height=72)
        self.begin.clicked.connect(self._ask_first)
        self._arrange()
        self.first_sheet: PersonSheet | None = None
        self.pad.entered.connect(self._pin_entered)
        self.languages.chosen.connect(self._language_pressed)
        self.retranslate()
        self._show_choice()

    def _arrange(self) -> None:
        self.ground = QWidget(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.ground)
        row = QHBoxLayout(self.ground)
        row.setContentsMargins(48, 76, 48, 36)
        row.setSpacing(40)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self._title)
        left.addWidget(self._advice)
        left.addSpacing(14)
        left.addWidget(self._none)
        left.addWidget(self.begin)
        left.addWidget(self._scrolling(), 1)
        left.addWidget(self._hint)
        left.addSpacing(6)
        self.languages.setMaximumWidth(520)
        left.addWidget(self.languages)
        row.addLayout(left, 1)
        row.addWidget(self._pin_card())

    def _scrolling(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._names)
        return area

    def _pin_card(self) -> Card:
        card = Card(margin=26, spacing=14)
        card.setFixedWidth(420)
        card.setMaximumHeight(640)
        card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._who.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        card.body.addWidget(self._who)
        card.body.addWidget(self.pad, 1)
        kept = self._refusal.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # else the keys would move under the finger when something is said
        self._refusal.setSizePolicy(kept)
        card.body.addWidget(self._refusal)
        return card

    def show_names(self, names: tuple[SignInName, ...], demo_hint: str | None) -> None:
        """These names can be chosen; the name chosen before stays chosen. `demo_hint` names sample PINs."""
        self._names.show_names(names)
        if self._chosen not in [who.login for who in names]:
            self._chosen = names[0].login if len(names) == 1 else None
        self._demo_hint = demo_hint
        self._hint.say("info", demo_hint or "")
        self._known = True
        self._say_none()
        self._show_choice()

    def show_refusal(self, text: str) -> None:
        """The PIN was not taken, and why; the next one can be typed."""
        self._refusal.say("stop", text)
        self.pad.clear(wrong=True)
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_opening(self) -> None:
        """The PIN waits until the station is open."""
        self._refusal.say("info", self.tr("Opening the station…"))

    def say_locked(self, name: str) -> None:
        """The screen was locked while this person worked, and what is open stays open; an empty name says nothing."""
        self._locked_by = name
        self._say_advice()

    def choose(self, login: str) -> None:
        """This name is chosen, and its PIN can be typed."""
        self._chosen = login
        self._refusal.say("info", self.tr("Badge read. Now your PIN"))
        self._show_choice()

    def refusal(self) -> str:
        """What the page says of the last PIN."""
        return self._refusal.text()

    def names(self) -> tuple[NameCard, ...]:
        """The cards, in the order of the list."""
        return self._names.cards

    def retranslate(self) -> None:
        self._title.setText(self.tr("Who is working here?"))
        self._say_advice()
        self._say_none()
        for card in self._names.cards:
            card.retranslate()
        self._refusal.say("stop", "")
        self.languages.choose(spoken().value)
        self._show_choice()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.pad.clear()
        self._refusal.say("stop", "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.pad.isEnabled():
            self.pad.keyPressEvent(event)

    def _say_advice(self) -> None:
        advice = self.tr("Scan your badge, or tap your name and type your PIN.")
        if self._locked_by:
            kept = self.tr("Locked. {name} was working here; everything is as it was.")
            advice = f"{kept.format(name=isolated(self._locked_by))}\n{advice}"
        self._advice.setText(advice)

    def _say_none(self) -> None:
        nobody = self.tr("Nobody has worked here yet.")
        self._none.setText(nobody if self._known else self.tr("Opening the station…"))
        self._none.setVisible(not self._names.cards)
        self.begin.setText(self.tr("Set the station up"))
        self.begin.setVisible(self._known and not self._names.cards)

    def _show_choice(self) -> None:
        chosen = self._names.mark(self._chosen)
        self._who.setText(chosen.name if chosen else self.tr("Choose your name"))
        rest(self.pad, "" if chosen else self._who.text())
        if chosen is not None and self.isVisible():  # another page keeps its keyboard when the language changes
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_recovery(self, code: str, file: str) -> None:
        """The station has its administrator, and this is what opens it when every PIN is lost."""
        from ui.parts.read_sheet import ReadSheet

        if self.first_sheet is not None:
            self.first_sheet.hide()
        sheet = ReadSheet(self, self.ground)
        sheet.left.connect(self.set_up)
        text = self.tr(
            "{code}\n\nIt opens once and gives a new PIN. It is shown this once, and on a sheet to print:\n{file}"
        )
        sheet.read(self.tr("Recovery code: keep it in a safe"), text.format(code=code, file=file))

    def refuse_first(self, text: str) -> None:
        """Why the station did not take its first person."""
        if self.first_sheet is not None:
            self.first_sheet.refuse(text)

    @Slot()
    def _ask_first(self) -> None:
        from ui.parts.people.person_sheet import PersonSheet

        if self.first_sheet is None:
            self.first_sheet = PersonSheet(self, self.ground)
            self.first_sheet.given.connect(self.first_given)
        self.first_sheet.ask_person(first=True)

    @Slot(object)
    def _name_pressed(self, who: SignInName) -> None:
        self._chosen = who.login
        self._refusal.say("stop", "")
        self.pad.clear()
        self._show_choice()

    @Slot(object)
    def _pin_entered(self, pin: str) -> None:
        if self._chosen is not None:
            self._refusal.say("stop", "")
            from ui.intents import Credentials

            self.credentials.emit(Credentials(self._chosen, pin))

    @Slot(object)
    def _language_pressed(self, value: str) -> None:
        self.languages.choose(value)
        self.language_chosen.emit(Language(value))
