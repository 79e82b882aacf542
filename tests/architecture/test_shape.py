"""The shape of the code: small modules, small functions, a sentence at the top, and each thing in its place."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
MODULE_LINES = 300
FUNCTION_LINES = 40
HOUSE = ("station", "ui", "resources", "installer")

Function = ast.FunctionDef | ast.AsyncFunctionDef


def modules(*folders: str) -> list[Path]:
    """Without the migrations: they are history, and as long as the tables that they make."""
    found = (path for folder in folders for path in (PROJECT / folder).rglob("*.py"))
    return sorted(path for path in found if "migrations" not in path.parts)


def name_of(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree_of(path)) if isinstance(node, ast.Call))


def lines_of(function: Function) -> int:
    assert function.end_lineno is not None
    return function.end_lineno - function.lineno + 1


@pytest.mark.parametrize("path", modules(*HOUSE), ids=name_of)
def test_a_module_opens_with_a_sentence_and_stays_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(tree_of(path)), "a file opens with one sentence that says its subject"
    assert text.count("\n") <= MODULE_LINES, "is there a second subject in it?"


@pytest.mark.parametrize("path", modules(*HOUSE), ids=name_of)
def test_a_function_fits_on_a_screen(path: Path) -> None:
    functions = [node for node in ast.walk(tree_of(path)) if isinstance(node, Function)]
    too_long = {function.name: lines_of(function) for function in functions if lines_of(function) > FUNCTION_LINES}
    assert not too_long


@pytest.mark.parametrize("path", modules("ui"), ids=name_of)
def test_a_text_is_translated_before_it_is_filled_in(path: Path) -> None:
    """tr(f"…") is extracted with its braces and then never found: it has to be tr("…").format(…)."""
    translations = [call for call in calls(path) if re.fullmatch(r".*\b(tr|translate)", ast.unparse(call.func))]
    filled = [call.lineno for call in translations if any(isinstance(arg, ast.JoinedStr) for arg in call.args)]
    assert not filled


@pytest.mark.parametrize("path", modules("station/domain", "station/operations"), ids=name_of)
def test_time_comes_in_from_outside(path: Path) -> None:
    clocks = re.compile(r"(.*\.)?(now|utcnow|today|time|time_ns|monotonic)")
    assert not [call.lineno for call in calls(path) if clocks.fullmatch(ast.unparse(call.func))]


@pytest.mark.parametrize("path", modules("ui"), ids=name_of)
def test_nobody_takes_the_items_of_a_layout_in_hand(path: Path) -> None:
    """Python keeps its twin of an item that Qt has deleted, and takes whatever comes to lie there next for the item."""
    asked = {call.func.attr for call in calls(path) if isinstance(call.func, ast.Attribute)}
    assert not asked & {"itemAt", "takeAt"}
