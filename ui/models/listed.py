"""A list of values as a Qt model: one row, one value; the delegate paints it."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

VALUE = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which a row's value is found."""

T = TypeVar("T")


class Listed(QAbstractListModel, Generic[T]):
    """`say` tells a row in words for screen readers."""

    def __init__(self, say: Callable[[T], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._values: Sequence[T] = ()

    def show(self, values: Sequence[T]) -> None:
        """These values are the rows."""
        self.beginResetModel()
        self._values = values
        self.endResetModel()

    def values(self) -> Sequence[T]:
        """The rows from top to bottom."""
        return self._values

    def value(self, index: QModelIndex) -> T | None:
        """The value of a row; None for no row."""
        return self._values[index.row()] if 0 <= index.row() < len(self._values) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._values)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._values):
            return None
        value = self._values[index.row()]
        if role == VALUE:
            return value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._say(value)
        return None
