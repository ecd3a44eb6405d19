"""Invented instances as they enter an outbox, which does not look into them: only `add_real_items` adds DICOM."""

import io
from dataclasses import replace

from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.delivery import OutboxItem
from ezp2p.model.study import StudyDetails
from ezp2p.outbox.outbox import NewInstance, Outbox
from tests.fakes.instances import secondary_capture
from tests.fakes.invented import PACS

JPEG_BASELINE = "1.2.840.10008.1.2.4.50"
_EXPLICIT_LITTLE_ENDIAN = "1.2.840.10008.1.2.1"


def new_instance(sop_instance_uid: str, number: int = 1) -> NewInstance:
    """What is known of an instance beside its bytes."""
    return NewInstance(
        sop_class_uid="1.2.840.10008.5.1.4.1.1.7",
        sop_instance_uid=sop_instance_uid,
        transfer_syntax_uid=JPEG_BASELINE,
        study_instance_uid="2.25.4711",
        series_instance_uid="2.25.4712",
        series_number="3",
        instance_number=number,
        patient_id="P-0042",
        patient_name="MÜLLER^ERIKA",
    )


def add_items(
    outbox: Outbox, count: int, *, batch: str = "batch", first: int = 1, study: StudyDetails | None = None
) -> tuple[OutboxItem, ...]:
    """Add `count` instances 2.25.`first`, ... for the PACS; gives the items of the batch, oldest first."""
    numbers = range(first, first + count)
    kept = [outbox.keep(new_instance(f"2.25.{number}", number), b"instance %d" % number) for number in numbers]
    outbox.accept(batch, kept, [PACS], calling_ae="EZP2P", study=study)
    return tuple(reversed(outbox.items(batch=batch)))


def add_real_items(outbox: Outbox, destination: RemoteAE, count: int = 1, *, batch: str = "batch") -> None:
    """Add `count` instances that a server takes, for `destination`; their numbers follow those that are there."""
    kept = []
    for number in range(len(outbox.items()) + 1, len(outbox.items()) + count + 1):
        file = io.BytesIO()
        secondary_capture(sop_instance_uid=f"2.25.{number}").save_as(file, enforce_file_format=True)
        new = replace(new_instance(f"2.25.{number}", number), transfer_syntax_uid=_EXPLICIT_LITTLE_ENDIAN)
        kept.append(outbox.keep(new, file.getvalue()))
    outbox.accept(batch, kept, [destination], calling_ae="EZP2P")
