"""A field of several lines takes what belongs there, and lays out no megabyte of paste."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from ui.parts.case.note_entry import NoteEntry
from ui.parts.settings.setting_field import LinesField
from ui.parts.text_box import TextBox


def clipboard(text: str) -> QMimeData:
    held = QMimeData()
    held.setText(text)
    return held


def test_a_megabyte_of_paste_is_cut_before_it_is_laid_out(qtbot: QtBot) -> None:
    lines = LinesField("sender.lines")
    qtbot.addWidget(lines)
    note = NoteEntry()
    qtbot.addWidget(note)
    for box, longest in ((note, 10_000), (lines.box, 1_000)):
        laid_out: list[int] = []
        box.document().contentsChange.connect(lambda _at, _gone, come, heard=laid_out: heard.append(come))
        box.insertFromMimeData(clipboard("x" * 1_000_000))
        assert len(box.toPlainText()) == longest
        assert max(laid_out) <= longest + 1


def test_a_paste_takes_the_place_of_what_is_chosen_and_the_rest_stays(qtbot: QtBot) -> None:
    box = TextBox(10)
    qtbot.addWidget(box)
    box.setPlainText("0123456789")
    cursor = box.textCursor()
    cursor.setPosition(2)
    cursor.setPosition(5, QTextCursor.MoveMode.KeepAnchor)
    box.setTextCursor(cursor)
    box.insertFromMimeData(clipboard("abcdef"))
    assert box.toPlainText() == "01abc56789"


def test_typing_past_the_end_changes_nothing(qtbot: QtBot) -> None:
    box = TextBox(3)
    qtbot.addWidget(box)
    for character in "abcd":
        box.insertPlainText(character)
    assert box.toPlainText() == "abc"
    assert isinstance(box, QPlainTextEdit)  # the style sheet knows it by this
