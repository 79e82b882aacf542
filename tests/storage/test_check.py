"""The check says in one word what is not whole, and where."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from station.desk import Desk
from station.domain.evidence import Slot
from station.operations.add_photo import delete_photo
from station.storage.check import Fault, check
from tests.builders import Homes, a_case, take
from tests.quiet_bench import QuietBench

PICTURE = b"\x89PNG a customer's picture"


@pytest.fixture
def at_work(bench: QuietBench) -> QuietBench:
    """A station with a decided case, its photographs, its label and a customer's picture."""
    documents = [{"id": "D1", "kind": "PHOTO", "file": "1.png"}]
    take(bench.desk, a_case(documents=documents), {"D1": PICTURE})
    bench.scan()
    bench.answer_all()
    bench.photo(Slot.PARCEL)
    bench.proves_and_refuses()
    return bench


def faults(desk: Desk) -> list[Fault]:
    return desk.look(lambda reading: list(check(reading.connection, reading.files)))


def after(bench: QuietBench, homes: Homes, *statements: str) -> list[Fault]:
    """What the check says after somebody has been at the file while the station was closed."""
    homes.close()
    with closing(sqlite3.connect(homes.settings.database)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    bench.desk = homes.open()
    return faults(bench.desk)


def words(found: list[Fault]) -> set[str]:
    return {fault.what for fault in found}


def test_a_station_at_work_is_whole(at_work: QuietBench) -> None:
    assert faults(at_work.desk) == []


def test_a_photograph_that_is_gone_is_named_with_its_case(at_work: QuietBench) -> None:
    photo = at_work.case.unit(1, 1).photos[0]
    Path(photo.path).unlink()
    assert faults(at_work.desk) == [Fault("missing_photograph", f"{at_work.rma}, photograph {photo.sha256}")]


def test_a_photograph_that_the_disk_does_not_give_hides_no_other_fault(at_work: QuietBench) -> None:
    unread, gone = at_work.case.parcel_photos[0], at_work.case.unit(1, 1).photos[0]
    Path(unread.path).unlink()
    Path(unread.path).mkdir()
    Path(gone.path).unlink()
    found = {fault.what: fault.where for fault in faults(at_work.desk)}
    assert found.keys() == {"changed_photograph", "missing_photograph"}
    assert unread.sha256 in found["changed_photograph"]


def test_a_photograph_that_is_another_one_is_named(at_work: QuietBench) -> None:
    photo = at_work.case.parcel_photos[0]
    Path(photo.path).write_bytes(b"\xff\xd8 a nicer picture")
    assert faults(at_work.desk) == [Fault("changed_photograph", f"{at_work.rma}, photograph {photo.sha256}")]


def test_a_picture_of_the_customer_that_is_gone_is_named(at_work: QuietBench) -> None:
    path = at_work.case.attachments[0].path
    assert path is not None
    Path(path).unlink()
    (fault,) = faults(at_work.desk)
    assert fault.what == "missing_photograph"
    assert "customer's file" in fault.where


def test_a_photograph_that_was_put_away_must_still_be_there(bench: QuietBench) -> None:
    bench.arrives()
    photo = bench.photo(Slot.FRONT)
    path = Path(bench.case.unit(1, 1).photos[0].path)
    bench.desk.do(delete_photo, bench.rma, photo)
    assert faults(bench.desk) == []
    path.unlink()
    assert words(faults(bench.desk)) == {"missing_photograph"}


DEEDS = [
    ("DROP TRIGGER journal_no_DELETE", "missing_trigger"),
    ("DROP TRIGGER journal_no_UPDATE; UPDATE journal SET at = 0 WHERE seq = 9", "missing_trigger journal_changed"),
    ("DROP TRIGGER journal_no_DELETE; DELETE FROM journal WHERE seq = 9", "missing_trigger journal_missing"),
    ("UPDATE meta SET value = '1 00' WHERE key = 'journal_head'", "journal_cut"),
    ("UPDATE photos SET case_id = 99", "dangling_row"),
    ("UPDATE decisions SET body = replace(body, 'REFUSED', 'CONFIRMED')", "changed_decision"),
    ("UPDATE decisions SET body = CAST(replace(body, 'REFUSED', 'CONFIRMED') AS BLOB)", "changed_decision"),
    (
        "UPDATE decisions SET id = 'another'",
        "changed_decision missing_decision dangling_row decision_without_delivery",
    ),
    ("DELETE FROM deliveries", "decision_without_delivery"),
    ("DELETE FROM deliveries; DELETE FROM decisions", "missing_decision"),
    ("DROP TABLE deliveries", "missing_table"),
    ("UPDATE cases SET due_by = due_by + 1", "other_deadline"),
    ("ALTER TABLE photos DROP COLUMN camera", "missing_column"),
]


@pytest.mark.parametrize(("deed", "found"), DEEDS, ids=[found for _, found in DEEDS])
def test_what_somebody_did_to_the_file_is_named(at_work: QuietBench, homes: Homes, deed: str, found: str) -> None:
    assert words(after(at_work, homes, *deed.split("; "))) == set(found.split())


def test_a_guard_that_guards_nothing_is_no_guard(at_work: QuietBench, homes: Homes) -> None:
    blind = "CREATE TRIGGER journal_no_DELETE BEFORE DELETE ON journal BEGIN SELECT 1; END"
    assert words(after(at_work, homes, "DROP TRIGGER journal_no_DELETE", blind)) == {"missing_trigger"}


def test_a_damaged_page_is_said_in_words(at_work: QuietBench, homes: Homes) -> None:
    # given a disk that lost a piece of the file
    homes.close()
    file = homes.settings.database
    content = bytearray(file.read_bytes())
    size = int.from_bytes(content[16:18], "big")
    with closing(sqlite3.connect(file)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'units'").fetchone()
    content[(page - 1) * size : page * size] = b"\xa5" * size
    file.write_bytes(content)
    # then
    assert "damaged_file" in words(faults(homes.open()))
