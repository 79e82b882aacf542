"""A network camera: GStreamer's RTSP server, which sends the pictures of a folder one after the other for ever.

Run by the system's own Python, in which GStreamer lives: python3 rtsp_server.py FOLDER. Prints its address, and ends
when its input does.
"""

import sys
from pathlib import Path
from typing import Any

CAPS = "image/jpeg,width=1920,height=1080,framerate=15/1"


def main(folder: Path) -> None:
    """Serves on a free port of this machine."""
    import gi  # type: ignore[import-not-found]  # the system's

    gi.require_version("Gst", "1.0")
    gi.require_version("GstRtspServer", "1.0")
    from gi.repository import GLib, Gst, GstRtspServer  # type: ignore[import-not-found]  # the system's

    Gst.init(None)
    server: Any = GstRtspServer.RTSPServer()
    server.set_address("127.0.0.1")
    server.set_service("0")
    camera: Any = GstRtspServer.RTSPMediaFactory()
    pictures = f'multifilesrc location="{folder}/%03d.jpg" loop=true caps="{CAPS}"'
    camera.set_launch(f"( {pictures} ! rtpjpegpay name=pay0 )")
    server.get_mount_points().add_factory("/camera", camera)
    server.attach(None)
    print(f"rtsp://127.0.0.1:{server.get_bound_port()}/camera", flush=True)
    loop: Any = GLib.MainLoop()
    GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_HUP | GLib.IO_IN, lambda *_: loop.quit())
    loop.run()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
