"""A decision leaves whole or not at all, and once only."""

import errno
import os

import pytest

from station.errors import StorageTrouble
from station.exchange.out_folder import OutFolder, deliver, was_delivered
from station.exchange.whole_file import trouble
from tests.disk_calls import disk_calls

__all__ = ["disk_calls"]

ID = "0d9c2f9e-6d0b-4d0e-9f53-1f4f2a1f9d10"
BODY = b'{"format": "rma-decision/1"}'


def test_a_decision_is_one_file_and_a_second_time_changes_nothing(tmp_path):
    out = tmp_path / "home" / "out"
    assert not was_delivered(out, ID, BODY)
    deliver(out, ID, BODY)
    before = (out / f"{ID}.json").stat()
    deliver(out, ID, BODY)
    after = (out / f"{ID}.json").stat()
    assert os.listdir(out) == [f"{ID}.json"]
    assert (out / f"{ID}.json").read_bytes() == BODY
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    assert was_delivered(out, ID, BODY)


def test_a_decision_that_was_sent_survives_a_power_cut(tmp_path, disk_calls):
    # given a folder that is not there yet
    out = tmp_path / "home" / "out"
    out.parent.mkdir()
    # when
    deliver(out, ID, BODY)
    # then the file is durable, then its name, and that of the new folder
    assert disk_calls.survives(out / f"{ID}.json")
    assert disk_calls.synced(out.parent)


def test_one_that_is_found_there_counts_only_once_its_name_is_durable(tmp_path, disk_calls):
    # given a crash that came between its renaming and the end of the try
    (tmp_path / f"{ID}.json").write_bytes(BODY)
    # when the second try asks
    assert was_delivered(tmp_path, ID, BODY)
    # then
    assert disk_calls.synced(tmp_path)


def test_a_decision_that_was_picked_up_does_not_leave_again(tmp_path):
    out = OutFolder(tmp_path)
    out.send(ID, BODY)
    (tmp_path / "taken").mkdir()
    (tmp_path / f"{ID}.json").rename(tmp_path / "taken" / f"{ID}.json")
    assert out.arrived(ID, BODY)
    out.send(ID, BODY)
    assert os.listdir(tmp_path) == ["taken"]


@pytest.mark.parametrize("place", ["", "taken"])
def test_another_content_under_the_same_id_is_never_written_over(tmp_path, place):
    (tmp_path / place).mkdir(exist_ok=True)
    (tmp_path / place / f"{ID}.json").write_bytes(b"something else")
    for ask in (deliver, was_delivered):
        with pytest.raises(StorageTrouble) as trouble:
            ask(tmp_path, ID, BODY)
        assert trouble.value.code == "conflict"
    assert (tmp_path / place / f"{ID}.json").read_bytes() == b"something else"


def test_a_torn_attempt_of_a_crash_is_neither_a_decision_nor_in_the_way(tmp_path):
    (tmp_path / ".new-0123456789abcdef").write_bytes(BODY[:5])
    assert not was_delivered(tmp_path, ID, BODY)
    deliver(tmp_path, ID, BODY)
    assert [name for name in os.listdir(tmp_path) if not name.startswith(".")] == [f"{ID}.json"]


def test_a_folder_that_cannot_be_used_is_storage_trouble_and_leaves_nothing_torn(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StorageTrouble):
        deliver(tmp_path / "file" / "out", ID, BODY)
    (tmp_path / f"{ID}.json").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(StorageTrouble):
        deliver(tmp_path, ID, BODY)
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EROFS, "folder")])
def test_a_full_disk_is_told_apart_from_a_folder_that_cannot_be_used(number, code):
    assert trouble(OSError(number, os.strerror(number))).code == code


@pytest.mark.parametrize("identity", ["../../etc/passwd", "", "a", f"{ID}/x"])
def test_an_id_that_is_none_is_a_bug(tmp_path, identity):
    with pytest.raises(ValueError, match="UUID"):
        deliver(tmp_path, identity, BODY)
