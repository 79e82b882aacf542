"""The tiles of the wall that are at hand: a few hundred around what is in sight, however many there are."""

from collections import OrderedDict
from collections.abc import Sequence

from station.views.review import Key, WallTile

KEPT = 400


class WallTiles:
    """Keys are all there; what stands on a tile is asked for when it comes into sight."""

    def __init__(self) -> None:
        self.keys: tuple[Key, ...] = ()
        self._tiles: OrderedDict[Key, WallTile] = OrderedDict()

    def show(self, keys: tuple[Key, ...], *, afresh: bool) -> None:
        """These are the tiles, in this order; `afresh` nothing is known of them."""
        self.keys = keys
        if afresh:
            self._tiles.clear()

    def tile(self, place: int) -> WallTile | None:
        """What stands on the tile at this place, if it is at hand."""
        key = self.keys[place]
        found = self._tiles.get(key)
        if found is not None:
            self._tiles.move_to_end(key)
        return found

    def missing(self, begin: int, end: int) -> tuple[Key, ...]:
        """The keys from `begin` to before `end` of which nothing is at hand."""
        return tuple(key for key in self.keys[max(0, begin) : end] if key not in self._tiles)

    def take(self, keys: Sequence[Key], tiles: Sequence[WallTile]) -> None:
        """These tiles are at hand; those that were not looked at for longest are forgotten."""
        self._tiles.update(zip(keys, tiles, strict=True))
        while len(self._tiles) > KEPT:
            self._tiles.popitem(last=False)
