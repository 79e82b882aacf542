"""The pages of the program, all of them, in one value."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ui.pages.case import CasePage
from ui.pages.help import HelpPage
from ui.pages.history import HistoryPage
from ui.pages.idle import IdlePage
from ui.pages.queue import QueuePage
from ui.pages.search import SearchPage
from ui.pages.sign_in import SignInPage
from ui.pages.verdict import VerdictPage


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

    @property
    def with_rail(self) -> tuple[QWidget, ...]:
        """The pages of somebody who is signed in."""
        return (self.idle, self.case, self.verdict, self.history, self.queue, self.search, self.help)


def build_pages() -> Pages:
    """All pages, new."""
    return Pages(
        SignInPage(), IdlePage(), CasePage(), VerdictPage(), HistoryPage(), QueuePage(), SearchPage(), HelpPage()
    )
