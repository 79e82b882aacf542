"""People come and go: badges, another operator, a locked screen that keeps the case, and who may sign in at all."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from station import opening
from station.devices.decoder import decode
from station.domain.codes import Badge, Forms, read
from station.domain.people import Operator, Role
from station.domain.verdict import Reason
from station.operations.people import as_set_up, issue_badge
from station.views.load_people import people
from tests.bench import ANNA, GOOD, LUCA, SINGLE, USED, USED_ONE, Bench, bench_at
from tests.homes import write_settings
from tests.printing.samples import seen
from ui.idle_lock import IdleLock
from ui.places import Place

MARCO, SARA = ("marco.bianchi", "2345"), ("sara.greco", "56785678")
AT_THE_MACHINE = as_set_up("root")


def badge_of(bench: Bench, login: str) -> str:
    return bench.flow._desk.do_as(AT_THE_MACHINE, issue_badge, login)


def works_here(bench: Bench, login: str) -> None:
    def here() -> bool:
        who = bench.flow._desk.operator
        return who is not None and who.login == login

    bench.wait(here, f"{login} at the bench")


def test_h6_an_operator_signs_in_by_scanning_the_badge(bench: Bench) -> None:
    bench.scan(badge_of(bench, ANNA[0]))
    bench.shows(bench.pages.idle)
    works_here(bench, ANNA[0])


def test_a_badge_of_nobody_is_answered_and_opens_nothing(bench: Bench) -> None:
    bench.scan("B-" + "A" * 26)
    bench.sees("Nobody here wears this badge")
    assert bench.page is bench.pages.sign_in
    assert not bench.hands.sees("AAAAA")


def test_a_supervisors_badge_is_read_and_the_pin_is_typed(bench: Bench) -> None:
    bench.scan(badge_of(bench, LUCA[0]))
    bench.sees("Badge read. Now your PIN")
    assert not bench.flow.signed_in
    for key in (*LUCA[1], "enter"):
        bench.hands.tap(bench.pages.sign_in.pad.keypad.keys[key])
    bench.shows(bench.pages.idle)
    works_here(bench, LUCA[0])


def test_a48_another_operators_badge_takes_over_and_the_case_stays_where_it_was(bench: Bench) -> None:
    # given
    badge = badge_of(bench, MARCO[0])
    bench.sign_in(ANNA)
    bench.open(SINGLE)
    bench.inspect(GOOD)
    place = bench.pages.case.current()
    # when
    bench.scan(badge)
    works_here(bench, MARCO[0])
    # then the case is open at the same unit, and who presses now is the author
    assert bench.page is bench.pages.case
    assert bench.pages.case.current() == place
    bench.sees("Marco Bianchi")
    bench.key(Qt.Key.Key_F2)
    bench.wait(lambda: len(bench.decisions) == 1, "the decision")
    assert bench.case is not None
    assert bench.case.decision is not None
    assert bench.case.decision.operator == MARCO[0]


def test_a48_an_idle_screen_is_locked_and_keeps_the_case_and_what_was_half_typed(bench: Bench) -> None:
    # given
    bench.sign_in(ANNA)
    bench.open(SINGLE)
    note = bench.pages.case.middle.questions.note
    bench.hands.write(note.viewport().parentWidget(), "half a sen")
    lock = bench.program.bench.findChild(IdleLock)  # type: ignore[union-attr]  # it is open
    assert lock is not None
    # when nobody touches it for ten minutes
    lock.idle.emit()
    # then
    bench.shows(bench.pages.sign_in)
    bench.sees("Locked.", "Anna Rossi")
    assert not bench.flow.signed_in
    bench.scan("RMA-2026-004812")
    bench.sees("Sign in first")
    # when somebody else comes
    bench.try_pin(*MARCO)
    bench.shows(bench.pages.case)
    works_here(bench, MARCO[0])
    assert bench.case is not None
    assert bench.case.rma_number == SINGLE
    assert note.toPlainText() == "half a sen"


def test_the_time_until_the_lock_begins_again_with_every_key(bench: Bench) -> None:
    bench.sign_in(ANNA)
    lock = IdleLock(QApplication.instance(), 10, bench.window)  # type: ignore[arg-type]  # a QApplication
    lock._timer.stop()
    bench.key(Qt.Key.Key_Shift)
    assert lock._timer.isActive()
    assert lock._timer.interval() == 600_000
    never = IdleLock(QApplication.instance(), 0, bench.window)  # type: ignore[arg-type]  # a QApplication
    assert not never._timer.isActive()


def test_whoever_may_not_see_the_page_behind_the_lock_comes_to_the_bench(bench: Bench) -> None:
    bench.sign_in(SARA)
    bench.flow.go_to(Place.SETTINGS)
    bench.shows(bench.pages.settings)
    bench.flow.door.lock()
    bench.shows(bench.pages.sign_in)
    bench.try_pin(*ANNA)
    bench.shows(bench.pages.idle)


def test_an_operator_finds_no_way_to_the_settings(bench: Bench) -> None:
    bench.sign_in(ANNA)
    assert not bench.window.rail.buttons[Place.SETTINGS].isVisible()


@pytest.fixture
def strict(qapp: object, new_home: Callable[..., Path]) -> Iterator[Bench]:
    """A bench that works by the policy that ships."""
    home = new_home()
    (home / "policy.toml").unlink()
    with bench_at(home, "en") as bench:
        yield bench


def test_a_supervisor_who_has_a_badge_shows_it_on_the_operators_screen(strict: Bench) -> None:
    # given
    bench = strict
    badge, annas = badge_of(bench, LUCA[0]), badge_of(bench, ANNA[0])
    bench.sign_in(ANNA)
    bench.open(USED_ONE)
    bench.inspect(USED)
    while bench.unit.slots_for[Reason.USED]:
        bench.photograph()
    bench.key(Qt.Key.Key_F4)
    covers = bench.pages.case.covers
    bench.wait(covers.refuse_sheet.isVisible, "the question for the reasons")
    bench.key(Qt.Key.Key_F4)
    bench.wait(covers.supervisor_sheet.isVisible, "the question for a supervisor")
    sheet = covers.supervisor_sheet
    # when the PIN alone is typed
    bench.tap("Luca Conti")
    bench.tap("Seen together")
    for key in (*LUCA[1], "enter"):
        bench.hands.tap(sheet.pad.keypad.keys[key])
    bench.wait(lambda: "own badge" in sheet.refusal.text(), "the wish for a badge")
    # and a badge that is not theirs
    bench.scan(annas)
    bench.wait(lambda: "cannot agree" in sheet.refusal.text(), "the refusal of the badge")
    works_here(bench, ANNA[0])
    # and at last their own
    bench.scan(badge)
    bench.wait(lambda: "PIN" in sheet.refusal.text(), "the wish for the PIN")
    for key in (*LUCA[1], "enter"):
        bench.hands.tap(sheet.pad.keypad.keys[key])
    bench.wait(lambda: len(bench.decisions) == 1, "the decision")


# who may sign in at all


def test_an_administrator_adds_somebody_who_can_sign_in(bench: Bench) -> None:
    # given
    bench.sign_in(SARA)
    bench.flow.go_to(Place.SETTINGS)
    tab = bench.pages.settings.people
    bench.wait(lambda: len(tab.list.values()) == 5, "the people")
    # when
    bench.tap("Add somebody")
    sheet = tab.sheet
    bench.hands.write(sheet.name, "Zoe Neri")
    bench.hands.write(sheet.login, "zoe.neri")
    bench.hands.write(sheet.pin, "1357")
    assert sheet.done.reason() == "Type the PIN once more"
    bench.hands.write(sheet.again, "1357")
    bench.hands.tap(sheet.done)
    # then
    bench.wait(lambda: "zoe.neri" in [person.login for person in tab.list.values()], "the new name")
    assert not sheet.isVisible()
    bench.flow.start()
    bench.wait(lambda: len(bench.pages.sign_in.names()) == 6, "six names")
    bench.try_pin("zoe.neri", "1357")
    works_here(bench, "zoe.neri")


def test_a_name_that_is_taken_is_said_on_the_sheet_and_what_was_typed_stays(bench: Bench) -> None:
    bench.sign_in(SARA)
    bench.flow.go_to(Place.SETTINGS)
    bench.tap("Add somebody")
    sheet = bench.pages.settings.people.sheet
    for field, text in ((sheet.name, "Anna"), (sheet.login, ANNA[0]), (sheet.pin, "1357"), (sheet.again, "1357")):
        bench.hands.write(field, text)
    bench.hands.tap(sheet.done)
    bench.wait(lambda: bool(sheet.said.text()), "the reason")
    assert sheet.isVisible()
    assert sheet.name.text() == "Anna"


def test_a_badge_is_drawn_as_a_card_that_opens_the_bench(bench: Bench) -> None:
    # given
    bench.sign_in(SARA)
    bench.flow.go_to(Place.SETTINGS)
    tab = bench.pages.settings.people
    bench.wait(lambda: len(tab.list.values()) == 5, "the people")
    tab.list.choose([person.login for person in tab.list.values()].index(ANNA[0]))
    # when
    bench.tap("New badge")
    file = bench.home / "labels" / "badge-anna.rossi.pdf"
    bench.sees("The badge is ready")
    # then
    (sighting,) = decode(seen(file.read_bytes(), 300))
    assert isinstance(read(sighting.text, Forms()), Badge)
    assert file.stat().st_mode & 0o777 == 0o600
    bench.flow.start()
    bench.scan(sighting.text)
    works_here(bench, ANNA[0])


def test_whoever_is_put_away_is_not_among_the_names_any_more(bench: Bench) -> None:
    bench.sign_in(SARA)
    bench.flow.go_to(Place.SETTINGS)
    tab = bench.pages.settings.people
    bench.wait(lambda: len(tab.list.values()) == 5, "the people")
    tab.list.choose([person.login for person in tab.list.values()].index(MARCO[0]))
    bench.tap("No longer let in")
    bench.wait(lambda: not all(person.enabled for person in tab.list.values()), "the change")
    bench.flow.start()
    bench.wait(lambda: len(bench.pages.sign_in.names()) == 4, "four names")


def test_the_last_administrator_cannot_be_put_away(bench: Bench) -> None:
    bench.sign_in(SARA)
    bench.flow.go_to(Place.SETTINGS)
    tab = bench.pages.settings.people
    bench.wait(lambda: len(tab.list.values()) == 5, "the people")
    tab.list.choose([person.login for person in tab.list.values()].index(SARA[0]))
    bench.tap("No longer let in")
    bench.sees("One administrator has to stay")


def test_the_first_start_makes_the_administrator_and_shows_the_recovery_code_once(qapp: object, tmp_path: Path) -> None:
    home = tmp_path / "new"
    write_settings(home)
    opening.open_desk(opening.prepare_home(home)).close()
    bench = Bench(home, "en")
    try:
        bench.program.start()
        bench.wait(lambda: bool(bench._ready), "the station")
        # when
        bench.tap("Set the station up")
        sheet = bench.pages.sign_in.first_sheet
        assert sheet is not None
        for field, text in ((sheet.name, "Zoe Neri"), (sheet.login, "zoe"), (sheet.pin, "1357"), (sheet.again, "1357")):
            bench.hands.write(field, text)
        assert sheet.done.reason() == "The PIN has at least 8 digits, and not all the same"
        for field in (sheet.pin, sheet.again):
            bench.hands.write(field, "2468")
        bench.hands.tap(sheet.done)
        bench.sees("Recovery code")
        bench.wait((home / "labels" / "recovery-code.pdf").exists, "the sheet")
        bench.key(Qt.Key.Key_Escape)
        # then
        bench.wait(lambda: len(bench.pages.sign_in.names()) == 1, "the name")
        bench.try_pin("zoe", "13572468")
        bench.shows(bench.pages.idle)
        (person,) = bench.flow._desk.look(people)
        assert Operator(person.login, person.name, person.role) == Operator("zoe", "Zoe Neri", Role.ADMINISTRATOR)
    finally:
        bench.close()
