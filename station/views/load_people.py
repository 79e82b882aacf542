"""Everybody who may sign in here, or could once: the query."""

from datetime import datetime

from sqlalchemy import select

from station.domain.people import Role
from station.storage.people_records import operators
from station.storage.transaction import Reading, moment_or_none
from station.storage.values import known, text
from station.views.people import PersonView

_PEOPLE = select(
    operators.c.login,
    operators.c.name,
    operators.c.role,
    operators.c.enabled,
    operators.c.badge.is_not(None),
    operators.c.locked_until,
    operators.c.buys_as,
).order_by(operators.c.enabled.desc(), operators.c.name)


def people(reading: Reading) -> tuple[PersonView, ...]:
    """All of them, those who may sign in first, by name."""
    return tuple(
        PersonView(
            text(login),
            text(name),
            known(Role, role),
            bool(enabled),
            bool(badge),
            _still(moment_or_none(until), reading),
            text(buys_as),
        )
        for login, name, role, enabled, badge, until, buys_as in reading.rows(_PEOPLE)
    )


def _still(until: datetime | None, reading: Reading) -> datetime | None:
    return until if until is not None and until > reading.now else None
