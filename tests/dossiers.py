"""Cases that a dossier has something to tell of, played at a quiet bench."""

from functools import cache

from station.domain.evidence import Slot
from station.domain.marks import Mark, MarkKind
from station.domain.reduction import reduction_of
from station.domain.verdict import Reason, Reception, Verdict
from station.dossier.make import Wanted, make
from station.operations.import_case import import_case
from station.operations.receive_unit import add_undeclared, write_note
from station.operations.review import agree, comment, mark_photo, overturn
from station.views.dossier import DossierView
from station.views.load_dossier import load_dossier
from tests.builders import LUCA, MARCO, RMA, a_case, a_simple_item, an_item, document
from tests.printing.samples import jpeg
from tests.quiet_bench import QuietBench

MARKS = (
    Mark(MarkKind.ELLIPSE, 0.55, 0.55, 0.95, 0.95),
    Mark(MarkKind.ARROW, 0.15, 0.2, 0.55, 0.6),
    Mark(MarkKind.TEXT, 0.1, 0.1, 0.1, 0.1, "Graffio profondo"),
)
MESSAGES = [
    {
        "id": "M1",
        "at": "2026-11-08T11:00:00+01:00",
        "from": "SERVICE",
        "author": "Marta",
        "text": "Anna chiede: accessori inclusi?",
    },
    {"id": "M2", "at": "2026-11-08T12:00:00+01:00", "from": "CUSTOMER", "author": "Giulia", "text": "Sì, tutti."},
]
SENT = [
    {"id": "D1", "kind": "PHOTO", "file": "1.jpg", "line": 1, "note": "Così com'era"},
    {"id": "D2", "kind": "PHOTO", "file": "2.jpg", "line": None, "note": None},
]


@cache
def photograph(seed: int, *, upright: bool = False) -> bytes:
    """A small picture, each number another one."""
    return jpeg(360, 480, seed) if upright else jpeg(640, 360, seed)


def case_of_the_story(**changes: object) -> dict[str, object]:
    """Two notebooks and a mouse, with messages and the customer's own pictures."""
    told = {
        "items": [an_item(quantity=2, serial_numbers=["7HK2-99101", "7HK2-99102"]), a_simple_item(2)],
        "messages": MESSAGES,
        "documents": SENT,
        "agent_message": "La scatola è stata aperta solo per controllare il colore.",
    }
    return a_case(**(told | changes))


def a_long_story(bench: QuietBench) -> None:
    """Confirmed, refused and overturned, with photographs, marks, comments that name people, and an extra find."""
    bench.rma = RMA
    pictures = {n: (bench.desk.files.keep(photograph(k), ".jpg"), ".jpg") for k, n in enumerate(("D1", "D2"))}
    bench.desk.do_unattended(import_case, document(case_of_the_story()), pictures)
    bench.scan()
    for seed in range(20, 24):
        bench.photo(Slot.PARCEL, content=photograph(seed))
    bench.photo(Slot.LABEL, content=photograph(11))
    bench.answer_all(1, 1)
    bench.confirm(1, 1)
    bench.clock.forward(minutes=2)
    bench.signs_in(MARCO)
    bench.answer_all(1, 2, missing=("Caricatore",), use="EVIDENT", serial="7HK2-00000", packaging="DAMAGED")
    bench.desk.do(write_note, RMA, 1, 2, "Graffi sul coperchio, visti anche da Anna.\nScatola schiacciata.")
    bench.photo(Slot.FRONT, 1, 2, content=photograph(12))
    defect = bench.photo(Slot.DEFECT, 1, 2, content=photograph(13))
    bench.photo(Slot.SERIAL, 1, 2, content=photograph(14, upright=True))
    bench.refuse(Reason.USED, Reason.MISSING_PARTS, line=1, unit=2, note="Visto con Luca Conti: usato a lungo.")
    bench.desk.do(add_undeclared, RMA, "Custodia nera")
    bench.photo(Slot.EXTRA, 0, 1, content=photograph(15))
    bench.receive(Reception.MISSING, 2, 1)
    if bench.case.can_be_closed:
        bench.close_case()
    bench.deliver()
    bench.print_all()
    bench.signs_in(LUCA)
    bench.desk.do(mark_photo, defect, MARKS)
    bench.desk.do(comment, RMA, 1, 2, "Marco Bianchi ha ragione; chiedere ad anna.rossi del cavo.")
    bench.clock.forward(minutes=9)
    bench.desk.do(overturn, RMA, 1, 2, Verdict.CONFIRM, "Accordo con il cliente", (), None, reduction_of("20%"))
    bench.desk.do(agree, RMA, 1, 2, "Va bene così")
    bench.deliver()


def dossier_of(bench: QuietBench, language: str = "it", *, names: bool = True) -> bytes:
    """The PDF of the bench's case."""
    return make(view_of(bench), Wanted(language, names))


def view_of(bench: QuietBench) -> DossierView:
    """What the dossier of the bench's case is made of."""
    view = bench.desk.look(load_dossier, bench.rma)
    assert view is not None
    return view


def a_big_case(bench: QuietBench, items: int = 20, photos: int = 40) -> None:
    """So many items and photographs, all confirmed but for the last one, which is on hold."""
    bench.arrives(items=[a_simple_item(line) for line in range(1, items + 1)])
    for number in range(photos):
        bench.photo(Slot.EXTRA, 1 + number % items, 1, content=photograph(100 + number))
    for line in range(1, items):
        bench.checks_and_confirms(line)
    bench.hold(items, 1, note="Da rivedere")
