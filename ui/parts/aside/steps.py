"""What the hands do with a parcel that stands aside, step by step, and how its time there can end."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from station.domain.evidence import Slot as Place
from station.domain.printing import JobState
from station.domain.quarantine import Ending
from station.views.quarantine import ParcelAside
from ui import theme
from ui.parts.button import BigButton
from ui.parts.card import Card
from ui.parts.check_list import Check, CheckList
from ui.parts.label import Label, isolated
from ui.words import aside_words, words

_SIGNS = {Ending.IDENTIFIED: "label", Ending.CARRIER: "truck", Ending.OFFICE: "customer"}


class AsideSteps(Card):
    """`ending_wanted` carries an Ending."""

    ending_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=20, spacing=12)
        self._parcel: ParcelAside | None = None
        self._place = ""
        self._title, self._task = Label(role="heading", wrap=True), Label(role="text", wrap=True, tone="muted")
        self.steps = CheckList("text", spacing=18, size=19)
        self._ends = Label(role="strong")
        self.endings = {how: BigButton(icon_name=sign) for how, sign in _SIGNS.items()}
        for widget in (self._title, self._task, self.steps):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.body.addWidget(self._ends)
        for button in self.endings.values():
            button.clicked.connect(self._pressed)
            self.body.addWidget(button)
        self.retranslate()

    def show_parcel(self, parcel: ParcelAside, place: str) -> None:
        """The steps of this parcel, which goes to this place."""
        self._parcel, self._place = parcel, place
        self._task.setText(aside_words.task(parcel.why))
        self.steps.show_checks(self._checks(parcel))
        stands = parcel.tagged_at is not None and parcel.ending is None
        for widget in (self._ends, *self.endings.values()):
            widget.setVisible(stands)

    def _checks(self, parcel: ParcelAside) -> tuple[Check, ...]:
        done = parcel.tagged_at is not None
        outside, sender = parcel.photo(Place.PARCEL) is not None, parcel.photo(Place.LABEL) is not None
        meaning, printed = _printed(parcel)
        if outside and sender and not done:
            meaning = "look"
        goes = self.tr("Stick it on the parcel, and put the parcel in {place}.").format(place=isolated(self._place))
        checks = [
            Check("ok" if outside else "look", self.tr("Photograph the parcel from outside")),
            Check("ok" if sender else "look" if outside else "plain", self.tr("Photograph the label of the sender")),
            Check(meaning, self.tr("Tag {tag}: {state}").format(tag=parcel.tag, state=printed)),
            Check("look" if done and parcel.ending is None else "plain", goes, "parcel"),
        ]
        if parcel.ending is not None:
            checks.append(Check("ok", aside_words.ending(parcel.ending)))
        return tuple(checks)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._title.setText(self.tr("What to do now"))
        self._ends.setText(self.tr("It leaves quarantine:"))
        self.endings[Ending.IDENTIFIED].setText(self.tr("It belongs to a case"))
        self.endings[Ending.CARRIER].setText(self.tr("The carrier has it"))
        self.endings[Ending.OFFICE].setText(self.tr("The office has it"))
        if self._parcel is not None:
            self.show_parcel(self._parcel, self._place)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        for how, candidate in self.endings.items():
            if candidate is button:
                self.ending_wanted.emit(how)


def _printed(parcel: ParcelAside) -> tuple[theme.Meaning, str]:
    """How far its tag came."""
    if parcel.job is None:
        return "plain", aside_words.not_printed()
    text = words.trouble(parcel.trouble) if parcel.trouble else words.job_state(parcel.job)
    return ("look" if parcel.trouble and parcel.job is JobState.WAITING else words.job_meaning(parcel.job)), text
