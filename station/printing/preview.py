"""A page of a PDF as a picture for the screen, drawn by the same rules as the paper."""

from threading import Lock

_pdfium = Lock()  # PDFium may be inside only one call at a time, whatever the thread


def render(pdf: bytes, width_px: int, page: int = 0) -> tuple[int, int, bytes]:
    """Width, height and rows of B G R x bytes without padding: Qt's Format_RGB32 as it lies in memory."""
    import pypdfium2

    with _pdfium:
        document = pypdfium2.PdfDocument(pdf)
        try:
            sheet = document[page]
            scale = (width_px - 0.01) / sheet.get_width()  # PDFium rounds up: never a pixel too many
            bitmap = sheet.render(scale=scale, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRx)
            return _packed(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        finally:
            document.close()


def _packed(width: int, height: int, stride: int, rows: bytes) -> tuple[int, int, bytes]:
    if stride != width * 4:
        rows = b"".join(rows[row * stride : row * stride + width * 4] for row in range(height))
    return width, height, rows


def page_widths(pdf: bytes) -> tuple[float, ...]:
    """How wide each page is, in points."""
    import pypdfium2

    with _pdfium:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return tuple(document[number].get_width() for number in range(len(document)))
        finally:
            document.close()


def pages(pdf: bytes) -> int:
    """How many pages the PDF has."""
    import pypdfium2

    with _pdfium:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()
