"""A page as it stands on a screen, and what a person would notice on it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QWidget,
)
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


@dataclass(frozen=True, slots=True)
class Reached:
    """What the Tab key reached on a page, in its order, and what it should have reached and did not."""

    widgets: tuple[QWidget, ...]
    missed: tuple[str, ...]
    nameless: tuple[str, ...]
    """What has the keyboard and no name for who cannot see it."""
    unseen: tuple[str, ...]
    """What looks the same with the keyboard on it as without."""


def walk_by_tab(page: QWidget, most: int = 400) -> Reached:
    """Goes around the page by Tab alone, until the first widget comes again."""
    window = page.window()
    window.activateWindow()
    page.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    reached: list[QWidget] = []
    nameless, unseen = [], []
    for _ in range(most):
        focus = QApplication.focusWidget()
        if focus is None or focus in reached:
            break
        reached.append(focus)
        if _is_in(page, focus):
            nameless += [] if focus.accessibleName() else [_called(focus)]
            unseen += [] if _shows_focus(focus) else [_called(focus)]
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        settle()
    missed = [_called(one) for one in page.findChildren(QWidget) if _interactive(one) and one not in reached]
    reached = [one for one in reached if _is_in(page, one)]
    return Reached(tuple(reached), tuple(missed), tuple(nameless), tuple(unseen))


def _interactive(widget: QWidget) -> bool:
    """Whether somebody with a mouse could do something with it."""
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView)
    takes = isinstance(widget, kinds) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(takes) and widget.isVisible() and widget.isEnabled() and not widget.focusProxy()


def _shows_focus(widget: QWidget) -> bool:
    """Whether the widget, or what stands around it, looks different without the keyboard."""
    around = widget.parentWidget() or widget
    with_it = around.grab().toImage()
    widget.clearFocus()
    settle()
    without = around.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    return with_it != without


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r} in {type(widget.parentWidget()).__name__}"


def _is_in(page: QWidget, widget: QWidget) -> bool:
    return widget is not page and page.isAncestorOf(widget)
