"""A supervisor agrees to a verdict on the operator's own screen: own name, own PIN, a reason; both are recorded."""

from dataclasses import dataclass, field

from sqlalchemy import bindparam, select

from station.domain.people import Operator, Right, may
from station.domain.policy import Agreement
from station.errors import Refusal, Refused
from station.operations.limits import NOTE, clean
from station.operations.pins import check_pin
from station.operations.sign_in import wearer
from station.storage.people_records import operators
from station.storage.transaction import Transaction

_BADGE = select(operators.c.badge).where(operators.c.login == bindparam("who"))


@dataclass(frozen=True, slots=True)
class SupervisorWord:
    """What a supervisor says and signs with."""

    login: str
    pin: str = field(repr=False)
    reason: str
    badge: str = field(repr=False, default="")


@dataclass(frozen=True, slots=True)
class Agreed:
    """Who agreed, if anybody had to, and why."""

    by: str | None = None
    reason: str = ""


def agreed(tx: Transaction, needed: tuple[Agreement, ...], word: SupervisorWord | None) -> Agreed | Refused:
    """The agreement that this verdict needs. A wrong PIN is returned, not raised: its failure has to be counted.

    Whoever has a badge shows it as well as the PIN. Raises Refused(SUPERVISOR_NEEDED) with the reasons when nobody has
    agreed, and Refused(NO_SUPERVISOR) when who agreed may not. A supervisor who decides has agreed already.
    """
    if not needed:
        return Agreed()
    if word is None:
        if may(tx.operator, Right.AGREE):
            return Agreed(tx.operator.login)
        raise Refused(Refusal.SUPERVISOR_NEEDED, agreements=needed)
    supervisor = signer(tx, word, Right.AGREE)
    return supervisor if isinstance(supervisor, Refused) else Agreed(supervisor.login, clean(word.reason, NOTE))


def agreements_wanted(refused: Refused) -> tuple[Agreement, ...]:
    """Why a supervisor has to agree, of a Refused(SUPERVISOR_NEEDED)."""
    found = refused.facts["agreements"]
    return tuple(why for why in found if isinstance(why, Agreement)) if isinstance(found, tuple) else ()


def signer(tx: Transaction, word: SupervisorWord, right: Right) -> Operator | Refused:
    """Who has signed with these words, a person with this right. A wrong PIN is returned, as in `agreed`."""
    if not clean(word.reason, NOTE):
        raise Refused(Refusal.BAD_ANSWER, question="REASON", value="")
    if not shows_badge(tx, word):
        raise Refused(Refusal.BADGE_NEEDED, login=word.login)
    supervisor = check_pin(tx, word.login, word.pin)
    if isinstance(supervisor, Refused) or may(supervisor, right):
        return supervisor
    raise Refused(Refusal.NO_SUPERVISOR, login=supervisor.login)


def shows_badge(tx: Transaction, word: SupervisorWord) -> bool:
    """Whether the badge is this person's own, or they have none."""
    row = tx.row(_BADGE, who=word.login)
    if row is None or row[0] is None:
        return True
    who = wearer(tx, word.badge) if word.badge else None
    return who is not None and who.login == word.login
