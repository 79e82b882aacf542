"""The help page: signs, keys, and codes that a scanner can read from the screen."""

import numpy as np
import pytest
import zxingcpp
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from station.domain.codes import Command, Forms, read
from station.domain.commands import ANSWERS, Verb
from tests.ui.on_screen import application, clipped, put_on_screen, settle, speaking
from ui.language import Language
from ui.pages.help import HelpPage
from ui.parts.code_bars import CodeBars

EVERY = {*(verb.value for verb in Verb), *ANSWERS}


def shown(qtbot: QtBot) -> HelpPage:
    application()
    page = HelpPage()
    put_on_screen(qtbot, page)
    qtbot.waitUntil(lambda: len(page.findChildren(CodeBars)) == len(EVERY))
    settle()
    return page


def test_every_code_on_the_screen_can_be_scanned(qtbot: QtBot) -> None:
    page = shown(qtbot)
    scanned = set()
    for bars in page.findChildren(CodeBars):
        image = bars.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        found = zxingcpp.read_barcodes(np.ascontiguousarray(pixels[:, : image.width()]))
        code = read(found[0].text, Forms())
        assert isinstance(code, Command)
        scanned.add(code.verb)
    assert scanned == EVERY


@pytest.mark.parametrize("language", list(Language))
def test_everything_fits(qtbot: QtBot, language: Language) -> None:
    page = shown(qtbot)
    with speaking(language):
        assert not clipped(page)
        assert all(bars.accessibleName() for bars in page.findChildren(CodeBars))
