"""Figures of a period, for one station or all of them: what is counted, and what it was in the time before."""

from dataclasses import dataclass
from datetime import date, datetime

from station.domain.case import RequestType
from station.domain.figures import Period, Span, share_of
from station.domain.photography import Flaw
from station.domain.verdict import Reason


@dataclass(frozen=True, slots=True)
class Headline:
    """The numbers that say most. A parcel counts once, when its case was decided for the first time.

    Times are seconds from opening to that decision, by the nearest rank; below an hour to the second, above to the
    minute. Shares go from 0 to 1 and are None where nothing was counted.
    """

    parcels: int = 0
    median: int | None = None
    p90: int | None = None
    judged: int = 0
    """Units with a verdict that stands."""
    refused: int = 0
    timed: int = 0
    """Parcels of which the limit is known."""
    late: int = 0
    suggested: int = 0
    """Units for which the conditions suggested a verdict."""
    against: int = 0
    """Those of them that were decided otherwise."""
    poor: int = 0
    """Photographs that were not kept."""

    @property
    def refused_share(self) -> float | None:
        """Refused units of all that were judged."""
        return share_of(self.refused, self.judged)

    @property
    def late_share(self) -> float | None:
        """Parcels decided after their limit, of all that have one."""
        return share_of(self.late, self.timed)

    @property
    def against_share(self) -> float | None:
        """Units decided against the conditions, of all for which they suggested a verdict."""
        return share_of(self.against, self.suggested)


@dataclass(frozen=True, slots=True)
class Verdicts:
    """How the units of one kind were judged."""

    confirmed: int = 0
    refused: int = 0

    @property
    def all(self) -> int:
        """Both."""
        return self.confirmed + self.refused


@dataclass(frozen=True, slots=True)
class PersonFigure:
    """What one person decided; counted only where the shop has chosen to."""

    login: str
    name: str
    parcels: int
    median: int | None


@dataclass(frozen=True, slots=True)
class FiguresAsked:
    """Which figures: the days, and the station, or all of them where it is empty."""

    period: Period
    station: str = ""


@dataclass(frozen=True, slots=True)
class FiguresView:
    """Everything the page of figures shows. What was not seen has no entry, but for days, hours and times."""

    asked: FiguresAsked
    span: Span
    span_before: Span
    now: Headline
    before: Headline
    by_day: dict[date, int]
    by_hour: tuple[int, ...]
    """Of each hour of the day, from 0 to 23."""
    by_type: dict[RequestType, Verdicts]
    by_category: dict[str, Verdicts]
    """Most units first; the empty category is that of goods without one."""
    reasons: dict[Reason, int]
    """Most frequent first; a unit refused for two reasons counts for both."""
    flaws: dict[Flaw, int]
    """Most frequent first."""
    times: tuple[int, ...]
    """Parcels by the time from arrival to decision: equal parts of the limit, then as long ones, then the rest."""
    limit_hours: int
    stations: tuple[str, ...]
    """All that ever decided."""
    people: tuple[PersonFigure, ...] = ()
    made_at: datetime | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was counted at all."""
        return not (self.now.parcels or self.now.poor)
