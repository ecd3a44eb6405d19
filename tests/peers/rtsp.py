"""A real RTSP server of GStreamer, with a moving picture, run by the system's own Python."""

from pathlib import Path

from tests.peers.process import HOST, ServerProcess, binary, free_port, started

_PYTHON = "/usr/bin/python3"
_SERVER = """
import sys
import gi
gi.require_version("Gst", "1.0")
gi.require_version("GstRtspServer", "1.0")
from gi.repository import GLib, Gst, GstRtspServer

Gst.init(None)
server = GstRtspServer.RTSPServer()
server.set_address("127.0.0.1")
server.set_service(sys.argv[1])
factory = GstRtspServer.RTSPMediaFactory()
factory.set_launch(sys.argv[2])
factory.set_shared(True)
server.get_mount_points().add_factory("/camera", factory)
server.attach(None)
GLib.MainLoop().run()
"""
_SOURCE = (
    "( videotestsrc is-live=true pattern={pattern} ! video/x-raw,format=I420,width=320,height=240,framerate=25/1 ! "
)
CODECS = {
    "H.264": "x264enc tune=zerolatency key-int-max=25 ! rtph264pay name=pay0 pt=96 )",
    "MJPEG": "jpegenc ! rtpjpegpay name=pay0 pt=26 )",
}


class RtspServer:
    """A camera of the network at `url`; `pattern` is a pattern of GStreamer's videotestsrc."""

    def __init__(self, folder: Path, codec: str, *, pattern: str = "ball") -> None:
        binary(_PYTHON)
        folder.mkdir(parents=True, exist_ok=True)
        launch = _SOURCE.format(pattern=pattern) + CODECS[codec]

        def start() -> ServerProcess:
            port = free_port()
            return ServerProcess([_PYTHON, "-c", _SERVER, str(port), launch], port=port, folder=folder, grace_s=0)

        self._server = started(start)

    @property
    def url(self) -> str:
        """Where it is."""
        return f"rtsp://{HOST}:{self._server.port}/camera"

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._server.process.pid

    def stop(self) -> None:
        """End it."""
        self._server.stop()
