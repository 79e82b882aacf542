"""The one door: a change is whole and durable when `do` returns, and nothing has changed when it raises."""

import errno
import logging
import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy.event import listens_for
from sqlalchemy.exc import IntegrityError

from station import opening
from station.desk import Desk
from station.domain.case import CaseState
from station.domain.events import CaseOpened, Event
from station.errors import Refusal, Refused, StorageTrouble
from station.logs import LogFile
from station.operations.open_case import open_case
from station.operations.sign_in import sign_in
from station.policy.file import shipped
from station.storage.transaction import Transaction
from station.views.load_bench import sign_in_names
from station.views.load_case import load_case
from tests.builders import MONDAY, RMA, Homes, a_case, take
from tests.quiet_bench import QuietBench


def test_what_was_done_is_there_after_the_program_has_gone(bench: QuietBench, homes: Homes) -> None:
    bench.arrives()
    homes.close()
    assert QuietBench(homes.open(), homes.clock).case.state is CaseState.IN_INSPECTION


def test_an_operation_that_is_refused_half_way_leaves_no_trace(bench: QuietBench) -> None:
    # given
    bench.import_()
    heard: list[Event] = []
    bench.desk.listen(heard.append)

    def opens_and_is_refused(tx: Transaction) -> None:
        open_case(tx, RMA)
        raise Refused(Refusal.BAD_ANSWER)

    # when
    bench.refuses(Refusal.BAD_ANSWER, bench.desk.do, opens_and_is_refused)
    # then
    assert heard == []
    assert bench.case.arrived_at is None


def test_every_listener_hears_every_event_after_it_has_been_kept(bench: QuietBench) -> None:
    # given
    bench.import_()
    heard: list[tuple[str, CaseState]] = []
    bench.desk.listen(lambda event: heard.append((event.kind, bench.case.state)))
    # when
    bench.scan()
    # then what is heard can already be seen
    assert heard == [("ParcelArrived", CaseState.IN_INSPECTION), ("CaseOpened", CaseState.IN_INSPECTION)]


@pytest.mark.expects_log("a listener failed on ParcelArrived")
def test_a_listener_that_fails_does_not_make_the_change_fail(bench: QuietBench) -> None:
    # given
    bench.import_()
    heard: list[str] = []

    def fails(event: Event) -> None:
        if event.kind == "ParcelArrived":
            raise RuntimeError("the light is broken")

    bench.desk.listen(fails)
    bench.desk.listen(lambda event: heard.append(event.kind))
    # when
    opened = bench.scan()
    # then
    assert opened.case is not None
    assert heard == ["ParcelArrived", "CaseOpened"]


def test_a_look_changes_nothing(bench: QuietBench) -> None:
    bench.import_()
    with pytest.raises(StorageTrouble) as trouble:
        bench.sql("DELETE FROM units")
    assert trouble.value.code == "read_only"


def test_a_look_sees_one_state_however_much_happens_meanwhile(bench: QuietBench) -> None:
    bench.arrives()

    def looks_twice(reading: object) -> tuple[object, object]:
        def state() -> object:
            return reading.connection.exec_driver_sql("SELECT state FROM cases").scalar()  # type: ignore[attr-defined]

        before = state()
        bench.checks_and_confirms()
        return before, state()

    assert bench.desk.look(looks_twice) == ("IN_INSPECTION", "IN_INSPECTION")
    assert bench.case.state is CaseState.CONFIRMED


def test_a_mistake_of_ours_is_not_taken_for_a_trouble_of_the_disk(desk: Desk) -> None:
    with pytest.raises(IntegrityError):
        desk.do(lambda tx: tx.connection.exec_driver_sql("INSERT INTO meta (key) VALUES (NULL)"))
    # and the next change is none the worse for it
    take(desk, a_case())


def test_operations_that_nobody_signed_in_for_are_refused(bench: QuietBench) -> None:
    bench.import_()
    bench.desk.operator = None
    bench.refuses(Refusal.NOT_SIGNED_IN, bench.scan)


def test_what_the_station_does_by_itself_has_no_name_in_the_journal(bench: QuietBench) -> None:
    bench.arrives()
    bench.desk.do_unattended(lambda tx: tx.record(CaseOpened(RMA), 1))
    assert bench.sql("SELECT operator FROM journal ORDER BY seq DESC LIMIT 2") == [("",), ("anna.rossi",)]


def test_changes_from_many_threads_come_one_after_the_other(bench: QuietBench) -> None:
    bench.arrives()

    def count(tx: Transaction) -> None:
        before = tx.connection.exec_driver_sql("SELECT at_unit FROM cases").scalar() or 0
        tx.connection.exec_driver_sql("UPDATE cases SET at_unit = ?", (before + 1,))

    threads = [threading.Thread(target=lambda: [bench.desk.do(count) for _ in range(15)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert bench.sql("SELECT at_unit FROM cases") == [(60,)]


@pytest.fixture
def small_disk(homes: Homes) -> Iterator[Path]:
    """The home lies on a disk of 2 MiB."""
    homes.folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "none", str(homes.folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("only root may make a small disk")
    yield homes.folder
    homes.close()
    subprocess.run(["umount", str(homes.folder)], check=True)


def fill(disk: Path) -> Path:
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for piece in (65536, 4096, 512):
            try:
                while True:
                    file.write(bytes(piece))
            except OSError:
                continue
    return ballast


def work_until_trouble(bench: QuietBench) -> tuple[int, StorageTrouble]:
    """How much was kept before the trouble."""
    for kept in range(2000):
        try:
            bench.desk.do(lambda tx: tx.record(CaseOpened(RMA), 1))
        except StorageTrouble as trouble:
            return kept, trouble
    raise AssertionError("the disk never was full")


def test_a_full_disk_loses_nothing_and_work_goes_on_when_there_is_room(small_disk: Path, homes: Homes) -> None:
    # given
    bench = QuietBench(homes.open(), homes.clock)
    bench.arrives()
    bench.answer_all()
    opened: list[object] = []
    listens_for(bench.desk._database.writer, "connect")(lambda connection, _: opened.append(connection))
    ballast = fill(small_disk)
    # when it is used up
    kept, trouble = work_until_trouble(bench)
    # then
    assert trouble.code == "disk_full"
    assert bench.happened.count("CaseOpened") == 1 + kept
    # and it stays full as often as somebody tries
    for _ in range(3):
        with pytest.raises(StorageTrouble):
            bench.desk.do(lambda tx: tx.record(CaseOpened(RMA), 1))
    ballast.unlink()
    assert bench.confirm().state is CaseState.CONFIRMED
    # and no handle that has failed was ever used again
    assert len(opened) == 4
    assert bench.journal_holds


@pytest.mark.expects_log("the reserve is used up")
def test_the_reserve_saves_the_decision_in_hand(small_disk: Path, homes: Homes) -> None:
    # given a disk on which nothing is left but the reserve
    bench = QuietBench(homes.open(), homes.clock)
    bench.arrives()
    bench.answer_all()
    bench.desk.settings.reserve.write_bytes(bytes(256 * 1024))
    fill(small_disk)
    # when work goes on until it is needed
    while bench.desk.settings.reserve.exists():
        bench.desk.do(lambda tx: tx.record(CaseOpened(RMA), 1))
    # then
    assert bench.confirm().state is CaseState.CONFIRMED
    assert bench.journal_holds


@pytest.mark.expects_log("the reserve is used up")
def test_a_station_that_finds_no_room_at_its_start_gives_up_what_is_kept_aside_and_never_calls_its_data_broken(
    small_disk: Path, homes: Homes
) -> None:
    # given a station that was closed, and a disk that was filled meanwhile
    bench = QuietBench(homes.open(), homes.clock)
    bench.arrives()
    homes.close()
    homes.settings.reserve.write_bytes(bytes(256 * 1024))
    fill(small_disk)
    # when
    desk = opening.open_desk(homes.settings)
    # then
    assert not homes.settings.reserve.exists()
    assert desk.look(load_case, RMA) is not None
    desk.close()
    # and when there is not even that
    fill(small_disk)
    with pytest.raises(StorageTrouble) as trouble:
        opening.open_desk(homes.settings)
    assert trouble.value.code == "disk_full"


def test_a_full_disk_leaves_a_gap_in_the_log_and_nothing_on_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "log").symlink_to("/dev/full")
    file = LogFile(tmp_path / "log")
    file.handle(logging.LogRecord("station", logging.INFO, __file__, 1, "something happened", None, None))
    with suppress(OSError):  # what is still in the buffer finds no room, either
        file.close()
    assert capsys.readouterr().err == ""


def test_a_home_is_made_ready_with_folders_settings_and_reserve(tmp_path: Path) -> None:
    # when
    settings = opening.prepare_home(tmp_path / "home")
    # then
    assert sorted(place.name for place in (tmp_path / "home").iterdir()) == [
        "backups",
        "in",
        "labels",
        "logs",
        "out",
        "reserve",
        "settings.toml",
    ]
    assert settings.reserve.stat().st_size == opening.RESERVE
    # and a second time nothing is different
    assert opening.prepare_home(tmp_path / "home") == settings


@pytest.mark.expects_log("no bytes are kept aside", "not kept for a day")
def test_a_station_on_a_full_disk_starts_so_that_what_waits_can_leave(
    homes: Homes, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given a disk without room for what is kept aside, and a shop with conditions of its own
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    homes.folder.mkdir(exist_ok=True)
    (homes.folder / "policy.toml").write_text(shipped(), encoding="utf-8")
    homes.settings.last_good_policy.mkdir()  # what cannot be replaced
    monkeypatch.setattr(os, "posix_fallocate", full)
    # when
    desk = opening.open_desk(opening.prepare_home(homes.folder))
    # then
    assert desk.policy_trouble is None
    assert not homes.settings.reserve.exists()  # not a part of it, either: the guard makes it once there is room
    desk.close()


def test_a_home_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file, not a folder")
    with pytest.raises(StorageTrouble) as trouble:
        opening.prepare_home(tmp_path / "home")
    assert trouble.value.code == "folder"


@pytest.mark.expects_log("a torn photograph was discarded: .new-")
def test_opening_a_home_sweeps_away_what_a_crash_left(tmp_path: Path) -> None:
    # given
    settings = opening.prepare_home(tmp_path)
    torn = settings.photos / "ab" / "cd" / ".new-00"
    torn.parent.mkdir(parents=True)
    torn.touch()
    # when
    opening.open_desk(settings).close()
    # then
    assert not torn.exists()


def test_a_home_is_new_until_the_first_person_may_sign_in(tmp_path: Path) -> None:
    desk = opening.open_desk(opening.prepare_home(tmp_path))
    try:
        assert opening.is_new(desk)
        assert not opening.is_demo(desk)
        opening.add_sample_people(desk)
        assert not opening.is_new(desk)
        assert opening.is_demo(desk)
        names = [person.name for person in desk.look(sign_in_names)]
        assert names == ["Anna Rossi", "Claire Martin", "Luca Conti", "Marco Bianchi", "Sara Greco"]
        assert desk.do(sign_in, "luca.conti", "45674567").login == "luca.conti"
    finally:
        desk.close()


def test_all_sample_people_come_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = opening.open_desk(opening.prepare_home(tmp_path))
    try:
        people = (*opening.SAMPLE_PEOPLE, ("too.short", "Too Short", opening.Role.OPERATOR, "1"))
        monkeypatch.setattr(opening, "SAMPLE_PEOPLE", people)
        with pytest.raises(Refused):
            opening.add_sample_people(desk)
        assert opening.is_new(desk)
    finally:
        desk.close()


def test_the_desk_goes_by_the_clock_it_is_given(bench: QuietBench) -> None:
    assert bench.arrives().arrived_at == MONDAY
