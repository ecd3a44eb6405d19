"""Storage Commitment on the wire: the Action Information of a request, the Event Information of a report."""

from collections.abc import Iterable, Iterator

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as ItemSequence

from ezp2p.dicom.elements import put, put_items
from ezp2p.dicom.reading import NOT_READABLE, Reader
from ezp2p.errors import ReportNotReadable
from ezp2p.model.commitment import CommitmentAnswer, KeptInstance, RefusedInstance
from ezp2p.model.delivery import FinishedInstance

STORAGE_COMMITMENT_PUSH_MODEL = "1.2.840.10008.1.20.1"
"""The SOP class (PS3.4 J.3)."""
STORAGE_COMMITMENT_INSTANCE = "1.2.840.10008.1.20.1.1"
"""Its one, well-known SOP instance (PS3.4 J.3.5)."""
REQUEST = 1
"""Action Type ID: request storage commitment (PS3.4 J.3.2.1)."""
REPORTS = frozenset({1, 2})
"""Event Type ID: all is kept; not all is (PS3.4 J.3.3.1)."""

_MOST_ITEMS = 20_000
_LONGEST_UID = 64


def action_information(transaction_uid: str, instances: Iterable[FinishedInstance]) -> Dataset:
    """What is asked: Transaction UID (0008,1195) and Referenced SOP Sequence (0008,1199), each instance once.

    PS3.4 table J.3-1. The rest of that table is optional.
    """
    information = Dataset()
    put(information, "TransactionUID", transaction_uid)
    once = dict.fromkeys((instance.sop_class_uid, instance.sop_instance_uid) for instance in instances)
    put_items(information, "ReferencedSOPSequence", *(_reference(*uids) for uids in once))
    return information


def _reference(sop_class_uid: str, sop_instance_uid: str) -> Dataset:
    item = Dataset()
    put(item, "ReferencedSOPClassUID", sop_class_uid)
    put(item, "ReferencedSOPInstanceUID", sop_instance_uid)
    return item


def answer_from(information: Dataset, *, reported_by: str = "") -> CommitmentAnswer:
    """What a report says, read tolerantly: Referenced SOP Sequence and Failed SOP Sequence (0008,1198).

    PS3.4 table J.3-2. What the report says of an instance counts, not its Event Type. Items that name no instance are
    left out.

    Raises
    ------
    ReportNotReadable
        If it names no transaction, or a sequence cannot be read.
    """
    transaction_uid = Reader(information).text("TransactionUID")
    if not 0 < len(transaction_uid) <= _LONGEST_UID:
        raise ReportNotReadable(reason="it names no transaction")
    kept = [KeptInstance(*uids) for uids, _ in _items(information, "ReferencedSOPSequence")]
    refused = [RefusedInstance(*uids, _reason(item)) for uids, item in _items(information, "FailedSOPSequence")]
    return CommitmentAnswer(transaction_uid, tuple(kept), tuple(refused), reported_by)


def _items(information: Dataset, keyword: str) -> Iterator[tuple[tuple[str, str], Reader]]:
    """Class and instance of each item that names an instance, and the item."""
    try:
        value = information.get(keyword)
        items = list(value)[:_MOST_ITEMS] if isinstance(value, ItemSequence) else []
    except NOT_READABLE as error:
        raise ReportNotReadable(reason="one of its lists cannot be read") from error
    for item in items:
        reader = Reader(item)
        sop_instance_uid = reader.text("ReferencedSOPInstanceUID")
        if sop_instance_uid:
            yield (reader.text("ReferencedSOPClassUID"), sop_instance_uid), reader


def _reason(item: Reader) -> int | None:
    """Failure Reason (0008,1197), None where there is none, or none that is a number."""
    text = item.text("FailureReason")
    return int(text) if text.isdecimal() else None
