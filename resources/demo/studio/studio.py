"""Makes the sample pictures and films again: textures, Blender's light, development, H.264 (see ../README.md)."""

import argparse
import os
import subprocess
import sys
from itertools import chain
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
DEMO = HERE.parent
LOOP = (
    ("empty", 45),
    ("RMA-2026-004817/label", 120),
    ("RMA-2026-004817/front", 105),
    ("RMA-2026-004817/defect", 120),
    ("empty", 60),
)


def shot_names(kind: str) -> list[str]:
    """The names of the shots that start with the kind, as Blender's side lists them."""
    listing = "print(*('shot ' + name for name in shots.SHOTS), sep=chr(10))"
    script = f"import sys; sys.path.insert(0, {str(HERE)!r}); import shots; {listing}"
    done = subprocess.run(
        ["blender", "-b", "--python-expr", script],
        env=_surroundings(Path()),
        capture_output=True,
        text=True,
        check=True,
    )
    names = [line.removeprefix("shot ") for line in done.stdout.splitlines() if line.startswith("shot ")]
    return [name for name in names if name.startswith(kind)]


def _surroundings(work: Path, samples: int = 8) -> dict[str, str]:
    own = {
        "STUDIO_TEXTURES": work / "textures",
        "STUDIO_RAW": work / "raw",
        "STUDIO_SAMPLES": samples,
        "STUDIO_SCALE": 1,
    }
    return os.environ | {name: str(value) for name, value in own.items()}


def draw(work: Path) -> None:
    """Every texture is in the work folder."""
    import paper
    import surfaces

    (work / "textures").mkdir(parents=True, exist_ok=True)
    surfaces.make_all(work / "textures")
    paper.make_all(work / "textures", work / "heroes")


def shoot(work: Path, kind: str, samples: int) -> None:
    """Every shot of the kind has its light in the work folder; those that have it already are not taken again."""
    command = ["blender", "-b", "-P", str(HERE / "shoot.py"), "--", *shot_names(kind)]
    subprocess.run(command, env=_surroundings(work, samples), check=True)


def develop_heroes(work: Path) -> None:
    """The products' own pictures are ready for their boxes."""
    import develop

    for raw in sorted((work / "raw/heroes").glob("*.npz")):
        develop.hero(raw, work / "heroes" / f"{raw.stem}.png")


def develop_photographs(work: Path) -> None:
    """The customers' photographs lie beside their cases."""
    import develop

    for raw in sorted((work / "raw/cases").rglob("*.npz")):
        rng = np.random.default_rng(sum(raw.parent.name.encode()))
        picture = develop.photograph(raw, warm=float(rng.uniform(-0.015, 0.05)), aim=0.28)
        target = DEMO / "cases" / raw.parent.name / f"{raw.stem}.jpg"
        develop.save_jpeg(develop.grained(picture, rng, 0.013), target)


def develop_films(work: Path) -> None:
    """The bench camera's films are below film/, the loop for the demonstration last."""
    import develop
    import film

    raws = work / "raw/film"
    for raw in sorted(raws.rglob("*.npz")):
        target = DEMO / "film" / raw.relative_to(raws).with_suffix(".mp4")
        if not target.exists():
            film.write(target, film.frames(develop.photograph(raw), 50, sum(str(target.name).encode())))
    loop = DEMO / "film/demo.mp4"
    if not loop.exists():
        parts = [film.frames(develop.photograph(raws / f"{name}.npz"), count, 7, settle=True) for name, count in LOOP]
        film.write(loop, chain.from_iterable(parts), 1300)


def check() -> int:
    """The number of films that do not keep their promise; each is named."""
    import film

    bad = 0
    for path in sorted((DEMO / "film").rglob("*.mp4")):
        wanted = path.parent.name if path.stem == "label" else path.stem if path.parent.name == "return" else ""
        share, others, moves = film.readable(path, wanted)
        small = path.stat().st_size <= 1_000_000 or path.stem == "demo"
        good = (share > 0.9 or not wanted) and moves > 0.05 and small and not (wanted and others)
        bad += not good
        size = path.stat().st_size // 1000
        told = f"{path.relative_to(DEMO)} {share:.0%} moves {moves:.2f} {size} kB {sorted(others)}"
        print("ok " if good else "BAD", told)
    return bad


def main() -> int:
    """All steps, or those that are named."""
    steps = ("heroes", "cases", "film", "check")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("steps", nargs="*", default=steps, choices=steps)
    parser.add_argument(
        "--work", type=Path, default=DEMO.parents[1] / "build/studio", help="where textures and raw light are kept"
    )
    parser.add_argument("--samples", type=int, default=8, help="rays a pixel")
    asked = parser.parse_args()
    work = asked.work.absolute()
    if "heroes" in asked.steps:
        draw(work)
        shoot(work, "heroes/", asked.samples)
        develop_heroes(work)
        draw(work)
    if "cases" in asked.steps:
        shoot(work, "cases/", asked.samples)
        develop_photographs(work)
    if "film" in asked.steps:
        shoot(work, "film/", asked.samples)
        develop_films(work)
    return check() if "check" in asked.steps else 0


if __name__ == "__main__":
    sys.exit(main())
