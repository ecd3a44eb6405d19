"""Sending: pictures become finished instances in the outbox, all of a batch or none."""

import uuid
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from ezp2p.errors import Cancelled, EzP2PError, FormIncomplete
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.delivery import FinishedInstance
from ezp2p.model.image import Captured, TrayImage
from ezp2p.model.study import SeriesForm, StudyDetails
from ezp2p.outbox.outbox import NewInstance, Outbox
from ezp2p.workflows.background import Stop
from ezp2p.workflows.image_form import as_described, image_faults
from ezp2p.workflows.import_dicom import ImportedInstance
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
    the same patient lands in the same study. `notes` are sentences for the user about what was changed.
    """

    batch: str
    count: int
    study_instance_uid: str = ""
    patient_id: str = ""
    notes: tuple[str, ...] = ()


Capture: TypeAlias = Callable[[TrayImage], Iterator[Captured]]
"""What becomes instances of an image of the tray, one after the other."""
Import: TypeAlias = Callable[[TrayImage, StudyPlan], ImportedInstance]
"""Gives a DICOM file of the tray to the patient of the plan."""
Build: TypeAlias = Callable[[StudyPlan, PlannedSeries, Captured, int], tuple[NewInstance, bytes]]
"""Builds one instance with its Instance Number."""


@dataclass(slots=True)
class _Kept:
    """What is on disk so far: instances, the studies of those that were DICOM files, and what was changed in them."""

    instances: list[FinishedInstance] = field(default_factory=list)
    studies: dict[str, StudyDetails] = field(default_factory=dict)
    notes: dict[str, None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Maker:
    """How instances are made of the tray: pictures captured and built, DICOM files given to the patient."""

    capture: Capture
    build: Build
    import_dicom: Import


@dataclass(frozen=True, slots=True)
class Shipment:
    """Where a batch goes, under which calling AE title, and its name in the outbox."""

    batch: str
    destinations: tuple[RemoteAE, ...]
    calling_ae: str


def new_batch() -> str:
    """A name for what is sent together."""
    return uuid.uuid4().hex


def send_tray(
    plan: StudyPlan,
    series: Sequence[TraySeries],
    *,
    outbox: Outbox,
    make: Maker,
    shipment: Shipment,
    stop: Stop,
    on_progress: Callable[[int, int], None],
) -> Receipt:
    """Build every picture of the tray into the outbox.

    Frames are decoded one at a time, so memory does not grow with their number. When this returns, all of them
    survive a power cut; when it raises, none of them is on its way.

    Raises
    ------
    EzP2PError
        If a picture cannot be built or saved, or what was written of it cannot.
    Cancelled
        If `stop` is set before all of them are saved.
    """
    faults = image_faults([image for one in series for image in one.images], character_set=plan.character_set)
    if faults:
        raise FormIncomplete(faults=tuple(faults.values()))
    kept = _Kept()
    try:
        _keep_all(plan, series, kept, outbox=outbox, make=make, stop=stop, on_progress=on_progress)
        outbox.accept(
            shipment.batch,
            kept.instances,
            shipment.destinations,
            calling_ae=shipment.calling_ae,
            study=plan.study,
            series=[planned.details for planned in plan.series],
            sources={image.sha256 for one in series for image in one.images},
            imported=kept.studies.values(),
        )
    except EzP2PError:
        outbox.let_go(kept.instances)
        raise
    study_uid, patient_id = plan.study.study_instance_uid, plan.study.patient.patient_id
    return Receipt(shipment.batch, len(kept.instances), study_uid, patient_id, tuple(kept.notes))


def _keep_all(
    plan: StudyPlan,
    series: Sequence[TraySeries],
    kept: _Kept,
    *,
    outbox: Outbox,
    make: Maker,
    stop: Stop,
    on_progress: Callable[[int, int], None],
) -> None:
    """Build every picture and put it on disk; `kept` grows by each."""
    total = sum(image.instance_count for one in series for image in one.images)
    taken: Counter[str] = Counter()  # two parts of the tray may join the same series
    for planned, one in zip(plan.series, series, strict=True):
        uid = planned.details.series_instance_uid
        for image in one.images:
            made = (
                _imported(image, plan, kept, make)
                if image.is_dicom
                else _built(image, plan, planned, kept, make, taken=taken[uid])
            )
            for new, data in made:
                if stop.is_set():
                    raise Cancelled
                taken[uid] += not image.is_dicom
                kept.instances.append(outbox.keep(new, data))
                on_progress(len(kept.instances), total)


def _imported(image: TrayImage, plan: StudyPlan, kept: _Kept, make: Maker) -> Iterator[tuple[NewInstance, bytes]]:
    imported = make.import_dicom(image, plan)
    kept.studies[imported.study.study_instance_uid] = imported.study
    kept.notes.update(dict.fromkeys(f"{image.name}: {note}" for note in imported.notes))
    yield imported.new, imported.data


def _built(
    image: TrayImage, plan: StudyPlan, planned: PlannedSeries, kept: _Kept, make: Maker, *, taken: int
) -> Iterator[tuple[NewInstance, bytes]]:
    for number, captured in enumerate(make.capture(image), planned.next_instance_number + taken):
        new = (note for note in captured.notes if note not in image.notes)  # those stand beside it in the tray
        kept.notes.update(dict.fromkeys(f"{image.name}: {note}" for note in new))
        yield make.build(plan, planned, as_described(captured, image), number)
