"""A drawn page as ZPL, for label printers that only take bytes on port 9100.

The page travels as one picture (`^GFA`, Zebra ZPL II Programming Guide), so nothing of its text is ever a command.
"""

DPI = 203
"""Dots per inch of the printer; the barcode's bars are whole dots at this resolution."""

POINTS_PER_INCH = 72


def as_zpl(pdf: bytes, dpi: int = DPI) -> bytes:
    """Every page of the PDF as one label, one bit a dot, black where the page is darker than half."""
    from station.printing.preview import page_widths, render

    dots = [round(points / POINTS_PER_INCH * dpi) for points in page_widths(pdf)]
    return b"".join(_label(*render(pdf, wide, number)) for number, wide in enumerate(dots))


def _label(width: int, height: int, pixels: bytes) -> bytes:
    """One label: `pixels` are rows of four bytes a pixel."""
    import numpy

    grey = numpy.frombuffer(pixels, numpy.uint8).reshape(height, width, 4)[:, :, 1]
    rows = numpy.packbits(grey < 128, axis=1)
    size, row_bytes = rows.size, rows.shape[1]
    head = f"^XA^PW{width}^LL{height}^FO0,0^GFA,{size},{size},{row_bytes},"
    return head.encode() + rows.tobytes().hex().upper().encode() + b"^FS^XZ\n"
