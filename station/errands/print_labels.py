"""Prints labels and slips: look, draw, print, and only then say that it is printed."""

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from station.desk import Desk
from station.devices.printer import DocumentFormat, Printer, PrintOutcome
from station.domain.label_text import ArrivalTag, HoldTag, LocationLabel, QuarantineTag, ReturnLabel, TrialLabel
from station.errands.errand import Errand, back_off
from station.errors import DeviceTrouble, Refused
from station.operations.labels import begin_printing, mark_failed, mark_printed, note_trouble, print_later
from station.views.print_jobs import PrintJob, next_print_job

log = logging.getLogger(__name__)

COMES_BACK = frozenset(
    {
        "unreachable",
        "offline",
        "no_media",
        "no_ink",
        "paused",
        "cover_open",
        "paper_jam",
        "folder_unwritable",
        "stopped",
    }
)
"""Troubles that end by themselves or by a hand at the printer: the job is tried again."""

UNSURE = "unsure"


Told = Callable[[PrintOutcome | DeviceTrouble], None]


@dataclass(frozen=True, slots=True)
class Trial:
    """A test label that somebody waits for: it is printed once, by the way of all labels, and kept nowhere."""

    label: TrialLabel
    told: Told


class PrintLabels(Errand):
    """Prints one job after the other, oldest first; a test label before them."""

    name = "print"

    def __init__(self, desk: Desk, printer: Printer, heard: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self._desk = desk
        self._printer = printer
        self._heard = heard
        self._trials: deque[Trial] = deque()

    def use(self, printer: Printer) -> None:
        """From the next job on this one prints."""
        self._printer = printer
        self.poke()

    def try_out(self, label: TrialLabel, told: Told) -> None:
        """The test label is printed next; `told` hears, in this errand's thread, how it went."""
        self._trials.append(Trial(label, told))
        self.poke()

    def work_once(self) -> bool:
        """One job is printed, waits for its next try, or has failed and says why.

        A job that was begun before a crash is printed again, marked as a possible copy.
        """
        if self._trials:
            self._try_out(self._trials.popleft())
            return True
        job = self._desk.look(next_print_job)
        if job is None or not self._desk.do_unattended(begin_printing, job.id, job.begun):
            return False
        try:
            self._printer.print(self._draw(job), job.title, lambda trouble: self._waits(job, trouble))
        except DeviceTrouble as trouble:
            self._put_off(job, trouble)
        except Refused as unprintable:
            log.info("%s cannot be printed: %s", job.title, unprintable.facts)
            self._desk.do_unattended(mark_failed, job.id, _unprintable(unprintable))
        except Exception:
            self._put_off(job, DeviceTrouble("unexpected"))  # in nobody's way while the log says what it was
            raise
        else:
            self._desk.do_unattended(mark_printed, job.id)
        self._heard()
        return True

    def _try_out(self, trial: Trial) -> None:
        from station.printing.trial_label import trial_label

        try:
            outcome = self._printer.print(self._as_taken(trial_label(trial.label)), "test-label")
        except DeviceTrouble as trouble:
            log.info("the test label is not printed: %s", trouble)
            trial.told(trouble)
        except Exception:
            trial.told(DeviceTrouble("unexpected"))  # somebody waits for it while the log says what it was
            raise
        else:
            trial.told(outcome)

    def _draw(self, job: PrintJob) -> bytes:
        return self._as_taken(self._pdf(job))

    def _as_taken(self, pdf: bytes) -> bytes:
        if self._printer.takes is DocumentFormat.PDF:
            return pdf
        from station.printing.zpl import as_zpl

        return as_zpl(pdf)

    def _pdf(self, job: PrintJob) -> bytes:
        from station.printing.arrival_tag import arrival_tag
        from station.printing.hold_tag import hold_tag
        from station.printing.location_label import location_label
        from station.printing.quarantine_tag import quarantine_tag
        from station.printing.return_label import return_label
        from station.printing.slip import slip

        scale = self._desk.settings.devices.label_percent / 100
        if isinstance(job.document, HoldTag):
            return hold_tag(job.document, scale=scale)
        if isinstance(job.document, LocationLabel):
            return location_label(job.document, scale=scale)
        if isinstance(job.document, ArrivalTag):
            return arrival_tag(job.document, scale=scale)
        if isinstance(job.document, QuarantineTag):
            return quarantine_tag(job.document, scale=scale)
        if isinstance(job.document, ReturnLabel):
            return return_label(job.document, scale=scale)
        return slip(job.document, lambda sha256: self._desk.files.path(sha256).read_bytes())

    def _waits(self, job: PrintJob, trouble: str) -> None:
        """The printer has the job and waits for somebody; an empty trouble says that it goes on."""
        self._desk.do_unattended(note_trouble, job.id, trouble or None)
        self._heard()

    def _put_off(self, job: PrintJob, trouble: DeviceTrouble) -> None:
        log.info("%s not printed: %s", job.title, trouble)
        if trouble.code in COMES_BACK:
            self._desk.do_unattended(print_later, job.id, trouble.code, back_off(job.tries, 15.0))
        else:
            self._desk.do_unattended(mark_failed, job.id, trouble.code, unsure=trouble.code == UNSURE)


def _unprintable(refused: Refused) -> str:
    characters = str(refused.facts.get("characters", ""))
    return f"unprintable:{characters}" if characters else "unprintable"
