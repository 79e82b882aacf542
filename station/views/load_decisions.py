"""All decisions, as they left or will leave."""

import json

from sqlalchemy import select

from station.storage.records import decisions, deliveries
from station.storage.transaction import Reading, moment_or_none
from station.storage.values import text

_ALL = (
    select(decisions.c.body, deliveries.c.state, deliveries.c.sent_at, deliveries.c.trouble)
    .join(deliveries, deliveries.c.decision == decisions.c.id)
    .order_by(deliveries.c.seq)
)


def all_decisions(reading: Reading) -> list[dict[str, object]]:
    """Every decision with how far it came, oldest first."""
    found = []
    for body, state, sent, trouble in reading.rows(_ALL):
        assert isinstance(body, bytes), "a decision's body is bytes"
        sent_at = moment_or_none(sent)
        found.append(
            {
                "delivery": text(state),
                "sent_at": sent_at.isoformat() if sent_at else None,
                "trouble": text(trouble) or None,
                "decision": json.loads(body),
            }
        )
    return found
