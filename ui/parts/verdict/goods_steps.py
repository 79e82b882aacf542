"""Where goods go that stay here, and the label that says so on them."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from station.domain.printing import JobState
from station.domain.verdict import Disposition, Reception
from station.views.case import CaseView, LabelView, UnitView
from ui.parts.label import isolated
from ui.parts.step_list import Step, StepState
from ui.parts.verdict.names import names_in_a_row
from ui.words import formats, words

translate = QCoreApplication.translate

Places = Mapping[Disposition, str]
"""What the places are called in this warehouse; empty where one has no name."""


def goods_steps(view: CaseView, places: Places, *, lit: bool) -> list[Step]:
    """Whether the label came out, and where the goods go; nothing when none of them stays here."""
    moved = [(item.name, unit) for item in view.items for unit in item.units if _stays(unit)]
    if not moved:
        return []
    state = StepState.LIT if lit else StepState.TODO
    goes = {unit.disposition: place_words(unit.disposition, places) for _, unit in moved if unit.disposition}
    if len(goes) == 1:
        title = translate("VerdictSteps", "Goods: {place}")
        if view.locations:
            title = translate("VerdictSteps", "Stick the label on the goods: {place}")
        placed = Step(state, title.format(place=next(iter(goes.values()))), names_in_a_row(name for name, _ in moved))
        return [*_printed(view.locations), placed]
    title = translate("VerdictSteps", "Put the goods where they belong")
    if view.locations:
        title = translate("VerdictSteps", "Label the goods and put them where they belong")
    parts = [
        formats.named(
            f"{word[:1].upper()}{word[1:]}", names_in_a_row(name for name, unit in moved if unit.disposition is code)
        )
        for code, word in goes.items()
    ]
    return [*_printed(view.locations), Step(state, title, "\n".join(parts))]


def _stays(unit: UnitView) -> bool:
    absent = unit.reception is Reception.MISSING
    return unit.disposition not in (None, Disposition.RETURN_TO_CUSTOMER) and not absent


def place_words(goes: Disposition, places: Places) -> str:
    """Where goods go: the kind of place, and its name here."""
    word, name = words.disposition(goes), places.get(goes, "")
    return f"{word[:1].lower()}{word[1:]} {isolated(name)}" if name else f"{word[:1].lower()}{word[1:]}"


def _printed(labels: tuple[LabelView, ...]) -> list[Step]:
    """How the labels came out, the one that is worst."""
    if not labels:
        return []
    label = next((label for label in labels if label.state is not JobState.PRINTED), labels[-1])
    copy = translate("VerdictSteps", "copy {n}").format(n=label.copy)
    why = f"{words.trouble(label.trouble)} · {copy}" if label.trouble else copy
    if label.state is JobState.PRINTED:
        title = translate("VerdictSteps", "Location label printed")
        if len(labels) > 1:
            title = translate("VerdictSteps", "{n} location labels printed").format(n=len(labels))
        return [Step(StepState.DONE, title, copy if label.copy > 1 else "")]
    if label.state is JobState.UNSURE:
        maybe = translate("VerdictSteps", "The location label may have been printed: look at the printer")
        return [Step(StepState.LOOK, maybe, copy)]
    if label.trouble:
        state = StepState.STOP if label.state is JobState.FAILED else StepState.LOOK
        return [Step(state, translate("VerdictSteps", "The location label was not printed"), why)]
    return [Step(StepState.RUNNING, translate("VerdictSteps", "The location label is being printed"))]
