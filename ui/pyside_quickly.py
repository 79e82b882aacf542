"""What PySide6 compiles anew at each start: its own texts are kept compiled, its patterns wait until they are used.

They stand in a library as texts, out of the reach of Python's own cache, and serve error messages and stub files; with
them the import of PySide6 took a third longer. Where PySide6 goes about it in another way, nothing is changed.
"""

import builtins
import importlib.util
import marshal
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import CodeType

Texts = dict[str, tuple[bytes | str, CodeType]]
"""Each text with its code, by the name of its file: only the very same text is taken for compiled."""


class Later:
    """A pattern that is compiled when one of its methods is called."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern, self._flags = pattern, flags

    def __getattr__(self, method: str) -> Callable[..., object]:
        def called(*given: object) -> object:
            return getattr(re.compile(self._pattern, self._flags), method)(*given)

        return called


def import_pyside() -> None:
    """PySide6.QtCore is imported, as by any other import."""
    file = _kept_at()
    texts = _read(file)
    held = len(texts)
    compile_text, compile_pattern = builtins.compile, re.compile

    def kept(source: bytes | str, filename: str, mode: str, *more: object, **named: object) -> object:
        if more or named or mode != "exec" or not isinstance(source, (bytes, str)):
            return compile_text(source, filename, mode, *more, **named)  # type: ignore[call-overload]  # handed on
        if filename not in texts or texts[filename][0] != source:
            texts[filename] = source, compile_text(source, filename, mode)
        return texts[filename][1]

    def later(pattern: str, flags: int = 0) -> object:
        asks = sys._getframe(1).f_globals.get("__name__", "")
        return Later(pattern, flags) if asks.startswith("shibokensupport.") else compile_pattern(pattern, flags)

    setattr(builtins, "compile", kept)  # noqa: B010  # types do not know that it can be another one
    setattr(re, "compile", later)  # noqa: B010  # as above
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        setattr(builtins, "compile", compile_text)  # noqa: B010  # as above
        setattr(re, "compile", compile_pattern)  # noqa: B010  # as above
    if len(texts) != held and not sys.dont_write_bytecode:
        _write(file, texts)


def _kept_at() -> Path:
    """Beside what Python keeps of this very file."""
    return Path(importlib.util.cache_from_source(str(Path(__file__).with_name("pyside_texts.py"))))


def _read(file: Path) -> Texts:
    """What was kept by this Python, and nothing where it cannot be read."""
    try:
        content = file.read_bytes()
        if content.startswith(importlib.util.MAGIC_NUMBER):
            return dict(marshal.loads(content[len(importlib.util.MAGIC_NUMBER) :]))  # as Python reads its own cache
    except (OSError, ValueError, EOFError, TypeError):
        pass
    return {}


def _write(file: Path, texts: Texts) -> None:
    """The file is there whole or not at all; where nothing can be written, each start compiles."""
    new = file.with_suffix(f".{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        new.write_bytes(importlib.util.MAGIC_NUMBER + marshal.dumps(texts))
        new.replace(file)
    except OSError:
        new.unlink(missing_ok=True)
