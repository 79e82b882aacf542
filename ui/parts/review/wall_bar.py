"""What the wall shows: one of its lists, a free search, and filters that unfold when they are wanted."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from station.domain.verdict import Reason, Verdict
from station.views.review import WallChoices, WallFilter, WallKind
from ui.parts.button import BigButton
from ui.parts.review.menu_button import MenuButton
from ui.parts.review.wall_words import kind_words
from ui.parts.segmented import Segmented
from ui.words import words
from ui.words.category_words import category

_PAUSE, _LONGEST, _DAYS = 150, 100, 14


class WallBar(QWidget):
    """`changed` carries the `WallFilter` that was chosen."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = WallChoices((), (), ())
        self._counts: dict[WallKind, int] = {}
        self.kinds = Segmented(tuple((kind.value, "") for kind in WallKind))
        self.kinds.choose(WallKind.TO_REVIEW.value)
        self.line = QLineEdit()
        self.line.setMaxLength(_LONGEST)
        self.line.setClearButtonEnabled(False)
        self.filters = BigButton(icon_name="filter")
        names = ("day", "verdict", "reason", "operator", "station", "category")
        self.menus = {name: MenuButton() for name in names}
        self.clear = BigButton(icon_name="close")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.panel = QWidget()
        grid = QGridLayout(self.panel)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, menu in enumerate(self.menus.values()):
            grid.addWidget(menu, place // 3, place % 3)
            grid.setColumnStretch(place % 3, 1)
        self.panel.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.clear)
        row.addWidget(self.filters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.kinds)
        column.addLayout(row)
        column.addWidget(self.panel)

    def _connect(self) -> None:
        self.kinds.chosen.connect(self.choose_kind)
        self.filters.clicked.connect(self._unfold)
        self.clear.clicked.connect(self._clear)
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self._say_changed)
        self._pause.timeout.connect(self._say_changed)
        for menu in self.menus.values():
            menu.picked.connect(self._say_changed)

    def wanted(self) -> WallFilter:
        """What is to be shown."""
        value = {name: menu.value() for name, menu in self.menus.items()}
        return WallFilter(
            WallKind(self.kinds.value() or WallKind.TO_REVIEW.value),
            date.fromisoformat(value["day"]) if value["day"] else None,
            value["station"],
            value["operator"],
            Reason(value["reason"]) if value["reason"] else None,
            value["category"],
            Verdict(value["verdict"]) if value["verdict"] else None,
            self.line.text().strip(),
        )

    def show_choices(self, choices: WallChoices) -> None:
        """These are the benches, people and categories that there are."""
        self._choices = choices
        self._fill()

    def show_counts(self, counts: dict[WallKind, int]) -> None:
        """So many tiles each list has."""
        self._counts = counts
        self.kinds.set_texts(tuple((kind.value, kind_words(kind, counts.get(kind))) for kind in WallKind))

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.line.setPlaceholderText(self.tr("Number, customer or note"))
        self.line.setAccessibleName(self.tr("Search the wall"))
        self.clear.setAccessibleName(self.tr("Without filters"))
        self.clear.setToolTip(self.tr("Without filters"))
        self.show_counts(self._counts)
        self._fill()

    def _fill(self) -> None:
        today = datetime.now().astimezone().date()
        days = [today - timedelta(days=ago) for ago in range(_DAYS)]
        named = {0: self.tr("Today"), 1: self.tr("Yesterday")}
        reasons = tuple((reason.value, words.reason(reason)) for reason in Reason)
        verdicts = tuple((verdict.value, words.verdict(verdict)) for verdict in Verdict)
        self._set(
            "day",
            self.tr("Day"),
            tuple((day.isoformat(), named.get(ago, words.day(day))) for ago, day in enumerate(days)),
        )
        self._set("verdict", self.tr("Verdict"), verdicts)
        self._set("reason", self.tr("Reason"), reasons)
        self._set("operator", self.tr("Operator"), self._choices.operators)
        self._set("station", self.tr("Bench"), tuple((name, name) for name in self._choices.stations))
        self._set("category", self.tr("Category"), tuple((name, category(name)) for name in self._choices.categories))
        self._say_filters()

    def _set(self, name: str, title: str, choices: tuple[tuple[str, str], ...]) -> None:
        self.menus[name].set_choices(title, self.tr("All"), choices)

    def _say_filters(self) -> None:
        count = sum(bool(menu.value()) for menu in self.menus.values())
        text = self.tr("Filters · {n}").format(n=count) if count else self.tr("Filters")
        self.filters.setText(text)
        self.filters.set_look(
            "brand" if count else "plain", "up" if not self.panel.isHidden() else "filter", primary=False
        )
        self.clear.setVisible(bool(count or self.line.text()))

    @Slot(object)
    def choose_kind(self, value: str) -> None:
        """This list is shown."""
        self.kinds.choose(value)
        self._say_changed()

    @Slot()
    def _unfold(self) -> None:
        self.panel.setVisible(self.panel.isHidden())
        self._say_filters()

    @Slot()
    def _clear(self) -> None:
        for menu in self.menus.values():
            menu.clear()
        self.line.clear()
        self._say_changed()

    @Slot()
    def _typed(self) -> None:
        self._pause.start()
        self._say_filters()

    @Slot()
    def _say_changed(self) -> None:
        self._pause.stop()
        self._say_filters()
        self.changed.emit(self.wanted())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
