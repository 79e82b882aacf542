"""What the hands do with what was not announced, and with a parcel in which something is missing."""

from PySide6.QtCore import QCoreApplication

from station.domain.verdict import Reception
from station.views.case import CaseView, UnitView
from ui.parts.label import isolated
from ui.parts.step_list import Step, StepState
from ui.parts.verdict.names import names_in_a_row

translate = QCoreApplication.translate


def parcel_steps(view: CaseView, quarantine: str, *, lit: bool) -> list[Step]:
    """The undeclared goods first, then the box; the first of them is lit if nothing else is."""
    undeclared = [unit for unit in view.units if unit.reception is Reception.UNDECLARED]
    missing = [item.name for item in view.items for unit in item.units if unit.reception is Reception.MISSING]
    said = [_undeclared(view, undeclared, quarantine)] if undeclared else []
    said += [_missing(missing)] if missing else []
    return [Step(StepState.LIT if lit and not place else StepState.TODO, *words) for place, words in enumerate(said)]


def _undeclared(view: CaseView, found: list[UnitView], quarantine: str) -> tuple[str, str]:
    names = [unit.found_name for unit in found]
    tags = ", ".join(unit.tag for unit in found if unit.tag)
    one = translate("VerdictSteps", "Undeclared item: into quarantine {place}")
    several = translate("VerdictSteps", "{n} undeclared items: into quarantine {place}")
    title = (several if len(names) > 1 else one).format(n=len(names), place=isolated(quarantine)).strip()
    text = translate("VerdictSteps", "{names} · a tag of its own with {rma} · no refund: customer service is asked")
    return title, text.format(names=names_in_a_row(names), rma=isolated(tags or view.rma_number))


def _missing(names: list[str]) -> tuple[str, str]:
    title = translate("VerdictSteps", "Missing from the parcel: {n}").format(n=len(names))
    text = translate("VerdictSteps", "{names} · no refund for it · keep the box and its label for customer service")
    return title, text.format(names=names_in_a_row(names))
