"""The log, for developers: a file that is turned over before it grows large. The journal is for the business."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from station.storage import troubles

MOST_BYTES = 5 * 1024 * 1024
KEPT = 5


def log_to(folder: Path) -> None:
    """Everything from INFO on is written to `folder/station.log`. Raises StorageTrouble."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "station.log", maxBytes=MOST_BYTES, backupCount=KEPT, encoding="utf-8")
    except OSError as failed:
        raise troubles.of_disk(failed) from failed
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    logging.captureWarnings(True)
