"""Work off the GUI thread and back: what the desk does, and what takes longer than a frame."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from time import monotonic
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from station.errors import DeviceTrouble, Refused, StorageTrouble

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    # the desk brings the database with it: it is loaded after the first paint
    from station.desk import Desk, Reading, Transaction
    from station.domain.events import Event
    from station.domain.people import Operator

P = ParamSpec("P")
R = TypeVar("R")
Known = Refused | DeviceTrouble | StorageTrouble

REST_SECONDS = 0.2
"""After this long without a gesture nobody waits for an answer or its picture."""


PAINTED_MS = 80
"""So long after an answer its page is painted: what can wait begins then, and takes nothing from it."""


class Pending(Generic[R]):
    """An answer that is on its way to `asker`; the callbacks run in the GUI thread."""

    def __init__(self, asker: Operator | None = None) -> None:
        self.asker = asker
        self._then: Callable[[R], object] | None = None
        self._otherwise: Callable[[Known], object] | None = None

    def then(self, callback: Callable[[R], object]) -> Pending[R]:
        """Called with the answer."""
        self._then = callback
        return self

    def otherwise(self, callback: Callable[[Known], object]) -> Pending[R]:
        """Called instead of the notice bar when the station says no."""
        self._otherwise = callback
        return self

    def answer(self, result: R) -> None:
        """The work is done."""
        if self._then is not None:
            self._then(result)

    def refuse(self, trouble: Known) -> bool:
        """The station said no; False when nobody here answers that."""
        if self._otherwise is None:
            return False
        self._otherwise(trouble)
        return True


@dataclass(frozen=True, slots=True)
class _Done:
    pending: Pending[Any]
    result: object = None
    trouble: Known | None = None
    bug: BaseException | None = None


class Tasks(QObject):
    """One thread for the desk, one for drawing; every answer comes back to the GUI thread."""

    happened = Signal(object)
    """Every event of the station, after its commit."""
    refused = Signal(object)
    """A trouble that nobody answered."""
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._closed = False
        self._asked_at = 0.0
        self._done.connect(self._back, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _worker(self) -> ThreadPoolExecutor:
        return _one_thread("desk")

    @cached_property
    def _drawing(self) -> ThreadPoolExecutor:
        return _one_thread("drawing")

    def use(self, desk: Desk) -> None:
        """From now on work goes to this desk."""
        self._desk = desk
        desk.listen(self._heard)

    def do(
        self, operation: Callable[Concatenate[Transaction, P], R], /, *args: P.args, **kwargs: P.kwargs
    ) -> Pending[R]:
        """The operation runs on the desk's thread, in the name of who is signed in now."""
        desk, operator = self._need(), self._need().operator
        self._asked_at = monotonic()
        return self.run(lambda: desk.do_as(operator, operation, *args, **kwargs))

    def look(self, view: Callable[Concatenate[Reading, P], R], /, *args: P.args, **kwargs: P.kwargs) -> Pending[R]:
        """The view is read on the desk's thread."""
        return self.run(lambda: self._need().look(view, *args, **kwargs))

    def run(self, work: Callable[[], R]) -> Pending[R]:
        """Anything else that belongs in the order of the desk's work: a photograph's file before its row."""
        return self._submit(self._worker, work)

    def draw(self, work: Callable[[], R]) -> Pending[R]:
        """Slow work that changes nothing, such as a preview."""
        return self._submit(self._drawing, work)

    def at_rest(self) -> bool:
        """Whether nobody has asked for anything just now: what can wait may take its turn."""
        return monotonic() - self._asked_at > REST_SECONDS

    def close(self) -> None:
        """All work that was asked for is done, and no thread is left; nobody is there any more to hear an answer."""
        self._closed = True
        self._worker.shutdown(wait=True)
        self._drawing.shutdown(wait=True, cancel_futures=True)

    def _need(self) -> Desk:
        assert self._desk is not None, "the desk is open before anybody works at it"
        return self._desk

    def _has_left(self, asker: Operator | None) -> bool:
        """Whether somebody asked who is not signed in any more: the answer would open a page to nobody."""
        return asker is not None and asker != self._need().operator

    def _heard(self, event: Event) -> None:
        self.happened.emit(event)

    def _submit(self, executor: ThreadPoolExecutor, work: Callable[[], R]) -> Pending[R]:
        pending: Pending[R] = Pending(self._desk.operator if self._desk is not None else None)
        if not self._closed:
            executor.submit(self._work, pending, work)
        return pending

    def _work(self, pending: Pending[Any], work: Callable[[], object]) -> None:
        try:
            done = _Done(pending, work())
        except (Refused, DeviceTrouble, StorageTrouble) as trouble:
            done = _Done(pending, trouble=trouble)
        except Exception as bug:  # noqa: BLE001  # it is raised again in the GUI thread, where the crash hook hears it
            done = _Done(pending, bug=bug)
        self._done.emit(done)

    @Slot(object)
    def _back(self, done: _Done) -> None:
        if done.bug is not None:
            raise done.bug
        if self._closed or self._has_left(done.pending.asker):
            return
        if done.trouble is None:
            done.pending.answer(done.result)
        elif not done.pending.refuse(done.trouble):
            self.refused.emit(done.trouble)


def _one_thread(name: str) -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(1, name)
