"""Times things against their limits: in the same run, by turns, the medians of many rounds."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. Times are seconds; a path without a limit has a time as its goal."""

    path: str
    measured: float
    goal: float
    limit: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times its limit the path takes."""
        return None if self.limit is None else self.measured / self.limit

    @property
    def met(self) -> bool:
        """Whether the goal is reached."""
        return (self.measured if self.ratio is None else self.ratio) <= self.goal

    def cells(self) -> tuple[str, ...]:
        """What the table shows."""
        ratio = self.ratio
        name = f"{self.path} ({self.note})" if self.note else self.path
        return (
            name,
            _time(self.measured),
            "–" if self.limit is None else _time(self.limit),
            "–" if ratio is None else f"{ratio:.2f} ×",
            f"≤ {_time(self.goal)}" if ratio is None else f"≤ {self.goal} ×",
            "yes" if self.met else "NO",
        )


def timed(work: Callable[[], object]) -> float:
    """The seconds that it takes once."""
    began = time.perf_counter_ns()
    work()
    return (time.perf_counter_ns() - began) / 1e9


def by_turns(
    work: Sequence[Callable[[], object]], limit: Sequence[Callable[[], object]], warm_up: int = 3
) -> tuple[list[float], list[float]]:
    """The seconds of each, taken in turn so that both see the same machine; the first turns do not count."""
    pairs = [(timed(one), timed(other)) for other, one in zip(work, limit, strict=True)]
    counted = pairs[min(warm_up, len(pairs) - 1) :]
    return [took for _, took in counted], [bound for bound, _ in counted]


def row(path: str, goal: float, times: tuple[list[float], list[float]], note: str = "") -> Row:
    """The medians of a path and its limit."""
    took, bound = times
    return Row(path, statistics.median(took), goal, statistics.median(bound), note)


def percentile(times: list[float], share: float) -> float:
    """The time that this share of all times does not exceed."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def table(rows: Sequence[Row]) -> str:
    """path | measured | limit | ratio | goal | met."""
    lines = [("path", "measured", "limit", "ratio", "goal", "met"), *(one.cells() for one in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(6)]
    drawn = [" | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines]
    return "\n".join([drawn[0], "-|-".join("-" * width for width in widths), *drawn[1:]])


def _time(seconds: float) -> str:
    return f"{seconds * 1e6:.0f} µs" if seconds < 1e-3 else f"{seconds * 1e3:.2f} ms"
