"""Verification SCU: C-ECHO (PS3.4 Annex A)."""

import threading
import time

from pynetdicom import build_context

from ezp2p.dicom.transfer_syntaxes import UNCOMPRESSED
from ezp2p.errors import RequestRefused
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.network.association import open_association

VERIFICATION = "1.2.840.10008.1.1"


def echo(remote: RemoteAE, *, local: LocalAE, calling_ae: str = "", stop: threading.Event | None = None) -> float:
    """Ask `remote` to answer; gives the seconds from the first packet to the answer.

    Raises
    ------
    PeerFault
        Whatever stands between us and the answer.
    """
    started = time.monotonic()
    contexts = [build_context(VERIFICATION, list(UNCOMPRESSED))]
    calling = calling_ae or local.title
    with open_association(remote, local=local, calling_ae=calling, contexts=contexts, stop=stop) as association:
        try:
            status = association.dimse.send_c_echo()
        except RuntimeError as error:  # pynetdicom's word for an association that is gone
            raise association.fault("the C-ECHO request") from error
        if "Status" not in status:
            raise association.fault("the C-ECHO request")
        if status.Status != 0:
            raise RequestRefused(
                called_ae=remote.name,
                status=status.Status,
                reason=f"it answered the C-ECHO request with status {status.Status:04X}",
                cure="Ask its administrator to allow verification for this workstation.",
            )
        return time.monotonic() - started
