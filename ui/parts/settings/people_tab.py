"""The people of the station: who may sign in, with what, and what an administrator can do about it."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.views.people import PersonView
from ui.parts.button import BigButton
from ui.parts.case_list import CaseList
from ui.parts.people.person_sheet import PersonSheet
from ui.parts.settings.people_rows import paint_person, say_person
from ui.parts.text_sheet import TextSheet

_HEIGHT = 60


class PeopleTab(QWidget):
    """`person_given` carries a PersonGiven; `switched`, `badge_wanted` a login; `buys_as` a login and the customer."""

    person_given = Signal(object)
    switched = Signal(object)
    badge_wanted = Signal(object)
    buys_as = Signal(object, object)

    def __init__(self, page: QWidget, ground: QWidget) -> None:
        super().__init__()
        self.list: CaseList[PersonView] = CaseList(say_person, paint_person)
        self.add = BigButton(icon_name="plus", meaning="brand", primary=True, height=_HEIGHT)
        self.pin = BigButton(icon_name="lock", height=_HEIGHT)
        self.badge = BigButton(icon_name="label", height=_HEIGHT)
        self.purchases = BigButton(height=_HEIGHT)
        self.switch = BigButton(meaning="look", height=_HEIGHT)
        self.sheet, self.buys_sheet = PersonSheet(page, ground), TextSheet(page, ground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in (self.switch, self.purchases, self.badge, self.pin, self.add):
            row.addWidget(button)
        column.addLayout(row)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.list.row_chosen.connect(self._say_buttons)
        self.add.clicked.connect(self._add)
        self.pin.clicked.connect(self._ask_pin)
        self.badge.clicked.connect(self._badge)
        self.switch.clicked.connect(self._switch)
        self.purchases.clicked.connect(self._ask_purchases)
        self.sheet.given.connect(self.person_given)
        self.buys_sheet.said.connect(self._buys)

    def show_people(self, people: tuple[PersonView, ...]) -> None:
        """These people are listed."""
        self.list.show_rows(people, lambda person: person.login)

    def done(self) -> None:
        """What was asked on a sheet has been done."""
        self.sheet.close_sheet()

    def refuse(self, text: str) -> bool:
        """The sheet that is open says why the station did not take it; False when none is."""
        if self.sheet.isVisible():
            self.sheet.refuse(text)
            return True
        return False

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.add.setText(self.tr("Add somebody"))
        self.pin.setText(self.tr("New PIN"))
        self.badge.setText(self.tr("New badge"))
        self.purchases.setText(self.tr("Own purchases"))
        self.list.setAccessibleName(self.tr("People"))
        self._say_buttons()

    @Slot()
    def _say_buttons(self) -> None:
        person = self.list.chosen()
        nobody = None if person is not None else self.tr("choose somebody")
        gone = self.tr("may not sign in") if person is not None and not person.enabled else None
        for button in (self.pin, self.badge, self.purchases):
            button.set_reason(nobody or gone)
        self.switch.set_reason(nobody)
        back = person is not None and not person.enabled
        self.switch.setText(self.tr("Let sign in again") if back else self.tr("No longer let in"))

    @Slot()
    def _add(self) -> None:
        self.sheet.ask_person()

    @Slot()
    def _ask_pin(self) -> None:
        if (person := self.list.chosen()) is not None:
            self.sheet.ask_pin(person.login, person.name, person.role)

    @Slot()
    def _badge(self) -> None:
        if (person := self.list.chosen()) is not None:
            self.badge_wanted.emit(person.login)

    @Slot()
    def _switch(self) -> None:
        if (person := self.list.chosen()) is not None:
            self.switched.emit(person.login)

    @Slot()
    def _ask_purchases(self) -> None:
        if (person := self.list.chosen()) is not None:
            title = self.tr("As which customer does {name} buy here?").format(name=person.name)
            why = self.tr("E-mail address or name; empty for none. With the four-eyes rule on, they decide on none.")
            self.buys_sheet.ask(title, why, self.tr("Record"), needed=False)

    @Slot(object)
    def _buys(self, customer: str) -> None:
        if (person := self.list.chosen()) is not None:
            self.buys_as.emit(person.login, customer)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
