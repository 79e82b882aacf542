"""The charts of figures: what is counted, as columns and bars in words."""

from PySide6.QtCore import QCoreApplication

from station.domain.case import RequestType
from station.domain.figures import BEFORE_LIMIT, Step, step_of, stepped
from station.views.figures import FiguresView, Verdicts
from ui.parts.figures.charts import Bar, Bars, Column, Columns
from ui.theme import Meaning
from ui.words import figure_words, flaw_words, words
from ui.words.category_words import category
from ui.words.formats import day_short

translate = QCoreApplication.translate

_OPEN, _CLOSE = 8, 17
"""These hours stand in the chart whatever happened in them."""


def by_day(view: FiguresView) -> Columns | None:
    """Parcels of each day, week or month; None where one column would say it all."""
    period = view.asked.period
    if period.days < 2:
        return None
    step = step_of(period)
    columns = []
    for begin, count in stepped(view.by_day, period, step):
        tick = day_short(begin)
        if step is Step.MONTH:
            tick = figure_words.month_short(begin)
        elif period.days <= 7:
            tick = figure_words.weekday_short(begin)
        columns.append(Column(tick, tick, count))
    return Columns(tuple(columns)) if any(column.value for column in columns) else None


def step_words(view: FiguresView) -> str:
    """What one column of the chart of days stands for."""
    match step_of(view.asked.period):
        case Step.DAY:
            return translate("Figures", "Parcels per day")
        case Step.WEEK:
            return translate("Figures", "Parcels per week")
        case Step.MONTH:
            return translate("Figures", "Parcels per month")


def by_hour(view: FiguresView) -> Columns | None:
    """Parcels by the hour of the day."""
    busy = [hour for hour, count in enumerate(view.by_hour) if count]
    if not busy:
        return None
    hours = range(min(_OPEN, *busy), max(_CLOSE, *busy) + 1)
    return Columns(tuple(Column(f"{hour}", f"{hour}:00", view.by_hour[hour]) for hour in hours))


def by_time(view: FiguresView) -> Columns | None:
    """Parcels by the hours from arrival to decision, with the limit drawn."""
    if not any(view.times):
        return None
    part = view.limit_hours / BEFORE_LIMIT
    columns = []
    for place, count in enumerate(view.times):
        late: Meaning = "stop" if place >= BEFORE_LIMIT else "brand"
        last = place == len(view.times) - 1
        begin, end = f"{part * place:g}", f"{part * (place + 1):g}"
        name = f"> {begin} h" if last else f"{begin}–{end} h"
        columns.append(Column(begin, name, count, late))
    limit = translate("Figures", "{n} h").format(n=view.limit_hours)
    return Columns(tuple(columns), BEFORE_LIMIT, limit, at_edges=True)


def by_type(view: FiguresView) -> Bars | None:
    """Units confirmed and refused, by what was asked for."""
    counted = {words.request_type(kind): view.by_type.get(kind, Verdicts()) for kind in RequestType}
    return _judged(counted) if view.by_type else None


def by_category(view: FiguresView) -> Bars | None:
    """Units confirmed and refused, by category, those with most units first."""
    none = translate("Figures", "no category")
    counted = {category(name) if name else none: found for name, found in view.by_category.items()}
    return _judged(counted) if counted else None


def reasons(view: FiguresView) -> Bars | None:
    """Why units were refused, the most frequent reason first."""
    counted = {words.reason(reason): count for reason, count in view.reasons.items()}
    return _counted(counted, "stop", view.now.refused)


def flaws(view: FiguresView) -> Bars | None:
    """Why photographs were not kept."""
    counted = {flaw_words.flaw(flaw).capitalize(): count for flaw, count in view.flaws.items()}
    return _counted(counted, "look", view.now.poor)


def people(view: FiguresView) -> Bars | None:
    """Parcels by who decided them, with the median of their first pass."""
    bars = tuple(
        Bar(person.name, ((person.parcels, "brand"),), figure_words.span(person.median)) for person in view.people
    )
    return Bars(bars, _rest()) if bars else None


def _judged(counted: dict[str, Verdicts]) -> Bars:
    bars = tuple(Bar(name, ((found.confirmed, "ok"), (found.refused, "stop"))) for name, found in counted.items())
    return Bars(bars, _rest())


def _counted(counted: dict[str, int], meaning: Meaning, whole: int) -> Bars | None:
    bars = tuple(
        Bar(name, ((count, meaning),), f"({figure_words.share(count / whole if whole else None)})")
        for name, count in counted.items()
    )
    return Bars(bars, _rest()) if bars else None


def _rest() -> str:
    return translate("Figures", "{n} others")
