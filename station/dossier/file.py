"""A dossier on disk: drawn and written whole, under a name that says of which case it is and when it was made."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from station.dossier.make import Wanted, language_of, make
from station.exchange.whole_file import trouble, write_whole
from station.views.dossier import DossierView


@dataclass(frozen=True, slots=True)
class MadeDossier:
    """What was made: the journal is told of it next."""

    file: Path
    rma_number: str
    language: str
    names: bool
    sha256: str


def write_dossier(view: DossierView, wanted: Wanted, file: Path) -> MadeDossier:
    """The PDF is at this place, whole and durable. Raises StorageTrouble."""
    pdf = make(view, wanted)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, pdf)
    except OSError as failed:
        raise trouble(failed) from failed
    digest = hashlib.sha256(pdf).hexdigest()
    return MadeDossier(file, view.case.rma_number, language_of(view, wanted), wanted.names, digest)


def file_name(view: DossierView) -> str:
    """RMA number and time at the warehouse, to the second."""
    here: datetime = view.made_at.astimezone(ZoneInfo(view.zone))
    return f"{view.case.rma_number}-{here:%Y%m%d-%H%M%S}.pdf"
