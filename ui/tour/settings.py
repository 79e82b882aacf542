"""What the tour does as an administrator: the settings, a wrong value, the self-test, the end of a shift."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from station.domain.commands import TEST_CODE
from station.domain.people import Role
from station.domain.shift import Check, Standing
from station.opening import SAMPLE_PEOPLE
from ui.hands import wait_until
from ui.pages.settings import Tab
from ui.parts.step_list import StepState
from ui.places import Place

if TYPE_CHECKING:
    from ui.tour.walk import Walk


def settings_and_shift(walk: Walk) -> None:
    """The administrator signs in, and goes home at the end: nobody is signed in afterwards."""
    _enter(walk)
    _start(walk)
    for tab in Tab:
        _tab(walk, tab)
    _wrong(walk)
    _scanner(walk)
    _camera(walk)
    _printer(walk)
    _fault(walk)
    _end(walk)


def _enter(walk: Walk) -> None:
    login, _, _, pin = next(who for who in SAMPLE_PEOPLE if who[2] is Role.ADMINISTRATOR)
    page = walk.pages.sign_in

    def enter() -> None:
        walk.flow.start()
        wait_until(lambda: walk.page() is page and len(page.names()) > 0)
        walk.hands.tap(next(card for card in page.names() if card.who.login == login))
        for digit in pin:
            walk.hands.press(Qt.Key(Qt.Key.Key_0.value + int(digit)))
        walk.hands.press(Qt.Key.Key_Return)

    walk.step("settings-signed-in", "the administrator works here", enter, lambda: walk.page() is walk.pages.idle)


def _standing(walk: Walk, check: Check) -> Standing | None:
    around = walk.bench.around
    found = around.shift.findings if around is not None else ()
    return next((one.standing for one in found if one.check is check), None)


def _start(walk: Walk) -> None:
    walk.step(
        "shift-start",
        "the start of the shift: everything is looked at",
        lambda: walk.hands.tap(walk.pages.idle.prompt.shift),
        lambda: walk.page() is walk.pages.shift and _standing(walk, Check.JOURNAL) is Standing.OK,
    )
    walk.step(
        "shift-green",
        "the test code is scanned, and the scanner is all right",
        lambda: walk.hands.scan(TEST_CODE),
        lambda: _standing(walk, Check.SCANNER) is Standing.OK,
    )
    walk.step(
        "shift-kept",
        "what was found is kept, and the work begins",
        lambda: walk.hands.tap(walk.pages.shift.done),
        lambda: walk.page() is walk.pages.idle,
    )


def _tab(walk: Walk, tab: Tab) -> None:
    page = walk.pages.settings

    def turn() -> None:
        if walk.page() is not page:
            walk.flow.go_to(Place.SETTINGS)
            wait_until(lambda: walk.page() is page)
        walk.hands.tap(page.list.names[tab.value])

    walk.step(f"settings-{tab.value.lower()}", f"the settings: {tab.value.lower()}", turn, lambda: page.tab() is tab)


def _wrong(walk: Walk) -> None:
    form = walk.pages.settings.station
    _tab(walk, Tab.STATION)

    def spoil() -> None:
        form.zone.line.setText("Europe/Atlantis")
        form.city.line.clear()
        form.judge()
        walk.hands.tap(form.save)

    walk.step(
        "settings-refused",
        "a wrong value is refused beside its field, and nothing is written",
        spoil,
        lambda: bool(form.zone.wrong()) and bool(form.city.wrong()),
    )
    walk.step("settings-undone", "the values of before", lambda: walk.hands.tap(form.back), lambda: not form.changes())


def _scanner(walk: Walk) -> None:
    tab = walk.pages.settings.scanner
    _tab(walk, Tab.SCANNER)
    walk.step(
        "settings-layout",
        "a scanner on another keyboard is named, and what it meant",
        lambda: walk.hands.scan(TEST_CODE.replace("-", "'")),
        lambda: TEST_CODE in tab.result.text() and tab.compared.isVisible(),
    )


def _camera(walk: Walk) -> None:
    tab = walk.pages.settings.camera
    _tab(walk, Tab.CAMERA)
    walk.step(
        "settings-tried",
        "the camera is tried: its live picture, and what it is worth",
        lambda: walk.hands.tap(tab.attempt),
        lambda: len(tab.seen.steps) == 4 and tab.camera.image() is not None,
    )


def _printer(walk: Walk) -> None:
    tab = walk.pages.settings.printer
    _tab(walk, Tab.PRINTER)
    walk.step(
        "settings-test-label",
        "a test label is printed by the way of all labels",
        lambda: walk.hands.tap(tab.test),
        lambda: (walk.home / "labels" / "test-label.pdf").exists() and "test-label" in tab.came.text(),
    )

    def measure() -> None:
        tab.ruler.setText("52")
        walk.hands.tap(tab.take)

    walk.step(
        "settings-ruler",
        "a ruler that is too short: the size is refused, for its bars could not be read",
        measure,
        lambda: "65" in tab.scale.text(),
    )


def _fault(walk: Walk) -> None:
    page = walk.pages.shift

    def garble() -> None:
        walk.hands.tap(walk.pages.settings.shift)
        wait_until(lambda: walk.page() is page)
        walk.hands.scan(TEST_CODE.replace("-", "'"))

    walk.step(
        "shift-fault",
        "the self-test with a fault: what it is, and what to do",
        garble,
        lambda: any(step.state is StepState.STOP for step in page.steps.steps),
    )


def _end(walk: Walk) -> None:
    walk.step(
        "shift-end",
        "the shift is over: its report lies in the home, and nobody is signed in",
        lambda: walk.hands.tap(walk.pages.shift.end),
        lambda: walk.page() is walk.pages.sign_in and bool(list((walk.home / "reports").glob("*.pdf"))),
    )
