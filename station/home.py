"""Where a station lives: its home folder, the database in it, and how its window looks and speaks from the start."""

from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("it", "en", "fr")
"""What a screen can speak."""


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


def look_of(home: Path) -> Look:
    """The language and theme in the settings of this home; the usual ones for what cannot be read or is not known.

    Nothing is refused here: `station.settings` reads the whole file, once the window stands, and says what is wrong.
    """
    import tomllib

    try:
        said = tomllib.loads(settings_of(home).read_text(encoding="utf-8")).get("station")
    except (OSError, ValueError):
        return Look()
    if not isinstance(said, dict):
        return Look()
    language, theme = said.get("language"), said.get("theme")
    return Look(language if language in LANGUAGES else Look().language, "dark" if theme == "dark" else Look().theme)
