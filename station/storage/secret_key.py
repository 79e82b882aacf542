"""The station's own key, for what is kept as a fingerprint: a file that nobody else reads, apart from the settings."""

import os
import secrets
from pathlib import Path

from station.storage import troubles
from station.storage.photo_files import sync_folder

_BYTES = 32


def secret_key(file: Path) -> bytes:
    """The 32 bytes in the file, which is made if it is not there. Raises StorageTrouble."""
    try:
        return _held(file) or _made(file)
    except OSError as failed:
        raise troubles.of_disk(failed) from failed


def _held(file: Path) -> bytes:
    try:
        return file.read_bytes()[:_BYTES]
    except FileNotFoundError:
        return b""


def _made(file: Path) -> bytes:
    key = secrets.token_bytes(_BYTES)
    file.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.write(handle, key)
        os.fsync(handle)
    finally:
        os.close(handle)
    sync_folder(file.parent)
    return key
