"""What lies in the drop folder is taken by itself, and no file is in the way of another."""

import json
import os
from pathlib import Path

import pytest

from station.errands.collect_cases import CollectCases
from station.errors import StorageTrouble
from tests.builders import RMA, Homes, a_case
from tests.quiet_bench import QuietBench

OTHER = "RMA-2026-000002"


def test_a_file_that_cannot_be_moved_is_not_in_the_way_of_the_others(
    bench: QuietBench, homes: Homes, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given two files, the first of which the system does not let go
    errand = CollectCases(bench.desk)
    for name, number in (("a.json", RMA), ("b.json", OTHER)):
        (bench.desk.settings.inbox / name).write_text(json.dumps(a_case(rma_number=number)), encoding="utf-8")
    rename = os.rename

    def held(old: Path, new: Path) -> None:
        if Path(old).name == "a.json":
            raise PermissionError(13, "Permission denied")
        rename(old, new)

    monkeypatch.setattr(os, "rename", held)
    # when
    errand.work_once()
    for _ in range(2):
        with pytest.raises(StorageTrouble):
            errand.work_once()
    # then both cases are here, and the other file is where it belongs
    assert {row[0] for row in bench.sql("SELECT rma_number FROM cases")} == {RMA, OTHER}
    assert os.listdir(bench.desk.settings.inbox) == ["a.json"]
    assert os.listdir(homes.folder / "taken") == ["b.json"]
