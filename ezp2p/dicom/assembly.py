"""Modules put together into an instance: what every class has, and the rule that none sets an element twice."""

from collections.abc import Iterable
from dataclasses import dataclass

from pydicom.dataset import Dataset

from ezp2p.dicom import modules
from ezp2p.dicom.modules import InstanceDetails
from ezp2p.dicom.part10 import file_meta
from ezp2p.model.image import Captured
from ezp2p.model.study import SeriesDetails, Site, StudyDetails


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an instance is built from beside its picture.

    `study` and `series` are checked values; `instance` has its UIDs, number and moments, given so that the same input
    makes the same instance; `site` the configurable attributes. `transfer_syntax` is the one that the picture is in.
    `modalities` is what Modalities in Study (0008,0061) names; empty leaves it out.
    """

    study: StudyDetails
    series: SeriesDetails
    instance: InstanceDetails
    site: Site
    transfer_syntax: str
    modalities: tuple[str, ...] = ()


def common_modules(captured: Captured, around: Surroundings) -> tuple[Dataset, ...]:
    """The modules that every class has (PS3.3 C.7.1 to C.7.3, C.7.5.1, C.12.1), but that of its series."""
    return (
        modules.sop_common_module(captured, around.instance, around.site),
        modules.patient_module(around.study.patient),
        modules.general_study_module(around.study, modalities=around.modalities),
        modules.patient_study_module(around.study),
        modules.general_equipment_module(captured.provenance, around.site),
    )


def assembled(parts: Iterable[Dataset], around: Surroundings) -> Dataset:
    """The instance that consists of these modules, with its File Meta Information, ready to be written.

    Raises
    ------
    ValueError
        If two modules set the same attribute: a fault of ours.
    """
    dataset = Dataset()
    for module in parts:
        twice = set(dataset.keys()) & set(module.keys())
        if twice:
            raise ValueError(f"two modules set {sorted(twice)}")
        dataset.update(module)
    instance = around.instance
    dataset.file_meta = file_meta(instance.sop_class_uid, instance.sop_instance_uid, around.transfer_syntax)
    return dataset
