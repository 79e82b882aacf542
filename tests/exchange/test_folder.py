"""The drop folder takes what is complete, moves it once, and looks for pictures only beside and below a case."""

import errno
import os
from pathlib import Path

import pytest

from station.errors import StorageTrouble
from station.exchange.folder import DropFolder, find_document
from tests.disk_calls import disk_calls

__all__ = ["disk_calls"]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def drop(home: Path) -> DropFolder:
    return DropFolder(home / "in", home / "refused", home / "taken")


def names(files: tuple[Path, ...]) -> list[str]:
    return [file.name for file in files]


def test_a_file_waits_until_two_looks_see_the_same(drop, home):
    file = home / "in" / "a.json"
    file.write_text("{")
    assert drop.waiting() == ()
    file.write_text("{}")
    assert drop.waiting() == ()
    assert names(drop.waiting()) == names(drop.waiting()) == ["a.json"]


@pytest.fixture
def two_disks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every folder is a disk of its own, as the system sees it."""
    rename = os.rename

    def apart(old, new):
        if Path(old).parent != Path(new).parent:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        rename(old, new)

    monkeypatch.setattr(os, "rename", apart)


def test_a_drop_folder_on_another_disk_is_emptied_as_any_other(drop, home, two_disks, disk_calls):
    # given
    (home / "in" / "a.json").write_text("a")
    (home / "in" / "b.json").write_text("b")
    (home / "in" / "link.json").symlink_to("/etc/passwd")
    # when
    taken = drop.take(home / "in" / "a.json")
    refused = drop.refuse(home / "in" / "b.json", "no")
    link = drop.refuse(home / "in" / "link.json", "a link")
    # then
    assert os.listdir(home / "in") == []
    assert (taken.read_text(), refused.read_text()) == ("a", "b")
    assert disk_calls.survives(taken)
    assert not link.is_symlink()
    assert link.read_text() == ""


def test_a_file_that_cannot_be_moved_gathers_no_reports(drop, home, monkeypatch):
    file = home / "in" / "a.json"
    file.write_text("a")

    def shut(old, new):
        if Path(old) == file:
            raise OSError(errno.EROFS, "Read-only file system")
        return rename(old, new)

    rename = os.rename
    monkeypatch.setattr(os, "rename", shut)
    for _ in range(3):
        with pytest.raises(StorageTrouble):
            drop.refuse(file, "no")
    assert os.listdir(home / "refused") == []
    assert file.read_text() == "a"


def test_files_come_by_name_and_what_is_no_case_stays_where_it_is(drop, home):
    inbox = home / "in"
    for name in (
        "b.json",
        "a.csv",
        "c.xml",
        "empty",
        ".hidden.json",
        "d.json.tmp",
        "e.PART",
        "f.jpg",
        "g.PDF",
        "~$h.csv",
    ):
        (inbox / name).touch()
    (inbox / "RMA-1").mkdir()
    (inbox / "link.json").symlink_to("/etc/passwd")
    drop.waiting()
    assert names(drop.waiting()) == ["a.csv", "b.json", "c.xml", "empty", "link.json"]


def test_a_taken_file_moves_and_a_refused_one_has_its_report_beside_it(drop, home):
    for name in ("a.json", "b.json"):
        (home / "in" / name).write_text(name)
    assert drop.take(home / "in" / "a.json") == home / "taken" / "a.json"
    assert drop.refuse(home / "in" / "b.json", "è rotto\ud800") == home / "refused" / "b.json"
    assert (home / "refused" / "b.json.report.txt").read_text(encoding="utf-8") == "è rotto?"
    assert os.listdir(home / "in") == []
    assert os.listdir(home / "taken") == ["a.json"]


def test_a_name_that_is_taken_already_is_numbered(drop, home):
    kept = []
    for content in ("one", "two", "three"):
        (home / "in" / "a.json").write_text(content)
        kept.append(drop.refuse(home / "in" / "a.json", content))
    assert names(tuple(kept)) == ["a.json", "a-2.json", "a-3.json"]
    assert [file.read_text() for file in kept] == ["one", "two", "three"]
    assert (home / "refused" / "a-3.json.report.txt").read_text() == "three"


@pytest.mark.parametrize(
    "name", ["x" * 250 + ".json", "è" * 120 + ".json", "x" * 100 + "." + "y" * 150, "b\udcff.json"]
)
def test_a_name_of_any_length_and_kind_finds_room_for_its_report(drop, home, name):
    (home / "in" / name).write_text("{}")
    drop.waiting()
    (waiting,) = drop.waiting()
    moved = drop.refuse(waiting, "why")
    assert moved.read_text() == "{}"
    assert moved.with_name(moved.name + ".report.txt").read_text() == "why"


def test_a_report_is_never_written_over(drop, home):
    (home / "refused" / "a.json.report.txt").write_text("of another day")
    (home / "in" / "a.json").write_text("{}")
    assert drop.refuse(home / "in" / "a.json", "of today").name == "a-2.json"
    assert (home / "refused" / "a.json.report.txt").read_text() == "of another day"


def test_a_link_is_moved_itself_and_what_it_points_to_stays(drop, home):
    (home / "secret").write_text("secret")
    (home / "in" / "a.json").symlink_to(home / "secret")
    assert drop.refuse(home / "in" / "a.json", "a link").is_symlink()
    assert (home / "secret").read_text() == "secret"


def test_a_folder_that_cannot_be_used_is_storage_trouble(drop, home):
    with pytest.raises(StorageTrouble):
        drop.take(home / "in" / "gone.json")
    (home / "in").rmdir()
    with pytest.raises(StorageTrouble):
        drop.waiting()
    (home / "file").touch()
    with pytest.raises(StorageTrouble):
        DropFolder(home / "file" / "in", home / "refused", home / "taken")


@pytest.fixture
def case_file(tmp_path: Path) -> Path:
    below = tmp_path / "in" / "RMA-1"
    below.mkdir(parents=True)
    (tmp_path / "above.jpg").touch()
    (tmp_path / "in" / "beside.jpg").touch()
    (below / "1.jpg").touch()
    (below / "link.jpg").symlink_to(tmp_path / "above.jpg")
    (tmp_path / "in" / "away").symlink_to(tmp_path)
    return tmp_path / "in" / "case.json"


@pytest.mark.parametrize("name", ["beside.jpg", "RMA-1/1.jpg", "./RMA-1//1.jpg"])
def test_a_picture_beside_or_below_its_case_is_found(case_file, name):
    found = find_document(case_file, name)
    assert found is not None
    assert found.is_file()


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "RMA-1",
        "gone.jpg",
        "../above.jpg",
        "RMA-1/../../above.jpg",
        "RMA-1/../beside.jpg",
        "/etc/passwd",
        "RMA-1/link.jpg",
        "away/above.jpg",
        "..\\above.jpg",
        "C:\\1.jpg",
        "beside.jpg\0.png",
        "beside.jpg/1.jpg",
        "x" * 300 + ".jpg",
        "a/" * 5000 + "1.jpg",
        "\ud800.jpg",
    ],
)
def test_a_picture_anywhere_else_is_not_looked_at(case_file, name):
    assert find_document(case_file, name) is None
