"""Where a station lives: its home folder, the database in it, and how its window looks and speaks from the start."""

import errno
from dataclasses import dataclass
from pathlib import Path

from station.plain_file import read_plain

LANGUAGES = ("it", "en", "fr")
"""What a screen can speak."""

LARGEST = 10 * 1024 * 1024
"""Bytes of a file that somebody writes by hand; no more are read."""


@dataclass(frozen=True, slots=True)
class Look:
    """The part of the settings that the first picture needs."""

    language: str = "it"
    theme: str = "light"


def default_home() -> Path:
    """The user's data folder."""
    import platformdirs

    return Path(platformdirs.user_data_dir("banco-resi", appauthor=False))


def database_of(home: Path) -> Path:
    """The SQLite file of this home."""
    return home / "station.db"


def settings_of(home: Path) -> Path:
    """The settings file of this home."""
    return home / "settings.toml"


def own_text(file: Path) -> str:
    """What a file of the station's own says. Raises OSError, also for what is no plain file or far too large."""
    content = read_plain(file, LARGEST, follow_link=True)
    if len(content) > LARGEST:
        raise OSError(errno.EFBIG, "larger than any such file", str(file))
    return content.decode("utf-8-sig")


def look_of(home: Path) -> Look:
    """The language and theme in the settings of this home; the usual ones for what cannot be read or is not known.

    Nothing is refused here: `station.settings` reads the whole file, once the window stands, and says what is wrong.
    """
    import tomllib

    try:
        said = tomllib.loads(own_text(settings_of(home))).get("station")
    except (OSError, ValueError, RecursionError):
        return Look()
    if not isinstance(said, dict):
        return Look()
    language, theme = said.get("language"), said.get("theme")
    return Look(language if language in LANGUAGES else Look().language, "dark" if theme == "dark" else Look().theme)
