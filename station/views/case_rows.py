"""The statements that load one case: one per table, built once."""

from sqlalchemy import BindParameter, bindparam, select

from station.storage.records import (
    attachments,
    cases,
    decisions,
    deliveries,
    items,
    journal,
    messages,
    operators,
    photos,
    print_jobs,
    return_parcels,
    units,
)

_CASE: BindParameter[int] = bindparam("case_id")

CASE_COLUMNS = tuple(column.name for column in cases.columns)

BY_NUMBER = select(cases).where(cases.c.rma_number == bindparam("number"))

ID_BY_NUMBER = select(cases.c.id).where(cases.c.rma_number == bindparam("number"))

ITEMS = (
    select(
        items.c.line,
        items.c.sku,
        items.c.gtin,
        items.c.name,
        items.c.category,
        items.c.quantity,
        items.c.price,
        items.c.currency,
        items.c.sealed_product,
        items.c.serials,
        items.c.accessories,
        items.c.justification,
        items.c.defective,
        items.c.seal,
        items.c.use,
        items.c.note,
        items.c.exceptions,
    )
    .where(items.c.case_id == _CASE)
    .order_by(items.c.line)
)

UNITS = (
    select(
        units.c.line,
        units.c.unit,
        units.c.reception,
        units.c.seal,
        units.c.use,
        units.c.packaging,
        units.c.function,
        units.c.accessories,
        units.c.serial,
        units.c.serial_unreadable,
        units.c.note,
        units.c.found_name,
        units.c.verdict,
        units.c.reasons,
        units.c.verdict_note,
        units.c.resolution,
        units.c.disposition,
        units.c.return_code,
    )
    .where(units.c.case_id == _CASE)
    .order_by(units.c.line, units.c.unit)
)

PHOTOS = (
    select(
        photos.c.id,
        photos.c.slot,
        photos.c.line,
        photos.c.unit,
        photos.c.sha256,
        photos.c.taken_at,
        photos.c.operator,
    )
    .where(photos.c.case_id == _CASE, photos.c.deleted_at.is_(None))
    .order_by(photos.c.id)
)

ATTACHMENTS = (
    select(
        attachments.c.document,
        attachments.c.kind,
        attachments.c.line,
        attachments.c.note,
        attachments.c.sha256,
        attachments.c.suffix,
    )
    .where(attachments.c.case_id == _CASE)
    .order_by(attachments.c.document)
)

MESSAGES = (
    select(messages.c.at, messages.c.sender, messages.c.author, messages.c.text)
    .where(messages.c.case_id == _CASE)
    .order_by(messages.c.position)
)

DECISION = (
    select(
        decisions.c.id,
        decisions.c.number,
        decisions.c.outcome,
        decisions.c.decided_at,
        decisions.c.operator,
        operators.c.name,
        decisions.c.supervisor,
        decisions.c.withdrawn_at,
        deliveries.c.sent_at,
        deliveries.c.not_before,
        deliveries.c.state,
    )
    .join(deliveries, deliveries.c.decision == decisions.c.id)
    .outerjoin(operators, operators.c.login == decisions.c.operator)
    .where(decisions.c.case_id == _CASE)
    .order_by(decisions.c.number.desc())
    .limit(1)
)

LABELS = (
    select(
        print_jobs.c.return_code,
        print_jobs.c.id,
        print_jobs.c.kind,
        print_jobs.c.copy,
        print_jobs.c.state,
        print_jobs.c.trouble,
        print_jobs.c.printed_at,
        return_parcels.c.voided_at,
        return_parcels.c.scanned_back_at,
        return_parcels.c.handed_over_at,
    )
    .join(return_parcels, return_parcels.c.return_code == print_jobs.c.return_code)
    .where(return_parcels.c.case_id == _CASE)
    .order_by(print_jobs.c.id)
)

TIMELINE = (
    select(journal.c.at, journal.c.operator, operators.c.name, journal.c.kind, journal.c.body)
    .outerjoin(operators, operators.c.login == journal.c.operator)
    .where(journal.c.case_id == _CASE)
    .order_by(journal.c.seq)
)
