"""What supervisors do with what the bench decided. Words are kept in rows; `comment` is their number, or 0."""

from dataclasses import dataclass

from station.domain.events import Event


@dataclass(frozen=True, slots=True)
class ReviewAgreed(Event):
    """A supervisor has looked at a unit and agrees."""

    line: int
    unit: int
    comment: int


@dataclass(frozen=True, slots=True)
class ReviewCommented(Event):
    """A supervisor has said something about a unit."""

    line: int
    unit: int
    comment: int


@dataclass(frozen=True, slots=True)
class ReviewOverturned(Event):
    """A supervisor has decided otherwise; the bench's verdict was `was`."""

    line: int
    unit: int
    was: str
    comment: int


@dataclass(frozen=True, slots=True)
class PhotoWanted(Event):
    """A supervisor wants another photograph of a unit, which waits on the shelf until then."""

    line: int
    unit: int
    slot: str
    comment: int


@dataclass(frozen=True, slots=True)
class PhotoDelivered(Event):
    """The photograph that was wanted has been taken."""

    line: int
    unit: int
    photo: int


@dataclass(frozen=True, slots=True)
class PhotoMarked(Event):
    """Marks were laid over a photograph; its file is what it was."""

    photo: int
    marks: int
