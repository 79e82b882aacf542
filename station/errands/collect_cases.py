"""Takes cases out of the drop folder: a taken file goes to `taken/`, any other to `refused/` with its report."""

import logging
from collections.abc import Callable
from pathlib import Path

from station.desk import Desk
from station.errands.errand import Errand
from station.exchange.folder import DropFolder
from station.intake import take_file
from station.intake_report import report, worth_a_report

log = logging.getLogger(__name__)


class CollectCases(Errand):
    """Looks into the drop folder of the home."""

    name = "collect"

    def __init__(self, desk: Desk, heard: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self._desk = desk
        self._heard = heard
        home = desk.settings.home
        self._folder = DropFolder(desk.settings.inbox, home / "refused", home / "taken")

    def work_once(self) -> bool:
        """The files that were complete are taken or refused; nothing of a good case is lost on the way."""
        files = self._folder.waiting()
        failed = [trouble for file in files if (trouble := self._try_file(file)) is not None]
        if files:
            self._heard()
        if failed:
            raise failed[0]
        return bool(files)

    def _try_file(self, file: Path) -> Exception | None:
        """What went wrong, if anything did: one file is never in the way of the others."""
        try:
            self._collect(file)
        except Exception as trouble:  # noqa: BLE001  # it is raised again once the others have had their turn
            return trouble
        return None

    def _collect(self, file: Path) -> None:
        intake = take_file(self._desk, file)
        words = report(intake, file.name, self._desk.settings.station.language)
        if intake.refused:
            self._folder.refuse(file, words)
        else:
            self._folder.take(file, words if worth_a_report(intake) else "")
        log.info("%s: %d taken, %d refused", file.name, len(intake.taken), len(intake.refused))
