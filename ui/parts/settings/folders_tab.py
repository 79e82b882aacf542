"""Where cases come in and decisions leave; where the data lie, and how much room there is."""

from station.domain.setting_problems import Value
from ui.parts.settings.form import SettingsForm
from ui.parts.settings.setting_field import TextField
from ui.parts.step_list import Step, StepList, StepState


class FoldersTab(SettingsForm):
    """Three folders to be chosen, and what is known of the home."""

    def __init__(self) -> None:
        super().__init__()
        self.inbox, self.outbox = TextField("folders.inbox", longest=400), TextField("folders.outbox", longest=400)
        self.labels = TextField("folders.labels", longest=400)
        self.places = StepList()
        for field in (self.inbox, self.outbox, self.labels):
            self.add(0, field)
        self.cards[1].body.addWidget(self.places)
        self.retranslate()

    def show_places(self, places: tuple[Step, ...]) -> None:
        """What is known of the folders that nobody sets here."""
        self.places.show_steps(places)

    def stands(self) -> tuple[StepState, ...]:
        """How the places stand."""
        return tuple(step.state for step in self.places.steps)

    def values(self) -> dict[str, Value]:
        """What stands in the fields."""
        return {key: field.value() for key, field in self.fields.items()}

    def retranslate(self) -> None:
        self.titles[0].setText(self.tr("Folders that others use"))
        self.titles[1].setText(self.tr("The home of this station"))
        home = self.tr("Empty: in the home of this station")
        self.inbox.name(self.tr("Cases come in here"), home)
        self.outbox.name(self.tr("Decisions leave here"), home)
        self.labels.name(self.tr("Labels are printed into this folder"), home)
        super().retranslate()
