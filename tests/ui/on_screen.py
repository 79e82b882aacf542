"""A page as it stands on a screen, and what a person would notice on it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QAbstractButton, QApplication, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.language import Language, current, speak
from ui.parts.button import BigButton
from ui.parts.chip import Chip
from ui.parts.label import Label
from ui.parts.segmented import Answer

HEADER, RAIL = 64, 92
"""What the window keeps of the screen for itself."""


def application() -> QApplication:
    """The program, wearing the light theme."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if not isinstance(app.property("tokens"), theme.Tokens):
        theme.apply(app, theme.LIGHT)
    return app


def put_on_screen(qtbot: QtBot, page: QWidget, width: int = 1280, height: int = 800) -> QStackedWidget:
    """The page fills the room that the window leaves it on a screen of this size."""
    stack = QStackedWidget()
    qtbot.addWidget(stack, before_close_func=lambda _: stack)  # qtbot alone holds it too weakly to outlive a fixture
    stack.addWidget(page)
    stack.resize(width - RAIL, height - HEADER)
    stack.show()
    settle()
    return stack


def settle() -> None:
    """Everything that was laid out or queued has happened."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """The screen speaks this language inside, and the one from before afterwards."""
    app = application()
    before = current(app)
    speak(app, language)
    settle()
    yield
    speak(app, before)
    settle()


def clipped(page: QWidget) -> list[str]:
    """The words that do not fit where they stand."""
    found = []
    for kind in (Label, Chip, Answer, BigButton):
        for widget in page.findChildren(kind):
            if widget.isVisible() and widget.is_clipped():
                text = widget.full_text() if isinstance(widget, Label) else widget.text()
                found.append(f"{kind.__name__}: {text} ({widget.width()} px)")
    return found


def too_small(page: QWidget, least: int = theme.TOUCH) -> list[str]:
    """The buttons that a finger would miss."""
    return [
        f"{type(button).__name__} {button.accessibleName()}: {button.width()} × {button.height()}"
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and min(button.width(), button.height()) < least
    ]


def button(page: QWidget, text: str) -> QAbstractButton:
    """The visible button with these words."""
    for candidate in page.findChildren(QAbstractButton):
        if candidate.isVisible() and candidate.text() == text:
            return candidate
    raise AssertionError(f"no button says {text!r}")


def sees(page: QWidget, text: str) -> bool:
    """Whether these words can be read on the page."""
    labels = (label.full_text() for label in page.findChildren(Label) if label.isVisible())
    return any(text in shown for shown in labels)
