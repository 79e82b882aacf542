"""The photographs of the bench with all that proves them, and the customer's own pictures, clearly told apart."""

from station.domain.photography import Flaw
from station.dossier.files import Files, digest_of, is_picture
from station.dossier.teller import Teller
from station.printing.dossier_blocks import Cell, facts, gap, paragraph, title
from station.printing.dossier_photos import Exhibit, photo_rows
from station.printing.evidence import Evidence, FileState
from station.printing.fonts import Cut
from station.printing.sheet import MM, SOFT
from station.printing.slip_blocks import Block, space
from station.views.case import Attachment, Photo

_GROUP, _GROUPS_IN_A_ROW = 8, 4


def photo_chapter(teller: Teller, files: Files) -> list[Block]:
    """Those of the parcel, then those of each unit."""
    case = teller.view.case
    if not files.photographs:
        return paragraph(teller.p.no_photographs)
    blocks = _group(teller, files, teller.p.of_parcel.capitalize(), case.parcel_photos)
    for item in case.items:
        for unit in item.units:
            name = f"{unit.line}.{unit.unit} · {teller.product(item, unit)}"
            blocks += _group(teller, files, name, unit.photos)
    return blocks


def customer_chapter(teller: Teller, files: Files) -> list[Block]:
    """What the customer sent, on grey paper; empty when that was nothing."""
    sent = teller.view.case.attachments
    if not sent:
        return []
    shown = [_theirs(teller, one, files.pictures[one.id]) for one in sent if is_picture(one)]
    papers = [(teller.ink(one.id), _paper(teller, one)) for one in sent if not is_picture(one)]
    return [
        *paragraph(teller.p.not_from_bench, Cut.MEDIUM, keep=True, below=4 * MM),
        *photo_rows(shown, teller.ink),
        *facts(papers),
    ]


def _group(teller: Teller, files: Files, name: str, photos: tuple[Photo, ...]) -> list[Block]:
    if not photos:
        return []
    exhibits = [_ours(teller, photo, files.photographs[photo.id]) for photo in photos]
    return [*title(name), space(1.2 * MM), *photo_rows(exhibits, teller.written), gap(2 * MM)]


def _ours(teller: Teller, photo: Photo, evidence: Evidence) -> Exhibit:
    marks = teller.view.marks.get(photo.id, ())
    about = "" if photo.line is None or photo.unit is None else f" · {teller.place((photo.line, photo.unit))}"
    taken = f"{teller.second(photo.taken_at)} · {teller.p.taken_by.format(who=teller.names.of(photo.operator))}"
    caption = [
        Cell(f"{teller.code(photo.slot)}{about}", Cut.SEMIBOLD, size=8.5),
        Cell(taken, size=7.5),
        *_making(teller, photo),
        Cell(f"SHA-256 {grouped(photo.sha256)}", size=7, grey=0.2),
        *_state(teller, evidence),
    ]
    return Exhibit(evidence, tuple(caption), teller.p.no_picture, marks, teller.p.overlay.format(n=len(marks)))


def _making(teller: Teller, photo: Photo) -> list[Cell]:
    made = photo.making
    if made is None:
        return []
    size = f"{made.width} × {made.height} · {max(1, round(made.size / 1024))} kB · {teller.called(made.camera)}"
    cells = [Cell(size, size=7, grey=SOFT)]
    if made.flaw in set(Flaw):
        flaw = teller.code(Flaw(made.flaw))
        cells.append(
            Cell(teller.p.kept_flaw.format(flaw=flaw, why=teller.written(made.kept_why)), Cut.MEDIUM, size=7.5)
        )
    return cells


def _theirs(teller: Teller, sent: Attachment, evidence: Evidence) -> Exhibit:
    about = teller.p.product + f" {sent.line}" if sent.line is not None else ""
    head = " · ".join(part for part in (teller.p.sent_by_customer, teller.ink(sent.id), about) if part)
    caption = [
        Cell(f"▲ {head}", Cut.SEMIBOLD, size=8.5),
        *([Cell(teller.written(sent.note), size=7.5)] if sent.note else []),
        Cell(f"SHA-256 {grouped(digest_of(sent))}", size=7, grey=0.2),
        *_state(teller, evidence),
    ]
    return Exhibit(evidence, tuple(caption), teller.p.no_picture, theirs=True)


def _paper(teller: Teller, sent: Attachment) -> str:
    if sent.path is None:
        return "\n".join(part for part in (teller.p.not_arrived, teller.written(sent.note)) if part)
    digest = f"SHA-256 {grouped(digest_of(sent))}"
    return "\n".join(part for part in (teller.p.document, teller.written(sent.note), digest) if part)


def _state(teller: Teller, evidence: Evidence) -> list[Cell]:
    said = {
        FileState.CHANGED: teller.p.mismatch.format(found=grouped(evidence.found)),
        FileState.GONE: teller.p.gone,
        FileState.UNREADABLE: teller.p.unreadable,
    }
    return [Cell(said[evidence.state], Cut.BOLD, size=8)] if evidence.state in said else []


def grouped(sha256: str) -> str:
    """A hash that can be read aloud: groups of eight digits, four groups to a row."""
    groups = [sha256[at : at + _GROUP] for at in range(0, len(sha256), _GROUP)]
    rows = [" ".join(groups[at : at + _GROUPS_IN_A_ROW]) for at in range(0, len(groups), _GROUPS_IN_A_ROW)]
    return "\n".join(rows)
