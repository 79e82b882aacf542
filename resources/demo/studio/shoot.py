"""Run inside Blender: takes the shots named after `--` that are not there yet, as STUDIO_* says."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from shots import SHOTS  # Blender does not look beside its script
from stage import clear, render


def main(names: list[str]) -> None:
    """Every named shot is an .npz below STUDIO_RAW."""
    out, samples, scale = (
        Path(os.environ["STUDIO_RAW"]),
        int(os.environ["STUDIO_SAMPLES"]),
        float(os.environ["STUDIO_SCALE"]),
    )
    for name in names:
        shot, target = SHOTS[name], out / name
        if target.with_suffix(".npz").exists():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        clear()
        shot.scene()
        size = (round(shot.size[0] * scale), round(shot.size[1] * scale))
        render(size, samples, target, clear_film=shot.clear)
        print("taken", name, flush=True)


main(sys.argv[sys.argv.index("--") + 1 :])
