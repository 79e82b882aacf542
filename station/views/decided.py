"""A decision that was recorded, and how far it came on its way out."""

from dataclasses import dataclass
from datetime import datetime

from station.domain.verdict import Outcome


@dataclass(frozen=True, slots=True)
class DecisionView:
    """A decision that was recorded: sent_at is None while it is not out, withdrawn_at is set by an undo."""

    decision_id: str
    number: int
    outcome: Outcome
    decided_at: datetime
    operator: str
    operator_name: str
    supervisor: str | None
    sent_at: datetime | None
    withdrawn_at: datetime | None
    send_after: datetime
    set_aside: bool
    trying: bool = False
    approved_again: bool = False
    """It was held back when customer service took its approval back, which it has given again since."""
    supervisor_name: str = ""

    @property
    def can_be_undone(self) -> bool:
        """Whether nobody outside can have seen it yet."""
        return self.sent_at is None and self.withdrawn_at is None and not self.trying and not self.set_aside
