"""What is asked on the settings page: settings are kept and take effect, folders and conditions are looked at."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from station.domain.people import Right, may
from station.domain.policy_faults import PolicyFault, Problem
from station.errors import PolicyBroken, Refusal, Refused
from station.opening import reread_policy
from station.operations.change_settings import change_settings
from station.places import PlaceView, places
from station.policy.words import why_broken
from station.settings.file import keys, value_of
from ui.language import spoken
from ui.pages.settings import Tab
from ui.parts.label import isolated
from ui.parts.settings.form import SettingsForm
from ui.parts.settings.policy_tab import PolicyTab
from ui.words.place_words import place_step, policy_steps

if TYPE_CHECKING:
    from station.desk import Desk
    from station.policy.file import PolicyInForce
    from station.settings import Settings
    from ui.pages.settings import SettingsPage
    from ui.setting_intents import PolicyFileChosen, SettingsGiven
    from ui.tasks import Tasks


class SettingsWork(QObject):
    """`changed` carries the settings of before and the keys that are different now."""

    changed = Signal(object, object)
    turned = Signal(object)
    """Another Tab is on the screen."""

    def __init__(self, page: SettingsPage, tasks: Tasks, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._tasks, self._desk = page, tasks, desk
        page.opened.connect(self._opened)
        page.built.connect(self._built)

    @property
    def _may(self) -> bool:
        operator = self._desk.operator
        return operator is not None and may(operator, Right.CHANGE_SETTINGS)

    @Slot(object)
    def _built(self, tab: Tab) -> None:
        made = self._page.page_of(tab)
        if isinstance(made, SettingsForm):
            made.given.connect(self.keep)
        elif isinstance(made, PolicyTab):
            made.reread_wanted.connect(self._reread)
            made.file_chosen.connect(self._look_at)

    @Slot(object)
    def _opened(self, tab: Tab) -> None:
        self._page.offer(self._desk.operator)
        self.show()
        if tab is Tab.STATION and not self._page.station.zone.offers:
            self._tasks.draw(_zones).then(self._page.station.zone.offer)
        elif tab is Tab.FOLDERS:
            self._tasks.draw(partial(places, self._desk.settings)).then(self._show_places)
        elif tab is Tab.POLICY:
            self._show_policy()
        self.turned.emit(tab)

    def show(self) -> None:
        """Every field of the tab on the screen shows what holds; those of the others when their turn comes."""
        settings, form = self._desk.settings, self._page.page_of(self._page.tab())
        if isinstance(form, SettingsForm):
            form.show_values({key: value_of(settings, key) for key in keys(settings)}, self._may)

    @Slot(object)
    def keep(self, given: SettingsGiven) -> None:
        """These settings hold from now on, or it is said beside their fields why not."""
        pending = self._tasks.do(change_settings, given.changes)
        pending.then(partial(self._kept, frozenset(given.changes))).otherwise(self._refused)

    def _kept(self, asked: frozenset[str], settings: Settings) -> None:
        before, self._desk.settings = self._desk.settings, settings
        different = frozenset(key for key in asked if value_of(before, key) != value_of(settings, key))
        self.changed.emit(before, different)
        self.show()
        for form in self._page.forms():
            if asked & frozenset(form.fields):
                form.done(different)

    def _refused(self, trouble: Exception) -> None:
        if isinstance(trouble, Refused) and trouble.refusal is Refusal.BAD_SETTING:
            wrong = trouble.facts["wrong"]
            said = [form.refuse(wrong) for form in self._page.forms() if isinstance(wrong, tuple)]
            if any(said):
                return
        self._tasks.refused.emit(trouble)

    def _show_places(self, found: tuple[PlaceView, ...]) -> None:
        self._page.folders.show_places(tuple(place_step(place) for place in found))

    def _show_policy(self) -> None:
        self._page.policy.show_facts(policy_steps(self._desk, self._desk.settings.zone), self._may)

    @Slot()
    def _reread(self) -> None:
        self._tasks.run(partial(reread_policy, self._desk)).then(self._reread_done)

    def _reread_done(self, found: PolicyInForce) -> None:
        self._show_policy()
        if found.trouble is not None:
            self._page.policy.say("stop", self._broken(found.trouble))
        else:
            text = self.tr("{name} {version} is in force from now on.")
            self._page.policy.say("ok", text.format(name=found.policy.name, version=found.policy.version))

    @Slot(object)
    def _look_at(self, chosen: PolicyFileChosen) -> None:
        self._tasks.draw(partial(_verdict_on, Path(chosen.file))).then(self._looked_at)

    def _looked_at(self, found: tuple[str, str] | PolicyBroken) -> None:
        if isinstance(found, PolicyBroken):
            self._page.policy.say("stop", self._broken(found))
        else:
            name, version = found
            text = self.tr("This file can be used: {name}, version {version}.")
            self._page.policy.say("ok", text.format(name=isolated(name), version=isolated(version)))

    def _broken(self, broken: PolicyBroken) -> str:
        return self.tr("It cannot be used: {reason}.").format(reason=isolated(why_broken(broken, spoken())))


def _zones() -> tuple[str, ...]:
    """The zones of the tz database, which are looked for on the disk; runs on the drawing thread."""
    from zoneinfo import available_timezones

    return tuple(sorted(zone for zone in available_timezones() if "/" in zone))


def _verdict_on(file: Path) -> tuple[str, str] | PolicyBroken:
    """Whether this file can be the shop's conditions; runs on the drawing thread."""
    from station.policy.file import parse, read

    try:
        policy = parse(read(file.expanduser()))
    except PolicyBroken as broken:
        return broken
    except RuntimeError:  # ~ of somebody who has no home
        return PolicyBroken(PolicyFault(0, "", Problem.UNREADABLE))
    return policy.name, policy.version
