"""Where the data of a station lie: how much room there is, and on what kind of file system."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from station.domain.setting_problems import Problem
from station.settings import Settings
from station.settings.checks import fit_for_database, unfit
from station.watch import free_bytes


@dataclass(frozen=True, slots=True)
class PlaceView:
    """One folder. `fit` is False for a place on a network, where no database may lie."""

    name: str
    folder: Path
    free: int
    problem: Problem | None
    fit: bool = True


def places(settings: Settings, free: Callable[[Path], int] = free_bytes) -> tuple[PlaceView, ...]:
    """Database, photographs and the folders that others use, as they are now. Asks the disk: not for the GUI thread."""
    home = settings.home
    return (
        PlaceView("database", settings.database, free(home), unfit(home), fit_for_database(home)),
        PlaceView("photos", settings.photos, free(settings.photos), unfit(settings.photos)),
        PlaceView("inbox", settings.inbox, free(settings.inbox), unfit(settings.inbox)),
        PlaceView("outbox", settings.outbox, free(settings.outbox), unfit(settings.outbox)),
        PlaceView("labels", settings.labels, free(settings.labels), unfit(settings.labels)),
    )
