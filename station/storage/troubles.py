"""What the disk or the database complains of, as the trouble that a person is told."""

import errno
import sqlite3

from sqlalchemy.exc import DatabaseError, DataError, IntegrityError, ProgrammingError

from station.errors import StorageTrouble

COMPLAINTS = (DatabaseError, sqlite3.DatabaseError)
"""How the database complains, through SQLAlchemy or past it."""

OUR_OWN_MISTAKES = (
    *(IntegrityError, ProgrammingError, DataError),
    *(sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.DataError),
)
"""What SQLite answers to wrong statements of ours: these are bugs, and no trouble of the disk."""

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_CLOSED = (errno.EACCES, errno.EPERM, errno.EROFS)
_OTHERWISE = (
    *(errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EEXIST, errno.ENOTEMPTY, errno.ENAMETOOLONG, errno.ELOOP),
    *(errno.EXDEV, errno.ENXIO, errno.ENODEV, errno.EBUSY, errno.EINVAL),
)
"""Something else stands there, or nothing: the disk is well, and somebody can put it right."""
_SIGNS = (
    ("full", "disk_full"),
    ("readonly", "read_only"),
    ("locked", "in_use"),
    ("I/O", "disk_failed"),
    ("malformed", "broken_file"),
    ("not a database", "broken_file"),
)


def of_disk(failed: OSError) -> StorageTrouble:
    """The trouble behind a failed call to the file system."""
    if failed.errno in _FULL:
        return StorageTrouble("disk_full", str(failed))
    if failed.errno in _OTHERWISE:
        return StorageTrouble("folder", str(failed))
    return StorageTrouble("read_only" if failed.errno in _CLOSED else "disk_failed", str(failed))


def of_database(failed: DatabaseError | sqlite3.Error) -> StorageTrouble:
    """The trouble behind a statement that SQLite could not carry out."""
    text = str(failed.orig if isinstance(failed, DatabaseError) else failed)
    return StorageTrouble(next((code for sign, code in _SIGNS if sign in text), "database"), text)
