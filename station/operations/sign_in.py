"""Signs somebody in: by name and PIN, or by the badge, with the PIN where the role wants it."""

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from station.domain.badge import fingerprint
from station.domain.events import SignedIn, SignInRefused
from station.domain.people import Operator, Role, signs_with_badge_alone
from station.errors import Refusal, Refused
from station.operations.pins import check_pin
from station.storage.people_records import operators
from station.storage.secret_key import secret_key
from station.storage.transaction import Reading, Transaction
from station.storage.values import known, text

_WEARER = select(operators.c.login, operators.c.name, operators.c.role).where(
    operators.c.badge == bindparam("print"), operators.c.enabled.is_(True)
)


@dataclass(frozen=True, slots=True)
class PinWanted:
    """The badge is somebody's who types the PIN as well."""

    operator: Operator


def sign_in(tx: Transaction, login: str, pin: str) -> Operator | Refused:
    """Who signed in; or, with the failure counted and kept, why not. Returns the refusal so that the count commits."""
    who = check_pin(tx, login, pin)
    if isinstance(who, Operator):
        tx.record(SignedIn("", who.login))
    return who


def sign_in_by_badge(tx: Transaction, badge: str) -> Operator | PinWanted | Refused:
    """Who signed in, or whose PIN is wanted as well; or Refused(UNKNOWN_BADGE), which is recorded without the badge."""
    who = wearer(tx, badge)
    if who is None:
        tx.record(SignInRefused("", "", locked=False))
        return Refused(Refusal.UNKNOWN_BADGE)
    if not signs_with_badge_alone(who.role):
        return PinWanted(who)
    tx.record(SignedIn("", who.login))
    return who


def wearer(reading: Reading, badge: str) -> Operator | None:
    """Whose badge this is; None for one that is nobody's, or of somebody who may not sign in any more."""
    row = reading.row(_WEARER, print=fingerprint(secret_key(reading.settings.badge_key), badge))
    return None if row is None else Operator(text(row[0]), text(row[1]), known(Role, row[2]))
