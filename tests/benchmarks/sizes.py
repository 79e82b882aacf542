"""How much a run of the benchmarks does."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sizes:
    """The numbers of a full run; the test that keeps the benchmarks alive takes small ones."""

    cases: int = 1_000_000
    loads: int = 2_000
    searches: int = 3_000
    verdicts: int = 400
    shots: int = 60
    paints: int = 200
    frames: int = 200
    dossiers: int = 12
    starts: int = 7
    rounds: int = 5
    tiles: int = 50_000
    scrolls: int = 1_500


SMALL = Sizes(400, 12, 40, 6, 3, 3, 3, dossiers=1, starts=1, rounds=2, tiles=40, scrolls=10)
