"""The units of a case as one flat list: one row a unit, in the order of the request."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from station.domain.verdict import Reception, Verdict
from station.views.case import CaseView, ItemView, UnitView
from ui.theme import Meaning
from ui.words import words

translate = QCoreApplication.translate
_MEANING: dict[Verdict, Meaning] = {Verdict.CONFIRM: "ok", Verdict.REFUSE: "stop", Verdict.HOLD: "look"}


class UnitRole(IntEnum):
    """The named roles of the list."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class UnitRow:
    """One row: `meaning` is "plain" while nothing was decided, `number` counts the units of the case."""

    line: int
    unit: int
    number: int
    name: str
    under: str
    meaning: Meaning


def rows_of(view: CaseView) -> tuple[UnitRow, ...]:
    """The rows of this case, in the language of the moment."""
    made: list[UnitRow] = []
    for item in view.items:
        for unit in item.units:
            made.append(_row(item, unit, len(made) + 1))
    return tuple(made)


def _row(item: ItemView, unit: UnitView, number: int) -> UnitRow:
    name = item.name or unit.found_name
    return UnitRow(unit.line, unit.unit, number, name, " · ".join(_under(item, unit)), _meaning(unit))


def which_of(item: ItemView, unit: UnitView) -> str:
    """Which of several like units this one is; empty where there is only one."""
    if len(item.units) < 2:
        return ""
    return translate("UnitList", "unit {n} of {m}").format(n=unit.unit, m=len(item.units))


def _under(item: ItemView, unit: UnitView) -> list[str]:
    parts = [which_of(item, unit), standing(unit), unit.tag]
    if serial := unit.serial or (item.serials[0] if len(item.serials) == 1 else ""):
        parts.append(_unbroken(translate("UnitList", "S/N {serial}").format(serial=serial)))
    parts.append(words.money(item.price, item.currency))
    return [part for part in parts if part]


def _unbroken(text: str) -> str:
    """A number and its name stand on one line: neither a space nor a slash ends it."""
    return text.replace(" ", "\u00a0").replace("/", "/\u2060")


def standing(unit: UnitView) -> str:
    """Where one unit stands, in a word; empty while nothing is known of it."""
    if unit.verdict is Verdict.HOLD:
        return translate("UnitList", "on hold")
    if unit.verdict is Verdict.CONFIRM:
        return translate("UnitList", "confirmed")
    if unit.verdict is Verdict.REFUSE:
        return translate("UnitList", "refused")
    if unit.reception not in (Reception.AWAITED, Reception.RECEIVED):
        return words.reception(unit.reception).lower()
    if unit.answered:
        count = translate("UnitList", "{n} of {m} answers")
        return count.format(n=len(unit.answered), m=len(unit.asked))
    return ""


def _meaning(unit: UnitView) -> Meaning:
    if unit.verdict is not None:
        return _MEANING[unit.verdict]
    return "plain" if unit.reception in (Reception.AWAITED, Reception.RECEIVED) else "look"


class UnitList(QAbstractListModel):
    """Rows replaced as a whole; only the ones that changed are painted again while their number stays."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[UnitRow, ...] = ()

    def show(self, rows: tuple[UnitRow, ...]) -> None:
        """The list shows these rows."""
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        before, self._rows = self._rows, rows
        for place, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(place), self.index(place))

    def place_of(self, line: int, unit: int) -> int | None:
        """The row of this unit, or None."""
        for place, row in enumerate(self._rows):
            if (row.line, row.unit) == (line, unit):
                return place
        return None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == UnitRole.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.number}. {row.name} {row.under}"
        return None
