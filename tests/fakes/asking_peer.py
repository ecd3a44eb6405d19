"""A peer that asks: an association opened by pynetdicom, whose socket is closed at its end whatever happened to it."""

from collections.abc import Iterator
from contextlib import contextmanager
from socket import socket

from pydicom.uid import UID, ExplicitVRLittleEndian
from pynetdicom import AE
from pynetdicom.association import Association

from tests.fakes.accepting import HOST


@contextmanager
def associated(
    port: int, *sop_classes: str, syntax: UID = ExplicitVRLittleEndian, calling_ae: str = "PEER", timeout_s: float = 20
) -> Iterator[Association]:
    """An open association with the AE EZP2P on `port`, released at the end if it is still open."""
    entity = AE(calling_ae)
    entity.dimse_timeout = timeout_s
    for sop_class in sop_classes:
        entity.add_requested_context(sop_class, syntax)
    association = entity.associate(HOST, port, ae_title="EZP2P")
    assert association.is_established
    connection = raw_socket(association)
    try:
        yield association
    finally:
        if association.is_established:
            association.release()
        association.join(10)
        connection.close()


def raw_socket(association: Association) -> socket:
    """The TCP connection below an open association."""
    wrapper = association.dul.socket
    assert wrapper is not None
    assert wrapper.socket is not None
    return wrapper.socket
