"""A sheet of paper measured in points from its top left corner, drawn with reportlab, ruled in printer dots."""

import io
from threading import Lock

from station.printing.barcode import Barcode
from station.printing.canvas import CanvasLike
from station.printing.fonts import CAP_HEIGHT, DESCENT, Cut, register, width
from station.printing.square_code import SquareCode
from station.printing.typeset import Setting

MM = 72 / 25.4
INK = 0.0
SOFT = 0.38
PAPER = 1.0
_HAIR = 0.06  # of a dot
_fonts = Lock()  # reportlab cuts every document's characters out of the same open font files, with one reading mark
_SLACK = 0.01  # points


class Sheet:
    """Pages of one size. The same drawing gives the same bytes; readers are told not to scale it when printing."""

    def __init__(
        self, width_mm: float, height_mm: float, dpi: int, title: str, language: str, scale: float = 1.0
    ) -> None:
        """The page is a whole number of dots wide and high, less a hair: rounded up, it fills its raster exactly.

        `scale` is how large the printer makes what it is given.
        """
        from reportlab import rl_config
        from reportlab.pdfgen.canvas import Canvas

        rl_config.useA85 = 0  # binary: a photograph as letters takes a quarter more room and a hundred times as long
        register()
        self.dpi = dpi
        self.scale = scale
        self.dot = 72 / dpi
        self.width = self.snap(width_mm * MM)
        self.height = self.snap(height_mm * MM)
        self._file = io.BytesIO()
        self._canvas: CanvasLike = Canvas(
            self._file, pagesize=(self.width - _SLACK, self.height), invariant=1, pageCompression=1, lang=language
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor("Banco Resi")
        self._canvas.setCreator("Banco Resi")
        self._canvas.setViewerPreference("PrintScaling", "None")

    @property
    def width_dots(self) -> int:
        """How many printer dots the page is wide."""
        return round(self.width / self.dot)

    def snap(self, points: float) -> float:
        """The nearest edge of a printer dot."""
        return round(points / self.dot) * self.dot

    def text(
        self, x: float, y: float, text: str, cut: Cut, size: float, grey: float = INK, tracking: float = 0.0
    ) -> None:
        """One row stands on the baseline y, beginning at x."""
        self._canvas.setFillGray(grey)
        self._canvas.setFont(cut.value, size)
        self._canvas.drawString(x, self.height - y, text, charSpace=tracking)

    def text_right(self, x: float, y: float, text: str, cut: Cut, size: float, grey: float = INK) -> None:
        """One row stands on the baseline y, ending at x."""
        self.text(x - width(text, cut, size), y, text, cut, size, grey)

    def text_centred(
        self, x: float, y: float, text: str, cut: Cut, size: float, tracking: float = 0.0, grey: float = INK
    ) -> None:
        """One row stands on the baseline y, its middle at x."""
        self.text(x - width(text, cut, size, tracking) / 2, y, text, cut, size, grey, tracking)

    def set(self, x: float, y: float, setting: Setting, grey: float = INK) -> float:
        """The rows stand below y; the answer is where the next thing can begin."""
        lead_in = (setting.leading - setting.size * (CAP_HEIGHT + DESCENT)) / 2 + setting.size * CAP_HEIGHT
        for number, row in enumerate(setting.rows):
            self.text(x + row.indent, y + lead_in + number * setting.leading, row.text, row.cut, setting.size, grey)
        return y + setting.height

    def box(self, x: float, y: float, box_width: float, box_height: float, grey: float = INK) -> None:
        """A filled rectangle on whole dots, at least one dot high and wide."""
        left, top = self.snap(x), self.snap(y)
        wide, high = max(self.dot, self.snap(box_width)), max(self.dot, self.snap(box_height))
        self._canvas.setFillGray(grey)
        self._canvas.rect(left, self.height - top - high, wide, high, stroke=0, fill=1)

    def rounded(self, x: float, y: float, box_width: float, box_height: float, radius: float, grey: float) -> None:
        """A filled rectangle with round corners."""
        self._canvas.setFillGray(grey)
        self._canvas.roundRect(x, self.height - y - box_height, box_width, box_height, radius, stroke=0, fill=1)

    def strokes(self, lines: list[tuple[float, float, float, float]], thickness: float, grey: float) -> None:
        """Straight strokes x0, y0, x1, y1 with round ends."""
        self._canvas.setStrokeGray(grey)
        self._canvas.setLineWidth(thickness)
        self._canvas.setLineCap(1)
        self._canvas.lines([(x0, self.height - y0, x1, self.height - y1) for x0, y0, x1, y1 in lines])

    def barcode(self, code: Barcode, y: float, bar_height: float, middle: float | None = None) -> None:
        """The bars stand below y, around `middle` or in the middle of the page, and cover whole dots.

        Printers' rasterisers blacken every dot that a shape touches, so an edge exactly between two dots may
        cost a space its width: each bar keeps a hair inside its dots.
        """
        around = self.width_dots if middle is None else round(2 * middle / self.dot)
        first = (around - code.width) // 2
        top, high = self.snap(y), self.snap(bar_height)
        self._canvas.setFillGray(INK)
        for left, wide in code.bars:
            x, across = (first + left + _HAIR) * self.dot, (wide - 2 * _HAIR) * self.dot
            self._canvas.rect(x, self.height - top - high, across, high, stroke=0, fill=1)

    def square(self, code: SquareCode, x: float, y: float) -> float:
        """The modules stand right of x and below y, a hair inside whole dots; the answer is their right edge."""
        first, top = round(x / self.dot), round(y / self.dot)
        self._canvas.setFillGray(INK)
        for number, row in enumerate(code.rows):
            below = self.height - (top + (number + 1) * code.dots - _HAIR) * self.dot
            high = (code.dots - 2 * _HAIR) * self.dot
            for start, count in row:
                left, across = (
                    (first + start * code.dots + _HAIR) * self.dot,
                    (count * code.dots - 2 * _HAIR) * self.dot,
                )
                self._canvas.rect(left, below, across, high, stroke=0, fill=1)
        return (first + code.side) * self.dot

    def picture(self, x: float, y: float, wide: float, high: float, jpeg: bytes) -> None:
        """The JPEG fills the rectangle."""
        from reportlab.lib.utils import ImageReader

        self._canvas.drawImage(ImageReader(io.BytesIO(jpeg)), x, self.height - y - high, wide, high)

    def next_page(self) -> None:
        """What is drawn from now on stands on a fresh page."""
        self._canvas.showPage()

    def pdf(self) -> bytes:
        """The finished document; the sheet is used up."""
        self._canvas.showPage()
        with _fonts:
            self._canvas.save()
        return self._file.getvalue()
