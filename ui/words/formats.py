"""Dates, times and money as the language of the moment writes them."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$"}


def named(name: str, what: str) -> str:
    """What is said of something, after its name and a colon as the language writes it."""
    return QCoreApplication.translate("Formats", "{name}: {what}").format(name=name, what=what)


def day(value: date | datetime) -> str:
    """A day in full figures: 22/11/2026."""
    return QLocale().toString(_qdate(value), "dd/MM/yyyy")


def day_short(value: date | datetime) -> str:
    """A day as one says it: 9 nov."""
    return QLocale().toString(_qdate(value), "d MMM")


def clock(value: datetime) -> str:
    """The time of day at the bench: 10:42."""
    return value.astimezone().strftime("%H:%M")


def clock_seconds(value: datetime) -> str:
    """The time of day with seconds: 10:47:12."""
    return value.astimezone().strftime("%H:%M:%S")


def day_and_clock(value: datetime) -> str:
    """A day with its time: 9 nov, 10:42."""
    return f"{day_short(value)}, {clock(value)}"


def money(amount: str | None, currency: str | None) -> str:
    """An amount with its currency, as the language writes it; the text itself when it is no number."""
    if not amount:
        return ""
    from decimal import Decimal, InvalidOperation

    try:
        figure = QLocale().toString(float(Decimal(amount)), "f", 2)
    except InvalidOperation:
        figure = amount
    sign = _SIGNS.get(currency or "", currency or "")
    return f"{figure} {sign}".strip()


def ago(value: datetime, now: datetime) -> str:
    """How long ago, in the one unit that matters."""
    return QCoreApplication.translate("Formats", "{span} ago").format(span=_span(now - value))


def left_until(due: datetime, now: datetime) -> str:
    """How much of the refund clock is left, or how long it has been over."""
    if now >= due:
        return QCoreApplication.translate("Formats", "late by {span}").format(span=_span(now - due))
    return QCoreApplication.translate("Formats", "{span} left").format(span=_span(due - now))


def _span(span: timedelta) -> str:
    minutes = max(0, int(span.total_seconds() // 60))
    if minutes < 60:
        return QCoreApplication.translate("Formats", "{n} min").format(n=minutes)
    if minutes < 48 * 60:
        return QCoreApplication.translate("Formats", "{h} h {m} min").format(h=minutes // 60, m=minutes % 60)
    return QCoreApplication.translate("Formats", "{n} days").format(n=minutes // (24 * 60))


def _qdate(value: date | datetime) -> QDate:
    if isinstance(value, datetime):
        value = value.astimezone().date()
    return QDate(value.year, value.month, value.day)
