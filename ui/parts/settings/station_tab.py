"""The station and the sender on its labels."""

from ui.parts.settings.form import SettingsForm
from ui.parts.settings.offered_field import OfferedField
from ui.parts.settings.setting_field import ChoiceField, LinesField, TextField
from ui.words import formats
from ui.words.countries import country


class StationTab(SettingsForm):
    """Name, time zone, language and look of the station; the address on its labels."""

    def __init__(self) -> None:
        super().__init__()
        self.name = TextField("station.name")
        self.zone = OfferedField("station.time_zone")
        self.language = ChoiceField("station.language", ("it", "en", "fr"))
        self.theme = ChoiceField("station.theme", ("light", "dark"))
        self.sounds = ChoiceField("station.sounds", ("true", "false"))
        self.who, self.lines = TextField("sender.name"), LinesField("sender.lines")
        self.postal, self.city = TextField("sender.postal_code", longest=12), TextField("sender.city")
        self.province, self.country = TextField("sender.province", longest=20), TextField("sender.country", longest=2)
        for field in (self.name, self.zone, self.language):
            self.add(0, field)
        self.add(0, self.theme)
        self.add(0, self.sounds)
        self.add(1, self.who)
        self.add(1, self.lines)
        self.add(1, self.postal, self.city)
        self.add(1, self.province, self.country)
        self.country.changed.connect(self._name_country)
        self.retranslate()

    def retranslate(self) -> None:
        self.titles[0].setText(self.tr("This station"))
        self.titles[1].setText(self.tr("Sender on the labels"))
        self.name.name(self.tr("Name"))
        self.zone.name(self.tr("Time zone of the warehouse"))
        self.language.name(self.tr("Language at the start, and on labels"))
        self.language.set_texts("Italiano", "English", "Français")
        self.theme.name(self.tr("Look"))
        self.theme.set_texts(self.tr("Light"), self.tr("Dark"))
        self.sounds.name(self.tr("Sounds"))
        self.sounds.set_texts(self.tr("On"), self.tr("Off"))
        self.who.name(self.tr("Name of the sender"))
        self.lines.name(self.tr("Street, building: one line each"))
        self.postal.name(self.tr("Postal code"))
        self.city.name(self.tr("City"))
        self.province.name(self.tr("Province"))
        self._name_country()
        super().retranslate()

    def _name_country(self) -> None:
        code = str(self.country.value())
        name = country(code) if len(code) == 2 else ""
        title = self.tr("Country")
        self.country.name(formats.named(title, name) if name and name != code else title)
