"""Figures of a period, counted by the database: nothing of a single case is read."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from typing import TypeVar

from station.domain.case import RequestType
from station.domain.figures import (
    AFTER_LIMIT,
    BEFORE_LIMIT,
    Span,
    percentile,
    pieces,
    span_before,
    span_of,
    stretches,
)
from station.domain.photography import Flaw
from station.domain.verdict import Reason, Verdict
from station.storage.statements import Rows, Value
from station.storage.transaction import Reading, micros
from station.storage.values import known, number, number_or_none, text, words
from station.views import figure_rows as sql
from station.views.figures import FiguresAsked, FiguresView, Headline, PersonFigure, Verdicts

K = TypeVar("K")

_EPOCH = date(1970, 1, 1)
_MEDIAN, _P90 = 0.5, 0.9
_AT_ONCE = timedelta(days=30)
"""What is grouped in one go fits into memory then: of a million cases that takes two thirds of the time."""


def figures(reading: Reading, asked: FiguresAsked) -> FiguresView:
    """What was counted in these days, and in the same time just before."""
    zone, now = reading.zone, reading.now
    span, before = span_of(asked.period, now, zone), span_before(asked.period, now, zone)
    times, verdicts, flaws = (_rows(reading, name, asked, span) for name in ("by_time", "by_verdict", "by_flaw"))
    earlier = [_rows(reading, name, asked, before) for name in ("by_time", "by_verdict", "by_flaw")]
    by_day, by_hour = _days_and_hours(reading, asked, span)
    return FiguresView(
        asked=asked,
        span=span,
        span_before=before,
        now=_headline(times, verdicts, flaws),
        before=_headline(*earlier),
        by_day=by_day,
        by_hour=by_hour,
        by_type={known(RequestType, kind): said for kind, said in _verdicts(verdicts, 0).items()},
        by_category={text(category): said for category, said in _verdicts(verdicts, 1).items()},
        reasons=_reasons(verdicts),
        flaws=_most_first((known(Flaw, flaw), number(count)) for flaw, count in flaws),
        times=_times(times),
        limit_hours=reading.policy.refund_hours,
        stations=tuple(text(station) for (station,) in reading.rows(sql.STATIONS) if station),
        people=_people(reading, asked, span) if reading.settings.process.figures_per_person else (),
        made_at=now,
    )


def _rows(reading: Reading, name: str, asked: FiguresAsked, span: Span) -> Rows:
    statement = getattr(sql, name)(bool(asked.station))
    part = {"part": reading.policy.refund_hours * sql.HOUR // BEFORE_LIMIT} if name == "by_time" else {}
    here = {"at_station": asked.station} if asked.station else {}
    found: Rows = []
    for piece in pieces(span, _AT_ONCE):
        found += reading.rows(statement, begins=micros(piece.begins), ends=micros(piece.ends), **part, **here)
    return found


def _days_and_hours(reading: Reading, asked: FiguresAsked, span: Span) -> tuple[dict[date, int], tuple[int, ...]]:
    """Parcels by day and by hour of the clock on the warehouse's wall, whatever happens to that clock in between."""
    days: Counter[date] = Counter()
    hours: Counter[int] = Counter()
    here = {"at_station": asked.station} if asked.station else {}
    for stretch in stretches(span, reading.zone):
        values = {"begins": micros(stretch.begins), "ends": micros(stretch.ends)}
        offset = stretch.offset // timedelta(microseconds=1)
        for day, hour, count in reading.rows(sql.by_hour(bool(asked.station)), offset=offset, **values, **here):
            days[_EPOCH + timedelta(days=number(day))] += number(count)
            hours[number(hour)] += number(count)
    return dict(sorted(days.items())), tuple(hours[hour] for hour in range(24))


def _headline(times: Rows, verdicts: Rows, flaws: Rows) -> Headline:
    passes = [(number(took), number(count)) for took, _, _, count in times if took is not None]
    judged = _verdicts(verdicts, 2)
    advised = [(number(against), number(count)) for *_, against, count in verdicts if against is not None]
    return Headline(
        parcels=sum(number(count) for *_, count in times),
        median=percentile(passes, _MEDIAN),
        p90=percentile(passes, _P90),
        judged=sum(said.all for said in judged.values()),
        refused=sum(said.refused for said in judged.values()),
        timed=sum(number(count) for _, _, late, count in times if late is not None),
        late=sum(number(count) for _, _, late, count in times if late),
        suggested=sum(count for _, count in advised),
        against=sum(count for against, count in advised if against),
        poor=sum(number(count) for _, count in flaws),
    )


def _verdicts(rows: Rows, place: int) -> dict[Value, Verdicts]:
    """How units were judged, by what stands in this place of the rows; most units first."""
    confirmed: Counter[Value] = Counter()
    refused: Counter[Value] = Counter()
    for row in rows:
        side = refused if row[2] == Verdict.REFUSE.value else confirmed
        side[row[place] if row[place] is not None else ""] += number(row[-1])
    kinds = sorted({*confirmed, *refused}, key=lambda kind: (-confirmed[kind] - refused[kind], str(kind)))
    return {kind: Verdicts(confirmed[kind], refused[kind]) for kind in kinds}


def _reasons(rows: Rows) -> dict[Reason, int]:
    return _most_first(
        (known(Reason, reason), number(count))
        for _, _, said, reasons, _, count in rows
        if said == Verdict.REFUSE.value
        for reason in words(reasons)
    )


def _times(rows: Rows) -> tuple[int, ...]:
    parts: Counter[int] = Counter()
    for _, part, _, count in rows:
        if part is not None:
            parts[number(part)] += number(count)
    return tuple(parts[part] for part in range(BEFORE_LIMIT + AFTER_LIMIT + 1))


def _people(reading: Reading, asked: FiguresAsked, span: Span) -> tuple[PersonFigure, ...]:
    passes: dict[tuple[str, str], list[tuple[int | None, int]]] = {}
    for login, name, took, count in _rows(reading, "by_person", asked, span):
        who = (text(login), text(name) or text(login))
        passes.setdefault(who, []).append((number_or_none(took), number(count)))
    return tuple(
        PersonFigure(login, name, sum(count for _, count in found), percentile(_known(found), _MEDIAN))
        for (login, name), found in sorted(passes.items(), key=lambda entry: -sum(count for _, count in entry[1]))
    )


def _known(found: list[tuple[int | None, int]]) -> list[tuple[int, int]]:
    return [(took, count) for took, count in found if took is not None]


def _most_first(counted: Iterable[tuple[K, int]]) -> dict[K, int]:
    sums: Counter[K] = Counter()
    for what, count in counted:
        sums[what] += count
    return dict(sorted(sums.items(), key=lambda entry: (-entry[1], str(entry[0]))))
