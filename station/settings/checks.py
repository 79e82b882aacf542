"""Whether a station can work by these settings: every one that it cannot work by is named, with what is wrong."""

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from station.calendar import COUNTRIES, is_day_of_year
from station.domain.label_text import Recipient, missing_from
from station.domain.setting_problems import Problem, Wrong
from station.errors import Refusal, Refused
from station.home import LANGUAGES
from station.settings import MOST, NO_FORM, Settings, is_station_id

LONGEST_NAME = 80
THEMES = ("light", "dark")
_CAMERA_SCHEMES = ("http", "https", "rtsp", "rtsps")


def check(settings: Settings) -> tuple[Wrong, ...]:
    """Everything that is wrong; nothing when the station can work like this."""
    return tuple(wrong for look in _LOOKS for wrong in look(settings))


def _station(settings: Settings) -> Iterator[Wrong]:
    said = settings.station
    yield from _words("station.name", said.name)
    if not is_station_id(said.id):
        yield Wrong("station.id", Problem.NOT_A_CODE)
    if said.language not in LANGUAGES:
        yield Wrong("station.language", Problem.UNKNOWN_CHOICE, {"choices": ", ".join(LANGUAGES)})
    if said.theme not in THEMES:
        yield Wrong("station.theme", Problem.UNKNOWN_CHOICE, {"choices": ", ".join(THEMES)})
    try:
        ZoneInfo(said.time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        yield Wrong("station.time_zone", Problem.UNKNOWN_ZONE, {"value": said.time_zone})


def _sender(settings: Settings) -> Iterator[Wrong]:
    """As a label looks at an address: nothing missing, every character printable, and all of it fits."""
    sent = settings.sender
    address = Recipient(sent.name, sent.lines, sent.postal_code, sent.city, sent.province, sent.country)
    wrong = [Wrong(f"sender.{part}", Problem.EMPTY) for part in missing_from(address)]
    if sent.country.strip() and not re.fullmatch(r"[A-Z]{2}", sent.country):
        wrong.append(Wrong("sender.country", Problem.UNKNOWN_COUNTRY))
    for part in ("name", "lines", "postal_code", "city", "province"):
        value = getattr(sent, part)
        wrong += _unprintable(f"sender.{part}", " ".join(value) if isinstance(value, tuple) else value)
    yield from wrong
    if not wrong:
        from station.printing.return_label import sender_setting

        try:
            sender_setting(settings.label_sender)
        except Refused:
            yield Wrong("sender.lines", Problem.NOT_ON_LABEL)


def _codes(settings: Settings) -> Iterator[Wrong]:
    for name in ("rma", "elsewhere"):
        try:
            re.compile(getattr(settings.codes, name))
        except NO_FORM as broken:
            yield Wrong(f"codes.{name}", Problem.NOT_A_FORM, {"detail": str(broken)})


def _devices(settings: Settings) -> Iterator[Wrong]:
    chosen = settings.devices
    if wrong := _camera(chosen.camera):
        yield Wrong("devices.camera", wrong, {"value": chosen.camera})
    if chosen.scanner != "wedge" and not re.fullmatch(r"/dev/\S+|COM\d+|/\S+", chosen.scanner):
        yield Wrong("devices.scanner", Problem.NOT_AN_ADDRESS, {"value": chosen.scanner})
    if chosen.printer not in ("folder", "simulated") and not _reaches(chosen.printer, ("ipp", "ipps", "raw")):
        yield Wrong("devices.printer", Problem.NOT_AN_ADDRESS, {"value": chosen.printer})
    from station.printing.label_scale import judge

    if (trouble := judge(chosen.label_percent)) is not None:
        yield Wrong("devices.label_percent", trouble, {"percent": chosen.label_percent})


def _camera(source: str) -> Problem | None:
    if source in ("auto", "simulated") or re.fullmatch(r"\d{1,2}", source) or source.startswith("/dev/"):
        return None
    if "://" in source:
        return None if _reaches(source, _CAMERA_SCHEMES) else Problem.NOT_AN_ADDRESS
    if not source.strip():
        return Problem.EMPTY
    return None if Path(source).is_file() else Problem.NO_SUCH_FILE


def _reaches(address: str, schemes: tuple[str, ...]) -> bool:
    try:
        parts = urlsplit(address)
        (parts.hostname or "").encode("idna")  # a UnicodeError for a name that no host can have
        return parts.scheme in schemes and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return False


def _folders(settings: Settings) -> Iterator[Wrong]:
    places = {"inbox": settings.inbox, "outbox": settings.outbox, "labels": settings.labels}
    taken = [settings.photos, settings.backups, settings.logs, settings.home]
    for name, folder in places.items():
        if folder.resolve() in [place.resolve() for place in taken]:
            yield Wrong(f"folders.{name}", Problem.SAME_FOLDER, {"folder": str(folder)})
        elif (problem := unfit(folder)) is not None:
            yield Wrong(f"folders.{name}", problem, {"folder": str(folder)})
        taken.append(folder)


def unfit(folder: Path) -> Problem | None:
    """Why nothing can be written there; None when it can. A folder that is not there yet is judged by its parent."""
    there = folder if folder.exists() else folder.parent
    if not there.is_dir():
        return Problem.NO_FOLDER
    return None if os.access(there, os.W_OK | os.X_OK) else Problem.NOT_WRITABLE


def fit_for_database(folder: Path) -> bool:
    """Whether a database may lie there: on a network the locks of SQLite do not hold."""
    from station.storage.engine import NETWORK_FILE_SYSTEMS, file_system_of

    return file_system_of(folder) not in NETWORK_FILE_SYSTEMS


def _process(settings: Settings) -> Iterator[Wrong]:
    for name in ("undo_seconds", "lock_minutes", "cases_late_hours"):
        if not 0 <= getattr(settings.process, name) <= MOST:
            yield Wrong(f"process.{name}", Problem.OUT_OF_RANGE, {"least": 0, "most": MOST})
    for name in ("quarantine_place", "return_lane", "safe_place", "danger_call"):
        yield from _words(f"process.{name}", getattr(settings.process, name))
    for place in fields(settings.places):
        if text := getattr(settings.places, place.name):
            yield from _words(f"places.{place.name}", text)


def _calendar(settings: Settings) -> Iterator[Wrong]:
    if settings.calendar.country not in ("", *COUNTRIES):
        yield Wrong("calendar.country", Problem.UNKNOWN_CHOICE, {"choices": ", ".join(COUNTRIES)})
    if not all(map(is_day_of_year, settings.calendar.town_holidays)):
        yield Wrong("calendar.town_holidays", Problem.NOT_A_DAY)


def _words(key: str, text: str) -> Iterator[Wrong]:
    if not text.strip():
        yield Wrong(key, Problem.EMPTY)
    elif len(text) > LONGEST_NAME:
        yield Wrong(key, Problem.TOO_LONG, {"limit": LONGEST_NAME})
    else:
        yield from _unprintable(key, text)


def _unprintable(key: str, text: str) -> list[Wrong]:
    from station.printing.typeset import printable

    try:
        printable(text, key)
    except Refused as refused:
        if refused.refusal is not Refusal.UNPRINTABLE:
            raise
        return [Wrong(key, Problem.UNPRINTABLE, {"characters": refused.facts["characters"]})]
    return []


_LOOKS: tuple[Callable[[Settings], Iterator[Wrong]], ...] = (
    _station,
    _sender,
    _codes,
    _devices,
    _folders,
    _process,
    _calendar,
)
