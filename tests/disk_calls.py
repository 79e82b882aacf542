"""Somebody who writes down what the disk is asked for, in its order: what is not synced is lost with the power."""

import os
from pathlib import Path

import pytest


class DiskCalls:
    """Every fsync and every renaming of this process from now on, as the system hears them."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.asked: list[tuple[str, Path, Path]] = []
        sync = os.fsync

        def fsync(handle: int) -> None:
            sync(handle)
            file = Path(os.readlink(f"/proc/self/fd/{handle}"))
            self.asked.append(("sync", file, file))

        patch.setattr(os, "fsync", fsync)
        for name in ("rename", "replace"):
            patch.setattr(os, name, self._heard(getattr(os, name)))

    def _heard(self, rename: object) -> object:
        def renamed(old: str | Path, new: str | Path) -> None:
            rename(old, new)  # type: ignore[operator]  # os.rename or os.replace
            self.asked.append(("rename", Path(old), Path(new)))

        return renamed

    def survives(self, target: Path) -> bool:
        """Whether a power cut now leaves this file under its name: synced, then named, then its folder synced."""
        named = max(
            (at for at, (what, _, new) in enumerate(self.asked) if (what, new) == ("rename", target)), default=-1
        )
        if named < 0:
            return False
        before = [file for what, file, _ in self.asked[:named] if what == "sync"]
        after = [file for what, file, _ in self.asked[named:] if what == "sync"]
        return self.asked[named][1] in before and target.parent in after

    def synced(self, place: Path) -> bool:
        """Whether this very file or folder was synced."""
        return ("sync", place, place) in self.asked


@pytest.fixture
def disk_calls(monkeypatch: pytest.MonkeyPatch) -> DiskCalls:
    """What the disk is asked for during this test."""
    return DiskCalls(monkeypatch)
