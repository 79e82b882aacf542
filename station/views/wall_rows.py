"""The wall of photographs: its statements, one for each list and set of filters, each made once."""

from functools import cache

from sqlalchemy import ColumnElement, Select, bindparam, case, func, literal, or_, select

from station.domain.evidence import Slot
from station.domain.verdict import Verdict
from station.storage.records import IS_TO_REVIEW, cases, items, photos, units
from station.storage.review_records import marks
from station.views.review import WallKind

MOST_TILES = 50_000

_SAYS_MOST = (Slot.DEFECT, Slot.SEAL, Slot.SERIAL, Slot.FRONT, Slot.EXTRA, Slot.LABEL, Slot.PARCEL)
_RANK = case({slot.value: rank for rank, slot in enumerate(_SAYS_MOST)}, value=photos.c.slot, else_=len(_SAYS_MOST))
_OF_UNIT = (photos.c.line == bindparam("at_line")) & (photos.c.unit == bindparam("at_unit"))
SAYS_MOST = (
    select(photos.c.id)
    .where(photos.c.case_id == bindparam("case"), photos.c.deleted_at.is_(None), or_(_OF_UNIT, photos.c.line.is_(None)))
    .order_by(_RANK, photos.c.id.desc())
    .limit(1)
)
"""The photograph of a unit that is looked at first, for each tile as it comes into sight."""

_KINDS: dict[WallKind, ColumnElement[bool]] = {
    WallKind.TO_REVIEW: IS_TO_REVIEW,
    WallKind.REFUSED: units.c.review.is_not(None) & (units.c.verdict == Verdict.REFUSE.value),
    WallKind.HELD: units.c.review.is_not(None) & (units.c.verdict == Verdict.HOLD.value),
    WallKind.SAMPLE: units.c.review.is_not(None) & units.c.sampled.is_(True),
}
_CATEGORY = (
    select(literal(1))
    .where(
        items.c.case_id == units.c.case_id,
        items.c.line == units.c.line,
        items.c.category == bindparam("of_category"),
    )
    .correlate(units)
    .exists()
)
_AT_STATION = (
    select(literal(1))
    .where(photos.c.case_id == units.c.case_id, photos.c.station == bindparam("at_station"))
    .correlate(units)
    .exists()
)
_COMMON: dict[str, ColumnElement[bool]] = {
    "reason": units.c.reasons.contains(bindparam("for_reason"), autoescape=False),
    "category": _CATEGORY,
    "verdict": units.c.verdict == bindparam("said"),
    "text": or_(
        cases.c.rma_number.like(bindparam("part")),
        cases.c.customer_name.like(bindparam("part")),
        units.c.verdict_note.like(bindparam("part")),
    ),
}
_OF_UNITS = _COMMON | {
    "day": units.c.judged_at.between(bindparam("begins"), bindparam("ends")),
    "operator": units.c.judged_by == bindparam("who"),
    "station": _AT_STATION,
}
_OF_PHOTOS = _COMMON | {
    "day": photos.c.taken_at.between(bindparam("begins"), bindparam("ends")),
    "operator": photos.c.operator == bindparam("who"),
    "station": photos.c.station == bindparam("at_station"),
}


@cache
def wall(kind: WallKind, filters: frozenset[str]) -> Select[tuple[int, int, int, int]]:
    """The keys of this list under these filters, at most `most`, newest deadline first; of units no photograph yet."""
    if kind is WallKind.EVERY:
        return _every(filters)
    found = select(units.c.case_id, units.c.line, units.c.unit, literal(0))
    if "text" in filters:
        found = found.join(cases, cases.c.id == units.c.case_id)
    return (
        found.where(_KINDS[kind], *(_OF_UNITS[name] for name in sorted(filters)))
        .order_by(units.c.due_by.desc(), units.c.judged_at.desc(), units.c.line, units.c.unit)
        .limit(bindparam("most"))
    )


def _every(filters: frozenset[str]) -> Select[tuple[int, int, int, int]]:
    found = select(photos.c.case_id, func.coalesce(photos.c.line, 0), func.coalesce(photos.c.unit, 0), photos.c.id)
    if filters:
        joined = photos.join(cases, cases.c.id == photos.c.case_id).outerjoin(
            units,
            (units.c.case_id == photos.c.case_id) & (units.c.line == photos.c.line) & (units.c.unit == photos.c.unit),
        )
        found = found.select_from(joined)
    wanted = (photos.c.deleted_at.is_(None), *(_OF_PHOTOS[name] for name in sorted(filters)))
    return found.where(*wanted).order_by(photos.c.id.desc()).limit(bindparam("most"))


TO_REVIEW = select(func.count()).select_from(units).where(_KINDS[WallKind.TO_REVIEW])
OF_UNITS = tuple(_KINDS)
COUNTS = select(*(func.count(case((wanted, 1))) for wanted in _KINDS.values())).where(units.c.review.is_not(None))
EVERY = select(func.count()).select_from(photos).where(photos.c.deleted_at.is_(None))

CASE = select(cases.c.rma_number, cases.c.due_by).where(cases.c.id == bindparam("case"))
UNIT = select(units.c.verdict, units.c.sampled, units.c.review, units.c.judged_at).where(
    units.c.case_id == bindparam("case"), units.c.line == bindparam("at_line"), units.c.unit == bindparam("at_unit")
)
PHOTO = select(
    photos.c.sha256,
    photos.c.slot,
    photos.c.taken_at,
    select(literal(1)).where(marks.c.photo == photos.c.id).correlate(photos).exists(),
).where(photos.c.id == bindparam("which"))
COUNT = select(func.count()).where(
    photos.c.case_id == bindparam("case"),
    photos.c.line == bindparam("at_line"),
    photos.c.unit == bindparam("at_unit"),
    photos.c.deleted_at.is_(None),
)
STATIONS = select(photos.c.station).distinct().order_by(photos.c.station)
CATEGORIES = (
    select(items.c.category)
    .join(units, (units.c.case_id == items.c.case_id) & (units.c.line == items.c.line))
    .where(units.c.review.is_not(None), items.c.category != "")
    .distinct()
    .order_by(items.c.category)
)
