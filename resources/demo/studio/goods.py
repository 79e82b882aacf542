"""The parcels and products of the sample cases, put together from shapes. Every one stands on z = 0, centred."""

from __future__ import annotations

import bpy
from materials import board, glowing, lamp, paint, printed, worn
from shapes import Colour, cord, crate, faced, group, leaf, put, ring, rod, slab, words

Thing = bpy.types.Object


def parcel(
    size: Colour,
    label: str | None,
    *,
    board_name: str = "cardboard",
    turn: float = 0,
    at: tuple[float, float] = (0, 0),
    extra: tuple[str, tuple[float, float], float, tuple[float, float]] | None = None,
    label_size: tuple[float, float] = (148, 105),
    dents: tuple[tuple[Colour, float, float], ...] = (),
) -> Thing:
    """A taped carton with a label on top, and maybe a carrier's (name, place, turn, size)."""
    w, d, h = size
    kraft = board(board_name, 340, 0.85, 0.25)
    parts = [crate(w, d, h - 6, kraft, dents=dents)]
    for side, tilt in ((1, 0.5), (-1, -0.2)):
        flap = slab(w - 1, d / 2 - 1.2, 3.2, kraft, corner=3, edge=1.4)
        parts.append(put(flap, 0, side * (d / 4 + 0.2), h - 5.4, turn=(tilt, 0, 0)))
    tape = paint((0.33, 0.21, 0.11), 0.24, grain=(11, 0.09))
    parts.append(put(leaf(w - 4, 48, tape, curl=0.5, seed=3), 0, 0, h - 0.9))
    for end in (-1, 1):
        parts.append(put(leaf(70, 48, tape, curl=0.4), end * (w / 2 + 1.6), 0, h - 40, turn=(0, 90, 0)))
    if label:
        parts.append(put(leaf(*label_size, printed(label, 0.38), curl=0.7, seed=7), *at, h + 0.3, turn=(0, 0, turn)))
    if extra:
        name, place, angle, measure = extra
        parts.append(put(leaf(*measure, printed(name, 0.4), curl=0.6, seed=1), *place, h + 0.3, turn=(0, 0, angle)))
    return group(*parts)


BOXES = {
    "headphones": ((200, 220, 80), (0.012, 0.013, 0.018)),
    "notebook": ((360, 260, 70), (0.85, 0.86, 0.87)),
    "dock": ((240, 130, 60), (0.01, 0.055, 0.105)),
    "tablet": ((280, 190, 45), (0.9, 0.9, 0.88)),
    "keyboard": ((460, 150, 45), (0.8, 0.44, 0.03)),
    "phone": ((170, 90, 45), (0.92, 0.92, 0.92)),
}


def box(
    name: str,
    *,
    sticker: str | None = None,
    seal: str | None = None,
    cut: bool = False,
    gloss: float = 0.36,
    dents: tuple[tuple[Colour, float, float], ...] = (),
) -> Thing:
    """A product's own box, front up (back up with a sticker), a seal over its edge that is cut when broken."""
    (w, d, h), colour = BOXES[name]
    card = paint(colour, gloss, grain=(2, 0.04))
    face, side = printed(f"{'back' if sticker else 'box'}-{name}", gloss), printed(f"side-{name}", gloss)
    parts = [faced(w, d, h, {"top": face, "front": side, "back": side}, card, dents)]
    if not dents:
        line = paint(tuple(value * 0.25 for value in colour), 0.8)
        parts.append(put(slab(w + 0.3, d + 0.3, 0.5, line, edge=0.1), 0, 0, h - 9))
    if seal:
        parts += _seal(seal, w * 0.24, -d / 2, h, cut=cut)
    if sticker:
        parts.append(put(leaf(90, 50, printed(sticker, 0.4), curl=0.15), w * 0.14, -d * 0.14, h + 0.2, turn=(0, 0, 2)))
    return group(*parts)


def _seal(name: str, x: float, y: float, h: float, *, cut: bool) -> list[Thing]:
    foil = printed(name, 0.3, cut=True)
    over = put(leaf(44, 44, foil, curl=0.2, seed=4, fold=-9), x, y + 9 - 0.3, h + 0.35)
    if not cut:
        return [over]
    knife, torn = paint((0.03, 0.03, 0.03), 0.9), paint((0.6, 0.6, 0.6), 0.6)
    slit = put(slab(50, 0.8, 0.25, knife, edge=0.1), x + 1, y + 3.4, h + 0.45, turn=(0, 0, 1.6))
    lifted = put(leaf(17, 8, torn, curl=1.6), x + 13, y + 8, h + 2.6, turn=(28, 14, 24))
    return [over, slit, lifted]


def headphones() -> Thing:
    """Over-ear headphones lying flat, cups turned up."""
    skin, soft, steel = (
        paint((0.012, 0.012, 0.014), 0.42, grain=(0.5, 0.15)),
        paint((0.008, 0.008, 0.009), 0.7, grain=(1.4, 0.4)),
        paint((0.5, 0.5, 0.52), 0.25, 1),
    )
    parts = [
        cord(
            [(-72, -30, 14), (-86, 40, 14), (-60, 112, 14), (0, 138, 14), (60, 112, 14), (86, 40, 14), (72, -30, 14)],
            5,
            skin,
            7,
        )
    ]
    parts.append(cord([(-62, 82, 14), (-34, 122, 14), (34, 122, 14), (62, 82, 14)], 7, soft, 8))
    for end in (-1, 1):
        parts.append(put(slab(66, 82, 24, skin, corner=32, edge=8), end * 74, -42, 0))
        parts.append(put(ring(27, 11, soft, (1, 1.28, 0.9)), end * 74, -42, 27))
        parts.append(
            put(
                slab(40, 56, 1, paint((0.02, 0.02, 0.02), 0.95, grain=(0.6, 0.6)), corner=19, edge=0.2),
                end * 74,
                -42,
                25,
            )
        )
        parts.append(put(rod(5, 16, steel), end * 76, 2, 8))
    return group(*parts)


def notebook(*, lid: str = "scratch_light") -> Thing:
    """A closed aluminium notebook; `lid` names the mask of its scratches."""
    shell = paint((0.36, 0.37, 0.39), 0.32, 0.9, grain=(0.12, 0.05))
    cover = worn((0.36, 0.37, 0.39), 0.34, 0.9, lid, (0.85, 0.86, 0.88))
    parts = [put(slab(298, 208, 8.6, shell, corner=11, edge=2.4), 0, 0, 1.2)]
    parts.append(put(slab(298, 208, 6.4, shell, corner=11, edge=1.6, top=cover), 0, 0, 10.4))
    parts.append(put(slab(292, 202, 1.2, paint((0.01, 0.01, 0.01), 0.7), corner=9, edge=0.2), 0, 0, 9.4))
    parts.append(put(leaf(68, 19.6, printed("logo-astra", 0.35, cut=True), curl=0), 0, 14, 16.83))
    rubber = paint((0.01, 0.01, 0.01), 0.8)
    parts += [put(rod(6, 2, rubber), x, y, 0) for x in (-130, 130) for y in (-85, 85)]
    return group(*parts)


def notebook_open() -> Thing:
    """The same notebook open, switched off."""
    shell, key = paint((0.36, 0.37, 0.39), 0.32, 0.9, grain=(0.12, 0.05)), paint((0.012, 0.012, 0.014), 0.5)
    parts = [slab(298, 208, 9, shell, corner=11, edge=2)]
    for row in range(5):
        parts += [
            put(
                slab(16.4, 15.4, 1.3, key, corner=2, edge=0.5),
                -125 + column * 19.2 + (row % 3) * 2,
                78 - row * 18.6,
                8.7,
            )
            for column in range(14)
        ]
    parts.append(put(slab(98, 62, 0.3, paint((0.32, 0.33, 0.35), 0.22, 0.8), corner=4, edge=0.1), 0, -58, 8.9))
    glass = paint((0.004, 0.004, 0.006), 0.06)
    lid = group(
        slab(298, 208, 5.5, shell, corner=11, edge=1.5), put(slab(292, 202, 0.5, glass, corner=9, edge=0.1), 0, 0, 5.3)
    )
    parts.append(put(lid, 0, 104 + 36, 9 + 97, turn=(-290, 0, 0)))
    return group(*parts)


def notebook_bottom() -> Thing:
    """The notebook upside down: vents, screws, feet and its plate."""
    shell, dark = paint((0.36, 0.37, 0.39), 0.36, 0.9, grain=(0.12, 0.05)), paint((0.01, 0.01, 0.01), 0.75)
    parts = [slab(298, 208, 15, shell, corner=11, edge=2.4)]
    parts += [put(slab(3, 22, 0.4, dark, corner=1.4, edge=0.1), -90 + step * 6.4, 62, 14.8) for step in range(29)]
    parts += [
        put(rod(2.6, 0.6, paint((0.25, 0.25, 0.26), 0.3, 1)), x, y, 14.7) for x in (-138, 0, 138) for y in (-94, 94)
    ]
    parts += [put(slab(46, 7, 2.2, dark, corner=3), x, y, 14.8) for x in (-100, 100) for y in (-84, 84)]
    parts.append(put(slab(80, 32, 0.25, printed("plate-notebook", 0.42), edge=0.05), -8, -14, 15))
    return group(*parts)


def tablet(*, lit: str = "broken_screen", frame: str = "scratch_light") -> Thing:
    """A tablet face up; `lit` names what its screen shows, empty is switched off."""
    alloy, glass = paint((0.4, 0.4, 0.42), 0.3, 0.95), paint((0.004, 0.004, 0.005), 0.05)
    parts = [
        slab(248, 160, 7, alloy, corner=11, edge=1.8),
        put(slab(244, 156, 0.5, glass, corner=9, edge=0.15), 0, 0, 6.8),
    ]
    screen = glowing(lit, 1.5) if lit else worn((0.004, 0.004, 0.006), 0.1, 0, frame, (0.1, 0.1, 0.1))
    parts.append(put(slab(228, 140, 0.1, screen, corner=2, edge=0.02), 0, 0, 7.25))
    parts.append(put(rod(1.6, 0.1, paint((0.02, 0.02, 0.05), 0.1)), 0, 74, 7.25))
    return group(*parts)


def tablet_back(mask: str = "scratch_tablet") -> Thing:
    """A tablet face down: camera, name, plate, and its marks."""
    back = worn((0.4, 0.4, 0.42), 0.36, 0.9, mask, (0.9, 0.9, 0.92))
    parts = [slab(248, 160, 7.5, paint((0.4, 0.4, 0.42), 0.34, 0.9), corner=11, edge=1.8, top=back)]
    parts.append(put(slab(26, 26, 1.2, paint((0.02, 0.02, 0.02), 0.2), corner=8), -100, 56, 7.4))
    parts.append(put(rod(8, 0.6, paint((0.005, 0.005, 0.02), 0.03)), -100, 56, 8.5))
    parts.append(put(words("TAVOLA", 15, paint((0.03, 0.03, 0.034), 0.4)), 0, 16, 7.55))
    parts.append(put(slab(80, 32, 0.12, printed("plate-tablet", 0.45), edge=0.03), 2, -44, 7.5))
    return group(*parts)


def dock(*, mask: str = "scratch_light") -> Thing:
    """A USB-C docking station with its ports to the front."""
    shell, dark, steel = (
        paint((0.05, 0.055, 0.065), 0.38, 0.7),
        paint((0.004, 0.004, 0.004), 0.6),
        paint((0.6, 0.6, 0.6), 0.2, 1),
    )
    top = worn((0.05, 0.055, 0.065), 0.4, 0.7, mask, (0.55, 0.56, 0.58))
    parts = [put(slab(210, 82, 23, shell, corner=9, edge=1.6, top=top), 0, 0, 1.5)]
    for x, wide in ((-80, 14), (-56, 14), (-30, 9), (-12, 9), (14, 16), (42, 16), (74, 15)):
        parts.append(put(slab(wide + 2, 1, 7.4, steel, edge=0.3), x, -40.8, 8.4))
        parts.append(put(slab(wide, 1.2, 5.4, dark, edge=0.3), x, -41, 9.4))
    parts.append(put(words("PORTO 7", 11, paint((0.6, 0.62, 0.64), 0.4)), -52, 18, 24.55))
    parts.append(put(rod(1.4, 0.3, lamp((0.3, 0.6, 1), 2)), 90, 28, 24.4))
    return group(*parts)


def dock_bottom() -> Thing:
    """The docking station upside down: two rubber strips and its plate."""
    parts = [slab(210, 82, 23, paint((0.05, 0.055, 0.065), 0.42, 0.6), corner=9, edge=1.6)]
    parts += [put(slab(12, 66, 1.6, paint((0.01, 0.01, 0.01), 0.85), corner=5), x, 0, 22.8) for x in (-90, 90)]
    parts.append(put(slab(80, 32, 0.2, printed("plate-dock", 0.4), edge=0.05), -6, 2, 23))
    return group(*parts)


def keyboard() -> Thing:
    """A flat wireless keyboard with AZERTY caps."""
    caps, plain = printed("keys", 0.5), paint((0.016, 0.017, 0.019), 0.5)
    parts = [slab(430, 130, 9, paint((0.03, 0.031, 0.034), 0.45, 0.3), corner=9, edge=2)]
    for row, many in enumerate((13, 13, 12, 11)):
        for column in range(many):
            x, y = -215 + 12 + row * 7 + column * 19.2 + 8.4, 65 - 28 - row * 19.2 - 8.4
            parts.append(put(slab(16.8, 16.8, 3.4, caps, corner=2.4, edge=0.9, window=(430, 130), at=(x, y)), x, y, 8))
        left, right = -215 + 6, -215 + 12 + row * 7 + many * 19.2 + 0.5
        if row:
            parts.append(
                put(
                    slab(row * 7 + 3, 16.8, 3.4, plain, corner=2.4, edge=0.9),
                    left + (row * 7 + 3) / 2,
                    65 - 28 - row * 19.2 - 8.4,
                    8,
                )
            )
        parts.append(
            put(
                slab(72 - right, 16.8, 3.4, plain, corner=2.4, edge=0.9),
                (right + 72) / 2,
                65 - 28 - row * 19.2 - 8.4,
                8,
            )
        )
    parts += [put(slab(17, 9, 3, plain, corner=2, edge=0.8), -199 + column * 19.6, 51, 8) for column in range(14)]
    parts += [
        put(slab(w, 16.8, 3.4, plain, corner=2.4, edge=0.9), x, -48, 8)
        for x, w in ((-197, 24), (-168, 24), (-139, 24), (-68, 108), (0, 20), (24, 20), (55, 30))
    ]
    parts += [
        put(slab(16.8, 16.8, 3.4, plain, corner=2.4, edge=0.9), 90 + c * 19.4 + (c > 2) * 6, 51 - 24 - r * 19.2, 8)
        for c in range(6)
        for r in range(4)
    ]
    return group(*parts)


def phone(*, lit: str = "") -> Thing:
    """A smartphone face up."""
    glass = paint((0.003, 0.003, 0.004), 0.04)
    parts = [
        slab(74, 158, 7.6, paint((0.05, 0.09, 0.1), 0.25, 0.8), corner=11, edge=2),
        put(slab(71.6, 155.6, 0.4, glass, corner=10, edge=0.1), 0, 0, 7.4),
    ]
    parts.append(put(rod(2, 0.06, paint((0.01, 0.01, 0.04), 0.05)), 0, 70, 7.8))
    if lit:
        parts.append(put(slab(68, 150, 0.05, glowing(lit, 1.1), corner=8, edge=0.01), 0, 0, 7.8))
    parts.append(put(slab(1, 14, 2.4, paint((0.1, 0.15, 0.16), 0.25, 0.9), edge=0.3), 37.2, 20, 2.6))
    return group(*parts)


def papers() -> Thing:
    """Two sheets and a pen: what lies about on a table."""
    sheet = paint((0.82, 0.82, 0.8), 0.7)
    pen = group(
        put(rod(4.6, 128, paint((0.02, 0.05, 0.25), 0.25)), 0, 0, 5, turn=(0, 90, 0)),
        put(rod(4.6, 12, paint((0.7, 0.7, 0.7), 0.2, 1), taper=0.3), 128, 0, 5, turn=(0, 90, 0)),
    )
    return group(
        put(leaf(210, 297, sheet, curl=1.5), 0, 0, 0.2, turn=(0, 0, 8)),
        put(leaf(148, 210, sheet, curl=2, seed=5), 40, -30, 1.6, turn=(0, 0, -14)),
        put(pen, -60, -60, 3, turn=(0, 0, 40)),
    )
