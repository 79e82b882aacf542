"""What the lights in the header can say: one light for each device and one for what is not out yet."""

from dataclasses import dataclass
from enum import StrEnum

from ui.theme import Meaning


class LightKind(StrEnum):
    """What a light watches."""

    SCANNER = "SCANNER"
    CAMERA = "CAMERA"
    PRINTER = "PRINTER"
    OUTGOING = "OUTGOING"


class LightWord(StrEnum):
    """How it is, in one word."""

    READY = "READY"
    SIMULATED = "SIMULATED"
    CONNECTING = "CONNECTING"
    TROUBLE = "TROUBLE"
    OFF = "OFF"
    ALL_SENT = "ALL_SENT"
    WAITING = "WAITING"
    LATE = "LATE"
    SET_ASIDE = "SET_ASIDE"


@dataclass(frozen=True, slots=True)
class Light:
    """One light. `detail` is the code of a trouble (or the name of the device), `count` says how many wait."""

    kind: LightKind
    meaning: Meaning
    word: LightWord
    detail: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class Lights:
    """All lights, in the order in which they stand."""

    scanner: Light = Light(LightKind.SCANNER, "info", LightWord.CONNECTING)
    camera: Light = Light(LightKind.CAMERA, "info", LightWord.CONNECTING)
    printer: Light = Light(LightKind.PRINTER, "info", LightWord.CONNECTING)
    outgoing: Light = Light(LightKind.OUTGOING, "ok", LightWord.ALL_SENT)

    @property
    def all(self) -> tuple[Light, ...]:
        """The lights from left to right."""
        return (self.scanner, self.camera, self.printer, self.outgoing)
