"""The translations hold exactly the texts of the screens, all of them translated, and the compiled files are theirs."""

import os
import subprocess
import sys
from pathlib import Path


def test_no_translation_is_stale_missing_or_not_compiled(project: Path) -> None:
    script = project / "installer" / "translations.sh"
    environment = os.environ | {"PYTHON_BIN": str(Path(sys.executable).parent)}
    done = subprocess.run(["sh", str(script), "--check"], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"run installer/translations.sh and translate what is new\n{done.stdout}{done.stderr}"
