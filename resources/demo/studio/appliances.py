"""More products for the customers' photographs: routers, robots, screens and kitchen machines."""

from __future__ import annotations

import math

import bpy
from materials import board, glowing, lamp, paint, printed, worn
from shapes import Colour, cord, crate, group, leaf, put, ring, rod, slab, words

Thing = bpy.types.Object


def mug(colour: Colour) -> Thing:
    """A coffee mug."""
    glaze = paint(colour, 0.15)
    body = rod(40, 92, glaze, edge=4)
    return group(
        body,
        put(rod(36, 1, paint((0.03, 0.015, 0.008), 0.05)), 0, 0, 91.6),
        put(ring(24, 5, glaze, (1, 1, 1)), 44, 0, 46, turn=(90, 0, 0)),
    )


def kitchen() -> Thing:
    """What stands behind a table, out of focus: cupboards, jars, a board, a plant."""
    wood, front, steel = paint((0.3, 0.2, 0.12), 0.5), paint((0.42, 0.46, 0.44), 0.45), paint((0.5, 0.5, 0.5), 0.3, 1)
    parts = [put(slab(2600, 420, 40, paint((0.55, 0.53, 0.5), 0.3)), 0, 1140, 60)]
    for step in range(5):
        parts.append(put(slab(500, 400, 760, front, edge=3), -1020 + step * 510, 1140, -700))
        parts.append(put(rod(6, 120, steel), -1080 + step * 510, 932, -20, turn=(0, 90, 0)))
    jars = (
        (-620, 46, 150, (0.5, 0.3, 0.1)),
        (-500, 40, 120, (0.6, 0.55, 0.45)),
        (-390, 44, 170, (0.25, 0.12, 0.06)),
        (520, 60, 210, (0.15, 0.2, 0.3)),
    )
    parts += [put(rod(radius, tall, paint(colour, 0.25)), x, 1180, 100) for x, radius, tall, colour in jars]
    parts.append(put(slab(260, 20, 360, wood, corner=8), 180, 1300, 100, turn=(-8, 0, 3)))
    leaves = paint((0.05, 0.16, 0.04), 0.6)
    parts.append(put(rod(70, 120, paint((0.5, 0.22, 0.12), 0.7), taper=1.25), 860, 1180, 100))
    parts += [
        put(
            leaf(60, 260, leaves, curl=30, seed=step),
            860 + 60 * math.cos(step),
            1180 + 50 * math.sin(step),
            250,
            turn=(50 + step * 7 % 30, 0, step * 57),
        )
        for step in range(9)
    ]
    return group(*parts)


def router() -> Thing:
    """A router with four aerials and one light that stays orange."""
    shell, dark = paint((0.014, 0.015, 0.017), 0.35, grain=(0.5, 0.1)), paint((0.006, 0.006, 0.007), 0.6)
    parts = [slab(250, 150, 30, shell, corner=22, edge=6)]
    parts += [put(slab(2.4, 90, 0.4, dark, corner=1.1, edge=0.1), -84 + step * 7, 14, 29.8) for step in range(25)]
    for x, lean in ((-104, -14), (-38, -4), (38, 4), (104, 14)):
        parts.append(put(slab(14, 7, 150, dark, corner=3, edge=2), x, 76, 8, turn=(-4, lean, 0)))
    parts += [put(rod(1.8, 0.5, lamp((0.1, 1, 0.25), 3)), -30 + step * 14, -58, 29.8) for step in (0, 1)]
    parts.append(put(rod(2, 0.5, lamp((1, 0.28, 0.02), 9)), -2, -58, 29.8))
    parts.append(put(words("FARO", 13, paint((0.4, 0.4, 0.4), 0.3, 0.8)), 84, -58, 30.05))
    return group(*parts)


def robot() -> Thing:
    """A robot vacuum seen from above."""
    shell = paint((0.72, 0.72, 0.71), 0.25)
    parts = [put(rod(168, 80, shell, edge=9), 0, 0, 8), put(ring(169, 9, paint((0.03, 0.03, 0.03), 0.5)), 0, 0, 34)]
    parts.append(put(rod(46, 16, paint((0.02, 0.02, 0.022), 0.2), edge=4), 0, 50, 87))
    parts.append(put(ring(118, 0.9, paint((0.1, 0.1, 0.1), 0.6)), 0, 0, 88))
    parts.append(put(slab(52, 22, 2, paint((0.5, 0.5, 0.5), 0.2, 0.6), corner=10), 0, -96, 87.4))
    parts.append(put(words("NEBBIA 5", 15, paint((0.1, 0.1, 0.1), 0.4)), 0, -40, 88.1))
    parts.append(put(rod(2.4, 0.6, lamp((1, 0.1, 0.05), 6)), 0, -68, 87.9))
    return group(*parts)


def robot_bottom() -> Thing:
    """The robot on its back: wheels, brush, plate."""
    dark, rubber = paint((0.02, 0.02, 0.022), 0.45), paint((0.012, 0.012, 0.012), 0.85, grain=(2, 0.5))
    parts = [rod(168, 86, dark, edge=8)]
    for x in (-112, 112):
        parts.append(put(slab(34, 92, 3, paint((0.005, 0.005, 0.005), 0.7), corner=8), x, 8, 85.5))
        parts.append(put(rod(36, 24, rubber), x - 12, 8, 76, turn=(0, 90, 0)))
    parts.append(put(slab(150, 34, 2, paint((0.004, 0.004, 0.004), 0.8), corner=6), 0, 30, 85.4))
    parts.append(put(rod(14, 140, paint((0.5, 0.12, 0.05), 0.6, grain=(2, 0.8))), -70, 30, 84, turn=(0, 90, 0)))
    parts.append(put(rod(17, 14, rubber), 0, 122, 80, turn=(0, 90, 0)))
    parts.append(put(slab(80, 32, 0.3, printed("plate-robot", 0.4), edge=0.05), 6, -60, 86))
    return group(*parts)


def power_bank() -> Thing:
    """A power bank whose case has swollen open."""
    shell, dark = paint((0.025, 0.03, 0.04), 0.38, grain=(0.4, 0.12)), paint((0.002, 0.002, 0.002), 0.9)
    parts = [slab(150, 72, 11, shell, corner=9, edge=2), put(slab(146, 68, 9, dark, corner=8, edge=0.4), 0, 0, 9)]
    bpy.ops.mesh.primitive_uv_sphere_add(segments=64, ring_count=32, radius=1)
    bulge = bpy.context.object
    bulge.scale, bulge.location = (0.068, 0.031, 0.0085), (0.004, 0, 0.0215)
    bulge.data.materials.append(shell)
    for face in bulge.data.polygons:
        face.use_smooth = True
    parts += [bulge, put(slab(150, 72, 6, shell, corner=9, edge=2), 0, 0, 17.2, turn=(3.2, -2.6, 0))]
    parts.append(put(words("CARICA 20", 10, paint((0.6, 0.6, 0.62), 0.3, 0.6)), -30, -18, 23.4))
    parts += [put(rod(1.1, 0.6, lamp((0.2, 0.5, 1), 2)), 66, y, 19.5) for y in (-9, -3)]
    return group(*parts)


def monitor() -> Thing:
    """A monitor on its foot, its panel broken."""
    dark, steel = paint((0.012, 0.012, 0.013), 0.4), paint((0.3, 0.3, 0.31), 0.35, 0.9)
    glass = worn((0.006, 0.007, 0.01), 0.22, 0, "crack", (0.85, 0.87, 0.92))
    head = group(slab(614, 366, 14, dark, corner=5, edge=1.5), put(slab(602, 342, 0.4, glass, edge=0.1), 0, 5, 14))
    screen = put(head, 0, 0, 300, turn=(84, 0, 0))
    return group(
        screen,
        put(slab(60, 12, 300, steel, corner=4), 0, 26, 8),
        put(slab(250, 190, 9, steel, corner=14, edge=2), 0, 10, 0),
    )


def speaker() -> Thing:
    """A small round speaker in cloth."""
    cloth = paint((0.16, 0.17, 0.19), 0.95, grain=(0.9, 1))
    parts = [rod(44, 112, cloth, edge=7), put(rod(40, 4, paint((0.02, 0.02, 0.02), 0.3), edge=2), 0, 0, 110)]
    parts += [
        put(rod(3, 0.8, paint((0.5, 0.5, 0.5), 0.4)), 18 * math.cos(a), 18 * math.sin(a), 113.6) for a in (0, 2.1, 4.2)
    ]
    parts.append(put(slab(40, 1, 12, paint((0.5, 0.5, 0.52), 0.3, 0.9), corner=0.4, edge=0.2), 0, -44, 18))
    return group(*parts)


def printer() -> Thing:
    """An ink printer with a sheet in its tray."""
    shell, dark = paint((0.7, 0.71, 0.72), 0.35, grain=(0.5, 0.06)), paint((0.02, 0.02, 0.023), 0.35)
    parts = [slab(420, 320, 140, shell, corner=16, edge=6), put(slab(420, 320, 26, dark, corner=16, edge=5), 0, 0, 142)]
    parts.append(put(slab(300, 40, 56, dark, edge=2), 0, -150, 18))
    parts.append(put(slab(280, 190, 5, dark, corner=6, edge=1.5), 0, -230, 22, turn=(5, 0, 0)))
    parts.append(put(leaf(210, 230, paint((0.88, 0.88, 0.86), 0.7), curl=4, seed=2), 4, -220, 31, turn=(5, 0, 2)))
    parts.append(put(slab(88, 2, 44, glowing("home_screen", 0.5), corner=0.5, edge=0.4), -130, -160, 88))
    parts += [
        put(rod(7, 3, paint((0.3, 0.3, 0.3), 0.4)), 120 + step * 26, -161, 110, turn=(90, 0, 0)) for step in range(3)
    ]
    parts.append(put(words("FOGLIO 22", 17, paint((0.25, 0.25, 0.26), 0.4)), 110, -160.6, 60, turn=(90, 0, 0)))
    return group(*parts)


def coffee_machine() -> Thing:
    """An espresso machine with its filter holder and a cup."""
    steel, dark = paint((0.55, 0.55, 0.56), 0.24, 1, grain=(0.2, 0.04)), paint((0.015, 0.015, 0.016), 0.4)
    parts = [
        put(slab(230, 150, 300, steel, corner=16, edge=4), 0, 60, 0),
        put(slab(230, 280, 46, steel, corner=14, edge=4), 0, 0, 0),
    ]
    parts.append(put(slab(230, 250, 70, steel, corner=16, edge=5), 0, 12, 240))
    parts.append(put(slab(190, 130, 2, dark, corner=5), 0, -66, 45.6))
    parts += [put(slab(184, 4, 1.4, steel, corner=1.4), 0, -120 + step * 11, 47) for step in range(11)]
    parts += [put(rod(34, 40, steel), 0, -46, 202), put(rod(30, 20, steel), 0, -46, 186)]
    parts.append(put(cord([(0, -46, 195), (0, -110, 192), (0, -170, 184)], 10, dark), 0, 0, 0))
    parts += [put(rod(16, 10, dark, edge=3), x, -112, 275, turn=(90, 0, 0)) for x in (-70, 70)]
    parts += [
        put(rod(27, 50, paint((0.85, 0.84, 0.8), 0.15), taper=1.25), 0, -48, 48),
        put(rod(30, 1, paint((0.03, 0.012, 0.005), 0.05)), 0, -48, 97),
    ]
    parts.append(put(words("AROMA", 22, dark), 0, -113.6, 275, turn=(90, 0, 0)))
    return group(*parts)


def drone() -> Thing:
    """A small drone, its arms out."""
    shell, dark = paint((0.32, 0.33, 0.35), 0.4), paint((0.015, 0.015, 0.016), 0.45)
    parts = [
        put(slab(74, 148, 44, shell, corner=24, edge=10), 0, 0, 18),
        put(rod(12, 16, dark), 0, -82, 30, turn=(90, 0, 0)),
    ]
    parts.append(put(rod(8, 2, paint((0.01, 0.01, 0.03), 0.03)), 0, -98, 30, turn=(90, 0, 0)))
    for x, y, angle in ((-108, -92, 38), (108, -92, -38), (-108, 92, -38), (108, 92, 38)):
        parts.append(put(slab(116, 16, 9, shell, corner=6, edge=2), x * 0.62, y * 0.72, 36, turn=(0, 0, angle)))
        parts += [
            put(rod(11, 26, dark), x, y, 28),
            put(slab(118, 12, 1.4, dark, corner=5.5, edge=0.3), x, y, 55, turn=(3, 0, angle * 1.7 + 20)),
        ]
    return group(*parts)


def drone_box() -> Thing:
    """What came in the drone's box: the drone, batteries, spare blades, and an empty place for the remote control."""
    foam, dark = paint((0.02, 0.02, 0.021), 0.95, grain=(1.5, 0.8)), paint((0.012, 0.012, 0.013), 0.4)
    parts = [slab(470, 330, 40, foam, corner=8, edge=3), put(drone(), -80, 20, 40, turn=(0, 0, 6))]
    parts.append(put(slab(120, 170, 1, paint((0.003, 0.003, 0.003), 1), corner=20, edge=0.2), 150, 50, 40))
    parts.append(put(slab(60, 34, 24, dark, corner=5, edge=2), 120, -95, 38))
    parts += [
        put(slab(100, 10, 1.4, dark, corner=4.5, edge=0.3), 185, -80 - step * 16, 41 + step, turn=(0, 0, step * 5))
        for step in range(4)
    ]
    rim = board("cardboard_b", 340, 0.85)
    for w, d, x, y in ((490, 6, 0, 172), (490, 6, 0, -172), (6, 340, 242, 0), (6, 340, -242, 0)):
        parts.append(put(slab(w, d, 96, rim, edge=0.6), x, y, 0))
    return group(*parts)


def crushed() -> Thing:
    """A monitor's carton with a corner beaten in."""
    kraft = board("cardboard_b", 340, 0.85, 0.3)
    body = crate(
        700,
        200,
        460,
        kraft,
        dents=(((350, -100, 460), 250, 120), ((-350, -100, 60), 120, 46), ((120, -100, 300), 90, 30)),
    )
    tape = paint((0.33, 0.21, 0.11), 0.24, grain=(11, 0.09))
    art = put(leaf(320, 150, paint((0.03, 0.05, 0.09), 0.6), curl=0.6), -120, -104, 260, turn=(90, 0, 0))
    title = put(words("ORIZZONTE 27", 40, paint((0.8, 0.8, 0.8), 0.6)), -120, -106.5, 260, turn=(90, 0, 0))
    return group(body, art, title, put(leaf(430, 48, tape, curl=0.8), -134, 0, 461))
