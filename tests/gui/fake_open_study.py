"""What keeps the open study, in memory: what was kept and forgotten, and what a test says was left behind."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from ezp2p.errors import Cancelled
from ezp2p.model.image import TrayImage
from ezp2p.model.open_study import OpenStudy
from ezp2p.workflows.acquire_images import RefusedPicture
from ezp2p.workflows.background import Stop


class FakeOpenStudy:
    """`images` holds what comes back, by key."""

    def __init__(self, note: Callable[[str], None]) -> None:
        self.left: OpenStudy | None = None
        self.images: dict[str, TrayImage | RefusedPicture] = {}
        self.kept: list[OpenStudy] = []
        self.forgotten = 0
        self.swept: list[OpenStudy | None] = []
        self.keep_error: Exception | None = None
        self.look_error: Exception | None = None
        self.picture_error: Exception | None = None
        self.picture_gate: threading.Event | None = None
        self.set_aside_in: Path | None = None
        self.set_aside_error: Exception | None = None
        self._note = note
        self._newest = 0

    def keep(self, study: OpenStudy, /, *, change: int) -> None:
        """Remember it, unless a newer one is there."""
        self._note("open_study.keep")
        if self.keep_error is not None:
            raise self.keep_error
        if change > self._newest:
            self._newest = change
            self.kept.append(study)

    def left_behind(self) -> OpenStudy | None:
        """What the test says."""
        self._note("open_study.left_behind")
        if self.look_error is not None:
            raise self.look_error
        return self.left

    def pictures(self, study: OpenStudy, /, *, stop: Stop) -> Iterator[tuple[int, TrayImage | RefusedPicture]]:
        """Those of `images`; they wait for `picture_gate`."""
        self._note("open_study.pictures")
        if self.picture_gate is not None:
            self.picture_gate.wait(10)
        for place, one in enumerate(study.series):
            for picture in one.pictures:
                if stop.is_set():
                    raise Cancelled
                if self.picture_error is not None:
                    raise self.picture_error
                yield place, self.images[picture.key]
            for clip in one.recordings:
                yield place, self.images[clip.copy]
        if self.set_aside_error is not None:
            raise self.set_aside_error

    def forget(self) -> None:
        """Count it."""
        self._note("open_study.forget")
        self.forgotten += 1

    def sweep(self, study: OpenStudy | None, /) -> int:
        """Remember what was to stay."""
        self._note("open_study.sweep")
        self.swept.append(study)
        return 0
