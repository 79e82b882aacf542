"""What to do when goods are dangerous, in words: for the red screen."""

from PySide6.QtCore import QCoreApplication

from station.views.case import CaseView, UnitView
from ui.parts.label import isolated
from ui.words import words

translate = QCoreApplication.translate


def title() -> str:
    """What is the matter."""
    return translate("Hazard", "Danger: battery. Do not ship")


def steps(place: str, call: str) -> tuple[str, ...]:
    """What to do, in its order; `place` is where dangerous goods go here, `call` whom to call."""
    return (
        translate("Hazard", "Stop. Put it down. Do not press it, open it, charge it or plug it in."),
        translate("Hazard", "If it smokes or burns: everybody leaves the room. Call {call}.").format(
            call=isolated(call)
        ),
        translate(
            "Hazard", "Otherwise put it into the safe container {place}, away from people and from paper."
        ).format(place=isolated(place)),
        translate("Hazard", "Call the supervisor. No label is printed for this parcel, and no carrier takes it."),
    )


def which(view: CaseView, unit: UnitView) -> str:
    """Which goods are meant."""
    item = next((item for item in view.items if unit in item.units), None)
    name = item.name if item is not None and item.name else unit.found_name
    return " · ".join(part for part in (view.rma_number, isolated(name) if name else "") if part)


def since(view: CaseView, unit: UnitView) -> str:
    """What was seen, and since when everything stands still."""
    what = words.hazard(unit.hazard) if unit.hazard is not None else ""
    if view.hazard_since is None:
        return what
    text = translate("Hazard", "{what} · stopped {day} at {clock}")
    return text.format(what=what, day=words.day_short(view.hazard_since), clock=words.clock(view.hazard_since))
