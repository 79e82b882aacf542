"""What an administrator does about people, and how a new station gets its first one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from station.errors import Refused
from station.operations.people import (
    add_person,
    disable,
    enable,
    first_administrator,
    issue_badge,
    name_purchases,
    set_pin,
)
from station.views.load_people import people
from ui import sentences
from ui.language import spoken

if TYPE_CHECKING:
    from station.desk import Desk
    from station.domain.people import Role
    from station.views.people import PersonView
    from ui.intents import PersonGiven
    from ui.page_set import Pages
    from ui.tasks import Pending, Tasks
    from ui.window import Window


class PeopleWork(QObject):
    """Serves the people tab, and the sheet of the first start."""

    def __init__(self, window: Window, pages: Pages, tasks: Tasks, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._tasks, self._desk = window, tasks, desk
        self._tab, self._door = pages.settings.people, pages.sign_in
        self._people: dict[str, PersonView] = {}
        self._tab.person_given.connect(self._given)
        self._tab.switched.connect(self._switch)
        self._tab.badge_wanted.connect(self._badge)
        self._tab.buys_as.connect(self._buys)
        self._door.first_given.connect(self._first)

    @Slot()
    def refresh(self) -> None:
        """The list is as it is now."""
        self._tasks.look(people).then(self._show)

    def _show(self, found: tuple[PersonView, ...]) -> None:
        self._people = {person.login: person for person in found}
        self._tab.show_people(found)

    @Slot(object)
    def _given(self, said: PersonGiven) -> None:
        if said.only_pin:
            self._after(self._tasks.do(set_pin, said.login, said.pin))
        else:
            self._after(self._tasks.do(add_person, said.login, said.name, said.role, said.pin))

    @Slot(object)
    def _switch(self, login: str) -> None:
        person = self._people.get(login)
        self._after(self._tasks.do(disable if person is not None and person.enabled else enable, login))

    @Slot(object, object)
    def _buys(self, login: str, customer: str) -> None:
        self._after(self._tasks.do(name_purchases, login, customer))

    def _after(self, pending: Pending[None]) -> None:
        pending.then(self._done).otherwise(self._refused)

    def _done(self, _: None) -> None:
        self._tab.done()
        self.refresh()

    def _refused(self, trouble: Exception) -> None:
        if not (isinstance(trouble, Refused) and self._tab.refuse(sentences.refused(trouble))):
            self._tasks.refused.emit(trouble)

    @Slot(object)
    def _badge(self, login: str) -> None:
        self._tasks.do(issue_badge, login).then(partial(self._draw, login))

    def _draw(self, login: str, badge: str) -> None:
        person = self._people[login]
        file = self._desk.settings.labels / f"badge-{login}.pdf"
        station, language = self._desk.settings.station.name, spoken().value
        drawing = partial(_write_badge, file, badge, person.name, person.role, station, language)
        self._tasks.draw(drawing).then(self._say_badge)
        self.refresh()

    def _say_badge(self, file: Path) -> None:
        text = self.tr("The badge is ready to be printed at its full size, and the file then deleted: {file}")
        self._window.say("ok", text.format(file=file), 15)

    @Slot(object)
    def _first(self, said: PersonGiven) -> None:
        pending = self._tasks.do(first_administrator, said.login, said.name, said.pin)
        pending.then(partial(self._is_set_up, said)).otherwise(self._not_set_up)

    def _is_set_up(self, said: PersonGiven, code: str) -> None:
        file = self._desk.settings.labels / "recovery-code.pdf"
        station, language = self._desk.settings.station.name, spoken().value
        drawing = partial(_write_recovery, file, code, said.name, station, language)
        self._tasks.draw(drawing).otherwise(lambda _: None)
        self._door.show_recovery(code, str(file))

    def _not_set_up(self, trouble: Exception) -> None:
        if isinstance(trouble, Refused):
            self._door.refuse_first(sentences.refused(trouble))
        else:
            self._tasks.refused.emit(trouble)


def _write_badge(file: Path, badge: str, name: str, role: Role, station: str, language: str) -> Path:
    from station.printing.badge_card import badge_card

    return _write(file, badge_card(badge, name, role, station, language))


def _write_recovery(file: Path, code: str, name: str, station: str, language: str) -> Path:
    from station.printing.badge_card import recovery_sheet

    return _write(file, recovery_sheet(code, name, station, language))


def _write(file: Path, content: bytes) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch(mode=0o600)
    file.write_bytes(content)
    return file
