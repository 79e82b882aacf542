"""Prints how often each kind of photograph is called what, over the whole series."""

import sys

from station.domain.photography import Flaw
from tests.devices.photo_series import confusion, films, right
from tests.policies import technostok

NAMES = ("good", *(flaw.value for flaw in Flaw if flaw is not Flaw.FROZEN))


def main() -> int:
    found = confusion(films(), technostok().photograph)
    print(f"{'truth':>10} |" + "".join(f"{name:>10}" for name in NAMES))
    for truth in NAMES:
        print(f"{truth:>10} |" + "".join(f"{found[truth, called]:>10}" for called in NAMES))
    for flaw in (flaw for flaw in Flaw if flaw is not Flaw.FROZEN):
        poor, good = right(found, flaw)
        print(f"{flaw.value}: {poor:.1%} of those that have it are sent back, {good:.1%} of the good ones are not")
    return 0


if __name__ == "__main__":
    sys.exit(main())
