"""Proof: the live camera, the photographs still to take, and the customer's own."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.domain.evidence import PARCEL_SLOTS, Slot
from station.domain.photography import Flaw
from station.views.case import CaseView, Photo, UnitView
from station.views.wishes import wish_of
from ui.intents import ShotWanted
from ui.parts.case.customer_pictures import CustomerPictures
from ui.parts.case.slot_grid import SlotGrid, places_of, required_slot
from ui.parts.label import isolated
from ui.parts.photo.camera_view import CameraView
from ui.parts.photo.poor_shot import PoorShot
from ui.parts.photo.thumbnails import Thumbnails
from ui.parts.saying import Saying
from ui.words import words


class CaseProof(QWidget):
    """`shot_wanted` carries a `ShotWanted`; taps on pictures are for the page's viewer."""

    shot_wanted = Signal(object)
    keep_wanted = Signal()
    photo_tapped = Signal(object)
    attachment_tapped = Signal(object)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CaseView | None = None
        self._unit: UnitView | None = None
        self._wanted: Slot | None = None
        self._replaces: Photo | None = None
        self._fixed = False
        self.camera = CameraView()
        self.camera.shutter.connect(self.shoot)
        self.wish, self.poor = Saying("look"), PoorShot()
        self.poor.keep_wanted.connect(self.keep_wanted)
        self.slots_grid = SlotGrid(thumbnails)
        self.slots_grid.slot_chosen.connect(self._choose)
        self.slots_grid.photo_tapped.connect(self._photo_tapped)
        self.attachments = CustomerPictures(thumbnails)
        self.attachments.tapped.connect(self._attachment_tapped)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.wish)
        column.addWidget(self.camera)
        column.addWidget(self.poor)
        column.addWidget(self.slots_grid, 1)
        column.addWidget(self.attachments)

    def show_unit(self, view: CaseView, unit: UnitView, *, fixed: bool) -> None:
        """The photographs of the parcel and of this unit; a chosen slot stays chosen until it is filled."""
        before = self._unit
        self._say_wish(view, unit)
        moved = before is None or (before.line, before.unit) != (unit.line, unit.unit)
        if moved or before is None or len(_photos(self._view, before)) != len(_photos(view, unit)):
            self._wanted = self._replaces = None
        self._view, self._unit, self._fixed = view, unit, fixed
        self.attachments.show_attachments(view.attachments)
        self.camera.set_shutter(not fixed)
        self._say()

    def next_slot(self) -> Slot | None:
        """What the next press of the shutter shows; None when nothing can be taken."""
        if self._unit is None or self._fixed:
            return None
        wish = wish_of(self._view.wishes, self._unit.line, self._unit.unit) if self._view is not None else None
        return self._wanted or (wish.slot if wish is not None else self._unit.next_slot)

    def _say_wish(self, view: CaseView, unit: UnitView) -> None:
        """What a supervisor wants to see again stands on top, and so does that it has been taken."""
        wish = wish_of(view.wishes, unit.line, unit.unit)
        same = self._view is not None and self._view.rma_number == view.rma_number
        if wish is not None:
            text = self.tr("{who} wants another photograph: {slot}")
            said = text.format(who=isolated(wish.asked_by), slot=words.slot(wish.slot))
            self.wish.say("look", f"{said} · «{isolated(wish.note)}»" if wish.note else said)
        elif same and self._view is not None and wish_of(self._view.wishes, unit.line, unit.unit) is not None:
            self.wish.say("ok", self.tr("Taken: the supervisor looks at it again"))
        elif not same:
            self.wish.say("look", "")

    def choose_required(self) -> None:
        """The next photograph is the one that the verdict needs."""
        if self._unit is not None and (slot := required_slot(self._unit)) is not None:
            self._choose(slot)

    @QtSlot(object)
    def replace(self, photo: Photo) -> None:
        """The next photograph takes the place of this one."""
        self._wanted, self._replaces = photo.slot, photo
        self._say()

    @QtSlot()
    def shoot(self) -> None:
        """A photograph of the next slot is wanted."""
        slot, unit = self.next_slot(), self._unit
        if slot is None or unit is None:
            return
        replaces = self._replaces.id if self._replaces is not None else None
        if slot in PARCEL_SLOTS:
            self.shot_wanted.emit(ShotWanted(slot, None, None, replaces))
        else:
            self.shot_wanted.emit(ShotWanted(slot, unit.line, unit.unit, replaces))

    def show_flaw(self, flaw: Flaw | None, *, may_keep: bool = False) -> None:
        """What is wrong with the photograph that was not kept; a supervisor may keep it. None: all is well."""
        self.poor.show_flaw(flaw, may_keep=may_keep)
        self._say()

    def show_image(self, image: QImage) -> None:
        """The newest frame is on show."""
        self.camera.show_image(image)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._say()

    def _say(self) -> None:
        if self._view is None or self._unit is None:
            return
        self.camera.set_status("look", self.tr("Not kept") if self.poor.flaw is not None else "")
        slot = self.next_slot()
        self.slots_grid.show_places(places_of(self._view, self._unit, fixed=self._fixed), slot)
        if slot is None:
            self.camera.set_caption("")
        elif self._replaces is not None:
            self.camera.set_caption(self.tr("Again: {slot}").format(slot=words.slot(slot)))
        else:
            self.camera.set_caption(self.tr("Next: {slot}").format(slot=words.slot(slot)))

    @QtSlot(object)
    def _choose(self, slot: Slot) -> None:
        if not self._fixed:
            self._wanted, self._replaces = slot, None
            self._say()

    @QtSlot(object)
    def _photo_tapped(self, photo: Photo) -> None:
        self.photo_tapped.emit(photo)

    @QtSlot(object)
    def _attachment_tapped(self, place: int) -> None:
        self.attachment_tapped.emit(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.camera.setFixedHeight(min(round(self.width() * 9 / 16), max(150, self.height() * 2 // 5)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _photos(view: CaseView | None, unit: UnitView) -> tuple[Photo, ...]:
    return (*(view.parcel_photos if view is not None else ()), *unit.photos)
