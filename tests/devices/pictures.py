"""Pictures and clips that the tests make for themselves."""

from collections.abc import Iterable
from pathlib import Path

import barcode
import cv2
import numpy as np
import zxingcpp
from barcode.writer import ImageWriter
from numpy.typing import NDArray

Picture = NDArray[np.uint8]


def linear(kind: str, text: str, module: float = 3.0) -> Picture:
    """A linear code, grey, `module` pixels wide a module, drawn by python-barcode."""
    options = {"module_width": module * 25.4 / 254, "module_height": 12.0, "dpi": 254, "write_text": False}
    more = {"add_checksum": False} if kind == "code39" else {}
    return np.array(barcode.get_barcode_class(kind)(text, writer=ImageWriter(), **more).render(options).convert("L"))


def square(kind: zxingcpp.BarcodeFormat, text: str, module: int = 5) -> Picture:
    """A QR or Data Matrix code, grey."""
    return np.array(zxingcpp.create_barcode(text, kind).to_image(scale=module, add_quiet_zones=True))


def on_bench(
    code: Picture, angle: float = 0.0, blur: float = 0.0, noise: float = 0.0, size: tuple[int, int] = (1280, 720)
) -> Picture:
    """The code on a white label in the middle of a textured table, turned by so many degrees."""
    width, height = size
    dice = np.random.default_rng(7)
    table = cv2.GaussianBlur(dice.integers(60, 190, (height, width, 3), dtype=np.uint8), (9, 9), 0)
    label = cv2.copyMakeBorder(code, 20, 20, 20, 20, cv2.BORDER_CONSTANT, value=255)
    rows, columns = label.shape
    turn = cv2.getRotationMatrix2D((columns / 2, rows / 2), angle, 1.0)
    turn[:, 2] += ((width - columns) / 2, (height - rows) / 2)
    paper = cv2.warpAffine(np.full_like(label, 255), turn, size)
    print_ = cv2.cvtColor(cv2.warpAffine(label, turn, size, flags=cv2.INTER_LINEAR), cv2.COLOR_GRAY2BGR)
    picture = np.where(paper[:, :, None] > 127, print_, table)
    if blur:
        picture = cv2.GaussianBlur(picture, (0, 0), blur)
    if noise:
        picture = picture + dice.normal(0, noise, picture.shape)
    return np.clip(picture, 0, 255).astype(np.uint8)


def plain(colour: tuple[int, int, int], size: tuple[int, int] = (160, 120)) -> Picture:
    return np.full((size[1], size[0], 3), colour, np.uint8)


def clip(path: Path, pictures: Iterable[Picture], rate: float = 25.0) -> Path:
    """An mp4 film of these pictures."""
    writer: cv2.VideoWriter | None = None
    for picture in pictures:
        if writer is None:
            size = (picture.shape[1], picture.shape[0])
            writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), rate, size)
        writer.write(picture)
    assert writer is not None
    writer.release()
    return path


def colour_of(pixels: Picture) -> str:
    """Which of blue, green and red the middle of the picture is."""
    middle = pixels[pixels.shape[0] // 2, pixels.shape[1] // 2]
    return ("blue", "green", "red")[int(middle.argmax())]
