"""What the window asks of the core, and what every panel is given."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ezp2p.errors import EzP2PError
from ezp2p.gui.draft import Draft
from ezp2p.gui.recent_texts import RecentTexts
from ezp2p.gui.tasks import Tasks
from ezp2p.gui.theme import Theme
from ezp2p.model.abilities import ConnectionCheck
from ezp2p.model.application_entity import RemoteAE, Role
from ezp2p.model.camera import (
    CameraChoice,
    CameraDevice,
    CameraMode,
    Frame,
    LiveStatus,
    Recording,
    RecordingProgress,
)
from ezp2p.model.clock import Clock, da
from ezp2p.model.delivery import HistoryEntry, OutboxItem, OutboxSummary, RebuildReport
from ezp2p.model.edits import Edits, TextEdit
from ezp2p.model.events import Publish
from ezp2p.model.image import CapturedImage, TrayImage
from ezp2p.model.open_study import OpenStudy
from ezp2p.model.query import Match, Query
from ezp2p.model.scanning import ScannedPage, ScannerDevice, ScanRequest, SourceAbilities
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.model.worklist import ListRemark, UnreadableResponse, WorklistEntry, WorklistQuery
from ezp2p.settings.settings import CameraInput, ScanProfile, Settings
from ezp2p.workflows.acquire_images import RefusedPicture
from ezp2p.workflows.background import Stop
from ezp2p.workflows.connection_doctor import Step
from ezp2p.workflows.problem_report import Part
from ezp2p.workflows.scan import OnProgress, Scanned
from ezp2p.workflows.send_study import Receipt, TraySeries
from ezp2p.workflows.settings_exchange import Proposal
from ezp2p.workflows.watch_folder import Arrival, Came


class Deliveries(Protocol):
    """The part of `workflows.deliveries.Deliveries` that the window uses; all but `rebuilt` may wait for a disk."""

    @property
    def rebuilt(self) -> RebuildReport | None:
        """What was found if the outbox's database had to be made anew at this start."""

    def start(self, publish: Publish, /) -> None:
        """Begin to work off the outbox in the background."""

    def stop(self) -> None:
        """Stop working it off, and announcing; what is being sent is sent again later."""

    def busy_elsewhere(self) -> bool:
        """Whether another program on this data folder works off the outbox."""

    def fault(self) -> EzP2PError | None:
        """Why nothing is delivered at the moment, although this program would."""

    def items(self, batch: str = "", /, *, limit: int = 1000) -> tuple[OutboxItem, ...]:
        """The open items and the newest `limit` of the others, newest first; 0 for all."""

    def summary(self) -> OutboxSummary:
        """The outbox in numbers."""

    def history(self, *, limit: int = 200, before: int | None = None) -> tuple[OutboxItem, ...]:
        """The finished items with a number below `before`, newest first."""

    def events_of(self, item_id: int, /) -> tuple[HistoryEntry, ...]:
        """What happened to an item, in order."""

    def waiting_for(self, remotes: Sequence[RemoteAE], /) -> int:
        """How many items are under way to these, or held for them."""

    def retry(self, item_ids: Sequence[int], /) -> object:
        """Try these again now."""

    def hold(self, item_ids: Sequence[int], /) -> object:
        """Keep these back."""

    def discard(self, item_ids: Sequence[int], /) -> object:
        """Give these up."""

    def try_now(self) -> object:
        """End every pause."""


class StudyKeeper(Protocol):
    """The part of `workflows.open_study.OpenStudyKeeper` that the window uses; all of it may wait for a disk."""

    def keep(self, study: OpenStudy, /, *, change: int) -> None:
        """Keep the open study durably; an older `change` never replaces a newer one."""

    def left_behind(self) -> OpenStudy | None:
        """What was being worked on when the program ended, without what the outbox has."""

    def pictures(self, study: OpenStudy, /, *, stop: Stop) -> Iterator[tuple[int, TrayImage | RefusedPicture]]:
        """Its pictures with the places of their series, or why they are not there."""

    def forget(self) -> None:
        """Keep nothing."""

    @property
    def set_aside_in(self) -> Path | None:
        """Where those of the last `pictures` are that could not be read; answered from memory."""

    def sweep(self, study: OpenStudy | None, /) -> object:
        """Remove the copies in the tray that `study` does not name."""


class ScannerAccess(Protocol):
    """The part of `acquisition.scanners.Scanners` that the window uses; all but `failures` may wait for a device."""

    @property
    def failures(self) -> tuple[str, ...]:
        """What the last search could not ask, as sentences."""

    def devices(self, *, stop: Stop) -> Sequence[ScannerDevice]:
        """The scanners that are there now."""

    def abilities(self, key: str, /, *, stop: Stop) -> Sequence[SourceAbilities]:
        """What a scanner can do, one for each of its sources."""

    def scan(
        self, key: str, request: ScanRequest, /, *, stop: Stop, on_progress: OnProgress | None = None
    ) -> Iterator[ScannedPage]:
        """Each page as soon as it is whole."""


class OpenCamera(Protocol):
    """The part of `acquisition.camera.Camera` that the window uses; what does not say otherwise may wait."""

    @property
    def mode(self) -> CameraMode:
        """What it gives; never waits."""

    def newest(self) -> Frame | None:
        """The newest frame, the same object where there is no newer; never waits."""

    def state(self) -> LiveStatus:
        """Whether what is shown is what happens now; never waits."""

    def recording(self) -> RecordingProgress | None:
        """The recording that runs; never waits."""

    def still(self) -> Frame:
        """The newest frame, for certain of now; waits up to a second."""

    def present(self) -> Frame | None:
        """The newest frame, for certain of now; None where it is not at hand at once. Never waits."""

    def burst(self, frame_count: int, /, *, stop: Stop) -> Iterator[Frame]:
        """So many frames, each newer than the one before, as they come; waits for each."""

    def begin_recording(
        self,
        path: Path,
        /,
        *,
        pre_roll_s: float = 0.0,
        limit_s: float | None = None,
        check_room: Callable[[int], None] | None = None,
    ) -> None:
        """Record into a new file; waits for the camera's process."""

    def end_recording(self) -> Recording:
        """End the recording; it is on the disk when this returns."""

    def await_first_frame(self, *, stop: Stop) -> Frame:
        """The first frame that comes after it was opened; waits for it."""

    def close(self) -> None:
        """End it; waits for a moment."""


class CameraAccess(Protocol):
    """The part of `acquisition.cameras.Cameras` that the window uses; all of it may wait for a device."""

    def devices(self, *, stop: Stop) -> Sequence[CameraDevice]:
        """The cameras that are there now."""

    def open(self, camera: str, choice: CameraChoice | None = None, *, stop: Stop) -> OpenCamera:
        """Open the camera of this key, name or address."""


class EditAccess(Protocol):
    """The part of `workflows.show_picture.EditDesk` that the window uses; all of it may wait for a disk or last."""

    def original(self, image: TrayImage, /, *, frame: int | None = None) -> CapturedImage:
        """What is edited: the first frame that is taken, or frame `frame`, from 0, of a clip; without its edits."""

    def shown(
        self, original: CapturedImage, edits: Edits, /, *, longest_side: int
    ) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """The pixels of it after `edits`: all of them, and so many that they fit a screen."""

    def thumbnail(self, image: TrayImage, /) -> NDArray[np.uint8]:
        """The thumbnail with its edits."""

    def text_size(self, edit: TextEdit, /) -> tuple[int, int]:
        """Rows and columns of its letters."""


class Room(Protocol):
    """The part of `storage.volume.Volume` that the window uses."""

    def check_room(self, need_bytes: int, /) -> None:
        """Raise where there is too little room on the disk."""


class FolderSource(Protocol):
    """The part of `workflows.watch_folder.FolderIntake` that the window uses; all of it may wait for a disk."""

    @property
    def is_wanted(self) -> bool:
        """Whether a folder is watched; answered from memory."""

    @property
    def has_more(self) -> bool:
        """Whether the last look left anything that has not come yet; answered from memory."""

    def recall(self) -> None:
        """Settle what an earlier run left."""

    def poll(self, *, stop: Stop) -> Iterator[Came]:
        """What is complete in the folder, in the tray from now on, or why it cannot be."""

    def settle(self, arrivals: Iterable[Arrival], /) -> None:
        """Move the files of these, whose pictures are kept."""

    def give_back(self, arrivals: Iterable[Arrival], /) -> None:
        """Nobody wants these now: they come again."""


class Core(Protocol):
    """The part of `workflows.services.Services` that the window uses.

    The first six answer from memory; every other method may wait for a disk or a network and is called on a
    thread of `Tasks`, never on the GUI thread.
    """

    data_dir: Path
    """Where settings, outbox, tray and logs are."""

    @property
    def deliveries(self) -> Deliveries:
        """The outbox, and what works it off."""

    @property
    def open_study(self) -> StudyKeeper:
        """Keeps what is being worked on for the case of a crash."""

    @property
    def settings(self) -> Settings:
        """The settings as they are in force."""

    def is_set_up(self) -> bool:
        """Whether there is anything to send to."""

    def remote_aes(self, role: Role, /) -> tuple[RemoteAE, ...]:
        """The remote AEs used for `role`."""

    def save_settings(self, settings: Settings, /) -> None:
        """Keep `settings` and use them from now on."""

    @property
    def locked_keys(self) -> frozenset[str]:
        """The keys that an administrator has locked, such as `local.title` or `remotes`; answered from memory."""

    def export_settings(self, path: Path, /) -> None:
        """Write the settings to a file, without secrets."""

    def settings_to_import(self, path: Path, /, *, keeps_own: bool) -> Proposal:
        """What the settings in a file would change."""

    def problem_report(self) -> tuple[Part, ...]:
        """What a problem report would hold."""

    def save_problem_report(self, path: Path, parts: Sequence[Part], /) -> None:
        """Write a problem report as a zip."""

    def find_worklist(
        self, remote: RemoteAE, query: WorklistQuery, /, *, stop: Stop
    ) -> Iterator[WorklistEntry | UnreadableResponse | ListRemark]:
        """The entries of a worklist as they come."""

    def find(self, remote: RemoteAE, query: Query, /, *, stop: Stop) -> Iterator[Match | UnreadableResponse]:
        """The matches of a query as they come."""

    def check_connection(self, remote: RemoteAE, /, *, stop: Stop, calling_ae: str = "") -> ConnectionCheck:
        """C-ECHO: the seconds it took, and what it takes."""

    def diagnose(
        self, remote: RemoteAE, /, *, with_test_picture: bool, stop: Stop, calling_ae: str = ""
    ) -> Iterator[Step]:
        """How far the way to it leads, each step as it is known."""

    def files_in(self, paths: Sequence[Path], /) -> tuple[tuple[Path, ...], tuple[RefusedPicture, ...]]:
        """The files that `paths` stand for, and what is missing of them."""

    def import_pictures(self, paths: Iterable[Path], /, *, stop: Stop) -> Iterator[TrayImage | RefusedPicture]:
        """Each picture as it enters the tray, or why it does not."""

    @property
    def scanners(self) -> ScannerAccess:
        """The scanners of this computer and its network; asked for on a thread of `Tasks`, too."""

    def scan(
        self, profile: ScanProfile, /, *, stop: Stop, on_progress: OnProgress | None = None, pages_before: int = 0
    ) -> Iterator[Scanned]:
        """Each page as it enters the tray, or as what it was left out; counted on from `pages_before`."""

    @property
    def volume(self) -> Room:
        """The disk of the data folder; answered from memory."""

    def keep_still(self, frame: Frame, camera: CameraInput, name: str, /, *, stop: Stop) -> TrayImage:
        """A frame as a picture of the tray."""

    def recording_path(self) -> Path:
        """A new file in the tray, for a recording."""

    def keep_recording(self, recording: Recording, camera: CameraInput, name: str, /, *, stop: Stop) -> TrayImage:
        """A recording that has ended as a clip of the tray."""

    def picture(self, image: TrayImage, /, *, longest_side: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """The pixels for the large view: all of them, and so many that they fit a screen."""

    @property
    def editing(self) -> EditAccess:
        """What shows pictures while they are edited; answered from memory."""

    @property
    def cameras(self) -> CameraAccess:
        """The cameras of this computer and its network; asked for on a thread of `Tasks`, too."""

    def clip_frame(
        self, image: TrayImage, number: int, /, *, longest_side: int
    ) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """The pixels of frame `number`, from 0, of a clip: all of them, and so many that they fit a screen."""

    def clip_times(self, image: TrayImage, /) -> tuple[float, ...]:
        """The seconds of each frame of a clip from its first."""

    def still_of_clip(self, image: TrayImage, number: int, /, *, stop: Stop) -> TrayImage:
        """Frame `number`, from 0, of a clip as a picture of its own in the tray."""

    def drop_picture(self, image: TrayImage, /) -> None:
        """Forget a picture of the tray."""

    def sent_for_others(self, images: Iterable[TrayImage], patient_id: str, /) -> tuple[TrayImage, ...]:
        """Those of the pictures that were sent from here before, for another patient."""

    def sent_for(self, images: Iterable[TrayImage], patient_id: str, /) -> tuple[TrayImage, ...]:
        """Those of the pictures that were sent from here before, for this patient."""

    def new_patient_id(self) -> str:
        """A provisional Patient ID."""

    def series_to_join(self, remote: RemoteAE, match: Match, /, *, stop: Stop, modality: str = "") -> SeriesForm:
        """The series of `match`, to be continued by pictures of `modality`."""

    def new_series_of(
        self, remote: RemoteAE, study_instance_uid: str, form: SeriesForm, /, *, stop: Stop
    ) -> SeriesForm:
        """`form` as a new series of a study that `remote` has, with the next number."""

    def send(
        self,
        study: StudyForm,
        series: Sequence[TraySeries],
        destinations: Sequence[RemoteAE],
        /,
        *,
        stop: Stop,
        on_progress: Callable[[int, int], None],
        batch: str = "",
    ) -> Receipt:
        """Build everything and put it into the outbox, under the name `batch` where it is given."""

    def folder_intake(self) -> FolderSource:
        """What brings the pictures of the watched folder; answered from memory."""

    def close(self) -> None:
        """Stop everything, in order."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What every panel is given: the core, the open study, work beside the window, looks, and the time."""

    services: Core
    draft: Draft
    tasks: Tasks
    theme: Theme
    clock: Clock
    recent_texts: RecentTexts = field(default_factory=RecentTexts)

    def today(self) -> str:
        """The present day as a DA value."""
        return da(self.clock.now())
