"""A sheet that says where a dossier lies, and opens its pages."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.parts.button import BigButton
from ui.parts.label import Label, isolated
from ui.parts.sheet import Sheet


class DossierReady(Sheet):
    """Lies over the page that asked; `pages_wanted` when the pages are to be seen."""

    pages_wanted = Signal()

    def __init__(self, parent: QWidget, ground: QWidget) -> None:
        super().__init__(parent, ground, widest=760)
        self._file, self._sha256 = "", ""
        self._title, self.where = Label(role="heading", wrap=True), Label(role="strong", wrap=True)
        self._hash = Label(role="small", wrap=True)
        self.back, self.show_pages = (
            BigButton(icon_name="back", key="Esc"),
            BigButton(icon_name="zoom", meaning="brand", primary=True),
        )
        self.back.clicked.connect(self.close_sheet)
        self.show_pages.clicked.connect(self._wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.back)
        buttons.addWidget(self.show_pages, 1)
        for widget in (self._title, self.where, self._hash):
            self.card.body.addWidget(widget)
        self.card.body.addSpacing(6)
        self.card.body.addLayout(buttons)
        self.retranslate()

    def tell(self, ground: QWidget, file: str, sha256: str) -> None:
        """The sheet says so over this page."""
        self._ground, self._file, self._sha256 = ground, file, sha256
        self.retranslate()
        self.open()

    def close_sheet(self) -> None:
        super().close_sheet()
        self._ground.setFocus()

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._title.setText(self.tr("The dossier is made"))
        self.where.setText(isolated(self._file))
        halves = (self._sha256[:32], self._sha256[32:])
        self._hash.setText(self.tr("In the journal with its SHA-256: {hash}").format(hash=" ".join(halves)))
        self.back.setText(self.tr("Back"))
        self.show_pages.setText(self.tr("Show the pages"))

    @Slot()
    def _wanted(self) -> None:
        self.close_sheet()
        self.pages_wanted.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
