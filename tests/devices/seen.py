"""What a device's callbacks have said, and a way to wait for it."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

ANSWER_SECONDS = 20.0
"""How long a test waits before it fails; it goes on as soon as the thing has happened."""


class Seen(Generic[T]):
    """Keeps everything that it is called with."""

    def __init__(self) -> None:
        self.all: list[T] = []
        self._added = threading.Condition()

    def __call__(self, thing: T) -> None:
        with self._added:
            self.all.append(thing)
            self._added.notify_all()

    def wait_for(self, wanted: Callable[[T], bool], after: int = 0) -> int:
        """The index of the first thing, from the index `after` on, that is as wanted."""
        found: list[int] = []

        def look() -> bool:
            found.extend(place for place in range(after, len(self.all)) if wanted(self.all[place]))
            return bool(found)

        with self._added:
            if not self._added.wait_for(look, ANSWER_SECONDS):
                raise AssertionError(f"not seen among {self.all[-5:]}")
        return found[0]

    def wait_count(self, count: int) -> None:
        """So many things have been seen."""
        with self._added:
            assert self._added.wait_for(lambda: len(self.all) >= count, ANSWER_SECONDS), f"only {len(self.all)}"
