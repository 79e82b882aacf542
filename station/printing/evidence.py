"""A photograph's file as evidence: whether it is what its hash says, and its own bytes for the PDF."""

import hashlib
import io
from dataclasses import dataclass
from enum import StrEnum


class FileState(StrEnum):
    """What became of a file. UNREADABLE: it is what was kept, and no picture."""

    WHOLE = "WHOLE"
    CHANGED = "CHANGED"
    GONE = "GONE"
    UNREADABLE = "UNREADABLE"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The bytes of a JPEG that is whole and its size in pixels, or what is wrong; and the hash that was found."""

    state: FileState
    jpeg: bytes = b""
    width: int = 0
    height: int = 0
    found: str = ""


def examined(sha256: str, content: bytes | None) -> Evidence:
    """What the file under this hash is worth; `content` is None for one that is not there."""
    if content is None:
        return Evidence(FileState.GONE)
    found = hashlib.sha256(content).hexdigest()
    if found != sha256:
        return Evidence(FileState.CHANGED, found=found)
    size = _size(content)
    return Evidence(FileState.WHOLE, content, *size, found) if size else Evidence(FileState.UNREADABLE, found=found)


def _size(content: bytes) -> tuple[int, int] | None:
    """Width and height of a JPEG that a PDF can hold as it is; None for anything else."""
    import struct

    from reportlab.pdfbase.pdfdoc import PDFError
    from reportlab.pdfbase.pdfutils import readJPEGInfo

    if not content.startswith(b"\xff\xd8"):
        return None
    try:
        width, height, *_ = readJPEGInfo(io.BytesIO(content))
    except (PDFError, struct.error, IndexError):
        return None
    return (width, height) if width and height else None
