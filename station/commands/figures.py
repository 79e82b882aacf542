"""`stationctl figures`: what was decided in some days, on the terminal and as files."""

import argparse
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from station.commands.people import AtDesk, at_the_machine
from station.commands.saying import complain
from station.desk import Desk
from station.domain.figures import Period, PeriodKind, period_of
from station.figures.export import export
from station.figures.form import Form
from station.figures.report import as_text, sheets
from station.home import LANGUAGES
from station.views.figures import FiguresAsked
from station.views.load_figures import figures

FIRST_YEAR, LAST_YEAR = 2000, 2100

Add = Callable[[str, Callable[[Path, argparse.Namespace], int], str], argparse.ArgumentParser]


def add_figures_command(command: Add, at_desk: AtDesk) -> None:
    """The command and its options."""
    says = "what was decided, on the terminal or as files; without days the last thirty"
    added = command("figures", lambda home, asked: at_desk(home, lambda desk: _figures(desk, asked)), says)
    added.add_argument("--from", dest="first", type=_day, metavar="DAY", help="as 2026-11-01")
    added.add_argument("--to", dest="last", type=_day, metavar="DAY", help="included; else today")
    added.add_argument("--station", default="", help="of one bench; else of all")
    added.add_argument("--csv", type=Path, metavar="FILE")
    added.add_argument("--xlsx", type=Path, metavar="FILE")
    added.add_argument("--lang", choices=LANGUAGES, help="of the files; else the station's language")


def _day(text: str) -> date:
    """The day that somebody typed: one on which there can have been a station."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.min
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise argparse.ArgumentTypeError(f"{text!r} is no day between {FIRST_YEAR} and {LAST_YEAR} such as 2026-11-01")
    return day


def _figures(desk: Desk, asked: argparse.Namespace) -> int:
    wanted = FiguresAsked(_period(desk, asked.first, asked.last), asked.station)
    if not wanted.period.days:
        complain("the last day is before the first")
        return 1
    language = asked.lang or desk.settings.station.language
    files = [(form, file) for form, file in ((Form.CSV, asked.csv), (Form.XLSX, asked.xlsx)) if file is not None]
    for form, file in files:
        print(export(desk, at_the_machine(), wanted, form, language, file.resolve()))
    if not files:
        print(as_text(sheets(desk.look(figures, wanted), asked.lang or "en")), end="")
    return 0


def _period(desk: Desk, first: date | None, last: date | None) -> Period:
    until = last or datetime.now(desk.settings.zone).date()
    return Period(first or period_of(PeriodKind.THIRTY, until).first, until)
