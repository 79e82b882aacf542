"""Settings to be filled in, in columns, with a bar to keep them; what is wrong is said under its field."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from station.domain.setting_problems import NEEDS_RESTART, Value, Wrong
from ui.parts.button import BigButton
from ui.parts.card import Card
from ui.parts.label import Label
from ui.parts.saying import Saying
from ui.parts.settings.setting_field import SettingField
from ui.setting_intents import SettingsGiven
from ui.words import setting_words


class SettingsForm(QWidget):
    """`given` carries a SettingsGiven with what was changed. A tab fills `columns` and names its fields."""

    given = Signal(object)

    def __init__(self, columns: int = 2) -> None:
        super().__init__()
        self.fields: dict[str, SettingField] = {}
        self._held: dict[str, Value] = {}
        self._may = True
        self.titles = tuple(Label(role="heading") for _ in range(columns))
        self.cards = tuple(Card(margin=20, spacing=10) for _ in range(columns))
        self.said = Saying("info")
        self.save = BigButton(icon_name="ok", meaning="brand", primary=True)
        self.back = BigButton(icon_name="undo")
        self._lay_out()
        self.save.clicked.connect(self._save)
        self.back.clicked.connect(self._undo)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("inside")
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(16)
        for title, card in zip(self.titles, self.cards, strict=True):
            card.body.addWidget(title)
            row.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(self.said, 1)
        bar.addStretch(0)
        bar.addWidget(self.back)
        bar.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(area, 1)
        column.addLayout(bar)

    def add(self, column: int, *fields: SettingField) -> None:
        """These fields stand in this column; several in one call stand side by side."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for field in fields:
            self.fields[field.key] = field
            field.changed.connect(self.judge)
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.cards[column].body.addLayout(row)

    def show_values(self, values: Mapping[str, Value], may_change: bool) -> None:
        """The fields show what holds; whoever may not change it only looks."""
        self._may = may_change
        self._held = {key: values[key] for key in self.fields}
        for key, field in self.fields.items():
            field.show_value(values[key])
            field.refuse("")
        self.said.say("info", "")
        self.judge()

    def changes(self) -> dict[str, Value]:
        """What stands here and does not hold yet."""
        now = {key: field.value() for key, field in self.fields.items()}
        return {key: value for key, value in now.items() if key in self._held and value != self._held[key]}

    def refuse(self, wrongs: tuple[Wrong, ...]) -> bool:
        """What is wrong is said under its field; False when none of it is here."""
        here = [wrong for wrong in wrongs if wrong.key in self.fields]
        for wrong in here:
            self.fields[wrong.key].refuse(setting_words.wrong_words(wrong))
        if here:
            self.fields[here[0].key].editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.said.say("stop", self.tr("Nothing was changed: see the fields marked red."))
        return bool(here)

    def done(self, keys: frozenset[str]) -> None:
        """It was kept; what counts only from the next start is said."""
        later = keys & NEEDS_RESTART
        self.said.say("look" if later else "ok", self.tr("Kept. It counts from the next start of the program.")
                      if later else self.tr("Kept, and it counts from now on."))  # fmt: skip

    def retranslate(self) -> None:
        """The words are in the language of the moment. Called once by the tab when it has its fields."""
        self.save.setText(self.tr("Keep"))
        self.back.setText(self.tr("As before"))
        self.judge()

    @Slot()
    def judge(self) -> None:
        """The bar says whether there is anything to keep."""
        nothing = None if self.changes() else self.tr("nothing was changed")
        self.save.set_reason(nothing if self._may else setting_words.only_administrators())
        self.back.set_reason(nothing)

    @Slot()
    def _save(self) -> None:
        for field in self.fields.values():
            field.refuse("")
        self.given.emit(SettingsGiven(self.changes()))

    @Slot()
    def _undo(self) -> None:
        self.show_values({**self._held}, self._may)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
