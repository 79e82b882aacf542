"""The first page: what, who, outcome and why in ten seconds; then what the dossier holds and where."""

from collections import Counter

from station.domain.case import Resolution
from station.domain.verdict import Disposition, Outcome, Verdict
from station.dossier.files import Files
from station.dossier.teller import UNKNOWN, Teller
from station.printing.barcode import barcode
from station.printing.dossier import Contents
from station.printing.dossier_blocks import LEFT, RIGHT, ROOM, Cell, gap, table
from station.printing.dossier_sheet import DossierSheet
from station.printing.fonts import Cut
from station.printing.legible import MOST_NAMED
from station.printing.sheet import MM, SOFT, Sheet
from station.printing.slip_blocks import Block
from station.printing.square_code import square_code
from station.printing.typeset import shrink, wrap
from station.views.case import ItemView, UnitView

_BARS_ROOM, _BARS_HIGH, _SQUARE = 82 * MM, 13 * MM, 22 * MM
_BAND = 22 * MM
_BAND_GREY = 0.92
_HALF = (ROOM - 8 * MM) / 2
_MOST_GOODS = 5
_LONGEST_NOTE = 160
_OUTCOME_SIGNS = {Outcome.CONFIRMED: "✓", Outcome.REFUSED: "■", Outcome.PARTLY_CONFIRMED: "▲"}


def first_page(teller: Teller, files: Files, sheet: DossierSheet, contents: Contents) -> list[Block]:
    """The blocks of the first page; the table of its units runs on where there are many."""
    return [
        _title(teller, sheet),
        _band(teller),
        gap(3 * MM),
        *_at_a_glance(teller),
        gap(4 * MM),
        _contents(teller, files, contents),
        gap(5 * MM),
        *_units(teller),
    ]


def _title(teller: Teller, sheet: DossierSheet) -> Block:
    number = teller.number()
    made = teller.p.made.format(
        when=teller.minute(teller.view.made_at), station=teller.called(teller.view.station_name)
    )
    bars = barcode(number, sheet.dpi, round(_BARS_ROOM / sheet.dot), "rma_number")
    square = None if bars else square_code(number, sheet.dpi, round(_SQUARE / sheet.dot), "rma_number")
    room = ROOM - (bars.width * sheet.dot if bars else _SQUARE) - 8 * MM
    size = shrink(number, room, Cut.BOLD, 24)

    def draw(paper: Sheet, y: float) -> None:
        paper.text(LEFT, y + 5 * MM, teller.p.title, Cut.SEMIBOLD, 11, SOFT)
        paper.text(LEFT, y + 14.5 * MM, number, Cut.BOLD, size)
        paper.text(LEFT, y + 20.5 * MM, made, Cut.REGULAR, shrink(made, room, Cut.REGULAR, 9), SOFT)
        if bars:
            paper.barcode(bars, y + 2 * MM, _BARS_HIGH, RIGHT - bars.width * paper.dot / 2)
        elif square:
            paper.square(square, RIGHT - square.side * paper.dot, y + MM)

    return Block(26 * MM, draw, keep=True)


def _band(teller: Teller) -> Block:
    """The outcome, to be read from across a desk."""
    decision = teller.view.standing_decision
    case = teller.view.case
    if decision is None:
        word, lines = f"● {teller.p.not_decided}", [teller.code(case.state)]
    else:
        word = f"{_OUTCOME_SIGNS[decision.outcome]} {teller.code(decision.outcome)}"
        lines = [teller.p.decision.format(n=decision.number, when=teller.minute(decision.decided_at))]
        lines.append(teller.p.by.format(who=teller.names.of(decision.operator)))
        if decision.supervisor:
            lines.append(teller.p.agreed_by.format(who=teller.names.of(decision.supervisor)))
    said = teller.ink(" · ".join(lines))
    size = shrink(said, ROOM - 10 * MM, Cut.MEDIUM, 10)

    def draw(sheet: Sheet, y: float) -> None:
        sheet.rounded(LEFT, y, ROOM, _BAND, 2 * MM, _BAND_GREY)
        sheet.text(LEFT + 5 * MM, y + 11.5 * MM, word, Cut.BOLD, shrink(word, ROOM - 10 * MM, Cut.BOLD, 26))
        sheet.text(LEFT + 5 * MM, y + 18 * MM, said, Cut.MEDIUM, size)

    return Block(_BAND, draw, keep=True)


def _at_a_glance(teller: Teller) -> list[Block]:
    pairs = (
        (teller.p.what, _what(teller)),
        (teller.p.who, _who(teller)),
        (teller.p.outcome, _outcome(teller)),
        (teller.p.why, _why(teller)),
    )
    rows = [(Cell(name, Cut.BOLD, size=10), Cell(text, size=10)) for name, text in pairs]
    return table((26 * MM, ROOM - 26 * MM), (), rows, above=0.7 * MM, keep=True)


def _what(teller: Teller) -> str:
    count = Counter(teller.product(item, unit) for item in teller.view.case.items for unit in item.units)
    said = [f"{many} × {product}" for product, many in list(count.items())[:_MOST_GOODS]]
    if len(count) > _MOST_GOODS:
        said.append(teller.p.and_more.format(n=len(count) - _MOST_GOODS))
    return "\n".join(said)


def _who(teller: Teller) -> str:
    case, customer = teller.view.case, teller.view.case.customer
    kind = teller.code(customer.kind) if customer.kind else ""
    town = teller.ink(" ".join(part for part in (customer.city, customer.country) if part))
    order = f"{teller.p.order} {teller.ink(case.order_number)}" if case.order_number else ""
    return " · ".join(part for part in (teller.ink.spelled(customer.name), kind, town, order) if part)


def _outcome(teller: Teller) -> str:
    """How many units of each verdict; what the customer gets for them, and what is claimed from the carrier."""
    pairs = [(item, unit) for item in teller.view.case.items for unit in item.units]
    count = Counter(teller.verdict(unit) for _, unit in pairs)
    gets = dict.fromkeys(_gets(teller, item, unit) for item, unit in pairs if unit.verdict is Verdict.CONFIRM)
    claimed = [unit for _, unit in pairs if unit.disposition is Disposition.CARRIER_CLAIM]
    lines = [" · ".join(teller.pair(verdict, many) for verdict, many in count.items())]
    if gets:
        lines.append(teller.pair(teller.p.gets, " · ".join(gets)))
    if claimed:
        lines.append(f"{teller.code(Disposition.CARRIER_CLAIM)} ({_places(claimed)})")
    return "\n".join(line for line in lines if line)


def _gets(teller: Teller, item: ItemView, unit: UnitView) -> str:
    if unit.resolution is None:
        return ""
    kept = f" ({teller.reduction(unit.reduction, item.currency)})" if unit.reduction else ""
    return f"{teller.code(unit.resolution)}{kept}"


def _why(teller: Teller) -> str:
    """Each reason with the units that it is about; of a reduced refund and a hold what was written with it."""
    about: dict[str, list[UnitView]] = {}
    for unit in teller.view.case.units:
        for reason in _reasons(teller, unit):
            about.setdefault(reason, []).append(unit)
    nothing = teller.p.no_reason if any(unit.verdict for unit in teller.view.case.units) else UNKNOWN
    return "\n".join(f"{reason} ({_places(units)})" for reason, units in about.items()) or nothing


def _reasons(teller: Teller, unit: UnitView) -> list[str]:
    if unit.verdict is Verdict.REFUSE:
        return [teller.code(reason) for reason in unit.reasons]
    if unit.verdict is Verdict.HOLD or unit.reduction:
        what = teller.code(Verdict.HOLD if unit.verdict is Verdict.HOLD else Resolution.REDUCED_REFUND)
        note = teller.written(unit.verdict_note).replace("\n", " ")[:_LONGEST_NOTE]
        return [teller.pair(what, note) if note else what]
    return []


def _places(units: list[UnitView]) -> str:
    return ", ".join(f"{unit.line}.{unit.unit}" for unit in units)


def _contents(teller: Teller, files: Files, contents: Contents) -> Block:
    """The chapters with their pages at the left, what is in them at the right."""
    held = [(row, Cut.REGULAR) for text in _held(teller, files) for row in wrap(text, _HALF, Cut.REGULAR, 8.5)]
    lead = 4.5 * MM
    high = 7 * MM + max(len(contents), len(held)) * lead

    def draw(sheet: Sheet, y: float) -> None:
        right = LEFT + _HALF + 8 * MM
        for x, name in ((LEFT, teller.p.contents), (right, teller.p.holds)):
            sheet.text(x, y + 3.5 * MM, name, Cut.SEMIBOLD, 8.5, SOFT)
            sheet.box(x, y + 4.8 * MM, _HALF, sheet.dot, 0.6)
        for number, (name, page) in enumerate(contents, start=1):
            below = y + 5.2 * MM + number * lead
            sheet.text(LEFT, below, name, Cut.REGULAR, 9.5)
            sheet.text_right(LEFT + _HALF, below, str(page), Cut.MEDIUM, 9.5)
        for number, (row, cut) in enumerate(held, start=1):
            sheet.text(right, y + 5.2 * MM + number * lead, row, cut, 8.5)

    return Block(high, draw)


def _held(teller: Teller, files: Files) -> list[str]:
    p, view = teller.p, teller.view
    taken, altered = len(files.photographs), sum(not line.whole for line in view.journal)
    told = [p.photographs.format(n=taken)]
    if taken:
        told[0] += "; " + (p.some_do_not.format(n=files.wrong) if files.wrong else p.all_match)
    told.append(p.pictures.format(n=len(files.pictures)))
    journal = p.entries_differ.format(n=altered) if altered else p.entries_match
    told.append(f"{p.entries.format(n=len(view.journal))}; {journal}")
    told += [p.whole] if taken else []
    told.append(p.times.format(zone=view.zone))
    if not teller.names.shown:
        told.append(p.without_names)
    if named := teller.ink.named():
        rest = [p.and_more.format(n=len(named) - MOST_NAMED)] if len(named) > MOST_NAMED else []
        told.append(p.unprintable.format(list=", ".join([*named[:MOST_NAMED], *rest])))
    return told


def _units(teller: Teller) -> list[Block]:
    p = teller.p
    rows = [
        (
            Cell(f"{unit.line}.{unit.unit}", Cut.MEDIUM),
            Cell(teller.product(item, unit)),
            Cell(teller.verdict(unit), Cut.SEMIBOLD),
            Cell(_gets(teller, item, unit) or UNKNOWN),
            Cell(teller.code(unit.disposition)),
        )
        for item in teller.view.case.items
        for unit in item.units
    ]
    widths = (12 * MM, 54 * MM, 40 * MM, 38 * MM, ROOM - 144 * MM)
    return table(widths, (p.number, p.product, p.verdict, p.gets, p.goes), rows, above=0.8 * MM, ruled=True)
