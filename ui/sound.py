"""Four short sounds, one for each meaning, played by a thread of their own; without a loudspeaker it stays silent."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

from resources import path

if TYPE_CHECKING:
    import miniaudio

log = logging.getLogger(__name__)

SOUNDS = ("ok", "info", "look", "stop", "tick")
RATE = 22050


def loudspeaker() -> miniaudio.PlaybackDevice | None:
    """The machine's loudspeaker, or None when there is none that answers."""
    if not _may_have_audio():
        return None
    import miniaudio

    form = miniaudio.SampleFormat.SIGNED16
    try:
        return miniaudio.PlaybackDevice(output_format=form, nchannels=1, sample_rate=RATE, buffersize_msec=60)
    except (miniaudio.MiniaudioError, OSError) as silent:
        log.info("no sound: %s", silent)
        return None


def _may_have_audio() -> bool:
    """Without this look ALSA fills the terminal with complaints on a machine that has no sound card."""
    if sys.platform != "linux" or "PULSE_SERVER" in os.environ:
        return True
    pulse = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere"), "pulse", "native")
    return pulse.exists() or any(Path("/dev/snd").glob("pcm*p"))


class Sounds:
    """`play` returns at once. The thread and the audio device begin with the first sound and end with `close`."""

    def __init__(self, open_device: Callable[[], miniaudio.PlaybackDevice | None] = loudspeaker) -> None:
        self._open_device = open_device
        self._wanted: SimpleQueue[str | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._muted = False

    def mute(self, muted: bool) -> None:
        """No sound is played while muted."""
        self._muted = muted

    def play(self, meaning: str) -> None:
        """The sound of this meaning is heard soon; a sound that still plays is cut off. Unknown ones are silence."""
        if self._muted or meaning not in SOUNDS:
            return
        if self._thread is None:
            self._thread = threading.Thread(
                target=_play_all, args=(self._wanted, self._open_device), name="sound", daemon=True
            )
            self._thread.start()
        self._wanted.put(meaning)

    def close(self) -> None:
        """The thread has ended and the audio device is free."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._wanted.put(None)
            thread.join(timeout=2)


def _play_all(wanted: SimpleQueue[str | None], open_device: Callable[[], miniaudio.PlaybackDevice | None]) -> None:
    device = open_device()
    try:
        while (name := wanted.get()) is not None:
            if device is not None and wanted.empty():
                _play(device, name)
    finally:
        if device is not None:
            device.close()


def _play(device: miniaudio.PlaybackDevice, name: str) -> None:
    import miniaudio

    if device.running:
        device.stop()
    device.start(miniaudio.stream_file(str(path("sounds", f"{name}.wav")), nchannels=1, sample_rate=RATE))
