"""The drop folder: which files are complete, where they go afterwards, and which pictures belong to them."""

import os
import re
import stat
from contextlib import suppress
from itertools import count
from pathlib import Path, PurePosixPath

from station.exchange.whole_file import move, trouble, write_whole

REPORT = ".report.txt"

_UNFINISHED = (".tmp", ".temp", ".part", ".partial", ".filepart", ".crdownload", ".swp", "~")
_ACCOMPANYING = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".heic", ".heif", ".pdf")
_OF_THE_SYSTEM = ("desktop.ini", "thumbs.db")
_LONGEST_NAME = 200
"""Bytes: a report's ending and a number have to fit behind it."""

_Look = tuple[int, int, int]


class DropFolder:
    """A folder that other systems write into. It remembers its last look, to see which files still grow."""

    def __init__(self, home_in: Path, refused: Path, taken: Path) -> None:
        self._folder = home_in
        self._refused = refused
        self._taken = taken
        self._last_look: dict[str, _Look] = {}
        try:
            for folder in (home_in, refused, taken):
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as failed:
            raise trouble(failed) from failed

    def waiting(self) -> tuple[Path, ...]:
        """The files that did not change since the last look, by name. Links and pipes are among them, to be refused."""
        try:
            with os.scandir(self._folder) as entries:
                now = {entry.name: _look(entry) for entry in entries if _is_for_us(entry)}
        except OSError as failed:
            raise trouble(failed) from failed
        complete = sorted(name for name, look in now.items() if self._last_look.get(name) == look)
        self._last_look = now
        return tuple(self._folder / name for name in complete)

    def take(self, file: Path, report_text: str = "") -> Path:
        """The file lies in `taken/`, where this answers, with a report next to it if there is something to say."""
        return self._move(file, self._taken, report_text)

    def refuse(self, file: Path, report_text: str) -> Path:
        """The file lies in `refused/`, where this answers, with its report next to it."""
        return self._move(file, self._refused, report_text)

    def _move(self, file: Path, folder: Path, report_text: str) -> Path:
        target = _free(folder, file.name)
        report = target.with_name(target.name + REPORT)
        try:
            # the report first: a crash in between leaves a report too many and never a file that nobody explains
            if report_text:
                write_whole(report, report_text.encode("utf-8", "replace"))
            move(file, target)
        except OSError as failed:
            with suppress(OSError):
                report.unlink()  # the file stays where it is, and one more is written with every look at it
            raise trouble(failed) from failed
        self._last_look.pop(file.name, None)
        return target


def _is_for_us(entry: os.DirEntry[str]) -> bool:
    name = entry.name.lower()
    left_alone = name.startswith((".", "~$")) or name.endswith((*_UNFINISHED, *_ACCOMPANYING)) or name in _OF_THE_SYSTEM
    return not left_alone and not entry.is_dir(follow_symlinks=False)


def _look(entry: os.DirEntry[str]) -> _Look:
    found = entry.stat(follow_symlinks=False)
    return found.st_ino, found.st_size, found.st_mtime_ns


def _free(folder: Path, name: str) -> Path:
    """A name in the folder that is neither a file's nor a report's."""
    suffix = Path(name).suffix if len(Path(name).suffix) <= 8 else ""
    stem = name.removesuffix(suffix)
    while len(os.fsencode(stem + suffix)) > _LONGEST_NAME:
        stem = stem[:-1]
    names = (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}" for number in count(1))
    free = (name for name in names if not any(os.path.lexists(folder / found) for found in (name, name + REPORT)))
    return folder / next(free)


def find_document(case_file: Path, file: str) -> Path | None:
    """The customer's picture beside the case file or below it; None when it is not there or the way to it leaves.

    No absolute name, no `..`, no backslash, and no link anywhere on the way.
    """
    name = PurePosixPath(file)
    if not name.parts or name.is_absolute() or ".." in name.parts or re.search(r"[\\\0]", file):
        return None
    place = case_file.parent
    try:
        for part in name.parts:
            place = place / part
            if stat.S_ISLNK(place.lstat().st_mode):
                return None
        return place if stat.S_ISREG(place.lstat().st_mode) else None
    except (OSError, ValueError):
        return None
