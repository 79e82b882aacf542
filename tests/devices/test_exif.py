"""A photograph's file says by itself to which case it belongs and when it was taken."""

import io
from datetime import UTC, datetime, timedelta, timezone

import cv2
import numpy as np
from PIL import Image

from station.devices.exif import signed
from station.devices.film import still_scene

AT = datetime(2026, 11, 23, 0, 30, 1, 250_000, tzinfo=timezone(timedelta(hours=1)))
GPS = 0x8825


def test_a_file_found_without_its_database_can_still_be_told_apart():
    with Image.open(io.BytesIO(b"".join(signed(still_scene(), "RMA-2026-004811 FRONT 1.1", AT)))) as image:
        exif = image.getexif()
        assert exif[0x010E] == "RMA-2026-004811 FRONT 1.1"
        assert dict(exif.get_ifd(0x8769)) == {0x9003: "2026:11:22 23:30:01", 0x9011: "+00:00", 0x9291: "250000"}
        assert GPS not in exif
        assert exif.get_ifd(GPS) == {}


def test_the_picture_itself_stays_as_the_camera_gave_it():
    plain = still_scene()
    before, after = (
        cv2.imdecode(np.frombuffer(file, np.uint8), cv2.IMREAD_COLOR)
        for file in (plain, b"".join(signed(plain, "RMA-1", datetime.now(UTC))))
    )
    assert before is not None
    assert after is not None
    assert (before == after).all()


def test_a_number_that_is_not_ascii_does_not_break_the_file():
    with Image.open(io.BytesIO(b"".join(signed(still_scene(), "RMA-Ω FRONT", AT)))) as image:
        assert image.getexif()[0x010E] == "RMA-? FRONT"
