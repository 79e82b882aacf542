"""What the customer declared of one item, question by question, in words."""

from PySide6.QtCore import QCoreApplication

from station.domain.condition import Packaging
from station.domain.questions import Question
from station.views.case import Declared, ItemView, UnitView
from ui.parts.label import isolated
from ui.words import words

translate = QCoreApplication.translate

_MOST_SERIALS = 12


def declared(item: ItemView, question: Question) -> tuple[str, ...]:
    """What stands beside this question, the longest wording first; the only one is empty when nothing was said."""
    if question is Question.SERIAL:
        return serials_sold(item.serials)
    return (_of_goods(item, question),)


def beside(item: ItemView, unit: UnitView, question: Question) -> tuple[str, ...]:
    """As `declared`; beside a damaged parcel stands what the carrier has to be shown."""
    if question is Question.PACKAGING and unit.packaging in (Packaging.DAMAGED, Packaging.WET):
        return (translate("Declared", "photograph it from all sides before you open it"),)
    return declared(item, question)


def _of_goods(item: ItemView, question: Question) -> str:
    if question is Question.SEAL:
        return _said(words.seal(item.declared.seal)) if item.declared.seal else _sold_sealed(item)
    if question is Question.USE:
        return _said(words.use(item.declared.use)) if item.declared.use else ""
    if question is Question.ACCESSORIES:
        return _in_the_box(item)
    if question is Question.PACKAGING:
        return translate("Declared", "as it arrived")
    if question is Question.HAZARD:
        return translate("Declared", "look and feel: do not open it")
    if question is Question.DATA:
        return translate("Declared", "never browse it")
    return _defect(item.declared)


def why(item: ItemView) -> str:
    """The customer's justification, note and exceptions as one sentence."""
    said = item.declared
    parts = [words.justification(said.justification) if said.justification else ""]
    parts.append(f"«{isolated(said.note)}»" if said.note else "")
    parts.append(isolated(said.exceptions))
    return " · ".join(part for part in parts if part.strip("\u2068\u2069"))


def _said(word: str) -> str:
    return translate("Declared", "customer: {word}").format(word=word.lower())


def _sold_sealed(item: ItemView) -> str:
    return translate("Declared", "sold sealed") if item.sealed_product else ""


def _in_the_box(item: ItemView) -> str:
    count = len(item.units[0].accessories) if item.units else 0
    return translate("Declared", "{n} in the box").format(n=count) if count else ""


def _defect(said: Declared) -> str:
    if said.defective is None:
        return ""
    return _said(translate("Declared", "defective") if said.defective else translate("Declared", "not defective"))


def serials_sold(serials: tuple[str, ...]) -> tuple[str, ...]:
    """The serial numbers that were sold: all of them, then ever fewer and how many more there are."""
    text = translate("Declared", "sold: {serials}")
    found = []
    for count in range(min(len(serials), _MOST_SERIALS), 0, -1):
        more = f" +{len(serials) - count}" if count < len(serials) else ""
        found.append(text.format(serials=", ".join(isolated(serial) for serial in serials[:count]) + more))
    return tuple(found) or ("",)
