"""A photograph is whole and durable under its own hash, or it is not there at all."""

import os
import resource
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from station.errors import StorageTrouble
from station.storage import photo_files
from station.storage.photo_files import PhotoFiles, write_whole
from tests.builders import sha256

PICTURE = b"\xff\xd8" + bytes(range(256)) * 40


@pytest.fixture
def files(tmp_path: Path) -> PhotoFiles:
    return PhotoFiles(tmp_path / "photos", keep_free=0)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 256 KiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "none", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("only root may make a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def everything_in(folder: Path) -> list[str]:
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())


def test_a_photograph_lies_under_the_hash_of_its_content(files: PhotoFiles) -> None:
    # when
    kept = files.keep(PICTURE)
    # then
    digest = sha256(PICTURE)
    assert (kept.sha256, kept.size) == (digest, len(PICTURE))
    assert everything_in(files.folder) == [f"{digest[:2]}/{digest[2:4]}/{digest}.jpg"]
    assert files.path(digest).read_bytes() == PICTURE
    assert files.address(digest) == str(files.path(digest))


def test_the_same_photograph_twice_is_one_file(files: PhotoFiles) -> None:
    assert files.keep(PICTURE) == files.keep(PICTURE)
    assert len(everything_in(files.folder)) == 1


def test_a_photograph_that_rotted_on_the_disk_is_written_again(files: PhotoFiles) -> None:
    # given a file of the right length that is no longer what its name says
    kept = files.keep(PICTURE)
    files.path(kept.sha256).write_bytes(bytes(len(PICTURE)))
    assert files.matches(kept.sha256) is False
    # when
    files.keep(PICTURE)
    # then
    assert files.matches(kept.sha256) is True


def test_a_photograph_that_is_gone_is_known_to_be_gone(files: PhotoFiles) -> None:
    assert files.matches(sha256(PICTURE)) is None


def test_customers_files_keep_their_suffix(files: PhotoFiles) -> None:
    kept = files.keep(PICTURE, ".pdf")
    assert files.path(kept.sha256, ".pdf").exists()
    assert not files.path(kept.sha256).exists()


def test_the_file_is_durable_before_it_has_its_name_and_the_name_before_it_counts(
    files: PhotoFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given somebody who writes down what the system is asked for
    asked: list[str] = []
    sync, rename = os.fsync, os.rename

    def fsync(handle: int) -> None:
        asked.append(f"sync {Path(os.readlink(f'/proc/self/fd/{handle}')).name[:5]}")
        sync(handle)

    def renamed(old: Path, new: Path) -> None:
        asked.append(f"rename {Path(old).name[:5]} {Path(new).name[:5]}")
        rename(old, new)

    monkeypatch.setattr(photo_files.os, "fsync", fsync)
    monkeypatch.setattr(photo_files.os, "rename", renamed)
    # when
    name = sha256(PICTURE)
    files.keep(PICTURE)
    # then: the file, its name, the folder that holds the name, and those that hold the new folders
    parent, folder = name[:2], name[2:4]
    assert asked == ["sync .new-", f"rename .new- {name[:5]}", f"sync {folder}", f"sync {parent}", "sync photo"]
    # and a second time only the names are made sure of: a crash may have come just before
    asked.clear()
    files.keep(PICTURE)
    assert asked == [f"sync {folder}", f"sync {parent}", "sync photo"]


def test_what_a_crash_left_half_written_is_swept_away_and_nothing_else(files: PhotoFiles) -> None:
    # given
    kept = files.keep(PICTURE)
    torn = files.path(kept.sha256).with_name(".new-0123456789abcdef")
    torn.write_bytes(PICTURE[:100])
    # when
    swept = list(files.sweep())
    # then
    assert swept == [torn]
    assert everything_in(files.folder) == [files.path(kept.sha256).relative_to(files.folder).as_posix()]
    assert list(files.sweep()) == []


def test_a_full_disk_leaves_no_part_of_a_photograph(small_disk: Path) -> None:
    # given
    files = PhotoFiles(small_disk / "photos", keep_free=0)
    first = files.keep(PICTURE)
    (small_disk / "ballast").write_bytes(bytes(180 * 1024))
    # when the disk says that there is room, and there is not
    big = os.urandom(120 * 1024)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(photo_files.shutil, "disk_usage", lambda _: SimpleNamespace(free=1 << 40))
        with pytest.raises(StorageTrouble) as trouble:
            files.keep(big)
    # then
    assert trouble.value.code == "disk_full"
    assert everything_in(files.folder) == [files.path(first.sha256).relative_to(files.folder).as_posix()]
    # and work goes on as soon as there is room
    (small_disk / "ballast").unlink()
    assert files.matches(files.keep(big).sha256)


def test_a_file_that_may_not_grow_leaves_nothing_behind(tmp_path: Path) -> None:
    # given a system that stops files at 4 KiB
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, limits[1]))
    try:
        with pytest.raises(OSError, match="too large"):
            write_whole(tmp_path / "photo.jpg", PICTURE)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert everything_in(tmp_path) == []


def test_a_name_that_cannot_be_given_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").mkdir()
    with pytest.raises(IsADirectoryError):
        write_whole(tmp_path / "photo.jpg", PICTURE)
    assert everything_in(tmp_path) == []


def test_no_photograph_is_taken_when_little_room_is_left(tmp_path: Path) -> None:
    files = PhotoFiles(tmp_path / "photos", keep_free=1 << 60)
    with pytest.raises(StorageTrouble) as trouble:
        files.keep(PICTURE)
    assert trouble.value.code == "disk_full"
    assert everything_in(files.folder) == []


def test_a_folder_that_is_gone_is_a_trouble_and_no_crash(tmp_path: Path) -> None:
    files = PhotoFiles(tmp_path / "photos", keep_free=0)
    (tmp_path / "photos").rmdir()
    (tmp_path / "photos").write_text("a file, not a folder")
    with pytest.raises(StorageTrouble) as trouble:
        files.keep(PICTURE)
    assert trouble.value.code == "folder"
