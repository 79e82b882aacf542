"""The benchmarks still run: in the smallest sizes, whatever the times are."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.benchmarks import __main__ as benchmarks
from tests.benchmarks import big_station
from tests.benchmarks.measure import table
from tests.benchmarks.sizes import SMALL


@pytest.mark.expects_log("none.mp4")
def test_every_path_is_measured_against_its_limit(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given a place for the station of the benchmarks that is not the one of other runs
    monkeypatch.setattr(big_station.tempfile, "gettempdir", lambda: str(tmp_path))
    # when all paths are measured, but for the cold starts, which take seconds
    rows = benchmarks.run(SMALL, [name for name in benchmarks.PATHS if name != "start"])
    # then the table speaks of each
    drawn = table(rows)
    for path in (
        "load a case view",
        "largest case",
        "scan to painted",
        "search",
        "board",
        "figures",
        "verdict",
        "shutter",
        "preview",
        "dossier",
    ):
        assert path in drawn
    assert all(row.measured > 0 for row in rows)
