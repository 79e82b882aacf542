"""The pages of the program, all of them, in one value; built one after the other, behind the first that is shown."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ui.pages.aside import AsidePage
from ui.pages.board import BoardPage
from ui.pages.case import CasePage
from ui.pages.figures import FiguresPage
from ui.pages.help import HelpPage
from ui.pages.history import HistoryPage
from ui.pages.idle import IdlePage
from ui.pages.queue import QueuePage
from ui.pages.review import ReviewPage
from ui.pages.rush import RushPage
from ui.pages.search import SearchPage
from ui.pages.settings import SettingsPage, Tab
from ui.pages.shift import ShiftPage
from ui.pages.sign_in import SignInPage
from ui.pages.verdict import VerdictPage
from ui.places import BoardView


@dataclass(frozen=True, slots=True)
class Pages:
    """One of each."""

    sign_in: SignInPage
    idle: IdlePage
    case: CasePage
    verdict: VerdictPage
    history: HistoryPage
    queue: QueuePage
    search: SearchPage
    help: HelpPage
    settings: SettingsPage
    review: ReviewPage
    board: BoardPage
    figures: FiguresPage
    """Stands on the board, behind a tab."""
    shift: ShiftPage
    aside: AsidePage
    rush: RushPage

    def in_order_of_need(self) -> Iterator[QWidget]:
        """What is made ready before anybody asks for it; the tabs of the settings are made by that."""
        yield from (self.idle, self.case, self.verdict, self.history)
        yield from (self.queue, self.search, self.help, self.aside, self.rush, self.review, self.board, self.shift)
        yield from map(self.settings.page_of, Tab)
        yield self.settings


def build_pages(sign_in: SignInPage) -> Generator[QWidget, None, Pages]:
    """Yields each new page as soon as it is built; returns all of them."""
    yield (idle := IdlePage())
    yield (case := CasePage())
    yield (verdict := VerdictPage())
    yield (history := HistoryPage())
    yield (queue := QueuePage())
    yield (search := SearchPage())
    yield (help_page := HelpPage())
    yield (settings := SettingsPage())
    board, figures = BoardPage(), FiguresPage()
    board.stand_beside(BoardView.FIGURES, figures)
    yield (review := ReviewPage())
    yield board
    yield (shift := ShiftPage())
    yield (aside := AsidePage())
    yield (rush := RushPage())
    lists = (queue, search, help_page, settings, review, board, figures, shift)
    return Pages(sign_in, idle, case, verdict, history, *lists, aside, rush)
