"""Backup and restore: database, photographs, dossiers, settings, conditions and the key of the badges, in one file."""

import contextlib
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

from station.errors import StorageTrouble
from station.storage import troubles
from station.storage.engine import hold
from station.storage.photo_files import sync_folder
from station.storage.upgrade import copy_database, held_version

MANIFEST = "manifest.json"
FORMAT = "rma-backup/1"

_BESIDE = ("settings.toml", "policy.toml", "policy-last-good.toml", "badge.key")
"""What stands beside the database and belongs to it; the file is as secret as the home itself."""

_FOLDERS = ("photos", "dossiers")
"""What was given to others is kept as it was given: a dossier that is drawn again is another file to the journal."""

_NAME = re.compile(
    r"manifest\.json|station\.db|(settings|policy|policy-last-good)\.toml|badge\.key"
    r"|photos(/[A-Za-z0-9_][A-Za-z0-9._-]*){1,4}|dossiers/[A-Za-z0-9._-]+\.pdf"
)
"""What an entry may be called: nothing that leads out of the folder."""


def backup(home: Path, target: Path) -> int:
    """One file holds the whole station; returns how many files are in it. The station may be at work meanwhile.

    Raises StorageTrouble, and then no file stands at `target` that did not stand there before.
    """
    if held_version(home / "station.db") is None:
        raise StorageTrouble("no_station", str(home))
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
        copy_database(home / "station.db", copy)
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
        os.fsync(written.fileno())
    return len(sums)


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
        archive = tarfile.open(source, "r:")  # noqa: SIM115  # closed below, where other errors mean other things
    except (OSError, tarfile.TarError) as broken:
        raise StorageTrouble("not_a_backup", f"{source}: {broken}") from broken
    with archive:
        try:
            names = {_unpack_one(archive, entry, folder) for entry in archive}
        except tarfile.TarError as broken:
            raise StorageTrouble("broken_backup", f"{source}: {broken}") from broken
    sums = _sums(source, folder)
    for name in sums.keys() | names - {MANIFEST}:
        if name not in names or digest(folder / name) != sums.get(name):
            raise StorageTrouble("broken_backup", f"{source}: {name}")
    if held_version(folder / "station.db") is None:
        raise StorageTrouble("not_a_backup", f"{source} holds no database")
    return len(sums)


def _unpack_one(archive: tarfile.TarFile, entry: tarfile.TarInfo, folder: Path) -> str:
    content = archive.extractfile(entry) if entry.isfile() and _NAME.fullmatch(entry.name) else None
    if content is None:
        raise StorageTrouble("not_a_backup", f"{archive.name!r}: {entry.name}")
    file = folder / entry.name
    file.parent.mkdir(parents=True, exist_ok=True)
    with content, file.open("wb") as copy:
        shutil.copyfileobj(content, copy)
    return entry.name


def _sums(source: Path, folder: Path) -> dict[str, str]:
    try:
        manifest = json.loads((folder / MANIFEST).read_bytes())
        if manifest["format"] == FORMAT:
            return {str(name): str(sha256) for name, sha256 in manifest["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as broken:
        raise StorageTrouble("not_a_backup", f"{source}: {broken!r}") from broken
    raise StorageTrouble("not_a_backup", f"{source} is of another format")


def _put_in_place(unpacked: Path, home: Path) -> None:
    """Photographs first, the database last by one renaming: at every moment the old or the new station is whole."""
    os.sync()
    for file in _files(unpacked):
        target = home / file.relative_to(unpacked)
        target.parent.mkdir(parents=True, exist_ok=True)
        file.replace(target)
    _keep_what_stands(home)
    for name in (*_BESIDE, "station.db"):
        if (unpacked / name).exists():
            (unpacked / name).replace(home / name)
        else:
            (home / name).unlink(missing_ok=True)
    (home / "photos").mkdir(exist_ok=True)
    os.sync()


def _keep_what_stands(home: Path) -> None:
    database = home / "station.db"
    if not database.exists():
        return
    kept = Path(tempfile.mkdtemp(prefix=f"before-restore-{datetime.now(UTC):%Y%m%dT%H%M%SZ}-", dir=home))
    # the log is folded into the file; of a file that is broken it is kept as it is
    with contextlib.suppress(sqlite3.Error), closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for name in ("station.db", *_BESIDE):
        if (home / name).exists():
            shutil.copy2(home / name, kept / name)
    for name in ("station.db-wal", "station.db-shm"):
        if (home / name).exists():
            (home / name).replace(kept / name)
    os.sync()


def _files(home: Path) -> Iterator[Path]:
    """The photographs and dossiers of this home."""
    return (file for name in _FOLDERS for file in sorted((home / name).rglob("*")) if file.is_file())
