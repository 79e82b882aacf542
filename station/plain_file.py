"""Reads what may be anything: never a pipe that waits for its writer, never more than a limit."""

import errno
import os
import stat
from pathlib import Path


def read_plain(file: Path, limit: int, *, follow_link: bool = False) -> bytes:
    """The content, of which one byte more than the limit at most. Raises OSError, also for what is no plain file."""
    # without O_NONBLOCK a named pipe would hold the station until somebody writes into it
    handle = os.open(file, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK | (0 if follow_link else os.O_NOFOLLOW))
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "not a plain file", str(file))
        with open(handle, "rb", closefd=False) as opened:
            return opened.read(limit + 1)
    finally:
        os.close(handle)
