"""The process of one camera as this program holds it: told what to do, heard, and ended within two seconds."""

import io
import logging
import subprocess
from collections.abc import Mapping, Sequence
from typing import IO, Any, Final, cast

from ezp2p.acquisition.camera_devices import CameraAddress
from ezp2p.acquisition.camera_frames import SharedMemory
from ezp2p.acquisition.child_process import environment_of_child
from ezp2p.imaging.messages import NotUnderstood, Said, receive, send
from ezp2p.model.camera import CameraChoice

logger = logging.getLogger(__name__)

_CLOSES_WITHIN_S: Final = 1.8
_ENDS_WITHIN_S: Final = 10.0
_WITHOUT_WINDOW: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_TO_OPENCV: Final = {
    # More threads decode several frames at once, and give each of them later.
    "OPENCV_FFMPEG_THREADS": "1",
    "OPENCV_LOG_LEVEL": "SILENT",
}
_TO_SCREENS: Final = ("DISPLAY", "XAUTHORITY", "HOME", "PATH")
"""By which the screen of this user is found; other cameras need to know nothing of it."""


def order_to_open(address: CameraAddress, choice: CameraChoice, memory: SharedMemory) -> dict[str, Any]:
    """What the process is told first. It goes through the pipe, as others can read the arguments of a process."""
    region = choice.region
    return {
        "open": [str(address.kind), address.target, address.name],
        "memory": memory.handle,
        "resolution": choice.resolution,
        "rate": choice.frames_per_second,
        "region": [region.left, region.top, region.columns, region.rows] if region else None,
        "keeps_s": choice.keeps_s,
        "quality": choice.quality_percent,
    }


class CameraProcess:
    """One process; it inherits `memory`, if any. It is told of the screen of `environment` where it `sees_screen`.

    Raises
    ------
    OSError
        If it cannot be started.
    """

    def __init__(
        self,
        command: Sequence[str],
        memory: SharedMemory | None = None,
        *,
        environment: Mapping[str, str],
        sees_screen: bool = False,
    ) -> None:
        of_screen = {name: environment[name] for name in _TO_SCREENS if sees_screen and name in environment}
        self._process = subprocess.Popen(  # noqa: S603 -- our own program
            command,
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**environment_of_child(environment), **of_screen, **_TO_OPENCV},
            pass_fds=memory.descriptors if memory is not None else (),
            start_new_session=True,  # Ctrl-C in a terminal is for this program alone
            creationflags=_WITHOUT_WINDOW,
        )
        self._to = cast("io.FileIO", self._process.stdin)
        self._from = io.BufferedReader(cast("io.FileIO", self._process.stdout))

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    def tell(self, order: Mapping[str, Any]) -> None:
        """Tell it something.

        Raises
        ------
        OSError
            If it has ended.
        """
        send(self._to, Said(order))

    def hear(self) -> dict[str, Any] | None:
        """What it says next; None where it has ended.

        Raises
        ------
        NotUnderstood
            If it is nothing that can be understood; it may still run.
        """
        try:
            message = receive(self._from, most_bytes=0)
        except NotUnderstood:
            raise
        except (OSError, ValueError):
            return None
        return None if message is None else dict(message.header)

    def kill(self) -> None:
        """End it at once; who hears it hears the end. Any thread may do it."""
        self._process.kill()

    def ask_to_end(self) -> None:
        """It closes its recording and ends."""
        self._to.close()

    def await_end(self, *, within_s: float) -> bool:
        """Whether it ends in time."""
        try:
            self._process.wait(within_s)
        except subprocess.TimeoutExpired:
            return False
        return True

    def end(self, *, within_s: float = _ENDS_WITHIN_S) -> bool:
        """Wait a little for its end, else end it; whether it has ended then.

        The system ends no process that waits in a driver for a device or a disk. It ends when that gives way.
        """
        self.ask_to_end()
        if self.await_end(within_s=_CLOSES_WITHIN_S):
            return True
        self._process.kill()
        if self.await_end(within_s=within_s):
            return True
        logger.warning("the process of a camera was told to end and is held by a driver or a disk")
        return False

    def forget(self) -> None:
        """Close the pipe from it, when it has ended and nobody hears it any more."""
        cast("IO[bytes]", self._from).close()
