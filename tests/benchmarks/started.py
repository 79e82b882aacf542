"""The real program, which says when the names were painted and when somebody can sign in, and ends."""

import sys
from pathlib import Path

from ui.quick_imports import import_quickly


def main() -> None:
    import_quickly()  # as `ui.__main__` does
    from PySide6.QtCore import QTimer

    from ui import theme
    from ui.app import Choices, Program

    application = theme.application()
    program = Program(application, Choices(Path(sys.argv[1]), demo=False, language="it"))
    program.window.painted.connect(lambda: print("painted" if program.sign_in.names() else "empty", flush=True))
    program.ready.connect(lambda: print("ready", flush=True))
    program.ready.connect(lambda: QTimer.singleShot(0, application.quit))
    program.start()
    application.exec()
    program.close()


if __name__ == "__main__":
    main()
