"""A dossier on disk: drawn and written whole, under a name that says of which case it is and when it was made."""

import hashlib
from dataclasses import dataclass
from itertools import count
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


def place_for(view: DossierView, folder: Path) -> Path:
    """RMA number and time at the warehouse, to the second; a number behind it where there is such a file already."""
    stem = f"{view.case.rma_number}-{view.made_at.astimezone(ZoneInfo(view.zone)):%Y%m%d-%H%M%S}"
    names = (f"{stem}.pdf" if number == 1 else f"{stem}-{number}.pdf" for number in count(1))
    return next(place for name in names if not (place := folder / name).exists())
