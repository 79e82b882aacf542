"""What the labels of 100 mm width share: margins, rules, captions, the mark and the warning band."""

from station.printing.barcode import barcode
from station.printing.fonts import Cut
from station.printing.sheet import MM, PAPER, Sheet
from station.printing.square_code import square_code
from station.printing.typeset import Line, fit, shrink
from station.printing.words import LabelWords

LEFT = 6 * MM
RIGHT = 94 * MM
ROOM = RIGHT - LEFT
MARK = 11 * MM


def rule(sheet: Sheet, y: float, dots: int) -> None:
    """A line over the whole width, some dots thick."""
    sheet.box(LEFT, y, ROOM, dots * sheet.dot)


def caption(sheet: Sheet, y: float, text: str) -> float:
    """A small heading over a block; the answer is where the block begins."""
    sheet.text(LEFT, y + 2.2 * MM, text, Cut.SEMIBOLD, 6.5, tracking=0.6)
    return y + 3.2 * MM


def possible_copy_band(sheet: Sheet, words: LabelWords) -> float:
    """A black band across the top warns of a twin; the answer is where the label begins below it."""
    sheet.box(LEFT, 4 * MM, ROOM, 10.5 * MM)
    size = shrink(words.possible_copy, ROOM - 6 * MM, Cut.BOLD, 13, 0.4)
    sheet.text_centred(sheet.width / 2, 8.8 * MM, words.possible_copy, Cut.BOLD, size, 0.4, PAPER)
    sheet.text_centred(sheet.width / 2, 12.4 * MM, words.use_one, Cut.MEDIUM, 7.5, grey=PAPER)
    return 17 * MM


def back_mark(sheet: Sheet, y: float) -> float:
    """A black square with an arrow that turns round, seen from across the hall; the answer is its right edge."""
    sheet.box(LEFT, y, MARK, MARK)
    left, right = LEFT + MARK / 2 - 3.2 * MM, LEFT + MARK / 2 + 3 * MM
    upper, lower = y + MARK / 2 - 1.2 * MM, y + MARK / 2 + 2.8 * MM
    shaft = [
        (left, upper, right, upper),
        (right, upper, right, lower),
        (right, lower, left + 1.2 * MM, lower),
    ]
    head = [(left, upper, left + 2 * MM, upper - 2 * MM), (left, upper, left + 2 * MM, upper + 2 * MM)]
    sheet.strokes(shaft + head, 1.1 * MM, PAPER)
    return LEFT + MARK


def in_mark(sheet: Sheet, y: float) -> float:
    """A black square with an arrow into a tray, the mark of goods that come in; the answer is its right edge."""
    sheet.box(LEFT, y, MARK, MARK)
    middle, top = LEFT + MARK / 2, y + MARK / 2 - 3.4 * MM
    tip, tray = y + MARK / 2 + 1.2 * MM, y + MARK / 2 + 3.2 * MM
    arrow = [
        (middle, top, middle, tip),
        (middle, tip, middle - 2 * MM, tip - 2 * MM),
        (middle, tip, middle + 2 * MM, tip - 2 * MM),
    ]
    side = 3.4 * MM
    open_box = [
        (middle - side, tip, middle - side, tray),
        (middle - side, tray, middle + side, tray),
        (middle + side, tray, middle + side, tip),
    ]
    sheet.strokes(arrow + open_box, 1.1 * MM, PAPER)
    return LEFT + MARK


def code_block(sheet: Sheet, text: str, y: float, high: float, field: str) -> None:
    """The code as bars with its letters below them; one too long for bars as a square with its letters beside it."""
    bars = barcode(text, sheet.dpi, sheet.width_dots, field, scale=sheet.scale)
    if bars is not None:
        sheet.barcode(bars, y, high)
        size = shrink(text, ROOM, Cut.BOLD, 17, 1.4)
        sheet.text_centred(sheet.width / 2, y + high + 6 * MM, text, Cut.BOLD, size, 1.4)
        return
    square = square_code(text, sheet.dpi, int((high + 6 * MM) / sheet.dot), field)
    left = sheet.square(square, LEFT, y) + square.quiet * sheet.dot
    side = square.side * sheet.dot
    letters = fit([Line(text, Cut.BOLD)], RIGHT - left, side, (17, 17, 6), field)
    sheet.set(left, y + (side - letters.height) / 2, letters)
