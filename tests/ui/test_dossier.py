"""The dossier at the window: asked how, drawn, told to the journal, and looked at page by page."""

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget
from pytestqt.qtbot import QtBot

from tests.bench import LUCA, SINGLE, Bench
from tests.printing.samples import pages_of, text_of
from tests.ui.on_screen import application, clipped, put_on_screen, settle, speaking, too_small
from ui.intents import DossierChosen
from ui.language import Language
from ui.pages.history import HistoryPage
from ui.parts.history.dossier_ready import DossierReady
from ui.parts.history.dossier_sheet import CODES, CUSTOMERS, DossierSheet
from ui.parts.history.paper_viewer import PaperViewer


def look_at_a_decided_case(bench: Bench) -> None:
    """The supervisor has confirmed it, and looks at its history."""
    bench.sign_in(LUCA)
    bench.open(SINGLE)
    bench.photograph()
    bench.inspect()
    bench.key(Qt.Key.Key_F2)
    bench.shows(bench.pages.verdict)
    bench.key(Qt.Key.Key_F9)
    bench.shows(bench.pages.idle)
    bench.scan(SINGLE)
    bench.shows(bench.pages.history)


def files(bench: Bench) -> list[Path]:
    return sorted((bench.home / "dossiers").glob("*.pdf"))


def test_a_supervisor_makes_a_dossier_and_looks_at_its_pages(slow_bench: Bench) -> None:
    # given a decision that could still be undone
    bench = slow_bench
    look_at_a_decided_case(bench)
    assert bench.program.bench is not None
    work = bench.program.bench.dossiers
    assert work is not None
    # when it is asked for, without names, in the customer's language
    bench.tap("Dossier")
    bench.wait(work.sheet.isVisible, "the sheet")
    bench.sees(f"Dossier of {SINGLE}")
    bench.key(Qt.Key.Key_F8)
    bench.tap("The customer's: Italiano")
    bench.tap("A code for each person")
    bench.tap("Make the dossier")
    bench.wait(work.ready.isVisible, "the answer")
    # then nothing was undone by the key that was meant for the page below
    assert bench.page is bench.pages.history
    # and the dossier lies in the home, and the journal knows it
    (file,) = files(bench)
    assert file.name.startswith(f"{SINGLE}-2")
    bench.sees(f"The dossier of {SINGLE} is made", file.name)
    pdf = file.read_bytes()
    text = text_of(pdf)
    assert "Fascicolo del reso" in text
    assert "Luca" not in text
    digest = hashlib.sha256(pdf).hexdigest()
    bench.wait(lambda: any("Dossier made" in line for line in bench.pages.history.timeline.sentences()), "the journal")
    assert work.made is not None
    assert work.made.sha256 == digest
    # when its pages are looked at
    bench.tap("Show the pages")
    bench.wait(lambda: not work.viewer.canvas.sceneRect().isEmpty(), "the first page")
    bench.sees(f"page 1 of {pages_of(pdf)}")
    bench.key(Qt.Key.Key_Right)
    bench.sees(f"page 2 of {pages_of(pdf)}")
    bench.key(Qt.Key.Key_Escape)
    assert not work.viewer.isVisible()
    assert bench.page is bench.pages.history
    # when the supervisor leaves while it is open
    bench.tap("Dossier")
    bench.wait(work.sheet.isVisible, "the sheet")
    bench.window.sign_out_wanted.emit()
    bench.shows(bench.pages.sign_in)
    # then nothing of it stays on the screen
    assert not work.sheet.isVisible()
    assert bench.pages.history.isEnabled()


@pytest.fixture
def stack(qtbot: QtBot) -> QStackedWidget:
    application()
    return put_on_screen(qtbot, HistoryPage())


@pytest.mark.parametrize("language", list(Language))
def test_every_word_of_the_sheets_fits(stack: QStackedWidget, language: Language) -> None:
    page = stack.currentWidget()
    sheet, ready, viewer = DossierSheet(stack, stack), DossierReady(stack, stack), PaperViewer(stack)
    with speaking(language):
        sheet.ask(page, "RMA-2026-004817", "it")
        settle()
        assert clipped(sheet) == too_small(sheet) == []
        sheet.close_sheet()
        ready.tell(page, "/srv/banco-resi/dossiers/RMA-2026-004817-20261123-091300.pdf", "ab" * 32)
        settle()
        assert clipped(ready) == too_small(ready) == []
        ready.close_sheet()
        viewer.open(page, "RMA-2026-004817-20261123-091300.pdf", 12)
        settle()
        assert clipped(viewer) == too_small(viewer) == []


def test_the_sheet_carries_what_was_chosen(stack: QStackedWidget, qtbot: QtBot) -> None:
    sheet = DossierSheet(stack, stack)
    sheet.ask(stack.currentWidget(), "RMA-2026-004817", "fr")
    sheet.languages.answers()[0].click()
    sheet.names.answers()[1].click()
    assert (sheet.languages.value(), sheet.names.value()) == (CUSTOMERS, CODES)
    with qtbot.waitSignal(sheet.chosen) as chosen:
        sheet.make.click()
    assert chosen.args == [DossierChosen("RMA-2026-004817", "customer", names=False)]
    assert not sheet.isVisible()
