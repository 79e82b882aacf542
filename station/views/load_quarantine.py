"""Parcels that stand aside: the queries."""

from collections.abc import Sequence

from sqlalchemy import bindparam, func, select

from station.domain.case import CaseState, ServiceStatus
from station.domain.evidence import Slot
from station.domain.printing import JobState
from station.domain.quarantine import Aside, Ending, reasons_for
from station.storage.people_records import operators
from station.storage.print_records import print_jobs
from station.storage.quarantine_records import aside_photos, parcels_aside
from station.storage.records import cases
from station.storage.statements import Value
from station.storage.transaction import Reading, moment, moment_or_none
from station.storage.values import choice, known, number, text
from station.views.quarantine import AsidePhoto, ParcelAside

MOST_ROWS = 1000

_ROW = (
    select(
        parcels_aside.c.number,
        parcels_aside.c.tag,
        parcels_aside.c.why,
        parcels_aside.c.code,
        parcels_aside.c.note,
        cases.c.rma_number,
        cases.c.state,
        cases.c.status,
        parcels_aside.c.arrived_at,
        func.coalesce(operators.c.name, parcels_aside.c.operator),
        parcels_aside.c.tagged_at,
        parcels_aside.c.ending,
        parcels_aside.c.ended_at,
    )
    .join(cases, cases.c.id == parcels_aside.c.case_id, isouter=True)
    .join(operators, operators.c.login == parcels_aside.c.operator, isouter=True)
)
_BY_TAG = _ROW.where(parcels_aside.c.tag == bindparam("tag"))
_HERE = _ROW.where(parcels_aside.c.ended_at.is_(None)).order_by(parcels_aside.c.arrived_at).limit(MOST_ROWS)
_COUNT = select(func.count()).where(parcels_aside.c.ended_at.is_(None))
_BY_CODE = select(parcels_aside.c.tag).where(
    parcels_aside.c.code == bindparam("code"), parcels_aside.c.code != "", parcels_aside.c.ended_at.is_(None)
)
_PHOTOS = (
    select(aside_photos.c.slot, aside_photos.c.sha256)
    .where(aside_photos.c.parcel == bindparam("parcel"), aside_photos.c.replaced_at.is_(None))
    .order_by(aside_photos.c.id)
)
_JOB = (
    select(print_jobs.c.copy, print_jobs.c.state, print_jobs.c.trouble)
    .where(print_jobs.c.code == bindparam("tag"))
    .order_by(print_jobs.c.id.desc())
    .limit(1)
)


def parcel_aside(reading: Reading, tag: str) -> ParcelAside | None:
    """The parcel with this tag; None when there is none."""
    row = reading.row(_BY_TAG, tag=tag.upper())
    return None if row is None else _parcel(reading, row)


def parcels_here(reading: Reading) -> tuple[ParcelAside, ...]:
    """What stands in quarantine, the longest first."""
    return tuple(_parcel(reading, row) for row in reading.rows(_HERE))


def count_here(reading: Reading) -> int:
    """How many parcels stand in quarantine."""
    row = reading.row(_COUNT)
    return number(row[0]) if row else 0


def tag_of(reading: Reading, scanned: str) -> str | None:
    """The tag of the parcel that this is: its own, or that of one put aside under the same code."""
    if (row := reading.row(_BY_TAG, tag=scanned.upper())) is not None:
        return text(row[1])
    row = reading.row(_BY_CODE, code=scanned)
    return text(row[0]) if row else None


def _parcel(reading: Reading, row: Sequence[Value]) -> ParcelAside:
    parcel, tag, why, code, note, rma, state, status, arrived, who, tagged, ending, ended = row
    of_case = None if rma is None else (known(CaseState, state), known(ServiceStatus, status))
    job = reading.row(_JOB, tag=text(tag)) if tagged is not None else None
    return ParcelAside(
        tag=text(tag),
        why=known(Aside, why),
        reasons=reasons_for(of_case),
        code=text(code),
        note=text(note),
        rma_number=text(rma) or None,
        arrived_at=moment(arrived),
        operator_name=text(who),
        photos=tuple(
            AsidePhoto(known(Slot, slot), text(sha256), str(reading.files.path(text(sha256))))
            for slot, sha256 in reading.rows(_PHOTOS, parcel=number(parcel))
        ),
        tagged_at=moment_or_none(tagged),
        copy=number(job[0]) if job else 0,
        job=choice(JobState, job[1]) if job else None,
        trouble=text(job[2]) or None if job else None,
        ending=choice(Ending, ending),
        ended_at=moment_or_none(ended),
    )
