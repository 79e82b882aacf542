"""The next print job, and what its label and its slip say."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, or_, select

from station.domain.label_text import (
    ArrivalTag,
    HoldTag,
    LocationLabel,
    QuarantineTag,
    Recipient,
    ReturnLabel,
    Slip,
    SlipItem,
)
from station.domain.printing import JobState, PrintKind
from station.domain.reason_words import reason_words
from station.domain.verdict import Disposition, Reception
from station.storage.print_records import print_jobs
from station.storage.records import cases
from station.storage.statements import Value
from station.storage.transaction import Reading, micros, moment
from station.storage.values import known, number, text
from station.views.case import CaseView, ItemView, UnitView
from station.views.load_case import load_case
from station.views.load_quarantine import parcel_aside

LANGUAGES = ("it", "en", "fr")
MOST_CONTENTS = 6


Document = ReturnLabel | Slip | HoldTag | ArrivalTag | QuarantineTag | LocationLabel


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A document to be printed. `begun` when an earlier try may have come out already."""

    id: int
    kind: PrintKind
    return_code: str
    copy: int
    tries: int
    begun: bool
    document: Document

    @property
    def title(self) -> str:
        """The job's name in the spooler."""
        return f"{self.return_code} {self.kind.value.lower()} {self.copy}"


_COLUMNS = (
    print_jobs.c.id,
    print_jobs.c.kind,
    print_jobs.c.code,
    print_jobs.c.copy,
    print_jobs.c.tries,
    print_jobs.c.state,
    print_jobs.c.possible_copy,
    print_jobs.c.body,
    cases.c.rma_number,
)
_JOBS = select(*_COLUMNS).join(cases, cases.c.id == print_jobs.c.case_id, isouter=True)
_LONGEST_WAIT = 3600 * 1_000_000
"""No job is put off for so long: one that is to wait still was told so by a clock that had gone wrong."""
_NEXT = (
    _JOBS.where(
        print_jobs.c.state.in_(("WAITING", "PRINTING")),
        or_(print_jobs.c.not_before <= bindparam("by_now"), print_jobs.c.not_before > bindparam("by_no_clock")),
    )
    .order_by(print_jobs.c.not_before, print_jobs.c.id)
    .limit(1)
)
_NEWEST_LABEL = (
    _JOBS.where(print_jobs.c.code == bindparam("code"), print_jobs.c.kind != PrintKind.SLIP.value)
    .order_by(print_jobs.c.id.desc())
    .limit(1)
)


def next_print_job(reading: Reading) -> PrintJob | None:
    """The job that has waited longest and may be tried now."""
    now = micros(reading.now)
    row = reading.row(_NEXT, by_now=now, by_no_clock=now + _LONGEST_WAIT)
    return None if row is None else _job(reading, row, begun=row[5] == JobState.PRINTING.value)


def newest_label(reading: Reading, return_code: str) -> PrintJob | None:
    """The newest label of this return parcel, or the tag with this number, for the preview on the screen."""
    row = reading.row(_NEWEST_LABEL, code=return_code)
    return None if row is None else _job(reading, row, begun=False)


def _job(reading: Reading, row: Sequence[Value], *, begun: bool) -> PrintJob:
    """`begun` when a try was kept that never ended: what comes out now may be a second one."""
    job, kind, code, copy, tries, _, maybe, body, rma = row
    if known(PrintKind, kind) is PrintKind.QUARANTINE_TAG:
        aside = _quarantine_tag(reading, text(code), number(copy))
        return PrintJob(
            number(job), PrintKind.QUARANTINE_TAG, aside.tag, aside.copy, number(tries), begun or bool(maybe), aside
        )
    case, what = load_case(reading, text(rma)), known(PrintKind, kind)
    assert case is not None, "a print job has its case"
    begun = begun or bool(maybe)
    document = _of_case(reading, case, what, text(code), number(copy), json.loads(text(body)), begun)
    return PrintJob(number(job), what, text(code), number(copy), number(tries), begun, document)


def _of_case(
    reading: Reading, case: CaseView, what: PrintKind, code: str, copy: int, said: dict[str, Any], maybe: bool
) -> Document:
    """`said` is what was written down when it was ordered."""
    if what is PrintKind.HOLD_TAG:
        arrived = "arrived" in said
        return _arrival_tag(reading, case, copy, said) if arrived else _tag(reading, case, code, copy, said)
    places = [(line, unit) for line, unit in said["units"]]
    placed = [(item, unit) for item in case.items for unit in item.units if (unit.line, unit.unit) in places]
    if what is PrintKind.LOCATION_LABEL:
        return _location_label(reading, case, copy, Disposition(said["goes"]), moment(said["since"]), placed)
    if what is PrintKind.RETURN_LABEL:
        return _label(reading, case, code, copy, maybe, placed)
    return _slip(reading, case, code, copy, placed)


Placed = list[tuple[ItemView, UnitView]]


def _label(reading: Reading, case: CaseView, code: str, copy: int, maybe: bool, refused: Placed) -> ReturnLabel:
    contents = []
    for item, unit in refused[:MOST_CONTENTS]:
        serial = unit.serial or next(iter(item.serials), None)
        contents.append(f"{item.name or unit.found_name}{f' · S/N {serial}' if serial else ''}")
    if len(refused) > MOST_CONTENTS:
        contents.append(f"+ {len(refused) - MOST_CONTENTS}")
    customer = case.customer
    return ReturnLabel(
        return_code=code,
        rma_number=case.rma_number,
        sender=reading.settings.label_sender,
        recipient=Recipient(
            customer.name,
            customer.address_lines,
            customer.postal_code,
            customer.city,
            customer.province,
            customer.country,
        ),
        contents=tuple(contents),
        date=_date(reading),
        station=reading.settings.station.name,
        copy=copy,
        language=reading.settings.station.language,
        possible_copy=maybe,
    )


def _slip(reading: Reading, case: CaseView, code: str, copy: int, refused: Placed) -> Slip:
    spoken = case.customer.language[:2].lower()  # "it", "IT" and "it-IT" all come in
    language = spoken if spoken in LANGUAGES else "en"
    return Slip(
        return_code=code,
        rma_number=case.rma_number,
        customer=case.customer.name,
        sender=reading.settings.label_sender,
        items=tuple(_slip_item(item, unit, language) for item, unit in refused),
        date=_date(reading),
        language=language,
        copy=copy,
    )


def _slip_item(item: ItemView, unit: UnitView, language: str) -> SlipItem:
    return SlipItem(
        name=item.name or unit.found_name,
        serial=unit.serial,
        reasons=reason_words(unit.reasons, language),
        note=unit.verdict_note,
        photos=tuple(photo.sha256 for photo in unit.photos),
    )


def _tag(reading: Reading, case: CaseView, tag: str, copy: int, held: dict[str, int]) -> HoldTag:
    line, place, since = held["line"], held["unit"], moment(held["since"])
    item = next((item for item in case.items if item.line == line), None)
    unit = next((unit for unit in case.units if (unit.line, unit.unit) == (line, place)), None)
    goes = _goes(unit)
    return HoldTag(
        tag=tag,
        rma_number=case.rma_number,
        product=(item.name if item is not None else "") or (unit.found_name if unit is not None else ""),
        unit=place,
        units=len(item.units) if item is not None else 1,
        since=_clock(reading, since),
        why=unit.verdict_note if unit is not None else "",
        danger=unit is not None and unit.is_dangerous,
        station=reading.settings.station.name,
        copy=copy,
        language=reading.settings.station.language,
        goes=goes,
        place=reading.settings.place_of(goes) if goes is not None else "",
    )


def _location_label(
    reading: Reading, case: CaseView, copy: int, goes: Disposition, since: datetime, placed: Placed
) -> LocationLabel:
    counted = Counter(item.name or unit.found_name for item, unit in placed)
    return LocationLabel(
        rma_number=case.rma_number,
        goes=goes,
        place=reading.settings.place_of(goes),
        products=" · ".join(f"{count} × {name}" if count > 1 else name for name, count in counted.items()),
        gets=tuple(dict.fromkeys(unit.resolution for _, unit in placed if unit.resolution is not None)),
        since=_clock(reading, since),
        station=reading.settings.station.name,
        copy=copy,
        language=reading.settings.station.language,
    )


def _arrival_tag(reading: Reading, case: CaseView, copy: int, said: dict[str, int]) -> ArrivalTag:
    parcel = said.get("parcel", 1)
    return ArrivalTag(
        rma_number=case.rma_number,
        product=" · ".join(item.name for item in case.items if item.name),
        since=_clock(reading, case.arrived_at),
        due=_clock(reading, case.due_by),
        station=reading.settings.station.name,
        copy=said.get("copy", copy),
        language=reading.settings.station.language,
        parcel=parcel,
        parcels=max(parcel, case.came.here, case.parcels or 1),
    )


def _clock(reading: Reading, at: datetime | None) -> str:
    return f"{at.astimezone(reading.zone):%d/%m/%Y %H:%M}" if at is not None else ""


def _quarantine_tag(reading: Reading, tag: str, copy: int) -> QuarantineTag:
    parcel = parcel_aside(reading, tag)
    assert parcel is not None, "a tag has its parcel"
    return QuarantineTag(
        tag=tag,
        why=parcel.why,
        about=parcel.rma_number or parcel.code,
        since=_clock(reading, parcel.arrived_at),
        place=reading.settings.process.quarantine_place,
        station=reading.settings.station.name,
        copy=copy,
        language=reading.settings.station.language,
    )


def _goes(unit: UnitView | None) -> Disposition | None:
    """Where it waits: what nobody announced in quarantine."""
    if unit is None:
        return None
    return Disposition.QUARANTINE if unit.reception is Reception.UNDECLARED else unit.disposition


def _date(reading: Reading) -> str:
    return f"{reading.now.astimezone(reading.zone):%d/%m/%Y}"
