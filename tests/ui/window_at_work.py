"""The real program in a real window, for tests from another process: it says what it shows and does what it is told.

Every change of what is seen goes as one line of JSON to standard output. Standard input takes lines such as
`focus note`: where the keyboard is to be, or which page is to be shown. Keys come from the X server alone.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from station.domain.verdict import Verdict
from tests.bench import Bench
from ui.places import Place


class Told:
    """Looks at the program and obeys."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.scans: list[str] = []
        self.verdicts = 0
        self._before = ""
        self._eyes = QTimer()
        self._eyes.setInterval(10)
        self._eyes.timeout.connect(self.look)
        self._ears = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._ears.activated.connect(self.hear)
        bench.program.wedge.scanned.connect(self.scans.append)
        bench.pages.case.verdict_given.connect(self._judged)
        self._eyes.start()

    def look(self) -> None:
        """What is seen is told when it has changed."""
        text = json.dumps(self.seen(), ensure_ascii=False)
        if text != self._before:
            self._before = text
            os.write(1, text.encode() + b"\n")

    def seen(self) -> dict[str, object]:
        """What can be seen."""
        bench = self.bench
        signed_in = bench.program.bench is not None and bench.flow.signed_in
        case = bench.case if signed_in else None
        focus = QApplication.focusWidget()
        return {
            "page": type(bench.page).__name__,
            "window": int(bench.window.winId()),
            "active": bench.window.isActiveWindow(),
            "visible": bench.window.isVisible(),
            "focus": focus.accessibleName() if focus else "",
            "case": case.rma_number if case else "",
            "verdicts": [unit.verdict for unit in case.units] if case else [],
            "given": self.verdicts,
            "sheet": bench.pages.case.covers.is_open(),
            "note": bench.pages.case.middle.questions.note.toPlainText(),
            "search": bench.pages.search.line.text(),
            "names": len(bench.pages.sign_in.names()),
            "refusal": bench.pages.sign_in.refusal(),
            "scans": ["a badge" if text.startswith("B-") else text for text in self.scans],
            "notice": bench.window.notices.text() if bench.window.notices.isVisible() else "",
            "echo": self.echo,
        }

    echo = ""

    def hear(self) -> None:
        """One line on standard input is obeyed, and its words come back with what is seen then."""
        line = sys.stdin.readline()
        if not line:
            self.bench.window.close()
            return
        what, *words = line.split()
        deeds: dict[str, Callable[..., object]] = {
            "focus": self._focus,
            "clear": self._clear,
            "page": self._page,
            "open": self.bench.flow.open,
            "stall": self._stall,
            "sign-out": self.bench.flow.start,
            "choose": self._choose,
            "aside": self._aside,
            "forget": self._forget,
            "done": lambda: None,
        }
        deeds[what](*words)
        self.echo = line.strip()
        self.look()

    def _judged(self, _intent: object) -> None:
        self.verdicts += 1

    def _focus(self, name: str) -> None:
        self._places()[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self, name: str) -> None:
        field = self._places()[name]
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        field.clear()

    def _page(self, place: str) -> None:
        self.bench.window.place_chosen.emit(Place[place])

    def _stall(self, seconds: str) -> None:
        time.sleep(float(seconds))  # the window stands still

    def _choose(self, login: str) -> None:
        page = self.bench.pages.sign_in
        self.bench.hands.tap(next(card for card in page.names() if card.who.login == login))

    def _aside(self) -> None:
        """No case is open."""
        if self.bench.page is self.bench.pages.case:
            self.bench.hands.tap(self.bench.pages.case.bar.aside)
        else:
            self.bench.flow.next_parcel()

    def _forget(self) -> None:
        """What is done from now on is another gesture, however quick it comes."""
        self.scans.clear()
        self.verdicts = 0
        self.bench.flow.scans._last = ("", 0.0)

    def _places(self) -> dict[str, QWidget]:
        case = self.bench.pages.case
        return {
            "note": case.middle.questions.note,
            "confirm": case.bar.buttons[Verdict.CONFIRM],
            "hold": case.bar.buttons[Verdict.HOLD],
            "search": self.bench.pages.search.line,
            "button": self.bench.pages.idle.prompt.type_number,
        }


def main() -> None:
    """Runs until the window is closed or standard input ends."""
    bench = Bench(Path(sys.argv[1]), "en")
    bench.start()
    bench.window.activateWindow()
    told = Told(bench)
    bench.window.closed.connect(QApplication.quit)
    QApplication.exec()
    del told
    bench.close()


if __name__ == "__main__":
    main()
