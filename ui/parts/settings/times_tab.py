"""How long things take, and what the shop asks of whoever works here."""

from dataclasses import fields

from station.domain.verdict import Disposition
from station.settings import PlaceSettings
from ui.parts.label import Label
from ui.parts.settings.form import SettingsForm
from ui.parts.settings.setting_field import ChoiceField, NumberField, TextField
from ui.words import words


class TimesTab(SettingsForm):
    """Undo, lock, four eyes and self-test; the places that the screen and labels name."""

    def __init__(self) -> None:
        super().__init__()
        self.undo, self.lock = NumberField("process.undo_seconds"), NumberField("process.lock_minutes")
        self.eyes = ChoiceField("process.four_eyes", ("true", "false"))
        self.test = ChoiceField("process.self_test", ("true", "false"))
        self.places = {
            name: TextField(f"process.{name}")
            for name in ("quarantine_place", "return_lane", "safe_place", "danger_call")
        }
        self.late = NumberField("process.cases_late_hours")
        for field in (self.undo, self.lock, self.late, self.eyes, self.test):
            self.add(0, field)
        self._confirmed = Label(role="heading")
        self.labels = ChoiceField("process.location_labels", ("true", "false"))
        self.goes = {entry.name: TextField(f"places.{entry.name}") for entry in fields(PlaceSettings)}
        for place in self.places.values():
            self.add(1, place)
        self.add(0, self.labels)
        self.cards[1].body.addWidget(self._confirmed)
        goes = tuple(self.goes.values())
        for first in range(0, len(goes), 2):
            self.add(1, *goes[first : first + 2])
        self.retranslate()

    def retranslate(self) -> None:
        self.titles[0].setText(self.tr("Times and rules"))
        self.titles[1].setText(self.tr("Places and calls"))
        self.undo.name(self.tr("Seconds in which a decision can be undone"))
        self.lock.name(self.tr("Minutes until an idle screen is locked"), self.tr("0: never"))
        self.late.name(
            self.tr("Hours without a case until an unknown number may be one"), self.tr("on working days; 0: never")
        )
        self.eyes.name(self.tr("Four eyes: nobody decides on their own purchase"))
        self.test.name(self.tr("Offer the self-test to the first one of a day"))
        self._confirmed.setText(self.tr("Places of confirmed goods"))
        self.labels.name(self.tr("Print a label that says where confirmed goods go"))
        for name, place in self.goes.items():
            place.name(words.disposition(Disposition(name.upper())))
        for field in (self.eyes, self.test, self.labels):
            field.set_texts(self.tr("Yes"), self.tr("No"))
        self.places["quarantine_place"].name(self.tr("Quarantine"))
        self.places["return_lane"].name(self.tr("Lane of return parcels"))
        self.places["safe_place"].name(self.tr("Safe place for dangerous goods"))
        self.places["danger_call"].name(self.tr("Whom to call in danger"))
        super().retranslate()
