"""Cases as a CSV table: one row per item, names flattened with dots, the rows of one RMA together."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from station.exchange.case_document import FORMAT
from station.exchange.json_text import DEPTH
from station.exchange.plain_text import one_line, plain, shortened
from station.exchange.problems import Piece, Problem, ProblemCode

_NUMBERS = {"version", "shipment.parcels", "items.line", "items.quantity", "documents.line"}
_FLAGS = {
    "acknowledge_message",
    "customer.profile.convenience_returns",
    "items.sealed_product",
    "items.claim.defective",
}
_LISTS = {"customer.address.lines", "shipment.tracking_numbers", "items.serial_numbers", "items.accessories"}
_GROUPS = ("items", "documents", "messages")
# an item is called `items.…` as in the JSON; shops also write `item.…` or, as a row is an item, the bare name
_BARE = {"line", "sku", "gtin", "name", "category", "quantity", "sealed_product", "serial_numbers", "accessories"}
_BARE_GROUPS = ("claim.", "unit_price.")
_YES = {"true", "1", "yes", "y", "sì", "si", "vero", "oui", "vrai"}
_NO = {"false", "0", "no", "n", "falso", "non", "faux"}
_WHOLE = re.compile(r"[+-]?[0-9]{1,18}")


@dataclass(slots=True)
class _Rows:
    """The rows of one RMA, becoming a case."""

    position: int
    tree: dict[str, object]
    said: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def is_table(text: str) -> bool:
    """Whether the first line names the column that every table of cases has."""
    return "rma_number" in _names(*_head(text))


def pieces(text: str) -> Iterator[Piece]:
    """One piece per RMA number, in the order in which they first stand there. Never raises."""
    delimiter, head = _head(text)
    names = _names(delimiter, head)
    wrong = _wrong_names(names)
    if wrong:
        yield Piece(0, None, wrong)
        return
    cases: dict[str, _Rows] = {}
    reader = csv.reader(io.StringIO(text.lstrip("\r\n "), newline=""), delimiter=delimiter, strict=True)
    try:
        next(reader)
        for cells in reader:
            _take_row(cases, names, cells, reader.line_num)
    except csv.Error as broken:
        # what follows cannot be told apart from what belongs to the case above: nothing of the file is taken
        facts = {"line": reader.line_num}
        yield Piece(0, None, (Problem("", ProblemCode.BAD_TABLE, facts, shortened(str(broken))),))
        return
    if not cases:
        yield Piece(0, None, (Problem("", ProblemCode.EMPTY),))
    for rows in cases.values():
        yield Piece(rows.position, rows.tree, tuple(rows.problems))


def _head(text: str) -> tuple[str, str]:
    head = re.split(r"[\r\n]", text.lstrip("\r\n "), maxsplit=1)[0]
    return max(";,\t", key=head.count), head


def _names(delimiter: str, head: str) -> list[str]:
    return [_full_name(one_line(cell.strip().strip('"'))) for cell in head.split(delimiter)]


def _full_name(name: str) -> str:
    if name.startswith("item."):
        return f"items.{name.removeprefix('item.')}"
    return f"items.{name}" if name in _BARE or name.startswith(_BARE_GROUPS) else name


def _wrong_names(names: list[str]) -> tuple[Problem, ...]:
    if "rma_number" not in names:
        return (Problem("rma_number", ProblemCode.NO_SUCH_COLUMN),)
    named = [name for name in names if name]
    if len(set(named)) < len(named):
        twice = sorted({name for name in named if named.count(name) > 1}) if len(named) < 1000 else named[:1]
        return tuple(Problem(shortened(name, 64), ProblemCode.DUPLICATE_KEY) for name in twice)
    if any(name.count(".") >= DEPTH for name in named):
        return (Problem("", ProblemCode.TOO_DEEP, {"limit": DEPTH}),)
    return ()


def _take_row(cases: dict[str, _Rows], names: list[str], cells: list[str], line: int) -> None:
    if not any(cell.strip() for cell in cells):
        return
    row = {name: plain(cell).strip() for name, cell in zip(names, cells, strict=False) if name}
    number = one_line(row.get("rma_number", ""))
    rows = cases.setdefault(number or f"\n{line}", _Rows(line, {"format": FORMAT}))
    if len(cells) != len(names):
        facts = {"line": line, "expected": len(names), "found": len(cells)}
        rows.problems.append(Problem("", ProblemCode.BAD_TABLE, facts))
    _fill(rows, {name: cell for name, cell in row.items() if cell}, line)


def _fill(rows: _Rows, row: dict[str, str], line: int) -> None:
    parts: dict[str, dict[str, object]] = {}
    for name, cell in row.items():
        group, _, rest = name.partition(".")
        if group in _GROUPS and rest:
            _put(parts.setdefault(group, {}), rest, _value(name, cell), rows)
        elif rows.said.setdefault(name, cell) != cell:
            rows.problems.append(Problem(name, ProblemCode.ROWS_DIFFER, {"line": line}, shortened(cell)))
        else:
            _put(rows.tree, name, _value(name, cell), rows)
    for group, part in parts.items():
        listed = rows.tree.setdefault(group, [])
        if isinstance(listed, list) and (group == "items" or part not in listed):
            listed.append(part)


def _put(tree: dict[str, object], name: str, value: object, rows: _Rows) -> None:
    """The value stands at its dotted name."""
    *path, last = name.split(".")
    for part in path:
        below = tree.setdefault(part, {})
        if not isinstance(below, dict):
            rows.problems.append(Problem(name, ProblemCode.DUPLICATE_KEY))
            return
        tree = below
    if isinstance(tree.get(last), dict):
        rows.problems.append(Problem(name, ProblemCode.DUPLICATE_KEY))
        return
    tree[last] = value


def _value(name: str, cell: str) -> object:
    """The cell as JSON would hold it; what does not fit stays text, and its field refuses it by name."""
    if name in _LISTS:
        return [part.strip() for part in cell.split("|") if part.strip()]
    if name in _NUMBERS:
        return int(cell) if _WHOLE.fullmatch(cell) else cell
    if name in _FLAGS:
        word = cell.casefold()
        return True if word in _YES else False if word in _NO else cell
    return cell
