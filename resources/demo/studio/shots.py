"""Every picture that is taken: what lies on the bench or on the customer's table, and where the camera is."""

from __future__ import annotations

import random
from collections.abc import Callable

import goods
from home_shots import homes
from materials import board, paint, printed
from shapes import Colour, cord, group, leaf, put, ring, slab
from stage import Shot, air, alone, light, look

LABEL, BENCH, HERO = (1920, 1080), (1440, 810), (900, 700)
CARRIERS = {"RMA-2026-004811": "carrier-siena", "RMA-2026-004823": "carrier-lyon", "RMA-2026-004842": "carrier-bristol"}
"""The carriers' labels; a parcel that is not named here came from Parma."""


# ---------------------------------------------------------------- the bench


def _bench() -> None:
    put(slab(1900, 1100, 30, board("pine", 900, 0.42), edge=2), 0, 60, -33)
    put(slab(900, 600, 3, paint((0.03, 0.034, 0.036), 0.8), corner=8, edge=1, top=printed("mat", 0.78)), 0, 0, -3)
    light((-420, 120, 1150), (0, 0, 0), (1300, 160), 20, (1, 0.97, 0.92))
    light((420, 60, 1150), (0, 0, 0), (1300, 160), 13, (0.97, 0.98, 1))
    light((-1500, -900, 900), (0, 0, 100), (900, 700), 10, (0.85, 0.92, 1))
    air((0.75, 0.8, 0.88), 0.22)


def _tools(seed: int) -> None:
    """A cutter and a roll of tape at the edge of the picture, elsewhere every time."""
    rng = random.Random(seed)
    yellow, steel = paint((0.75, 0.42, 0.02), 0.4), paint((0.5, 0.5, 0.5), 0.25, 1)
    cutter = group(
        slab(150, 20, 12, yellow, corner=6, edge=3),
        put(slab(34, 10, 1, steel, edge=0.2), 88, 0, 6),
        put(slab(26, 8, 4, paint((0.02, 0.02, 0.02), 0.5), corner=2), 20, 0, 11),
    )
    put(cutter, rng.choice((-250, 250)), rng.uniform(-110, -60), 0, turn=(0, 0, rng.uniform(50, 110)))
    brown = paint((0.3, 0.18, 0.08), 0.25)
    roll = group(*(put(ring(34 + step * 3, 3, brown, (1, 1, 7)), 0, 0, 24) for step in range(5)))
    put(roll, rng.choice((-265, 262)), rng.uniform(120, 160), 0)


def _view(at: Colour, width: float, *, lean: float = 16, stop: float = 6.3, roll: float = 0, side: float = 0) -> None:
    """The bench camera, `width` millimetres across at the aim, leaning from straight down by degrees."""
    from math import cos, radians, sin

    far = max(330.0, width * 1.45)
    place = (at[0] + far * sin(radians(side)), at[1] - far * sin(radians(lean)), at[2] + far * cos(radians(lean)))
    look(place, at, 36 * far / width, stop, roll)


def _parcel(number: str, seed: int, *, back: str | None = None) -> tuple[Colour, float]:
    """The parcel of a case under the camera; the middle of its label and its turn."""
    rng = random.Random(seed)
    size = rng.choice(((330, 260, 150), (380, 290, 170), (360, 270, 130)))
    turn, x, y = rng.uniform(-3, 3), rng.uniform(-30, 10), rng.uniform(-10, 20)  # a reader scans rows: no steep angles
    if back:
        here = (62.0, 0.0)
        thing = goods.parcel(
            size,
            f"return-{back}",
            at=here,
            turn=2,
            label_size=(100, 150),
            extra=(CARRIERS.get(number, "carrier-parma"), (-104, -6), 94, (100, 80)),
        )
    else:
        here = (size[0] * 0.5 - 92, -size[1] * 0.25 + 4)
        carrier = CARRIERS.get(number, "carrier-parma")
        thing = goods.parcel(
            size,
            f"label-{number}",
            at=here,
            turn=rng.uniform(-2, 2),
            extra=(carrier, (-size[0] * 0.28, size[1] * 0.25), rng.uniform(-6, 6), (100, 80)),
            board_name=rng.choice(("cardboard", "cardboard_b")),
        )
    put(thing, x, y, 0, turn=(0, 0, turn))
    return (x + here[0], y + here[1], size[2]), turn


def _label(number: str, seed: int) -> None:
    _bench()
    (x, y, z), _ = _parcel(number, seed)
    _view(
        (x - 12, y + 6, z),
        262,
        lean=13 + seed % 4 * 3,
        stop=8,
        roll=(-2, 1.5, 2, -1.5)[seed % 4],
        side=(-1, 1, 0.5)[seed % 3],
    )


def _whole_parcel(number: str, seed: int) -> None:
    _bench()
    _tools(seed)
    _parcel(number, seed)
    _view((0, 0, 70), 620, lean=27, side=(-7, 6)[seed % 2])


def _returned(code: str, seed: int) -> None:
    _bench()
    (x, y, z), _ = _parcel(code.rsplit("-R", 1)[0], seed, back=code)
    _view((x - 26, y - 3, z), 292, lean=12, stop=8, roll=1)


def _empty() -> None:
    _bench()
    _tools(3)
    _view((0, 0, 0), 620, lean=27)


def _on_bench(
    scene: Callable[[], Colour],
    width: float,
    *,
    lean: float = 24,
    roll: float = 0,
    side: float = 0,
    stop: float = 5.6,
    seed: int | None = None,
) -> Callable[[], None]:
    def play() -> None:
        _bench()
        if seed is not None:
            _tools(seed)
        _view(scene(), width, lean=lean, roll=roll, side=side, stop=stop)

    return play


def _box(name: str, turn: float = 0, **details: object) -> Callable[[], Colour]:
    def scene() -> Colour:
        put(goods.box(name, **details), 0, 0, 0, turn=(0, 0, turn))  # type: ignore[arg-type]  # handed on by name
        w, d, h = goods.BOXES[name][0]
        return (w * 0.12, -d * 0.13, h) if "sticker" in details else (0, 0, h)

    return scene


def _seal(name: str, which: str, *, cut: bool) -> Callable[[], Colour]:
    def scene() -> Colour:
        (w, d, h), _ = goods.BOXES[name]
        put(goods.box(name, seal=which, cut=cut), 0, 0, 0)
        return (w * 0.18, -d / 2 + 12, h - 6)

    return scene


def _notebook_front() -> Colour:
    put(goods.notebook(lid="scratch_lid"), -50, -10, 0, turn=(0, 0, 5))
    black = paint((0.012, 0.012, 0.012), 0.35)
    put(
        group(slab(62, 62, 28, black, corner=8, edge=3), put(slab(4, 1, 3, black), 0, 31, 10)),
        190,
        60,
        0,
        turn=(0, 0, 20),
    )
    cord([(190, 20, 3), (205, -30, 3), (160, -70, 3), (230, -90, 3), (215, -20, 4), (240, 40, 3)], 2, black)
    put(leaf(105, 148, printed("leaflet", 0.5), curl=1.2), 180, -116, 0.5, turn=(0, 0, -12))
    return (20, -5, 10)


def _docks_front() -> Colour:
    put(goods.dock(mask="scratch_dock"), -130, 60, 0, turn=(0, 0, 8))
    put(goods.dock(), 110, 75, 0, turn=(0, 0, -5))
    put(goods.box("keyboard", seal="seal-blue"), 5, -95, 0, turn=(0, 0, 2))
    return (0, -10, 20)


def _tablet_front() -> Colour:
    put(goods.tablet(), -20, 0, 0, turn=(0, 0, -4))
    return (0, 0, 7)


def _dent() -> Colour:
    put(goods.box("headphones", dents=(((100, -110, 80), 62, 26),)), 0, 0, 0, turn=(0, 0, -44))
    return (-4, -128, 62)


CLOSE = {"lean": 30, "stop": 4}


def _headphones_and_notebook() -> dict[str, Callable[[], None]]:
    return {
        "film/RMA-2026-004811/seal": _on_bench(_seal("headphones", "seal", cut=False), 150, side=6, **CLOSE),
        "film/RMA-2026-004811/front": _on_bench(_box("headphones", 6, seal="seal"), 470, seed=1),
        "film/RMA-2026-004811/serial": _on_bench(
            _box("headphones", -4, sticker="sticker-headphones"), 190, lean=14, stop=8
        ),
        "film/RMA-2026-004811/defect": _on_bench(_dent, 260, **CLOSE),
        "film/RMA-2026-004817/seal": _on_bench(_seal("notebook", "seal-blue", cut=True), 160, side=-5, **CLOSE),
        "film/RMA-2026-004817/front": _on_bench(_notebook_front, 520),
        "film/RMA-2026-004817/serial": _on_bench(alone(goods.notebook_bottom, 15, 4, (-8, -12)), 150, lean=12, stop=8),
        "film/RMA-2026-004817/defect": _on_bench(
            alone(lambda: goods.notebook(lid="scratch_lid"), 17, 7, (20, 6)), 250, lean=32, side=10
        ),
    }


def _docks_and_tablet() -> dict[str, Callable[[], None]]:
    return {
        "film/RMA-2026-004823/seal": _on_bench(_seal("dock", "seal-blue", cut=True), 150, side=7, **CLOSE),
        "film/RMA-2026-004823/front": _on_bench(_docks_front, 560),
        "film/RMA-2026-004823/serial": _on_bench(alone(goods.dock_bottom, 23, -5, (-6, 2)), 160, lean=14, stop=8),
        "film/RMA-2026-004823/defect": _on_bench(
            alone(lambda: goods.dock(mask="scratch_dock"), 24, -8, (10, 0)), 210, lean=34, side=-9
        ),
        "film/RMA-2026-004842/seal": _on_bench(_seal("tablet", "seal", cut=True), 155, side=-6, **CLOSE),
        "film/RMA-2026-004842/front": _on_bench(_tablet_front, 420),
        "film/RMA-2026-004842/serial": _on_bench(alone(goods.tablet_back, 8, 3, (2, -42)), 150, lean=12, stop=8),
        "film/RMA-2026-004842/defect": _on_bench(alone(goods.tablet_back, 8, -6, (40, -6)), 230, lean=34, side=12),
    }


def _film() -> dict[str, Shot]:
    scenes: dict[str, Callable[[], None]] = {"film/empty": _empty}
    numbers = (
        "RMA-2026-004811",
        "RMA-2026-004817",
        "RMA-2026-004823",
        "RMA-2026-004842",
        "RMA-2026-004830",
        "RMA-2026-009999",
    )
    for seed, number in enumerate(numbers):
        scenes[f"film/{number}/label"] = lambda number=number, seed=seed: _label(number, seed)
    for seed, number in enumerate(numbers[1:3]):
        scenes[f"film/return/{number}-R1"] = lambda code=f"{number}-R1", seed=seed: _returned(code, seed + 1)
    for seed, number in enumerate(numbers[:4]):
        scenes[f"film/{number}/parcel"] = lambda number=number, seed=seed: _whole_parcel(number, seed)
    scenes |= _headphones_and_notebook() | _docks_and_tablet()
    sharp = ("label", "-R1")  # bars have to survive; elsewhere the camera is a webcam
    return {name: Shot(scene, LABEL if name.endswith(sharp) else BENCH) for name, scene in scenes.items()}


# ---------------------------------------------------------------- heroes for the boxes


def _hero(build: Callable[[], object], far: float, height: float, turn: float = 25, z: float = 10) -> Shot:
    def play() -> None:
        put(build(), 0, 0, 0, turn=(0, 0, turn))  # type: ignore[arg-type]  # a Blender object
        light((-600, -200, 700), (0, 0, 0), (500, 500), 14)
        light((700, 300, 500), (0, 0, 0), (300, 600), 12)
        air((0.9, 0.95, 1), 0.45)
        look((0, -far * (1 - height**2) ** 0.5, far * height), (0, 0, z), 50, 11)

    return Shot(play, HERO, clear=True)


def _heroes() -> dict[str, Shot]:
    return {
        "heroes/hero-headphones": _hero(goods.headphones, 560, 0.85, 20),
        "heroes/hero-notebook": _hero(goods.notebook_open, 640, 0.42, -24, 70),
        "heroes/hero-dock": _hero(goods.dock, 380, 0.5, -22),
        "heroes/hero-tablet": _hero(lambda: goods.tablet(lit="home_screen"), 500, 0.8, -18),
        "heroes/hero-keyboard": _hero(goods.keyboard, 700, 0.6, -12),
        "heroes/hero-phone": _hero(lambda: goods.phone(lit="home_screen"), 380, 0.8, -50),
    }


SHOTS: dict[str, Shot] = _heroes() | _film() | homes()
