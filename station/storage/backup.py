"""Backup and restore: database, photographs and settings together in one file."""

import hashlib
import io
import json
import os
import shutil
import tarfile
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from station.errors import StorageTrouble
from station.storage.photo_files import sync_folder
from station.storage.upgrade import copy_database, held_version

MANIFEST = "manifest.json"
FORMAT = "rma-backup/1"


def backup(home: Path, target: Path) -> int:
    """One file holds the whole station; returns how many files are in it. The station may be at work meanwhile.

    The database is copied first: a photograph is on disk before its row, so each row finds its file in the copy.
    """
    if held_version(home / "station.db") is None:
        raise StorageTrouble("no_station", str(home))
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(f".{target.name}.part")
    sums: dict[str, str] = {}
    with tempfile.TemporaryDirectory(dir=target.parent) as scratch, tarfile.open(unfinished, "w") as archive:
        copy = Path(scratch) / "station.db"
        copy_database(home / "station.db", copy)
        _add(archive, sums, copy, "station.db")
        if (home / "settings.toml").exists():
            _add(archive, sums, home / "settings.toml", "settings.toml")
        for photo in sorted((home / "photos").rglob("*")):
            if photo.is_file() and not photo.name.startswith(".new-"):
                _add(archive, sums, photo, photo.relative_to(home).as_posix())
        _add_manifest(archive, sums)
    with unfinished.open("rb") as written:
        os.fsync(written.fileno())
    unfinished.rename(target)
    sync_folder(target.parent)
    return len(sums)


def restore(source: Path, home: Path) -> int:
    """The home is what it was at the backup; what stood there is kept. Raises StorageTrouble, home untouched."""
    unpacked = Path(tempfile.mkdtemp(prefix=".restore-", dir=_parent(home)))
    try:
        count = _unpack(source, unpacked)
        _put_in_place(unpacked, home)
    finally:
        shutil.rmtree(unpacked, ignore_errors=True)
    return count


def _parent(home: Path) -> Path:
    home.parent.mkdir(parents=True, exist_ok=True)
    return home.parent


def _unpack(source: Path, folder: Path) -> int:
    try:
        with tarfile.open(source, "r:") as archive:
            archive.extractall(folder, filter="data")
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        sums = manifest["files"]
    except (OSError, tarfile.TarError, ValueError, KeyError) as broken:
        raise StorageTrouble("not_a_backup", f"{source}: {broken}") from broken
    for name, digest in sums.items():
        file = folder / name
        if not file.is_file() or _digest(file) != digest:
            raise StorageTrouble("broken_backup", f"{source}: {name}")
    held_version(folder / "station.db")
    (folder / MANIFEST).unlink()
    return len(sums)


def _put_in_place(unpacked: Path, home: Path) -> None:
    """Two renames: at every moment either the old or the new station is whole."""
    home.mkdir(parents=True, exist_ok=True)
    kept = home / f"before-restore-{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    for name in ("station.db", "station.db-wal", "station.db-shm", "photos", "settings.toml"):
        if (home / name).exists():
            kept.mkdir(exist_ok=True)
            (home / name).rename(kept / name)
        if (unpacked / name).exists():
            (unpacked / name).rename(home / name)
    (home / "photos").mkdir(exist_ok=True)
    sync_folder(home)


def _add(archive: tarfile.TarFile, sums: dict[str, str], file: Path, name: str) -> None:
    archive.add(file, name, recursive=False)
    sums[name] = _digest(file)


def _add_manifest(archive: tarfile.TarFile, sums: dict[str, str]) -> None:
    content = json.dumps({"format": FORMAT, "files": sums}, indent=1).encode()
    entry = tarfile.TarInfo(MANIFEST)
    entry.size = len(content)
    archive.addfile(entry, io.BytesIO(content))


def _digest(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
