"""The folder where decisions leave: one file per decision, whole or not at all, and once only.

Who picks a decision up moves it to `taken/` below the folder: that is how a second try knows that the first arrived.
"""

import uuid
from dataclasses import dataclass
from pathlib import Path

from station.errors import StorageTrouble
from station.exchange.whole_file import sync_folder, trouble, write_whole
from station.plain_file import read_plain

_LARGEST = 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class OutFolder:
    """The folder as the addressee of decisions."""

    folder: Path

    def arrived(self, decision: str, body: bytes) -> bool:
        """Whether this decision is there or was picked up. Raises StorageTrouble."""
        return was_delivered(self.folder, decision, body)

    def send(self, decision: str, body: bytes) -> None:
        """The decision is in the folder. Raises StorageTrouble."""
        deliver(self.folder, decision, body)


def deliver(folder: Path, decision_id: str, body: bytes) -> None:
    """`<decision_id>.json` is in the folder, durable, exactly these bytes; a second time changes nothing.

    Raises StorageTrouble: "conflict" when another content stands under this id, "disk_full", "folder".
    """
    if was_delivered(folder, decision_id, body):
        return
    try:
        if not folder.exists():
            folder.mkdir(parents=True, exist_ok=True)
            sync_folder(folder.parent)
        write_whole(folder / _name(decision_id), body)
    except OSError as failed:
        raise trouble(failed) from failed


def was_delivered(folder: Path, decision_id: str, body: bytes) -> bool:
    """Whether these bytes lie in the folder or were picked up from it. Raises StorageTrouble as `deliver` does."""
    for place in (folder, folder / "taken"):
        file = place / _name(decision_id)
        try:
            found = read_plain(file, _LARGEST)
            if found == body:
                # a crash may have come between the renaming and this: only now is the name durable
                sync_folder(place)
                return True
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as failed:
            raise trouble(failed) from failed
        raise StorageTrouble("conflict", f"{file} holds another decision")
    return False


def _name(decision_id: str) -> str:
    return f"{uuid.UUID(decision_id)}.json"
