"""The settings of one station, frozen, from one TOML file; and where its files live."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from station.calendar import COUNTRIES, is_day_of_year
from station.domain.codes import Forms
from station.domain.label_text import Sender
from station.domain.post import country_name, town
from station.domain.verdict import Disposition
from station.errors import StorageTrouble
from station.home import LANGUAGES, Look, own_text, settings_of
from station.home_files import HomeFiles

T = TypeVar("T")

MOST = 100_000
"""The largest number of hours, days or seconds that a setting may say."""

NO_FORM = (re.error, RecursionError, OverflowError)
"""What Python says of a regular expression that is none, or that no machine can hold."""

_WRITTEN_APART = ("postal_code", "city", "province", "country")
"""Of a sender whose file has the town among its lines, as it was written at first, these are empty."""


_PER_PERSON = (
    "Figures are counted per station. true: supervisors also see how many parcels each person decided, and how fast;",
    "agree on it with those who work here (and, where the law asks for it, with those who represent them) first.",
)


@dataclass(frozen=True, slots=True)
class StationSettings:
    """Who and where this bench is."""

    id: str = "milano-2"
    name: str = "Milano · postazione 2"
    language: str = Look().language
    time_zone: str = "Europe/Rome"
    theme: str = Look().theme
    sounds: bool = True


@dataclass(frozen=True, slots=True)
class SenderSettings:
    """The sender on return labels."""

    name: str = "Technostok – Reparto Resi"
    lines: tuple[str, ...] = ("Via dell'Industria 14",)
    postal_code: str = "20090"
    city: str = "Segrate"
    province: str = "MI"
    country: str = "IT"


@dataclass(frozen=True, slots=True)
class FolderSettings:
    """Where cases come in, decisions leave and labels lie; empty: in the home."""

    inbox: str = ""
    outbox: str = ""
    labels: str = ""


@dataclass(frozen=True, slots=True)
class CodeSettings:
    """The form of RMA numbers here, and of those that belong to another place."""

    rma: str = r"RMA-\d{4}-\d{6}"
    elsewhere: str = r"RMA-FR-.*"
    elsewhere_place: str = "Lyon"


@dataclass(frozen=True, slots=True)
class DeviceSettings:
    """The devices on the bench. `auto` and `simulated` need no hardware."""

    camera: str = "auto"
    scanner: str = "wedge"
    printer: str = "folder"
    label_percent: float = 100.0
    """How large labels come out of the printer, measured by the ruler of a test label."""


@dataclass(frozen=True, slots=True)
class ProcessSettings:
    """What the return conditions leave to the shop."""

    undo_seconds: int = 30
    lock_minutes: int = 10
    """After so long without a touch, key or scan the screen is locked and keeps the case; 0: never."""
    self_test: bool = True
    """Whether the first one of a day is asked to look whether everything works."""
    four_eyes: bool = False
    """Whether nobody decides on a case that is their own purchase."""
    figures_per_person: bool = field(default=False, metadata={"says": _PER_PERSON})
    quarantine_place: str = "Q1"
    return_lane: str = "R3"
    safe_place: str = "S1"
    danger_call: str = "112"
    cases_late_hours: int = 24
    """After so many hours of working days without a case an unknown number is not called unknown; 0: never."""
    location_labels: bool = True
    """Whether a label comes out that says where confirmed goods go; not where there is no stock for it."""


@dataclass(frozen=True, slots=True)
class PlaceSettings:
    """What the places are called to which confirmed goods go; empty: the label says only which kind of place."""

    restock: str = ""
    second_choice: str = ""
    repair: str = ""
    supplier: str = ""
    tech_check: str = ""
    carrier_claim: str = ""
    scrap: str = ""


@dataclass(frozen=True, slots=True)
class CalendarSettings:
    """Which days are not worked: the holidays of a country (IT, FR, or "" for none), and those of the town as MM-DD."""

    country: str = "IT"
    town_holidays: tuple[str, ...] = ("12-07",)


@dataclass(frozen=True, slots=True)
class Settings(HomeFiles):
    """All settings of one station, and its home folder."""

    home: Path
    station: StationSettings = field(default_factory=StationSettings)
    sender: SenderSettings = field(default_factory=SenderSettings)
    codes: CodeSettings = field(default_factory=CodeSettings)
    devices: DeviceSettings = field(default_factory=DeviceSettings)
    folders: FolderSettings = field(default_factory=FolderSettings)
    process: ProcessSettings = field(default_factory=ProcessSettings)
    places: PlaceSettings = field(default_factory=PlaceSettings)
    calendar: CalendarSettings = field(default_factory=CalendarSettings)

    @property
    def zone(self) -> ZoneInfo:
        """The warehouse's time zone."""
        return ZoneInfo(self.station.time_zone)

    @property
    def forms(self) -> Forms:
        """The forms of codes at this station."""
        return Forms(self.codes.rma)

    @property
    def label_sender(self) -> Sender:
        """The sender as labels want it."""
        sent = self.sender
        last = (town(sent.postal_code, sent.city, sent.province, sent.country), country_name(sent.country))
        return Sender(sent.name, (*sent.lines, *(line for line in last if line)))

    def place_of(self, goes: Disposition) -> str:
        """What the place is called in this warehouse to which goods go; empty when it has no name."""
        held = {
            Disposition.QUARANTINE: self.process.quarantine_place,
            Disposition.HAZARD_BIN: self.process.safe_place,
            Disposition.RETURN_TO_CUSTOMER: self.process.return_lane,
        }
        return held[goes] if goes in held else str(getattr(self.places, goes.value.lower()))

    @property
    def labels(self) -> Path:
        """Where the folder printer prints."""
        return self.home / (self.folders.labels or "labels")

    @property
    def inbox(self) -> Path:
        """The drop folder for cases."""
        return self.home / (self.folders.inbox or "in")

    @property
    def outbox(self) -> Path:
        """Where decisions leave."""
        return self.home / (self.folders.outbox or "out")


def load(home: Path) -> Settings:
    """The settings in `home/settings.toml`; defaults where it says nothing. Raises StorageTrouble("settings")."""
    file = settings_of(home)
    if not file.exists():
        return Settings(home)
    try:
        document = tomllib.loads(own_text(file))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError, RecursionError) as broken:
        raise StorageTrouble("settings", f"{file}: {broken}") from broken
    unknown = sorted(set(document) - {entry.name for entry in fields(Settings)} | set(document) & {"home"})
    if unknown:
        raise StorageTrouble("settings", f"{file}: unknown section [{unknown[0]}]")
    settings = Settings(
        home,
        station=_section(file, "station", StationSettings, document),
        sender=_section(file, "sender", SenderSettings, document),
        codes=_section(file, "codes", CodeSettings, document),
        devices=_section(file, "devices", DeviceSettings, document),
        folders=_section(file, "folders", FolderSettings, document),
        process=_section(file, "process", ProcessSettings, document),
        places=_section(file, "places", PlaceSettings, document),
        calendar=_section(file, "calendar", CalendarSettings, document),
    )
    _check(file, settings)
    return settings


def is_station_id(text: str) -> bool:
    """Whether a station can be called so: it stands in the codes of its tags, which have to be read again."""
    return re.fullmatch(r"[A-Za-z0-9_-]{1,32}", text) is not None


def _section(file: Path, name: str, kind: type[T], document: Mapping[str, object]) -> T:
    values = document.get(name, {})
    if not isinstance(values, dict):
        raise StorageTrouble("settings", f"{file}: [{name}] is not a section")
    known = {entry.name: entry for entry in fields(kind)}  # type: ignore[arg-type]  # kind is one of our dataclasses
    for key, value in values.items():
        if key not in known:
            raise StorageTrouble("settings", f"{file}: [{name}] has no setting {key!r}")
        default = known[key].default
        wanted = list if isinstance(default, tuple) else type(default)
        words = isinstance(value, list) and all(isinstance(part, str) for part in value)
        if type(value) is not wanted or (wanted is list and not words):
            raise StorageTrouble("settings", f"{file}: [{name}] {key} must be a {wanted.__name__}, not {value!r}")
    if kind is SenderSettings and "lines" in values and "city" not in values:
        values = {**dict.fromkeys(_WRITTEN_APART, ""), **values}
    return kind(**{key: tuple(value) if isinstance(value, list) else value for key, value in values.items()})


def _check(file: Path, settings: Settings) -> None:
    try:
        ZoneInfo(settings.station.time_zone)
        re.compile(settings.codes.rma)
        re.compile(settings.codes.elsewhere)
    except (ZoneInfoNotFoundError, ValueError, OSError, *NO_FORM) as wrong:
        raise StorageTrouble("settings", f"{file}: {wrong}") from wrong
    _check_calendar(file, settings.calendar)
    if not is_station_id(settings.station.id):
        raise StorageTrouble("settings", f"{file}: [station] id must be 1 to 32 letters, digits, - and _")
    if not 50 <= settings.devices.label_percent <= 150:
        raise StorageTrouble("settings", f"{file}: [devices] label_percent must be between 50 and 150")
    if settings.station.language not in LANGUAGES:
        raise StorageTrouble("settings", f"{file}: [station] language must be it, en or fr")
    for name in ("lock_minutes", "undo_seconds", "cases_late_hours"):
        if not 0 <= getattr(settings.process, name) <= MOST:
            raise StorageTrouble("settings", f"{file}: [process] {name} must be between 0 and {MOST}")


def _check_calendar(file: Path, calendar: CalendarSettings) -> None:
    if calendar.country not in ("", *COUNTRIES):
        raise StorageTrouble("settings", f"{file}: [calendar] country must be IT, FR or empty")
    for text in calendar.town_holidays:
        if not is_day_of_year(text):
            raise StorageTrouble("settings", f"{file}: [calendar] {text!r} is not a month and day such as 12-07")


def write_defaults(home: Path) -> None:
    """`settings.toml` stands in the home with every default written out; an existing file is left alone."""
    from station.storage.photo_files import write_whole

    file = settings_of(home)
    if file.exists():
        return
    home.mkdir(parents=True, exist_ok=True)
    write_whole(file, as_toml(Settings(home)).encode())


def as_toml(settings: Settings) -> str:
    """The settings as the text of a settings file."""
    lines = ["# The settings of this station. Changes count from the next start."]
    for section in fields(settings):
        value = getattr(settings, section.name)
        if not is_dataclass(value):
            continue
        lines += ["", f"[{section.name}]"]
        for entry in fields(value):
            lines += [f"# {said}" for said in entry.metadata.get("says", ())]
            lines.append(f"{entry.name} = {_literal(getattr(value, entry.name))}")
    return "\n".join(lines) + "\n"


def _literal(value: object) -> str:
    import json

    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return "[" + ", ".join(_literal(part) for part in value) + "]"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else str(value)
