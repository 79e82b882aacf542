"""From a scan to its case on the screen, against painting the whole window and loading the rows."""

import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop

from tests.bench import Bench
from tests.benchmarks.big_station import rma_numbers, station_with
from tests.benchmarks.case_view import bare_driver, fetch, statements_of
from tests.benchmarks.measure import Row, percentile, timed
from tests.benchmarks.paints import Paints
from tests.benchmarks.sizes import Sizes

WARM_UP = 10
SETTINGS = """[devices]
camera = "none.mp4"

[station]
sounds = false
"""
"""No camera: what its threads take is measured with the preview."""


def measure(sizes: Sizes) -> list[Row]:
    """Two rows: the medians, and the 99th percentile."""
    settings = station_with(sizes.cases)
    (settings.home / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    took: list[float] = []
    bound: list[float] = []
    with at_work(settings.home) as bench:
        assert bench.program.bench is not None
        numbers = list(rma_numbers(settings, sizes.paints + WARM_UP, undecided=True))
        asked = [statements_of(bench.program.bench.desk, number) for number in numbers]
        connection = bare_driver(settings.database)
        paints = Paints(bench.pages.case, lambda: bench.case.rma_number if bench.case is not None else None)
        for number, statements in zip(numbers, asked, strict=True):
            QCoreApplication.processEvents()  # small pictures of the case before, which nobody waits for
            took.append(timed(partial(scan_to_painted, bench, paints, number)))
            bound.append(timed(bench.window.repaint) + timed(partial(fetch, connection, statements)))
        connection.close()
    took, bound = took[min(WARM_UP, len(took) - 1) :], bound[min(WARM_UP, len(bound) - 1) :]
    path = f"scan to painted, {sizes.cases:,} cases"
    return [
        Row(path, statistics.median(took), 4, statistics.median(bound)),
        Row(f"{path}: p99", percentile(took, 0.99), 0.033),
    ]


@contextmanager
def at_work(home: Path) -> Iterator[Bench]:
    """A bench at which somebody works, some seconds after its start: what is made ready in pauses is ready."""
    bench = Bench(home)
    bench.start()
    bench.sign_in()
    bench.wait(lambda: _is_warm(bench), "pages that are ready")
    try:
        yield bench
    finally:
        bench.close()


def scan_to_painted(bench: Bench, paints: Paints, number: str) -> None:
    """The label was scanned, and its case has been painted."""
    bench.flow.scans.scan(number)
    while paints.last != number:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _is_warm(bench: Bench) -> bool:
    warm_up = bench.program.bench.warm_up if bench.program.bench is not None else None
    return warm_up is not None and warm_up.is_over()
