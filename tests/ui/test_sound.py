"""Four different sounds, and silence where there is no loudspeaker."""

import hashlib
import threading
import wave

import miniaudio
import pytest

from resources import path
from ui.sound import SOUNDS, Sounds

MEANINGS = ("ok", "info", "look", "stop")


def test_every_meaning_has_a_short_sound_of_its_own() -> None:
    sounds = [path("sounds", f"{name}.wav") for name in SOUNDS]
    assert len({hashlib.sha256(file.read_bytes()).digest() for file in sounds}) == len(SOUNDS)
    for file in sounds:
        assert file.stat().st_size <= 30_000
        with wave.open(str(file)) as sound:
            assert sound.getnframes() / sound.getframerate() <= 0.7
    assert set(MEANINGS) < set(SOUNDS)


def silent_speaker() -> miniaudio.PlaybackDevice:
    """A device that plays into nothing."""
    form = miniaudio.SampleFormat.SIGNED16
    return miniaudio.PlaybackDevice(
        output_format=form, nchannels=1, sample_rate=22050, backends=[miniaudio.Backend.NULL]
    )


@pytest.mark.parametrize("open_device", [silent_speaker, lambda: None], ids=["a device", "no device"])
def test_sounds_are_played_by_a_thread_that_ends(open_device: object) -> None:
    sounds = Sounds(open_device)  # type: ignore[arg-type]  # one of the two above
    for meaning in (*MEANINGS, "a meaning without a sound"):
        sounds.play(meaning)
    sounds.close()
    assert "sound" not in [thread.name for thread in threading.enumerate()]


def test_nothing_is_started_while_muted_and_closing_twice_is_harmless() -> None:
    opened: list[bool] = []
    sounds = Sounds(lambda: opened.append(True))
    sounds.mute(True)
    sounds.play("ok")
    sounds.close()
    sounds.close()
    assert not opened
