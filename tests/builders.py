"""What the tests of the station's core are made of: cases, a home with a real database, a clock, people."""

import hashlib
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from station import opening
from station.desk import Desk
from station.domain.people import Operator
from station.exchange.case_document import CaseDocument
from station.exchange.case_problems import as_case
from station.operations.import_case import Imported, import_case
from station.settings import Settings
from station.steady import Tick
from station.storage.engine import Database
from station.storage.photo_files import PhotoFiles
from station.storage.upgrade import open_database
from tests.policies import lenient

RMA = "RMA-2026-004817"
MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)

PEOPLE = {login: Operator(login, name, role) for login, name, role, _ in opening.SAMPLE_PEOPLE}
ANNA, MARCO, CLAIRE, LUCA, SARA = (PEOPLE[login] for login, *_ in opening.SAMPLE_PEOPLE)
"""Three operators, Luca, the supervisor, and Sara, the administrator."""
PINS = {login: pin for login, _, _, pin in opening.SAMPLE_PEOPLE}


class Clock:
    """The time it is: it stands still until somebody moves it."""

    def __init__(self, now: datetime = MONDAY) -> None:
        self.now = now
        self.running = timedelta()
        self.boot = "first"

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **delta: float) -> None:
        """Time goes by."""
        self.now += timedelta(**delta)
        self.running += timedelta(**delta)

    def back(self, **delta: float) -> None:
        """Somebody sets the clock back."""
        self.now -= timedelta(**delta)

    def jump(self, **delta: float) -> None:
        """Somebody sets the clock forward."""
        self.now += timedelta(**delta)

    def switch_off(self) -> None:
        """The machine is switched off and on again."""
        self.boot, self.running = f"after {self.boot}"[-60:], timedelta()

    def tick(self) -> Tick:
        """The time by the clock that nobody can set."""
        return Tick(self.boot, self.running // timedelta(microseconds=1))


def an_item(**changes: object) -> dict[str, object]:
    """One line of a request: a notebook with a serial number and two accessories."""
    item: dict[str, object] = {
        "line": 1,
        "sku": "NB-ASTRA13-G",
        "gtin": "8012345678901",
        "name": "Notebook Astra 13",
        "category": "NOTEBOOK",
        "quantity": 1,
        "unit_price": {"amount": "749.00", "currency": "EUR"},
        "sealed_product": True,
        "serial_numbers": ["7HK2-99101"],
        "accessories": ["Caricatore", "Cavo USB-C"],
        "claim": {"justification": "CHANGED_MIND", "defective": False, "seal": "BROKEN", "use": "NONE"},
    }
    return item | changes


def a_simple_item(line: int, quantity: int = 1) -> dict[str, object]:
    """A line about which little is asked: seal, signs of use, packaging."""
    return an_item(line=line, sku=f"SKU-{line}", gtin=None, quantity=quantity, serial_numbers=[], accessories=[])


def a_case(**changes: object) -> dict[str, object]:
    """A case as it arrives: an approved return for convenience. An object of the case is changed field by field."""
    case: dict[str, object] = {
        "format": "rma-case/1",
        "rma_number": RMA,
        "version": 1,
        "status": "APPROVED",
        "request_type": "CONVENIENCE",
        "resolution": "REFUND",
        "requested_at": "2026-11-08T10:12:00+01:00",
        "decided_at": "2026-11-09T09:30:00+01:00",
        "decided_by": "Servizio Clienti",
        "order": {"number": "ORD-88213", "ordered_on": "2026-10-25", "delivered_on": "2026-10-28"},
        "shipment": {
            "confirmed_at": "2026-11-19T18:00:00+01:00",
            "carrier": "BRT",
            "tracking_numbers": ["1234567890123456789"],
            "label_paid_by": "CUSTOMER",
        },
        "customer": {
            "name": "Giulia Ferrari",
            "kind": "CONSUMER",
            "language": "it",
            "profile": {"tier": "Silver", "convenience_returns": True},
            "address": {
                "lines": ["Strada Farini 52"],
                "postal_code": "43121",
                "city": "Parma",
                "province": "PR",
                "country": "IT",
            },
        },
        "items": [an_item()],
    }
    for name, value in changes.items():
        before = case.get(name)
        case[name] = {**before, **value} if isinstance(before, dict) and isinstance(value, Mapping) else value
    return case


def document(case: dict[str, object]) -> CaseDocument:
    """The case, parsed as at the edge."""
    parsed = as_case(case)
    assert isinstance(parsed, CaseDocument), parsed
    return parsed


def take(desk: Desk, case: dict[str, object], pictures: Mapping[str, bytes] | None = None) -> Imported:
    """The case came in, with the customer's pictures by the ids of their documents."""
    kept = {name: (desk.files.keep(content, suffix=".png"), ".png") for name, content in (pictures or {}).items()}
    return desk.do(import_case, document(case), kept)


class Homes:
    """Opens stations in temporary folders: the first copies a database that is made once."""

    def __init__(self, folder: Path, template: Path) -> None:
        self.folder = folder
        self.clock = Clock()
        self.policy = lenient()
        self._template = template
        self._open: list[Desk] = []
        self._database: Database | None = None

    @property
    def settings(self) -> Settings:
        return Settings(self.folder)

    def open(self) -> Desk:
        """The desk of the one home of this test; after `close` the same home again."""
        settings = self.settings
        if not settings.database.exists():
            settings.database.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(self._template, settings.database)
        self._database = open_database(settings.database, settings.backups)
        desk = self._desk(settings)
        self._open.append(desk)
        return desk

    def beside(self, station: str, name: str) -> Desk:
        """The desk of another bench that works on the same cases as the one that is open; it ends with that one."""
        there = replace(self.settings.station, id=station, name=name)
        return self._desk(replace(self.settings, station=there))

    def _desk(self, settings: Settings) -> Desk:
        assert self._database is not None, "a home is open"
        files = PhotoFiles(settings.photos, keep_free=0)
        desk = Desk(self._database, settings, files, self.policy, self.clock, self.clock.tick)
        desk.operator = ANNA
        return desk

    def close(self) -> None:
        while self._open:
            self._open.pop().close()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database in which the sample people may sign in, and nothing else has happened."""
    settings = Settings(tmp_path_factory.mktemp("template"))
    desk = Desk(
        open_database(settings.database, settings.backups),
        settings,
        PhotoFiles(settings.photos),
        lenient(),
        Clock(),
    )
    opening.add_sample_people(desk)
    desk.close()
    return settings.database


@pytest.fixture
def homes(tmp_path: Path, template: Path) -> Iterator[Homes]:
    """The home of this test, to be opened and closed."""
    homes = Homes(tmp_path / "home", template)
    yield homes
    homes.close()


@pytest.fixture
def desk(homes: Homes) -> Desk:
    """An open desk at which Anna is signed in."""
    return homes.open()


@pytest.fixture
def clock(homes: Homes) -> Clock:
    """The clock of that desk."""
    return homes.clock


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
