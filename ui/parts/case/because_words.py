"""What was found that leaves a unit to the supervisor, in words, with what to do about it."""

from PySide6.QtCore import QCoreApplication

from station.domain.case import Justification
from station.domain.condition import Hazard, Privacy
from station.domain.judgement import Suggestion
from station.domain.policy import Axis
from ui.parts.check_list import Check
from ui.words import words

translate = QCoreApplication.translate


def because(suggestion: Suggestion) -> tuple[Check, ...]:
    """One line for each fact that decides without being a reason to refuse."""
    found = (_line(axis, code) for axis, code in suggestion.because)
    return tuple(check for check in found if check is not None)


def _line(axis: Axis, code: str) -> Check | None:
    if axis is Axis.HAZARD:
        text = translate("Because", "Battery: {what} · safe container, never a carrier")
        return Check("stop", text.format(what=words.hazard(Hazard(code)).lower()), "battery")
    if axis is Axis.DATA:
        text = translate("Because", "{what}: never browse it; the customer is asked to take it off")
        return Check("look", text.format(what=words.privacy(Privacy(code))), "lock")
    if axis is Axis.SERIAL:
        text = translate("Because", "The serial number belongs to another order: the supervisor alone decides")
        return Check("stop", text, "lock")
    if axis is Axis.PACKAGING:
        text = translate("Because", "Damaged on its way: a carrier claim, never a refusal of the customer")
        return Check("look", text, "truck")
    if axis is Axis.JUSTIFICATION and code == Justification.ARRIVED_DAMAGED:
        text = translate(
            "Because", "Arrived damaged: compare the customer's photograph; the sender answers for the way there"
        )
        return Check("look", text, "picture")
    return None
