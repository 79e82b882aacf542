"""What a supervisor does with what the bench decided: agree, comment, decide otherwise, want another photograph."""

from sqlalchemy import bindparam, delete, insert, select

from station.domain.evidence import PARCEL_SLOTS, Slot
from station.domain.marks import MOST_MARKS, Mark, is_drawable
from station.domain.people import Right
from station.domain.reduction import Reduction
from station.domain.review import ReviewVerb, Standing, refund_is_out
from station.domain.review_events import (
    PhotoMarked,
    PhotoWanted,
    ReviewAgreed,
    ReviewCommented,
    ReviewOverturned,
)
from station.domain.verdict import Reason, Verdict
from station.errors import Refusal, Refused
from station.operations.at_hand import AtHand, case_at_hand, need, safe, seen
from station.operations.close_case import close_case
from station.operations.decide import decide
from station.operations.photo_requests import set_standing, want_photo
from station.operations.remarks import remark, remark_needed
from station.operations.undo import take_back_one
from station.storage.records import cases, decisions, deliveries, photos, units
from station.storage.review_records import marks
from station.storage.transaction import Transaction, moment_or_none
from station.storage.values import known, number, text
from station.views.case import CaseView

_UNIT = select(units.c.verdict, units.c.review).where(
    units.c.case_id == bindparam("case"), units.c.line == bindparam("at_line"), units.c.unit == bindparam("at_unit")
)
_PHOTO = (
    select(photos.c.case_id, cases.c.rma_number)
    .join(cases, cases.c.id == photos.c.case_id)
    .where(photos.c.id == bindparam("which"))
)
_SENT = (
    select(deliveries.c.sent_at, cases.c.due_by)
    .join(decisions, decisions.c.id == deliveries.c.decision)
    .join(cases, cases.c.id == decisions.c.case_id)
    .where(cases.c.id == bindparam("case"), decisions.c.withdrawn_at.is_(None))
    .order_by(decisions.c.number.desc())
    .limit(1)
)
_WIPE = delete(marks).where(marks.c.photo == bindparam("which"))
_MARK = insert(marks)


def agree(tx: Transaction, rma_number: str, line: int, unit: int, comment: str = "") -> CaseView:
    """The unit has been looked at, and its verdict stands. Of a unit that waits on a shelf there is none yet."""
    case, verdict = _at(tx, rma_number, line, unit)
    if verdict in (None, Verdict.HOLD):
        raise Refused(Refusal.NOT_DECIDED)
    said = remark(tx, case.id, ReviewVerb.AGREE, comment, (line, unit))
    set_standing(tx, case, line, unit, Standing.AGREED)
    tx.record(ReviewAgreed(rma_number, line, unit, said), case.id)
    return seen(tx, rma_number)


def comment(tx: Transaction, rma_number: str, line: int, unit: int, words: str) -> CaseView:
    """These words stand beside the unit. Raises Refused(BAD_ANSWER) when there are none."""
    case, _ = _at(tx, rma_number, line, unit)
    said = remark_needed(tx, case.id, ReviewVerb.COMMENT, words, (line, unit))
    tx.record(ReviewCommented(rma_number, line, unit, said), case.id)
    return seen(tx, rma_number)


def overturn(
    tx: Transaction,
    rma_number: str,
    line: int,
    unit: int,
    verdict: Verdict,
    why: str,
    reasons: tuple[Reason, ...] = (),
    decision_id: str | None = None,
    reduction: Reduction | None = None,
) -> CaseView:
    """This unit has another verdict, the others keep theirs; labels are void, and the next decision is on its way.

    A decision that has not left is withdrawn, one that has is replaced. Raises Refused(ALREADY_HANDED_OVER) once the
    parcel has left, Refused(REFUND_OUT) once a confirmation must have been paid, and as `decide` does: a refusal needs
    its proof, whoever says it.
    """
    case, was = _at(tx, rma_number, line, unit)
    if was in (None, Verdict.HOLD) or not case.decided:
        raise Refused(Refusal.NOT_DECIDED)
    if was is verdict and reduction is None:
        raise Refused(Refusal.ALREADY_DECIDED)
    if was is Verdict.CONFIRM:
        _refuse_paid(tx, case)
    verb = ReviewVerb.REDUCE if reduction is not None else _VERBS[verdict]
    said = remark_needed(tx, case.id, verb, why, (line, unit))
    take_back_one(tx, case, line, unit, said)
    view = decide(tx, rma_number, line, unit, verdict, reasons, why, decision_id, None, reduction)
    assert not isinstance(view, Refused), "a supervisor who decides needs nobody else"
    if view.can_be_closed:
        close_case(tx, rma_number, decision_id)
    set_standing(tx, case, line, unit, Standing.OVERTURNED)
    tx.record(ReviewOverturned(rma_number, line, unit, was.value, said), case.id)
    return seen(tx, rma_number)


def _refuse_paid(tx: Transaction, case: AtHand) -> None:
    row = tx.row(_SENT, case=case.id)
    if row is not None and refund_is_out(moment_or_none(row[0]), moment_or_none(row[1]), tx.now):
        raise Refused(Refusal.REFUND_OUT)


def ask_new_photo(tx: Transaction, rma_number: str, line: int, unit: int, slot: Slot, note: str) -> CaseView:
    """The bench is to photograph this again. Until then the unit waits on the shelf, whatever was decided of it.

    Raises Refused(ALREADY_HANDED_OVER) once it has left.
    """
    case, verdict = _at(tx, rma_number, line, unit)
    if verdict is None or slot in PARCEL_SLOTS:
        raise Refused(Refusal.NOT_DECIDED)
    said = remark(tx, case.id, ReviewVerb.NEW_PHOTO, note, (line, unit))
    if verdict is not Verdict.HOLD:
        take_back_one(tx, case, line, unit, said)
        decide(tx, rma_number, line, unit, Verdict.HOLD, (), note)
    want_photo(tx, case, line, unit, slot, note)
    tx.record(PhotoWanted(rma_number, line, unit, slot.value, said), case.id)
    return seen(tx, rma_number)


def mark_photo(tx: Transaction, photo: int, drawn: tuple[Mark, ...]) -> None:
    """These marks, and no others, lie over the photograph. Raises Refused(BAD_ANSWER) for one that cannot be drawn."""
    need(tx, Right.REVIEW)
    row = tx.row(_PHOTO, which=photo)
    if row is None:
        raise Refused(Refusal.UNKNOWN_PHOTO, photo=photo)
    if len(drawn) > MOST_MARKS:
        raise Refused(Refusal.TOO_MANY, limit=MOST_MARKS)
    if not all(is_drawable(mark) for mark in drawn):
        raise Refused(Refusal.BAD_ANSWER, question="MARK", value="")
    tx.run(_WIPE, which=photo)
    for position, mark in enumerate(drawn):
        corners = {"x1": mark.x1, "y1": mark.y1, "x2": mark.x2, "y2": mark.y2}
        tx.run(_MARK, photo=photo, position=position, kind=mark.kind.value, text=mark.text.strip(), **corners)
    tx.record(PhotoMarked(text(row[1]), photo, len(drawn)), number(row[0]))


_VERBS = {Verdict.CONFIRM: ReviewVerb.TO_CONFIRM, Verdict.REFUSE: ReviewVerb.TO_REFUSE}


def _at(tx: Transaction, rma_number: str, line: int, unit: int) -> tuple[AtHand, Verdict | None]:
    need(tx, Right.REVIEW)
    case = safe(case_at_hand(tx, rma_number))
    row = tx.row(_UNIT, case=case.id, at_line=line, at_unit=unit)
    if row is None:
        raise Refused(Refusal.UNKNOWN_UNIT, line=line, unit=unit)
    return case, known(Verdict, row[0]) if row[0] is not None else None
