"""A label on its way to a printer that only takes ZPL."""

import re

import numpy
import zxingcpp

from station.domain.label_text import Recipient, ReturnLabel, Sender
from station.printing.return_label import return_label
from station.printing.zpl import as_zpl


def a_label(name: str) -> bytes:
    recipient = Recipient(name, ("Strada Farini 52",), "43121", "Parma", "PR", "IT")
    sender = Sender("Technostok", ("Via dell'Industria 14",))
    return return_label(
        ReturnLabel(
            "RMA-2026-004817-R1", "RMA-2026-004817", sender, recipient, ("A thing",), "22/11/2026", "1", 1, "it"
        )
    )


def picture_of(zpl: bytes) -> numpy.ndarray:
    size, row_bytes, dots = re.fullmatch(
        rb"\^XA\^PW\d+\^LL\d+\^FO0,0\^GFA,(\d+),\d+,(\d+),([0-9A-F]+)\^FS\^XZ\n", zpl
    ).groups()
    rows = numpy.frombuffer(bytes.fromhex(dots.decode()), numpy.uint8).reshape(-1, int(row_bytes))
    assert rows.size == int(size)
    return numpy.ascontiguousarray(255 - 255 * numpy.unpackbits(rows, axis=1))


def test_the_barcode_of_the_printed_dots_says_the_return_code():
    picture = picture_of(as_zpl(a_label("Giulia Ferrari")))
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == ["RMA-2026-004817-R1"]


def test_the_label_is_as_large_as_the_paper():
    height, width = picture_of(as_zpl(a_label("Giulia Ferrari"))).shape
    assert (round(width / 203 * 25.4), round(height / 203 * 25.4)) == (100, 150)


def test_a_name_that_looks_like_a_command_is_only_ink():
    zpl = as_zpl(a_label("^XZ~JR^XA Ferrari"))
    assert zpl.count(b"^XZ") == 1
    assert b"~" not in zpl
