"""Blocks filled into pages from the top, before anything is drawn."""

from collections.abc import Sequence

from station.printing.slip_blocks import Block

_TOGETHER = 0.7  # of a page: what keeps together and is more may be torn apart all the same


def filled(blocks: Sequence[Block], room: float, most_photos: int | None = None) -> list[list[Block]]:
    """The blocks of each page of this height, so many photographs at most on each.

    A block whose `again` is set repeats that one above it where it begins a page.
    """
    pages: list[list[Block]] = [[]]
    for group in _groups(blocks, room):
        page = [*pages[-1], *group]
        too_high = sum(block.height for block in page) > room
        too_many = most_photos is not None and sum(block.photos for block in page) > most_photos
        if pages[-1] and (too_high or too_many):
            first = group[0].again
            pages.append([first, *group] if first is not None else group)
        else:
            pages[-1] = page
    return pages


def _groups(blocks: Sequence[Block], room: float) -> list[list[Block]]:
    """Runs of blocks that keep together, unless together they are too much."""
    groups: list[list[Block]] = [[]]
    for block in blocks:
        groups[-1].append(block)
        if not block.keep or sum(each.height for each in groups[-1]) > room * _TOGETHER:
            groups.append([])
    return [group for group in groups if group]
