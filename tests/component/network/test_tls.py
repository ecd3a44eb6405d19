"""Encrypted associations with real servers, and every way in which they do not come about."""

import ssl
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

import numpy as np
import pytest

from ezp2p.dicom.part10 import data_set_offset
from ezp2p.errors import (
    AssociationAborted,
    Cancelled,
    CertificateNotUsable,
    EncryptionBrokenOff,
    EncryptionNotAgreed,
    EncryptionNotSpoken,
    EncryptionWanted,
    NoAcceptedPresentationContext,
    PeerFault,
    ResponseTimeout,
)
from ezp2p.model.application_entity import LocalAE, RemoteAE, Timeouts, Tls
from ezp2p.model.delivery import FinishedInstance
from ezp2p.model.query import Match, Query, QueryLevel
from ezp2p.model.worklist import WorklistEntry, WorklistQuery
from ezp2p.network import query_scu, tls, worklist_scu
from ezp2p.network.commitment_scu import request_commitment
from ezp2p.network.image_query import instances_held
from ezp2p.network.reachability import try_association, try_encryption
from ezp2p.network.sop_classes import VERIFICATION
from ezp2p.network.storage_scu import StorageOptions, open_storage
from ezp2p.network.transport import Deadline
from ezp2p.network.verification_scu import echo
from tests.component.network.ways_to_fail import PATIENT, check_sentence, stopped_after
from tests.fakes import scripted_peer as scripts
from tests.fakes.instances import GRAY_16, finished_instance
from tests.fakes.no_codec import NoCodec
from tests.fakes.scripted_peer import Script, StartPeer
from tests.fakes.tls_front import TlsFront
from tests.peers.certificates import Certificates
from tests.peers.dcmtk import StartStore, WlmScpFs
from tests.peers.disk import hung_disk
from tests.peers.process import wait_until
from tests.peers.worklist_file import worklist_entry, write_worklist_file

Fronted: TypeAlias = Callable[[RemoteAE], RemoteAE]
LOCAL = LocalAE(timeouts=Timeouts(connect_s=5, association_s=10, response_s=20))


ENTRY = worklist_entry(patient_name="MUSTER^ERIKA", patient_id="TEST-9", accession_number="ACC9")


@pytest.fixture
def encrypted(storescp: StartStore, certificates: Certificates) -> RemoteAE:
    """A storescp that speaks TLS alone, as it is to be set up here."""
    return trusting(storescp(*certificates.options()).ae, certificates)


@pytest.fixture
def small(tmp_path: Path) -> FinishedInstance:
    return finished_instance(tmp_path, GRAY_16)


def trusting(remote: RemoteAE, certificates: Certificates, **others: str) -> RemoteAE:
    """`remote`, encrypted, with the invented authority trusted unless it is said otherwise."""
    return replace(remote, tls=Tls(**{"ca_file": str(certificates.authority), **others}))


def store(
    remote: RemoteAE,
    *instances: FinishedInstance,
    local: LocalAE = PATIENT,
    stop: threading.Event | None = None,
) -> None:
    """All of them on one association."""
    folder = instances[0].path.parent
    options = StorageOptions(local=local, calling_ae="EZP2P", codec=NoCodec(), scratch=folder)
    classes = {(one.sop_class_uid, one.transfer_syntax_uid) for one in instances}
    with open_storage(remote, classes, options, stop=stop or threading.Event()) as association:
        for one in instances:
            association.begin(one, lambda _sent: None)
            assert association.finish().outcome is not None


def fault_of(remote: RemoteAE, *, local: LocalAE = PATIENT) -> PeerFault:
    """What an echo meets."""
    with pytest.raises(PeerFault) as caught:
        echo(remote, local=local)
    return caught.value


def told(error: PeerFault, kind: type[PeerFault], *words: str) -> None:
    assert type(error) is kind, repr(error)
    check_sentence(error, *words)


# --- what goes well -----------------------------------------------------------------------------------------------


def test_an_echo_is_encrypted(encrypted: RemoteAE) -> None:
    assert echo(encrypted, local=LOCAL) > 0


def test_instances_arrive_byte_for_byte(storescp: StartStore, certificates: Certificates, tmp_path: Path) -> None:
    server = storescp(*certificates.options(), "+B")
    arrays = [np.arange(n * n, dtype=np.uint32).astype(np.uint16).reshape(n, n) for n in (64, 700, 1250)]
    instances = [finished_instance(tmp_path, array, f"2.25.{n}") for n, array in enumerate(arrays, 81)]
    store(trusting(server.ae, certificates), *instances)
    wait_until(lambda: len(server.files()) == 3, what="storescp has written them")
    for instance in instances:
        with instance.path.open("rb") as file:
            data_set = instance.path.read_bytes()[data_set_offset(file) :]
        assert any(one.read_bytes().endswith(data_set) for one in server.files())


@pytest.fixture
def fronted(certificates: Certificates) -> Iterator[Callable[[RemoteAE], RemoteAE]]:
    """Puts what speaks TLS before a server that cannot: neither dcmqrscp nor wlmscpfs nor the fake of commitment do."""
    fronts: list[TlsFront] = []

    def start(peer: RemoteAE) -> RemoteAE:
        fronts.append(TlsFront(peer, *certificates.issued("server")))
        return trusting(fronts[-1].ae, certificates)

    yield start
    assert all(front.handshakes for front in fronts)
    for front in fronts:
        front.stop()


@pytest.mark.parametrize("server", ["dcmqrscp", "orthanc"])
def test_an_archive_is_searched_and_asked_what_it_keeps(
    request: pytest.FixtureRequest, fronted: Fronted, small: FinishedInstance, server: str
) -> None:
    archive = fronted(request.getfixturevalue(server).ae)
    store(archive, small)
    query = Query(QueryLevel.STUDY, {"PatientID": small.patient_id, "StudyInstanceUID": ""})
    stop = threading.Event()
    (match,) = query_scu.find(archive, query, local=LOCAL, calling_ae="EZP2P", stop=stop)
    assert isinstance(match, Match)
    assert instances_held(archive, [small], local=LOCAL) == {small.sop_instance_uid}


def test_a_worklist_is_asked_for(wlmscpfs: Callable[..., WlmScpFs], fronted: Fronted) -> None:
    server = wlmscpfs()
    write_worklist_file(server.folder, "one", ENTRY)
    remote, stop = fronted(server.ae), threading.Event()
    (entry,) = worklist_scu.find_worklist(remote, WorklistQuery(), local=LOCAL, calling_ae="EZP2P", stop=stop)
    assert isinstance(entry, WorklistEntry)


def test_a_commitment_is_asked_for_on_an_encrypted_association(encrypted: RemoteAE, small: FinishedInstance) -> None:
    """That storescp knows nothing of commitment is told by its acceptance, which came encrypted."""
    with pytest.raises(NoAcceptedPresentationContext):
        request_commitment(
            encrypted,
            "2.25.9",
            [small],
            local=LOCAL,
            calling_ae="EZP2P",
            wait_s=1.0,
            take_answer=lambda _one: True,
            stop=threading.Event(),
        )


def test_what_was_agreed_on_is_told(encrypted: RemoteAE) -> None:
    found = try_encryption(encrypted, connect_s=5, handshake_s=5, stop=threading.Event())
    assert found is not None
    assert found.version in {"TLSv1.2", "TLSv1.3"}
    assert "GCM" in found.cipher
    assert (found.subject, found.issuer) == ("server.invalid", "authority.invalid")
    assert time.gmtime(found.valid_until)[:3] == (2040, 1, 1)


@pytest.mark.parametrize("form", ["itself", "in binary form"])
def test_a_certificate_is_trusted_by_naming_it(storescp: StartStore, certificates: Certificates, form: str) -> None:
    certificate, key = certificates.self_signed("alone")
    server = storescp("+tls", str(key), str(certificate), "-ic")
    trusted = certificates.binary(certificate) if form == "in binary form" else certificate
    echo(trusting(server.ae, certificates, ca_file=str(trusted)), local=LOCAL)


def test_a_certificate_that_an_authority_issued_is_trusted_by_naming_it_alone(
    encrypted: RemoteAE, certificates: Certificates
) -> None:
    certificate, _key = certificates.issued("server")
    echo(replace(encrypted, tls=Tls(ca_file=str(certificate))), local=LOCAL)


def test_our_own_certificate_is_shown(storescp: StartStore, certificates: Certificates) -> None:
    certificate, key = certificates.issued("ours", name="DNS:room1.invalid")
    server = storescp(*certificates.options("server", "+cf", str(certificates.authority), "-rc"))
    echo(trusting(server.ae, certificates, certificate_file=str(certificate), key_file=str(key)), local=LOCAL)


def test_only_safe_versions_and_ciphers_are_offered(certificates: Certificates) -> None:
    remote = trusting(RemoteAE("PACS", "PACS", "pacs.invalid", 2762), certificates)
    deadline, stop = Deadline(10), threading.Event()
    context = tls.context_for(remote, deadline, stop)
    assert context is not None
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert {one["auth"] for one in context.get_ciphers()} <= {"auth-rsa", "auth-ecdsa", "auth-any", "auth-dss"}
    assert all(one["aead"] for one in context.get_ciphers())
    assert tls.context_for(replace(remote, tls=None), deadline, stop) is None


# --- the server's certificate -------------------------------------------------------------------------------------


def test_the_system_does_not_trust_an_invented_authority(encrypted: RemoteAE) -> None:
    told(fault_of(replace(encrypted, tls=Tls())), EncryptionNotAgreed, "storescp", "not trusted", "in the settings")


def test_another_authority_is_not_trusted_and_nothing_is_stored(
    storescp: StartStore, certificates: Certificates, small: FinishedInstance
) -> None:
    server = storescp(*certificates.options())
    other, _key = certificates.self_signed("other")
    with pytest.raises(EncryptionNotAgreed) as caught:
        store(trusting(server.ae, certificates, ca_file=str(other)), small)
    told(caught.value, EncryptionNotAgreed, "not trusted", "the authority that issued it")
    assert server.files() == []


def test_a_certificate_that_has_expired(storescp: StartStore, certificates: Certificates) -> None:
    certificates.issued("expired", ends="20210101000000Z")
    server = storescp(*certificates.options("expired"))
    told(fault_of(trusting(server.ae, certificates)), EncryptionNotAgreed, "has expired", "new certificate")


def test_a_certificate_that_is_not_valid_yet(storescp: StartStore, certificates: Certificates) -> None:
    certificates.issued("early", begins="20390101000000Z")
    server = storescp(*certificates.options("early"))
    told(fault_of(trusting(server.ae, certificates)), EncryptionNotAgreed, "not valid yet", "date of this computer")


@pytest.mark.parametrize(("host", "name"), [("127.0.0.1", "DNS:other.invalid"), ("localhost", "IP:127.0.0.1")])
def test_a_certificate_of_another_host(storescp: StartStore, certificates: Certificates, host: str, name: str) -> None:
    stem = f"for-{name.partition(':')[0].lower()}"
    certificates.issued(stem, name=name)
    remote = trusting(replace(storescp(*certificates.options(stem)).ae, host=host), certificates)
    told(fault_of(remote), EncryptionNotAgreed, f"another name than {host}", "stands in the certificate")


@pytest.mark.parametrize("host", ["", ".pacs.invalid"])
def test_an_address_that_no_certificate_can_have(encrypted: RemoteAE, host: str) -> None:
    """Names that do not resolve are told first; what the system resolves all the same is no name for a certificate."""
    assert isinstance(fault_of(replace(encrypted, host=host)), PeerFault)


# --- our certificate ----------------------------------------------------------------------------------------------


def test_a_server_that_asks_for_our_certificate(storescp: StartStore, certificates: Certificates) -> None:
    server = storescp(*certificates.options("server", "-rc"))
    remote = trusting(server.ae, certificates)
    told(fault_of(remote), EncryptionNotAgreed, "asks for a certificate of this workstation", "its key's")
    with pytest.raises(EncryptionNotAgreed):
        try_encryption(remote, connect_s=5, handshake_s=5, stop=threading.Event())


def test_a_server_that_does_not_know_our_certificate(storescp: StartStore, certificates: Certificates) -> None:
    certificate, key = certificates.self_signed("unknown")
    server = storescp(*certificates.options("server", "+cf", str(certificates.authority), "-rc"))
    remote = trusting(server.ae, certificates, certificate_file=str(certificate), key_file=str(key))
    told(fault_of(remote), EncryptionNotAgreed, "does not accept the certificate of this workstation")


def test_our_certificate_has_expired(storescp: StartStore, certificates: Certificates) -> None:
    certificate, key = certificates.issued("old", ends="20210101000000Z")
    server = storescp(*certificates.options("server", "+cf", str(certificates.authority), "-rc"))
    remote = trusting(server.ae, certificates, certificate_file=str(certificate), key_file=str(key))
    told(fault_of(remote), EncryptionNotAgreed, "of this workstation", "for this workstation")


NOBODY = RemoteAE("PACS", "PACS", "127.0.0.1", 1)


def test_files_that_cannot_be_used_are_named_before_anything_is_sent(
    certificates: Certificates, tmp_path: Path
) -> None:
    certificate, key = certificates.issued("ours", name="DNS:room1.invalid")
    _other, other_key = certificates.self_signed("other")
    rubbish, large = tmp_path / "rubbish.pem", tmp_path / "large.pem"
    rubbish.write_bytes(b"no certificate, \xff")
    large.write_bytes(bytes((1 << 20) + 1))
    broken = tmp_path / "broken.pem"
    broken.write_text("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    cases = [
        ({"ca_file": tmp_path / "nowhere.pem"}, "nowhere.pem", "there is no such file"),
        ({"ca_file": tmp_path}, str(tmp_path), "there is no such file"),
        ({"ca_file": rubbish}, "rubbish.pem", "no certificate"),
        ({"ca_file": broken}, "broken.pem", "no certificate"),
        ({"ca_file": key}, "ours.key", "no certificate"),
        ({"ca_file": large}, "large.pem", "too large"),
        ({"certificate_file": key, "key_file": key}, "ours.key", "no certificate in PEM form"),
        ({"certificate_file": certificate, "key_file": rubbish}, "rubbish.pem", "no key in PEM form"),
        ({"certificate_file": certificate, "key_file": certificate}, "ours.pem", "no key in PEM form"),
        ({"certificate_file": certificate, "key_file": other_key}, "other.key", "not the key of our certificate"),
        ({"certificate_file": certificate, "key_file": tmp_path / "gone.key"}, "gone.key", "there is no such file"),
    ]
    for files, name, reason in cases:
        remote = trusting(NOBODY, certificates, **{kind: str(path) for kind, path in files.items()})
        told(fault_of(remote), CertificateNotUsable, name, reason, "settings of PACS")


def test_a_key_with_a_password_is_refused_and_nobody_is_asked_for_it(certificates: Certificates) -> None:
    certificate, key = certificates.issued("ours", name="DNS:room1.invalid")
    locked = str(certificates.with_password(key))
    remote = trusting(NOBODY, certificates, certificate_file=str(certificate), key_file=locked)
    told(fault_of(remote), CertificateNotUsable, locked, "has a password", "asks for no password")


@pytest.mark.parametrize("which", ["ca_file", "certificate_file", "key_file"])
def test_a_share_that_does_not_answer_is_not_waited_for(certificates: Certificates, tmp_path: Path, which: str) -> None:
    """Whoever reads from it waits for ever, and nobody can end that."""
    certificate, key = certificates.issued("ours", name="DNS:room1.invalid")
    files = {"certificate_file": str(certificate), "key_file": str(key)}
    local = replace(PATIENT, timeouts=replace(PATIENT.timeouts, connect_s=0.5))
    with hung_disk(tmp_path) as share:
        remote = trusting(NOBODY, certificates, **{**files, which: str(share / "invented.pem")})
        told(fault_of(remote, local=local), CertificateNotUsable, "invented.pem", "within 0.5 seconds", "who may read")
        with stopped_after(0.2) as stop, pytest.raises(Cancelled):
            try_encryption(remote, connect_s=60, handshake_s=60, stop=stop)


def test_a_certificate_and_its_key_may_be_in_one_file(
    storescp: StartStore, certificates: Certificates, tmp_path: Path
) -> None:
    certificate, key = certificates.issued("ours", name="DNS:room1.invalid")
    both = tmp_path / "both.pem"
    both.write_bytes("Muster Müller\n".encode() + key.read_bytes() + certificate.read_bytes())
    server = storescp(*certificates.options("server", "+cf", str(certificates.authority), "-rc"))
    echo(trusting(server.ae, certificates, certificate_file=str(both), key_file=str(both)), local=LOCAL)


# --- no common language -------------------------------------------------------------------------------------------


def test_a_server_that_does_not_encrypt(
    storescp: StartStore, certificates: Certificates, small: FinishedInstance
) -> None:
    server = storescp()
    told(fault_of(trusting(server.ae, certificates)), EncryptionBrokenOff, "port with TLS", "Nothing is sent there")
    with pytest.raises(EncryptionBrokenOff):
        store(trusting(server.ae, certificates), small)
    assert server.files() == []


def test_a_server_whose_ciphers_are_not_safe_enough(storescp: StartStore, certificates: Certificates) -> None:
    server = storescp(*certificates.options("server", "-ic", "+pa"))
    told(fault_of(trusting(server.ae, certificates)), EncryptionNotAgreed, "safe enough", "BCP 195")


def hangs_up(connection: scripts.Connection) -> None:
    """Read what was said, and close."""
    connection.read(100)
    connection.close_sending()
    connection.swallow()


def drips(connection: scripts.Connection) -> None:
    """One byte of a TLS record now and then."""
    connection.send(bytes([0x16, 0x03, 0x03, 0x3F, 0xFF]))
    while True:
        connection.send(b"\2")
        time.sleep(0.02)


def breaks_off(connection: scripts.Connection) -> None:
    """The beginning of a TLS record, and the end."""
    connection.read(100)
    connection.send(bytes([0x16, 0x03, 0x03]))
    connection.close_sending()
    connection.swallow()


def old(connection: scripts.Connection) -> None:
    """An alert: protocol version."""
    connection.read(1)
    connection.send(bytes([0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 70]))
    connection.swallow()


def rejects_at_once(connection: scripts.Connection) -> None:
    """A-ASSOCIATE-RJ to something else than a request."""
    connection.read(1)
    connection.send(bytes([3, 0, 0, 0, 0, 4, 0, 1, 1, 3]))
    connection.swallow()


def aborts_at_once(connection: scripts.Connection) -> None:
    """A-ABORT to something else than a request."""
    connection.read(1)
    connection.send(bytes([7, 0, 0, 0, 0, 4, 0, 0, 2, 1]))
    connection.swallow()


NOT_ENCRYPTED: dict[str, tuple[Script, type[PeerFault], str]] = {
    "silence": (scripts.silent, ResponseTimeout, "the request for encryption (TLS)"),
    "hangs up": (hangs_up, EncryptionBrokenOff, "closed the connection"),
    "breaks off": (breaks_off, EncryptionBrokenOff, "closed the connection"),
    "garbage": (scripts.garbage, EncryptionNotSpoken, "without encryption"),
    "a web server": (scripts.http_server, EncryptionNotSpoken, "without encryption"),
    "a rejection": (rejects_at_once, EncryptionNotSpoken, "without encryption"),
    "an abort": (aborts_at_once, EncryptionNotSpoken, "without encryption"),
    "an alert": (scripts.tls_server, EncryptionNotAgreed, "unexpected message"),
    "an old version": (old, EncryptionNotAgreed, "no common version"),
    "a drip": (drips, ResponseTimeout, "the request for encryption (TLS)"),
}


@pytest.mark.parametrize("what", NOT_ENCRYPTED)
def test_what_comes_instead_of_an_encrypted_connection(
    scripted_peer: StartPeer, certificates: Certificates, what: str
) -> None:
    script, kind, words = NOT_ENCRYPTED[what]
    local = replace(PATIENT, timeouts=replace(PATIENT.timeouts, association_s=0.6))
    told(fault_of(trusting(scripted_peer(script).ae, certificates), local=local), kind, words)


@pytest.mark.parametrize("script", [scripts.silent, drips], ids=["silence", "a drip"])
def test_coming_to_terms_ends_when_it_is_cancelled(
    scripted_peer: StartPeer, certificates: Certificates, small: FinishedInstance, script: Script
) -> None:
    peer = scripted_peer(script)
    with stopped_after(0.3) as stop, pytest.raises(Cancelled):
        store(trusting(peer.ae, certificates), small, stop=stop)


# --- we do not encrypt, and the server does -----------------------------------------------------------------------


def test_a_server_that_only_encrypts_is_told_from_one_that_closes(
    storescp: StartStore, certificates: Certificates, scripted_peer: StartPeer
) -> None:
    """It closes without a word; a trial tells why."""
    server = storescp(*certificates.options())
    told(fault_of(server.ae), EncryptionWanted, "only encrypted connections", "Switch on TLS")
    with pytest.raises(EncryptionWanted):
        try_association(server.ae, [VERIFICATION], local=LOCAL, calling_ae="EZP2P", stop=threading.Event())
    told(fault_of(scripted_peer(hangs_up).ae), AssociationAborted, "closed the connection")


def test_a_server_that_answers_with_an_alert_wants_encryption(
    scripted_peer: StartPeer, small: FinishedInstance
) -> None:
    with pytest.raises(EncryptionWanted):
        store(scripted_peer(scripts.tls_server).ae, small)
