"""Signs somebody in by name and PIN, and lets somebody sign in from now on."""

from datetime import timedelta

from sqlalchemy import bindparam, insert, select, update

from station.domain.events import OperatorAdded, SignedIn, SignInRefused
from station.domain.people import Operator, Role
from station.errors import Refusal, Refused
from station.operations.limits import LOGIN, as_code, clean
from station.storage.people_records import operators
from station.storage.transaction import Transaction, micros, moment
from station.storage.values import known, number, text

TRIES = 5
LOCKED_FOR = timedelta(minutes=15)
SHORTEST_PIN = 4
NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$0hYm0wXlTgl0JqtAyG4wDVwJXo5JMXoXbZ5UEm5f5iY"
"""A hash that no PIN has: unknown names take as long as known ones."""

_FIND = select(
    operators.c.name, operators.c.role, operators.c.pin_hash, operators.c.failures, operators.c.locked_until
).where(operators.c.login == bindparam("who"), operators.c.enabled.is_(True))
_COUNT = (
    update(operators)
    .where(operators.c.login == bindparam("who"))
    .values(failures=bindparam("failed"), locked_until=bindparam("until"))
)
_TAKEN = select(operators.c.login).where(operators.c.login == bindparam("who"))
_ADD = insert(operators)


def sign_in(tx: Transaction, login: str, pin: str) -> Operator | Refused:
    """Who signed in; or, with the failure counted and kept, why not. Returns the refusal so that the count commits."""
    who = check_pin(tx, login, pin)
    if isinstance(who, Operator):
        tx.record(SignedIn("", who.login))
    return who


def check_pin(tx: Transaction, login: str, pin: str) -> Operator | Refused:
    """Whose PIN this is; or, with the failure counted, why not. The caller returns the refusal, so that it is kept."""
    login = as_code(login)
    row = tx.row(_FIND, who=login)
    if row is None:
        _fits(NOBODY, pin)
        return Refused(Refusal.WRONG_PIN, left=TRIES)
    name, role, pin_hash, failures, locked_until = row
    if locked_until is not None and number(locked_until) > tx.at:
        return Refused(Refusal.LOCKED_OUT, until=moment(locked_until))
    if not _fits(text(pin_hash), pin):
        return _count_failure(tx, login, number(failures) + 1)
    tx.run(_COUNT, who=login, failed=0, until=None)
    return Operator(login, text(name), known(Role, role))


def add_operator(tx: Transaction, login: str, name: str, role: Role, pin: str) -> None:
    """Somebody may sign in. Raises Refused(BAD_ANSWER) for a PIN that is not at least four ASCII digits.

    So it does for a login that is empty or somebody's already.
    """
    login = clean(login, LOGIN)
    if not login or tx.row(_TAKEN, who=login) is not None:
        raise Refused(Refusal.BAD_ANSWER, question="LOGIN", value=login)
    if not (pin.isascii() and pin.isdigit() and len(pin) >= SHORTEST_PIN):
        raise Refused(Refusal.BAD_ANSWER, question="PIN", shortest=SHORTEST_PIN)
    from argon2 import PasswordHasher

    hashed = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1).hash(pin)
    tx.run(_ADD, login=login, name=clean(name, 200), role=role.value, pin_hash=hashed)
    tx.record(OperatorAdded("", login, role.value))


def _count_failure(tx: Transaction, login: str, failures: int) -> Refused:
    locked = failures >= TRIES
    until = tx.now + LOCKED_FOR if locked else None
    tx.run(_COUNT, who=login, failed=0 if locked else failures, until=micros(until) if until else None)
    tx.record(SignInRefused("", login, locked))
    return Refused(Refusal.LOCKED_OUT, until=until) if locked else Refused(Refusal.WRONG_PIN, left=TRIES - failures)


def _fits(pin_hash: str, pin: str) -> bool:
    from argon2 import PasswordHasher
    from argon2.exceptions import Argon2Error, InvalidHashError

    if not (pin.isascii() and pin.isdigit()):
        pin = ""
    try:
        return PasswordHasher().verify(pin_hash, pin)
    except (Argon2Error, InvalidHashError):
        return False
