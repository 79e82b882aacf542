"""Who may import whom, and what may not be imported at all before it is needed."""

import importlib.util
import os
import subprocess
from pathlib import Path

import pytest

HEAVY = (
    "alembic",
    "cv2",
    "holidays",
    "PIL",
    "pyipp",
    "pypdfium2",
    "pyqtgraph",
    "pyzbar",
    "reportlab",
    "tomlkit",
    "xlsxwriter",
    "zxingcpp",
)

IMPORT_THE_STATION_WITHOUT_QT = """
import importlib, pkgutil, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6", "ui"}:
            raise ImportError(f"the station asked for {name}")

sys.meta_path.insert(0, NoQt())
import station
names = [m.name for m in pkgutil.walk_packages(station.__path__, "station.") if ".migrations." not in m.name]
for name in names:
    importlib.import_module(name)
print(len(names))
"""

IMPORT_PYSIDE_QUICKLY = """
import builtins
compiled, compile_text = [], builtins.compile
builtins.compile = lambda text, file, *how, **more: compiled.append(str(file)) or compile_text(text, file, *how, **more)
from ui.quick_imports import import_quickly
import_quickly()
print(sum("shibokensupport" in file for file in compiled))
from PySide6.QtCore import QSize
try:
    QSize("wide")
except TypeError as wrong:
    print(wrong)
"""

IMPORT_THE_APP = """
import sys
import ui.app
print(*sorted({name.split(".")[0] for name in sys.modules}))
"""


def run(python: list[str], project: Path, code: str, **more: str) -> str:
    environment = os.environ | more
    done = subprocess.run([*python, "-c", code], cwd=project, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_import_contracts_are_kept(python: list[str], project: Path) -> None:
    code = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))"
    done = subprocess.run([*python, "-c", code], cwd=project, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "6 kept, 0 broken" in done.stdout


def test_the_whole_station_can_be_imported_where_there_is_no_qt(python: list[str], project: Path) -> None:
    imported = int(run(python, project, IMPORT_THE_STATION_WITHOUT_QT))
    assert imported > 20


def test_what_is_slow_to_import_is_not_imported_at_the_start(python: list[str], project: Path) -> None:
    if not (project / "ui" / "app.py").exists():
        pytest.skip("there is no ui/app.py yet")
    imported = set(run(python, project, IMPORT_THE_APP).split())
    assert imported.isdisjoint(HEAVY), imported.intersection(HEAVY)


def test_the_first_picture_needs_no_words_of_cases(python: list[str], project: Path) -> None:
    code = "import sys, ui.app; print(*[name for name in sys.modules if name.startswith(('station.', 'ui.'))])"
    imported = set(run(python, project, code).split())
    assert imported.isdisjoint(
        {"ui.words.words", "ui.words.vocabulary", "station.domain.case", "station.domain.policy"}
    ), imported


def test_the_second_start_compiles_nothing_of_pyside6_and_its_messages_are_whole(
    python: list[str], project: Path, tmp_path: Path
) -> None:
    keeps = {"PYTHONPYCACHEPREFIX": str(tmp_path), "PYTHONDONTWRITEBYTECODE": ""}
    first, second = (run(python, project, IMPORT_PYSIDE_QUICKLY, **keeps).split("\n") for _ in range(2))
    assert (int(first[0]) > 0, int(second[0])) == (True, 0)
    assert first[1:] == second[1:]
    assert "Supported signatures" in "".join(second)
    assert "w: int, h: int" in "".join(second)


@pytest.mark.parametrize("damage", [b"", b"\0\0\0\0", importlib.util.MAGIC_NUMBER + b"damaged"])
def test_what_was_kept_compiled_and_cannot_be_read_is_made_anew(
    python: list[str], project: Path, tmp_path: Path, damage: bytes
) -> None:
    keeps = {"PYTHONPYCACHEPREFIX": str(tmp_path), "PYTHONDONTWRITEBYTECODE": ""}
    code = "from ui.pyside_quickly import import_pyside, _kept_at; import_pyside(); print(_kept_at())"
    kept = Path(run(python, project, code, **keeps).strip())
    kept.write_bytes(damage)
    run(python, project, code, **keeps)
    assert kept.stat().st_size > len(damage)
