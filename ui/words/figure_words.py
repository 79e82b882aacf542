"""Figures in words: shares, spans of time, days, and what is different from before."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from station.domain.figures import PeriodKind, Span
from ui.parts.figures.charts import number
from ui.words.formats import clock, day, day_short

translate = QCoreApplication.translate
NONE = "–"


def share(value: float | None) -> str:
    """A share as a percentage, with one decimal below ten."""
    if value is None:
        return NONE
    per_cent = value * 100
    return f"{QLocale().toString(per_cent, 'f', 1 if 0 < per_cent < 9.95 else 0)} %"


def span(seconds: float | None) -> str:
    """So many seconds, in the unit that says enough: 4.2 min, 35 min, 2 h 05, 3 d."""
    if seconds is None:
        return NONE
    minutes = seconds / 60
    if minutes < 9.95:
        return translate("Figures", "{n} min").format(n=QLocale().toString(minutes, "f", 1))
    if minutes < 99.5:
        return translate("Figures", "{n} min").format(n=round(minutes))
    hours, rest = divmod(round(minutes), 60)
    if hours < 48:
        return translate("Figures", "{h} h {m}").format(h=hours, m=f"{rest:02}")
    return translate("Figures", "{n} days").format(n=QLocale().toString(hours / 24, "f", 1))


def difference(now: float | None, before: float | None, say: Callable[[float], str]) -> str:
    """What it was before, with an arrow where that reads differently. Nothing is judged."""
    if before is None:
        return translate("Figures", "nothing before")
    said = say(before)
    if now is None or say(now) == said:
        return translate("Figures", "= before: {value}").format(value=said)
    arrow = "▲" if now > before else "▼"
    return translate("Figures", "{arrow} before: {value}").format(arrow=arrow, value=said)


def count(value: float) -> str:
    """How many there were."""
    return number(round(value))


def parts(part: int, whole: int) -> str:
    """The numbers behind a share."""
    return translate("Figures", "{part} of {whole}").format(part=number(part), whole=number(whole))


def period_kind(kind: PeriodKind) -> str:
    """The word on its button."""
    match kind:
        case PeriodKind.TODAY:
            return translate("Figures", "Today")
        case PeriodKind.WEEK:
            return translate("Figures", "7 days")
        case PeriodKind.THIRTY:
            return translate("Figures", "30 days")
        case PeriodKind.MONTH:
            return translate("Figures", "This month")
        case PeriodKind.CHOSEN:
            return translate("Figures", "Choose days")


def days(found: Span) -> str:
    """From which day to which, and until when on the last one if it is not over."""
    first, last = found.begins.astimezone(), (found.ends - timedelta(microseconds=1)).astimezone()
    say = day_short if first.year == last.year == datetime.now().astimezone().year else day
    text = say(first) if first.date() >= last.date() else f"{say(first)} – {say(last)}"
    if found.ends.astimezone().time() == datetime.min.time():
        return text
    return translate("Figures", "{days}, until {clock}").format(days=text, clock=clock(found.ends))


def weekday_short(value: date) -> str:
    """A day of the week and its number: Thu 26."""
    return QLocale().toString(QDate(value.year, value.month, value.day), "ddd d")


def month_short(value: date) -> str:
    """A month of a year: Nov 26."""
    return QLocale().toString(QDate(value.year, value.month, value.day), "MMM yy")
