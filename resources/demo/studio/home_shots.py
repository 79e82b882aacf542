"""The customers' own photographs: their goods on a kitchen table, by day and in the evening, seen by a telephone."""

from __future__ import annotations

from collections.abc import Callable

import appliances as home
import goods
from materials import board, paint
from shapes import Colour, put, slab
from stage import Shot, air, alone, light, look


def _table(wood: str, *, evening: bool = False, wall: Colour = (0.55, 0.52, 0.46)) -> None:
    put(slab(2000, 1200, 30, board(wood, 900, 0.38), edge=3), 0, 150, -30)
    put(slab(4000, 40, 2200, paint(wall, 0.9)), 0, 1350, -700)
    put(home.kitchen(), 0 if evening else 260, 0, 0)
    if evening:
        light((300, 200, 1500), (0, 0, 0), (320, 320), 42, (1, 0.77, 0.52))
        air((0.5, 0.42, 0.36), 0.14)
    else:
        light((-1500, 500, 900), (0, 0, 0), (1000, 1300), 62, (0.92, 0.96, 1))
        air((0.9, 0.86, 0.8), 0.3)


def _home(
    scene: Callable[[], Colour],
    wood: str,
    far: float,
    *,
    height: float = 0.75,
    side: float = 0.2,
    lens: float = 30,
    evening: bool = False,
    roll: float = 2,
    stop: float = 3.2,
    props: str = "mug",
) -> Shot:
    """A telephone's picture from `far` millimetres; height and side say from where."""

    def play() -> None:
        _table(wood, evening=evening)
        aim = scene()
        if "mug" in props:
            put(
                home.mug((0.62, 0.16, 0.1) if evening else (0.75, 0.74, 0.7) if wood == "oak" else (0.05, 0.16, 0.24)),
                aim[0] + 250,
                aim[1] + 330,
                0,
                turn=(0, 0, 30),
            )
        if "papers" in props:
            put(goods.papers(), aim[0] - 330, aim[1] + 240, 0)
        depth = (1 - height**2 - side**2) ** 0.5 if height**2 + side**2 < 1 else 0.2
        look((aim[0] + far * side, aim[1] - far * depth, aim[2] + far * height), aim, lens, stop, roll)

    return Shot(play, (1280, 960))


def _tablets() -> Colour:
    put(goods.tablet(lit=""), 0, 0, 0, turn=(0, 0, 8))
    put(goods.tablet(lit=""), 130, 190, 0, turn=(0, 0, -6))
    return (20, 30, 0)


def _phone_and_box() -> Colour:
    put(goods.phone(), -70, -10, 0, turn=(0, 0, 12))
    put(goods.box("phone", sticker="sticker-phone"), 60, 20, 0, turn=(0, 0, -8))
    return (5, 0, 10)


def _monitor_at(x: float, y: float, z: float, turn: float) -> Callable[[], Colour]:
    def scene() -> Colour:
        put(home.monitor(), 0, 120, 0, turn=(0, 0, turn))
        return (x, y, z)

    return scene


def _open_notebook() -> Colour:
    put(goods.notebook_open(), 0, 40, 0, turn=(0, 0, -8))
    return (0, 70, 50)


def _first() -> dict[str, Shot]:
    return {
        "RMA-2026-004801/1": _home(alone(home.router, 30, -14), "oak", 560, evening=True),
        "RMA-2026-004803/1": _home(alone(home.robot, 60, 20), "walnut", 780, height=0.82),
        "RMA-2026-004803/2": _home(alone(home.robot_bottom, 86, 12, (0, -40)), "walnut", 420, height=0.9, props=""),
        "RMA-2026-004804/1": _home(
            alone(home.power_bank, 14, 24), "white_table", 300, height=0.35, side=0.35, props="papers"
        ),
        "RMA-2026-004810/1": _home(_tablets, "pine", 560, props="papers"),
        "RMA-2026-004811/1": _home(
            lambda: (put(goods.box("headphones", seal="seal"), 0, 0, 0, turn=(0, 0, -18)), (0.0, 0.0, 50.0))[1],
            "oak",
            560,
            height=0.62,
        ),
        "RMA-2026-004814/1": _home(alone(home.speaker, 60, 20), "walnut", 420, height=0.4, evening=True, stop=2.4),
        "RMA-2026-004815/1": _home(alone(goods.keyboard, 8, -10, (-60, 10)), "white_table", 420, height=0.8),
        "RMA-2026-004817/1": _home(_open_notebook, "oak", 680, height=0.55, props="mug papers"),
        "RMA-2026-004820/1": _home(alone(home.crushed, 260, -18), "pine", 1250, height=0.4, props=""),
        "RMA-2026-004820/2": _home(_monitor_at(30, 110, 320, -6), "pine", 800, height=0.16, props="mug"),
        "RMA-2026-004820/3": _home(
            alone(home.crushed, 420, -18, (230, -120)), "pine", 560, height=0.45, side=0.3, props=""
        ),
    }


def _second() -> dict[str, Shot]:
    return {
        "RMA-2026-004823/1": _home(
            lambda: (
                put(goods.dock(), -60, 40, 0, turn=(0, 0, 10)),
                put(goods.dock(), 40, -70, 0, turn=(0, 0, 4)),
                (0.0, -10.0, 15.0),
            )[2],
            "white_table",
            470,
            props="papers",
        ),
        "RMA-2026-004824/1": _home(alone(home.drone_box, 40, 5), "oak", 820, height=0.8, props=""),
        "RMA-2026-004826/1": _home(alone(goods.phone, 6, 18), "pine", 330, height=0.8, evening=True),
        "RMA-2026-004828/1": _home(alone(home.coffee_machine, 150, -22), "walnut", 900, height=0.34, evening=True),
        "RMA-2026-004830/1": _home(alone(home.printer, 90, 20), "pine", 1050, height=0.5, roll=-3),
        "RMA-2026-004833/1": _home(_phone_and_box, "oak", 400, height=0.7),
        "RMA-2026-004840/1": _home(alone(home.printer, 80, -14, (0, -120)), "walnut", 900, height=0.55, evening=True),
        "RMA-2026-004842/1": _home(alone(goods.tablet, 7, 10), "white_table", 430, height=0.78, props="papers"),
        "RMA-2026-004842/2": _home(alone(goods.tablet_back, 7, -12), "white_table", 430, height=0.8),
        "RMA-2026-004849/1": _home(alone(goods.keyboard, 8, 16), "walnut", 560, evening=True, props="mug papers"),
    }


def homes() -> dict[str, Shot]:
    """Every customer's photograph, by the place where it will lie."""
    return {f"cases/{name}": shot for name, shot in (_first() | _second()).items()}
