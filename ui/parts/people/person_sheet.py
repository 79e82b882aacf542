"""A sheet that asks who somebody is: name, login, role and PIN; or only for a new PIN."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from station.domain.people import LONGEST_PIN, SHORTEST_PIN, Role, is_pin
from ui import theme
from ui.intents import PersonGiven
from ui.parts.button import BigButton
from ui.parts.label import Label
from ui.parts.saying import Saying
from ui.parts.segmented import Segmented
from ui.parts.sheet import Sheet
from ui.words.role_words import role as role_word

_LONGEST_NAME, _LONGEST_LOGIN = 80, 40


class PersonSheet(Sheet):
    """`given` carries a `PersonGiven`; the sheet stays until `close_sheet`, for the station may refuse it."""

    given = Signal(object)

    def __init__(self, parent: QWidget, ground: QWidget) -> None:
        super().__init__(parent, ground, widest=720)
        self._only_pin = self._first = False
        self._login = ""
        self._role: Role | None = Role.OPERATOR
        self._title = Label(role="heading", wrap=True)
        self._labels = [Label(role="small") for _ in range(5)]
        self.name, self.login, self.pin, self.again = (QLineEdit() for _ in range(4))
        self.roles = Segmented(tuple((role.value, "") for role in Role))
        self.said = Saying("info")
        self.back = BigButton(icon_name="back", key="Esc")
        self.done = BigButton(icon_name="ok", meaning="brand", primary=True)
        self._lay_out()
        self.back.clicked.connect(self.close_sheet)
        self.done.clicked.connect(self._finish)
        self.roles.chosen.connect(self._role_chosen)
        self.retranslate()

    def _lay_out(self) -> None:
        body = self.card.body
        body.addWidget(self._title)
        fields = (self.name, self.login, self.roles, self.pin, self.again)
        for label, field in zip(self._labels, fields, strict=True):
            body.addWidget(label)
            body.addWidget(field)
        for line, longest in ((self.name, _LONGEST_NAME), (self.login, _LONGEST_LOGIN)):
            line.setMaxLength(longest)
        for line in (self.pin, self.again):
            line.setMaxLength(LONGEST_PIN)
            line.setEchoMode(QLineEdit.EchoMode.Password)
        for line in (self.name, self.login, self.pin, self.again):
            line.setMinimumHeight(theme.ANSWER)
            line.textChanged.connect(self._judge)
            line.returnPressed.connect(self._finish)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.back)
        buttons.addWidget(self.done, 1)
        body.addWidget(self.said)
        body.addLayout(buttons)

    def ask_person(self, *, first: bool = False) -> None:
        """A new person is asked for; the `first` one of a station is its administrator."""
        self._only_pin, self._first, self._login = False, first, ""
        self._role = Role.ADMINISTRATOR if first else Role.OPERATOR
        self._begin(self.name)

    def ask_pin(self, login: str, name: str, role: Role) -> None:
        """A new PIN is asked for this person."""
        self._only_pin, self._first, self._login, self._role = True, False, login, role
        self.name.setText(name)
        self._begin(self.pin)

    def refuse(self, text: str) -> None:
        """The station did not take it, and why."""
        self.said.say("stop", text)

    def _begin(self, first_field: QLineEdit) -> None:
        for line in (self.pin, self.again, *(() if self._only_pin else (self.name, self.login))):
            line.clear()
        for place, field in enumerate((self.name, self.login, self.roles)):
            shown = not self._only_pin and not (self._first and field is self.roles)
            field.setVisible(shown)
            self._labels[place].setVisible(shown)
        self.roles.choose(self._role.value if self._role else None)
        self.retranslate()
        self.open()
        first_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def obstacle(self) -> str:
        """What is still missing, or nothing."""
        if not self._only_pin and not self.name.text().strip():
            return self.tr("Write the name")
        if not self._only_pin and not self.login.text().strip():
            return self.tr("Write a short name to sign in with")
        role = self._role or Role.OPERATOR
        if not is_pin(role, self.pin.text()):
            text = self.tr("The PIN has at least {n} digits, and not all the same")
            return text.format(n=SHORTEST_PIN[role])
        return "" if self.pin.text() == self.again.text() else self.tr("Type the PIN once more")

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        title = self.tr("Who may sign in?")
        if self._first:
            title = self.tr("Who sets this station up?")
        elif self._only_pin:
            title = self.tr("A new PIN for {name}").format(name=self.name.text())
        self._title.setText(title)
        names = (
            self.tr("Name"),
            self.tr("Short name, for example anna.rossi"),
            self.tr("Role"),
            self.tr("PIN"),
            self.tr("The PIN once more"),
        )
        fields = (self.name, self.login, self.roles, self.pin, self.again)
        for label, field, text in zip(self._labels, fields, names, strict=True):
            label.setText(text)
            field.setAccessibleName(text)
        self.roles.set_texts(tuple((role.value, role_word(role)) for role in Role))
        self.back.setText(self.tr("Back"))
        self.done.setText(self.tr("Record"))
        self._judge()

    @Slot(object)
    def _role_chosen(self, value: str) -> None:
        self._role = Role(value)
        self.roles.choose(value)
        self._judge()

    @Slot()
    def _judge(self) -> None:
        self.done.set_reason(self.obstacle() or None)
        self.said.say("info", "")

    @Slot()
    def _finish(self) -> None:
        if self.obstacle():
            return
        login = self._login or self.login.text().strip()
        role = self._role or Role.OPERATOR
        self.given.emit(PersonGiven(login, self.name.text().strip(), role, self.pin.text(), only_pin=self._only_pin))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
