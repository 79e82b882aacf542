"""Open cases that may be meant by what was scanned or typed: the queries."""

import json

from sqlalchemy import bindparam, func, select

from station.domain.case import CaseState
from station.storage.records import cases, items
from station.storage.transaction import Reading
from station.storage.values import known, text
from station.views.opened import Candidate

MOST = 4

_OPEN = ("APPROVED", "SHIPPED", "ARRIVED", "IN_INSPECTION", "PARTLY_PROCESSED", "ON_HOLD")
_LISTED = select(func.json_each(bindparam("listed")).table_valued("value").c.value)
_PRODUCTS = (
    select(func.group_concat(items.c.name, " · "))
    .where(items.c.case_id == cases.c.id)
    .correlate(cases)
    .scalar_subquery()
)
_ROW = select(cases.c.rma_number, cases.c.customer_name, _PRODUCTS, cases.c.state)
_NAMED = _ROW.where(cases.c.rma_number.in_(_LISTED))
_WITH_PRODUCT = (
    _ROW.where(
        cases.c.id.in_(select(items.c.case_id).where(items.c.gtin != "", items.c.gtin.in_(_LISTED))),
        cases.c.state.in_(_OPEN),
    )
    .order_by(cases.c.arrived_at.is_(None), cases.c.id.desc())
    .limit(MOST)
)


def candidates(reading: Reading, numbers: tuple[str, ...]) -> tuple[Candidate, ...]:
    """The cases with these numbers, in this order."""
    found = {candidate.rma_number: candidate for candidate in _read(reading, _NAMED, numbers)}
    return tuple(found[number] for number in numbers if number in found)


def with_product(reading: Reading, gtin: str) -> tuple[Candidate, ...]:
    """Open cases in which this product is expected, those whose parcel is here first."""
    bare = gtin.lstrip("0")
    return _read(reading, _WITH_PRODUCT, tuple({bare, bare.zfill(8), bare.zfill(12), bare.zfill(13), bare.zfill(14)}))


def _read(reading: Reading, statement: object, listed: tuple[str, ...]) -> tuple[Candidate, ...]:
    rows = reading.rows(statement, listed=json.dumps(listed))  # type: ignore[arg-type]  # one of the two above
    return tuple(
        Candidate(text(rma), text(customer), text(products), known(CaseState, state))
        for rma, customer, products, state in rows
    )
