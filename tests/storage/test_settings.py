"""The settings of a station: every default is written out, and what is wrong is said with its file and its place."""

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from station.__main__ import main
from station.domain.setting_problems import Problem, Value
from station.errors import Refusal, StorageTrouble
from station.home import Look, look_of, settings_of
from station.operations.change_settings import change_settings
from station.settings import Settings, StationSettings, as_toml, load, write_defaults
from station.settings.checks import check, unfit
from station.settings.file import before_of, changed, write
from tests.builders import SARA
from tests.disk_calls import DiskCalls, disk_calls
from tests.quiet_bench import QuietBench

__all__ = ["disk_calls"]


def trouble_of(home: Path, text: str) -> str:
    home.mkdir(exist_ok=True)
    (home / "settings.toml").write_text(text, encoding="utf-8")
    with pytest.raises(StorageTrouble) as trouble:
        load(home)
    assert trouble.value.code == "settings"
    assert str(home / "settings.toml") in trouble.value.detail
    return trouble.value.detail


def test_a_home_without_a_settings_file_has_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings(tmp_path)


def test_the_defaults_that_are_written_out_are_read_back_as_they_are(tmp_path: Path) -> None:
    write_defaults(tmp_path)
    assert load(tmp_path) == Settings(tmp_path)


def test_the_settings_file_explains_what_counting_per_person_means(tmp_path: Path) -> None:
    write_defaults(tmp_path)
    before, _, _ = settings_of(tmp_path).read_text(encoding="utf-8").partition("figures_per_person = false")
    assert "each person" in before.rpartition("four_eyes")[2]


def test_a_setting_with_quotes_and_backslashes_is_read_back_as_it_is(tmp_path: Path) -> None:
    odd = replace(Settings(tmp_path), station=StationSettings(name='Bench "2" \\ C:\\new\nline · €', sounds=False))
    (tmp_path / "settings.toml").write_text(as_toml(odd), encoding="utf-8")
    assert load(tmp_path) == odd


def test_what_somebody_set_stays(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[station]\nid = "torino-1"\n')
    write_defaults(tmp_path)
    settings = load(tmp_path)
    assert settings.station.id == "torino-1"
    assert settings.process == Settings(tmp_path).process


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[stazione]\n", "stazione"),
        ('home = "/elsewhere"\n', "home"),
        ('station = "here"\n', "[station] is not a section"),
        ("[station]\ncolour = 1\n", "[station] has no setting 'colour'"),
        ("[station]\nsounds = 1\n", "[station] sounds must be a bool"),
        ("[process]\nundo_seconds = true\n", "[process] undo_seconds must be a int"),
        ("[process]\nundo_seconds = 1.5\n", "[process] undo_seconds must be a int"),
        ("[process]\nundo_seconds = -1\n", "[process] undo_seconds"),
        ("[process]\nundo_seconds = 99999999999999999999\n", "[process] undo_seconds"),
        ('[sender]\nlines = "Via Roma 1"\n', "[sender] lines must be a list"),
        ("[sender]\nlines = [1, 2]\n", "[sender] lines must be a list"),
        ('[station]\ntime_zone = "Europe/Atlantis"\n', "Atlantis"),
        ('[station]\ntime_zone = "Europe"\n', "Europe"),
        ('[station]\ntime_zone = "../../etc/passwd"\n', "passwd"),
        ('[station]\nlanguage = "de"\n', "language must be it, en or fr"),
        ('[codes]\nrma = "RMA-(["\n', "unterminated"),
        (f'[codes]\nrma = "{"(" * 10_000}"\n', "recursion"),
        ('[codes]\nrma = "a{99999999999}"\n', "too large"),
        ("[devices]\nlabel_percent = nan\n", "[devices] label_percent"),
        ("[devices]\nlabel_percent = 0.0\n", "[devices] label_percent"),
        ('[station]\nid = ""\n', "[station] id"),
        ('[station]\nid = "bench 2"\n', "[station] id"),
        (f"x = {'[' * 100_000}\n", "recursion"),
        ("[station\n", "line 1"),
        ("[station]\n[station]\n", "line 2"),
    ],
    ids=lambda text: text[:40],
)
def test_a_setting_that_is_wrong_is_named(tmp_path: Path, text: str, said: str) -> None:
    assert said in trouble_of(tmp_path, text)


def test_a_settings_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(StorageTrouble) as trouble:
        load(tmp_path)
    assert trouble.value.code == "settings"


def test_a_settings_file_that_is_a_pipe_or_has_no_end_holds_nobody_up(tmp_path: Path) -> None:
    for home, make in ((tmp_path / "pipe", os.mkfifo), (tmp_path / "zero", lambda file: file.symlink_to("/dev/zero"))):
        home.mkdir()
        make(home / "settings.toml")
        with pytest.raises(StorageTrouble) as trouble:
            load(home)
        assert trouble.value.code == "settings"
        assert look_of(home) == Look()


def test_a_settings_file_that_begins_with_the_mark_of_an_editor_is_read_and_changed(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b'\xef\xbb\xbf[station]\nid = "torino-1"\n')
    assert load(tmp_path).station.id == "torino-1"
    write(tmp_path, {"station.sounds": False})
    assert (load(tmp_path).station.id, load(tmp_path).station.sounds) == ("torino-1", False)


def test_everything_of_a_station_lies_in_its_home(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    places = (settings.database, settings.photos, settings.labels, settings.inbox, settings.outbox)
    places += (settings.logs, settings.backups, settings.reserve)
    assert {place.parent for place in places} == {tmp_path}
    assert len(set(places)) == len(places)


@pytest.mark.parametrize(
    ("text", "look"),
    [
        ('[station]\nlanguage = "fr"\ntheme = "dark"\n', Look("fr", "dark")),
        ('[station]\nlanguage = "en"\n', Look("en", "light")),
        ('[station]\nlanguage = "de"\ntheme = "blue"\n', Look()),
        ('[station]\nlanguage = ["fr"]\ntheme = 7\n', Look()),
        ("station = 3\n", Look()),
        ("[station\n", Look()),
        ("", Look()),
        (f"x = {'[' * 100_000}", Look()),
    ],
    ids=lambda given: str(given)[:40],
)
def test_the_first_look_takes_what_it_can_read_and_the_usual_for_the_rest(
    tmp_path: Path, text: str, look: Look
) -> None:
    (tmp_path / "settings.toml").write_text(text, encoding="utf-8")
    assert look_of(tmp_path) == look


def test_the_first_look_of_a_file_that_is_no_text_or_not_there_is_the_usual_one(tmp_path: Path) -> None:
    assert look_of(tmp_path / "nowhere") == Look()
    (tmp_path / "settings.toml").write_bytes(b'[station]\nlanguage = "fr"\nname = "\xff\xfe"\n')
    assert look_of(tmp_path) == Look()
    assert look_of(tmp_path / "settings.toml") == Look()


def a_setting_file(home: Path, text: str) -> Settings:
    home.mkdir(exist_ok=True)
    (home / "settings.toml").write_text(text, encoding="utf-8")
    return load(home)


def test_a_changed_setting_keeps_the_comments_and_the_file_of_before(tmp_path: Path) -> None:
    # given a file as somebody wrote it
    text = '# bench 2, near the door\n[station]\nname = "Old"  # as on the sign\n\n[devices]\ncamera = "0"\n'
    a_setting_file(tmp_path, text)
    # when
    write(tmp_path, {"station.name": "New", "process.undo_seconds": 7, "sender.lines": ("Via Roma 1",)})
    # then
    after = (tmp_path / "settings.toml").read_text(encoding="utf-8")
    assert after.startswith('# bench 2, near the door\n[station]\nname = "New"  # as on the sign\n')
    settings = load(tmp_path)
    assert (settings.process.undo_seconds, settings.devices.camera) == (7, "0")
    assert settings.sender.lines == ("Via Roma 1",)
    assert before_of(tmp_path).read_text(encoding="utf-8") == text


def test_a_sender_written_with_the_town_among_its_lines_stays_as_it_was(tmp_path: Path) -> None:
    settings = a_setting_file(tmp_path, '[sender]\nname = "Shop"\nlines = ["Via Roma 1", "10100 Torino", "Italia"]\n')
    assert settings.label_sender.lines == ("Via Roma 1", "10100 Torino", "Italia")
    assert Settings(tmp_path).label_sender.lines == ("Via dell'Industria 14", "20090 Segrate (MI)", "ITALIA")


@pytest.mark.parametrize(
    ("key", "value", "problem"),
    [
        ("station.name", "", Problem.EMPTY),
        ("station.name", "N" * 81, Problem.TOO_LONG),
        ("station.name", "作業台", Problem.UNPRINTABLE),
        ("station.language", "de", Problem.UNKNOWN_CHOICE),
        ("station.theme", "blue", Problem.UNKNOWN_CHOICE),
        ("station.time_zone", "Europe/Atlantis", Problem.UNKNOWN_ZONE),
        ("sender.city", "", Problem.EMPTY),
        ("sender.postal_code", " ", Problem.EMPTY),
        ("sender.lines", (), Problem.EMPTY),
        ("sender.country", "Italia", Problem.UNKNOWN_COUNTRY),
        ("sender.name", "商店", Problem.UNPRINTABLE),
        ("sender.lines", ("Via " + "x" * 2000,), Problem.NOT_ON_LABEL),
        ("codes.rma", "RMA-([", Problem.NOT_A_FORM),
        ("devices.camera", "/nowhere/film.mp4", Problem.NO_SUCH_FILE),
        ("devices.camera", "ftp://camera", Problem.NOT_AN_ADDRESS),
        ("devices.camera", "", Problem.EMPTY),
        ("devices.scanner", "a scanner", Problem.NOT_AN_ADDRESS),
        ("devices.printer", "http://printer", Problem.NOT_AN_ADDRESS),
        ("devices.printer", "ipp://[", Problem.NOT_AN_ADDRESS),
        ("devices.printer", "raw://label..printer", Problem.NOT_AN_ADDRESS),
        ("devices.printer", f"ipp://{'a' * 64}/queue", Problem.NOT_AN_ADDRESS),
        ("devices.label_percent", 60.0, Problem.BARS_TOO_NARROW),
        ("devices.label_percent", 106.0, Problem.OVER_THE_EDGE),
        ("devices.label_percent", 3.0, Problem.OUT_OF_RANGE),
        ("folders.inbox", "/nowhere/at/all", Problem.NO_FOLDER),
        ("folders.outbox", "photos", Problem.SAME_FOLDER),
        ("folders.outbox", "in", Problem.SAME_FOLDER),
        ("process.undo_seconds", -1, Problem.OUT_OF_RANGE),
        ("process.return_lane", "", Problem.EMPTY),
    ],
)
def test_a_setting_that_a_station_cannot_work_by_is_named(
    tmp_path: Path, key: str, value: Value, problem: Problem
) -> None:
    assert [(wrong.key, wrong.problem) for wrong in check(changed(Settings(tmp_path), {key: value}))] == [
        (key, problem)
    ]


@pytest.mark.parametrize("camera", ["auto", "simulated", "0", "/dev/video2", "rtsp://user:secret@camera:554/live"])
def test_what_ships_and_every_kind_of_camera_can_be_worked_with(tmp_path: Path, camera: str) -> None:
    assert check(changed(Settings(tmp_path), {"devices.camera": camera})) == ()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_into_which_nothing_can_be_written_is_named(tmp_path: Path) -> None:
    shut = tmp_path / "shut"
    shut.mkdir(mode=0o500)
    assert unfit(shut) is Problem.NOT_WRITABLE


def test_a_refused_setting_leaves_file_and_journal_as_they_were(bench: QuietBench) -> None:
    bench.signs_in(SARA)
    changes = {"station.name": "Bench", "sender.city": "", "process.undo_seconds": -3}
    refused = bench.refuses(Refusal.BAD_SETTING, bench.desk.do, change_settings, changes)
    assert [wrong.key for wrong in refused.facts["wrong"]] == ["sender.city", "process.undo_seconds"]  # type: ignore[attr-defined]  # a tuple of Wrong
    assert not (bench.desk.settings.home / "settings.toml").exists()


def test_a_changed_settings_file_survives_a_power_cut_and_so_does_the_one_of_before(
    tmp_path: Path, disk_calls: DiskCalls
) -> None:
    write_defaults(tmp_path)
    write(tmp_path, {"station.sounds": False})
    assert disk_calls.survives(settings_of(tmp_path))
    assert disk_calls.survives(before_of(tmp_path))


def test_the_journal_names_what_was_changed_and_not_what_it_is_now(bench: QuietBench) -> None:
    bench.signs_in(SARA)
    secret = "rtsp://user:secret@camera/live"
    after = bench.desk.do(change_settings, {"devices.camera": secret, "station.sounds": True})
    assert after.devices.camera == secret
    [(body,)] = bench.sql("SELECT body FROM journal WHERE kind = 'SettingsChanged'")
    assert json.loads(body)["keys"] == ["devices.camera"]
    assert "secret" not in body


def test_stationctl_changes_a_setting_or_says_what_is_wrong_with_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = ["--home", str(tmp_path)]
    assert main([*home, "settings", "set", "process.undo_seconds", "45"]) == 0
    assert main([*home, "settings", "set", "sender.lines", "Via Roma 1 | Scala B"]) == 0
    assert main([*home, "settings", "set", "folders.inbox", str(tmp_path / "cases")]) == 0
    assert "from the next start" in capsys.readouterr().out
    for key, value, said in (
        ("process.undo_seconds", "soon", "has to be"),
        ("process.undo_seconds", "-1", "has to be"),
        ("process.four_eyes", "perhaps", "true, false"),
        ("devices.label_percent", "wide", "97.5"),
        ("station.time_zone", "Atlantis", "no such time zone"),
        ("station.colour", "red", "no such setting"),
        ("station.id", "Bench 2", "letters, digits"),
        ("calendar.country", "ZZ", "one of IT, FR"),
        ("calendar.town_holidays", "12-07 | 13-45", "month and day"),
        ("codes.rma", "(" * 10_000, "no regular expression"),
    ):
        assert main([*home, "settings", "set", key, value]) == 1
        assert said in capsys.readouterr().err
    settings = load(tmp_path)
    assert settings.process.undo_seconds == 45
    assert settings.sender.lines == ("Via Roma 1", "Scala B")
    assert main([*home, "settings"]) == 0
    assert 'inbox = "' in capsys.readouterr().out
