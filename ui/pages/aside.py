"""A parcel that is put aside: what it is, what to do with it, and the two photographs that go with its tag."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.domain.evidence import Slot as Place
from station.domain.quarantine import Aside, Ending
from station.views.quarantine import ParcelAside
from ui.intents import AsideEnding, AsideSaid, AsideShot
from ui.parts.aside.head import AsideHead
from ui.parts.aside.proof import AsideProof
from ui.parts.aside.steps import AsideSteps
from ui.parts.button import BigButton
from ui.parts.text_sheet import TextSheet
from ui.words import words

_HEIGHT = 72


class AsidePage(QWidget):
    """`said`, `shot_wanted` and `ended` carry intents, `tag_wanted` and `again_wanted` the tag; `left` nothing."""

    said = Signal(object)
    shot_wanted = Signal(object)
    tag_wanted = Signal(object)
    again_wanted = Signal(object)
    ended = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parcel: ParcelAside | None = None
        self.head, self.steps, self.proof = AsideHead(), AsideSteps(), AsideProof()
        self.mistake = BigButton(icon_name="close", height=_HEIGHT)
        self.again = BigButton(icon_name="printer", height=_HEIGHT)
        self.print = BigButton("", "tag", "brand", primary=True, height=_HEIGHT)
        self.next = BigButton("", "next", "brand", key="F9", primary=True, height=_HEIGHT)
        self._lay_out()
        self.note_sheet, self.case_sheet = TextSheet(self, self.ground), TextSheet(self, self.ground)
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def _lay_out(self) -> None:
        self.ground = QWidget(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.ground)
        column = QVBoxLayout(self.ground)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(12)
        zones = QHBoxLayout()
        zones.setSpacing(12)
        zones.addWidget(self.head)
        zones.addWidget(self.steps, 1)
        zones.addWidget(self.proof)
        column.addLayout(zones, 1)
        bar = QHBoxLayout()
        bar.setSpacing(12)
        for button, share in ((self.mistake, 1), (self.again, 1), (self.print, 2), (self.next, 2)):
            bar.addWidget(button, share)
        column.addLayout(bar)

    def _connect(self) -> None:
        self.head.why_chosen.connect(self._why)
        self.head.note_wanted.connect(self._ask_note)
        self.note_sheet.said.connect(self._noted)
        self.steps.ending_wanted.connect(self._end)
        self.case_sheet.said.connect(self._case_named)
        self.proof.shot_wanted.connect(self._shot)
        self.mistake.clicked.connect(self._mistaken)
        self.again.clicked.connect(self._again)
        self.print.clicked.connect(self._print)
        self.next.clicked.connect(self.left)

    def show_parcel(self, parcel: ParcelAside, place: str) -> None:
        """The page speaks of this parcel, which goes to this place."""
        self._parcel, self._place = parcel, place
        self.head.show_parcel(parcel)
        self.steps.show_parcel(parcel, place)
        self.proof.show_parcel(parcel)
        tagged, open_ = parcel.tagged_at is not None, parcel.ending is None
        self.mistake.setVisible(open_ and not tagged)
        self.print.setVisible(open_ and not tagged)
        self.again.setVisible(open_ and tagged)
        missing = parcel.next_slot
        self.print.set_reason(
            self.tr("photograph missing: {slot}").format(slot=words.slot(missing)) if missing is not None else None
        )
        self.next.set_look("brand" if tagged or not open_ else "plain", "next", tagged or not open_)

    def parcel(self) -> ParcelAside | None:
        """What the page speaks of."""
        return self._parcel

    def shoot(self) -> None:
        """As the round shutter; nothing while something is asked."""
        if not (self.note_sheet.isVisible() or self.case_sheet.isVisible()):
            self.proof.shoot()

    def show_image(self, image: QImage) -> None:
        """The newest picture of the camera."""
        self.proof.show_image(image)

    def show_camera_trouble(self, code: str) -> None:
        """Why no picture comes; an empty code when it comes again."""
        self.proof.camera.show_trouble(code)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.mistake.setText(self.tr("Put aside by mistake"))
        self.again.setText(self.tr("Print again"))
        self.print.setText(self.tr("Print the quarantine tag"))
        self.next.setText(self.tr("Next parcel"))
        if self._parcel is not None:
            self.show_parcel(self._parcel, self._place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.setFixedWidth(max(330, round(self.width() * 0.28)))
        self.proof.setFixedWidth(max(380, round(self.width() * 0.32)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot(object)
    def _why(self, why: Aside) -> None:
        if self._parcel is not None:
            self.said.emit(AsideSaid(self._parcel.tag, why, self._parcel.note))

    @Slot()
    def _ask_note(self) -> None:
        why = self.tr("What is written on it, and who may know more")
        self.note_sheet.ask(self.tr("Note on this parcel"), why, self.tr("Keep the note"), needed=False)
        if self._parcel is not None:
            self.note_sheet.field.setText(self._parcel.note)

    @Slot(object)
    def _noted(self, text: str) -> None:
        if self._parcel is not None:
            self.said.emit(AsideSaid(self._parcel.tag, self._parcel.why, text))

    @Slot(object)
    def _end(self, how: Ending) -> None:
        if self._parcel is None:
            return
        if how is Ending.IDENTIFIED:
            why = self.tr("The parcel is received in this case, since the day it came.")
            self.case_sheet.ask(self.tr("Which RMA number does it belong to?"), why, self.tr("Receive it"))
            self.case_sheet.field.setText(self._parcel.rma_number or "")
        else:
            self.ended.emit(AsideEnding(self._parcel.tag, how))

    @Slot(object)
    def _case_named(self, text: str) -> None:
        if self._parcel is not None:
            self.ended.emit(AsideEnding(self._parcel.tag, Ending.IDENTIFIED, text))

    @Slot(object)
    def _shot(self, slot: Place) -> None:
        if self._parcel is not None:
            self.shot_wanted.emit(AsideShot(self._parcel.tag, slot))

    @Slot()
    def _mistaken(self) -> None:
        if self._parcel is not None:
            self.ended.emit(AsideEnding(self._parcel.tag, Ending.MISTAKE))

    @Slot()
    def _print(self) -> None:
        if self._parcel is not None:
            self.tag_wanted.emit(self._parcel.tag)

    @Slot()
    def _again(self) -> None:
        if self._parcel is not None:
            self.again_wanted.emit(self._parcel.tag)
