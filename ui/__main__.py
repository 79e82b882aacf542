"""The window: arguments, crash hook, and the program."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Runs the station with its window; returns the exit code."""
    asked = _parser().parse_args(arguments)
    if _needs_no_display(asked):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui.quick_imports import import_quickly

    import_quickly()
    from ui import app

    if asked.self_test:
        from ui.self_test import self_test

        return self_test()
    if asked.tour is not None or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        from ui.tour import tour

        return tour(asked.tour or Path.cwd() / "tour", asked.lang)
    return app.run(app.Choices(asked.home, asked.demo, asked.lang))


def _needs_no_display(asked: argparse.Namespace) -> bool:
    """Without a screen, or for the tour, the same pages are drawn where nobody sees them."""
    if asked.tour is not None or asked.self_test:
        return True
    has_display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return sys.platform.startswith("linux") and not has_display and "QT_QPA_PLATFORM" not in os.environ


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="rma-station", description="Banco Resi: a receiving bench for returned goods."
    )
    parser.add_argument("--home", type=Path, help="folder that holds everything of this station")
    parser.add_argument("--demo", action="store_true", help="sample cases and people, simulated devices")
    parser.add_argument("--tour", type=Path, metavar="DIR", help="receive sample parcels by itself and keep every step")
    parser.add_argument("--self-test", action="store_true", help="try the parts of the program and say what works")
    parser.add_argument("--lang", choices=("it", "en", "fr"), help="language of the screen")
    return parser


if __name__ == "__main__":
    sys.exit(main())
