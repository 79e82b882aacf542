"""From nothing to a window that has been painted and answers, against importing what every window needs."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from station.opening import add_sample_people
from tests.benchmarks.measure import Row
from tests.benchmarks.sizes import Sizes
from tests.homes import open_desk, write_settings

IMPORTS = """
import sqlite3
from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QImage, QKeySequence, QPainter, QPalette, QWindow
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QGridLayout, QHBoxLayout, QLineEdit
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QScrollBar, QSizePolicy, QStackedWidget, QTextEdit
print("there", flush=True)
"""
"""PySide6 makes a class when it is first asked for by name: importing the module alone has imported nothing yet."""

MOST_SECONDS = 1.5
"""Nobody has tapped a name and typed four digits before this."""


def measure(sizes: Sizes) -> list[Row]:
    """Two rows: until the names are painted and can be tapped, and until the PIN of the first one can be checked."""
    with tempfile.TemporaryDirectory() as scratch:
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONPYCACHEPREFIX=f"{scratch}/compiled")
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        home = Path(scratch) / "home"
        write_settings(home)
        desk = open_desk(home)
        add_sample_people(desk)
        desk.close()
        program = [sys.executable, "-m", "tests.benchmarks.started", str(home)]
        bare = [sys.executable, "-c", IMPORTS]
        _moments(program, environment)  # everything is compiled then, as installing does it
        _moments(bare, environment)
        painted, ready, bound = [], [], []
        for _ in range(sizes.starts):
            bound.append(_moments(bare, environment)["there"])
            moments = _moments(program, environment)
            painted.append(moments["painted"])
            ready.append(moments["ready"])
    limit = statistics.median(bound)
    return [
        Row("cold start to a usable window", statistics.median(painted), 1.5, limit, "the names can be tapped"),
        Row("cold start until a PIN is checked", statistics.median(ready), MOST_SECONDS),
    ]


def _moments(command: list[str], environment: dict[str, str]) -> dict[str, float]:
    """When the process said each word, in seconds since it was asked to start."""
    began = time.perf_counter()
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, env=environment, cwd=root, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        return {line.strip(): time.perf_counter() - began for line in process.stdout}
