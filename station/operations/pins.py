"""Checks PINs: argon2id, five tries, then a quarter of an hour by a clock that nobody can set."""

from datetime import timedelta

from sqlalchemy import bindparam, select, update

from station.domain.events import SignInRefused
from station.domain.people import LONGEST_PIN, Operator, Role
from station.errors import Refusal, Refused
from station.operations.limits import as_code
from station.storage.people_records import operators
from station.storage.statements import Value
from station.storage.transaction import Transaction, micros, moment
from station.storage.values import known, number, text

TRIES = 5
LOCKED_FOR = timedelta(minutes=15)
NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$0hYm0wXlTgl0JqtAyG4wDVwJXo5JMXoXbZ5UEm5f5iY"
"""A hash that no PIN has: unknown names take as long as known ones."""

_FIND = select(
    operators.c.name,
    operators.c.role,
    operators.c.pin_hash,
    operators.c.failures,
    operators.c.locked_until,
    operators.c.locked_boot,
    operators.c.locked_tick,
).where(operators.c.login == bindparam("who"), operators.c.enabled.is_(True))
_COUNT = (
    update(operators)
    .where(operators.c.login == bindparam("who"))
    .values(
        failures=bindparam("failed"),
        locked_until=bindparam("until"),
        locked_boot=bindparam("in_boot"),
        locked_tick=bindparam("since"),
    )
)


def check_pin(tx: Transaction, login: str, pin: str) -> Operator | Refused:
    """Whose PIN this is; or, with the failure counted, why not. The caller returns the refusal, so that it is kept."""
    login = as_code(login)
    row = tx.row(_FIND, who=login)
    if row is None:
        _fits(NOBODY, pin)
        return Refused(Refusal.WRONG_PIN, left=TRIES)
    name, role, pin_hash, failures, *locked = row
    if (left := _locked_for(tx, login, *locked)) is not None:
        return Refused(Refusal.LOCKED_OUT, until=tx.now + left)
    if not _fits(text(pin_hash), pin):
        return _count_failure(tx, login, number(failures) + 1)
    unlock(tx, login)
    return Operator(login, text(name), known(Role, role))


def unlock(tx: Transaction, login: str) -> None:
    """No wrong PIN of this person counts any more."""
    tx.run(_COUNT, who=login, failed=0, until=None, in_boot="", since=None)


def hashed(pin: str) -> str:
    """What is kept of a PIN: argon2id with the OWASP parameters (19 MiB, two passes)."""
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1).hash(pin)


def _locked_for(tx: Transaction, login: str, until: Value, boot: Value, since: Value) -> timedelta | None:
    """How long the name stays locked. Of a lock that began before the machine was switched on only the whole is sure.

    So it begins again then: setting the clock, or pulling the plug, never shortens it.
    """
    if until is None:
        return None
    if since is None or boot != tx.tick.boot:
        if since is None and moment(until) <= tx.now:
            return None
        _lock(tx, login)
        return LOCKED_FOR
    left = LOCKED_FOR - timedelta(microseconds=tx.tick.at - number(since))
    return left if left > timedelta(0) else None


def _lock(tx: Transaction, login: str) -> None:
    until = micros(tx.now + LOCKED_FOR)
    tx.run(_COUNT, who=login, failed=0, until=until, in_boot=tx.tick.boot, since=tx.tick.at)


def _count_failure(tx: Transaction, login: str, failures: int) -> Refused:
    locked = failures >= TRIES
    if locked:
        _lock(tx, login)
    else:
        tx.run(_COUNT, who=login, failed=failures, until=None, in_boot="", since=None)
    tx.record(SignInRefused("", login, locked))
    if locked:
        return Refused(Refusal.LOCKED_OUT, until=tx.now + LOCKED_FOR)
    return Refused(Refusal.WRONG_PIN, left=TRIES - failures)


def _fits(pin_hash: str, pin: str) -> bool:
    from argon2 import PasswordHasher
    from argon2.exceptions import Argon2Error, InvalidHashError

    if not (pin.isascii() and pin.isdigit() and len(pin) <= LONGEST_PIN):
        pin = ""
    try:
        return PasswordHasher().verify(pin_hash, pin)
    except (Argon2Error, InvalidHashError):
        return False
