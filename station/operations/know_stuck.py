"""Nothing is missed in silence: decisions that do not leave stop the bench until a supervisor says that they know."""

from station.domain.alarm_events import StuckKnown
from station.domain.people import Operator, Right, may
from station.domain.review import ReviewVerb
from station.errors import Refusal, Refused
from station.operations.agreement import SupervisorWord, shows_badge
from station.operations.at_hand import need
from station.operations.limits import NOTE, clean
from station.operations.pins import check_pin
from station.operations.remarks import remark_needed
from station.storage.transaction import Transaction
from station.views.load_alarm import unknown_blockers


def know_stuck(tx: Transaction, reason: str, word: SupervisorWord | None = None) -> int | Refused:
    """A supervisor knows of every decision that stops the bench: verdicts go on, and each case says who and why.

    How many there were; none is no refusal. A supervisor who is not signed in says so with `word`; a wrong PIN is
    returned, so that it is counted. Raises Refused(BAD_ANSWER) without a reason.
    """
    why = clean(word.reason if word is not None else reason, NOTE)
    if word is None:
        need(tx, Right.KNOW_STUCK)
    if not why:
        raise Refused(Refusal.BAD_ANSWER, question="REASON", value="")
    who = _who(tx, word)
    if isinstance(who, Refused):
        return who
    blockers = unknown_blockers(tx)
    for one in blockers:
        comment = remark_needed(tx, one.case_id, ReviewVerb.COMMENT, why, by=who.login)
        hours = int((tx.now - one.since).total_seconds() // 3600)
        tx.record(StuckKnown(one.rma_number, one.decision, hours, who.login, comment), one.case_id)
    return len(blockers)


def refuse_while_stuck(tx: Transaction) -> None:
    """Raises Refused(STUCK) while decisions have not left for too long and no supervisor has said that they know."""
    if blockers := unknown_blockers(tx):
        hours = int((tx.now - blockers[0].since).total_seconds() // 3600)
        raise Refused(Refusal.STUCK, count=len(blockers), hours=hours)


def _who(tx: Transaction, word: SupervisorWord | None) -> Operator | Refused:
    if word is None:
        return tx.operator
    if not shows_badge(tx, word):
        raise Refused(Refusal.BADGE_NEEDED, login=word.login)
    supervisor = check_pin(tx, word.login, word.pin)
    if isinstance(supervisor, Refused) or may(supervisor, Right.KNOW_STUCK):
        return supervisor
    raise Refused(Refusal.NO_SUPERVISOR, login=supervisor.login)
