"""A backup holds the whole station while it works, and a restore puts back all of it or nothing."""

import errno
import hashlib
import io
import json
import os
import shutil
import sqlite3
import subprocess
import tarfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from station.errors import StorageTrouble
from station.operations.dossiers import keep_dossier
from station.storage import backup as backup_module
from station.storage.backup import FORMAT, MANIFEST, backup, restore
from station.storage.check import check
from station.views.load_case import load_case, load_timeline
from tests.builders import LUCA, RMA, Homes
from tests.disk_calls import DiskCalls, disk_calls
from tests.quiet_bench import QuietBench

__all__ = ["disk_calls"]

Entries = dict[str, bytes]
DOSSIER, PDF = f"{RMA}-20261123-101500.pdf", b"%PDF-1.7 everything about one case"


@pytest.fixture
def saved(bench: QuietBench, homes: Homes, tmp_path: Path) -> Path:
    """The backup of a station with a decided case; the station is closed."""
    bench.arrives()
    bench.proves_and_refuses()
    gives_away(bench)
    homes.close()
    (homes.folder / "settings.toml").write_text('[station]\nid = "milano-2"\n')
    backup(homes.folder, tmp_path / "saved.tar")
    return tmp_path / "saved.tar"


def gives_away(bench: QuietBench) -> None:
    """A dossier lies in its folder, and the journal knows of it; somebody has laid a note beside it."""
    bench.signs_in(LUCA)
    folder = bench.desk.settings.dossiers
    folder.mkdir()
    (folder / DOSSIER).write_bytes(PDF)
    (folder / "to do.txt").write_text("call the carrier")
    bench.desk.do(keep_dossier, bench.rma, "it", True, hashlib.sha256(PDF).hexdigest())


def whole(home: Path) -> Entries:
    """Everything in a home that a person would miss."""
    kept = (file for file in home.rglob("*") if file.is_file() and "before-restore" not in str(file))
    return {
        file.relative_to(home).as_posix(): file.read_bytes()
        for file in kept
        if file.suffix not in (".lock", ".db-shm", ".db-wal")
    }


def entries(archive: Path) -> Entries:
    with tarfile.open(archive) as tar:
        return {entry.name: tar.extractfile(entry).read() for entry in tar}  # type: ignore[union-attr]  # all are files


def pack(target: Path, content: Entries, *more: tuple[tarfile.TarInfo, bytes]) -> Path:
    with tarfile.open(target, "w") as tar:
        for name, data in content.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            tar.addfile(entry, io.BytesIO(data))
        for entry, data in more:
            tar.addfile(entry, io.BytesIO(data))
    return target


def rows(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as connection:
        return list(connection.iterdump())


def test_a_restored_station_is_the_one_that_was_saved(
    saved: Path, homes: Homes, tmp_path: Path, template: Path
) -> None:
    # when it is put back on another computer
    elsewhere = Homes(tmp_path / "elsewhere", template)
    count = restore(saved, elsewhere.folder)
    # then
    assert count == 4
    assert rows(elsewhere.settings.database) == rows(homes.settings.database)
    bench = QuietBench(elsewhere.open(), elsewhere.clock)
    assert [photo.path.startswith(str(elsewhere.folder)) for photo in bench.case.unit(1, 1).photos] == [True]
    assert bench.desk.look(lambda reading: list(check(reading.connection, reading.files))) == []
    elsewhere.close()
    assert (elsewhere.folder / "settings.toml").read_bytes() == (homes.folder / "settings.toml").read_bytes()


def test_a_dossier_that_was_given_away_is_still_the_one_that_the_journal_knows(
    saved: Path, tmp_path: Path, template: Path
) -> None:
    elsewhere = Homes(tmp_path / "elsewhere", template)
    restore(saved, elsewhere.folder)
    desk = elsewhere.open()
    told = [entry.facts["sha256"] for entry in desk.look(load_timeline, RMA) if entry.kind == "DossierMade"]
    kept = [hashlib.sha256(file.read_bytes()).hexdigest() for file in desk.settings.dossiers.iterdir()]
    assert kept == told
    # and one that was made later stays when the station of before is put back
    elsewhere.close()
    (elsewhere.folder / "dossiers" / "later.pdf").write_bytes(PDF)
    restore(saved, elsewhere.folder)
    assert sorted(file.name for file in (elsewhere.folder / "dossiers").iterdir()) == [DOSSIER, "later.pdf"]


def test_a_restore_leads_back_to_the_day_of_the_backup_and_keeps_what_came_after(saved: Path, homes: Homes) -> None:
    # given work after the backup
    before = rows(homes.settings.database)
    bench = QuietBench(homes.open(), homes.clock)
    bench.arrives(rma_number="RMA-2026-000002")
    bench.photo()
    homes.close()
    later = rows(homes.settings.database)
    (homes.folder / "settings.toml").write_text('[station]\nid = "torino-1"\n')
    # when
    restore(saved, homes.folder)
    # then
    assert rows(homes.settings.database) == before
    assert "milano-2" in (homes.folder / "settings.toml").read_text()
    (kept,) = homes.folder.glob("before-restore-*")
    assert rows(kept / "station.db") == later
    assert "torino-1" in (kept / "settings.toml").read_text()
    # and nothing of the scaffolding stays
    assert not list(homes.folder.glob(".restore-*"))


def test_what_was_only_in_the_log_of_the_database_is_kept_by_a_restore(saved: Path, homes: Homes) -> None:
    # given a station that was killed: its last work is in the log and not in the file
    bench = QuietBench(homes.open(), homes.clock)
    bench.arrives(rma_number="RMA-2026-000002")
    database = homes.settings.database
    torn = {name: database.with_name(name).read_bytes() for name in ("station.db", "station.db-wal")}
    homes.close()
    for name, content in torn.items():
        database.with_name(name).write_bytes(content)
    # when
    restore(saved, homes.folder)
    # then
    (kept,) = homes.folder.glob("before-restore-*")
    assert "RMA-2026-000002" in "".join(rows(kept / "station.db"))
    assert "RMA-2026-000002" not in "".join(rows(database))


def test_a_broken_database_is_replaced_and_kept(saved: Path, homes: Homes) -> None:
    before = rows(homes.settings.database)
    homes.settings.database.write_bytes(b"rubbish" * 1000)
    restore(saved, homes.folder)
    (kept,) = homes.folder.glob("before-restore-*")
    assert (kept / "station.db").read_bytes() == b"rubbish" * 1000
    assert rows(homes.settings.database) == before


def test_no_station_is_restored_under_one_that_is_at_work(saved: Path, homes: Homes) -> None:
    desk = homes.open()
    with pytest.raises(StorageTrouble) as trouble:
        restore(saved, homes.folder)
    assert trouble.value.code == "in_use"
    assert QuietBench(desk, homes.clock).case.decision is not None


def test_a_backup_under_running_work_is_whole(bench: QuietBench, tmp_path: Path, template: Path) -> None:
    # given somebody who works on
    done, failed = threading.Event(), list[BaseException]()
    bench.arrives()

    def work() -> None:
        try:
            while not done.is_set():
                bench.photo()
        except Exception as trouble:  # noqa: BLE001  # said by the test itself
            failed.append(trouble)

    worker = threading.Thread(target=work)
    worker.start()
    # when
    for number in range(4):
        backup(bench.desk.settings.home, tmp_path / f"{number}.tar")
    done.set()
    worker.join()
    assert not failed
    # then each of them opens, its chain holds, and every row finds its photograph
    for number in range(4):
        homes = Homes(tmp_path / f"home-{number}", template)
        restore(tmp_path / f"{number}.tar", homes.folder)
        assert homes.open().look(lambda reading: list(check(reading.connection, reading.files))) == []
        homes.close()


def test_a_backup_replaces_an_older_one_only_when_it_is_complete(
    saved: Path, homes: Homes, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given
    before = saved.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup_module, "_add_manifest", full)
    # when
    with pytest.raises(StorageTrouble) as trouble:
        backup(homes.folder, saved)
    # then
    assert trouble.value.code == "disk_full"
    assert saved.read_bytes() == before
    assert [file.name for file in saved.parent.iterdir() if file.name.startswith((".", "tmp"))] == []


def test_a_folder_without_a_station_is_not_saved(tmp_path: Path) -> None:
    with pytest.raises(StorageTrouble) as trouble:
        backup(tmp_path, tmp_path / "saved.tar")
    assert trouble.value.code == "no_station"
    assert not (tmp_path / "saved.tar").exists()


def damaged(content: Entries, name: str) -> Entries:
    return content | {name: content[name][:-1] + bytes([content[name][-1] ^ 1])}


def manifest(content: Entries, **changes: object) -> Entries:
    return content | {MANIFEST: json.dumps(json.loads(content[MANIFEST]) | changes).encode()}


SPOILED: dict[str, tuple[str, Callable[[Entries], Entries]]] = {
    "a changed database": ("broken_backup", lambda content: damaged(content, "station.db")),
    "a changed photograph": ("broken_backup", lambda content: damaged(content, _photo(content))),
    "a changed dossier": ("broken_backup", lambda content: damaged(content, f"dossiers/{DOSSIER}")),
    "a missing photograph": (
        "broken_backup",
        lambda content: {name: data for name, data in content.items() if name != _photo(content)},
    ),
    "a photograph too many": (
        "broken_backup",
        lambda content: content | {"photos/aa/bb/" + "a" * 64 + ".jpg": b"\xff\xd8"},
    ),
    "no list of contents": (
        "not_a_backup",
        lambda content: {name: data for name, data in content.items() if name != MANIFEST},
    ),
    "a list of contents that is none": ("not_a_backup", lambda content: content | {MANIFEST: b"[1, 2"}),
    "a list of another format": ("not_a_backup", lambda content: manifest(content, format="rma-backup/9")),
    "a list without an end": ("not_a_backup", lambda content: content | {MANIFEST: b"[" * 100_000}),
    "a photograph in a photograph": (
        "broken_backup",
        lambda content: {"photos/aa": b"", "photos/aa/bb": b""} | content,
    ),
    "a photograph with an endless name": ("not_a_backup", lambda content: content | {"photos/" + "a" * 300: b""}),
    "a list of nothing": ("not_a_backup", lambda content: manifest(content, files=[])),
    "no database": ("not_a_backup", lambda content: manifest({MANIFEST: content[MANIFEST]}, files={})),
}


def _photo(content: Entries) -> str:
    return next(name for name in content if name.startswith("photos/"))


@pytest.mark.parametrize("spoiled", SPOILED)
def test_a_backup_that_is_not_whole_changes_nothing(saved: Path, homes: Homes, tmp_path: Path, spoiled: str) -> None:
    code, spoil = SPOILED[spoiled]
    archive = pack(tmp_path / "spoiled.tar", spoil(entries(saved)))
    refused(archive, homes, code)


@pytest.mark.parametrize("garbage", [b"", b"not an archive at all", b"\0" * 10240])
def test_a_file_that_is_no_backup_changes_nothing(saved: Path, homes: Homes, tmp_path: Path, garbage: bytes) -> None:
    (tmp_path / "garbage").write_bytes(garbage)
    refused(tmp_path / "garbage", homes, "not_a_backup")


def test_a_backup_that_was_cut_short_changes_nothing(saved: Path, homes: Homes, tmp_path: Path) -> None:
    for part in (0.2, 0.5, 0.9):
        cut = tmp_path / "cut.tar"
        cut.write_bytes(saved.read_bytes()[: int(saved.stat().st_size * part)])
        refused(cut, homes, None)


def test_a_backup_that_is_not_there_changes_nothing(saved: Path, homes: Homes, tmp_path: Path) -> None:
    refused(tmp_path / "nowhere.tar", homes, "not_a_backup")


@pytest.mark.parametrize(
    "name", ["../outside", "/tmp/outside", "photos/../../outside", "photos/.hidden", "dossiers/../x.pdf", "notes.txt"]
)
def test_an_entry_that_leads_out_of_the_folder_is_refused(saved: Path, homes: Homes, tmp_path: Path, name: str) -> None:
    archive = pack(tmp_path / "hostile.tar", entries(saved) | {name: b"I was here"})
    refused(archive, homes, "not_a_backup")
    assert not (tmp_path / "outside").exists()
    assert not (homes.folder.parent / "outside").exists()


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE, tarfile.CHRTYPE])
def test_an_entry_that_is_no_plain_file_is_refused(saved: Path, homes: Homes, tmp_path: Path, kind: bytes) -> None:
    link = tarfile.TarInfo("photos/aa")
    link.type, link.linkname = kind, "/etc"
    refused(pack(tmp_path / "hostile.tar", entries(saved), (link, b"")), homes, "not_a_backup")


def test_a_backup_in_which_a_name_stands_twice_changes_nothing(saved: Path, homes: Homes, tmp_path: Path) -> None:
    again = tarfile.TarInfo("station.db")
    again.size = len(entries(saved)["station.db"])
    refused(pack(tmp_path / "twice.tar", entries(saved), (again, entries(saved)["station.db"])), homes, "broken_backup")


def test_an_entry_that_stands_for_terabytes_of_nothing_is_refused_unread(
    saved: Path, homes: Homes, tmp_path: Path
) -> None:
    # as GNU tar writes a sparse file: a map of its pieces, here none, and how large it says it is
    hollow = tarfile.TarInfo("GNUSparseFile.0/photos/aa")
    hollow.pax_headers = {
        "GNU.sparse.major": "1",
        "GNU.sparse.minor": "0",
        "GNU.sparse.name": "photos/aa",
        "GNU.sparse.realsize": str(1 << 40),
    }
    pieces = b"1\n0\n0\n".ljust(512, b"\0")
    hollow.size = len(pieces)
    refused(pack(tmp_path / "hollow.tar", entries(saved), (hollow, pieces)), homes, "not_a_backup")


def test_what_sqlite_left_of_a_database_that_is_gone_is_not_played_into_the_restored_one(
    saved: Path, homes: Homes, tmp_path: Path
) -> None:
    # given a station that was killed, whose database somebody then threw away, and not what lies beside it
    before = rows(homes.settings.database)
    database = homes.settings.database
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE cases SET rma_number = 'of another day'")
        connection.commit()
        log = database.with_name("station.db-wal").read_bytes()
    database.unlink()
    database.with_name("station.db-wal").write_bytes(log)
    # when
    restore(saved, homes.folder)
    # then
    assert rows(database) == before
    assert [file.read_bytes() for file in homes.folder.glob("before-restore-*/station.db-wal")] == [log]


def test_a_backup_survives_a_power_cut(saved: Path, homes: Homes, disk_calls: DiskCalls) -> None:
    backup(homes.folder, saved)
    unfinished = saved.with_name(f".{saved.name}.part")
    assert disk_calls.asked[-3:] == [
        ("sync", unfinished, unfinished),
        ("rename", unfinished, saved),
        ("sync", saved.parent, saved.parent),
    ]


def test_a_restored_database_is_the_last_to_take_its_place_and_all_is_durable(
    saved: Path, homes: Homes, monkeypatch: pytest.MonkeyPatch, disk_calls: DiskCalls
) -> None:
    monkeypatch.setattr(os, "sync", lambda: disk_calls.asked.append(("sync", Path("/"), Path("/"))))
    restore(saved, homes.folder)
    asked = [(what, new) for what, _, new in disk_calls.asked]
    everything, database = ("sync", Path("/")), ("rename", homes.settings.database)
    photograph = next(at for at, (_, new) in enumerate(asked) if "photos" in new.parts)
    assert everything in asked[:photograph]  # what was unpacked is durable before any of it has its name
    assert asked[-2:] == [database, everything]
    assert asked.count(everything) == 3  # and what stood there was kept before it was replaced


def test_photographs_with_a_disk_of_their_own_are_restored_to_it(
    saved: Path, homes: Homes, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given
    before = {file: file.read_bytes() for file in (homes.folder / "photos").rglob("*.jpg")}
    replace = os.replace

    def apart(old: Path, new: Path) -> None:
        if "photos" in Path(new).relative_to(homes.folder).parts:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        replace(old, new)

    for photograph in before:
        photograph.unlink()
    # when
    monkeypatch.setattr(os, "replace", apart)
    restore(saved, homes.folder)
    # then
    assert before
    assert {file: file.read_bytes() for file in (homes.folder / "photos").rglob("*.jpg")} == before


@pytest.fixture
def dying_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own that can be set to read-only."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=32m", "none", str(disk)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("only root may make a disk")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_station_on_a_disk_that_takes_nothing_any_more_is_saved_with_its_last_work(
    bench: QuietBench, homes: Homes, dying_disk: Path, tmp_path: Path, template: Path
) -> None:
    # given a station that was killed, whose last work stands in the log, on a disk that went to read-only
    bench.arrives()
    for name in ("station.db", "station.db-wal"):
        shutil.copyfile(homes.folder / name, dying_disk / name)
    assert (dying_disk / "station.db-wal").stat().st_size
    subprocess.run(["mount", "-o", "remount,ro", str(dying_disk)], check=True)
    # when
    backup(dying_disk, tmp_path / "saved.tar")
    # then
    elsewhere = Homes(tmp_path / "elsewhere", template)
    restore(tmp_path / "saved.tar", elsewhere.folder)
    assert elsewhere.open().look(load_case, RMA) is not None
    elsewhere.close()
    with pytest.raises(StorageTrouble) as trouble:
        backup(dying_disk / "nothing", tmp_path / "none.tar")
    assert trouble.value.code == "no_station"


def test_only_who_owns_the_station_reads_a_backup(saved: Path) -> None:
    assert saved.stat().st_mode & 0o077 == 0


def test_a_backup_takes_no_place_that_is_no_file(saved: Path, homes: Homes, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for place in (tmp_path, tmp_path / "pipe"):
        with pytest.raises(StorageTrouble) as trouble:
            backup(homes.folder, place)
        assert trouble.value.code == "folder"
    assert (tmp_path / "pipe").is_fifo()


def refused(archive: Path, homes: Homes, code: str | None) -> None:
    """The archive is refused, and the home is as it was."""
    before = whole(homes.folder)
    with pytest.raises(StorageTrouble) as trouble:
        restore(archive, homes.folder)
    assert code is None or trouble.value.code == code
    assert whole(homes.folder) == before
    assert not list(homes.folder.glob("before-restore-*"))
    assert not list(homes.folder.glob(".restore-*"))


def test_an_archive_says_what_it_holds(saved: Path) -> None:
    content = entries(saved)
    listed = json.loads(content.pop(MANIFEST))
    assert listed["format"] == FORMAT
    assert listed["files"].keys() == content.keys()
