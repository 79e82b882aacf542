"""A list of cases for fingers: tall rows, painted by a delegate, quick with thousands of them."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from ui.models.listed import VALUE, Listed
from ui.parts.row_canvas import HEIGHT, RowCanvas

T = TypeVar("T")


class RowDelegate(QStyledItemDelegate, Generic[T]):
    """Paints every row through one function."""

    def __init__(self, paint_row: Callable[[RowCanvas, T], None], height: int) -> None:
        super().__init__()
        self._paint_row = paint_row
        self.height = height

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        value = index.data(VALUE)
        if value is not None:
            painter.save()
            self._paint_row(RowCanvas.begin(painter, option), value)
            painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, self.height)


class CaseList(QListView, Generic[T]):
    """`row_chosen` says that another row is chosen; `row_opened` that one was pressed twice or with Enter."""

    row_chosen = Signal()
    row_opened = Signal()

    def __init__(
        self, say: Callable[[T], str], paint_row: Callable[[RowCanvas, T], None], height: int = HEIGHT
    ) -> None:
        super().__init__()
        # model and delegate have no Qt parent: they hold the page's methods, and a cycle through a child that
        # Qt owns crashes Python's garbage collection (PySide6 6.11)
        self._rows: Listed[T] = Listed(say)
        self.setModel(self._rows)
        self._delegate: RowDelegate[T] = RowDelegate(paint_row, height)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._opened)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def show_rows(self, values: Sequence[T], same: Callable[[T], object]) -> None:
        """These rows are listed. The chosen one stays chosen if `same` still finds it; else the first one is."""
        before = self.chosen()
        self._rows.show(values)
        wanted = 0
        if before is not None:
            key = same(before)
            wanted = next((place for place, value in enumerate(values) if same(value) == key), 0)
        index = self._rows.index(wanted, 0)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.row_chosen.emit()

    def set_row_height(self, height: int) -> None:
        """Every row is as high as this."""
        self._delegate.height = height
        self.doItemsLayout()

    def chosen(self) -> T | None:
        """The chosen row, if any."""
        return self._rows.value(self.currentIndex())

    def values(self) -> Sequence[T]:
        """The rows from top to bottom."""
        return self._rows.values()

    def choose(self, place: int) -> None:
        """The row at this place is chosen."""
        self.selectionModel().setCurrentIndex(
            self._rows.index(place, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen() is not None:
            self.row_opened.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _opened(self) -> None:
        if self.chosen() is not None:
            self.row_opened.emit()

    @Slot()
    def _current_changed(self) -> None:
        self.row_chosen.emit()
