"""The program from start to end: a home that cannot be opened, languages, what is left behind."""

import re
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from station.desk import Desk
from station.views.door import names_at_the_door
from tests.bench import Bench, bench_at, new_bench
from tests.homes import open_desk, write_settings
from ui import sentences, theme
from ui.app import hook_crashes
from ui.language import Language, current, speak
from ui.lights import LightKind
from ui.places import Place
from ui.words.troubles import TROUBLES

Homes = Callable[..., Path]
CASE = "RMA-2026-004811"


class Windows(QObject):
    """Keeps every widget that ever stood on the screen as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[Windows]:
    eyes = Windows()
    qapp.installEventFilter(eyes)
    yield eyes
    qapp.removeEventFilter(eyes)


# A home that cannot be opened


def spoil_settings(home: Path) -> None:
    (home / "settings.toml").write_text('[station]\nname = "Milano\n', encoding="utf-8")


def know_no_such_setting(home: Path) -> None:
    write_settings(home, more="\n[coffee]\nsugar = 2\n")


def come_from_the_future(home: Path) -> None:
    with closing(sqlite3.connect(home / "station.db")) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()


def be_no_database(home: Path) -> None:
    for file in home.glob("station.db*"):
        file.unlink()
    (home / "station.db").write_bytes(b"this is a letter to the printer, not a database\n" * 40)


def name_no_printer(home: Path) -> None:
    text = (home / "settings.toml").read_text(encoding="utf-8").replace('printer = "folder"', 'printer = "the big one"')
    (home / "settings.toml").write_text(text, encoding="utf-8")


def leave_no_place_for_taken_cases(home: Path) -> None:
    (home / "taken").write_text("a file, not a folder")


def leave_no_place_for_the_log(home: Path) -> None:
    (home / "logs" / "station.log").unlink(missing_ok=True)
    (home / "logs" / "station.log").mkdir()


@pytest.mark.expects_log("the station cannot be opened")
@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (spoil_settings, "settings"),
        (know_no_such_setting, "settings"),
        (come_from_the_future, "newer_schema"),
        (be_no_database, "broken_file"),
        (name_no_printer, "bad_setting"),
        (leave_no_place_for_taken_cases, "folder"),
        (leave_no_place_for_the_log, "folder"),
    ],
)
def test_a_home_that_cannot_be_opened_stops_the_program_in_words(
    qapp: object, new_home: Homes, spoil: Callable[[Path], None], code: str
) -> None:
    # given
    home = new_home()
    spoil(home)
    before = {file: file.read_bytes() for file in home.glob("s*") if file.is_file()}
    # when
    with bench_at(home, "en") as bench:
        # then
        assert bench.failed
        assert bench.window.stop_is_shown()
        bench.sees("The station cannot start")
        bench.sees(sentences.trouble(code))
        # when
        bench.tap("Quit")
        # then
        bench.wait(lambda: not bench.window.isVisible(), "the end")
    assert {file: file.read_bytes() for file in before} == before


@pytest.mark.expects_log("torn photograph")
def test_a37_a_photograph_that_was_torn_by_a_power_cut_is_said_to_be_gone(qapp: object, new_home: Homes) -> None:
    # given a photograph of which half was written
    home = new_home()
    torn = home / "photos" / "ab" / "cd" / ".new-torn"
    torn.parent.mkdir(parents=True)
    torn.write_bytes(b"\xff\xd8 half")
    # when the power is back
    with bench_at(home, "en") as bench:
        # then somebody who took it knows that it is to be taken again
        bench.wait(lambda: "take it again" in bench.window.notices.text(), "the notice")
    assert not torn.exists()


@pytest.mark.expects_log("the station cannot be opened")
def test_a_home_that_another_station_holds_is_left_alone(qapp: object, new_home: Homes) -> None:
    home = new_home()
    other: Desk = open_desk(home)
    try:
        with bench_at(home, "en") as bench:
            bench.sees(str(TROUBLES["in_use"]))
    finally:
        other.close()


def test_every_trouble_that_the_station_can_have_is_said_in_words(project: Path) -> None:
    sources = [*(project / "station").rglob("*.py"), *(project / "ui").rglob("*.py")]
    raised = {
        code
        for source in sources
        for code in re.findall(r'(?:Device|Storage)Trouble\(\s*"(\w+)"', source.read_text(encoding="utf-8"))
    }
    assert len(raised) > 20
    assert raised <= set(TROUBLES)


# While it runs


@pytest.mark.expects_log("a bug")
def test_a_bug_in_whatever_thread_is_in_the_log_and_said_once(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    # given
    for place in (sys, threading):
        monkeypatch.setattr(place, "excepthook", place.excepthook)
    hook_crashes(bench.program)

    def stumble() -> None:
        raise ZeroDivisionError

    # when
    thread = threading.Thread(target=stumble)
    thread.start()
    thread.join()
    # then
    assert "ZeroDivisionError" in caplog.text
    bench.sees("Something went wrong. It is in the log; what was saved is safe.")


def test_the_language_changes_on_every_page_without_a_restart(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(CASE)
    places = {Place.QUEUE: bench.pages.queue, Place.SEARCH: bench.pages.search, Place.BENCH: bench.pages.case}
    words: dict[Language, dict[Place, set[str]]] = {}
    # when
    for language in Language:
        bench.window.language_chosen.emit(language)
        words[language] = {}
        for place, page in places.items():
            bench.window.place_chosen.emit(place)
            bench.shows(page)
            bench.hands.settle()
            words[language][place] = set(bench.hands.reads())
    # then
    assert "Put aside" in words[Language.EN][Place.BENCH]
    assert "Conferma" in words[Language.IT][Place.BENCH]
    assert "Confirmer" in words[Language.FR][Place.BENCH]
    for place in places:
        spoken = [words[language][place] for language in Language]
        assert len({frozenset(said) for said in spoken}) == len(Language)
    for english in ("Confirm", "Refuse", "Put aside", "Queue", "Search", "Help"):
        assert english not in words[Language.IT][Place.BENCH]
    assert bench.case is not None
    assert bench.case.rma_number == CASE


def test_the_lights_tell_how_the_devices_are(bench: Bench) -> None:
    # given
    film = bench.rack.film
    assert film is not None
    camera = next(pill for pill in bench.window.header.lights.pills if pill.light.kind is LightKind.CAMERA)
    bench.wait(lambda: bench.rack.camera.latest() is not None, "a picture")
    bench.wait(lambda: camera.light.meaning == "simulated", "the light of a simulated camera")
    works = camera.accessibleName()
    # when
    film.unplug()
    # then
    bench.wait(lambda: camera.light.meaning in ("look", "stop"), "the light of a lost camera")
    assert camera.accessibleName() != works
    # when
    film.plug()
    # then
    bench.wait(lambda: camera.accessibleName() == works, "the light of before")


def test_only_the_one_window_ever_stands_on_the_screen(qapp: object, new_home: Homes, windows: Windows) -> None:
    with bench_at(new_home(), "en") as bench:
        bench.sign_in()
        bench.open(CASE)
        for place in Place:
            bench.window.place_chosen.emit(place)
            bench.hands.settle()
        assert bench.window.isActiveWindow()
    assert windows.seen == ["Window"]


def test_closing_in_the_middle_of_work_leaves_no_thread_and_loses_nothing(qapp: object, new_home: Homes) -> None:
    # given
    home = new_home()
    before = set(threading.enumerate())
    with bench_at(home, "en") as bench:
        bench.sign_in()
        bench.open(CASE)
        bench.wait(lambda: bench.rack.camera.latest() is not None, "a picture")
        # when the shutter is pressed and the window closed at once
        bench.burst(Qt.Key.Key_F5)
        bench.window.close()
        # then
        assert not {thread.name for thread in set(threading.enumerate()) - before if thread.is_alive()}
    desk = open_desk(home)
    try:
        with closing(sqlite3.connect(home / "station.db")) as database:
            assert database.execute("SELECT count(*) FROM photos").fetchone() == (1,)
    finally:
        desk.close()


def test_a_second_start_on_the_same_home_works_at_once(qapp: object, new_home: Homes) -> None:
    home = new_home()
    for _ in range(2):
        with bench_at(home, "en") as bench:
            bench.sign_in()
            bench.open(CASE)


# Quicker than the station


def test_the_names_are_there_before_the_station_is_open(qapp: QApplication, new_home: Homes) -> None:
    with new_bench(new_home(), "en") as bench:
        bench.program.start()
        assert [card.who.name for card in bench.program.sign_in.names()] == [
            "Anna Rossi",
            "Claire Martin",
            "Luca Conti",
            "Marco Bianchi",
            "Sara Greco",
        ]
        assert bench.program.bench is None


def test_a_pin_typed_before_the_station_is_open_signs_in_once_it_is(qapp: QApplication, new_home: Homes) -> None:
    with new_bench(new_home(), "en") as bench:
        bench.program.start()
        page = bench.program.sign_in
        bench.hands.tap(page.names()[0])
        for digit in "1234":
            bench.hands.tap(page.pad.keypad.keys[digit])
        bench.hands.tap(page.pad.keypad.keys["enter"])
        assert page.refusal() == "Opening the station…"
        bench.wait(lambda: bench.program.bench is not None and bench.page is bench.pages.idle, "the bench")
        assert bench.flow.signed_in


def test_a_file_that_is_no_database_names_nobody_at_the_door(qapp: QApplication, new_home: Homes) -> None:
    home = new_home()
    be_no_database(home)
    assert names_at_the_door(home / "station.db", datetime.now(UTC)) == ()


@pytest.fixture
def as_before(qapp: QApplication) -> Iterator[QApplication]:
    """The program, which afterwards speaks and looks as it did."""
    before = current(qapp)
    yield qapp
    speak(qapp, before)
    theme.apply(qapp, theme.LIGHT)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_first_picture_speaks_and_looks_as_the_settings_say(
    as_before: QApplication, new_home: Homes, language: str
) -> None:
    # given
    home = new_home()
    text = (home / "settings.toml").read_text(encoding="utf-8")
    chosen = f'[station]\nlanguage = "{language}"\ntheme = "dark"'
    (home / "settings.toml").write_text(text.replace("[station]", chosen), encoding="utf-8")
    # when
    with new_bench(home, None) as bench:
        bench.program.start()
        first = current(as_before), theme.tokens_of(bench.window), bench.program.bench
    # then
    assert first == (language, theme.DARK, None)


def test_a_language_chosen_before_the_station_is_open_stays(as_before: QApplication, new_home: Homes) -> None:
    with new_bench(new_home(), None) as bench:
        bench.program.start()
        bench.program.sign_in.language_chosen.emit(Language.FR)
        bench.wait(lambda: bench.program.bench is not None and bench.program.bench.flow is not None, "the station")
        assert current(as_before) is Language.FR


@pytest.mark.expects_log("the policy")
def test_a_policy_that_cannot_be_used_is_said_with_its_line_and_the_last_good_one_counts(
    qapp: QApplication, new_home: Homes
) -> None:
    home = new_home()
    (home / "policy.toml").write_text('format = "rma-policy/1"\nname = 7\n', encoding="utf-8")
    with bench_at(home, "en") as bench:
        bench.sees("The policy file cannot be used", "line 2, name: must be a text in quotes (found: 7)")
        assert bench.program.bench is not None
        assert bench.program.bench.desk.policy.name == "technostok"
