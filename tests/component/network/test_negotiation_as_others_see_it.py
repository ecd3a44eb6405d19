"""Our request for an association as other tools understand it: DCMTK's log, Orthanc's, pynetdicom's decoder."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pydicom.uid import UID

from ezp2p.dicom.identifiers import IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME
from ezp2p.dicom.transfer_syntaxes import STORAGE_SYNTAXES
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.network import pdu
from ezp2p.network.association import MOST_UNDER_WAY
from ezp2p.network.pdu import AssociationRequest, ProposedContext, RoleSelection
from ezp2p.network.storage_scu import StorageOptions, open_storage
from tests.component.network.ways_to_fail import PATIENT
from tests.fakes import upper_layer
from tests.fakes.instances import SECONDARY_CAPTURE
from tests.fakes.no_codec import NoCodec
from tests.fakes.scripted_peer import Connection, StartPeer
from tests.fakes.wiretap import decoded_request
from tests.peers.dcmtk import StoreScp
from tests.peers.dcmtk_log import NegotiationLog
from tests.peers.orthanc import Orthanc
from tests.peers.process import wait_until

NO_57 = "1.2.840.10008.1.2.4.57"
EVERY_ONE = {str(syntax) for syntax in STORAGE_SYNTAXES}


def negotiate(remote: RemoteAE, folder: Path) -> dict[int, tuple[str, str]]:
    """Ask for an association for storing one kind of instance; gives the contexts that were accepted."""
    options = StorageOptions(
        local=LocalAE(timeouts=PATIENT.timeouts), calling_ae="EZP2P", codec=NoCodec(), scratch=folder
    )
    classes = {(str(SECONDARY_CAPTURE), "1.2.840.10008.1.2.1")}
    with open_storage(remote, classes, options, stop=threading.Event()) as association:
        return dict(association._association.contexts)


def log_of(output: Callable[[], str], kind: str) -> NegotiationLog:
    """What the log of a server of DCMTK's kind tells of one PDU of our association."""
    wait_until(lambda: f"END {kind}" in output(), what=f"the log tells of the {kind}")
    return NegotiationLog(output(), kind)


def check_request(log: NegotiationLog, title: str) -> None:
    assert log.fact("Application Context Name") == "1.2.840.10008.3.1.1.1"
    assert log.fact("Calling Application Name") == "EZP2P"
    assert log.fact("Called Application Name") == title
    assert log.fact("Their Implementation Class UID") == IMPLEMENTATION_CLASS_UID
    assert log.fact("Their Implementation Version Name") == IMPLEMENTATION_VERSION_NAME
    assert log.fact("Their Max PDU Receive Size") == str(LocalAE().max_pdu_bytes)
    contexts = list(log.contexts())
    assert [context_id for context_id, _, _ in contexts] == list(range(1, 2 * len(STORAGE_SYNTAXES), 2))
    assert {abstract for _, abstract, _ in contexts} == {str(SECONDARY_CAPTURE)}
    assert all(len(syntaxes) == 1 for _, _, syntaxes in contexts)
    assert sorted(syntaxes[0] for _, _, syntaxes in contexts) == sorted(EVERY_ONE)


def accepted_in(log: NegotiationLog) -> set[str]:
    return {syntaxes[0] for _, _, syntaxes in log.contexts() if syntaxes}


def test_dcmtk_understands_what_is_asked_for_and_takes_all_syntaxes_but_one(
    storescp: Callable[..., StoreScp], tmp_path: Path
) -> None:
    server = storescp("-d", "+xa")
    accepted = {syntax for _, syntax in negotiate(server.ae, tmp_path).values()}
    check_request(log_of(server.output, "A-ASSOCIATE-RQ"), server.ae.title)
    assert accepted == accepted_in(log_of(server.output, "A-ASSOCIATE-AC")) == EVERY_ONE - {NO_57}


def test_dcmtk_as_it_is_shipped_takes_what_is_not_compressed(storescp: Callable[..., StoreScp], tmp_path: Path) -> None:
    accepted = {syntax for _, syntax in negotiate(storescp("-d").ae, tmp_path).values()}
    assert accepted == {"1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2"}


def test_orthanc_understands_what_is_asked_for_and_takes_all_twelve_syntaxes(tmp_path: Path) -> None:
    server = Orthanc(tmp_path, "--trace-dicom")
    try:
        accepted = {syntax for _, syntax in negotiate(server.ae, tmp_path).values()}
        check_request(log_of(server.output, "A-ASSOCIATE-RQ"), server.ae.title)
        assert accepted == accepted_in(log_of(server.output, "A-ASSOCIATE-AC")) == EVERY_ONE
        assert len(accepted) == 12
    finally:
        server.stop()


def test_pynetdicom_understands_the_window(scripted_peer: StartPeer, tmp_path: Path) -> None:
    """DCMTK's log leaves it out."""
    requests: list[bytes] = []

    def script(connection: Connection) -> None:
        kind, body = connection.read_pdu()
        requests.append(upper_layer.pdu(kind, body))
        connection.send(upper_layer.associate_accept(body))
        connection.read_pdu()
        connection.send(upper_layer.release_response())

    negotiate(scripted_peer(script).ae, tmp_path)
    window = next(item for item in decoded_request(requests[0]).user_information.user_data if item.item_type == 0x53)
    assert window.max_operations_invoked == MOST_UNDER_WAY
    assert window.max_operations_performed == 1


def test_pynetdicom_understands_every_item() -> None:
    request = AssociationRequest(
        "PACS",
        "EZP2P",
        (ProposedContext("1.2.840.10008.1.1", ("1.2.840.10008.1.2", "1.2.840.10008.1.2.1")),),
        65536,
        IMPLEMENTATION_CLASS_UID,
        IMPLEMENTATION_VERSION_NAME,
        window=(5, 2),
        roles=(RoleSelection("1.2.840.10008.1.20.1", is_scu=True, is_scp=False),),
    )
    found = decoded_request(pdu.associate_request(request))
    assert found.encode() == pdu.associate_request(request)
    assert (found.called_ae_title, found.calling_ae_title) == ("PACS", "EZP2P")
    (context,) = found.presentation_context
    assert (context.context_id, context.abstract_syntax) == (1, "1.2.840.10008.1.1")
    assert context.transfer_syntax == [UID("1.2.840.10008.1.2"), UID("1.2.840.10008.1.2.1")]
    user = found.user_information
    assert user.maximum_length == 65536
    assert (user.implementation_class_uid, user.implementation_version_name) == (
        IMPLEMENTATION_CLASS_UID,
        IMPLEMENTATION_VERSION_NAME,
    )
    assert (user.async_ops_window.max_operations_invoked, user.async_ops_window.max_operations_performed) == (5, 2)
    (role,) = user.role_selection.values()
    assert (role.uid, role.scu_role, role.scp_role) == ("1.2.840.10008.1.20.1", 1, 0)


@pytest.mark.parametrize("options", [("+xa",), ("+x=",), ("-pdu", "131072"), ("--ignore",)], ids=" ".join)
def test_an_association_of_dcmtk_is_released(
    storescp: Callable[..., StoreScp], tmp_path: Path, options: tuple[str, ...]
) -> None:
    server = storescp("-d", *options)
    negotiate(server.ae, tmp_path)
    wait_until(lambda: "Association Release" in server.output(), what="storescp tells of the release")
    assert "Abort" not in server.output().partition("EZP2P")[2]
