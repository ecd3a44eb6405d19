"""Whether the picture of a camera is what happens now, judged from outside of the thread that reads it.

A driver whose camera was unplugged may wait for ever, or give the last frame again and again and call it good.
"""

from dataclasses import dataclass
from typing import Final

from ezp2p.errors import DeviceFault, NoNewPicture, NoSignal
from ezp2p.model.camera import LiveState, LiveStatus

PATIENCE_S: Final = 2.0
"""How long nothing new may come."""
FIRST_FRAME_WITHIN_S: Final = 6.0


@dataclass(slots=True, eq=False)
class CameraWatch:
    """Hears of every frame, and is asked at any time. Moments are monotonic seconds.

    `may_stand_still` where identical frames mean nothing.
    """

    name: str
    opened_at: float
    may_stand_still: bool = False
    _came_at: float | None = None
    _changed_at: float = 0.0
    _print: int | None = None
    _fault: DeviceFault | None = None

    def saw(self, print_: int, at: float) -> None:
        """A frame came; frames that look alike have the same `print_`."""
        self._came_at = at
        if print_ != self._print or self.may_stand_still:
            self._print, self._changed_at = print_, at

    def lost(self, fault: DeviceFault) -> None:
        """It is gone for good; the first reason stays."""
        self._fault = self._fault or fault

    @property
    def fault(self) -> DeviceFault | None:
        """Why it is gone for good, if it is."""
        return self._fault

    def status(self, now: float) -> LiveStatus:
        """How live it is at `now`."""
        quiet_s = now - (self.opened_at if self._came_at is None else self._came_at)
        if self._fault is not None:
            return LiveStatus(LiveState.LOST, str(self._fault), quiet_s)
        if self._came_at is None:
            if quiet_s < FIRST_FRAME_WITHIN_S:
                return LiveStatus(LiveState.WAITING, f"{self.name} is being opened.", quiet_s)
            return LiveStatus(LiveState.NO_SIGNAL, str(NoSignal(device=self.name)), quiet_s)
        if quiet_s >= PATIENCE_S:
            return LiveStatus(LiveState.STALLED, str(self.no_new_picture(quiet_s)), quiet_s)
        same_s = now - self._changed_at
        if same_s >= PATIENCE_S:
            return LiveStatus(LiveState.FROZEN, str(self.no_new_picture(same_s)), same_s)
        return LiveStatus(LiveState.LIVE)

    def refusal(self, now: float) -> DeviceFault | None:
        """Why no still may be taken at `now`; None where one may."""
        status = self.status(now)
        if status.state is LiveState.LIVE:
            return None
        if self._came_at is None:
            return self._fault or NoSignal(device=self.name)
        return self.no_new_picture(status.seconds)

    def no_new_picture(self, seconds: float) -> NoNewPicture:
        """The error of a camera that has been silent for so long."""
        return NoNewPicture(device=self.name, seconds=max(0, int(seconds)))
