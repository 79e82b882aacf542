"""The settings page: what a shop sets itself, tried before it counts, and what is wrong said beside its field."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from station.domain.commands import TEST_CODE
from station.domain.setting_problems import Problem, Wrong
from station.domain.shift import (
    Check,
    Fault,
    Finding,
    Standing,
    look_at_clock,
    look_at_disk,
    look_at_outgoing,
    look_at_picture,
)
from station.look_around import journal_found
from station.places import PlaceView
from station.settings import Settings, load
from station.settings.file import keys, value_of
from station.views.load_shift import self_test_due
from tests.bench import ANNA, LUCA, SINGLE, Bench
from tests.days.test_shift import words_of
from tests.ui.on_screen import clipped, put_on_screen, settle, speaking, too_small
from ui import theme
from ui.idle_lock import IdleLock
from ui.language import Language, current
from ui.pages.settings import SettingsPage, Tab
from ui.pages.shift import ShiftPage
from ui.parts.settings.setting_field import SettingField
from ui.parts.step_list import StepState
from ui.places import Place
from ui.words.place_words import place_step

SARA = ("sara.greco", "56785678")


@pytest.fixture
def settings(bench: Bench) -> SettingsPage:
    """The administrator has opened the settings."""
    bench.sign_in(SARA)
    return opened(bench)


def opened(bench: Bench) -> SettingsPage:
    bench.flow.go_to(Place.SETTINGS)
    bench.shows(bench.pages.settings)
    return bench.pages.settings


def write(field: SettingField, text: str) -> None:
    line = getattr(field, "line", field.editor)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, text) if text else QTest.keyClick(line, Qt.Key.Key_Delete)


def journal(bench: Bench, kind: str) -> list[dict[str, object]]:
    desk = bench.flow._desk
    statement = "SELECT body FROM journal WHERE kind = ? ORDER BY seq"
    rows = desk.look(lambda reading: reading.connection.exec_driver_sql(statement, (kind,)).fetchall())
    return [json.loads(body) for (body,) in rows]


def test_what_is_kept_counts_at_once_and_stands_in_the_file(bench: Bench, settings: SettingsPage) -> None:
    # given
    settings.turn_to(Tab.STATION)
    before = (bench.home / "settings.toml").read_text(encoding="utf-8")
    # when
    write(settings.station.name, "Torino 1")
    settings.station.language.choice.answers()[2].click()
    settings.station.theme.choice.answers()[1].click()
    bench.hands.tap(settings.station.save)
    # then
    bench.wait(lambda: bench.window.header.station.full_text() == "Torino 1", "the name in the header")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert current(application) is Language.FR
    assert theme.tokens_of() is theme.DARK
    assert load(bench.home).station.name == "Torino 1"
    assert (bench.home / "settings.toml.before").read_text(encoding="utf-8") == before
    assert journal(bench, "SettingsChanged")[0]["keys"] == ["station.language", "station.name", "station.theme"]
    theme.apply(application, theme.LIGHT)
    # and so does the time until the lock
    settings.turn_to(Tab.TIMES)
    write(settings.times.lock, "3")
    bench.hands.tap(settings.times.save)
    bench.wait(lambda: bench.flow._desk.settings.process.lock_minutes == 3, "the setting")
    lock = bench.program.bench.findChild(IdleLock)  # type: ignore[union-attr]  # it is open
    assert lock is not None
    assert lock._timer.interval() == 180_000


def test_wrong_values_are_refused_beside_their_fields_and_nothing_is_half_written(
    bench: Bench, settings: SettingsPage
) -> None:
    # given
    before = (bench.home / "settings.toml").read_bytes()
    settings.turn_to(Tab.STATION)
    # when
    write(settings.station.name, "A good name")
    write(settings.station.city, "")
    write(settings.station.zone, "Europe/Atlantis")
    bench.hands.tap(settings.station.save)
    # then
    bench.wait(lambda: bool(settings.station.zone.wrong()), "the sentence")
    assert settings.station.zone.wrong() == "There is no such time zone: choose one from the list."
    assert settings.station.city.wrong() == "This must not be empty."
    assert settings.station.name.wrong() == ""
    bench.sees("Nothing was changed")
    assert (bench.home / "settings.toml").read_bytes() == before
    assert bench.flow._desk.settings.station.name != "A good name"
    # and a key takes the sentence away, and offers what there is
    write(settings.station.zone, "paris")
    assert settings.station.zone.wrong() == ""
    bench.tap("Europe/Paris")
    assert settings.station.zone.value() == "Europe/Paris"
    # nor is a word a number
    settings.turn_to(Tab.TIMES)
    write(settings.times.undo, "soon")
    bench.hands.tap(settings.times.save)
    bench.wait(lambda: settings.times.undo.wrong() == "Write a whole number.", "the sentence")


def test_a_folder_that_cannot_be_is_named_and_one_that_can_counts_from_the_next_start(
    bench: Bench, settings: SettingsPage, tmp_path: Path
) -> None:
    settings.turn_to(Tab.FOLDERS)
    bench.sees("Photographs", "free")
    write(settings.folders.inbox, "/nowhere/at/all")
    bench.hands.tap(settings.folders.save)
    bench.wait(lambda: "one above it" in settings.folders.inbox.wrong(), "the sentence")
    write(settings.folders.inbox, str(tmp_path / "cases"))
    bench.hands.tap(settings.folders.save)
    bench.sees("It counts from the next start")
    assert load(bench.home).inbox == tmp_path / "cases"


def test_a_supervisor_looks_and_does_not_change(bench: Bench) -> None:
    bench.sign_in(LUCA)
    page = opened(bench)
    assert not page.list.names[Tab.PEOPLE.value].isVisible()
    page.turn_to(Tab.TIMES)
    write(page.times.undo, "7")
    assert page.times.save.reason() == "Only an administrator changes settings"
    page.turn_to(Tab.POLICY)
    bench.wait(lambda: page.policy.reread.reason() is not None, "the reason")


def test_a41_a_scanner_on_another_keyboard_is_named_and_what_it_meant_is_shown(
    bench: Bench, settings: SettingsPage
) -> None:
    settings.turn_to(Tab.SCANNER)
    bench.scan(TEST_CODE.replace("-", "'"))
    bench.sees("Set up in the scanner: American; in the computer: Italian", TEST_CODE)
    bench.scan(TEST_CODE)
    bench.sees("Every character arrived")
    assert bench.page is settings
    # and so it is at the bench, where a number from another keyboard is not taken for an unknown one
    bench.flow.go_to(Place.BENCH)
    bench.shows(bench.pages.idle)
    bench.scan(TEST_CODE)
    bench.wait(lambda: "Every character arrived" in bench.window.notices.text(), "the notice")
    bench.scan(SINGLE.replace("-", "'"))
    bench.sees("keyboard layout does not match", SINGLE)


def test_a36_a_camera_is_tried_with_its_live_picture_before_it_is_chosen(bench: Bench, settings: SettingsPage) -> None:
    # given one that is not there: the bench keeps its own
    film = bench.rack.choice.film
    settings.turn_to(Tab.CAMERA)
    settings.camera.source.kinds.answers()[3].click()
    write(settings.camera.source, str(bench.home / "nothing.mp4"))
    bench.hands.tap(settings.camera.attempt)
    bench.sees("There is no camera at this place")
    bench.hands.tap(settings.camera.save)
    bench.wait(lambda: "no such device" in settings.camera.source.wrong(), "the sentence")
    bench.wait(lambda: bench.rack.camera.latest() is not None, "the camera of before")
    # when another one is tried
    write(settings.camera.source, str(film))
    bench.hands.tap(settings.camera.attempt)
    # then
    bench.sees("1920 × 1080 pixels", "pictures a second")
    assert settings.camera.camera.image() is not None
    # when it is kept, the camera of the bench is another one
    bench.hands.tap(settings.camera.save)
    bench.wait(lambda: bench.rack.choice.camera == str(film) and bench.rack.camera.latest() is not None, "a picture")


def test_a51_a_test_label_is_printed_measured_and_refused_when_its_bars_would_be_too_narrow(
    bench: Bench, settings: SettingsPage
) -> None:
    # given
    settings.turn_to(Tab.PRINTER)
    bench.hands.tap(settings.printer.test)
    bench.wait(lambda: "test-label.pdf" in bench.labels, "the label")
    bench.sees("it came out")
    assert TEST_CODE not in words_of((bench.home / "labels" / "test-label.pdf").read_bytes())
    # when the ruler is far too short
    settings.printer.ruler.setText("52")
    bench.hands.tap(settings.printer.take)
    # then
    bench.sees("their bars would be 0.244 mm wide")
    assert bench.flow._desk.settings.devices.label_percent == 100.0
    # when it is nearly right
    settings.printer.ruler.setText("78,0")
    bench.hands.tap(settings.printer.take)
    bench.wait(lambda: bench.flow._desk.settings.devices.label_percent == 97.5, "the measure")
    bench.wait(lambda: len(journal(bench, "LabelMeasured")) == 2, "the journal")
    assert [one["taken"] for one in journal(bench, "LabelMeasured")] == [False, True]


@pytest.mark.expects_log("the policy")
def test_conditions_are_read_again_and_a_broken_file_is_named_with_its_line(
    bench: Bench, settings: SettingsPage
) -> None:
    # given
    policy = bench.home / "policy.toml"
    text = policy.read_text(encoding="utf-8")
    settings.turn_to(Tab.POLICY)
    bench.sees("The shop's own conditions", "of confirmations are looked at afterwards")
    # when
    policy.write_text(text.replace('version = "2026-1"', 'version = "2026-2"'), encoding="utf-8")
    bench.hands.tap(settings.policy.reread)
    # then
    bench.sees("2026-2 is in force from now on")
    assert bench.flow._desk.policy.version == "2026-2"
    # and when the file is broken, the last good ones stay
    policy.write_text('format = "rma-policy/1"\nname = 7\n', encoding="utf-8")
    bench.hands.tap(settings.policy.reread)
    bench.sees("It cannot be used", "line 2, name: must be a text in quotes (found: 7)")
    assert bench.flow._desk.policy.version == "2026-2"
    assert [one["refused"] for one in journal(bench, "PolicyTaken")] == [False, True]


def test_everything_can_be_done_by_the_keyboard_alone(bench: Bench, settings: SettingsPage) -> None:
    for _ in range(7):
        bench.key(Qt.Key.Key_Down)
    assert settings.tab() is Tab.TIMES
    for _ in range(40):
        if settings.times.undo.editor.hasFocus():
            break
        bench.key(Qt.Key.Key_Tab)
    assert settings.times.undo.editor.hasFocus()
    nameless = [name for name in settings.times.findChildren(SettingField) if not name.editor.accessibleName()]
    assert not nameless


def test_every_tab_fits_in_every_language(qtbot: QtBot, tmp_path: Path) -> None:
    page, values = SettingsPage(), Settings(tmp_path)
    put_on_screen(qtbot, page)
    held = {key: value_of(values, key) for key in keys(values)}
    for language in Language:
        with speaking(language):
            for tab in Tab:
                page.turn_to(tab)
                for form in page.forms():
                    form.show_values(held, may_change=True)
                page.station.refuse(tuple(Wrong(key, Problem.UNKNOWN_ZONE) for key in page.station.fields))
                settle()
                assert not clipped(page), (language, tab)
                assert not too_small(page), (language, tab)


def test_a_home_on_a_network_is_no_place_for_a_database() -> None:
    home = PlaceView("database", Path("/mnt/share/station.db"), 10**12, None, fit=False)
    step = place_step(home)
    assert step.state is StepState.STOP
    assert "must lie on a disk of this computer" in step.text
    tight = place_step(PlaceView("photos", Path("/srv/photos"), 400 * 1024**2, None))
    assert tight.state is StepState.STOP


# The start and the end of a shift


def offered(bench: Bench) -> None:
    bench.wait(bench.pages.idle.offer.isVisible, "the offer")


def test_h6_the_self_test_is_offered_at_the_first_sign_in_and_skipped_by_one_key(bench: Bench) -> None:
    # given
    bench.sign_in(ANNA)
    offered(bench)
    # when somebody scans a parcel instead, the work has simply begun
    bench.open(SINGLE)
    bench.flow.put_aside()
    bench.shows(bench.pages.idle)
    # when it is skipped
    bench.key(Qt.Key.Key_Escape)
    # then
    bench.wait(lambda: not bench.pages.idle.offer.isVisible(), "the offer gone")
    bench.wait(lambda: len(journal(bench, "SelfTestSkipped")) == 1, "the journal")
    # and it is not offered again today
    bench.flow.start()
    bench.shows(bench.pages.sign_in)
    bench.sign_in(LUCA)
    assert not bench.flow._desk.look(self_test_due)
    assert not bench.pages.idle.offer.isVisible()


def test_h6_the_self_test_looks_at_everything_and_is_kept(bench: Bench) -> None:
    # given
    bench.sign_in(ANNA)
    offered(bench)
    bench.next_frame()
    # when
    bench.key(Qt.Key.Key_F10)
    bench.shows(bench.pages.shift)
    bench.scan(TEST_CODE)
    # then
    bench.sees("Everything works.", "All entries hold")
    bench.tap("Keep, and to work")
    bench.shows(bench.pages.idle)
    [kept] = journal(bench, "SelfTested")
    found = dict(entry.split(":", 1) for entry in kept["found"])  # type: ignore[attr-defined]  # a list
    assert found.keys() == {check.value for check in Check}
    assert found["SCANNER"] == "OK:NONE"


def test_h6_a_fault_is_named_with_what_to_do(slow_bench: Bench) -> None:
    bench = slow_bench
    bench.sign_in(ANNA)
    offered(bench)
    bench.rack.printer.fail("cover_open")  # type: ignore[attr-defined]  # the printer is simulated
    around = bench.program.bench.around  # type: ignore[union-attr]  # it is open
    assert around is not None
    around.watch._free = lambda _: 400 * 1024**2
    bench.key(Qt.Key.Key_F10)
    bench.shows(bench.pages.shift)
    bench.scan(TEST_CODE.replace("-", "'"))
    bench.sees("The cover is open.", "no photograph is taken any more", "Wrong characters arrived")
    bench.sees("Something has to be looked at")
    # and the guard says it at the bench as well
    around.guard.look()
    bench.wait(lambda: "no photograph is taken any more" in bench.window.notices.text(), "the notice")
    states = {one.check: (one.standing, one.fault) for one in around.shift.findings}
    assert states[Check.SCANNER] == (Standing.STOP, Fault.WRONG_CHARACTERS)


def test_h6_a_shift_ends_with_what_is_left_and_a_report_in_the_home(bench: Bench) -> None:
    # given a parcel that was left half-way
    bench.sign_in(ANNA)
    bench.open(SINGLE)
    bench.flow.put_aside()
    bench.shows(bench.pages.idle)
    # when
    bench.tap("Shift")
    bench.shows(bench.pages.shift)
    bench.sees("Cases still open: 1")
    bench.tap("End the shift")
    # then
    bench.shows(bench.pages.sign_in)
    bench.sees("The shift is over")
    [report] = list((bench.home / "reports").glob("shift-*.pdf"))
    assert SINGLE in words_of(report.read_bytes())
    assert journal(bench, "ShiftEnded")[0]["open_cases"] == 1


def test_the_shift_page_fits_in_every_language(qtbot: QtBot) -> None:
    page = ShiftPage()
    put_on_screen(qtbot, page)
    now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    findings = (
        look_at_picture(12, timedelta(), simulated=False),
        Finding(Check.SCANNER, Standing.WAITS),
        Finding(Check.PRINTER, Standing.STOP, Fault.TROUBLE, {"code": "no_media"}),
        look_at_disk(400 * 1024**2),
        look_at_clock(now, now),
        journal_found(0, 48_211),
        look_at_outgoing(3, 0),
        Finding(Check.POLICY, Standing.OK, Fault.NONE, {"name": "technostok", "version": "2026-1"}),
        Finding(Check.SHEET, Standing.OK),
    )
    qtbot.waitUntil(lambda: page._bars is not None)
    for language in Language:
        with speaking(language):
            page.show_findings(findings)
            settle()
            assert not clipped(page), language
            assert not too_small(page), language
