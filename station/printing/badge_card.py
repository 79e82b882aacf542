"""A badge for a holder of A7: its name, its role, and the bars that a scanner reads.

A bank card is too narrow for them: 28 characters of Code 128 in bars of a quarter of a millimetre take 92 mm.
"""

from station.domain.people import Role
from station.printing.barcode import barcode
from station.printing.fonts import Cut
from station.printing.sheet import MM, SOFT, Sheet
from station.printing.typeset import printable, shrink

DPI = 300
_WIDE, _HIGH, _EDGE = 105.0, 74.0, 8.0
_ROLES = {
    "it": {Role.OPERATOR: "operatore", Role.SUPERVISOR: "responsabile", Role.ADMINISTRATOR: "amministratore"},
    "en": {Role.OPERATOR: "operator", Role.SUPERVISOR: "supervisor", Role.ADMINISTRATOR: "administrator"},
    "fr": {Role.OPERATOR: "opérateur", Role.SUPERVISOR: "responsable", Role.ADMINISTRATOR: "administrateur"},
}


def badge_card(badge: str, name: str, role: Role, station: str, language: str) -> bytes:
    """The PDF, 105 × 74 mm. The badge stands in the bars alone, and in no words.

    Raises Refused(UNPRINTABLE) for a name with characters that no type has.
    """
    sheet = Sheet(_WIDE, _HIGH, DPI, "badge", language)
    left, room = _EDGE * MM, (_WIDE - 2 * _EDGE) * MM
    shown, place = printable(name, "name"), printable(station, "station")
    sheet.text(left, 12 * MM, "Banco Resi", Cut.SEMIBOLD, 10, SOFT)
    sheet.text(left, 25 * MM, shown, Cut.BOLD, shrink(shown, room, Cut.BOLD, 22))
    sheet.text(left, 33 * MM, _ROLES[language][role], Cut.MEDIUM, 14)
    bars = barcode(badge, sheet.dpi, sheet.width_dots, "badge")
    assert bars is not None, "a badge of 28 characters fits on its card"
    sheet.barcode(bars, 40 * MM, 20 * MM)
    sheet.text(left, _HIGH * MM - 6 * MM, place, Cut.REGULAR, shrink(place, room, Cut.REGULAR, 9), SOFT)
    return sheet.pdf()


def recovery_sheet(code: str, name: str, station: str, language: str) -> bytes:
    """The PDF, A5: the code that gives an administrator a new PIN when every PIN is lost. It belongs into a safe."""
    title, hint = _RECOVERY[language]
    sheet = Sheet(210, 148, DPI, "recovery", language)
    left, room = 20 * MM, 170 * MM
    place = printable(f"{station} · {name}", "name")
    sheet.text(left, 28 * MM, title, Cut.BOLD, shrink(title, room, Cut.BOLD, 24))
    sheet.text(left, 38 * MM, place, Cut.REGULAR, shrink(place, room, Cut.REGULAR, 12), SOFT)
    sheet.text_centred(105 * MM, 78 * MM, code, Cut.BOLD, 30, 2.0)
    sheet.text(left, 116 * MM, hint, Cut.REGULAR, shrink(hint, room, Cut.REGULAR, 12))
    sheet.text(left, 126 * MM, "stationctl people recover LOGIN", Cut.MEDIUM, 12)
    return sheet.pdf()


_RECOVERY = {
    "it": ("Banco Resi · Codice di recupero", "Da tenere in cassaforte. Apre una volta sola e dà un nuovo PIN:"),
    "en": ("Banco Resi · Recovery code", "Keep it in a safe. It opens once and gives a new PIN:"),
    "fr": (
        "Banco Resi · Code de secours",
        "À garder au coffre. Il ouvre une seule fois et donne un nouveau PIN :",
    ),
}
