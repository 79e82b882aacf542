"""When cases last came in: what is unknown here may not have come yet."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, select

from station.calendar import calendar_of
from station.storage.records import meta
from station.storage.transaction import Reading, moment

RECEIVED = "cases_received"
"""The key under which it is kept."""

_WHEN = select(meta.c.value).where(meta.c.key == bindparam("which"))


def last_received(reading: Reading) -> datetime | None:
    """The moment at which a case came in, new or not; None when none ever has."""
    row = reading.row(_WHEN, which=RECEIVED)
    return moment(int(str(row[0]))) if row is not None else None


def is_behind(reading: Reading, received: datetime | None) -> bool:
    """Whether cases have not come in for so long that nobody can say of a number that there is no such case."""
    hours = reading.settings.process.cases_late_hours
    if not hours or received is None:
        return bool(hours)
    limit = timedelta(hours=hours)
    if reading.now - received <= limit:
        return False
    return calendar_of(reading.settings, reading.policy.clocks, reading.now).working_time(received, reading.now) > limit
