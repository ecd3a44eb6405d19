"""Storage commitment on the wire: what is asked, and reports of every kind understood or refused."""

import io
import struct
from pathlib import Path

import pytest
from pydicom import config
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset

from ezp2p.dicom.commitment import action_information, answer_from
from ezp2p.errors import ReportNotReadable
from ezp2p.model.commitment import CommitmentAnswer, KeptInstance, RefusedInstance
from ezp2p.model.delivery import FinishedInstance
from tests.fakes.commitment_scp import reference, report

CLASS = "1.2.840.10008.5.1.4.1.1.7"


def instance(uid: str) -> FinishedInstance:
    return FinishedInstance(Path("x"), CLASS, uid, "1.2.840.10008.1.2", "2.25.1", "2.25.2", "P", "N", "1", 1, "", 0)


def received(information: Dataset) -> Dataset:
    """A data set as it arrives: its elements are bytes still."""
    buffer = io.BytesIO()
    information.save_as(buffer, implicit_vr=True, little_endian=True)
    return read_dataset(io.BytesIO(buffer.getvalue()), is_implicit_VR=True, is_little_endian=True)


def test_a_request_names_its_transaction_and_each_instance_once() -> None:
    asked = action_information("2.25.9", [instance("2.25.3"), instance("2.25.4"), instance("2.25.3")])
    assert asked.TransactionUID == "2.25.9"
    named = [(item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID) for item in asked.ReferencedSOPSequence]
    assert named == [(CLASS, "2.25.3"), (CLASS, "2.25.4")]
    assert sorted(element.keyword for element in asked) == ["ReferencedSOPSequence", "TransactionUID"]


def test_a_report_is_read_with_its_reasons() -> None:
    information = report("2.25.9", [reference("2.25.3")], [reference("2.25.4", reason=0x0112), reference("2.25.5")])
    assert answer_from(received(information), reported_by="PACS") == CommitmentAnswer(
        "2.25.9",
        (KeptInstance(CLASS, "2.25.3"),),
        (RefusedInstance(CLASS, "2.25.4", 0x0112), RefusedInstance(CLASS, "2.25.5", None)),
        "PACS",
    )


def test_a_report_of_more_instances_than_a_request_names_is_read_whole() -> None:
    many = [reference(f"2.25.{number}") for number in range(1, 601)]
    assert len(answer_from(received(report("2.25.9", many))).kept) == 600


def test_a_report_without_lists_says_nothing_of_any_instance() -> None:
    assert answer_from(report("2.25.9")) == CommitmentAnswer("2.25.9")


def test_items_that_name_no_instance_are_left_out() -> None:
    information = report("2.25.9", [Dataset(), reference("2.25.3")], [Dataset()])
    assert answer_from(received(information)) == CommitmentAnswer("2.25.9", (KeptInstance(CLASS, "2.25.3"),))


@pytest.mark.parametrize("uid", [None, "", "2.25." + "1" * 70])
def test_a_report_that_names_no_transaction_is_refused(uid: str | None) -> None:
    information = Dataset()
    if uid is not None:
        information.add(DataElement("TransactionUID", "UI", uid, validation_mode=config.IGNORE))
    with pytest.raises(ReportNotReadable, match="names no transaction"):
        answer_from(information)


@pytest.mark.parametrize(
    "value", [b"\xfe\xff\x00", b"\xfe\xff\x00\xe0\x20\0\0\0" + b"\x08\0\x99\x11\xff\xff\xff\xff" * 4]
)
def test_a_list_that_cannot_be_read_refuses_the_report(value: bytes) -> None:
    elements = ((0x1195, b"2.25.9"), (0x1199, value))
    encoded = b"".join(struct.pack("<HHI", 8, number, len(one)) + one for number, one in elements)
    with pytest.raises(ReportNotReadable, match="one of its lists cannot be read"):
        answer_from(read_dataset(io.BytesIO(encoded), is_implicit_VR=True, is_little_endian=True))


def test_a_reason_that_is_no_number_is_none() -> None:
    item = reference("2.25.3")
    item.add_new("FailureReason", "US", [274, 272])
    (refused,) = answer_from(report("2.25.9", failed=[item])).refused
    assert refused.reason is None
