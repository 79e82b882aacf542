"""Labels, slips, photographs and eyes for the printing tests."""

import io
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pypdfium2
import zxingcpp
from PIL import Image, ImageDraw
from pyzbar import pyzbar
from pyzbar.pyzbar import ZBarSymbol

from station.domain.label_text import Recipient, ReturnLabel, Sender, Slip, SlipItem

SENDER = Sender("Technostok – Reparto Resi", ("Via dell'Industria 14", "20090 Segrate (MI)", "Italia"))
GIULIA = Recipient("Giulia Ferrari", ("Strada Farini 52, int. 4",), "43121", "Parma", "PR", "IT")
LABEL = ReturnLabel(
    return_code="RMA-2026-004817-R1",
    rma_number="RMA-2026-004817",
    sender=SENDER,
    recipient=GIULIA,
    contents=("Notebook Astra 13 · grigio — S/N 7HK2-99101",),
    date="22/11/2026",
    station="Milano · banco 2",
    copy=1,
    language="it",
)
NOTEBOOK = SlipItem(
    "Notebook Astra 13 · grigio", "7HK2-99101", ("Segni d'uso", "Accessori mancanti"), "Graffi sul coperchio.", ()
)
SLIP = Slip(
    return_code="RMA-2026-004817-R1",
    rma_number="RMA-2026-004817",
    customer="Giulia Ferrari",
    sender=SENDER,
    items=(NOTEBOOK,),
    date="22/11/2026",
    language="it",
)


@dataclass(frozen=True, slots=True)
class Word:
    """A run of text on the page and its box in points: left, bottom, right, top."""

    text: str
    box: tuple[float, float, float, float]


def jpeg(width: int = 1920, height: int = 1080, seed: int = 0) -> bytes:
    """A photograph that does not compress too well, with a red box in its lower right quarter."""
    noise = np.random.default_rng(seed).integers(60, 200, (height // 6, width // 6, 3), np.uint8)
    picture = Image.fromarray(noise).resize((width, height))
    ImageDraw.Draw(picture).rectangle((width * 0.6, height * 0.6, width * 0.9, height * 0.9), fill=(200, 20, 20))
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=88)
    return file.getvalue()


def album(count: int) -> tuple[tuple[str, ...], Callable[[str], bytes]]:
    """Digests, and the function that answers them with pictures, every third one upright."""
    shown = {f"{n:064x}": jpeg(1080, 1440, n) if n % 3 == 2 else jpeg(seed=n) for n in range(count)}
    return tuple(shown), shown.__getitem__


def seen(pdf: bytes, dpi: float, page: int = 0) -> Image.Image:
    """The page as a printer's raster has it, in grey."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        picture: Image.Image = document[page].render(scale=dpi / 72, grayscale=True).to_pil()
        return picture.convert("L")
    finally:
        document.close()


def one_bit(picture: Image.Image) -> Image.Image:
    """What a thermal head makes of it: a dot is burnt or not."""
    return picture.point([0] * 128 + [255] * 128).convert("L")


def read_by_both(picture: Image.Image) -> tuple[set[str], set[str]]:
    """What zxing-cpp reads, and what pyzbar reads, of Code 128."""
    first = {found.text for found in zxingcpp.read_barcodes(np.asarray(picture))}
    second = {found.data.decode("ascii") for found in pyzbar.decode(picture, symbols=[ZBarSymbol.CODE128])}
    return first, second


def text_of(pdf: bytes) -> str:
    """All text of all pages as a reader would copy it, in one row."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    finally:
        document.close()


def words_of(pdf: bytes) -> list[list[Word]]:
    """The runs of text of every page with their boxes."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_words(page.get_textpage()) for page in document]
    finally:
        document.close()


def _words(page: pypdfium2.PdfTextPage) -> list[Word]:
    boxes = [page.get_rect(n) for n in range(page.count_rects())]
    return [Word(page.get_text_bounded(*box), box) for box in boxes]


def pages_of(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def size_of(pdf: bytes) -> tuple[float, float]:
    """Width and height of the first page in millimetres."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return document[0].get_width() / 72 * 25.4, document[0].get_height() / 72 * 25.4
    finally:
        document.close()


def margin_is_white(picture: Image.Image, millimetres: float, dpi: int) -> bool:
    """Nothing is drawn in a frame of that width along the page's edge."""
    frame = round(millimetres / 25.4 * dpi)
    dots = np.asarray(picture).copy()
    dots[frame:-frame, frame:-frame] = 255
    return bool(dots.min() > 250)
