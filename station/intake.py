"""Takes the cases of one file: each stands for itself, the good ones are taken and the refused ones reported."""

from dataclasses import dataclass, field
from pathlib import Path

from station.desk import Desk
from station.exchange.case_document import CaseDocument
from station.exchange.case_file import cases_in
from station.exchange.folder import find_document
from station.exchange.pictures import PictureRefused, take_picture
from station.exchange.problems import Problem, ProblemCode, RefusedCase
from station.operations.import_case import Imported, import_case
from station.storage.photo_files import StoredFile


@dataclass(slots=True)
class Intake:
    """What became of one file so far."""

    taken: list[tuple[str, Imported]] = field(default_factory=list)
    refused: list[RefusedCase] = field(default_factory=list)
    left_out: list[tuple[str, Problem]] = field(default_factory=list)
    """Pictures that were named and not taken, with the RMA number of their case."""


def take_file(desk: Desk, file: Path) -> Intake:
    """Every good case of the file is in the station, with its pictures. Raises StorageTrouble if it cannot be kept."""
    intake = Intake()
    for found in cases_in(file):
        if isinstance(found, RefusedCase):
            intake.refused.append(found)
        else:
            pictures = _pictures(desk, file, found, intake)
            intake.taken.append((found.rma_number, desk.do_unattended(import_case, found, pictures)))
    return intake


def _pictures(desk: Desk, file: Path, case: CaseDocument, intake: Intake) -> dict[str, tuple[StoredFile, str]]:
    """The customer's pictures: durable on disk before a row speaks of them."""
    kept: dict[str, tuple[StoredFile, str]] = {}
    for place, document in enumerate(case.documents):
        if document.file is None:
            continue
        try:
            kept[document.id] = _keep(desk, file, document.file, document.kind)
        except PictureRefused as refused:
            where = f"documents[{place}].file"
            intake.left_out.append((case.rma_number, Problem(where, refused.code, refused.facts, document.file[:60])))
    return kept


def _keep(desk: Desk, case_file: Path, name: str, kind: str) -> tuple[StoredFile, str]:
    found = find_document(case_file, name)
    if found is None:
        raise PictureRefused(ProblemCode.PICTURE_NOT_FOUND)
    picture = take_picture(found, kind)
    return desk.files.keep(picture.content, picture.suffix), picture.suffix
