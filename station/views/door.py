"""Who can sign in, seen from the door: before the station is open, and without the libraries that open it."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from station.domain.people import Role
from station.views.people import SignInName

_NAMES = "SELECT login, name, role, locked_until FROM operators WHERE enabled ORDER BY name"


def names_at_the_door(database: Path, now: datetime) -> tuple[SignInName, ...]:
    """The names of `sign_in_names`, read by the driver alone; none where there is nothing that can be read yet.

    Nothing is decided here: what is wrong with the file is said by who opens it, and the PIN is checked there.
    """
    if not database.exists():
        return ()
    try:
        connection = sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True, timeout=0)
    except sqlite3.Error:
        return ()
    try:
        return tuple(
            SignInName(str(login), str(name), Role(role), _still_locked(locked, now))
            for login, name, role, locked in connection.execute(_NAMES)
        )
    except (sqlite3.Error, ValueError, TypeError, OverflowError):
        return ()
    finally:
        connection.close()


def _still_locked(until: int | None, now: datetime) -> datetime | None:
    locked = datetime.fromtimestamp(until / 1e6, UTC) if until is not None else None
    return locked if locked is not None and locked > now else None
