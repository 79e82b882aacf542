"""The settings of a station: every default is written out, and what is wrong is said with its file and its place."""

from dataclasses import replace
from pathlib import Path

import pytest

from station.errors import StorageTrouble
from station.home import Look, look_of, settings_of
from station.settings import Settings, StationSettings, as_toml, load, write_defaults


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
        ("[station\n", "line 1"),
        ("[station]\n[station]\n", "line 2"),
    ],
)
def test_a_setting_that_is_wrong_is_named(tmp_path: Path, text: str, said: str) -> None:
    assert said in trouble_of(tmp_path, text)


def test_a_settings_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(StorageTrouble) as trouble:
        load(tmp_path)
    assert trouble.value.code == "settings"


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
    ],
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
