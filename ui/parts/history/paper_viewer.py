"""The pages of a document as they will be printed: one after the other, zoomed to the letter."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.button import BigButton
from ui.parts.cover import Cover
from ui.parts.label import Label, isolated
from ui.parts.photo.picture_canvas import PictureCanvas


class PaperViewer(Cover):
    """Covers its parent while open. `page_wanted` carries the number of a page, from 0, that is to be drawn."""

    page_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, parent)
        self._name, self._page, self._pages = "", 0, 0
        self.canvas = PictureCanvas(self)
        self._caption = Label(role="strong", elide=True, tone="header", parent=self)
        self._scale = Label(role="small", tone="header_muted", parent=self)
        self._lay_out()
        self.canvas.zoomed.connect(self._say_scale)
        self.retranslate()

    def _lay_out(self) -> None:
        self.previous, self.following = BigButton(icon_name="left"), BigButton(icon_name="right")
        self._nearer, self._further = BigButton(icon_name="plus"), BigButton(icon_name="minus")
        self.whole, self.leave = BigButton(icon_name="expand"), BigButton(icon_name="close", key="Esc")
        for button in (self.previous, self.following):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        top, middle = QHBoxLayout(), QHBoxLayout()
        for row in (top, middle):
            row.setSpacing(10)
        top.addWidget(self._caption, 1)
        top.addWidget(self._scale)
        for button in (self._further, self._nearer, self.whole, self.leave):
            top.addWidget(button)
        middle.addWidget(self.previous)
        middle.addWidget(self.canvas, 1)
        middle.addWidget(self.following)
        layout.addLayout(top)
        layout.addLayout(middle, 1)
        self.previous.clicked.connect(self._back)
        self.following.clicked.connect(self._on)
        self._nearer.clicked.connect(self._come_nearer)
        self._further.clicked.connect(self._go_further)
        self.whole.clicked.connect(self.canvas.fit)
        self.leave.clicked.connect(self.close_viewer)

    def open(self, ground: QWidget, name: str, pages: int) -> None:
        """The viewer covers this page and asks for the document's first one."""
        self._ground, self._name, self._pages = ground, name, pages
        self.lie_over()
        self._turn_to(0)

    def page(self) -> int:
        """The number of the page on show, from 0."""
        return self._page

    def show_page(self, page: int, image: QImage) -> None:
        """This is what the page looks like; one that nobody waits for any more is let go."""
        if self.isVisible() and page == self._page:
            self.canvas.show_image(image)

    @Slot()
    def close_viewer(self) -> None:
        """The page below can be used again."""
        self.hide()
        self.canvas.show_image(QImage())
        self._ground.setFocus()

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.previous.setAccessibleName(self.tr("Previous page"))
        self.following.setAccessibleName(self.tr("Next page"))
        self._nearer.setAccessibleName(self.tr("Nearer"))
        self._further.setAccessibleName(self.tr("Further away"))
        self.whole.setText(self.tr("Whole page"))
        self.leave.setText(self.tr("Close"))
        self.setAccessibleName(self.tr("Pages"))
        self._say()

    def _turn_to(self, page: int) -> None:
        self._page = page
        self.canvas.show_image(QImage())
        self._say()
        self.page_wanted.emit(page)

    def _say(self) -> None:
        count = self.tr("page {n} of {m}").format(n=self._page + 1, m=self._pages)
        self._caption.setText(f"{isolated(self._name)} · {count}")
        self.previous.setVisible(self._page > 0)
        self.following.setVisible(self._page + 1 < self._pages)

    @Slot()
    def _back(self) -> None:
        if self._page > 0:
            self._turn_to(self._page - 1)

    @Slot()
    def _on(self) -> None:
        if self._page + 1 < self._pages:
            self._turn_to(self._page + 1)

    @Slot()
    def _say_scale(self) -> None:
        self._scale.setText(f"{self.canvas.percent} %")

    @Slot()
    def _come_nearer(self) -> None:
        self.canvas.zoom(1.5)

    @Slot()
    def _go_further(self) -> None:
        self.canvas.zoom(1 / 1.5)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: self._back,
            Qt.Key.Key_PageUp: self._back,
            Qt.Key.Key_Right: self._on,
            Qt.Key.Key_PageDown: self._on,
            Qt.Key.Key_Plus: self._come_nearer,
            Qt.Key.Key_Minus: self._go_further,
            Qt.Key.Key_Escape: self.close_viewer,
        }
        if (step := steps.get(Qt.Key(event.key()))) is not None:
            step()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(9, 15, 21, 248))
