"""Makes the small pictures of the wall, behind the back of whoever photographs; what is missing is made again."""

import os

from sqlalchemy import bindparam, select

from station.desk import Desk, Reading
from station.errands.errand import Errand
from station.storage.records import photos
from station.storage.values import number, text

WIDTH = 480
"""Pixels across: sharp on a tile at twice the usual density."""

_QUALITY = 82
_AT_ONCE = 50
_REST_SECONDS = 0.05
"""Between two looks at so many: a million photographs took the interpreter from whoever scanned, for minutes."""
_NEXT = (
    select(photos.c.id, photos.c.sha256)
    .where(photos.c.id > bindparam("after"), photos.c.deleted_at.is_(None))
    .order_by(photos.c.id)
    .limit(_AT_ONCE)
)


class MakeThumbnails(Errand):
    """Walks along the photographs once, and from then on hears of the new ones."""

    name = "thumbnails"
    interval = 5.0

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._after = 0

    def work_once(self) -> bool:
        """One picture is made, or so many are seen to be there; False when none is left."""
        found = self._desk.look(_following, self._after)
        for photo, sha256 in found:
            self._after = photo
            if self._make(sha256):
                return True
        if found:
            self._stopping.wait(_REST_SECONDS)
        return bool(found)

    def _make(self, sha256: str) -> bool:
        source, target = self._desk.files.path(sha256), self._desk.files.thumb(sha256)
        if target.exists() or not source.exists():
            return False
        import cv2

        picture = cv2.imread(str(source), cv2.IMREAD_REDUCED_COLOR_2)
        if picture is None:
            return False
        height, width = picture.shape[:2]
        across = min(WIDTH, width)
        small = cv2.resize(picture, (across, max(1, height * across // width)), interpolation=cv2.INTER_AREA)
        taken, content = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
        if not taken:
            return False
        target.parent.mkdir(parents=True, exist_ok=True)
        half = target.with_name(f".new-{target.name}")
        half.write_bytes(content.tobytes())
        os.replace(half, target)  # no fsync: what is torn by a power cut is made again
        return True


def _following(reading: Reading, after: int) -> list[tuple[int, str]]:
    return [(number(photo), text(sha256)) for photo, sha256 in reading.rows(_NEXT, after=after)]
