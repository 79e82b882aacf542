"""Where a station lives: its home folder, and the database in it."""

from pathlib import Path


def default_home() -> Path:
    """The user's data folder."""
    import platformdirs

    return Path(platformdirs.user_data_dir("banco-resi", appauthor=False))


def database_of(home: Path) -> Path:
    """The SQLite file of this home."""
    return home / "station.db"
