"""A print server of our own for a test: cupsd without privileges, on a free port, with queues that we make."""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

CUPSD = shutil.which("cupsd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
LPADMIN = shutil.which("lpadmin", path=f"{os.environ.get('PATH', '')}:/usr/sbin")

CONFIG = """
Listen 127.0.0.1:{port}
LogLevel info
MaxLogSize 0
WebInterface No
Browsing No
DefaultAuthType None
DirtyCleanInterval 0
ErrorPolicy retry-job
JobRetryInterval 1
PreserveJobHistory Yes
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  SubscriptionPrivateAccess default
  SubscriptionPrivateValues default
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""

FILES = """
ServerRoot {home}
StateDir {home}/state
CacheDir {home}/cache
RequestRoot {home}/spool
TempDir {home}/spool/tmp
AccessLog {home}/access_log
ErrorLog {home}/error_log
PageLog {home}/page_log
Printcap {home}/printcap
FileDevice Yes
User {user}
Group {group}
SystemGroup {group}
"""


@dataclass(frozen=True)
class PrivateCups:
    """A running server."""

    port: int
    home: Path

    def uri(self, queue: str) -> str:
        return f"ipp://127.0.0.1:{self.port}/printers/{queue}"

    def add_queue(self, queue: str, device: str) -> str:
        """A raw queue that sends what it is given to the device; its address."""
        self.admin("lpadmin", "-p", queue, "-E", "-v", device)
        return self.uri(queue)

    def admin(self, command: str, *arguments: str) -> None:
        environment = {**os.environ, "CUPS_SERVER": f"127.0.0.1:{self.port}", "HOME": str(self.home)}
        path = shutil.which(command, path=f"{os.environ.get('PATH', '')}:/usr/sbin") or command
        subprocess.run([path, *arguments], env=environment, check=True, timeout=60, capture_output=True)


@contextmanager
def private_cups(home: Path) -> Iterator[PrivateCups]:
    """The server runs while the block does."""
    assert CUPSD is not None
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    for name in ("state", "state/certs", "cache", "spool", "spool/tmp", "ppd", "ssl"):
        (home / name).mkdir(parents=True)
    root = os.geteuid() == 0
    user, group = ("nobody", "nogroup") if root else (str(os.geteuid()), str(os.getegid()))
    (home / "cupsd.conf").write_text(CONFIG.format(port=port))
    (home / "cups-files.conf").write_text(FILES.format(home=home, user=user, group=group))
    command = [CUPSD, "-f", "-c", str(home / "cupsd.conf"), "-s", str(home / "cups-files.conf")]
    if root:
        for place in (home, *home.rglob("*")):
            shutil.chown(place, user, group)
    log = (home / "output").open("wb")
    server = subprocess.Popen(
        command,
        stdout=log,
        stderr=log,
        user=user if root else None,
        group=group if root else None,
        extra_groups=[] if root else None,
    )
    try:
        _wait_for(port, server)
        yield PrivateCups(port, home)
    finally:
        server.terminate()
        server.wait(60)
        log.close()


def _wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    for _ in range(1200):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except ConnectionRefusedError:
            try:
                server.wait(0.05)
            except subprocess.TimeoutExpired:
                continue
            raise AssertionError("cupsd has ended") from None
        else:
            return
    raise AssertionError("cupsd does not listen")
