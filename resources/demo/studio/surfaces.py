"""Surfaces that no photograph was taken of: wood, cardboard, the bench mat, scratches and cracks, made of noise."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.float32]


def noise(size: tuple[int, int], cell: tuple[float, float], rng: np.random.Generator, octaves: int = 4) -> Picture:
    """Fractal noise of mean 0 and about ±1, `size` and `cell` as (width, height) in pixels."""
    total = np.zeros((size[1], size[0]), np.float32)
    for octave in range(octaves):
        grid = [max(2, round(side / (edge / 2**octave))) for side, edge in zip(size, cell, strict=True)]
        layer = rng.standard_normal((grid[1], grid[0])).astype(np.float32)
        total += cv2.resize(layer, size, interpolation=cv2.INTER_CUBIC) * 0.5**octave
    return total / max(float(np.abs(total).max()), 1e-6) * 1.2


def _tint(shade: Picture, dark: tuple[int, int, int], light: tuple[int, int, int]) -> Picture:
    mix = np.clip(shade, 0, 1)[..., None]
    return np.asarray(dark, np.float32) * (1 - mix) + np.asarray(light, np.float32) * mix


def _write(picture: Picture, text: str, at: tuple[int, int], size: float, ink: tuple[int, int, int]) -> None:
    mask = np.zeros(picture.shape[:2], np.uint8)
    cv2.putText(mask, text, at, cv2.FONT_HERSHEY_DUPLEX, size, 255, max(1, round(size * 1.8)), cv2.LINE_AA)
    share = mask[..., None].astype(np.float32) / 255
    picture[:] = picture * (1 - share) + np.asarray(ink, np.float32) * share


def wood(dark: tuple[int, int, int], light: tuple[int, int, int], seed: int, planks: int = 5) -> Picture:
    """A table of planks along x, 2048 × 2048."""
    rng = np.random.default_rng(seed)
    side = 2048
    edge = side // planks
    rows = []
    for _ in range(planks):
        warp = noise((side, edge), (900, 120), rng, 4)
        across = np.linspace(0, 1, edge, dtype=np.float32)[:, None]
        rings = np.sin((across * rng.uniform(5, 11) + warp * 1.6 + rng.uniform(0, 6)) * 6.28)
        fibre = noise((side, edge), (260, 3), rng, 3)
        pores = np.clip(noise((side, edge), (60, 2), rng, 2) - 0.45, 0, 1)
        shade = 0.55 + 0.13 * rings + 0.22 * fibre - 0.5 * pores + rng.uniform(-0.13, 0.13)
        shade[:3] *= 0.35
        rows.append(shade)
    joined = np.concatenate(rows)
    return _tint(cv2.resize(joined, (side, side)), dark, light)


def cardboard(seed: int) -> Picture:
    """Brown kraft board with its flutes showing a little, 1024 × 1024."""
    rng = np.random.default_rng(seed)
    size = (1024, 1024)
    flutes = np.sin(np.arange(1024, dtype=np.float32) / 1024 * 6.28 * 70)[None, :] * 0.05
    shade = 0.55 + 0.28 * noise(size, (300, 300), rng) + 0.2 * noise(size, (14, 3), rng, 2) + flutes
    fibres = np.clip(noise(size, (9, 2), rng, 1) - 0.6, 0, 1)
    return _tint(shade - fibres, (132, 104, 74), (186, 156, 120))


def mat(seed: int) -> Picture:
    """A rubber bench mat, 900 × 600 mm at 3 px/mm, with a printed grid every 50 mm."""
    rng = np.random.default_rng(seed)
    size = (2700, 1800)
    base = _tint(
        0.5 + 0.25 * noise(size, (700, 700), rng) + 0.18 * noise(size, (4, 4), rng, 2), (38, 44, 47), (62, 69, 72)
    )
    ink = np.asarray((118, 128, 130), np.float32)
    for step, places in ((150, 2), (30, 0)):
        for x in range(step, size[0], step):
            end = size[1] if step == 150 else 24
            base[:end, x : x + 1 + places] = base[:end, x : x + 1 + places] * 0.55 + ink * 0.45
        for y in range(step, size[1], step):
            end = size[0] if step == 150 else 24
            base[y : y + 1 + places, :end] = base[y : y + 1 + places, :end] * 0.55 + ink * 0.45
    for number, x in enumerate(range(300, size[0], 300), 1):
        _write(base, str(number * 10), (x + 8, 52), 0.9, (118, 128, 130))
    wear = np.clip(noise(size, (400, 200), rng) - 0.25, 0, 1)[..., None]
    return base * (1 - 0.25 * wear) + np.asarray((96, 98, 96), np.float32) * 0.25 * wear


def scratches(seed: int, deep: int, fine: int, size: tuple[int, int] = (2048, 1430)) -> Picture:
    """A mask: white where the surface is scratched. Deep ones are curved and uneven, fine ones are hair lines."""
    rng = np.random.default_rng(seed)
    mask = np.zeros((size[1], size[0]), np.float32)
    for _ in range(fine):
        start = rng.uniform((0, 0), size)
        end = start + rng.normal(0, 130, 2)
        _stroke(mask, start, end, rng, 1, float(rng.uniform(0.12, 0.4)))
    for _ in range(deep):
        start = rng.uniform((size[0] * 0.25, size[1] * 0.25), (size[0] * 0.75, size[1] * 0.7))
        end = start + np.array([rng.uniform(240, 620), rng.uniform(-220, 220)])
        _stroke(mask, start, end, rng, 4, 1.0)
        _stroke(mask, start + 7, end + rng.normal(6, 6, 2), rng, 2, 0.7)
    return cv2.GaussianBlur(mask, (0, 0), 0.8) * 255


def _stroke(mask: Picture, start: NDArray, end: NDArray, rng: np.random.Generator, width: int, depth: float) -> None:
    bend = rng.normal(0, 10, 2)
    points = [start + (end - start) * part + bend * np.sin(part * 3.14) for part in np.linspace(0, 1, 40)]
    for one, two in pairwise(points):
        force = depth * float(rng.uniform(0.55, 1.0))
        thick = max(1, round(width * float(rng.uniform(0.5, 1.2))))
        cv2.line(mask, tuple(map(int, one)), tuple(map(int, two)), force, thick, cv2.LINE_AA)


def crack(seed: int, size: tuple[int, int] = (1600, 900)) -> Picture:
    """A mask: white where glass broke, branches running out of one blow."""
    rng = np.random.default_rng(seed)
    mask = np.zeros((size[1], size[0]), np.float32)
    blow = np.array([size[0] * 0.66, size[1] * 0.34])
    for angle in np.arange(0, 6.28, 0.42):
        _branch(mask, blow, angle + rng.normal(0, 0.12), float(rng.uniform(160, 900)), rng, 3)
    for radius in (14, 26, 44):
        cv2.ellipse(
            mask,
            tuple(map(int, blow)),
            (radius, int(radius * 0.8)),
            20,
            0,
            int(rng.uniform(150, 330)),
            1.0,
            1,
            cv2.LINE_AA,
        )
    return np.clip(mask, 0, 1) * 255


def _branch(mask: Picture, start: NDArray, angle: float, length: float, rng: np.random.Generator, width: int) -> None:
    here = start.astype(float)
    gone = 0.0
    while gone < length:
        step = float(rng.uniform(14, 46))
        angle += float(rng.normal(0, 0.16))
        there = here + step * np.array([np.cos(angle), np.sin(angle)])
        cv2.line(mask, tuple(map(int, here)), tuple(map(int, there)), 1.0, width, cv2.LINE_AA)
        if width > 1 and rng.random() < 0.18:
            _branch(mask, there, angle + float(rng.choice((-0.6, 0.6))), length * 0.4, rng, 1)
        here, gone = there, gone + step


def smudges(seed: int) -> Picture:
    """A mask for roughness: where fingers have been."""
    rng = np.random.default_rng(seed)
    size = (1024, 1024)
    soft = np.clip(noise(size, (220, 220), rng) * 0.7 + 0.3, 0, 1)
    return (soft * 0.75 + 0.25 * np.clip(noise(size, (3, 40), rng, 2), 0, 1)) * 255


def home_screen(seed: int) -> Picture:
    """What a tablet or a telephone shows: hills at dusk, the time, a row of tiles, 1600 × 1000."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:1000, 0:1600].astype(np.float32)
    hills = 560 + 130 * np.sin(x / 260) + 60 * np.sin(x / 90 + 2)
    sky = _tint(y / 900, (46, 92, 150), (240, 190, 150))
    land = _tint((y - 400) / 700, (34, 70, 84), (12, 26, 40))
    screen = np.where((y > hills)[..., None], land, sky)
    for column in range(5):
        left = 270 + column * 230
        colour = tuple(int(v) for v in rng.uniform(90, 250, 3))
        cv2.rectangle(screen, (left, 790), (left + 110, 900), colour, -1, cv2.LINE_AA)
        cv2.circle(screen, (left + 55, 845), 28, (245, 245, 245), -1, cv2.LINE_AA)
    _write(screen, "08:42", (620, 330), 4.4, (250, 250, 250))
    return screen


def broken_screen(seed: int) -> Picture:
    """The same when the panel fails: coloured lines across it, and a dead stripe."""
    rng = np.random.default_rng(seed)
    screen = home_screen(seed)
    colours = np.asarray(((255, 40, 60), (60, 255, 90), (70, 90, 255), (255, 255, 255), (255, 60, 255)), np.float32)
    for _ in range(26):
        at = int(np.clip(rng.normal(1060, 150), 0, 1590))
        screen[:, at : at + int(rng.integers(1, 7))] = rng.choice(colours)
    screen[:, 1290:1345] *= 0.12
    return screen


RECIPES: dict[str, Callable[[], Picture]] = {
    "oak": lambda: wood((112, 78, 48), (190, 148, 100), 3),
    "walnut": lambda: wood((58, 38, 26), (122, 84, 56), 8, 4),
    "pine": lambda: wood((178, 138, 88), (226, 192, 142), 21, 7),
    "white_table": lambda: wood((196, 192, 184), (232, 229, 222), 5, 6),
    "cardboard": lambda: cardboard(1),
    "cardboard_b": lambda: cardboard(2),
    "mat": lambda: mat(4),
    "scratch_lid": lambda: scratches(17, 4, 46),
    "scratch_dock": lambda: scratches(23, 5, 90),
    "scratch_tablet": lambda: scratches(42, 2, 40),
    "scratch_light": lambda: scratches(5, 0, 14),
    "crack": lambda: crack(20),
    "smudges": lambda: smudges(9),
    "home_screen": lambda: home_screen(7),
    "broken_screen": lambda: broken_screen(42),
}


def make_all(folder: Path) -> None:
    """Every surface is a PNG in the folder; those that are there already stay."""
    for name, recipe in RECIPES.items():
        target = folder / f"{name}.png"
        if not target.exists():
            picture = np.clip(recipe(), 0, 255).astype(np.uint8)
            cv2.imwrite(str(target), picture if picture.ndim == 2 else picture[..., ::-1])
