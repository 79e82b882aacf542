"""What hangs on a case besides its goods: labels, the tags of what waits, and the photographs that are wanted again."""

from collections.abc import Sequence

from station.domain.evidence import Slot
from station.domain.printing import JobState, PrintKind
from station.domain.verdict import Verdict
from station.storage.statements import Value
from station.storage.transaction import Reading, moment_or_none
from station.storage.values import known, number, text
from station.views import case_rows as sql
from station.views.case import ItemView, LabelView
from station.views.case_rows import CaseRow
from station.views.wishes import PhotoWish


def labels_of(reading: Reading, case: CaseRow) -> tuple[LabelView, ...]:
    """Only a case of which something was refused is asked for them."""
    return tuple([_label(row) for row in reading.rows(sql.LABELS, case_id=case.id)]) if case.return_parcels else ()


def tags_of(reading: Reading, items: tuple[ItemView, ...]) -> tuple[LabelView, ...]:
    """The tags of what waits on a shelf, the newest copy of each."""
    worn = [unit.tag for item in items for unit in item.units if unit.tag]
    return tuple([_label(row) for tag in worn for row in reading.rows(sql.TAGS, tag=tag)])


def locations_of(reading: Reading, case: CaseRow) -> tuple[LabelView, ...]:
    """The labels that say where the goods of a decided case go, the newest copy of each; of any other there is none."""
    return locations_by(reading, case.id, case.rma_number) if case.processed_at else ()


def locations_by(reading: Reading, case_id: int, rma_number: str) -> tuple[LabelView, ...]:
    """Those of the case that are worth something, whether it is decided or not."""
    found = reading.rows(sql.LOCATIONS, case_id=case_id, **sql.location_codes(rma_number))
    return tuple({text(row[0]): _label(row) for row in found}.values())


def wishes_of(reading: Reading, case_id: int, items: tuple[ItemView, ...]) -> tuple[PhotoWish, ...]:
    """Only what waits on a shelf can be wanted again: any other case is not asked."""
    if not any(unit.verdict is Verdict.HOLD for item in items for unit in item.units):
        return ()
    return tuple(
        PhotoWish(number(line), number(unit), known(Slot, slot), text(note), text(name) or text(login))
        for line, unit, slot, note, login, name in reading.rows(sql.WISHES, case_id=case_id)
    )


def _label(row: Sequence[Value]) -> LabelView:
    code, job, kind, copy, state, trouble, printed, voided, scanned_back, handed_over = row
    return LabelView(
        return_code=text(code),
        job_id=number(job),
        kind=known(PrintKind, kind),
        copy=number(copy),
        state=known(JobState, state),
        trouble=text(trouble) or None,
        printed_at=moment_or_none(printed),
        voided=voided is not None,
        scanned_back_at=moment_or_none(scanned_back),
        handed_over_at=moment_or_none(handed_over),
    )
