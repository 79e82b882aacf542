"""The database is opened the one right way, by one process, on a disk of this computer."""

import subprocess
import threading
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from station.errors import StorageTrouble
from station.operations.open_case import leave_case
from station.storage.engine import APPLICATION_ID, Database, refuse_network_folder
from station.storage.upgrade import open_database
from station.views.load_bench import bench
from tests.builders import Homes

SAFE = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "busy_timeout": 5000,
    "mmap_size": None,
    "trusted_schema": 0,
    "application_id": APPLICATION_ID,
}


@pytest.fixture
def database(homes: Homes):
    homes.open()
    homes.close()
    database = open_database(homes.settings.database, homes.settings.backups)
    yield database
    database.close()


def pragmas(connection: Connection, *names: str) -> dict[str, object]:
    rows = {name: connection.exec_driver_sql(f"PRAGMA {name}").fetchone() for name in names}
    return {name: row[0] if row else None for name, row in rows.items()}


def without_memory_map(found: dict[str, object]) -> dict[str, object]:
    return found | {"mmap_size": found["mmap_size"] or None}


def test_the_connection_that_writes_is_as_safe_as_sqlite_can_be(database: Database) -> None:
    with database.write_connection() as connection:
        assert without_memory_map(pragmas(connection, *SAFE)) == SAFE


def test_a_connection_that_reads_can_neither_write_nor_move_the_log_into_the_file(database: Database) -> None:
    with database.readers.connect() as connection:
        assert without_memory_map(pragmas(connection, *SAFE)) == SAFE
        assert pragmas(connection, "query_only", "wal_autocheckpoint") == {"query_only": 1, "wal_autocheckpoint": 0}
        with pytest.raises(OperationalError, match="readonly"):
            connection.exec_driver_sql("DELETE FROM meta")


def test_a_second_writer_waits_from_the_first_word_on(database: Database) -> None:
    # given a transaction that has only read so far
    with database.write_connection() as connection, connection.begin():
        connection.exec_driver_sql("SELECT * FROM meta")
        # when somebody else wants to write to the same file
        other = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN IMMEDIATE')"
        done = subprocess.run(["python3", "-c", other, str(database.file)], capture_output=True, text=True)
    # then the place is taken already: nobody can come between its reading and its writing
    assert "locked" in done.stderr


def test_reading_goes_on_while_something_is_written(database: Database) -> None:
    with database.write_connection() as writer, writer.begin():
        writer.exec_driver_sql("INSERT INTO meta (key, value) VALUES ('a', 'b')")
        with database.readers.begin() as reader:
            assert not reader.exec_driver_sql("SELECT 1 FROM meta WHERE key = 'a'").fetchall()


def test_a_second_station_on_the_same_file_is_turned_away(database: Database) -> None:
    with pytest.raises(StorageTrouble) as trouble:
        open_database(database.file, database.file.parent / "backups")
    assert trouble.value.code == "in_use"


def test_another_process_on_the_same_file_is_turned_away(database: Database, python: list[str], project: Path) -> None:
    code = """
import sys; from pathlib import Path
from station.errors import StorageTrouble
from station.storage.engine import Database
try: Database(Path(sys.argv[1]))
except StorageTrouble as trouble: print(trouble.code)
"""
    done = subprocess.run([*python, "-c", code, str(database.file)], cwd=project, capture_output=True, text=True)
    assert done.stdout.strip() == "in_use", done.stderr


def test_the_file_is_free_again_once_it_is_closed(homes: Homes) -> None:
    homes.open()
    homes.close()
    homes.open()


def test_a_folder_whose_name_is_full_of_signs_holds_a_station(tmp_path: Path, template: Path) -> None:
    homes = Homes(tmp_path / "Resi 100% #1?mode=memory & figli", template)
    desk = homes.open()
    homes.close()
    assert desk.settings.database.stat().st_size > 0


@pytest.mark.parametrize(
    ("folder", "network"),
    [("/srv/resi", True), ("/srv/my resi/here", True), ("/srv", False), ("/srv/resi/local", False), ("/home", False)],
)
def test_a_folder_on_the_network_is_no_place_for_a_database(tmp_path: Path, folder: str, network: bool) -> None:
    # given a computer with shares of other computers in its folders
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n"
        "nas:/resi /srv/resi nfs4 rw 0 0\n"
        "//nas/resi /srv/my\\040resi cifs rw 0 0\n"
        "/dev/sdb1 /srv/resi/local ext4 rw 0 0\n"
    )
    if not network:
        refuse_network_folder(Path(folder), mounts)
        return
    with pytest.raises(StorageTrouble) as trouble:
        refuse_network_folder(Path(folder), mounts)
    assert trouble.value.code == "network_folder"
    assert folder in trouble.value.detail


def test_many_threads_read_and_write_at_once_and_nobody_is_sent_away(homes: Homes) -> None:
    desk = homes.open()
    failed: list[BaseException] = []

    def work() -> None:
        try:
            for _ in range(10):
                desk.do(leave_case)
                desk.look(bench)
        except Exception as trouble:  # noqa: BLE001  # said by the test itself
            failed.append(trouble)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
