"""The names of goods in one row: like ones counted, and no more of them than fit."""

from collections import Counter
from collections.abc import Iterable

from ui.parts.label import isolated

_MOST = 4


def names_in_a_row(names: Iterable[str]) -> str:
    """Each name once, with how many of it there are; beyond four, how many more."""
    counted = Counter(names)
    parts = [f"{count} × {isolated(name)}" if count > 1 else isolated(name) for name, count in counted.items()]
    more = f" +{len(parts) - _MOST}" if len(parts) > _MOST else ""
    return " · ".join(parts[:_MOST]) + more
