"""Figures made by hand: a busy month at two benches, and a first day with hardly anything."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from station.domain.case import RequestType
from station.domain.figures import Period, Span
from station.domain.photography import Flaw
from station.domain.verdict import Reason
from station.views.figures import FiguresAsked, FiguresView, Headline, PersonFigure, Verdicts

MONTH = Period(date(2026, 10, 28), date(2026, 11, 26))
DAY = Period(MONTH.last, MONTH.last)


def view(**changes: object) -> FiguresView:
    """Thirty days."""
    ends = datetime(2026, 11, 26, 11, 42, tzinfo=UTC)
    begins = datetime(2026, 10, 27, 23, 0, tzinfo=UTC)
    month = FiguresView(
        asked=FiguresAsked(MONTH),
        span=Span(begins, ends),
        span_before=Span(begins - timedelta(days=30), begins),
        now=Headline(1261, 291, 872, 1550, 297, 1261, 15, 1419, 89, 180),
        before=Headline(1299, 280, 840, 1600, 300, 1299, 10, 1500, 90, 166),
        by_day={MONTH.first + timedelta(days=number): 20 + number * 7 % 60 for number in range(30)},
        by_hour=tuple(max(0, 170 - 30 * abs(hour - 10)) for hour in range(24)),
        by_type={
            RequestType.STANDARD_WARRANTY: Verdicts(459, 99),
            RequestType.ADVANCED_WARRANTY: Verdicts(189, 39),
            RequestType.CONVENIENCE: Verdicts(605, 159),
        },
        by_category={f"CATEGORY {number}": Verdicts(200 - number, 40 - number) for number in range(9)},
        reasons={reason: 140 - 11 * place for place, reason in enumerate(Reason)},
        flaws={flaw: 90 - 12 * place for place, flaw in enumerate(Flaw)},
        times=(1163, 30, 20, 12, 9, 7, 3, 2, 4, 3, 2, 1, 5),
        limit_hours=48,
        stations=("lyon-1", "milano-2"),
    )
    return replace(month, **changes)  # type: ignore[arg-type]  # the fields of a view


def first_day() -> FiguresView:
    """Two parcels on a day before which there was nothing."""
    return view(
        asked=FiguresAsked(DAY),
        now=Headline(2, 251, 400, 2, 1, 2, 0, 2, 0, 0),
        before=Headline(),
        by_day={DAY.first: 2},
        by_hour=tuple(2 if hour == 10 else 0 for hour in range(24)),
        by_type={RequestType.CONVENIENCE: Verdicts(1, 1)},
        by_category={"": Verdicts(1, 1)},
        reasons={Reason.USED: 1},
        flaws={},
        times=(2, *(0,) * 12),
        stations=("milano-2",),
    )


def nothing() -> FiguresView:
    """Days in which nothing was decided."""
    empty: dict[str, object] = {name: {} for name in ("by_day", "by_type", "by_category", "reasons", "flaws")}
    return view(now=Headline(), before=Headline(), by_hour=(0,) * 24, times=(0,) * 13, **empty)


PEOPLE = (PersonFigure("anna.rossi", "Anna Rossi", 420, 250), PersonFigure("luca.conti", "Luca Conti", 99, 410))
