"""The annexes of the statement: what instances hold, where it comes from, which codes they use."""

from collections.abc import Iterator
from typing import Final

from ezp2p.dicom.dictionary import attribute
from ezp2p.dicom.sop_classes import SOP_CLASSES, SopClass
from ezp2p.model.anatomic_region import anatomic_region
from ezp2p.model.body_part import BODY_PARTS
from ezp2p.model.image import CodedConcept
from ezp2p.workflows.conformance.attribute_types import EXTENSION
from ezp2p.workflows.conformance.contexts import each_named, named, syntaxes_of
from ezp2p.workflows.conformance.document import Section, Table, table
from ezp2p.workflows.conformance.instances import Source, WrittenAttribute, attributes_of, file_meta_of, indented
from ezp2p.workflows.conformance.samples import PROVENANCES

_COLUMNS: Final = "Attribute Name | Tag | VR | Module | Type | Presence | Source | Value"


def annexes() -> tuple[Section, ...]:
    """All of them, in their order."""
    shared = (
        Section("Common Modules", (_COMMON,)),
        Section("Common Functional Group Macros", ("None is written.",)),
        Section("Common Private Modules", ("No private attribute is written.",)),
        Section("Coded Values", (_TERMS,)),
    )
    return (
        Section(
            "Information Object Definitions",
            (_CONTENTS, _EXTENDED, _GRAYSCALE),
            (Section("Information Shared Across Multiple IODs", (_written(),), shared), *_iods()),
        ),
        Section("Structured Report Content Encoding", ("No structured report is made.",)),
        Section(
            "Security Details",
            (),
            (
                Section("External Network Requirement Details", ("None.",)),
                Section("DICOM Security Profile Details", (_SECURITY,)),
            ),
        ),
        Section("Mapping of Attributes", (_MAPPING,), (_mapped(), _coerced())),
        Section("Code Set Usage", (_origins(), _body_parts())),
    )


_COMMON: Final = "The tables of each IOD name the module of every attribute; what classes share is alike in them."
_SECURITY: Final = "See the chapter on security."
_MAPPING: Final = "The column Source in the tables of attributes tells where every value comes from."


def _mapped() -> Section:
    """What a worklist entry or an archive may give to an instance, by the table of the first class."""
    rows = [
        (indented(attribute(one.path[-1]).name, one.path), one.tag, ", ".join(one.sources))
        for one in attributes_of(SOP_CLASSES[0])
        if {Source.WORKLIST, Source.QUERY} & set(one.sources)
    ]
    mapped = table("Attributes from worklists and archives", "Attribute Name | Tag | Source", rows)
    return Section("Attributes from Worklists and Archives", (mapped,))


_CONTENTS: Final = (
    "The tables show all attributes that a created instance may have. They are found by building instances in all "
    "circumstances, with the functions that build those which are sent. What the abbreviations of presence and source "
    "mean is told in the introduction."
)
_TERMS: Final = (
    "No template of PS3.16 is used. Codes of procedures and protocols are those of the worklist entry, as they came."
)
_GRAYSCALE: Final = (
    "EzP2P is no diagnostic viewer: what it shows is not calibrated by the Grayscale Standard Display Function."
)
_EXTENDED: Final = (
    f"{', '.join(attribute(keyword).name for keyword in EXTENSION.types)} is written into instances of every class, so "
    "that each is a Standard Extended SOP Class; a setting leaves it out. There are no specialized and no private ones."
)


def _written() -> Table:
    rows = [(named(one.uid), " or ".join(one.takes), each_named(syntaxes_of(one))) for one in SOP_CLASSES]
    return table("SOP classes of created instances", "SOP Class | Made of | Transfer syntaxes written", rows)


def _iods() -> tuple[Section, ...]:
    return tuple(
        Section(f"{one.name} Image IOD" if one.pixels else f"{one.name} IOD", tuple(_iod(one))) for one in SOP_CLASSES
    )


def _iod(sop_class: SopClass) -> Iterator[Table]:
    meta = [(attribute(one.path[-1]).name, attribute(one.path[-1]).tag, one.vr) for one in file_meta_of(sop_class)]
    yield table(f"File Meta Information: {sop_class.name}", "Attribute Name | Tag | VR", meta)
    yield table(
        f"Attributes of created instances: {sop_class.name}", _COLUMNS, list(map(_row, attributes_of(sop_class)))
    )


def _row(one: WrittenAttribute) -> tuple[str, ...]:
    name = indented(attribute(one.path[-1]).name, one.path)
    return name, one.tag, one.vr, one.module, one.type, one.presence, ", ".join(one.sources), "\n".join(one.values)


def _coerced() -> Section:
    return Section(
        "Attributes of Imported and Received Instances",
        (
            "The archive inside keeps what it receives byte for byte and coerces nothing.",
            "A DICOM file that is imported for another patient keeps its UIDs, its series, its equipment and its "
            "pixels. Patient's Name, Patient ID, Issuer of Patient ID, Patient's Birth Date, Patient's Sex and "
            "Accession Number become those of the form; Referring Physician's Name, Study Description, Procedure Code "
            "Sequence, Patient's Age and Request Attributes Sequence follow. What was replaced, added or removed is in "
            "a new item of Original Attributes Sequence (0400,0561), EzP2P in a new item of Contributing Equipment "
            "Sequence (0018,A001), and Instance Coercion DateTime (0008,0015) says when. A file of the same patient "
            "goes as it is.",
        ),
    )


def _origins() -> Table:
    rows = [
        (one.conversion_type.value, one.digital_image_format, _code(one.purpose_of_reference)) for one in PROVENANCES
    ]
    columns = "Conversion Type | Digital Image Format Acquired | Purpose of Reference of the contributing equipment"
    return table("Origins of pictures", columns, rows)


def _body_parts() -> Table:
    rows = []
    for part in BODY_PARTS:
        region = anatomic_region(part.term)
        rows.append((part.term, "paired" if part.is_paired else "unpaired", _code(region) if region else ""))
    columns = "Body Part Examined | Laterality | Anatomic Region Sequence (visible light alone)"
    return table("Body parts that are offered (PS3.16 Annex L)", columns, rows)


def _code(code: CodedConcept) -> str:
    return f"({code.value}, {code.scheme}, {code.meaning})"
