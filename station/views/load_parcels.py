"""The parcels of a case: what the journal has of them."""

import json

from sqlalchemy import bindparam, select

from station.storage.records import journal
from station.storage.transaction import Reading
from station.storage.values import text
from station.views.parcels import Came

_CAME = (
    select(journal.c.kind, journal.c.body)
    .where(
        journal.c.case_id == bindparam("case"), journal.c.kind.in_(("ParcelArrived", "ParcelJoined", "ParcelShared"))
    )
    .order_by(journal.c.seq)
)


def came(reading: Reading, case_id: int) -> Came:
    """What has come of the case so far."""
    facts = [(text(kind), json.loads(text(body))) for kind, body in reading.rows(_CAME, case=case_id)]
    return Came(
        tuple(str(said["tracking"]).upper() for kind, said in facts if kind != "ParcelShared"),
        tuple(dict.fromkeys(str(said["other"]) for kind, said in facts if kind == "ParcelShared")),
    )
