"""Scanners and cameras, and what comes from them into the tray: pages, stills, recordings, and the frames of clips."""

import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from weakref import WeakSet

import numpy as np
from numpy.typing import NDArray

from ezp2p.acquisition.cameras import Cameras
from ezp2p.acquisition.clips import ClipReader
from ezp2p.acquisition.decoder import Decoder
from ezp2p.acquisition.scanners import Scanners
from ezp2p.acquisition.tray import page_into_tray
from ezp2p.imaging.opened import ReadOptions
from ezp2p.imaging.thumbnail import fitting
from ezp2p.model.camera import Frame, Recording
from ezp2p.model.clock import Clock
from ezp2p.model.image import Origin, Taking, TrayImage
from ezp2p.model.scanning import ScannedPage
from ezp2p.settings.settings import CameraInput, ScanProfile, Settings
from ezp2p.storage.volume import Volume
from ezp2p.workflows.background import Stop
from ezp2p.workflows.capture_live import TAKINGS, ClipDesk, recording_path
from ezp2p.workflows.scan import GoesOn, OnProgress, Scanned, scan_pages
from ezp2p.workflows.show_picture import frame_with_edits


class Devices:
    """The devices of this workstation, and their pictures in the tray. Any thread may call it; `close` it at the end.

    `settings` gives the settings in force, `options` how files are read.
    """

    def __init__(
        self,
        tray: Path,
        volume: Volume,
        decoder: Decoder,
        *,
        settings: Callable[[], Settings],
        options: Callable[[], ReadOptions],
        clock: Clock,
    ) -> None:
        self._tray = tray
        self._volume = volume
        self._decoder = decoder
        self._settings = settings
        self._options = options
        self._clock = clock
        self.reader = ClipReader(decoder)
        self._clips = ClipDesk(tray, volume.write, volume.check_room, decoder, self.reader)
        self._scanners: tuple[tuple[str, ...], Scanners] | None = None
        self._earlier_scanners: WeakSet[Scanners] = WeakSet()
        self._cameras: Cameras | None = None
        self._lock = threading.Lock()

    def close(self) -> None:
        """End what scans, and what reads clips."""
        with self._lock:
            for scanners in (*self._earlier_scanners, *(self._scanners or ())[1:]):
                scanners.close()
            self._scanners = None
        self.reader.close()

    # --- scanners ---------------------------------------------------------------------------------------------

    @property
    def scanners(self) -> Scanners:
        """The scanners of this computer and its network; nothing is searched before it is asked for."""
        addresses = self._settings().scanning.escl_addresses
        with self._lock:
            known = self._scanners
            if known is None or known[0] != addresses:
                if known:
                    self._earlier_scanners.add(known[1])  # what it scans comes to its end
                known = self._scanners = addresses, Scanners(escl_addresses=addresses)
            return known[1]

    def scan(
        self, profile: ScanProfile, *, stop: Stop, on_progress: OnProgress | None = None, pages_before: int = 0
    ) -> Iterator[Scanned]:
        """What became of each page, in the way of `profile`; as `ezp2p.workflows.scan.scan_pages`."""
        return scan_pages(
            GoesOn(self.scanners, pages_before),
            profile.scanner(),
            profile.request(),
            kind=profile.kind,
            treatment=profile.scan_treatment(),
            keep=self._keep_page,
            stop=stop,
            on_progress=on_progress,
        )

    def _keep_page(self, page: ScannedPage, origin: Origin, name: str, *, stop: Stop) -> TrayImage:
        into_tray = partial(page_into_tray, decoder=self._decoder, check_room=self._volume.check_room)
        return into_tray(page, origin, name, self._tray, self._volume.write, stop=stop)

    # --- cameras ----------------------------------------------------------------------------------------------

    @property
    def cameras(self) -> Cameras:
        """The cameras of this computer and its network; nothing is searched before it is asked for."""
        with self._lock:
            if self._cameras is None:
                self._cameras = Cameras(clock=self._clock)
            return self._cameras

    def keep_still(self, frame: Frame, camera: CameraInput, name: str, *, stop: Stop) -> TrayImage:
        """A frame of a camera as a picture of the tray; as `ClipDesk.keep_still`."""
        return self._clips.keep_still(frame, camera, name, stop=stop)

    def recording_path(self) -> Path:
        """A file in the tray that is not there yet, for a recording."""
        return recording_path(self._tray)

    def clip_taking(self) -> Taking:
        """How a recording is taken, by what the settings say."""
        return TAKINGS[self._settings().cameras.clips_as]

    def keep_recording(self, recording: Recording, camera: CameraInput, name: str, *, stop: Stop) -> TrayImage:
        """A recording as a clip of the tray, taken as the settings say; as `ClipDesk.keep_recording`."""
        return self._clips.keep_recording(recording, camera, name, taking=self.clip_taking(), stop=stop)

    # --- clips ------------------------------------------------------------------------------------------------

    def clip_frame(
        self, image: TrayImage, number: int, *, longest_side: int
    ) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Frame `number`, from 0, of a clip for the screen: whole, and its longer side at most `longest_side` pixels.

        Both of shape (rows, columns) or (rows, columns, 3), and with its edits.
        """
        whole = frame_with_edits(self.reader.frame(image, number), image)
        return whole, fitting(whole, longest_side=longest_side)

    def clip_times(self, image: TrayImage) -> tuple[float, ...]:
        """The seconds of each frame of a clip from its first."""
        return self.reader.times(image)

    def still_of_clip(self, image: TrayImage, number: int, *, stop: Stop) -> TrayImage:
        """Frame `number`, from 0, of a clip as a picture of its own; as `ClipDesk.still_of_clip`."""
        return self._clips.still_of_clip(image, number, options=self._options(), stop=stop)
