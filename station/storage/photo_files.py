"""Photographs by content hash: durable on disk before a row speaks of them."""

import hashlib
import os
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from station.domain.shift import NO_PHOTOGRAPHS_BELOW
from station.errors import StorageTrouble
from station.storage import troubles

Piece = bytes | memoryview


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that is durable: its name is its SHA-256 in hex."""

    sha256: str
    size: int


class PhotoFiles:
    """A folder `ab/cd/<sha256><suffix>`. Files are written whole and are never changed."""

    def __init__(self, folder: Path, *, keep_free: int = NO_PHOTOGRAPHS_BELOW) -> None:
        self.folder = folder
        self._keep_free = keep_free
        self._prefix = f"{folder}/"
        folder.mkdir(parents=True, exist_ok=True)

    def path(self, sha256: str, suffix: str = ".jpg") -> Path:
        """Where the file with this content is, or would be."""
        return self.folder / sha256[:2] / sha256[2:4] / f"{sha256}{suffix}"

    def address(self, sha256: str, suffix: str = ".jpg") -> str:
        """As `path`, as text: made thousands of times when cases are loaded."""
        return f"{self._prefix}{sha256[:2]}/{sha256[2:4]}/{sha256}{suffix}"

    def thumb(self, sha256: str) -> Path:
        """Where the small picture of this photograph is, once it has been made; it can be made again at any time."""
        return self.folder.parent / "thumbs" / sha256[:2] / sha256[2:4] / f"{sha256}.jpg"

    def keep(self, content: bytes | tuple[Piece, ...], suffix: str = ".jpg") -> StoredFile:
        """The bytes, whole or in pieces, are on disk under their hash and survive a power cut.

        Raises StorageTrouble.
        """
        pieces = content if isinstance(content, tuple) else (content,)
        digest = hashlib.sha256()
        for piece in pieces:
            digest.update(piece)
        stored = StoredFile(digest.hexdigest(), sum(map(len, pieces)))
        target = self.path(stored.sha256, suffix)
        try:
            if self.matches(stored.sha256, suffix):
                for folder in (target.parent, target.parent.parent, self.folder):
                    sync_folder(folder)  # a crash may have come between its renaming and this
                return stored
            if shutil.disk_usage(self.folder).free < self._keep_free + stored.size:
                raise StorageTrouble("disk_full", str(self.folder))
            changed = _make_folder(target.parent)
            write_whole(target, *pieces)
            for folder in changed:
                sync_folder(folder)
        except OSError as failed:
            raise troubles.of_disk(failed) from failed
        return stored

    def matches(self, sha256: str, suffix: str = ".jpg") -> bool | None:
        """Whether the file still is what its name says; None when it is not there."""
        try:
            with open(self.address(sha256, suffix), "rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == sha256
        except FileNotFoundError:
            return None

    def sweep(self) -> Iterator[Path]:
        """Removes half-written files that a crash left behind; yields what was removed."""
        for torn in self.folder.glob("*/*/.new-*"):
            torn.unlink(missing_ok=True)
            yield torn


def _make_folder(folder: Path) -> list[Path]:
    """The folder is there; returns the folders in which a name is new, the deepest first.

    They are made durable after the file: most file systems have written their names by then, and an fsync is quick.
    """
    if folder.exists():
        return [] if any(folder.iterdir()) else [folder.parent, folder.parent.parent]  # a crash may have come before
    new = [folder.parent] if folder.parent.exists() else [folder.parent, folder.parent.parent]
    folder.mkdir(parents=True, exist_ok=True)
    return new


def write_whole(target: Path, *content: Piece) -> None:
    """The file is there whole or not at all, and durable. Raises OSError."""
    new = f"{target.parent}/.new-{secrets.token_hex(8)}"
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        for piece in content:
            written = 0
            while written < len(piece):
                written += os.write(handle, memoryview(piece)[written:])
        os.fsync(handle)
        os.rename(new, target)
    except OSError:
        Path(new).unlink(missing_ok=True)
        raise
    finally:
        os.close(handle)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """The names in this folder are durable."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
