"""Takes figures out of the program: the journal knows of it before the file has its name."""

import hashlib
from pathlib import Path

from station.desk import Desk
from station.domain.people import Operator, Right, may
from station.errors import Refusal, Refused
from station.exchange.spreadsheet import as_csv, as_xlsx
from station.exchange.whole_file import trouble, write_whole
from station.figures.form import Form
from station.figures.report import sheets
from station.operations.export_figures import export_figures
from station.views.figures import FiguresAsked, FiguresView
from station.views.load_figures import figures


def export(
    desk: Desk, operator: Operator | None, asked: FiguresAsked, form: Form, language: str, target: Path | None = None
) -> Path:
    """The figures stand whole in this file, else in one of their own in `exports/` of the home; returns which.

    Raises Refused(NO_RIGHT), and StorageTrouble when the file cannot be written. May be called from any thread.
    """
    if operator is not None and not may(operator, Right.REVIEW):
        raise Refused(Refusal.NO_RIGHT, right=Right.REVIEW)
    content = made(desk.look(figures, asked), form, language)
    desk.do_as(operator, export_figures, form.value, asked, hashlib.sha256(content).hexdigest())
    try:
        file = target or _own_file(desk.settings.exports, asked, form)
        write_whole(file, content)
    except OSError as failed:
        raise trouble(failed) from failed
    return file


def made(view: FiguresView, form: Form, language: str) -> bytes:
    """The content of the file."""
    tables = sheets(view, language)
    if form is Form.CSV:
        return as_csv(tables, language)
    assert view.made_at is not None, "loaded figures know when"
    return as_xlsx(tables, view.made_at)


def _own_file(folder: Path, asked: FiguresAsked, form: Form) -> Path:
    """A name that nothing in the folder has yet."""
    folder.mkdir(parents=True, exist_ok=True)
    name, number = f"figures-{asked.period.first}-{asked.period.last}", 1
    while (file := folder / f"{name}{f'-{number}' if number > 1 else ''}.{form.value.lower()}").exists():
        number += 1
    return file
