"""Tables for other people's spreadsheets: as CSV and as XLSX, in which no text is ever a formula."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO, StringIO

Cell = str | int | float | None

_FORMULA = tuple("=+-@\t\r\n")
"""With these a spreadsheet program takes a text for a formula, or looks past them for one."""
_SHEET_NAME = 31
_WIDEST = 44


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table under its title. Numbers are numbers; None is an empty cell; a share goes from 0 to 1."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def as_csv(sheets: Sequence[Sheet], language: str) -> bytes:
    """One table: the title of each sheet stands before its rows. UTF-8 with a mark at its beginning, as Excel wants it.

    Where people write 1,5 the columns are parted by semicolons, elsewhere by commas.
    """
    comma = language != "en"
    held = StringIO()
    writer = csv.writer(held, delimiter=";" if comma else ",", lineterminator="\r\n")
    for sheet in sheets:
        writer.writerow([guarded(text) for text in ("", *sheet.header)])
        for row in sheet.rows:
            writer.writerow([_written(cell, comma) for cell in (sheet.title, *row)])
    return held.getvalue().encode("utf-8-sig")


def as_xlsx(sheets: Sequence[Sheet], made_at: datetime) -> bytes:
    """A workbook with one table on each of its sheets."""
    import xlsxwriter

    held = BytesIO()
    as_it_stands = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(held, {"in_memory": True, **as_it_stands}) as book:
        book.set_properties({"created": made_at.astimezone(UTC).replace(tzinfo=None)})
        bold = book.add_format({"bold": True})
        for sheet in sheets:
            page = book.add_worksheet(sheet.title[:_SHEET_NAME])
            for column, text in enumerate(sheet.header):
                page.write_string(0, column, text, bold)
            for line, row in enumerate(sheet.rows, start=1):
                for column, cell in enumerate(row):
                    if isinstance(cell, str):
                        page.write_string(line, column, cell)
                    elif cell is not None:
                        page.write_number(line, column, cell)
            for column, width in enumerate(_widths(sheet)):
                page.set_column(column, column, width)
            page.freeze_panes(1, 0)
    return held.getvalue()


def guarded(text: str) -> str:
    """The text, with an apostrophe before it where it would be taken for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _written(cell: Cell, comma: bool) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return guarded(cell)
    text = f"{cell:.4f}".rstrip("0").rstrip(".") if isinstance(cell, float) else str(cell)
    return text.replace(".", ",") if comma else text


def _widths(sheet: Sheet) -> list[int]:
    columns = zip(sheet.header, *sheet.rows, strict=True)
    return [min(_WIDEST, 2 + max(len(str(cell)) for cell in column)) for column in columns]
