"""The head of the board: its title, and two big tabs between the clocks and the figures."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.parts.label import Label
from ui.parts.segmented import Segmented
from ui.places import BoardView

_TABS = 380


class BoardHead(QWidget):
    """`chosen` carries the BoardView whose tab was pressed. With one view to offer there are no tabs."""

    chosen = Signal(object)

    def __init__(self, views: frozenset[BoardView] = frozenset(BoardView), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", "number")
        self.tabs = Segmented(tuple((view.value, "") for view in BoardView))
        self.tabs.setFixedWidth(_TABS)
        self.tabs.chosen.connect(self._pressed)
        self.room = QHBoxLayout()
        """What the view of the moment puts beside the tabs."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addLayout(self.room)
        row.addWidget(self.tabs)
        self.offer(views)
        self.show_view(BoardView.CLOCKS)
        self.retranslate()

    def offer(self, views: frozenset[BoardView]) -> None:
        """Only these can be chosen."""
        self.tabs.setVisible(len(views) > 1)

    def show_view(self, view: BoardView) -> None:
        """The tab of this view is the chosen one."""
        self.tabs.choose(view.value)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._title.setText(self.tr("Board"))
        texts = ((BoardView.CLOCKS, self.tr("Clocks")), (BoardView.FIGURES, self.tr("Figures")))
        self.tabs.set_texts(tuple((view.value, text) for view, text in texts))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot(object)
    def _pressed(self, value: str) -> None:
        self.chosen.emit(BoardView(value))
