"""One person in the list of people: initials, name, role, badge, and whether they may sign in."""

from PySide6.QtCore import QCoreApplication, QRectF

from station.views.people import PersonView
from ui.parts.label import isolated
from ui.parts.people.operator_chip import paint_initials
from ui.parts.row_canvas import RowCanvas
from ui.theme import Meaning
from ui.words.role_words import role

translate = QCoreApplication.translate

_SIDE, _FACE = 300, 48


def standing(person: PersonView) -> str:
    """What there is to say of somebody's way in."""
    parts = [translate("People", "badge") if person.has_badge else translate("People", "no badge")]
    if person.locked_until is not None:
        parts.append(translate("People", "PIN locked"))
    if person.buys_as:
        parts.append(translate("People", "buys as {name}").format(name=isolated(person.buys_as)))
    if not person.enabled:
        parts = [translate("People", "may not sign in")]
    return " · ".join(parts)


def say_person(person: PersonView) -> str:
    """The row in words."""
    return f"{person.name}, {role(person.role)}, {standing(person)}"


def paint_person(canvas: RowCanvas, person: PersonView) -> None:
    """The row stands on the canvas."""
    area = canvas.area
    face = QRectF(area.left() + 16, area.center().y() - _FACE / 2, _FACE, _FACE)
    paint_initials(canvas.painter, face, person.name)
    left, side = face.right() + 16, area.right() - _SIDE - 16
    canvas.text(left, 12, side - left, person.name, "title")
    canvas.text(left, 42, side - left, f"{role(person.role)} · {person.login}", "muted")
    meaning: Meaning = "look" if person.locked_until is not None else "ok" if person.has_badge else "plain"
    canvas.chip(side, 26, _SIDE, meaning if person.enabled else "stop", standing(person))
