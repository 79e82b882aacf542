"""Where everything lies in the home of a station."""

from pathlib import Path

from station.home import database_of


class HomeFiles:
    """What has a home, and where the rest is in it."""

    __slots__ = ()
    home: Path

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return database_of(self.home)

    @property
    def reserve(self) -> Path:
        """Bytes kept aside so that the decision in hand can still be saved when the disk is full."""
        return self.home / "reserve"

    @property
    def policy(self) -> Path:
        """The shop's own return conditions; without it those that come with the program are in force."""
        return self.home / "policy.toml"

    @property
    def last_good_policy(self) -> Path:
        """The conditions that were in force last, for a day on which the shop's file is broken."""
        return self.home / "policy-last-good.toml"

    @property
    def badge_key(self) -> Path:
        """The key under which badges are kept as fingerprints; only the station itself reads it."""
        return self.home / "badge.key"

    @property
    def photos(self) -> Path:
        """Photographs by content hash."""
        return self.home / "photos"

    @property
    def dossiers(self) -> Path:
        """Where dossiers are written that were made on the screen."""
        return self.home / "dossiers"

    @property
    def reports(self) -> Path:
        """Where the reports of shifts lie."""
        return self.home / "reports"

    @property
    def exports(self) -> Path:
        """Figures as tables, for other programs."""
        return self.home / "exports"

    @property
    def logs(self) -> Path:
        """The log, for developers."""
        return self.home / "logs"

    @property
    def backups(self) -> Path:
        """Copies made before an upgrade."""
        return self.home / "backups"
