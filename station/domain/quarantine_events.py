"""What happens to a parcel that stands aside. `rma_number` is empty while nobody knows its case."""

from dataclasses import dataclass

from station.domain.events import Event


@dataclass(frozen=True, slots=True)
class ParcelPutAside(Event):
    """A parcel was registered without being received as a return."""

    tag: str
    why: str


@dataclass(frozen=True, slots=True)
class AsideReasonChanged(Event):
    """Somebody said otherwise why the parcel stands aside; the note's words stay in its row."""

    tag: str
    why: str
    length: int


@dataclass(frozen=True, slots=True)
class AsidePhotoTaken(Event):
    """A photograph of the parcel is on disk."""

    tag: str
    slot: str
    sha256: str


@dataclass(frozen=True, slots=True)
class AsideTagOrdered(Event):
    """The quarantine tag waits for the printer: the parcel can be put on its shelf."""

    tag: str
    copy: int


@dataclass(frozen=True, slots=True)
class AsideEnded(Event):
    """The parcel left quarantine."""

    tag: str
    how: str
