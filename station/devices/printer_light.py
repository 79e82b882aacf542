"""Asks a printer now and then how it is, so that its light is right before somebody prints."""

from collections.abc import Callable
from math import inf

from station.devices.device import Device, DeviceKind, DeviceState, DeviceStatus, Patience
from station.devices.printer import Printer
from station.errors import DeviceTrouble


class PrinterLight(Device[bool]):
    """The state of a printer as a device's state, asked every `every` seconds."""

    def __init__(
        self, printer: Printer, name: str, on_state: Callable[[DeviceStatus], None], every: float = 5.0
    ) -> None:
        patience = Patience(to_open=inf, pauses=(every,))
        super().__init__(DeviceKind.PRINTER, name, on_state, simulated=printer.simulated, patience=patience)
        self._printer = printer
        self._every = every

    def connect(self) -> "Question":
        """The question, not asked yet."""
        return Question(self._printer, lambda: self.pause(self._every))

    def receive(self, thing: bool) -> None:
        """The printer is ready still; there is nothing to hand on."""


class Question:
    """How are you, asked again and again."""

    def __init__(self, printer: Printer, rest: Callable[[], object]) -> None:
        self._printer = printer
        self._rest = rest

    def open(self) -> None:
        """The printer is ready."""
        status = self._printer.state()
        if status.state is not DeviceState.READY:
            raise DeviceTrouble(status.trouble, status.name)

    def read(self) -> bool:
        """The printer is still ready, a while later."""
        self._rest()
        self.open()
        return True

    def close(self) -> None:
        """Nothing is held."""
