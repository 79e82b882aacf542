"""Measures the paths that somebody waits for, each against a limit of the same machine in the same minute."""

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import board, case_view, dossier, figures, preview, scan, search, shutter, start, verdict, wall
from tests.benchmarks.measure import Row, table
from tests.benchmarks.sizes import Sizes
from ui.bench_program import SWITCH_SECONDS, keep_what_stands

PATHS: dict[str, Callable[[Sizes], list[Row]]] = {
    "load": case_view.measure,
    "scan": scan.measure,
    "search": search.measure,
    "board": board.measure,
    "figures": figures.measure,
    "verdict": verdict.measure,
    "shutter": shutter.measure,
    "preview": preview.measure,
    "dossier": dossier.measure,
    "wall": wall.measure,
    "start": start.measure,
}


def run(sizes: Sizes, names: list[str]) -> list[Row]:
    """The rows of these paths, in the order of the table."""
    rows: list[Row] = []
    for name in names:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        rows += PATHS[name](sizes)
    return rows


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("paths", nargs="*", metavar="path", help=f"any of {', '.join(PATHS)}; all without one")
    parser.add_argument("--cases", type=int, default=Sizes().cases, help="cases in the database (1,000,000)")
    chosen = parser.parse_args()
    sys.setswitchinterval(SWITCH_SECONDS)  # as the station does
    keep_what_stands()  # as above
    names = [name for name in PATHS if name in chosen.paths or not chosen.paths]
    print(table(run(replace(Sizes(), cases=chosen.cases), names)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
