"""The real program, which says when its window was painted and when somebody can sign in, and ends."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui.app import Choices, Program


def main() -> None:
    application = QApplication(sys.argv[:1])
    program = Program(application, Choices(Path(sys.argv[1]), demo=False, language="it"))
    program.window.painted.connect(lambda: print("painted", flush=True))
    program.ready.connect(lambda: print("ready", flush=True))
    program.ready.connect(lambda: QTimer.singleShot(0, application.quit))
    program.start()
    application.exec()
    program.close()


if __name__ == "__main__":
    main()
