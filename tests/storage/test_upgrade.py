"""A database is brought to this program's schema: a copy first, then all or nothing, and never a file of others."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy import text as sql_text

from station.errors import StorageTrouble
from station.storage import upgrade
from station.storage.engine import APPLICATION_ID
from station.storage.upgrade import HEAD, held_version, open_database
from tests.builders import Homes
from tests.quiet_bench import QuietBench


@pytest.fixture
def old_file(homes: Homes, bench: QuietBench) -> Path:
    """The database of a station at which somebody has worked."""
    bench.arrives()
    homes.close()
    return homes.settings.database


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """This program knows the schema 0008, and these statements lead there."""
    statements: list[str] = []

    def migrate(connection: Connection) -> None:
        for statement in statements:
            connection.execute(sql_text(statement))
        connection.execute(sql_text("UPDATE alembic_version SET version_num = '0008'"))

    monkeypatch.setattr(upgrade, "HEAD", "0008")
    monkeypatch.setattr(upgrade, "migrate", migrate)
    return statements


def content(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as connection:
        return list(connection.iterdump())


def refused(file: Path) -> str:
    """Why the file is not opened; it is left as it was, and nothing is to be written into it later."""
    before, log = file.read_bytes(), file.with_name("station.db-wal")
    with pytest.raises(StorageTrouble) as trouble:
        open_database(file, file.parent / "backups")
    assert file.read_bytes() == before
    assert not log.exists() or log.stat().st_size == 0
    assert not (file.parent / "backups").exists()
    assert str(file) in trouble.value.detail
    return trouble.value.code


def test_a_new_home_gets_the_schema_of_this_program(tmp_path: Path) -> None:
    file = tmp_path / "new" / "station.db"
    open_database(file, tmp_path / "backups").close()
    assert held_version(file) == upgrade.HEAD
    assert not (tmp_path / "backups").exists()


def test_a_database_that_is_up_to_date_is_opened_without_a_copy(old_file: Path, homes: Homes) -> None:
    open_database(old_file, homes.settings.backups).close()
    assert not homes.settings.backups.exists()


def test_nobody_else_on_the_machine_reads_names_and_addresses(
    old_file: Path, homes: Homes, next_version: list[str]
) -> None:
    # given a database that an earlier program left open to all
    old_file.chmod(0o644)
    # when it is opened, upgraded and written
    database = open_database(old_file, homes.settings.backups)
    with database.write_connection() as connection:
        connection.execute(sql_text("SELECT count(*) FROM cases"))
        log = old_file.with_name(f"{old_file.name}-wal")
        # then
        everything = [old_file, log, *homes.settings.backups.glob("*.db")]
        assert [file.name for file in everything if file.stat().st_mode & 0o077] == []
    database.close()


def test_a_copy_is_made_before_an_upgrade(old_file: Path, homes: Homes, next_version: list[str]) -> None:
    # given
    next_version.append("ALTER TABLE cases ADD COLUMN weight INTEGER")
    before = content(old_file)
    # when
    open_database(old_file, homes.settings.backups).close()
    # then the copy is what was there, and the file is what is wanted
    (copy,) = homes.settings.backups.iterdir()
    assert content(copy) == before
    assert held_version(old_file) == "0008"
    assert any("weight" in line for line in content(old_file))


def test_an_upgrade_that_fails_half_way_has_changed_nothing(
    old_file: Path, homes: Homes, next_version: list[str]
) -> None:
    # given a migration that does much before it fails
    next_version += ["ALTER TABLE cases ADD COLUMN weight INTEGER", "DROP TABLE photos", "UPDATE nothing SET a = 1"]
    before = content(old_file)
    # when
    with pytest.raises(StorageTrouble):
        open_database(old_file, homes.settings.backups)
    # then the old program works with it as ever
    assert content(old_file) == before
    assert held_version(old_file) == HEAD


def test_what_the_first_program_kept_is_there_after_the_upgrade(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given a database as the first program made it, with somebody locked out and a unit that was refused
    file = tmp_path / "station.db"
    with monkeypatch.context() as patched:
        patched.setattr(upgrade, "HEAD", "0001")
        open_database(file, tmp_path).close()
    with closing(sqlite3.connect(file)) as old, old:
        old.execute("INSERT INTO operators VALUES ('anna', 'Anna', 'SUPERVISOR', 'a hash', 1, 0, 7)")
        columns = "id, rma_number, version, status, state, request_type, requested_at, due_by"
        old.execute(f"INSERT INTO cases ({columns}) VALUES (1, 'RMA-1', 1, 'APPROVED', 'REFUSED', 'CONVENIENCE', 0, 9)")
        judged = "case_id, line, unit, reception, verdict, judged_at"
        old.execute(f"INSERT INTO units ({judged}) VALUES (1, 1, 1, 'RECEIVED', 'REFUSE', 5)")
        old.execute(f"INSERT INTO units ({judged}) VALUES (1, 1, 2, 'RECEIVED', NULL, NULL)")
        old.execute("INSERT INTO journal VALUES (1, 5, 'lyon-1', 'anna', 'CaseDecided', 1, '{}', x'00', x'00')")
        old.execute("INSERT INTO journal VALUES (2, 6, 'lyon-1', '', 'CaseImported', 1, '{}', x'00', x'00')")
        made = "id, case_id, number, outcome, decided_at, operator, body"
        old.execute(f"INSERT INTO decisions ({made}) VALUES ('d', 1, 1, 'REFUSED', 5, 'anna', x'00')")
        old.execute("INSERT INTO deliveries (decision, seq, state, not_before) VALUES ('d', 1, 'SENT', 5)")
    # when
    open_database(file, tmp_path / "backups").close()
    # then they are what they were, nobody is asked to look at what was decided long ago, and it knows its deadline
    with closing(sqlite3.connect(file)) as now:
        people = now.execute("SELECT login, role, pin_hash, enabled, locked_until, badge FROM operators").fetchall()
        units = now.execute("SELECT verdict, judged_at, sampled, review, suggested, due_by FROM units").fetchall()
        assert people == [("anna", "SUPERVISOR", "a hash", 1, 7, None)]
        assert units == [("REFUSE", 5, 0, None, None, 9), (None, None, 0, None, None, None)]
        # and it is known when cases last came in
        assert now.execute("SELECT value FROM meta WHERE key = 'cases_received'").fetchall() == [("6",)]
        # and figures know at which bench it was decided, from the journal
        assert now.execute("SELECT station FROM decisions").fetchall() == [("lyon-1",)]
        assert now.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_first_start_that_fails_can_be_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # given
    file = tmp_path / "station.db"

    def fails(connection: Connection) -> None:
        upgrade_for_real(connection)
        raise KeyboardInterrupt

    upgrade_for_real = upgrade.migrate
    with monkeypatch.context() as patched:
        patched.setattr(upgrade, "migrate", fails)
        with pytest.raises(KeyboardInterrupt):
            open_database(file, tmp_path)
    assert held_version(file) is None
    # when
    open_database(file, tmp_path).close()
    # then
    assert held_version(file) == upgrade.HEAD


def test_data_of_a_newer_program_is_not_touched(old_file: Path) -> None:
    with closing(sqlite3.connect(old_file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0009'")
        connection.commit()
    assert refused(old_file) == "newer_schema"


def test_a_database_with_an_empty_name_of_its_schema_is_not_touched(old_file: Path) -> None:
    with closing(sqlite3.connect(old_file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ''")
        connection.commit()
    assert refused(old_file) == "broken_file"


@pytest.mark.parametrize("version", ["0000", "0004x"])
def test_data_of_a_schema_that_never_was_is_not_touched(old_file: Path, version: str) -> None:
    with closing(sqlite3.connect(old_file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (version,))
        connection.commit()
    before = content(old_file)
    with pytest.raises(StorageTrouble) as trouble:
        open_database(old_file, old_file.parent / "backups")
    assert trouble.value.code == "foreign_file"
    assert content(old_file) == before


def test_a_database_that_forgot_its_schema_is_not_touched(old_file: Path) -> None:
    with closing(sqlite3.connect(old_file)) as connection:
        connection.execute("DELETE FROM alembic_version")
        connection.commit()
    assert refused(old_file) == "broken_file"


@pytest.mark.parametrize("application", [0, 0x12345678])
def test_the_database_of_another_program_is_not_touched(tmp_path: Path, application: int) -> None:
    file = tmp_path / "station.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA application_id={application}")
        connection.execute("CREATE TABLE recipes (name)")
        connection.commit()
    assert refused(file) == "foreign_file"


def test_an_empty_database_that_another_program_has_marked_is_not_touched(tmp_path: Path) -> None:
    file = tmp_path / "station.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA application_id=7")
        connection.execute("VACUUM")
    assert refused(file) == "foreign_file"


@pytest.mark.parametrize("garbage", [b"this is a shopping list\n" * 200, b"SQLite format 3\0" + b"\xff" * 5000, b"x"])
def test_a_file_that_is_no_database_is_not_touched(tmp_path: Path, garbage: bytes) -> None:
    file = tmp_path / "station.db"
    file.write_bytes(garbage)
    assert refused(file) == "broken_file"


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    file = tmp_path / "station.db"
    file.touch()
    open_database(file, tmp_path).close()
    assert held_version(file) == upgrade.HEAD


def test_a_copy_that_does_not_fit_leaves_nothing_behind(old_file: Path, tmp_path: Path) -> None:
    # given a place where no copy can stand
    (tmp_path / "backups").write_text("a file, not a folder")
    # when
    with pytest.raises(StorageTrouble):
        upgrade.copy_database(old_file, tmp_path / "backups" / "copy.db")
    # then
    assert (tmp_path / "backups").read_text() == "a file, not a folder"


def test_the_files_of_a_station_are_known_for_what_they_are(old_file: Path) -> None:
    # bytes 68 to 71 of the header: `file` and other programs can tell
    assert int.from_bytes(old_file.read_bytes()[68:72], "big") == APPLICATION_ID
