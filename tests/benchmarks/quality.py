"""Prints how often each kind of photograph is called what, over the whole series; and why edges are compared."""

import sys

from station.domain.photography import Flaw, PhotographLimits
from tests.devices.photo_series import confusion, films, frozen_streams, right, samples, variance_of_laplacian
from tests.policies import technostok

NAMES = ("good", *(flaw.value for flaw in Flaw if flaw is not Flaw.FROZEN))


def main() -> int:
    limits = technostok().photograph
    found = confusion(films(), limits)
    print(f"{'truth':>10} |" + "".join(f"{name:>10}" for name in NAMES))
    for truth in NAMES:
        print(f"{truth:>10} |" + "".join(f"{found[truth, called]:>10}" for called in NAMES))
    for flaw in (flaw for flaw in Flaw if flaw is not Flaw.FROZEN):
        poor, good = right(found, flaw)
        print(f"{flaw.value}: {poor:.1%} of those that have it are sent back, {good:.1%} of the good ones are not")
    _streams(limits)
    _usual_measure()
    return 0


def _streams(limits: PhotographLimits) -> None:
    """A camera that hangs is told from one in front of which nobody moves."""
    told = [
        (truth, Flaw.FROZEN if stands > limits.frozen_seconds else None) for truth, stands in frozen_streams(films())
    ]
    for truth in (None, Flaw.FROZEN):
        called = [said for what, said in told if what is truth]
        print(f"streams that {'hang' if truth else 'live'}: {called.count(Flaw.FROZEN)} of {len(called)} called frozen")


def _usual_measure() -> None:
    """What one limit on the variance of the Laplacian could reach at best on the same sharp and blurred pictures."""
    measured = [(variance_of_laplacian(one.pixels), one.truth) for one in samples(films())]
    sharp = sorted(value for value, truth in measured if truth is None)
    blurred = sorted(value for value, truth in measured if truth is Flaw.BLURRED)

    def rates(limit: float) -> tuple[float, float]:
        kept = sum(value >= limit for value in sharp) / len(sharp)
        return kept, sum(value < limit for value in blurred) / len(blurred)

    kept, back = max((rates(limit) for limit in (*sharp, *blurred)), key=min)
    print(
        f"variance of the Laplacian, best threshold: {back:.1%} of the blurred sent back, {kept:.1%} of the good kept"
    )


if __name__ == "__main__":
    sys.exit(main())
