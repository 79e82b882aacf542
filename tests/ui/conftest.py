"""A home with the sample people and cases, made once and copied for each test; and a bench that stands in it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.bench import Bench, bench_at
from tests.homes import add_samples, write_settings
from ui.language import Language, speak


@pytest.fixture(autouse=True)
def english_until_somebody_chooses(qapp: QApplication) -> None:
    """The screen speaks English at the beginning, whatever a test before left behind."""
    if qapp.property("language") != Language.EN.value:
        speak(qapp, Language.EN)


def copy_home(home: Path, target: Path) -> Path:
    """The same home in another place."""
    shutil.copytree(home, target, ignore=shutil.ignore_patterns("*.lock"))
    return target


@pytest.fixture(scope="session")
def sample_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home that is copied; nobody works in it."""
    home = tmp_path_factory.mktemp("samples") / "home"
    write_settings(home)
    add_samples(home)
    return home


@pytest.fixture
def new_home(sample_home: Path, tmp_path: Path) -> Callable[..., Path]:
    """Makes a home with samples and these settings: see `write_settings`."""

    def make(name: str = "home", **settings: object) -> Path:
        home = copy_home(sample_home, tmp_path / name)
        write_settings(home, **settings)  # type: ignore[arg-type]  # whatever write_settings takes
        return home

    return make


@pytest.fixture
def bench(qapp: object, new_home: Callable[..., Path]) -> Iterator[Bench]:
    """A bench with the names on the screen; decisions leave at once."""
    with bench_at(new_home(), "en") as bench:
        yield bench


@pytest.fixture
def slow_bench(qapp: object, new_home: Callable[..., Path]) -> Iterator[Bench]:
    """A bench whose decisions wait for longer than a test takes before they leave; its printer does as it is told."""
    with bench_at(new_home(undo_seconds=600, printer="simulated"), "en") as bench:
        yield bench
