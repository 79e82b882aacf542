"""Which page shows what the camera sees: the one on the screen, if it has a place for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.page_set import Pages
    from ui.window import Window


class Pictures(QObject):
    """Hands the newest frame on, and the camera's troubles."""

    def __init__(self, window: Window, pages: Pages) -> None:
        super().__init__(window)  # the last frame may come after it, and finds nobody then
        self._window = window
        self._showing = (pages.case, pages.idle, pages.aside, pages.rush)

    def tell_rooms(self, fit: Callable[[QSize], None]) -> None:
        """`fit` hears the size in which the page on the screen shows pictures, whenever it is another one.

        A page that is painted ahead where nobody sees it says a size too: nobody looks at pictures of that one.
        """

        def hear(page: QWidget) -> Callable[[QSize], None]:
            return lambda room: fit(room) if self._window.page() is page else None

        case, idle, aside, rush = self._showing
        views = ((idle, idle.camera), (case, case.proof.camera), (aside, aside.proof.camera), (rush, rush.camera))
        for page, view in views:
            view.room.connect(hear(page))
        case.covers.compare.room.connect(hear(case))

    @Slot(object)
    def show(self, image: QImage) -> None:
        """The newest frame goes to the page that is on the screen."""
        on_screen = self._window.page()
        for page in self._showing:
            if page is on_screen:
                page.show_image(image)

    def show_trouble(self, code: str) -> None:
        """The camera is in trouble, or works again (an empty code)."""
        for page in self._showing:
            page.show_camera_trouble(code)
