"""The parts of which the pages are made, as a finger and a keyboard find them."""

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from station.domain.case import CaseState
from tests.ui.on_screen import application, put_on_screen, speaking
from ui import theme
from ui.language import Language
from ui.lights import Light, LightKind, Lights, LightWord
from ui.parts.button import BigButton
from ui.parts.history.state_chip import StateChip
from ui.parts.keypad import NUMBER_KEYS, Keypad
from ui.parts.label import Label
from ui.parts.people.operator_chip import initials
from ui.parts.photo.camera_view import CameraView
from ui.parts.segmented import Segmented
from ui.parts.window.device_lights import DeviceLights, Explanation
from ui.parts.window.notice_bar import NoticeBar
from ui.words.light_words import light_helps, light_means

SEALS = (("INTACT", "Integro"), ("BROKEN", "Rotto"), ("ABSENT", "Assente"))


def page_with(qtbot: QtBot, *parts: QWidget) -> QWidget:
    application()
    page = QWidget()
    column = QVBoxLayout(page)
    for part in parts:
        column.addWidget(part)
    put_on_screen(qtbot, page)
    return page


def test_a_button_with_a_reason_says_it_and_does_not_act(qtbot: QtBot) -> None:
    button = BigButton("Rifiuta", "stop", "stop", key="F4")
    page = page_with(qtbot, button)
    acted: list[str] = []
    button.clicked.connect(lambda: acted.append("clicked"))
    button.reason_pressed.connect(lambda: acted.append("reason"))

    button.set_reason("manca 1 foto")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(page, Qt.Key.Key_F4)
    assert acted == ["reason", "reason"]
    assert button.accessibleDescription() == "manca 1 foto"

    button.set_reason(None)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(page, Qt.Key.Key_F4)
    assert acted == ["reason", "reason", "clicked", "clicked"]


def test_a_held_enter_presses_a_button_once(qtbot: QtBot) -> None:
    button = BigButton("Conferma")
    page_with(qtbot, button)
    presses: list[bool] = []
    button.clicked.connect(lambda: presses.append(True))
    button.setFocus()
    QTest.keyPress(button, Qt.Key.Key_Return)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    for _ in range(20):
        QApplication.sendEvent(button, held)
    assert presses == [True]


def test_number_keys_answer_the_lit_question_and_no_other(qtbot: QtBot) -> None:
    lit, other = Segmented(SEALS), Segmented(SEALS)
    page = page_with(qtbot, lit, other)
    lit.set_lit(True)
    with qtbot.waitSignal(lit.chosen) as chosen, qtbot.assertNotEmitted(other.chosen):
        QTest.keyClick(page, Qt.Key.Key_2)
    assert chosen.args == ["BROKEN"]
    assert lit.value() is None, "a press alone changes nothing: the view that comes back does"
    lit.choose("BROKEN")
    assert lit.value() == "BROKEN"
    lit.set_lit(False)
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier, "2")
    assert not lit.take_key(key)
    with qtbot.assertNotEmitted(lit.chosen):
        QTest.keyClick(page, Qt.Key.Key_2)


def test_number_keys_stay_in_a_line_that_is_being_typed(qtbot: QtBot) -> None:
    lit, line = Segmented(SEALS), QLineEdit()
    page_with(qtbot, lit, line)
    lit.set_lit(True)
    line.setFocus()
    with qtbot.assertNotEmitted(lit.chosen):
        QTest.keyClicks(line, "12")
    assert line.text() == "12"


def test_a_picture_keeps_its_shape_and_the_newest_one_wins(qtbot: QtBot) -> None:
    camera = CameraView()
    page_with(qtbot, camera)
    camera.resize(400, 300)
    for colour in ("#ff0000", "#00ff00"):
        image = QImage(960, 540, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        camera.show_image(image)
    shown = camera.image_rect()
    assert shown.size() == QSize(400, 225)
    assert camera.grab().toImage().pixelColor(200, 150).name() == "#00ff00"


def test_a_camera_in_trouble_shows_no_old_picture(qtbot: QtBot) -> None:
    camera = CameraView()
    page_with(qtbot, camera)
    image = QImage(64, 36, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    camera.show_image(image)
    camera.show_trouble("unplugged")
    assert camera.image_rect().isEmpty()
    camera.show_image(image)
    assert not camera.image_rect().isEmpty()


def test_a_camera_in_trouble_says_so_in_the_language_of_the_moment(qtbot: QtBot) -> None:
    camera = CameraView()
    page_with(qtbot, camera)
    camera.show_trouble("unplugged")
    said, painted = [], []
    for language in Language:
        with speaking(language):
            said.append(camera.trouble_text())
            painted.append(camera.grab().toImage())
    assert [text.split(".")[0] for text in said] == ["Scollegato", "Unplugged", "Débranché"]
    assert painted[0] != painted[1] != painted[2]


def test_the_shutter_is_there_when_it_is_wanted_and_large_enough(qtbot: QtBot) -> None:
    camera = CameraView()
    page_with(qtbot, camera)
    camera.set_shutter(True)
    shutter = camera.findChildren(QWidget)[0]
    assert min(shutter.width(), shutter.height()) >= 64
    with qtbot.waitSignal(camera.shutter):
        QTest.mouseClick(shutter, Qt.MouseButton.LeftButton)


def test_a_notice_goes_after_its_time_or_after_a_tap(qtbot: QtBot) -> None:
    under = QWidget()
    page = page_with(qtbot, under)
    bar = NoticeBar(page, under)
    bar.say("look", "Il cliente non ha annunciato questo collo", 0.01)
    assert bar.isVisible()
    qtbot.waitUntil(lambda: not bar.isVisible())
    bar.say("stop", "Manca la carta")
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


@pytest.mark.parametrize("language", list(Language))
def test_every_light_explains_itself(qtbot: QtBot, language: Language) -> None:
    application()
    with speaking(language):
        for kind in LightKind:
            for word in LightWord:
                for meaning in ("ok", "look", "stop", "info"):
                    light = Light(kind, meaning, word, "no_media", 3)
                    assert light_means(light)
                    assert light_helps(light)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # offscreen has no popups
def test_a_light_opens_its_own_explanation(qtbot: QtBot) -> None:
    lights = DeviceLights()
    page_with(qtbot, lights)
    lights.set_lights(Lights(printer=Light(LightKind.PRINTER, "stop", LightWord.TROUBLE, "no_media")))
    with speaking(Language.EN):
        QTest.mouseClick(lights.pills[2], Qt.MouseButton.LeftButton)
        explanation = lights.findChild(Explanation)
        assert explanation is not None
        said = [label.full_text() for label in explanation.findChildren(Label)]
        explanation.close()
    assert "Printer" in said
    assert "Out of paper." in said


def test_a_state_changes_its_words_with_the_language(qtbot: QtBot) -> None:
    chip = StateChip.of(CaseState.REFUSED)
    page_with(qtbot, chip)
    with speaking(Language.IT):
        assert chip.text() == "Rifiutato"
    with speaking(Language.FR):
        assert chip.text() == "Refusé"


def test_the_keypad_types_erases_and_is_large_enough_for_gloves(qtbot: QtBot) -> None:
    pad = Keypad(NUMBER_KEYS)
    page_with(qtbot, pad)
    typed: list[object] = []
    pad.typed.connect(typed.append)
    for key in ("4", "-", "0"):
        QTest.mouseClick(pad.keys[key], Qt.MouseButton.LeftButton)
    assert typed == ["4", "-", "0"]
    with qtbot.waitSignal(pad.erased):
        QTest.mouseClick(pad.keys["erase"], Qt.MouseButton.LeftButton)
    assert all(min(key.width(), key.height()) >= theme.BUTTON for key in pad.keys.values())


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Anna Rossi", "AR"), ("Marco De Santis", "MS"), ("Nguyễn", "N"), ("  ", "?"), ("(x) 李 明", "李明")],
)
def test_initials_stand_for_every_name(name: str, letters: str) -> None:
    assert initials(name) == letters
