"""The tour's supervisor makes a dossier of a refused case, and looks at its pages, by day and in the dark."""

from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from station.opening import SAMPLE_PEOPLE
from ui import theme
from ui.hands import wait_until
from ui.tour.walk import SUPERVISOR_PIN

if TYPE_CHECKING:
    from collections.abc import Callable

    from station.desk import Desk
    from station.dossier.file import MadeDossier
    from ui.parts.people.name_card import NameCard
    from ui.tour.walk import Walk
    from ui.work.dossier import DossierWork


def dossier(walk: Walk, number: str) -> None:
    """The one who is signed in leaves, a supervisor comes, makes the dossier and leaves again."""
    work, before = walk.bench.dossiers, walk.bench.desk.operator
    assert work is not None, "the station is open"
    assert before is not None, "somebody is signed in"
    _change_to(walk, "luca.conti", SUPERVISOR_PIN)
    _made(walk, work, number)
    _looked_at(walk, work)
    _in_the_dark(walk, work)
    pin = next(pin for login, _, _, pin in SAMPLE_PEOPLE if login == before.login)
    _change_to(walk, before.login, pin)


def _made(walk: Walk, work: DossierWork, number: str) -> None:
    walk.step(
        "dossier-asked",
        "a supervisor looks at the refused case and is asked how its dossier is to be",
        lambda: _ask(walk, number),
        work.sheet.isVisible,
    )
    walk.step(
        "dossier-made",
        "the dossier lies in the home",
        lambda: walk.hands.tap(work.sheet.make),
        lambda: work.ready.isVisible() and work.made is not None and work.made.file.exists(),
    )
    found: list[bool] = []
    walk.step(
        "dossier-read",
        "another reader finds the number in its bars, every photograph as it was taken, and its hash in the journal",
        lambda: found.append(_read(walk, work)),
        lambda: found == [True],
    )


def _looked_at(walk: Walk, work: DossierWork) -> None:
    walk.step(
        "dossier-pages",
        "its first page is seen as it will be printed",
        lambda: walk.hands.tap(work.ready.show_pages),
        lambda: _is_drawn(work),
    )
    walk.step(
        "dossier-next-page",
        "the next page is one key away",
        lambda: walk.hands.press(Qt.Key.Key_Right),
        lambda: work.viewer.page() == 1 and _is_drawn(work),
    )


def _in_the_dark(walk: Walk, work: DossierWork) -> None:
    """The pages and the sheet once more."""
    window, again = walk.tour.program.window, walk.pages.history.bar.dossier
    window.theme_chosen.emit(theme.DARK)
    walk.step("dossier-pages-dark", "the pages in the dark", lambda: None, lambda: _is_drawn(work))
    walk.hands.press(Qt.Key.Key_Escape)
    walk.step("dossier-dark", "asked in the dark", lambda: walk.hands.tap(again), work.sheet.isVisible)
    walk.hands.press(Qt.Key.Key_Escape)
    window.theme_chosen.emit(theme.LIGHT)


def _change_to(walk: Walk, login: str, pin: str) -> None:
    walk.show("empty")
    walk.tour.program.window.sign_out_wanted.emit()
    wait_until(lambda: walk.page() is walk.pages.sign_in and bool(walk.pages.sign_in.names()))
    card: NameCard = next(card for card in walk.pages.sign_in.names() if card.who.login == login)
    walk.hands.tap(card)
    for digit in pin:
        walk.hands.press(Qt.Key(Qt.Key.Key_0.value + int(digit)))
    walk.hands.press(Qt.Key.Key_Return)
    wait_until(_seen(walk))


def _seen(walk: Walk) -> Callable[[], bool]:
    return lambda: walk.page() is walk.pages.idle


def _ask(walk: Walk, number: str) -> None:
    walk.hands.scan(number)
    wait_until(lambda: walk.page() is walk.pages.history)
    walk.hands.tap(walk.pages.history.bar.dossier)


def _is_drawn(work: DossierWork) -> bool:
    return work.viewer.isVisible() and not work.viewer.canvas.sceneRect().isEmpty()


def _read(walk: Walk, work: DossierWork) -> bool:
    """Somebody else than the screen reads what was written."""
    assert work.made is not None, "a dossier was made"
    with ThreadPoolExecutor(1) as reader:
        reading = reader.submit(_is_whole, walk.bench.desk, work.made)
        wait_until(reading.done)
        return reading.result()


def _is_whole(desk: Desk, made: MadeDossier) -> bool:
    import numpy
    import zxingcpp

    from station.printing.preview import render
    from station.views.dossier import photographs
    from station.views.load_dossier import load_dossier

    pdf, view = made.file.read_bytes(), desk.look(load_dossier, made.rma_number)
    assert view is not None, "the case is there"
    known = [line.facts.get("sha256") for line in view.journal if line.kind == "DossierMade"]
    width, height, pixels = render(pdf, 1654)
    picture = numpy.frombuffer(pixels, numpy.uint8).reshape(height, width, 4)[:, :, 1]
    read = {found.text for found in zxingcpp.read_barcodes(numpy.ascontiguousarray(picture))}
    whole = all(Path(photo.path).read_bytes() in pdf for photo in photographs(view.case))
    return hashlib.sha256(pdf).hexdigest() in known and made.rma_number in read and whole
