"""Stills become short films of a bench camera: its stand trembles, its sensor rustles, the lamps flicker a little."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import zxingcpp
from develop import Picture, grained
from numpy.typing import NDArray

RATE, SIZE = 15, (1920, 1080)
Frame = NDArray[np.uint8]


def frames(still: Picture, count: int, seed: int, *, settle: bool = False) -> Iterator[Frame]:
    """`count` frames of one still, no two alike; with `settle` the camera first finds its focus and exposure."""
    rng = np.random.default_rng(seed)
    sway = _sway(count, rng)
    still = cv2.resize(still, SIZE, interpolation=cv2.INTER_CUBIC)
    for number in range(count):
        x, y, turn, zoom, bright = sway[number]
        hunt = max(0.0, 1 - number / 9) if settle else 0.0
        move = cv2.getRotationMatrix2D((SIZE[0] / 2, SIZE[1] / 2), turn, 1.006 + zoom + 0.008 * hunt)
        move[:, 2] += (x, y)
        moved = cv2.warpAffine(still, move, SIZE, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)
        if hunt:
            moved = cv2.GaussianBlur(moved, (0, 0), 0.3 + 6 * hunt) * (1 + 0.22 * hunt)
        yield grained(moved * bright, rng, 0.009)


def _sway(count: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """Per frame: shift in pixels, turn in degrees, zoom, brightness; slow drifts with a fine tremble on top."""
    time = np.arange(count) / RATE
    phase = rng.uniform(0, 6.28, 5)
    slow = np.stack(
        [np.sin(time * speed + start) for speed, start in zip((1.1, 0.9, 0.7, 0.5, 2.3), phase, strict=True)], axis=1
    )
    tremble = rng.standard_normal((count, 5))
    return slow * (1.6, 1.3, 0.04, 0.0008, 0.006) + tremble * (0.5, 0.5, 0.008, 0.0001, 0.006) + (0, 0, 0, 0, 1)


def _encoder(target: Path, kilobits: int) -> list[str]:
    source = f"-f rawvideo -pix_fmt rgb24 -s 1920x1080 -r {RATE} -i -"
    colour = "-colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv"
    film = f"-c:v libx264 -preset medium -crf 20 -maxrate {kilobits}k -bufsize {kilobits}k -g {RATE} -an"
    picture = ["-vf", "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p"]
    start = ["ffmpeg", "-v", "error", "-y", *source.split(), *picture]
    return [*start, *film.split(), *colour.split(), "-movflags", "+faststart", str(target)]


def write(target: Path, shots: Iterator[Frame], kilobits: int = 2200) -> None:
    """The frames are an H.264 film of 1920 × 1080 at 15 frames a second."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with subprocess.Popen(_encoder(target, kilobits), stdin=subprocess.PIPE) as encoder:
        assert encoder.stdin is not None
        for frame in shots:
            encoder.stdin.write(frame.tobytes())
        encoder.stdin.close()
    if encoder.returncode:
        raise RuntimeError(f"ffmpeg ended with {encoder.returncode} for {target.name}")


def readable(film: Path, text: str) -> tuple[float, set[str], float]:
    """How many of its frames show the text as Code 128, what else any code says, and how little two frames differ."""
    capture = cv2.VideoCapture(str(film))
    seen, total, others = 0, 0, set[str]()
    nearest, last = 255.0, None
    while True:
        there, frame = capture.read()
        if not there:
            break
        total += 1
        found = {result.text for result in zxingcpp.read_barcodes(frame, formats=zxingcpp.BarcodeFormat.Code128)}
        seen += text in found
        if total % 8 == 1:
            others |= {result.text for result in zxingcpp.read_barcodes(frame)} - {text}
        if last is not None:
            nearest = min(nearest, float(cv2.absdiff(frame, last).mean()))
        last = frame
    capture.release()
    return seen / max(total, 1), others - {""}, nearest
