"""Search by a part of a number or a name: the queries."""

from collections.abc import Sequence

from sqlalchemy import bindparam, func, select
from sqlalchemy import text as sql_text

from station.domain.case import CaseState, RequestType
from station.storage.records import cases, items
from station.storage.statements import Value
from station.storage.transaction import Reading, moment
from station.storage.values import known, text
from station.views.search import FoundIn, SearchHit

SHORTEST = 3
MOST_HITS = 50

_MATCH = sql_text(
    "SELECT rowid, rma_number, order_number, name, tracking, serial FROM case_search"
    " WHERE case_search MATCH :phrase ORDER BY rowid DESC LIMIT :most"
)
_PRODUCTS = (
    select(func.group_concat(items.c.name, " · "))
    .where(items.c.case_id == cases.c.id)
    .correlate(cases)
    .scalar_subquery()
)
_CASE = select(
    cases.c.rma_number,
    cases.c.order_number,
    cases.c.customer_name,
    cases.c.city,
    _PRODUCTS,
    cases.c.request_type,
    cases.c.state,
    cases.c.requested_at,
).where(cases.c.id == bindparam("case"))


def search(reading: Reading, wanted: str) -> tuple[SearchHit, ...]:
    """Cases that hold this text somewhere, newest first; nothing for less than three characters."""
    part = wanted.strip()
    if len(part) < SHORTEST:
        return ()
    quoted = part.replace('"', '""')
    hits = reading.rows(_MATCH, phrase=f'"{quoted}"', most=MOST_HITS)
    return tuple(_hit(reading, row, part) for row in hits)


def _hit(reading: Reading, row: Sequence[Value], part: str) -> SearchHit:
    case, *fields = row
    found_in, matched = _where(fields, part)
    found = reading.row(_CASE, case=case)
    assert found is not None, "the search table speaks of cases that are there"
    rma, order, customer, city, products, request, state, requested = found
    return SearchHit(
        text(rma),
        text(order),
        text(customer),
        text(city),
        text(products),
        known(RequestType, request),
        known(CaseState, state),
        moment(requested),
        found_in,
        matched,
    )


def _where(fields: Sequence[Value], part: str) -> tuple[FoundIn, str]:
    folded = part.casefold()
    for found_in, field in zip(FoundIn, fields, strict=True):
        if folded in text(field).casefold():
            words = text(field).split(" ") if found_in in (FoundIn.TRACKING, FoundIn.SERIAL) else [text(field)]
            return found_in, next((word for word in words if folded in word.casefold()), text(field))
    return FoundIn.RMA, text(fields[0])
