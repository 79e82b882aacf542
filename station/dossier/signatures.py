"""Who decided and who agreed, each with a line to sign, and one for whoever receives the dossier."""

from station.dossier.teller import Teller
from station.printing.dossier_blocks import LEFT, ROOM, gap
from station.printing.fonts import Cut
from station.printing.sheet import MM, SOFT, Sheet
from station.printing.slip_blocks import Block
from station.printing.typeset import shrink

_HIGH = 23 * MM
_GAP = 8 * MM
_WIDE = (ROOM - 2 * _GAP) / 3


def signatures(teller: Teller) -> list[Block]:
    """One row for each person, in the order in which they came to it."""
    signed: dict[str, list[str]] = {}
    for one in teller.view.decisions:
        if one.withdrawn_at is None:
            signed.setdefault(one.operator, []).append(teller.p.decided)
        if one.withdrawn_at is None and one.supervisor:
            signed.setdefault(one.supervisor, []).append(teller.p.agreed)
    for unit in teller.view.case.units:
        judged = teller.view.judged.get((unit.line, unit.unit))
        if judged is not None and judged.by:
            signed.setdefault(judged.by, []).append(teller.p.decided)
        if unit.agreed_by:
            signed.setdefault(unit.agreed_by, []).append(teller.p.agreed)
    rows = [_row(teller, teller.names.of(login), _what(teller, login, did)) for login, did in signed.items()]
    return [*rows, _row(teller, "", teller.p.reader), gap(MM)]


def _what(teller: Teller, login: str, did: list[str]) -> str:
    role = teller.names.role(login) if teller.names.shown else ""
    return " · ".join(part for part in (role, *dict.fromkeys(did)) if part)


def _row(teller: Teller, name: str, what: str) -> Block:
    name, what = teller.ink(name), teller.ink(what)
    columns = ((name, what), ("", teller.p.place_and_date), ("", teller.p.signature))

    def draw(sheet: Sheet, y: float) -> None:
        for number, (above, below) in enumerate(columns):
            x = LEFT + number * (_WIDE + _GAP)
            sheet.text(x, y + 13 * MM, above, Cut.SEMIBOLD, shrink(above, _WIDE, Cut.SEMIBOLD, 10.5) if above else 10)
            sheet.box(x, y + 15 * MM, _WIDE, 2 * sheet.dot)
            sheet.text(x, y + 19 * MM, below, Cut.REGULAR, shrink(below, _WIDE, Cut.REGULAR, 8.5), SOFT)

    return Block(_HIGH, draw, keep=True)
