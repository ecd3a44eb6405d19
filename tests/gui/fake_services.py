"""A core without disk and network for the window's tests; it remembers which thread asked it what."""

import hashlib
import io
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from ezp2p.errors import (
    CallingTitleUnknown,
    Cancelled,
    ConnectionRefused,
    EzP2PError,
    NotAnImage,
    SeriesNotJoinable,
)
from ezp2p.model.abilities import ConnectionCheck
from ezp2p.model.application_entity import RemoteAE, Role
from ezp2p.model.image import TrayImage
from ezp2p.model.query import Match, Query, QueryLevel
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.model.worklist import ListRemark, UnreadableResponse, WorklistEntry, WorklistQuery
from ezp2p.settings.settings import AttributeSettings, RemoteSettings, Settings
from ezp2p.workflows import acquire_images
from ezp2p.workflows.acquire_images import RefusedPicture
from ezp2p.workflows.background import Stop
from ezp2p.workflows.problem_report import Part
from ezp2p.workflows.send_study import Receipt, TraySeries
from ezp2p.workflows.settings_exchange import Proposal
from tests.gui.fake_cameras import FakeCameras, RoomEnough
from tests.gui.fake_clips import FakeClips
from tests.gui.fake_deliveries import NOW, FakeDeliveries
from tests.gui.fake_doctor import FakeDoctor
from tests.gui.fake_editing import FakeEditing
from tests.gui.fake_folder import FakeFolder
from tests.gui.fake_open_study import FakeOpenStudy
from tests.gui.fake_scanners import FakeScan, FakeScanners
from tests.gui.fake_site import FakeSite

PACS = RemoteSettings(name="PACS Main", title="ORTHANC", host="10.1.2.3", port=4242)
SET_UP = Settings(
    remotes=(PACS,), attributes=AttributeSettings(institution_name="Demo Hospital", station_name="OR2", modality="XC")
)
TODAY = "20261121"


class StandingClock:
    """The same moment forever, but for the seconds that a test lets pass."""

    seconds = 0.0

    def now(self) -> datetime:
        """That moment."""
        return NOW

    def monotonic(self) -> float:
        """None pass by themselves."""
        return self.seconds


def entry(name: str, patient_id: str, time: str, **values: object) -> WorklistEntry:
    """A worklist entry of today."""
    base = WorklistEntry(
        patient_name=name,
        patient_id=patient_id,
        birth_date="19800215",
        sex="F",
        accession_number=f"ACC{patient_id[-3:]}",
        requested_procedure_id=f"RP{patient_id[-3:]}",
        requested_procedure_description="Wound photo",
        scheduled_procedure_step_id=f"SPS{patient_id[-3:]}",
        scheduled_procedure_step_description="Wound photo, left hand",
        scheduled_date=TODAY,
        scheduled_time=time,
        modality="XC",
        study_instance_uid=f"2.25.{int(patient_id[-3:]) + 7000}",
        referring_physician_name="House^Gregory",
    )
    return replace(base, **values)  # type: ignore[arg-type]


ENTRIES = (
    entry("Doe^Jane", "PID0001", "101500"),
    entry("Doe^Janet", "PID0002", "103000", birth_date="19800512"),
    entry("Müller^Jörg", "PID0003", "104500", birth_date="19590730", sex="M"),
    entry(
        "Иванова^Мария", "PID0004", "110000", birth_date="20190321", requested_procedure_description="Burn, follow-up"
    ),
    entry("Yamada^Tarou=山田^太郎=やまだ^たろう", "PID0005", "111500", birth_date="19750101", sex="M"),
    entry("Παπαδοπούλου^Ελένη", "PID0006", "113000", birth_date="19921212"),
    entry("Nowak^Zofia", "PID0007", "120000", doubts=("The worklist gave no number for the study; EzP2P makes one.",)),
    WorklistEntry(scheduled_date=TODAY, scheduled_time="123000", doubts=("It names no patient.",)),
)
UNREADABLE = UnreadableResponse("The data set is not what the standard says.")

STUDY = Match({
    "PatientName": "Doe^Jane",
    "PatientID": "PID0001",
    "PatientBirthDate": "19800215",
    "PatientSex": "F",
    "StudyInstanceUID": "2.25.900",
    "StudyDate": "20261102",
    "StudyTime": "091500",
    "StudyID": "RP001",
    "StudyDescription": "Wound photo",
    "AccessionNumber": "ACC001",
    "ModalitiesInStudy": "XC",
})
SERIES = Match({
    "StudyInstanceUID": "2.25.900",
    "SeriesInstanceUID": "2.25.901",
    "SeriesNumber": "1",
    "Modality": "XC",
    "SeriesDescription": "Before dressing",
    "BodyPartExamined": "HAND",
    "NumberOfSeriesRelatedInstances": "4",
})


class FakeServices:
    """Answers like the core; `hold` keeps answers back until a test lets them go."""

    worklist_error: Exception | None = None
    worklist_error_after: Exception | None = None
    echo_gate: threading.Event | None = None
    others_gate: threading.Event | None = None
    others_error: EzP2PError | None = None
    names_of_own: frozenset[str] = frozenset()
    import_gate: threading.Event | None = None
    late_gate: threading.Event | None = None

    def __init__(self, data_dir: Path, settings: Settings = SET_UP) -> None:
        self.data_dir = data_dir
        self.calls: list[tuple[str, int]] = []
        self.entries: tuple[WorklistEntry | UnreadableResponse | ListRemark, ...] = (*ENTRIES, UNREADABLE)
        self.worklist_gates: list[threading.Event] = []
        self.echo_errors: list[Exception | None] = []
        self.diagnose = FakeDoctor(self._note)
        self.site = FakeSite(self._note)
        self.queries: list[object] = []
        self.sent: list[tuple[StudyForm, tuple[TraySeries, ...], tuple[RemoteAE, ...]]] = []
        self.dropped: list[str] = []
        self.names_of_others: set[str] = set()
        self.file_facts: dict[str, dict[str, Any]] = {}
        """What a file is beside a picture of one page, by its name."""
        self.deliveries = FakeDeliveries(self._note)
        self.open_study = FakeOpenStudy(self._note)
        self.clips = FakeClips(data_dir, self._note)
        self.clip_frame, self.clip_times = self.clips.frame, self.clips.times
        self.still_of_clip = self.clips.still
        self.editing = FakeEditing(self._note)
        self.scanners = FakeScanners(self._note)
        self.scan = FakeScan(data_dir, self._note)
        self.cameras = FakeCameras(data_dir, self._note)
        self.keep_still, self.keep_recording = self.cameras.keep_still, self.cameras.keep_recording
        self.recording_path = self.cameras.recording_path
        self.volume = RoomEnough()
        self.watched = FakeFolder(self._note)
        self.building = threading.Event()
        self.building.set()
        self.is_too_late_to_stop = False
        self._settings = settings

    def _note(self, name: str) -> None:
        self.calls.append((name, threading.get_ident()))

    # --- answered from memory -----------------------------------------------------------------------------------

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    def is_set_up(self) -> bool:
        """Whether there is a destination."""
        return bool(self.remote_aes(Role.STORE))

    def remote_aes(self, role: Role, /) -> tuple[RemoteAE, ...]:
        """Those used for `role`."""
        return tuple(one.remote_ae() for one in self._settings.remotes if role in one.roles)

    @property
    def locked_keys(self) -> frozenset[str]:
        """What an administrator has locked."""
        return self.site.locked_keys

    # --- answered on other threads ------------------------------------------------------------------------------

    def save_settings(self, settings: Settings, /) -> None:
        """Keep them in memory."""
        self._note("save_settings")
        self._settings = settings

    def export_settings(self, path: Path, /) -> None:
        """Remember where to."""
        self.site.export(path)

    def settings_to_import(self, path: Path, /, *, keeps_own: bool) -> Proposal:
        """What the test says that the file holds."""
        return self.site.proposed(keeps_own=keeps_own)

    def problem_report(self) -> tuple[Part, ...]:
        """Two parts."""
        return self.site.report()

    def save_problem_report(self, path: Path, parts: Sequence[Part], /) -> None:
        """Remember what was saved."""
        self.site.save_report(path, parts)

    def find_worklist(
        self, remote: RemoteAE, query: WorklistQuery, /, *, stop: Stop
    ) -> Iterator[WorklistEntry | UnreadableResponse | ListRemark]:
        """The entries; those of one call wait for its gate where there is one."""
        self._note("find_worklist")
        self.queries.append(query)
        gate = self.worklist_gates.pop(0) if self.worklist_gates else None
        entries, error = self.entries, self.worklist_error
        if gate is not None:
            gate.wait(10)
        if error is not None:
            raise error
        for one in entries:
            if stop.is_set():
                raise Cancelled
            yield one
        if self.worklist_error_after is not None:
            raise self.worklist_error_after

    def find(self, remote: RemoteAE, query: Query, /, *, stop: Stop) -> Iterator[Match | UnreadableResponse]:
        """One study with one series."""
        self._note("find")
        self.queries.append(query)
        yield STUDY if query.level == QueryLevel.STUDY else SERIES

    def check_connection(self, remote: RemoteAE, /, *, stop: Stop, calling_ae: str = "") -> ConnectionCheck:
        """The next of `echo_errors`, else success."""
        self._note("check_connection")
        if self.echo_gate is not None:
            self.echo_gate.wait(10)
        error = self.echo_errors.pop(0) if self.echo_errors else None
        if error is not None:
            raise error
        return ConnectionCheck(0.0123, takes="It takes pictures in all transfer syntaxes.")

    def files_in(self, paths: Sequence[Path], /) -> tuple[tuple[Path, ...], tuple[RefusedPicture, ...]]:
        """The files, and those of folders."""
        self._note("files_in")
        return acquire_images.files_in(paths)

    def import_pictures(self, paths: Iterable[Path], /, *, stop: Stop) -> Iterator[TrayImage | RefusedPicture]:
        """Real pictures, read by Pillow."""
        self._note("import_pictures")
        if self.import_gate is not None:
            self.import_gate.wait(10)
        for place, path in enumerate(paths):
            if stop.is_set():
                raise Cancelled
            try:
                yield self._tray_image(path, place)
            except OSError:
                yield RefusedPicture(path.name, NotAnImage(reason="its first bytes are those of no picture"))

    def _tray_image(self, path: Path, place: int) -> TrayImage:
        data = path.read_bytes()
        with Image.open(io.BytesIO(data)) as picture:
            small = ImageOps.exif_transpose(picture).convert("RGB")
        columns, rows = small.size
        small.thumbnail((256, 256))
        thumbnail = np.asarray(small)
        sha256 = hashlib.sha256(data).hexdigest()
        whole = TrayImage(f"{path}#{place}", path, path.name, sha256, len(data), rows, columns, 3, 8, thumbnail)
        return replace(whole, **self.file_facts.get(path.name, {}))

    def picture(self, image: TrayImage, /, *, longest_side: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """The pixels; the pictures of the tests are small."""
        self._note("picture")
        with Image.open(image.path) as picture:
            whole = np.asarray(ImageOps.exif_transpose(picture).convert("RGB"))
        if image.edits:
            whole, _ = self.editing.shown(self.editing.original(image), image.edits, longest_side=longest_side)
        assert max(whole.shape) <= longest_side
        return whole, whole

    def drop_picture(self, image: TrayImage, /) -> None:
        """Remember that it was dropped."""
        self._note("drop_picture")
        self.dropped.append(image.key)

    def _wait_if_late(self) -> None:
        """Answers about a patient come when `late_gate` opens."""
        if self.late_gate is not None:
            self.late_gate.wait(10)

    def new_patient_id(self) -> str:
        """Always the same."""
        self._note("new_patient_id")
        self._wait_if_late()
        return "50011211602026"

    def series_to_join(self, remote: RemoteAE, match: Match, /, *, stop: Stop, modality: str = "") -> SeriesForm:
        """The series with four images."""
        self._note("series_to_join")
        self._wait_if_late()
        if modality != match.get("Modality"):
            raise SeriesNotJoinable(theirs=match.get("Modality"), ours=modality)
        return SeriesForm(
            series_description=match.get("SeriesDescription"),
            series_number=match.get("SeriesNumber"),
            modality=match.get("Modality"),
            body_part_examined="HAND",
            laterality="L",
            series_instance_uid=match.get("SeriesInstanceUID"),
            last_instance_number=4,
        )

    def new_series_of(
        self, remote: RemoteAE, study_instance_uid: str, form: SeriesForm, /, *, stop: Stop
    ) -> SeriesForm:
        """The second series."""
        self._note("new_series_of")
        self._wait_if_late()
        return replace(form, series_number="2")

    def sent_for_others(self, images: Iterable[TrayImage], _patient_id: str, /) -> tuple[TrayImage, ...]:
        """Those that the test says."""
        self._note("sent_for_others")
        if self.others_gate is not None:
            self.others_gate.wait(10)
        if self.others_error is not None:
            raise self.others_error
        return tuple(image for image in images if image.name in self.names_of_others)

    def sent_for(self, images: Iterable[TrayImage], _patient_id: str, /) -> tuple[TrayImage, ...]:
        """Those that the test says."""
        self._note("sent_for")
        return tuple(image for image in images if image.name in self.names_of_own)

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
        """Put everything into an outbox in memory and deliver it on a thread, with the outcomes that were asked for."""
        self._note("send")
        total = sum(len(one.images) for one in series)
        self.building.wait(10)
        for done in range(total):
            if stop.is_set() and not self.is_too_late_to_stop:
                raise Cancelled
            on_progress(done + 1, total)
        self.sent.append((study, tuple(series), tuple(destinations)))
        batch = batch or f"batch{len(self.sent)}"
        images = [image for one in series for image in one.images]
        self.deliveries.take(batch, study, images, destinations[0])
        return Receipt(batch, total, study.study_instance_uid or "2.25.99", study.patient_id or "PROVISIONAL")

    def folder_intake(self) -> FakeFolder:
        """The watched folder, where nothing comes unless a test puts it there."""
        return self.watched

    def close(self) -> None:
        """Nothing is open."""


def refused() -> Exception:
    """Nothing listens on that port."""
    return ConnectionRefused(host="10.1.2.3", port=4242, called_ae="ORTHANC")


def unknown_to_peer() -> Exception:
    """The peer does not know us."""
    return CallingTitleUnknown(called_ae="ORTHANC", calling_ae="EZP2P", own_address="10.1.2.9")
