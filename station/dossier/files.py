"""The files of a dossier's pictures, each read once: what is hashed is what is embedded."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from station.printing.evidence import Evidence, FileState, examined
from station.views.case import Attachment
from station.views.dossier import DossierView, photographs

PICTURES = (".jpg", ".png", ".webp")


@dataclass(frozen=True, slots=True)
class Files:
    """What became of each file: photographs by their number, the customer's pictures by the id of their document."""

    photographs: Mapping[int, Evidence]
    pictures: Mapping[str, Evidence]

    @property
    def wrong(self) -> int:
        """How many photographs are missing or not what was taken."""
        return sum(one.state in (FileState.GONE, FileState.CHANGED) for one in self.photographs.values())


def examine(view: DossierView, read: Callable[[str], bytes]) -> Files:
    """Reads and measures every file once; `read` answers a path with its bytes, or raises OSError."""
    shown = [one for one in view.case.attachments if is_picture(one)]
    return Files(
        {photo.id: examined(photo.sha256, _bytes(photo.path, read)) for photo in photographs(view.case)},
        {one.id: examined(digest_of(one), _bytes(one.path or "", read)) for one in shown},
    )


def is_picture(attachment: Attachment) -> bool:
    """Whether it can be shown; papers are only named."""
    return attachment.path is not None and Path(attachment.path).suffix in PICTURES


def digest_of(attachment: Attachment) -> str:
    """The hash under which the customer's file was kept: its name."""
    return Path(attachment.path).stem if attachment.path else ""


def _bytes(path: str, read: Callable[[str], bytes]) -> bytes | None:
    try:
        return read(path)
    except OSError:
        return None
