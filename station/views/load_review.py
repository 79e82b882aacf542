"""What a supervisor looks at: the tiles of the wall, and one unit with everything that was said of it."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from sqlalchemy import bindparam, select

from station.domain.evidence import Slot
from station.domain.marks import Mark, MarkKind
from station.domain.review import ReviewVerb, Standing, lot
from station.domain.verdict import Verdict
from station.storage.people_records import operators
from station.storage.records import cases, items, units
from station.storage.review_records import comments, marks, photo_requests
from station.storage.transaction import Reading, micros, moment, moment_or_none
from station.storage.values import choice, known, number, text
from station.views import wall_rows as sql
from station.views.case import CaseView, UnitView
from station.views.load_case import load_case, load_timeline, names_of
from station.views.review import Comment, Key, PhotoRequest, ReviewView, WallChoices, WallFilter, WallKind, WallTile
from station.views.review_verbs import prevented, verbs_for

_MARKS = (
    select(marks.c.kind, marks.c.x1, marks.c.y1, marks.c.x2, marks.c.y2, marks.c.text)
    .where(marks.c.photo == bindparam("which"))
    .order_by(marks.c.position)
)
_COMMENTS = (
    select(comments.c.at, comments.c.operator, operators.c.name, comments.c.verb, comments.c.text)
    .join(cases, cases.c.id == comments.c.case_id)
    .outerjoin(operators, operators.c.login == comments.c.operator)
    .where(
        cases.c.rma_number == bindparam("rma"),
        comments.c.line.is_(None)
        | ((comments.c.line == bindparam("at_line")) & (comments.c.unit == bindparam("at_unit"))),
    )
    .order_by(comments.c.id)
)
_REQUESTS = (
    select(
        photo_requests.c.id,
        cases.c.rma_number,
        photo_requests.c.line,
        photo_requests.c.unit,
        photo_requests.c.slot,
        photo_requests.c.note,
        photo_requests.c.asked_at,
        operators.c.name,
        items.c.name,
    )
    .join(cases, cases.c.id == photo_requests.c.case_id)
    .outerjoin(operators, operators.c.login == photo_requests.c.asked_by)
    .outerjoin(items, (items.c.case_id == photo_requests.c.case_id) & (items.c.line == photo_requests.c.line))
    .where(photo_requests.c.done_at.is_(None))
    .order_by(photo_requests.c.id)
)
_PEOPLE = select(operators.c.login, operators.c.name).order_by(operators.c.name)
_STANDING = (
    select(units.c.review, units.c.sampled)
    .join(cases, cases.c.id == units.c.case_id)
    .where(
        cases.c.rma_number == bindparam("rma"),
        units.c.line == bindparam("at_line"),
        units.c.unit == bindparam("at_unit"),
    )
)


def wall(reading: Reading, wanted: WallFilter, most: int = sql.MOST_TILES) -> tuple[Key, ...]:
    """The tiles of this list in their order, as keys: newest deadline first, of EVERY the newest photograph."""
    values = _values(reading, wanted)
    found = reading.rows(sql.wall(wanted.kind, frozenset(values)), **_bound(values), most=most)
    return tuple(found)  # type: ignore[arg-type]  # four whole numbers each, says the statement


def wall_tiles(reading: Reading, keys: Sequence[Key]) -> tuple[WallTile, ...]:
    """What stands on these tiles, in the same order."""
    return tuple([_tile(reading, key) for key in keys])


def wall_counts(reading: Reading) -> dict[WallKind, int]:
    """How many tiles each list has."""
    counted, every = reading.row(sql.COUNTS) or (), reading.row(sql.EVERY)
    counts = {kind: number(count) for kind, count in zip(sql.OF_UNITS, counted, strict=True)}
    return counts | {WallKind.EVERY: number(every[0]) if every else 0}


def wall_choices(reading: Reading) -> WallChoices:
    """What the filters can be set to."""
    return WallChoices(
        tuple(text(station) for (station,) in reading.rows(sql.STATIONS)),
        tuple((text(login), text(name)) for login, name in reading.rows(_PEOPLE)),
        tuple(text(category) for (category,) in reading.rows(sql.CATEGORIES)),
    )


def review(reading: Reading, rma_number: str, line: int, unit: int) -> ReviewView | None:
    """This unit in review, or the first one of the case for unit 0, the parcel; None when there is none."""
    case = load_case(reading, rma_number)
    if case is None:
        return None
    found = next(
        ((item, one) for item in case.items for one in item.units if unit == 0 or (one.line, one.unit) == (line, unit)),
        None,
    )
    if found is None:
        return None
    item, one = found
    place = (rma_number, one.line, one.unit)
    row = reading.row(_STANDING, rma=rma_number, at_line=one.line, at_unit=one.unit)
    standing = choice(Standing, row[0]) if row else None
    shown = {photo.id: drawn for photo in (*one.photos, *case.parcel_photos) if (drawn := marks_of(reading, photo.id))}
    return ReviewView(
        case=case,
        item=item,
        unit=one,
        standing=standing,
        sampled=bool(row and row[1]),
        sample_per_cent=reading.policy.sample.per_cent,
        lot=lot(reading.policy.sample.seed, *place) if one.verdict is Verdict.CONFIRM else None,
        verbs=verbs_for(one),
        prevented=prevented(case, one, standing, reading.now),
        marks=shown,
        comments=_comments(reading, rma_number, one),
        requests=tuple(want for want in photo_requests_open(reading) if _is_of(want, case, one)),
        timeline=load_timeline(reading, rma_number),
        names=names_of(reading),
    )


def review_at(reading: Reading, key: Key) -> tuple[ReviewView | None, int]:
    """The unit that this tile belongs to, and the photograph that the tile shows."""
    case, line, unit, _ = key
    row = reading.row(sql.CASE, case=case)
    return (review(reading, text(row[0]), line, unit) if row else None), _photo_of(reading, key)


def _photo_of(reading: Reading, key: Key) -> int:
    """The photograph of this tile: for a unit the one that says most; 0 when there is none."""
    case, line, unit, photo = key
    row = None if photo else reading.row(sql.SAYS_MOST, case=case, at_line=line, at_unit=unit)
    return number(row[0]) if row else photo


def to_review_count(reading: Reading) -> int:
    """How many units are to be reviewed."""
    row = reading.row(sql.TO_REVIEW)
    return number(row[0]) if row else 0


def photo_requests_open(reading: Reading) -> tuple[PhotoRequest, ...]:
    """The photographs that the bench owes, the oldest wish first."""
    return tuple(
        PhotoRequest(
            number(wish),
            text(rma),
            number(line),
            number(unit),
            known(Slot, slot),
            text(note),
            moment(at),
            text(who),
            text(product),
        )
        for wish, rma, line, unit, slot, note, at, who, product in reading.rows(_REQUESTS)
    )


def marks_of(reading: Reading, photo: int) -> tuple[Mark, ...]:
    """The marks that lie over this photograph."""
    return tuple(
        Mark(known(MarkKind, kind), float(x1 or 0), float(y1 or 0), float(x2 or 0), float(y2 or 0), text(said))
        for kind, x1, y1, x2, y2, said in reading.rows(_MARKS, which=photo)
    )


def _comments(reading: Reading, rma_number: str, unit: UnitView) -> tuple[Comment, ...]:
    return tuple(
        Comment(moment(at), text(login), text(name) or text(login), known(ReviewVerb, verb), text(said))
        for at, login, name, verb, said in reading.rows(_COMMENTS, rma=rma_number, at_line=unit.line, at_unit=unit.unit)
    )


def _is_of(wish: PhotoRequest, case: CaseView, unit: UnitView) -> bool:
    return (wish.rma_number, wish.line, wish.unit) == (case.rma_number, unit.line, unit.unit)


def _tile(reading: Reading, key: Key) -> WallTile:
    (case, line, unit, _), photo = key, _photo_of(reading, key)
    rma, due = reading.row(sql.CASE, case=case) or ("", None)
    said, sampled, standing, judged = reading.row(sql.UNIT, case=case, at_line=line, at_unit=unit) or (None,) * 4
    sha256, slot, taken, marked = (reading.row(sql.PHOTO, which=photo) if photo else None) or ("", None, None, False)
    count = reading.row(sql.COUNT, case=case, at_line=line, at_unit=unit)
    return WallTile(
        photo=photo,
        path=str(reading.files.address(text(sha256))) if sha256 else "",
        thumb=_small(reading, text(sha256)) if sha256 else "",
        rma_number=text(rma),
        line=line,
        unit=unit,
        slot=choice(Slot, slot),
        verdict=choice(Verdict, said),
        sampled=bool(sampled),
        standing=choice(Standing, standing),
        at=moment_or_none(taken if taken is not None else judged),
        due_by=moment_or_none(due),
        photos=number(count[0]) if count else 0,
        marked=bool(marked),
    )


def _small(reading: Reading, sha256: str) -> str:
    """The small picture if it has been made, else the photograph itself."""
    made = reading.files.thumb(sha256)
    return str(made) if made.exists() else reading.files.address(sha256)


def _values(reading: Reading, wanted: WallFilter) -> dict[str, tuple[tuple[str, str | int], ...]]:
    """For each filter that is set, the values that its statement wants."""
    values: dict[str, tuple[tuple[str, str | int], ...]] = {}
    if wanted.day is not None:
        begins = datetime.combine(wanted.day, time(), reading.zone)
        ends = datetime.combine(wanted.day + timedelta(days=1), time(), reading.zone)
        values["day"] = (("begins", micros(begins)), ("ends", micros(ends) - 1))
    if wanted.station:
        values["station"] = (("at_station", wanted.station),)
    if wanted.operator:
        values["operator"] = (("who", wanted.operator),)
    if wanted.reason is not None:
        values["reason"] = (("for_reason", f'"{wanted.reason.value}"'),)
    if wanted.category:
        values["category"] = (("of_category", wanted.category),)
    if wanted.verdict is not None:
        values["verdict"] = (("said", wanted.verdict.value),)
    if wanted.text.strip():
        values["text"] = (("part", f"%{wanted.text.strip()}%"),)
    return values


def _bound(values: dict[str, tuple[tuple[str, str | int], ...]]) -> dict[str, str | int]:
    return {name: value for pairs in values.values() for name, value in pairs}
