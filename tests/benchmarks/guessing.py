"""How many PINs somebody can try who pulls plugs and sets the clock: `python -m tests.benchmarks.guessing [TRIES]`.

The figure that matters is how many were looked at in any quarter of an hour that really passed: five at most.
"""

import random
import sys
import tempfile
from pathlib import Path

from station import opening
from station.desk import Desk
from station.errors import Refused
from station.operations.pins import LOCKED_FOR, TRIES
from station.operations.sign_in import sign_in
from station.settings import Settings
from station.storage.photo_files import PhotoFiles
from station.storage.upgrade import open_database
from tests.builders import Clock
from tests.policies import lenient

_LOOKED_AT = "SELECT count(*) FROM journal WHERE kind = 'SignInRefused'"


def guess(tries: int, home: Path, seed: int = 1) -> tuple[int, int, float]:
    """How many were looked at, how many at most in a quarter of an hour, and how many hours it took."""
    dice, clock, settings = random.Random(seed), Clock(), Settings(home)
    lived, looked_at, at = 0.0, 0, list[float]()
    desk = _open(settings, clock)
    opening.add_sample_people(desk)
    for _ in range(tries):
        passes = dice.choice((0.0, 0.0, 0.1, 1.0, 3.0))
        clock.forward(seconds=passes)
        lived += passes
        chance = dice.random()
        if chance < 0.02:
            clock.jump(seconds=dice.uniform(-100_000, 100_000))
        elif chance < 0.025:
            desk.close()
            if chance < 0.021:
                clock.switch_off()
            desk = _open(settings, clock)
        assert isinstance(desk.do(sign_in, "anna.rossi", f"{dice.randrange(5000, 9999)}"), Refused)
        row = desk.look(lambda reading: reading.connection.exec_driver_sql(_LOOKED_AT).fetchone())
        found = int(row[0]) if row is not None else 0
        at += [lived] * (found - looked_at)
        looked_at = found
    desk.close()
    window = LOCKED_FOR.total_seconds()
    most = max(
        (sum(1 for other in at[place : place + 2 * TRIES] if other < first + window) for place, first in enumerate(at)),
        default=0,
    )
    return looked_at, most, lived / 3600


def _open(settings: Settings, clock: Clock) -> Desk:
    database = open_database(settings.database, settings.backups)
    return Desk(database, settings, PhotoFiles(settings.photos), lenient(), clock, clock.tick)


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        looked_at, most, hours = guess(wanted, Path(folder))
    print(f"{wanted} tries in {hours:.1f} hours: {looked_at} were looked at, at most {most} in a quarter of an hour")
    sys.exit(most > TRIES)
