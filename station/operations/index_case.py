"""Keeps the search index in step with a case: by which parts of its numbers and names it can be found."""

from sqlalchemy import bindparam, delete, func, insert, select

from station.domain.condition import SerialCheck, bare, check_serial
from station.storage.records import cases, items, search_parts
from station.storage.search_index import LONGEST, Entry, entries, era_of, folded
from station.storage.transaction import Transaction
from station.storage.values import number, text, words

_TEXTS = select(cases.c.rma_number, cases.c.order_number, cases.c.customer_name, cases.c.tracking_numbers).where(
    cases.c.id == bindparam("case")
)
_SERIALS = select(items.c.serials).where(items.c.case_id == bindparam("case"))
_NEWEST = select(func.max(cases.c.id))
_WITH_PART = select(search_parts.c.case_id).where(
    search_parts.c.era == bindparam("era"),
    search_parts.c.part == bindparam("part"),
    search_parts.c.case_id != bindparam("but"),
)
_ADD = insert(search_parts)
_DROP = delete(search_parts).where(
    search_parts.c.era == bindparam("era"),
    search_parts.c.part == bindparam("part"),
    search_parts.c.case_id == bindparam("case_id"),
)


def found_by(tx: Transaction, case: int) -> set[Entry]:
    """What the index has to hold of the case as its rows are now."""
    row = tx.row(_TEXTS, case=case)
    if row is None:
        return set()
    rma_number, order_number, name, tracking = row
    serials = [serial for (listed,) in tx.rows(_SERIALS, case=case) for serial in words(listed)]
    numbers = [*serials, *map(bare, serials)]  # a serial number is typed as it is read, whatever its hyphens
    return entries(case, [text(rma_number), text(order_number), text(name), *words(tracking), *numbers])


def belongs_elsewhere(tx: Transaction, case: int, serial: str) -> bool:
    """Whether another case has declared this serial number; nothing else is told of that case."""
    part = folded(bare(serial))[:LONGEST]
    newest = tx.row(_NEWEST)
    for era in range(era_of(number(newest[0] if newest else 0)), -1, -1):
        for (other,) in tx.rows(_WITH_PART, era=era, part=part, but=case):
            listed = (declared for (some,) in tx.rows(_SERIALS, case=number(other)) for declared in words(some))
            if check_serial(serial, tuple(listed)) is SerialCheck.EQUAL:
                return True
    return False


def index_case(tx: Transaction, case: int, before: set[Entry]) -> None:
    """The case is found by what its rows say now; `before` is what the index holds of it."""
    now = found_by(tx, case)
    tx.run_all(_DROP, [_values(entry) for entry in sorted(before - now)])
    tx.run_all(_ADD, [_values(entry) for entry in sorted(now - before)])


def _values(entry: Entry) -> dict[str, int | str]:
    era, part, case = entry
    return {"era": era, "part": part, "case_id": case}
