"""The next decision that is to leave."""

from dataclasses import dataclass

from sqlalchemy import bindparam, exists, or_, select

from station.domain.delivery import DeliveryState
from station.settings import MOST
from station.storage.records import decisions, deliveries
from station.storage.transaction import Reading, micros
from station.storage.values import number, text


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A decision as frozen bytes. `tried` when a first try may have arrived already."""

    decision: str
    body: bytes
    tries: int
    tried: bool


_LONGEST_WAIT = (MOST + 3600) * 1_000_000
"""Nothing waits for longer than it can be undone: what is to wait still was told so by a clock that had gone wrong."""

_EARLIER_DECISION = decisions.alias("earlier_decision")
_EARLIER = deliveries.alias("earlier")
_AFTER_ANOTHER = exists().where(
    _EARLIER_DECISION.c.case_id == decisions.c.case_id,
    _EARLIER_DECISION.c.number < decisions.c.number,
    _EARLIER.c.decision == _EARLIER_DECISION.c.id,
    _EARLIER.c.state.in_(("WAITING", "TRYING")),
)
"""The decisions of one case leave in their order."""

_NEXT = (
    select(decisions.c.id, decisions.c.body, deliveries.c.tries, deliveries.c.state)
    .join(decisions, decisions.c.id == deliveries.c.decision)
    .where(
        deliveries.c.state.in_(("WAITING", "TRYING")),
        or_(deliveries.c.not_before <= bindparam("by_now"), deliveries.c.not_before > bindparam("by_no_clock")),
    )
    .where(~_AFTER_ANOTHER)
    .order_by(deliveries.c.not_before, deliveries.c.seq)
    .limit(1)
)


def next_delivery(reading: Reading) -> Outgoing | None:
    """The decision that has waited longest and may go now; one that is set aside stands in nobody's way."""
    now = micros(reading.now)
    row = reading.row(_NEXT, by_now=now, by_no_clock=now + _LONGEST_WAIT)
    if row is None:
        return None
    decision, body, tries, state = row
    return Outgoing(text(decision), _bytes(body), number(tries), tried=state == DeliveryState.TRYING.value)


def _bytes(value: object) -> bytes:
    assert isinstance(value, bytes), "a decision's body is bytes"
    return value
