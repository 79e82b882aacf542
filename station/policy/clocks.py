"""The clocks of a policy file: how old something may be, or how near to its limit, before it turns amber and red."""

from datetime import timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from station.domain.deadlines import Ages, ClockLimits, Counting

_Hours = Annotated[int, Field(ge=1, le=24 * 365, strict=True)]


class Weekday(StrEnum):
    """The days of a week, in the order in which `date.weekday` counts them."""

    MON = "MON"
    TUE = "TUE"
    WED = "WED"
    THU = "THU"
    FRI = "FRI"
    SAT = "SAT"
    SUN = "SUN"


_WORKED = frozenset((Weekday.MON, Weekday.TUE, Weekday.WED, Weekday.THU, Weekday.FRI))


_RISING = (
    ("refund_red", "refund_amber"),  # these count down to the limit
    ("parked_amber", "parked_red"),
    ("photo_amber", "photo_red"),
    ("label_amber", "label_red"),
    ("stuck_alarm", "stuck_red"),
    ("stuck_red", "stuck_blocking"),
)


class ClocksPart(BaseModel):
    """The section [clocks], in hours; what it does not say is as the program has it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    refund_counts: Counting = Counting.CALENDAR
    refund_amber: _Hours = 12
    refund_red: _Hours = 4
    parked_amber: _Hours = 24
    parked_red: _Hours = 72
    photo_amber: _Hours = 4
    photo_red: _Hours = 24
    label_amber: _Hours = 24
    label_red: _Hours = 48
    stuck_alarm: _Hours = 4
    stuck_red: _Hours = 24
    stuck_blocking: _Hours = 36
    service_answer: _Hours = 24
    service_escalation: _Hours = 48
    working_days: Annotated[frozenset[Weekday], Field(min_length=1)] = _WORKED

    @model_validator(mode="after")
    def _in_order(self) -> "ClocksPart":
        for first, then in _RISING:
            if getattr(self, first) > getattr(self, then):
                text = "{key} comes before {other}, which it follows"
                raise PydanticCustomError("out_of_order", text, {"key": then, "other": first})
        return self

    def limits(self) -> ClockLimits:
        """As the domain reads them."""

        def hours(count: int) -> timedelta:
            return timedelta(hours=count)

        order = tuple(Weekday)
        return ClockLimits(
            refund=Ages(hours(self.refund_amber), hours(self.refund_red)),
            refund_counts=self.refund_counts,
            parked=Ages(hours(self.parked_amber), hours(self.parked_red)),
            photo=Ages(hours(self.photo_amber), hours(self.photo_red)),
            label=Ages(hours(self.label_amber), hours(self.label_red)),
            stuck=Ages(hours(self.stuck_alarm), hours(self.stuck_red)),
            blocking=hours(self.stuck_blocking),
            service_answer=hours(self.service_answer),
            service_escalation=hours(self.service_escalation),
            week=frozenset(order.index(day) for day in self.working_days),
        )
