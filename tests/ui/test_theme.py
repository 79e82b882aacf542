"""Both themes can be read, and every sign can be drawn."""

import re
from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from resources import path
from tests.ui.on_screen import application, put_on_screen, settle
from ui import theme
from ui.parts import icon
from ui.parts.card import Card
from ui.parts.label import Label

THEMES = pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    ink = QColor(colour)
    shares = ((0.2126, ink.redF()), (0.7152, ink.greenF()), (0.0722, ink.blueF()))
    return sum(
        share * (part / 12.92 if part <= 0.04045 else pow((part + 0.055) / 1.055, 2.4)) for share, part in shares
    )


def contrast(one: str, other: str) -> float:
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


@THEMES
def test_every_text_stands_out_from_its_ground(tokens: theme.Tokens) -> None:
    values = asdict(tokens)
    pairs = [("ink", "card"), ("ink", "background"), ("muted", "card"), ("muted", "background")]
    pairs += [("header_ink", "header"), ("header_muted", "header"), ("header_ink", "header_soft")]
    for meaning in ("ok", "stop", "look", "info", "brand"):
        pairs += [(meaning, "card"), (meaning, f"{meaning}_soft"), ("on_fill", f"{meaning}_fill")]
        pairs.append(("ink", f"{meaning}_soft"))
    weak = {pair: round(contrast(values[pair[0]], values[pair[1]]), 2) for pair in pairs}
    assert not {pair: ratio for pair, ratio in weak.items() if ratio < 4.5}


@THEMES
def test_no_token_is_left_unfilled_in_the_style_sheet(qapp: QApplication, tokens: theme.Tokens) -> None:
    theme.apply(qapp, tokens)
    assert not re.search(r"\{[a-z_]+\}", qapp.styleSheet())
    assert theme.tokens_of() is tokens
    theme.apply(qapp, theme.LIGHT)


@pytest.mark.parametrize("name", sorted(file.stem for file in path("icons").glob("*.svg")))
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    image = icon.pixmap(name, "#ff0000", 48).toImage()
    pixels = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
    assert {(pixel.red(), pixel.green(), pixel.blue()) for pixel in pixels if pixel.alpha() > 250} == {(255, 0, 0)}


def test_text_from_outside_is_never_taken_for_markup(qtbot: QtBot) -> None:
    application()
    label = Label("<img src=/nowhere.png><b>Smith\x00")
    qtbot.addWidget(label)
    assert label.text() == "<img src=/nowhere.png><b>Smith"
    assert label.textFormat().name == "PlainText"


def test_a_text_that_does_not_fit_ends_in_an_ellipsis_and_is_whole_again_with_room(qtbot: QtBot) -> None:
    application()
    label = Label("Société Générale des Équipements Électroniques", elide=True)
    qtbot.addWidget(label)
    label.resize(120, 24)
    label.show()
    assert label.text().endswith("…")
    assert label.is_clipped()
    label.resize(900, 24)
    assert label.text() == label.full_text()
    assert not label.is_clipped()


def test_a_page_on_the_screen_changes_its_colours_with_the_theme(qtbot: QtBot) -> None:
    app = application()
    page = QWidget()
    card, label, line = Card(page), Label("words", tone="stop"), QLineEdit()
    for part in (label, line):
        card.body.addWidget(part)
    QVBoxLayout(page).addWidget(card)
    put_on_screen(qtbot, page)
    label.setFocus()
    for tokens in (theme.DARK, theme.LIGHT):
        theme.apply(app, tokens)
        settle()
        shown = page.grab().toImage()
        assert shown.pixelColor(2, 2) == QColor(tokens.background)
        assert shown.pixelColor(card.geometry().center()) == QColor(tokens.card)
        assert label.palette().windowText().color() == QColor(tokens.stop)
        assert line.grab().toImage().pixelColor(line.width() // 2, 0) == QColor(tokens.edge)


class Painted(Label):
    """A label that counts how often it was painted."""

    times = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.times += 1


def test_a_new_theme_paints_the_page_once(qtbot: QtBot) -> None:
    # given
    page, words = QWidget(), Painted("Conferma")
    QVBoxLayout(page).addWidget(words)
    put_on_screen(qtbot, page)
    words.times = 0
    # when
    theme.apply(application(), theme.DARK)
    settle()
    # then
    assert words.times == 1
    theme.apply(application(), theme.LIGHT)
    settle()
