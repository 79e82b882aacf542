"""Which page shows what the camera sees: the one on the screen, if it has a place for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, SignalInstance, Slot
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from ui.page_set import Pages
    from ui.window import Window


class Pictures(QObject):
    """Hands the newest frame on, and the camera's troubles."""

    def __init__(self, window: Window, pages: Pages) -> None:
        super().__init__(window)  # the last frame may come after it, and finds nobody then
        self._window = window
        self._showing = (pages.case, pages.idle, pages.aside)

    def rooms(self) -> tuple[SignalInstance, ...]:
        """What each place of the picture says of the size in which it is shown."""
        case, idle, aside = self._showing
        return (idle.camera.room, case.proof.camera.room, case.covers.compare.room, aside.proof.camera.room)

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
