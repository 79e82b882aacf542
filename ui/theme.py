"""Colours, sizes and type as tokens: a light theme and a dark one for dim halls, from the same names."""

import re
from dataclasses import asdict, dataclass
from functools import cache, lru_cache
from typing import Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from resources import path

Meaning = Literal["plain", "ok", "stop", "look", "info", "brand", "simulated"]
Role = Literal["text", "muted", "heading", "title", "number", "prompt", "verdict", "small", "strong"]

BUTTON = 60
"""Least height of a button."""
ANSWER = 54
"""Least height of an answer."""
TOUCH = 48
"""Least height and width of anything that can be tapped."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Tokens:
    """One theme, equal to itself alone.

    `*_soft` is a ground, `*_fill` carries white text, the bare name is ink on card and on soft.
    """

    name: str
    background: str
    card: str
    sunken: str
    ink: str
    muted: str
    line: str
    edge: str
    header: str
    header_soft: str
    header_ink: str
    header_muted: str
    brand: str
    brand_soft: str
    brand_fill: str
    ok: str
    ok_soft: str
    ok_fill: str
    stop: str
    stop_soft: str
    stop_fill: str
    look: str
    look_soft: str
    look_fill: str
    info: str
    info_soft: str
    info_fill: str
    shade: str
    on_fill: str = "#FFFFFF"
    radius: int = 14
    radius_small: int = 10


LIGHT = Tokens(
    name="light",
    background="#F3F5F7",
    card="#FFFFFF",
    sunken="#F3F6F8",
    ink="#12202E",
    muted="#5B6B7B",
    line="#DCE2E8",
    edge="#C3CDD6",
    header="#0F2330",
    header_soft="#21384A",
    header_ink="#F4F8FA",
    header_muted="#A9BBC8",
    brand="#0B5C7A",
    brand_soft="#E4F1F6",
    brand_fill="#0B5C7A",
    ok="#12784A",
    ok_soft="#E3F4EB",
    ok_fill="#12784A",
    stop="#B3261E",
    stop_soft="#FCE9E7",
    stop_fill="#B3261E",
    look="#8F5300",
    look_soft="#FFF3DC",
    look_fill="#9A5B00",
    info="#1F5FBF",
    info_soft="#E6EFFC",
    info_fill="#1F5FBF",
    shade="#0F233099",
)

DARK = Tokens(
    name="dark",
    background="#0D151C",
    card="#16212B",
    sunken="#101A22",
    ink="#E9EFF4",
    muted="#9DAFBE",
    line="#293845",
    edge="#41535F",
    header="#091117",
    header_soft="#1B2A36",
    header_ink="#F0F5F8",
    header_muted="#94A7B5",
    brand="#6CC3E6",
    brand_soft="#11384A",
    brand_fill="#0E7095",
    ok="#5CCF96",
    ok_soft="#10382A",
    ok_fill="#16794D",
    stop="#FF9189",
    stop_soft="#471C1B",
    stop_fill="#B92B23",
    look="#F3BC55",
    look_soft="#3B2C0D",
    look_fill="#94590A",
    info="#8AB8FF",
    info_soft="#182F52",
    info_fill="#2A66C2",
    shade="#000000B0",
)

_SIZES: dict[str, tuple[int, QFont.Weight]] = {
    "text": (16, QFont.Weight.Normal),
    "muted": (15, QFont.Weight.Normal),
    "small": (13, QFont.Weight.Medium),
    "strong": (16, QFont.Weight.DemiBold),
    "title": (17, QFont.Weight.DemiBold),
    "heading": (20, QFont.Weight.Bold),
    "number": (30, QFont.Weight.Bold),
    "prompt": (44, QFont.Weight.Bold),
    "verdict": (62, QFont.Weight.ExtraBold),
}


@dataclass(frozen=True, slots=True)
class Tone:
    """The colours of one meaning: ink on card or soft, soft ground, fill under white text."""

    ink: QColor
    soft: QColor
    fill: QColor


@cache
def tone(tokens: Tokens, meaning: Meaning) -> Tone:
    """The colours of this meaning in this theme."""
    if meaning == "plain":
        return Tone(QColor(tokens.ink), QColor(tokens.sunken), QColor(tokens.ink))
    name = "info" if meaning == "simulated" else meaning
    return Tone(colour(tokens, name), colour(tokens, f"{name}_soft"), colour(tokens, f"{name}_fill"))


def colour(tokens: Tokens, name: str) -> QColor:
    """The colour of this name in this theme. Raises AttributeError when no token has it."""
    return QColor(getattr(tokens, name))


@cache
def font(role: Role, *, size: int | None = None, tabular: bool = False) -> QFont:
    """The type of this role; with tabular figures where numbers stand in columns."""
    pixels, weight = _SIZES[role]
    made = QFont(QApplication.font())
    made.setPixelSize(size or pixels)
    made.setWeight(weight)
    if tabular or role == "number":
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@lru_cache(8192)
def width_of(text: str, role: Role, size: int | None = None) -> int:
    """Pixels that the text takes on one line in the type of this role: the same words are measured again and again."""
    return QFontMetrics(font(role, size=size)).horizontalAdvance(text)


def tokens_of(widget: QWidget | None = None) -> Tokens:
    """The theme in force; LIGHT before one was applied."""
    application = QApplication.instance()
    tokens = application.property("tokens") if application else None
    return tokens if isinstance(tokens, Tokens) else LIGHT


def application(name: str = "banco-resi") -> QApplication:
    """The application, drawn in Qt's own style on every desktop.

    The style is asked for by argument: asking for it afterwards makes Python's twins of all that a style is made of,
    which costs a tenth of the time until the window is there.
    """
    there = QApplication.instance()
    made = there if isinstance(there, QApplication) else QApplication([name, "-style", "Fusion"])
    made.setApplicationName(name)
    return made


def apply(app: QApplication, tokens: Tokens) -> None:
    """The whole program wears this theme; widgets learn of it through PaletteChange."""
    first = app.property("tokens") is None
    app.setProperty("tokens", tokens)
    if first:
        _load_fonts(app)
        # without this a widget under a style sheet does not hear of a new palette
        app.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
        app.setPalette(_palette(tokens))
        app.setStyleSheet(_filled(path("station.qss").read_text(encoding="utf-8"), tokens))
        return
    from ui.new_theme import paint_once, polish_anew  # what no first picture needs

    paint_once()
    app.setPalette(_palette(tokens))
    QTimer.singleShot(0, app, polish_anew)  # the palette reaches the widgets with the next turn of the event loop


def _load_fonts(app: QApplication) -> None:
    for file in sorted(path("fonts").glob("Inter*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    chosen = QFont("Inter")
    chosen.setFamilies(["Inter", "Noto Sans", "Segoe UI", "DejaVu Sans"])
    chosen.setPixelSize(_SIZES["text"][0])
    app.setFont(chosen)
    font.cache_clear()
    width_of.cache_clear()


def _filled(sheet: str, tokens: Tokens) -> str:
    values = {name: str(value) for name, value in asdict(tokens).items()}
    return re.sub(r"\{([a-z_]+)\}", lambda match: values[match[1]], sheet)


def _palette(tokens: Tokens) -> QPalette:
    colours = {
        QPalette.ColorRole.Window: tokens.background,
        QPalette.ColorRole.WindowText: tokens.ink,
        QPalette.ColorRole.Base: tokens.card,
        QPalette.ColorRole.AlternateBase: tokens.sunken,
        QPalette.ColorRole.Text: tokens.ink,
        QPalette.ColorRole.PlaceholderText: tokens.muted,
        QPalette.ColorRole.Button: tokens.card,
        QPalette.ColorRole.ButtonText: tokens.ink,
        QPalette.ColorRole.Highlight: tokens.brand_fill,
        QPalette.ColorRole.HighlightedText: tokens.on_fill,
        QPalette.ColorRole.ToolTipBase: tokens.card,
        QPalette.ColorRole.ToolTipText: tokens.ink,
        QPalette.ColorRole.Link: tokens.brand,
        QPalette.ColorRole.LinkVisited: tokens.stop,
        QPalette.ColorRole.Mid: tokens.edge,
        QPalette.ColorRole.Dark: tokens.muted,
    }
    palette = QPalette()
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    return palette
