"""What can lie over the case page: the refusal, the closing, the question for a name, a long text, the pictures."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from station.domain.verdict import Reception
from station.views.case import CaseView, ItemView, Photo, UnitView
from ui.intents import PhotoDeleted, ReceptionSet, UndeclaredFound
from ui.parts.case.close_sheet import CloseSheet
from ui.parts.case.compare_view import CompareView
from ui.parts.case.poor_sheet import PoorSheet
from ui.parts.case.proof import CaseProof
from ui.parts.case.refuse_sheet import RefuseSheet
from ui.parts.case.rules_sheet import RulesSheet
from ui.parts.case.supervisor_sheet import SupervisorSheet
from ui.parts.photo.thumbnails import Thumbnails
from ui.parts.photo.viewer import PhotoViewer, Picture
from ui.parts.read_sheet import ReadSheet
from ui.parts.text_sheet import TextSheet
from ui.words import words


class CaseCovers(QObject):
    """One cover at a time. `decided` carries an intent of any kind, `closed` says that the case is to be decided."""

    decided = Signal(object)
    retake_wanted = Signal(object)
    poor_accepted = Signal(object)
    """Why a supervisor keeps a poor photograph."""
    poor_signed = Signal(object)
    """The same, with name and PIN, of one who stands beside the operator."""
    closed = Signal()

    def __init__(self, page: QWidget, ground: QWidget, thumbnails: Thumbnails) -> None:
        super().__init__(page)
        self._place = (0, 0)
        self._reception = Reception.UNDECLARED
        self.refuse_sheet = RefuseSheet(page, ground, thumbnails)
        self.name_sheet, self.read_sheet = TextSheet(page, ground), ReadSheet(page, ground)
        self.close_sheet, self.viewer = CloseSheet(page, ground), PhotoViewer(page, ground)
        self.close_sheet.closed.connect(self.closed)
        self.supervisor_sheet = SupervisorSheet(page, ground)
        self.supervisor_sheet.given.connect(self._pass_on)
        sheets = (self.refuse_sheet, self.supervisor_sheet, self.close_sheet, self.name_sheet, self.read_sheet)
        self.poor_sheet, self.rules_sheet = TextSheet(page, ground), RulesSheet(page, ground)
        self.signed_poor_sheet = PoorSheet(page, ground)
        self.signed_poor_sheet.given.connect(self.poor_signed)
        self.compare = CompareView(page, ground)
        self._all = (*sheets, self.poor_sheet, self.signed_poor_sheet, self.rules_sheet, self.viewer, self.compare)
        self.refuse_sheet.given.connect(self._pass_on)
        self.name_sheet.said.connect(self._named)
        self.poor_sheet.said.connect(self.poor_accepted)
        self.viewer.compare_wanted.connect(self._compare)
        self.viewer.retake_wanted.connect(self._retake)
        self.viewer.delete_wanted.connect(self._delete)

    def serve(self, proof: CaseProof) -> None:
        """What is wanted of the camera over here is wanted of this one, whose pictures are looked at over here."""
        self.retake_wanted.connect(proof.replace)
        proof.attachment_tapped.connect(partial(self._view_attachment, proof))
        self.compare.watch(proof.camera)

    def is_open(self) -> bool:
        """Whether something lies over the page."""
        return any(cover.isVisible() for cover in self._all)

    def close_all(self) -> None:
        """Nothing lies over the page any more, and nothing was said."""
        for cover in self._all:
            cover.hide()

    def ask_refusal(self, item: ItemView, unit: UnitView) -> None:
        """The reasons of a refusal are asked."""
        self.refuse_sheet.ask(item, unit)

    def ask_close(self, view: CaseView) -> None:
        """It is asked whether this is all: once, and never while something else is asked."""
        if not self.is_open():
            self.close_sheet.ask(view)

    def ask_name(self, reception: Reception, unit: UnitView) -> None:
        """It is asked what lay in the parcel instead of this unit, or beside everything that was announced."""
        self._reception, self._place = reception, (unit.line, unit.unit)
        titles = {
            Reception.WRONG_ITEM: self.tr("What lay in the parcel instead?"),
            Reception.EMPTY_PARCEL: self.tr("What was in the box? Leave it empty when there was nothing"),
        }
        title = titles.get(reception, self.tr("What lay in the parcel that nobody announced?"))
        why, done = self.tr("Name or description, as on the box"), self.tr("Record")
        self.name_sheet.ask(title, why, done, needed=reception is not Reception.EMPTY_PARCEL)

    @Slot()
    def ask_why_poor(self) -> None:
        """It is asked why a poor photograph is kept."""
        why = self.tr("The reason stays with the photograph, and the journal names you")
        self.poor_sheet.ask(self.tr("Why is this photograph kept all the same?"), why, self.tr("Keep it"))

    @Slot(object)
    def read(self, text: str) -> None:
        """What the customer said can be read whole."""
        self.read_sheet.read(self.tr("What the customer said"), text)

    def view_photo(self, view: CaseView, unit: UnitView, photo: Photo, *, changes: bool) -> None:
        """The photographs of the parcel and of the unit, this one first."""
        photos = (*view.parcel_photos, *unit.photos)
        pictures = tuple(Picture(shot.path, caption(shot), shot) for shot in photos)
        self.viewer.open(pictures, photos.index(photo), changes=changes)

    def view_pictures(self, pictures: tuple[Picture, ...], place: int) -> None:
        """These pictures, the one at `place` first."""
        self.viewer.open(pictures, place)

    def _view_attachment(self, proof: CaseProof, place: int) -> None:
        self.view_pictures(proof.attachments.pictures(), place)

    @Slot(object)
    def _pass_on(self, intent: object) -> None:
        self.decided.emit(intent)

    @Slot(object)
    def _named(self, name: str) -> None:
        if self._reception is Reception.UNDECLARED:
            self.decided.emit(UndeclaredFound(name))
        else:
            self.decided.emit(ReceptionSet(*self._place, self._reception, name))

    @Slot(object, object)
    def _compare(self, image: QImage, picture: Picture) -> None:
        self.compare.compare(image, picture.caption)

    @Slot(object)
    def _retake(self, photo: Photo) -> None:
        self.retake_wanted.emit(photo)

    @Slot(object)
    def _delete(self, photo: Photo) -> None:
        self.decided.emit(PhotoDeleted(photo.id))


def caption(photo: Photo) -> str:
    """What a photograph shows, and when it was taken."""
    return f"{words.slot(photo.slot)} · {words.clock(photo.taken_at)}"
