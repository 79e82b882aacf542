"""Files of other people: read within a limit and without following links, written whole or not at all."""

import errno
import os
import secrets
import shutil
import stat
from pathlib import Path

from station.errors import StorageTrouble


def write_whole(target: Path, content: bytes) -> None:
    """The file is there whole or not at all, and survives a power cut. Raises OSError."""
    new = target.parent / f".new-{secrets.token_hex(8)}"
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o644)
    try:
        with os.fdopen(handle, "wb", buffering=0) as opened:
            written = 0
            while written < len(content):
                written += opened.write(content[written:]) or 0
            os.fsync(handle)
        os.rename(new, target)
    except OSError:
        new.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def move(file: Path, target: Path) -> None:
    """The file has this name and no other, also on another disk; what is no plain file is not copied there.

    Raises OSError.
    """
    try:
        os.rename(file, target)
    except OSError as apart:
        if apart.errno != errno.EXDEV:
            raise
        if stat.S_ISREG(file.lstat().st_mode):
            _copy(file, target)
        else:
            target.touch()  # a link or a pipe: its name says that it was there
        file.unlink()


def _copy(file: Path, target: Path) -> None:
    new = target.parent / f".new-{secrets.token_hex(8)}"
    try:
        with file.open("rb") as source, new.open("xb") as copy:
            shutil.copyfileobj(source, copy)
            copy.flush()
            os.fsync(copy.fileno())
        os.rename(new, target)
    except OSError:
        new.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """The names in this folder survive a power cut. Raises OSError."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def trouble(failed: OSError) -> StorageTrouble:
    """What the screen says of it: the disk is full, or the folder cannot be used."""
    full = failed.errno in (errno.ENOSPC, errno.EDQUOT)
    return StorageTrouble("disk_full" if full else "folder", str(failed))
