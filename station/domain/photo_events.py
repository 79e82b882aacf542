"""What happens to photographs, for the journal."""

from dataclasses import dataclass

from station.domain.events import Event


@dataclass(frozen=True, slots=True)
class PhotoTaken(Event):
    """A photograph is on disk and in its row."""

    photo: int
    slot: str
    line: int | None
    unit: int | None
    sha256: str


@dataclass(frozen=True, slots=True)
class PhotoDeleted(Event):
    """A photograph was put away before the verdict; the file stays."""

    photo: int
    slot: str
    sha256: str


@dataclass(frozen=True, slots=True)
class PoorShotRefused(Event):
    """A shot proved nothing and was not kept; there is no picture of it."""

    slot: str
    line: int | None
    unit: int | None
    flaw: str


@dataclass(frozen=True, slots=True)
class PoorPhotoKept(Event):
    """A supervisor kept a photograph in spite of its flaw; the words stay with the photograph."""

    photo: int
    slot: str
    flaw: str
    supervisor: str
