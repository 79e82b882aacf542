"""What somebody has to know when the station starts: what a power cut took, and conditions that cannot be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.language import spoken
from ui.parts.label import isolated

if TYPE_CHECKING:
    from station.desk import Desk
    from ui.window import Window

translate = QCoreApplication.translate


def say_first(window: Window, desk: Desk) -> None:
    """The notice bar says it, the last one on top; nothing where all is well."""
    if desk.torn:
        text = translate(
            "BenchProgram", "A photograph was not finished when the program stopped, and is gone: take it again."
        )
        window.say("look", text)
    if (broken := desk.policy_trouble) is not None:
        from station.policy.words import why_broken

        text = translate("BenchProgram", "The policy file cannot be used ({reason}). Version {version} stays in force.")
        window.say("look", text.format(reason=isolated(why_broken(broken, spoken())), version=desk.policy.version))
