"""What somebody says about a case or one of its units: in a row of its own, of which the journal knows the number."""

from sqlalchemy import insert

from station.domain.review import ReviewVerb
from station.errors import Refusal, Refused
from station.operations.limits import NOTE, clean
from station.storage.review_records import comments
from station.storage.transaction import Transaction
from station.storage.values import number

_ADD = insert(comments).returning(comments.c.id)


def remark(
    tx: Transaction, case: int, verb: ReviewVerb, said: str, at: tuple[int, int] | None = None, by: str = ""
) -> int:
    """The number of the row in which this is kept; 0 when nothing was said. `at` is line and unit.

    `by` is who said it, when that is somebody else than who is signed in.
    """
    said = clean(said, NOTE)
    if not said:
        return 0
    line, unit = at or (None, None)
    row = tx.row(
        _ADD, case_id=case, line=line, unit=unit, verb=verb.value, operator=by or tx.operator.login, at=tx.at, text=said
    )
    return number(row[0] if row else 0)


def remark_needed(
    tx: Transaction, case: int, verb: ReviewVerb, said: str, at: tuple[int, int] | None = None, by: str = ""
) -> int:
    """As `remark`. Raises Refused(BAD_ANSWER) when nothing was said."""
    kept = remark(tx, case, verb, said, at, by)
    if not kept:
        raise Refused(Refusal.BAD_ANSWER, question="REASON", value="")
    return kept
