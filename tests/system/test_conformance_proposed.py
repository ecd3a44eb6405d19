"""The conformance statement, printed by the program, beside what the program says on the wire to real peers."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from pydicom.uid import UID

from ezp2p.dicom.sop_classes import SOP_CLASSES
from tests.fakes.statement import Statement, read_statement
from tests.fakes.wiretap import Wiretap, decoded_request
from tests.peers.dcmtk import DcmQrScp, StoreScp, WlmScpFs
from tests.peers.dcmtk_log import NegotiationLog
from tests.peers.orthanc import Orthanc
from tests.peers.process import free_port, wait_until
from tests.peers.worklist_file import worklist_entry, write_worklist_file
from tests.system.command import EzP2P
from tests.system.created import CREATED, Make
from tests.system.pictures import Pictures

Tap: TypeAlias = Callable[[Any], Wiretap]
KNEE = ("--patient-name", "MUSTER^ERIKA", "--body-part", "KNEE", "--laterality", "L")


@pytest.fixture(scope="module")
def statement(tmp_path_factory: pytest.TempPathFactory) -> Statement:
    done = EzP2P(tmp_path_factory.mktemp("data"))("conformance")
    assert (done.exit_code, done.complaints) == (0, "")
    return read_statement(done.output)


@pytest.fixture
def tap(request: pytest.FixtureRequest) -> Tap:
    """Puts a wiretap before a peer."""

    def before(peer: Any) -> Wiretap:
        wiretap = Wiretap(peer.ae)
        request.addfinalizer(wiretap.stop)
        return wiretap

    return before


@pytest.fixture
def traced_orthanc(tmp_path: Path) -> Iterator[Orthanc]:
    """An Orthanc that tells what is negotiated."""
    server = Orthanc(tmp_path / "orthanc", "--trace-dicom")
    yield server
    server.stop()


def check_wire(wiretap: Wiretap, statement: Statement, name: str, *, calling: str = "EZP2P") -> Any:
    """What passed on the last connection is what the statement says of the association of this name."""
    found = decoded_request(wiretap.requests()[-1])
    assert (found.called_ae_title, found.calling_ae_title) == (wiretap.ae.title, calling)
    contexts = [
        (one.context_id, str(one.abstract_syntax), [str(syntax) for syntax in one.transfer_syntax])
        for one in found.presentation_context
    ]
    assert contexts == statement.contexts(f"Proposed presentation contexts: {name}")
    told = {row["Subject"]: row["Value"] for row in statement.rows("General association policies")}
    assert str(found.application_context_name) == told["Application context"]
    user = found.user_information
    assert str(user.maximum_length) == told["Maximum length received (PDU, in bytes)"].split()[0]
    own = "Implementation identification: EzP2P workstation"
    assert user.implementation_class_uid == statement.value(own, "Implementation Class UID")
    assert user.implementation_version_name == statement.value(own, "Implementation Version Name")
    check_window(user, statement, name)
    roles = {row["Role"] for row in statement.rows(f"Proposed presentation contexts: {name}")}
    assert (roles, user.role_selection) == ({"SCU"}, {})
    assert not user.ext_neg
    assert user.user_identity is None
    return found


def check_window(user: Any, statement: Statement, name: str) -> None:
    caption = next(one for one in statement.tables if one.startswith("Asynchronous operations window"))
    (row,) = (row for row in statement.rows(caption) if row["Association"] == name)
    told = (row["Operations invoked, proposed"], row["Operations performed, proposed"])
    window = user.async_ops_window
    if window is None:
        assert told == ("not negotiated: 1", "not negotiated: 1")
    else:
        assert told == (str(window.max_operations_invoked), str(window.max_operations_performed))


def check_log(server: Any, statement: Statement, name: str) -> None:
    """What the peer's own log tells is what the statement says."""

    def log() -> NegotiationLog:
        return NegotiationLog(server.output(), "A-ASSOCIATE-RQ")

    wait_until(lambda: "END A-ASSOCIATE-RQ" in server.output(), what="the log tells of the request")
    found = log()
    contexts = [(number, abstract, syntaxes) for number, abstract, syntaxes in found.contexts()]
    assert contexts == statement.contexts(f"Proposed presentation contexts: {name}")
    assert found.fact("Called Application Name") == server.ae.title
    own = "Implementation identification: EzP2P workstation"
    assert found.fact("Their Implementation Class UID") == statement.value(own, "Implementation Class UID")
    assert found.fact("Their Implementation Version Name") == statement.value(own, "Implementation Version Name")
    length = statement.value("General association policies", "Maximum length received (PDU, in bytes)")
    assert found.fact("Their Max PDU Receive Size") == length.split()[0]
    assert found.roles() <= {"Default"}


def test_verification_is_proposed_as_told(
    ezp2p: EzP2P, storescp: Callable[..., StoreScp], traced_orthanc: Orthanc, statement: Statement, tap: Tap
) -> None:
    for server in (storescp("-d", "+xa"), traced_orthanc):
        wiretap = tap(server)
        assert ezp2p("echo", wiretap.ae.address).exit_code == 0
        check_wire(wiretap, statement, "Verification")
        check_log(server, statement, "Verification")


@pytest.mark.parametrize("keyword", CREATED)
def test_storage_is_proposed_as_told(
    ezp2p: EzP2P, storescp: Callable[..., StoreScp], statement: Statement, tap: Tap, make: Make, keyword: str
) -> None:
    server = storescp("-d", "+xa")
    wiretap = tap(server)
    sop_class = next(one for one in SOP_CLASSES if one.keyword == keyword)
    (path,) = make(keyword)
    assert ezp2p("send", path, "--to", wiretap.ae.address).exit_code == 0
    name = f"Storage of {UID(sop_class.uid).name}"
    check_wire(wiretap, statement, name)
    check_log(server, statement, name)
    assert len(server.files()) == 1


def test_storage_to_orthanc_is_proposed_as_told(
    ezp2p: EzP2P, traced_orthanc: Orthanc, pictures: Pictures, statement: Statement, tap: Tap
) -> None:
    wiretap = tap(traced_orthanc)
    assert ezp2p("send", pictures.png_rgb.path, "--to", wiretap.ae.address, *KNEE).exit_code == 0
    name = "Storage of Secondary Capture Image Storage"
    check_wire(wiretap, statement, name)
    check_log(traced_orthanc, statement, name)


def test_a_jpeg_is_proposed_in_its_own_syntax_first(
    ezp2p: EzP2P, storescp: Callable[..., StoreScp], pictures: Pictures, statement: Statement, tap: Tap
) -> None:
    wiretap = tap(storescp("-d", "+xa"))
    assert ezp2p("send", pictures.jpeg.path, "--to", wiretap.ae.address, *KNEE).exit_code == 0
    found = [str(one.transfer_syntax[0]) for one in decoded_request(wiretap.requests()[-1]).presentation_context]
    told = statement.contexts("Proposed presentation contexts: Storage of Secondary Capture Image Storage")
    assert found[0] == "1.2.840.10008.1.2.4.50"
    assert sorted(found) == sorted(syntaxes[0] for _, _, syntaxes in told)


@pytest.mark.parametrize(("model", "name"), [("study", "Study Root query"), ("patient", "Patient Root query")])
def test_a_query_is_proposed_as_told(
    ezp2p: EzP2P, tmp_path: Path, traced_orthanc: Orthanc, statement: Statement, tap: Tap, model: str, name: str
) -> None:
    dcmqrscp = DcmQrScp(tmp_path, "-d")
    try:
        for server in (dcmqrscp, traced_orthanc):
            wiretap = tap(server)
            assert ezp2p("find", wiretap.ae.address, "--model", model, "-k", "PatientID=1").exit_code == 0
            check_wire(wiretap, statement, name)
            check_log(server, statement, name)
    finally:
        dcmqrscp.stop()


def test_a_worklist_is_asked_for_as_told(
    ezp2p: EzP2P, wlmscpfs: Callable[..., WlmScpFs], traced_orthanc: Orthanc, statement: Statement, tap: Tap
) -> None:
    for server in (wlmscpfs("-d", "-csk"), traced_orthanc):
        folder = server.folder if isinstance(server, WlmScpFs) else server.worklist_folder
        entry = worklist_entry(patient_name="MUSTER^ERIKA", patient_id="P-1", accession_number="A-1")
        write_worklist_file(folder, "one", entry)
        wiretap = tap(server)
        assert len(ezp2p("worklist", wiretap.ae.address, "--json").rows) == 1
        check_wire(wiretap, statement, "Modality Worklist")
        check_log(server, statement, "Modality Worklist")


def test_storage_commitment_is_asked_for_as_told(
    ezp2p: EzP2P, traced_orthanc: Orthanc, pictures: Pictures, statement: Statement, tap: Tap
) -> None:
    wiretap, port = tap(traced_orthanc), free_port()
    traced_orthanc.know("EZP2P", port)
    ezp2p.data_dir.mkdir(parents=True, exist_ok=True)
    (ezp2p.data_dir / "settings.toml").write_text(
        f'[local]\nport = {port}\n[[remotes]]\nname = "Orthanc"\ntitle = "{wiretap.ae.title}"\n'
        f'host = "{wiretap.ae.host}"\nport = {wiretap.ae.port}\nconfirmation = "commitment"\n',
        "utf-8",
    )
    assert ezp2p("send", pictures.png_rgb.path, "--to", "Orthanc").exit_code == 0
    assert ezp2p("outbox", "deliver").exit_code == 0
    assert [row["State"] for row in ezp2p("outbox", "list", "--json").rows] == ["CONFIRMED"]
    check_wire(wiretap, statement, "Storage Commitment")
