"""Sending: pictures become finished instances in the outbox, all of a batch or none; DICOM files go as they are."""

import uuid
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from ezp2p.acquisition.files import capture_from_tray, read_bytes
from ezp2p.dicom.instance_keys import check_whole, instance_keys_from
from ezp2p.errors import Cancelled, EzP2PError
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.delivery import FinishedInstance
from ezp2p.model.image import CapturedImage, TrayImage
from ezp2p.model.study import SeriesForm
from ezp2p.model.value_representation import check_is
from ezp2p.outbox.outbox import NewInstance, Outbox
from ezp2p.workflows.background import Stop
from ezp2p.workflows.plan_study import PlannedSeries, StudyPlan


@dataclass(frozen=True, slots=True)
class TraySeries:
    """One series as a person put it together: its form and its pictures."""

    form: SeriesForm
    images: tuple[TrayImage, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is safely in the outbox: the name of the batch, how many instances it holds, and where they belong.

    `study_instance_uid` and `patient_id` are what was settled for them: with these in the form, what is sent next for
    the same patient lands in the same study.
    """

    batch: str
    count: int
    study_instance_uid: str = ""
    patient_id: str = ""


@dataclass(frozen=True, slots=True)
class Shipment:
    """Where a batch goes, under which calling AE title, and its name in the outbox."""

    batch: str
    destinations: tuple[RemoteAE, ...]
    calling_ae: str


Build: TypeAlias = Callable[[StudyPlan, PlannedSeries, CapturedImage, int], tuple[NewInstance, bytes]]
"""Builds the instance of one picture with its Instance Number."""


def new_batch() -> str:
    """A name for what is sent together."""
    return uuid.uuid4().hex


def send_tray(
    plan: StudyPlan,
    series: Sequence[TraySeries],
    *,
    outbox: Outbox,
    build: Build,
    shipment: Shipment,
    stop: Stop,
    on_progress: Callable[[int, int], None],
) -> Receipt:
    """Build every picture of the tray into the outbox.

    Pictures are decoded one at a time, so memory does not grow with their number. When this returns, all of them
    survive a power cut; when it raises, none of them is on its way.

    Raises
    ------
    EzP2PError
        If a picture cannot be built or saved.
    Cancelled
        If `stop` is set before all of them are saved.
    """
    kept: list[FinishedInstance] = []
    try:
        _keep_all(plan, series, kept, outbox=outbox, build=build, stop=stop, on_progress=on_progress)
        outbox.accept(
            shipment.batch,
            kept,
            shipment.destinations,
            calling_ae=shipment.calling_ae,
            study=plan.study,
            series=[planned.details for planned in plan.series],
        )
    except EzP2PError:
        outbox.let_go(kept)
        raise
    return Receipt(shipment.batch, len(kept), plan.study.study_instance_uid, plan.study.patient.patient_id)


def _keep_all(
    plan: StudyPlan,
    series: Sequence[TraySeries],
    kept: list[FinishedInstance],
    *,
    outbox: Outbox,
    build: Build,
    stop: Stop,
    on_progress: Callable[[int, int], None],
) -> None:
    """Build every picture and put it on disk; `kept` grows by each."""
    total = sum(len(one.images) for one in series)
    taken: Counter[str] = Counter()  # two parts of the tray may join the same series
    for planned, one in zip(plan.series, series, strict=True):
        uid = planned.details.series_instance_uid
        for image in one.images:
            if stop.is_set():
                raise Cancelled
            number = planned.next_instance_number + taken[uid]
            taken[uid] += 1
            new, data = build(plan, planned, capture_from_tray(image), number)
            kept.append(outbox.keep(new, data))
            on_progress(len(kept), total)


def dicom_instance(path: Path) -> tuple[NewInstance, bytes]:
    """A DICOM file as it is, with what the outbox needs to know of it.

    Raises
    ------
    InstanceNotReadable
        If it is not a DICOM file, lacks what identifies it, or ends too early.
    InstanceMismatch
        If its header names another instance.
    FileNotReadable
        If it cannot be read.
    """
    data = read_bytes(path)
    keys = instance_keys_from(data)
    check_whole(data, keys)
    number = keys.attributes.get("InstanceNumber", "")
    new = NewInstance(
        sop_class_uid=keys.sop_class_uid,
        sop_instance_uid=keys.sop_instance_uid,
        transfer_syntax_uid=keys.transfer_syntax_uid,
        study_instance_uid=keys.study_instance_uid,
        series_instance_uid=keys.series_instance_uid,
        series_number=keys.attributes.get("SeriesNumber", ""),
        instance_number=int(number) if number and check_is(number) is None else 0,
        patient_id=keys.patient_id,
        patient_name=keys.attributes.get("PatientName", ""),
    )
    return new, data


def is_dicom(path: Path) -> bool:
    """Whether the file at `path` begins as a Part 10 file (PS3.10 7.1)."""
    try:
        if not path.is_file():  # opening a pipe that nobody writes to would wait for ever
            return False
        with path.open("rb") as file:
            return file.read(132)[128:] == b"DICM"
    except OSError:
        return False
