"""The pictures of a unit in review: the bench's own, the customer's beside them, and what is said over each."""

from PySide6.QtCore import QCoreApplication

from station.views.case import Attachment, Photo
from station.views.review import ReviewView
from ui.parts.label import isolated
from ui.words import words

translate = QCoreApplication.translate


def shots_of(view: ReviewView) -> tuple[Photo, ...]:
    """The photographs of the unit, then those of its parcel."""
    return (*view.unit.photos, *view.case.parcel_photos)


def picture_of_customer(view: ReviewView) -> Attachment | None:
    """The customer's picture of this item, or of the whole parcel."""
    of_item = [one for one in view.case.attachments if one.path and one.line == view.item.line]
    of_all = [one for one in view.case.attachments if one.path and one.line is None]
    return next(iter((*of_item, *of_all)), None)


def customer_caption(view: ReviewView, picture: Attachment | None) -> str:
    """What stands over the customer's picture."""
    if picture is None:
        return translate("ReviewShots", "Customer")
    text = translate("ReviewShots", "Customer · {day}").format(day=words.day_short(view.case.requested_at))
    return f"{text} · {isolated(picture.note)}" if picture.note else text


def bench_caption(photo: Photo | None) -> str:
    """What stands over the bench's photograph."""
    if photo is None:
        return translate("ReviewShots", "Bench")
    text = translate("ReviewShots", "Bench · {slot} · {when}")
    return text.format(slot=words.slot(photo.slot), when=words.day_and_clock(photo.taken_at))
