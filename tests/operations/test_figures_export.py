"""Figures as files: no text is ever a formula, and every number is a number."""

import csv
import io
import re
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as some

from station import __main__ as stationctl
from station.domain.figures import Period
from station.errors import Refusal, Refused
from station.exchange.spreadsheet import Sheet, as_csv, as_xlsx, guarded
from station.figures.export import export
from station.figures.form import Form
from station.storage import journal
from station.views.figures import FiguresAsked
from tests.builders import ANNA, LUCA, Homes
from tests.busy_station import Busy, fill

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
HOSTILE = ("=cmd|'/c calc'!A1", "@SUM(A1:A9)", "+39 0521", "-1+1", "\t=1", "\r=1", "two\nlines", 'Zoë; "x", y', "")
ASKED = FiguresAsked(Period(date(2026, 11, 1), date(2026, 11, 20)))
NAMESPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def rows_of(content: bytes, delimiter: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def texts_and_numbers(content: bytes) -> tuple[list[str], list[float]]:
    """Everything that stands in the cells; there must be no formula and no link among it."""
    book = zipfile.ZipFile(io.BytesIO(content))
    shared = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
    texts = ["".join(part.text or "" for part in entry.iter(f"{NAMESPACE}t")) for entry in shared]
    numbers = []
    for name in book.namelist():
        assert "externalLink" not in name
        if name.startswith("xl/worksheets/sheet"):
            page = ElementTree.fromstring(book.read(name))
            assert not list(page.iter(f"{NAMESPACE}f"))
            assert not list(page.iter(f"{NAMESPACE}hyperlink"))
            cells = [cell for cell in page.iter(f"{NAMESPACE}c") if cell.get("t") is None]
            numbers += [float(value.text or "") for cell in cells for value in cell.iter(f"{NAMESPACE}v")]
    return texts, numbers


@given(some.text(max_size=12), some.sampled_from("=+-@\t\r\n"))
def test_no_text_of_a_csv_begins_as_a_formula_does(text: str, begin: str) -> None:
    for cell in (text, begin + text):
        kept = guarded(cell)
        assert not kept.startswith(tuple("=+-@\t\r\n"))
        assert kept in (cell, "'" + cell)


@pytest.mark.parametrize(
    ("language", "delimiter", "share", "below"), [("it", ";", "0,125", "-3"), ("en", ",", "0.125", "-3")]
)
def test_a_csv_is_read_back_as_it_was_with_numbers_as_the_language_writes_them(
    language: str, delimiter: str, share: str, below: str
) -> None:
    # given every awkward text, and numbers of all kinds
    sheet = Sheet(
        "=Title",
        ("Text", "Number"),
        (*((text, 7) for text in HOSTILE), ("share", 0.125), ("below", -3), ("none", None)),
    )
    # when
    content = as_csv((sheet,), language)
    # then Excel knows that it is UTF-8, and every text is itself or itself behind an apostrophe
    assert content.startswith(b"\xef\xbb\xbf")
    header, *rows = rows_of(content, delimiter)
    assert header == ["", "Text", "Number"]
    assert [row[1] for row in rows[: len(HOSTILE)]] == [guarded(text) for text in HOSTILE]
    assert {row[0] for row in rows} == {"'=Title"}
    assert [row[2] for row in rows[len(HOSTILE) :]] == [share, below, ""]


def test_a_workbook_holds_texts_and_numbers_and_no_formula() -> None:
    sheet = Sheet("Texts", ("Text", "Number"), (*((text, -7) for text in HOSTILE), ("a share", 0.125), ("none", None)))
    texts, numbers = texts_and_numbers(as_xlsx((sheet,), NOW))
    assert set(HOSTILE) - {""} <= {text.replace("_x000D_", "\r") for text in texts}
    assert sorted(numbers) == [*([-7.0] * len(HOSTILE)), 0.125]


@pytest.fixture
def hostile_home(homes: Homes) -> Homes:
    """A home whose categories and benches are called what no warehouse would call them."""
    homes.open()
    homes.close()
    homes.clock.now = NOW
    fill(homes.settings.database, Busy(per_day=8, days=20, categories=HOSTILE, stations=("=HYPERLINK(1)", "@bench")))
    return homes


@pytest.mark.parametrize("form", Form)
def test_what_is_exported_holds_every_hostile_name_and_no_formula(hostile_home: Homes, form: Form) -> None:
    # given a supervisor
    desk = hostile_home.open()
    desk.operator = LUCA
    # when the figures of one bench are exported twice
    asked = FiguresAsked(ASKED.period, "@bench")
    first, second = (export(desk, LUCA, asked, form, "it") for _ in range(2))
    # then both files are there, whole, and nothing else
    assert sorted(desk.settings.exports.iterdir()) == sorted([first, second])
    content = first.read_bytes()
    if form is Form.XLSX:
        texts, _ = texts_and_numbers(content)
        assert {"=cmd|'/c calc'!A1", "two\nlines", "@bench"} <= set(texts)
    else:
        cells = [cell for row in rows_of(content, ";") for cell in row]
        assert {"'=cmd|'/c calc'!A1", "two\nlines", "'@bench"} <= set(cells)
        assert not [
            cell for cell in cells if cell.startswith(tuple("=+-@\t\r")) and not re.fullmatch(r"-?[\d,]+", cell)
        ]


def test_the_journal_says_who_took_figures_out_and_others_take_none(hostile_home: Homes) -> None:
    desk = hostile_home.open()
    with pytest.raises(Refused) as refused:
        export(desk, ANNA, ASKED, Form.CSV, "it")
    assert refused.value.refusal is Refusal.NO_RIGHT
    assert not desk.settings.exports.exists()
    # when
    file = export(desk, LUCA, ASKED, Form.CSV, "it")
    # then
    held = desk.look(
        lambda reading: reading.connection.exec_driver_sql("SELECT kind, operator, body FROM journal").all()
    )
    kind, operator, body = held[-1]
    assert (kind, operator) == ("FiguresExported", "luca.conti")
    assert '"first": "2026-11-01"' in body
    assert file.name == "figures-2026-11-01-2026-11-20.csv"
    assert not list(desk.look(lambda reading: list(journal.verify(reading.connection))))


def test_stationctl_prints_figures_and_writes_both_files(
    hostile_home: Homes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hostile_home.settings.home.mkdir(exist_ok=True)
    days = ("--from", "2026-11-01", "--to", "2026-11-20")
    home = ("--home", str(hostile_home.settings.home))
    # when printed
    assert stationctl.main([*home, "figures", *days]) == 0
    said = capsys.readouterr().out
    assert re.search(r"^  Parcels +\d+ +\d+$", said, re.MULTILINE)
    assert "Refusal reasons" in said
    # when written
    files = (tmp_path / "f.csv", tmp_path / "f.xlsx")
    assert stationctl.main([*home, "figures", *days, "--csv", str(files[0]), "--xlsx", str(files[1])]) == 0
    assert capsys.readouterr().out.split() == [str(file) for file in files]
    assert texts_and_numbers(files[1].read_bytes())[1]
    assert rows_of(files[0].read_bytes(), ";")[1][0] == "Riepilogo"
    # when the days are the wrong way round, or there is no such folder, it says so
    assert stationctl.main([*home, "figures", "--from", "2026-11-02", "--to", "2026-11-01"]) == 1
    assert stationctl.main([*home, "figures", *days, "--csv", str(tmp_path / "none" / "f.csv")]) == 1
    said = capsys.readouterr().err
    assert "the last day is before the first" in said
    assert "this file or folder cannot be read or written" in said
