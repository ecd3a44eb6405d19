"""Storage as SCP: what a peer sends is checked, kept, and only then acknowledged (PS3.4 Annex B)."""

from collections.abc import Callable
from typing import cast

from pydicom.dataset import Dataset
from pynetdicom import evt
from pynetdicom.dimse_primitives import C_STORE
from pynetdicom.events import Event

from ezp2p.dicom.instance_keys import check_uid, instance_keys_from
from ezp2p.dicom.part10 import file_meta, with_file_meta
from ezp2p.errors import InstanceMismatch, InstanceNotReadable
from ezp2p.model.events import InstanceReceived, Publish
from ezp2p.model.instance import InstanceKeys
from ezp2p.network.handlers import answering, calling_ae_of
from ezp2p.network.ports import InstanceReceiver


def storage_handler(receiver: InstanceReceiver, publish: Publish) -> tuple[evt.EventType, Callable[[Event], Dataset]]:
    """The handler of C-STORE requests: 0x0000 once `receiver` has kept the instance."""

    def store(event: Event) -> None:
        data, keys = _instance_of(event)
        calling_ae = calling_ae_of(event)
        receiver.receive(data, keys, calling_ae)
        publish(InstanceReceived(sop_instance_uid=keys.sop_instance_uid, calling_ae=calling_ae))

    return evt.EVT_C_STORE, answering("C-STORE", store)


def _instance_of(event: Event) -> tuple[bytes, InstanceKeys]:
    """The instance as a Part 10 file: its data set byte for byte, and File Meta Information made by us."""
    request = cast("C_STORE", event.request)  # the handler is bound to these alone
    sop_class_uid = str(request.AffectedSOPClassUID or "").rstrip("\0 ")
    sop_instance_uid = str(request.AffectedSOPInstanceUID or "").rstrip("\0 ")
    check_uid(sop_class_uid, "Affected SOP Class UID")
    check_uid(sop_instance_uid, "Affected SOP Instance UID")
    if request.DataSet is None:
        raise InstanceNotReadable(reason="the request has no data set")
    meta = file_meta(sop_class_uid, sop_instance_uid, event.context.transfer_syntax)
    data = with_file_meta(request.DataSet.getvalue(), meta)
    keys = instance_keys_from(data)
    if keys.sop_instance_uid != sop_instance_uid:
        raise InstanceMismatch(reason="its SOP Instance UID is not that of the request")
    if keys.sop_class_uid != sop_class_uid:
        raise InstanceMismatch(reason="its SOP Class UID is not that of the request")
    return data, keys
