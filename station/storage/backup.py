"""Backup and restore: database, photographs, dossiers, settings, conditions and the key of the badges, in one file."""

import contextlib
import errno
import hashlib
import io
import json
import os
import re
import shutil
import sqlite3
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from station.errors import StorageTrouble
from station.storage import troubles
from station.storage.engine import hold
from station.storage.photo_files import sync_folder, write_whole
from station.storage.upgrade import copy_database, held_version

MANIFEST = "manifest.json"
FORMAT = "rma-backup/1"

_BESIDE = ("settings.toml", "policy.toml", "policy-last-good.toml", "badge.key")
"""What stands beside the database and belongs to it; the file is as secret as the home itself."""

_FOLDERS = ("photos", "dossiers")
"""What was given to others is kept as it was given: a dossier that is drawn again is another file to the journal."""

_LOGS = ("station.db-wal", "station.db-shm", "station.db-journal")
"""What SQLite keeps beside a database; beside another one it would be played into that."""

_CLASHES = (FileExistsError, IsADirectoryError, NotADirectoryError)
"""Entries that cannot stand in one folder: one is the folder of the other."""

_NAME = re.compile(
    r"manifest\.json|station\.db|(settings|policy|policy-last-good)\.toml|badge\.key"
    r"|photos(/[A-Za-z0-9_][A-Za-z0-9._-]{0,100}){1,4}|dossiers/[A-Za-z0-9._-]{1,100}\.pdf"
)
"""What an entry may be called: nothing that leads out of the folder."""


def backup(home: Path, target: Path) -> int:
    """One file holds the whole station; returns how many files are in it. The station may be at work meanwhile.

    Raises StorageTrouble, and then no file stands at `target` that did not stand there before.
    """
    if os.access(home, os.W_OK) and held_version(home / "station.db") is None:
        raise StorageTrouble("no_station", str(home))
    if target.exists() and not target.is_file():
        raise StorageTrouble("folder", f"{target} is no file")
    unfinished = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        count = _write(home, unfinished)
        unfinished.rename(target)
        sync_folder(target.parent)
    except OSError as failed:
        raise troubles.of_disk(failed) from failed
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return count


def restore(source: Path, home: Path) -> int:
    """The home is what it was at the backup; its database and settings of before are kept beside it.

    Photographs and dossiers are added and none is taken away. Raises StorageTrouble, and then the home is as it was.
    """
    try:
        home.mkdir(parents=True, exist_ok=True)
        lock = hold(home / "station.db")
        try:
            with tempfile.TemporaryDirectory(prefix=".restore-", dir=home) as folder:
                count = _unpack(source, Path(folder))
                _put_in_place(Path(folder), home)
        finally:
            os.close(lock)
    except OSError as failed:
        raise troubles.of_disk(failed) from failed
    return count


def _write(home: Path, archive_file: Path) -> int:
    """The database is copied first: a photograph or dossier is on disk before its row, so each row finds its file."""
    sums: dict[str, str] = {}
    with tempfile.TemporaryDirectory(dir=archive_file.parent) as scratch, tarfile.open(archive_file, "w") as archive:
        copy = Path(scratch) / "station.db"
        copy_database(_readable(home, Path(scratch)), copy)
        _add(archive, sums, copy, "station.db")
        for name in _BESIDE:
            if (home / name).exists():
                _add(archive, sums, home / name, name)
        for file in _files(home):
            name = file.relative_to(home).as_posix()
            if _NAME.fullmatch(name):  # not what is being written just now, or what somebody laid down there
                _add(archive, sums, file, name)
        _add_manifest(archive, sums)
    with archive_file.open("rb") as written:
        os.fchmod(written.fileno(), 0o600)
        os.fsync(written.fileno())
    return len(sums)


def _readable(home: Path, scratch: Path) -> Path:
    """The database; on a disk that takes nothing any more, a copy with its log: SQLite has to write beside it."""
    if os.access(home, os.W_OK):
        return home / "station.db"
    apart = scratch / "apart"
    apart.mkdir()
    for name in ("station.db", "station.db-wal"):
        if (home / name).exists():
            shutil.copyfile(home / name, apart / name)
    if held_version(apart / "station.db") is None:
        raise StorageTrouble("no_station", str(home))
    return apart / "station.db"


def _add(archive: tarfile.TarFile, sums: dict[str, str], file: Path, name: str) -> None:
    archive.add(file, name, recursive=False)
    sums[name] = digest(file)


def _add_manifest(archive: tarfile.TarFile, sums: dict[str, str]) -> None:
    content = json.dumps({"format": FORMAT, "files": sums}, indent=1).encode()
    entry = tarfile.TarInfo(MANIFEST)
    entry.size = len(content)
    archive.addfile(entry, io.BytesIO(content))


def digest(file: Path) -> str:
    """The SHA-256 of the file's content in hex."""
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _unpack(source: Path, folder: Path) -> int:
    try:
        if not source.is_file():  # nothing is waited for that a pipe may say
            raise StorageTrouble("not_a_backup", f"{source} is no file")
        archive = tarfile.open(source, "r:")  # noqa: SIM115  # closed below, where other errors mean other things
    except (OSError, tarfile.TarError) as broken:
        raise StorageTrouble("not_a_backup", f"{source}: {broken}") from broken
    with archive:
        try:
            names = _unpack_all(archive, source, folder)
        except (tarfile.TarError, *_CLASHES) as broken:
            raise StorageTrouble("broken_backup", f"{source}: {broken}") from broken
    sums = _sums(source, folder)
    for name in sums.keys() | names - {MANIFEST}:
        if name not in names or digest(folder / name) != sums.get(name):
            raise StorageTrouble("broken_backup", f"{source}: {name}")
    if held_version(folder / "station.db") is None:
        raise StorageTrouble("not_a_backup", f"{source} holds no database")
    return len(sums)


def _unpack_all(archive: tarfile.TarFile, source: Path, folder: Path) -> set[str]:
    names: set[str] = set()
    for entry in archive:
        if entry.name in names:
            raise StorageTrouble("broken_backup", f"{source}: {entry.name} stands in it twice")
        # a sparse entry of a few bytes may stand for terabytes of nothing
        ours = entry.isreg() and not entry.issparse() and _NAME.fullmatch(entry.name)
        content = archive.extractfile(entry) if ours else None
        if content is None:
            raise StorageTrouble("not_a_backup", f"{source}: {entry.name}")
        _unpack_one(content, folder / entry.name)
        names.add(entry.name)
    return names


def _unpack_one(content: IO[bytes], file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with content, file.open("wb") as copy:
        shutil.copyfileobj(content, copy)


def _sums(source: Path, folder: Path) -> dict[str, str]:
    if not (folder / MANIFEST).exists():
        raise StorageTrouble("not_a_backup", f"{source} does not say what is in it")
    try:
        manifest = json.loads((folder / MANIFEST).read_bytes())
        if manifest["format"] == FORMAT:
            return {str(name): str(sha256) for name, sha256 in manifest["files"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as broken:
        raise StorageTrouble("not_a_backup", f"{source}: what it says of itself cannot be read") from broken
    raise StorageTrouble("not_a_backup", f"{source} is of another format")


def _put_in_place(unpacked: Path, home: Path) -> None:
    """Photographs first, the database last by one renaming: at every moment the old or the new station is whole."""
    os.sync()
    for file in _files(unpacked):
        target = home / file.relative_to(unpacked)
        target.parent.mkdir(parents=True, exist_ok=True)
        _place(file, target)
    _keep_what_stands(home)
    for name in (*_BESIDE, "station.db"):
        if (unpacked / name).exists():
            (unpacked / name).replace(home / name)
        else:
            (home / name).unlink(missing_ok=True)
    (home / "photos").mkdir(exist_ok=True)
    os.sync()


def _place(file: Path, target: Path) -> None:
    """The file has this name; photographs may have a disk of their own."""
    try:
        file.replace(target)
    except OSError as apart:
        if apart.errno != errno.EXDEV:
            raise
        write_whole(target, file.read_bytes())


def _keep_what_stands(home: Path) -> None:
    database = home / "station.db"
    if not any((home / name).exists() for name in ("station.db", *_LOGS)):
        return
    kept = Path(tempfile.mkdtemp(prefix=f"before-restore-{datetime.now(UTC):%Y%m%dT%H%M%SZ}-", dir=home))
    # the log is folded into the file; of a file that is broken it is kept as it is
    with contextlib.suppress(sqlite3.Error), closing(_existing(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for name in ("station.db", *_BESIDE):
        if (home / name).exists():
            shutil.copy2(home / name, kept / name)
    for name in _LOGS:
        if (home / name).exists():
            (home / name).replace(kept / name)
    os.sync()


def _existing(database: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{database.resolve().as_uri()}?mode=rw", uri=True)


def _files(home: Path) -> Iterator[Path]:
    """The photographs and dossiers of this home."""
    return (file for name in _FOLDERS for file in sorted((home / name).rglob("*")) if file.is_file())
