"""Where the work on a case is: one unit, found by its line and number."""

from station.domain.case import DECIDED
from station.views.case import CaseView, ItemView, UnitView


def unit_at(view: CaseView, place: tuple[int, int]) -> tuple[ItemView, UnitView] | None:
    """The unit at this line and number, with its item; None when the case has none there."""
    for item in view.items:
        for unit in item.units:
            if (unit.line, unit.unit) == place:
                return item, unit
    return None


def place_to_start(view: CaseView) -> tuple[int, int]:
    """Where the work goes on: a wish of the supervisor's, the place that was kept, the first unit without a verdict."""
    if view.wishes and unit_at(view, (view.wishes[0].line, view.wishes[0].unit)):
        return (view.wishes[0].line, view.wishes[0].unit)
    if view.at_line is not None and view.at_unit is not None and unit_at(view, (view.at_line, view.at_unit)):
        return (view.at_line, view.at_unit)
    open_units = [unit for unit in view.units if unit.verdict is None] or list(view.units)
    return (open_units[0].line, open_units[0].unit) if open_units else (0, 0)


def is_to_be_closed_now(before: CaseView | None, view: CaseView) -> bool:
    """Whether the last thing that was done to this case left nothing to be looked at."""
    same = before is not None and before.rma_number == view.rma_number and before.state not in DECIDED
    return before is not None and same and view.can_be_closed and not before.can_be_closed
