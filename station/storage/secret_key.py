"""The station's own key, for what is kept as a fingerprint: a file that nobody else reads, apart from the settings."""

import secrets
from pathlib import Path

from station.storage import troubles
from station.storage.photo_files import write_whole

_BYTES = 32


def secret_key(file: Path) -> bytes:
    """The 32 bytes in the file, which is made if it is not there. Raises StorageTrouble."""
    try:
        return _held(file) or _made(file)
    except OSError as failed:
        raise troubles.of_disk(failed) from failed


def _held(file: Path) -> bytes:
    """Nothing where there is no whole key: no badge was ever kept under a part of one."""
    try:
        key = file.read_bytes()[:_BYTES]
    except FileNotFoundError:
        return b""
    return key if len(key) == _BYTES else b""


def _made(file: Path) -> bytes:
    key = secrets.token_bytes(_BYTES)
    file.parent.mkdir(parents=True, exist_ok=True)
    write_whole(file, key)
    return key
