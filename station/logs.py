"""The log, for developers: a file that is turned over before it grows large. The journal is for the business."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from station.storage import troubles

MOST_BYTES = 5 * 1024 * 1024
KEPT = 5


class LogFile(RotatingFileHandler):
    """The file of the log. On a full disk it has a gap, and no trace of that is printed over a terminal."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # so it is called in logging
        """A record that could not be written is left out."""


def log_to(folder: Path) -> None:
    """Everything from INFO on is written to `folder/station.log`. Raises StorageTrouble."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = LogFile(folder / "station.log", maxBytes=MOST_BYTES, backupCount=KEPT, encoding="utf-8")
    except OSError as failed:
        raise troubles.of_disk(failed) from failed
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    logging.captureWarnings(True)
