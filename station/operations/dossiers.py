"""Keeps that a dossier was made: whoever holds one can be told whether it is the one that the station made."""

import json

from sqlalchemy import bindparam, select

from station.domain.dossier_events import DossierMade
from station.domain.people import Right
from station.errors import Refusal, Refused
from station.operations.at_hand import need
from station.storage.records import journal
from station.storage.transaction import Transaction
from station.storage.values import number, text
from station.views.case_rows import ID_BY_NUMBER

_MADE = select(journal.c.body).where(journal.c.case_id == bindparam("case"), journal.c.kind == DossierMade.__name__)


def keep_dossier(tx: Transaction, rma_number: str, language: str, names: bool, sha256: str) -> None:
    """The journal knows of this PDF. It lies on disk already, and the same one is told of once."""
    need(tx, Right.REVIEW)
    row = tx.row(ID_BY_NUMBER, number=rma_number) if rma_number.isascii() else None
    if row is None:
        raise Refused(Refusal.UNKNOWN_CASE, number=rma_number)
    case = number(row[0])
    if all(json.loads(text(body))["sha256"] != sha256 for (body,) in tx.rows(_MADE, case=case)):
        tx.record(DossierMade(rma_number, language, names, sha256), case)
