"""The tables of attributes tell of every instance that is built, and types and presences agree with the standard."""

import pytest

from ezp2p.dicom.listing import listed
from ezp2p.dicom.sop_classes import SOP_CLASSES, SopClass
from ezp2p.workflows.conformance.attribute_types import modules_of
from ezp2p.workflows.conformance.instances import Presence, Source, WrittenAttribute, attributes_of, file_meta_of
from ezp2p.workflows.conformance.samples import samples_of
from tests.unit.dicom.test_every_class import CASES

SC = SOP_CLASSES[0]


def by_path(sop_class: SopClass) -> dict[tuple[str, ...], WrittenAttribute]:
    return {one.path: one for one in attributes_of(sop_class)}


@pytest.mark.parametrize("sop_class", SOP_CLASSES, ids=lambda one: one.keyword)
def test_presence_keeps_what_the_type_demands(sop_class: SopClass) -> None:
    optional = {module.name for module in modules_of(sop_class) if not module.is_mandatory}
    for one in attributes_of(sop_class):
        if one.module in optional:
            continue
        if one.type == "1":
            assert one.presence is Presence.ALWAYS, one
        if one.type == "2":
            assert one.presence is not Presence.NOT_ALWAYS, one
        if one.type == "3":
            assert one.presence in {Presence.ALWAYS, Presence.NOT_ALWAYS}, f"{one.path} is written empty"


@pytest.mark.parametrize("sop_class", SOP_CLASSES, ids=lambda one: one.keyword)
def test_each_attribute_of_a_mandatory_module_with_type_1_is_written(sop_class: SopClass) -> None:
    written = {one.path[-1] for one in attributes_of(sop_class) if len(one.path) == 1}
    for module in modules_of(sop_class):
        if module.is_mandatory:
            assert {keyword for keyword, kind in module.types.items() if kind == "1"} <= written, module.name


@pytest.mark.parametrize("name", CASES)
def test_nothing_in_an_instance_of_another_test_is_unknown_to_the_table(name: str) -> None:
    dataset = CASES[name]()
    sop_class = next(one for one in SOP_CLASSES if one.uid == dataset.SOPClassUID)
    known = by_path(sop_class)
    elements = list(listed(dataset))
    assert {element.path for element in elements} - known.keys() == set()
    valued = {element.path for element in elements if element.value and len(element.path) == 1}
    always = {path for path, one in known.items() if one.presence is Presence.ALWAYS and len(path) == 1}
    assert always - valued == set()


@pytest.mark.parametrize(
    ("keyword", "presence", "sources"),
    [
        ("PatientName", Presence.VALUE_NOT_ALWAYS, {Source.USER, Source.WORKLIST, Source.QUERY}),
        ("PatientID", Presence.ALWAYS, {Source.USER, Source.WORKLIST, Source.QUERY, Source.GENERATED}),
        ("StudyInstanceUID", Presence.ALWAYS, {Source.USER, Source.WORKLIST, Source.QUERY, Source.GENERATED}),
        ("SOPInstanceUID", Presence.ALWAYS, {Source.GENERATED}),
        ("InstitutionName", Presence.NOT_ALWAYS, {Source.SETTING}),
        ("SpecificCharacterSet", Presence.NOT_ALWAYS, {Source.SETTING}),
        ("RequestAttributesSequence", Presence.NOT_ALWAYS, {Source.WORKLIST}),
        ("ConversionType", Presence.ALWAYS, {Source.PICTURE}),
        ("SecondaryCaptureDeviceManufacturer", Presence.ALWAYS, {Source.FIXED}),
        ("ImageComments", Presence.NOT_ALWAYS, {Source.USER}),
        ("Rows", Presence.ALWAYS, {Source.PICTURE}),
    ],
)
def test_sources_and_presences_are_found(keyword: str, presence: Presence, sources: set[Source]) -> None:
    one = by_path(SC)[keyword,]
    assert (one.presence, set(one.sources)) == (presence, sources)


def test_values_are_told_where_they_are_ours() -> None:
    known = by_path(SC)
    assert known["ConversionType",].values == ("DF", "DI", "DV", "SD", "SI", "WSD")
    assert known["ImageType",].values == ("DERIVED\\SECONDARY",)
    assert set(known["PhotometricInterpretation",].values) == {
        "MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_ICT", "YBR_RCT",
    }  # fmt: skip
    assert known["PatientName",].values == known["PixelData",].values == ()
    assert all("Sample" not in value for one in known.values() for value in one.values)


def test_each_class_is_seen_in_more_than_one_picture() -> None:
    assert min(len(samples_of(one)) for one in SOP_CLASSES) > 5


def test_file_meta_information_is_that_of_the_instances() -> None:
    meta = read_meta(next(iter(CASES)))
    assert [element.path for element in file_meta_of(SC)] == meta


def read_meta(name: str) -> list[tuple[str, ...]]:
    return [element.path for element in listed(CASES[name]().file_meta)]
