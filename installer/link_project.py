"""Makes this checkout importable in the running virtual environment and gives it the commands of pyproject.toml.

No build and no network: a .pth line and one small launcher per command, both relative, so that the folder may be moved.
"""

import os
import sys
import sysconfig
import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent

LAUNCHER = """\
#!/bin/sh
'''exec' "$(dirname -- "$(readlink -f -- "$0")")/python" -P "$0" "$@"
' '''
import sys

from {module} import {function}

sys.exit({function}())
"""


def link() -> None:
    """The environment imports the project from here, and its bin folder holds the project's commands."""
    libraries = Path(sysconfig.get_path("purelib"))
    write(libraries / "rma-station.pth", os.path.relpath(PROJECT, libraries) + "\n")
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for name, target in {**project["scripts"], **project["gui-scripts"]}.items():
        module, function = target.split(":")
        launcher = Path(sysconfig.get_path("scripts")) / name
        write(launcher, LAUNCHER.format(module=module, function=function))
        launcher.chmod(0o755)


def write(path: Path, text: str) -> None:
    part = path.with_name(path.name + ".part")
    part.write_text(text, encoding="utf-8")
    part.replace(path)


if __name__ == "__main__":
    if sys.prefix == sys.base_prefix:
        sys.exit("This belongs into a virtual environment: start installer/run.sh instead.")
    link()
