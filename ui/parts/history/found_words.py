"""What was declared and what was found for one unit, line by line."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from station.domain.condition import SerialCheck
from station.domain.questions import Question
from station.views.case import ItemView, UnitView
from ui.parts.label import isolated
from ui.words import words

translate = QCoreApplication.translate

_MOST_SERIALS = 12


@dataclass(frozen=True, slots=True)
class Comparison:
    """One line of the table; `differs` marks where the two sides do not agree."""

    name: str
    declared: str
    found: str
    differs: bool


def compared(item: ItemView, unit: UnitView) -> tuple[Comparison, ...]:
    """One line for every question that was asked of the unit."""
    return tuple(
        Comparison(
            words.question(question),
            _declared(item, unit, question) or "–",
            _found(unit, question) or "–",
            question in unit.differences,
        )
        for question in unit.asked
    )


def _declared(item: ItemView, unit: UnitView, question: Question) -> str:
    said = item.declared
    if question is Question.SEAL:
        return words.seal(said.seal) if said.seal else ""
    if question is Question.USE:
        return words.use(said.use) if said.use else ""
    if question is Question.ACCESSORIES:
        return translate("Found", "{n} in the box").format(n=len(unit.accessories))
    if question is Question.SERIAL:
        more = f" +{len(item.serials) - _MOST_SERIALS}" if len(item.serials) > _MOST_SERIALS else ""
        return ", ".join(isolated(serial) for serial in item.serials[:_MOST_SERIALS]) + more
    if question is Question.FUNCTION and said.defective is not None:
        return translate("Found", "defective") if said.defective else translate("Found", "not defective")
    return ""


def _found(unit: UnitView, question: Question) -> str:
    if question is Question.ACCESSORIES:
        return _accessories(unit)
    if question is Question.SERIAL:
        return _serial(unit)
    chosen = {
        Question.SEAL: words.seal(unit.seal) if unit.seal else "",
        Question.USE: words.use(unit.use) if unit.use else "",
        Question.PACKAGING: words.packaging(unit.packaging) if unit.packaging else "",
        Question.FUNCTION: words.function(unit.function) if unit.function else "",
        Question.HAZARD: words.hazard(unit.hazard) if unit.hazard else "",
        Question.DATA: words.privacy(unit.data) if unit.data else "",
    }
    return chosen[question]


def _serial(unit: UnitView) -> str:
    if unit.serial_check is SerialCheck.UNREADABLE:
        return words.serial_check(unit.serial_check)
    return isolated(unit.serial) if unit.serial else ""


def _accessories(unit: UnitView) -> str:
    missing = [accessory.name for accessory in unit.accessories if accessory.present is False]
    if missing:
        return translate("Found", "missing: {names}").format(names=", ".join(isolated(name) for name in missing))
    if unit.accessories and all(accessory.present for accessory in unit.accessories):
        return translate("Found", "all present")
    return ""
