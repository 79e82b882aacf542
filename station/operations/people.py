"""Who may sign in here: people are added, put away and taken back, and get new PINs and badges."""

from sqlalchemy import bindparam, delete, func, insert, select, update

from station.domain.badge import fingerprint, new_badge, new_recovery_code, plain_code
from station.domain.events import OperatorAdded
from station.domain.people import SHORTEST_PIN, Operator, Right, Role, is_pin
from station.domain.people_events import (
    BadgeIssued,
    PersonDisabled,
    PersonEnabled,
    PinChanged,
    PurchasesNamed,
    Recovered,
)
from station.errors import Refusal, Refused
from station.operations.at_hand import need
from station.operations.limits import LOGIN, clean
from station.operations.pins import hashed, unlock
from station.storage.people_records import operators
from station.storage.records import meta
from station.storage.secret_key import secret_key
from station.storage.transaction import Transaction
from station.storage.values import known, number, text

_HELD = select(operators.c.role, operators.c.enabled).where(operators.c.login == bindparam("who"))
_ADD = insert(operators)
_CHANGE_PIN = update(operators).where(operators.c.login == bindparam("who")).values(pin_hash=bindparam("next_hash"))
_ENABLE = update(operators).where(operators.c.login == bindparam("who")).values(enabled=bindparam("may_enter"))
_WEAR = update(operators).where(operators.c.login == bindparam("who")).values(badge=bindparam("print"))
_BUYS = update(operators).where(operators.c.login == bindparam("who")).values(buys_as=bindparam("name_there"))
_OTHER_ADMINISTRATORS = select(func.count()).where(
    operators.c.role == Role.ADMINISTRATOR.value, operators.c.enabled.is_(True), operators.c.login != bindparam("who")
)
_ANYBODY = select(func.count()).select_from(operators)
_RECOVERY = select(meta.c.value).where(meta.c.key == "recovery")
_FORGET = delete(meta).where(meta.c.key == "recovery")
_KEEP = insert(meta)


def add_operator(tx: Transaction, login: str, name: str, role: Role, pin: str) -> None:
    """Somebody may sign in. Raises Refused(BAD_ANSWER) for a PIN that is none, a login that is empty or taken.

    For whoever stands at the machine itself and sets the station up; at the bench it is `add_person`.
    """
    login, name = clean(login, LOGIN), clean(name, 200)
    if not login or tx.row(_HELD, who=login) is not None:
        raise Refused(Refusal.BAD_ANSWER, question="LOGIN", value=login)
    if not name:
        raise Refused(Refusal.BAD_ANSWER, question="NAME", value="")
    tx.run(_ADD, login=login, name=name, role=role.value, pin_hash=_hash(role, pin))
    tx.record(OperatorAdded("", login, role.value))


def add_person(tx: Transaction, login: str, name: str, role: Role, pin: str) -> None:
    """As `add_operator`, by an administrator at the bench."""
    need(tx, Right.MANAGE_PEOPLE)
    add_operator(tx, login, name, role, pin)


def first_administrator(tx: Transaction, login: str, name: str, pin: str) -> str:
    """The first person of a new station, who may do everything; returns the recovery code, which is kept as a hash.

    Raises Refused(NO_RIGHT) when somebody is here already.
    """
    if number((tx.row(_ANYBODY) or (0,))[0]):
        raise Refused(Refusal.NO_RIGHT, right=Right.MANAGE_PEOPLE)
    add_operator(tx, login, name, Role.ADMINISTRATOR, pin)
    return _new_recovery_code(tx)


def recover(tx: Transaction, code: str, login: str, pin: str) -> str:
    """The administrator has this PIN, and the next recovery code is returned: one opens once.

    Raises Refused(WRONG_CODE), or as `set_pin`.
    """
    from argon2 import PasswordHasher
    from argon2.exceptions import Argon2Error, InvalidHashError

    row = tx.row(_RECOVERY)
    try:
        PasswordHasher().verify(text(row[0]) if row else "", plain_code(code))
    except (Argon2Error, InvalidHashError) as wrong:
        raise Refused(Refusal.WRONG_CODE) from wrong
    role, _ = _person(tx, login)
    if role is not Role.ADMINISTRATOR:
        raise Refused(Refusal.BAD_ANSWER, question="LOGIN", value=login)
    tx.run(_CHANGE_PIN, who=login, next_hash=_hash(role, pin))
    tx.run(_ENABLE, who=login, may_enter=True)
    unlock(tx, login)
    tx.record(Recovered("", login))
    return _new_recovery_code(tx)


def disable(tx: Transaction, login: str) -> None:
    """Somebody may not sign in any more; what they did keeps their name. The last administrator stays."""
    need(tx, Right.MANAGE_PEOPLE)
    role, enabled = _person(tx, login)
    if not enabled:
        return
    if role is Role.ADMINISTRATOR and not number((tx.row(_OTHER_ADMINISTRATORS, who=login) or (0,))[0]):
        raise Refused(Refusal.LAST_ADMINISTRATOR)
    tx.run(_ENABLE, who=login, may_enter=False)
    tx.record(PersonDisabled("", login))


def enable(tx: Transaction, login: str) -> None:
    """Somebody may sign in again, with the PIN and the badge of before, and no wrong try counts."""
    need(tx, Right.MANAGE_PEOPLE)
    _, enabled = _person(tx, login)
    if enabled:
        return
    tx.run(_ENABLE, who=login, may_enter=True)
    unlock(tx, login)
    tx.record(PersonEnabled("", login))


def set_pin(tx: Transaction, login: str, pin: str) -> None:
    """Somebody has this PIN from now on, and no wrong try counts. Raises Refused(BAD_ANSWER) when it is none."""
    need(tx, Right.MANAGE_PEOPLE)
    role, _ = _person(tx, login)
    tx.run(_CHANGE_PIN, who=login, next_hash=_hash(role, pin))
    unlock(tx, login)
    tx.record(PinChanged("", login))


def issue_badge(tx: Transaction, login: str) -> str:
    """The secret of a new badge, which is said this once and kept as a fingerprint; the old badge opens nothing."""
    need(tx, Right.MANAGE_PEOPLE)
    _person(tx, login)
    badge = new_badge()
    tx.run(_WEAR, who=login, print=fingerprint(secret_key(tx.settings.badge_key), badge))
    tx.record(BadgeIssued("", login))
    return badge


def name_purchases(tx: Transaction, login: str, buys_as: str) -> None:
    """As which customer, by e-mail or name, somebody buys here: they decide on none of those cases."""
    need(tx, Right.MANAGE_PEOPLE)
    _person(tx, login)
    tx.run(_BUYS, who=login, name_there=clean(buys_as, 200))
    tx.record(PurchasesNamed("", login))


def as_set_up(login: str) -> Operator:
    """Whoever stands at the machine itself and sets the station up, named in the journal by this login."""
    return Operator(login, login, Role.ADMINISTRATOR)


def _person(tx: Transaction, login: str) -> tuple[Role, bool]:
    row = tx.row(_HELD, who=login)
    if row is None:
        raise Refused(Refusal.BAD_ANSWER, question="LOGIN", value=login)
    return known(Role, row[0]), bool(row[1])


def _hash(role: Role, pin: str) -> str:
    if not is_pin(role, pin):
        raise Refused(Refusal.BAD_ANSWER, question="PIN", shortest=SHORTEST_PIN[role])
    return hashed(pin)


def _new_recovery_code(tx: Transaction) -> str:
    code = new_recovery_code()
    tx.run(_FORGET)
    tx.run(_KEEP, key="recovery", value=hashed(plain_code(code)))
    return code
