"""A printer behind a print queue (IPP): the only kind that says whether the label has come out."""

import threading
import time
from collections.abc import Callable
from contextlib import suppress

from station.devices import ipp_queue as ipp
from station.devices.device import DeviceStatus
from station.devices.printer import DocumentFormat, PrintOutcome, PrintResult, nobody, printer_status
from station.errors import DeviceTrouble

LOST_ANSWERS = 4
"""So many unanswered questions about an accepted job in a row, and nobody knows any more what became of it."""

TROUBLES = {
    "media-empty": "no_media",
    "media-needed": "no_media",
    "input-tray-missing": "no_media",
    "media-jam": "paper_jam",
    "cover-open": "cover_open",
    "door-open": "cover_open",
    "interlock-open": "cover_open",
    "marker-supply-empty": "no_ink",
    "toner-empty": "no_ink",
    "connecting-to-device": "unreachable",
    "timed-out": "unreachable",
    "offline": "offline",
    "shutdown": "offline",
    "paused": "paused",
    "moving-to-paused": "paused",
    "printer-stopped": "paused",
}
"""printer-state-reasons (RFC 8011, 5.4.12, and what CUPS adds), the one that must be answered first on top."""

NOT_THERE = (
    "The printer may not exist or is unavailable",
    "The printer is not responding",
    "The printer is unreachable",
    "Unable to locate printer",
    "Unable to connect to printer",
    "Network host",
)
"""How CUPS's backends begin to say, in prose and without a reason, that they do not get through to the printer."""

STOPS_A_JOB = {"no_media", "paper_jam", "cover_open", "no_ink"}
"""What makes a printer cancel a job; other cancellations are somebody's wish."""


def trouble_of(condition: ipp.Condition) -> str:
    """The code for what keeps a printer or a job from going on; empty if nothing does. Warnings do not."""
    said = {reason.removesuffix("-error") for reason in condition.reasons} | {
        "offline" for reason in condition.reasons if reason == "offline-report"
    }
    if known := next((code for reason, code in TROUBLES.items() if reason in said), ""):
        return known
    at_work = condition.state != ipp.IDLE
    return "unreachable" if at_work and condition.message.startswith(NOT_THERE) else ""


class IppPrinter:
    """Prints through a queue and follows the job to its end; after `deadline` seconds the job is cancelled."""

    takes = DocumentFormat.PDF
    simulated = False

    def __init__(
        self,
        uri: str,
        *,
        deadline: float = 120.0,
        poll: float = 0.5,
        wait: Callable[[threading.Event, float], bool] = threading.Event.wait,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._queue = ipp.IppQueue(uri)
        self._deadline = deadline
        self._poll = poll
        self._wait = wait
        self._clock = clock
        self._stopping = threading.Event()

    def print(self, document: bytes, title: str, waiting: Callable[[str], None] = nobody) -> PrintOutcome:
        """The queue says that the job is completed; its number is the reference.

        While it cannot go on, `waiting` is told the code of the trouble, and "" when it goes on.
        """
        if self._stopping.is_set():
            raise DeviceTrouble("stopped", title)
        number = self._submit(document, title)
        self._follow(number, waiting)
        return PrintOutcome(PrintResult.PRINTED, str(number))

    def state(self) -> DeviceStatus:
        """READY, or TROUBLE with the code of what keeps the printer from printing."""
        return printer_status(self._queue.uri, self._trouble())

    def stop(self) -> None:
        """A job that is being followed is cancelled, and no other is begun."""
        self._stopping.set()

    def _submit(self, document: bytes, title: str) -> int:
        try:
            if not self._queue.printer().accepting:
                raise DeviceTrouble("rejected", "the queue accepts no jobs")
        except (ipp.NotReached, ipp.Broken) as away:
            raise DeviceTrouble("unreachable", str(away)) from away
        except ipp.Declined as no:
            raise _declined(no) from no
        try:
            return self._queue.submit(document, title)
        except ipp.NotReached as away:
            raise DeviceTrouble("unreachable", str(away)) from away
        except ipp.Declined as no:
            raise _declined(no) from no
        except ipp.Broken as broken:
            raise DeviceTrouble("unsure", f"{title}: {broken}") from broken

    def _follow(self, number: int, waiting: Callable[[str], None]) -> None:
        until = self._clock() + self._deadline
        told, before, answers_lost = "", "", 0
        while True:
            job = self._ask_for(number)
            answers_lost = 0 if job else answers_lost + 1
            if answers_lost >= LOST_ANSWERS:
                raise DeviceTrouble("unsure", f"job {number}: the queue does not answer any more")
            why = self._why(job, before) if job else before
            if job and _ended(number, job, why):
                return
            if why == before and why != told:  # seen twice: every job connects to its printer for a moment
                told = why
                waiting(why)
            before = why
            if self._wait(self._stopping, self._poll):
                return self._give_up(number, job, "stopped", why)
            if self._clock() >= until:
                return self._give_up(number, job, why or "unsure", why)

    def _ask_for(self, number: int) -> ipp.Condition | None:
        try:
            return self._queue.job(number)
        except (ipp.NotReached, ipp.Broken, ipp.Declined):
            return None

    def _why(self, job: ipp.Condition, before: str) -> str:
        """What keeps the job from going on; for one that has ended, what the printer says or has said last."""
        if job.state == ipp.COMPLETED:
            return ""
        printer = self._trouble()
        if job.state in (ipp.CANCELLED, ipp.ABORTED):
            return trouble_of(job) or printer or before
        return trouble_of(job) or printer or ("paused" if job.state in (ipp.HELD, ipp.PROCESSING_STOPPED) else "")

    def _trouble(self) -> str:
        try:
            printer = self._queue.printer()
        except (ipp.NotReached, ipp.Broken):
            return "unreachable"
        except ipp.Declined as no:
            return _declined(no).code
        if known := trouble_of(printer):
            return known
        if printer.state == ipp.STOPPED:
            return "paused"
        return "" if printer.accepting else "rejected"

    def _give_up(self, number: int, job: ipp.Condition | None, code: str, why: str) -> None:
        """The job is cancelled for good, or has come out after all; otherwise nobody can be sure."""
        with suppress(ipp.NotReached, ipp.Broken, ipp.Declined):  # it may have ended just now: its state tells
            self._queue.cancel(number)
        end = self._ask_for(number)
        if end and end.state == ipp.COMPLETED:
            return
        gone = end is not None and end.state in (ipp.CANCELLED, ipp.ABORTED)
        untouched = bool(why) or (job is not None and job.state in (ipp.PENDING, ipp.HELD))
        raise DeviceTrouble(code if gone and untouched else "unsure", f"job {number}: {why or 'took too long'}")


def _ended(number: int, job: ipp.Condition, why: str) -> bool:
    """Whether it came out. Raises DeviceTrouble if it has ended and did not."""
    if job.state == ipp.COMPLETED:
        if "job-completed-with-errors" in job.reasons:
            raise DeviceTrouble("unsure", f"job {number}: completed with errors")
        return True
    if job.state == ipp.CANCELLED:
        raise DeviceTrouble(why if why in STOPS_A_JOB else "cancelled", f"job {number}: {job.reasons}")
    if job.state == ipp.ABORTED:
        raise DeviceTrouble(why or "aborted", f"job {number}: {job.reasons}")
    return False


def _declined(no: ipp.Declined) -> DeviceTrouble:
    unknown = no.status in (ipp.NOT_FOUND, 404)
    return DeviceTrouble("no_such_printer" if unknown else "rejected", str(no))
