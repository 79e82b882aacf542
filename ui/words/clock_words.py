"""What the clocks say, wherever they stand: sign and word of each tone, and how much time is left."""

from datetime import datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from station.domain.deadlines import Tone
from station.views.board import BoardKind, BoardRow, Waits
from ui.parts.label import isolated
from ui.theme import Meaning
from ui.words import words

translate = QCoreApplication.translate

MEANINGS: dict[Tone, Meaning] = {Tone.GREEN: "ok", Tone.AMBER: "look", Tone.RED: "stop"}

_TONES = {
    Tone.GREEN: QT_TRANSLATE_NOOP("Clocks", "In time"),
    Tone.AMBER: QT_TRANSLATE_NOOP("Clocks", "Soon"),
    Tone.RED: QT_TRANSLATE_NOOP("Clocks", "Urgent"),
}
_KINDS = {
    BoardKind.REFUND: QT_TRANSLATE_NOOP("Clocks", "Refunds"),
    BoardKind.SENDING: QT_TRANSLATE_NOOP("Clocks", "Not sent"),
    BoardKind.PARKED: QT_TRANSLATE_NOOP("Clocks", "On the shelf"),
    BoardKind.PHOTO: QT_TRANSLATE_NOOP("Clocks", "Photos wanted"),
    BoardKind.LABEL: QT_TRANSLATE_NOOP("Clocks", "Labels"),
}
_WAITS = {
    Waits.INSPECTION: QT_TRANSLATE_NOOP("Clocks", "waits for the inspection"),
    Waits.VERDICT: QT_TRANSLATE_NOOP("Clocks", "waits for the verdict"),
    Waits.SUPERVISOR: QT_TRANSLATE_NOOP("Clocks", "waits for a supervisor"),
    Waits.SENDING: QT_TRANSLATE_NOOP("Clocks", "decided, not sent yet"),
    Waits.CUSTOMER_SERVICE: QT_TRANSLATE_NOOP("Clocks", "not taken by customer service"),
    Waits.PHOTO: QT_TRANSLATE_NOOP("Clocks", "photo wanted: {slot}"),
    Waits.PRINTER: QT_TRANSLATE_NOOP("Clocks", "label: waits for the printer"),
    Waits.PRINT_AGAIN: QT_TRANSLATE_NOOP("Clocks", "label: did not come out"),
    Waits.SCAN_BACK: QT_TRANSLATE_NOOP("Clocks", "label: to be put on and scanned back"),
    Waits.CARRIER: QT_TRANSLATE_NOOP("Clocks", "parcel: waits for the carrier"),
}


def tone_word(tone: Tone) -> str:
    """The word of a tone; it never stands without its sign."""
    return translate("Clocks", str(_TONES[tone]))


def kind_word(kind: BoardKind) -> str:
    """What a clock runs for."""
    return translate("Clocks", str(_KINDS[kind]))


def waits_for(row: BoardRow) -> str:
    """What has to happen next."""
    text = translate("Clocks", str(_WAITS[row.waits]))
    return text.format(slot=words.slot(row.slot).lower() if row.slot else "")


def who_and_where(row: BoardRow) -> str:
    """Whose hands it was in, and where it lies."""
    place = (
        translate("Clocks", "place {place}").format(place=isolated(row.place)) if row.mark and row.place else row.place
    )
    return " · ".join(part for part in (isolated(row.who) if row.who else "", place) if part)


def age(row: BoardRow) -> str:
    """For how long it has waited, where weekends stop the clock; else until when somebody has to answer."""
    if row.answer_by is not None:
        return translate("Clocks", "answer by {when}").format(when=words.day_and_clock(row.answer_by))
    if row.days is None:
        return ""
    if row.days == 0:
        return translate("Clocks", "since today")
    if row.days == 1:
        return translate("Clocks", "for 1 working day")
    return translate("Clocks", "for {n} working days").format(n=row.days)


def big_time(due: datetime, now: datetime) -> str:
    """The time that is left, or by how much it is over, as short as can be read from afar."""
    minutes = int(abs(due - now).total_seconds()) // 60
    sign = "−" if now >= due else ""
    days, hours = minutes // 1440, minutes // 60 % 24
    if days >= 2:
        return translate("Clocks", "{sign}{d} d {h} h").format(sign=sign, d=days, h=hours)
    if minutes >= 60:
        return translate("Clocks", "{sign}{h} h {m:02}").format(sign=sign, h=minutes // 60, m=minutes % 60)
    return translate("Clocks", "{sign}{m} min").format(sign=sign, m=minutes)


def hours_since(since: datetime, now: datetime) -> str:
    """An age in whole hours, in days from two days on."""
    hours = int(max(timedelta(0), now - since).total_seconds()) // 3600
    if hours < 48:
        return translate("Clocks", "{h} h").format(h=hours)
    return translate("Clocks", "{d} days").format(d=hours // 24)
