"""The installed program tries its own parts: each line says what works, in plain words."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

TEXT = "RMA-2026-004817"


def self_test() -> int:
    """Runs every check and prints a line for each; 0 when all of them work."""
    failed = 0
    for name, check in CHECKS.items():
        try:
            print(f"ok    {name}: {check()}", flush=True)
        except Exception as broken:  # noqa: BLE001  # whatever is broken is what this is for
            failed += 1
            print(f"FAIL  {name}: {type(broken).__name__}: {broken}", flush=True)
    return 1 if failed else 0


def _screen() -> str:
    from PySide6 import __version__
    from PySide6.QtGui import QFontDatabase

    from ui import language, theme

    application = theme.application()
    theme.apply(application, theme.LIGHT)
    for spoken in language.Language:
        language.speak(application, spoken)
    assert "Inter" in QFontDatabase.families(), "the typeface Inter is not there"
    return f"PySide6 {__version__}, Inter, three languages"


def _database() -> str:
    import sqlite3

    from station import opening
    from station.views.faults import faults

    with tempfile.TemporaryDirectory() as home:
        desk = opening.open_desk(opening.prepare_home(Path(home)))
        try:
            opening.add_sample_people(desk)
            found = desk.look(faults)
        finally:
            desk.close()
    assert not found, f"{found}"
    return f"SQLite {sqlite3.sqlite_version} with trigram search, a whole journal"


def _label() -> str:
    import numpy

    from station.devices.decoder import decode
    from station.domain.label_text import Recipient, ReturnLabel, Sender
    from station.printing.preview import render
    from station.printing.return_label import return_label

    recipient = Recipient("Giulia Ferrari", ("Strada Farini 52",), "43121", "Parma", "PR", "IT")
    label = ReturnLabel(
        f"{TEXT}-R1", TEXT, Sender("Banco Resi", ("Milano",)), recipient, ("A thing",), "22/11/2026", "1", 1, "it"
    )
    width, height, pixels = render(return_label(label), 800)
    picture = numpy.frombuffer(pixels, numpy.uint8).reshape(height, width, 4)[:, :, :3]
    read = {sighting.text for sighting in decode(numpy.ascontiguousarray(picture))}
    assert f"{TEXT}-R1" in read, f"the label's barcode reads {read}"
    return "drawn, rendered, and its barcode read back"


def _second_reader() -> str:
    from pyzbar import pyzbar

    return f"zbar, {len(pyzbar.ZBarSymbol)} symbologies"


def _camera() -> str:
    import cv2

    return f"OpenCV {cv2.__version__}, sources: {', '.join(_backends())}"


def _backends() -> list[str]:
    import cv2

    return [cv2.videoio_registry.getBackendName(backend) for backend in cv2.videoio_registry.getCameraBackends()]


CHECKS: dict[str, Callable[[], str]] = {
    "screen": _screen,
    "database": _database,
    "label": _label,
    "second barcode reader": _second_reader,
    "camera": _camera,
}
