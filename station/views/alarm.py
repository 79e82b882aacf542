"""What somebody has to be told on every page: decisions that do not leave, and parcels here that are nearly late."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from station.domain.deadlines import AlarmStep, loudest


@dataclass(frozen=True, slots=True)
class AlarmView:
    """How loud it is, and why. `blocking` are the decisions of which no supervisor has said that they know."""

    stuck_step: AlarmStep = AlarmStep.CALM
    refund_step: AlarmStep = AlarmStep.CALM
    stuck: int = 0
    stuck_since: datetime | None = None
    set_aside: int = 0
    """How many of them customer service does not take."""
    blocking: int = 0
    refunds: int = 0
    """Parcels here that are nearly or already late."""
    first_due: datetime | None = None
    clock_behind: timedelta | None = None
    """By how much this computer's clock stands before the newest entry of the journal."""

    @property
    def step(self) -> AlarmStep:
        """The louder of the two."""
        behind = AlarmStep.RED if self.clock_behind is not None else AlarmStep.CALM
        return loudest(self.stuck_step, self.refund_step, behind)

    @property
    def blocks(self) -> bool:
        """Whether the bench takes no new verdicts."""
        return self.blocking > 0
