"""Whether everything that is kept is whole."""

from station.storage.check import Fault, check
from station.storage.transaction import Reading


def faults(reading: Reading) -> tuple[Fault, ...]:
    """Everything that is not whole; empty when all is."""
    return tuple(check(reading.connection, reading.files))
