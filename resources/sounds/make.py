"""Writes the four sounds of the bench, and the tick for a code scanned twice: `python resources/sounds/make.py`."""

import math
import struct
import wave
from collections.abc import Iterator
from pathlib import Path

RATE = 22050
# each sound: (frequency in Hz or 0 for silence, seconds, share of overtones)
SOUNDS = {
    "ok": ((659.3, 0.09, 0.15), (987.8, 0.17, 0.15)),
    "info": ((783.99, 0.20, 0.05),),
    "look": ((587.3, 0.11, 0.35), (0.0, 0.05, 0.0), (587.3, 0.11, 0.35), (0.0, 0.05, 0.0), (587.3, 0.13, 0.35)),
    "stop": ((233.1, 0.22, 0.8), (155.6, 0.34, 0.8)),
    "tick": ((1760.0, 0.03, 0.0),),
}


def tone(frequency: float, seconds: float, overtones: float) -> Iterator[float]:
    """One note that begins and ends softly, so that it does not click."""
    count = round(RATE * seconds)
    edge = min(count // 4, round(RATE * 0.012))
    for place in range(count):
        turn = 2 * math.pi * frequency * place / RATE
        sample = math.sin(turn) + overtones * (math.sin(3 * turn) / 3 + math.sin(5 * turn) / 5)
        swell = min(1.0, place / edge, (count - place) / edge) if edge else 1.0
        yield 0.5 * swell * sample / (1 + overtones * 0.4)


def write(name: str, folder: Path) -> None:
    """The file of one sound."""
    samples = [sample for part in SOUNDS[name] for sample in tone(*part)]
    with wave.open(str(folder / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(struct.pack("<h", round(32767 * sample)) for sample in samples))


if __name__ == "__main__":
    for each in SOUNDS:
        write(each, Path(__file__).parent)
