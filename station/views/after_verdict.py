"""A case after a verdict, made of what was loaded before it: within a transaction nothing else can have changed."""

from dataclasses import dataclass, replace

from station.domain.case import CaseState
from station.storage.transaction import Reading
from station.views.case import CaseView, DecisionView, LabelView
from station.views.case_labels import tags_of, wishes_of
from station.views.case_rows import UnitRow
from station.views.case_units import item_views
from station.views.load_case import Loaded


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What verdicts have made of a case: its units, and the labels and the decision that are about to be kept."""

    state: CaseState
    units: list[UnitRow]
    place: tuple[int | None, int | None] = (None, None)
    """The unit at which work goes on, when it is another one."""
    decision: DecisionView | None = None
    labels: tuple[LabelView, ...] = ()
    """Those that were ordered by it."""
    locations: tuple[LabelView, ...] = ()
    """And those that say where goods go."""


def after(reading: Reading, before: Loaded, verdicts: Verdicts) -> CaseView:
    """The case as it is now. Within one transaction nothing else can have changed, and nothing else is read again."""
    facts = before.facts._replace(case=before.facts.case._replace(state=verdicts.state.value))
    items = item_views(before.items, verdicts.units, facts, before.photos)
    view, (line, unit) = before.view, verdicts.place
    return replace(
        view,
        state=verdicts.state,
        at_line=view.at_line if line is None else line,
        at_unit=view.at_unit if unit is None else unit,
        items=items,
        decision=verdicts.decision,
        labels=view.labels + verdicts.labels,
        tags=tags_of(reading, items),
        locations=verdicts.locations,
        wishes=wishes_of(reading, before.row.id, items),
    )
