"""Search by a part of a number or a name: the queries."""

import json
from collections.abc import Sequence

from sqlalchemy import bindparam, func, select

from station.domain.case import CaseState, RequestType
from station.exchange.plain_text import one_line
from station.storage.records import cases, items, search_parts
from station.storage.search_index import LAST, LONGEST, SHORTEST, era_of, folded
from station.storage.statements import Value
from station.storage.transaction import Reading, moment
from station.storage.values import known, number, text, words
from station.views.search import FoundIn, SearchHit

MOST_HITS = 50
LONGEST_WANTED = 200
MOST_COMPARED = 2_000
"""Candidates for a text longer than what the index holds, which are compared one by one."""

_NEWEST = select(func.max(cases.c.id))
_IN_ERA = select(search_parts.c.case_id).where(
    search_parts.c.era == bindparam("era"),
    search_parts.c.part >= bindparam("part"),
    search_parts.c.part < bindparam("beyond"),
)
_LISTED = select(func.json_each(bindparam("listed")).table_valued("value").c.value)
_PRODUCTS = (
    select(func.group_concat(items.c.name, " · "))
    .where(items.c.case_id == cases.c.id)
    .correlate(cases)
    .scalar_subquery()
)
_SERIALS = (
    select(func.json_group_array(func.json(items.c.serials)))
    .where(items.c.case_id == cases.c.id)
    .correlate(cases)
    .scalar_subquery()
)
_CASES = (
    select(
        cases.c.rma_number,
        cases.c.order_number,
        cases.c.customer_name,
        cases.c.tracking_numbers,
        _SERIALS,
        cases.c.city,
        _PRODUCTS,
        cases.c.request_type,
        cases.c.state,
        cases.c.requested_at,
    )
    .where(cases.c.id.in_(_LISTED))
    .order_by(cases.c.id.desc())
)


def search(reading: Reading, wanted: str) -> tuple[SearchHit, ...]:
    """Cases that hold this text somewhere, newest first; nothing for less than three characters."""
    part = folded(one_line(wanted)[:LONGEST_WANTED])
    if len(part) < SHORTEST:
        return ()
    most = MOST_HITS if len(part) <= LONGEST else MOST_COMPARED
    rows = reading.rows(_CASES, listed=json.dumps(_newest(reading, part[:LONGEST], most)))
    hits = (_hit(row, part) for row in rows)
    return tuple(hit for hit in hits if hit is not None)[:MOST_HITS]


def _newest(reading: Reading, part: str, most: int) -> list[int]:
    """The newest cases that the index finds. Older eras are only looked into while there are too few."""
    newest = reading.row(_NEWEST)
    found: list[int] = []
    for era in range(era_of(number(newest[0] if newest else 0)), -1, -1):
        rows: list[tuple[int]] = reading.rows(_IN_ERA, era=era, part=part, beyond=part + LAST)  # type: ignore[assignment]  # case_id
        if rows:
            found += sorted({case for (case,) in rows}, reverse=True)
        if len(found) >= most:
            break
    return found[:most]


def _hit(row: Sequence[Value], part: str) -> SearchHit | None:
    """The hit that this row is; None when the index alone thought so."""
    rma, order, customer, tracking, serials, city, products, request, state, requested = row
    numbers = [serial for listed in json.loads(text(serials)) for serial in listed]
    fields = ([text(rma)], [text(order)], [text(customer)], words(tracking), numbers)
    for found_in, texts in zip(FoundIn, fields, strict=True):
        for whole in texts:
            if part in folded(whole):
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
                    whole,
                )
    return None
