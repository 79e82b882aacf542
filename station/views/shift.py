"""What is known of the journal's newest rows when a shift begins."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class JournalTail:
    """The newest rows of the journal. `broken` is the first row that does not hold, or 0."""

    checked: int
    broken: int
    last_at: datetime | None
