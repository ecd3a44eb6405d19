"""The connection doctor before real servers, and before those that are wrong in one way each."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ezp2p.errors import Cancelled
from ezp2p.model.application_entity import RemoteAE, Role
from ezp2p.settings.settings import LocalSettings, Settings, TimeoutSettings
from ezp2p.workflows.background import Stop
from ezp2p.workflows.connection_doctor import STEP_NAMES, Outcome, Step, report_of
from ezp2p.workflows.services import Services
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_pacs import FakePacs
from tests.fakes.fault_proxy import NOTHING, FaultProxy, lost_answer
from tests.fakes.scripted_peer import FullBacklog, Script, ScriptedPeer
from tests.peers.dcmtk import DcmQrScp, StoreScp, WlmScpFs
from tests.peers.orthanc import Orthanc
from tests.peers.process import free_port
from tests.peers.worklist_file import worklist_entry, write_worklist_file

QUICK = TimeoutSettings(connect_s=2.0, association_s=0.5, response_s=2.0)


@pytest.fixture
def services(data_dir: Path, clock: FakeClock) -> Iterator[Services]:
    with Services(data_dir, clock=clock) as made:
        made.save_settings(Settings(local=LocalSettings(title="ROOM1", port=11115, timeouts=QUICK)))
        yield made


def diagnosis(services: Services, remote: RemoteAE, *, with_test_picture: bool = False) -> dict[str, Step]:
    steps = tuple(services.diagnose(remote, with_test_picture=with_test_picture, stop=Stop()))
    assert tuple(step.name for step in steps) == STEP_NAMES
    return {step.name.partition(" (")[0]: step for step in steps}


def outcomes(steps: dict[str, Step]) -> dict[str, str]:
    return {name: step.outcome.value for name, step in steps.items()}


def test_all_passes_before_orthanc_and_the_test_picture_is_found_again(services: Services, orthanc: Orthanc) -> None:
    steps = diagnosis(services, orthanc.ae, with_test_picture=True)
    assert outcomes(steps) == {
        "Name": "passed",
        "Port": "passed",
        "Encryption": "skipped",
        "Association": "passed",
        "Echo": "passed",
        "Search": "passed",
        "Worklist": "passed",
        "Test picture": "passed",
        "Test picture found again": "passed",
    }
    (stored,) = orthanc.all_instances()
    tags = orthanc.tags(stored)
    assert tags["PatientName"] == "EZP2P^TEST"
    assert tags["PatientID"].startswith("EZP2P-TEST-")
    assert tags["SOPClassUID"] == "1.2.840.10008.5.1.4.1.1.7"
    picture = steps["Test picture"]
    for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "PatientID"):
        assert tags[keyword] in picture.found
    assert "has to be deleted at the PACS" in picture.tell
    assert tags["StudyInstanceUID"] in picture.tell
    assert services.deliveries.items() == ()
    assert list((services.locations.outbox / "sending").iterdir()) == []


def test_nothing_is_stored_unless_somebody_asked_for_it(services: Services, orthanc: Orthanc) -> None:
    steps = diagnosis(services, orthanc.ae)
    assert steps["Test picture"].outcome is Outcome.SKIPPED
    assert "only when you ask for it" in steps["Test picture"].found
    assert orthanc.all_instances() == []


def test_two_test_pictures_are_of_two_patients(services: Services, orthanc: Orthanc) -> None:
    for _ in range(2):
        diagnosis(services, orthanc.ae, with_test_picture=True)
    assert len({orthanc.tags(one)["PatientID"] for one in orthanc.all_instances()}) == 2


def test_the_entries_of_today_are_counted_and_nobody_is_named(services: Services, orthanc: Orthanc) -> None:
    entry = worklist_entry(patient_name="INVENTED^ANNA", patient_id="TEST-7", accession_number="ACC7")
    write_worklist_file(orthanc.worklist_folder, "one", entry)
    step = diagnosis(services, orthanc.ae)["Worklist"]
    assert step == Step("Worklist (C-FIND)", Outcome.PASSED, "It answered: 1 entry for today.")


def test_a_called_title_that_nobody_has_is_told_and_what_needs_it_is_left_out(
    services: Services, orthanc: Orthanc
) -> None:
    steps = diagnosis(services, replace(orthanc.ae, title="WRONG"), with_test_picture=True)
    failed = steps["Association"]
    assert failed.outcome is Outcome.FAILED
    assert "not called WRONG" in failed.found
    assert "capital letters" in failed.tell
    later = [step for name, step in steps.items() if name not in {"Name", "Port", "Encryption", "Association"}]
    assert {step.outcome for step in later} == {Outcome.SKIPPED}
    assert {step.found for step in later} == {"Not tried, because the step before it failed: Association."}
    assert orthanc.all_instances() == []


def test_a_worklist_server_of_another_title_is_told(services: Services, wlmscpfs: Callable[..., WlmScpFs]) -> None:
    remote = replace(wlmscpfs().ae, title="NOBODY", roles=frozenset({Role.WORKLIST}))
    assert diagnosis(services, remote)["Association"].outcome is Outcome.FAILED


def test_a_title_of_ours_that_it_does_not_know_comes_with_what_the_administrator_needs(
    services: Services, fake_pacs: Callable[..., FakePacs]
) -> None:
    pacs = fake_pacs(reject=(1, 1, 3))
    step = diagnosis(services, pacs.ae)["Association"]
    assert step.outcome is Outcome.FAILED
    assert step.tell == ("Ask the PACS administrator to add the AE title ROOM1 with the address 127.0.0.1, port 11115.")


def test_a_port_where_nothing_listens_is_told_from_a_silent_one(services: Services) -> None:
    steps = diagnosis(services, RemoteAE("Nobody", "NOBODY", "127.0.0.1", free_port()))
    assert steps["Name"].outcome is Outcome.PASSED
    assert steps["Port"].outcome is Outcome.FAILED
    assert "nothing listens" in steps["Port"].found
    assert "PACS administrator" in steps["Port"].tell


def test_a_port_that_a_firewall_hides_is_unreachable(services: Services, full_backlog: FullBacklog) -> None:
    step = diagnosis(services, full_backlog.ae)["Port"]
    assert step.outcome is Outcome.FAILED
    assert "no answer within 2 seconds" in step.found
    assert "firewall" in step.tell


def test_a_name_that_nobody_knows_is_told_first(services: Services) -> None:
    steps = diagnosis(services, RemoteAE("Nobody", "NOBODY", "pacs.invalid", 104))
    assert steps["Name"].outcome is Outcome.FAILED
    assert "pacs.invalid" in steps["Name"].found
    assert steps["Port"] == Step("Port (TCP)", Outcome.SKIPPED, "Not tried, because the step before it failed: Name.")


def test_a_name_is_shown_with_its_address(services: Services, orthanc: Orthanc) -> None:
    step = diagnosis(services, replace(orthanc.ae, host="localhost"))["Name"]
    assert step.found.startswith("The name localhost has the address ")
    assert "127.0.0.1" in step.found


def test_a_server_that_takes_connections_and_never_answers_is_told(
    services: Services, scripted_peer: Callable[[Script], ScriptedPeer]
) -> None:
    peer = scripted_peer(lambda connection: connection.stay_silent())
    steps = diagnosis(services, peer.ae)
    assert steps["Port"].outcome is Outcome.PASSED
    assert steps["Association"].outcome is Outcome.FAILED
    assert "took the connection, but did not answer" in steps["Association"].found


def test_a_web_server_is_no_dicom_server(services: Services, scripted_peer: Callable[[Script], ScriptedPeer]) -> None:
    peer = scripted_peer(lambda connection: connection.send(b"HTTP/1.1 400 Bad Request\r\n\r\n"))
    step = diagnosis(services, peer.ae)["Association"]
    assert "it is a web server" in step.found
    assert "DICOM port" in step.tell


def test_a_storage_server_that_is_to_be_searched_is_told(services: Services, storescp: Callable[..., StoreScp]) -> None:
    peer = storescp()
    steps = diagnosis(services, peer.ae, with_test_picture=True)
    assert steps["Association"].outcome is Outcome.WARNED
    assert "does not take searches (Study Root) and the worklist" in steps["Association"].found
    assert steps["Search"].outcome is Outcome.FAILED
    assert "for the AE title ROOM1" in steps["Search"].tell
    assert steps["Test picture"].outcome is Outcome.PASSED
    assert len(peer.files()) == 1


def test_what_a_server_is_not_used_for_is_left_out(services: Services, storescp: Callable[..., StoreScp]) -> None:
    remote = replace(storescp().ae, roles=frozenset({Role.STORE}))
    steps = diagnosis(services, remote, with_test_picture=True)
    assert steps["Association"].outcome is Outcome.PASSED
    assert outcomes(steps)["Search"] == outcomes(steps)["Worklist"] == "skipped"
    assert steps["Test picture found again"].found.startswith("Not used")


def test_an_archive_of_dcmtk_stores_and_finds_the_test_picture(services: Services, dcmqrscp: DcmQrScp) -> None:
    remote = replace(dcmqrscp.ae, roles=frozenset({Role.STORE, Role.QUERY}))
    steps = diagnosis(services, remote, with_test_picture=True)
    assert steps["Test picture found again"].outcome is Outcome.PASSED


def test_a_picture_that_is_refused_is_told_with_the_cure(
    services: Services, fake_pacs: Callable[..., FakePacs]
) -> None:
    pacs = fake_pacs(statuses=[0x0000, 0xA700])
    remote = replace(pacs.ae, roles=frozenset({Role.STORE}))
    steps = diagnosis(services, remote, with_test_picture=True)
    assert steps["Test picture"].outcome is Outcome.FAILED
    assert steps["Test picture found again"].found == "No test picture was stored."


def test_a_lost_answer_says_which_picture_may_be_there(
    services: Services, orthanc: Orthanc, fault_proxy: Callable[..., FaultProxy]
) -> None:
    proxy = fault_proxy(orthanc.ae, NOTHING, NOTHING, NOTHING, lost_answer())
    remote = replace(proxy.ae, roles=frozenset({Role.STORE}))
    step = diagnosis(services, remote, with_test_picture=True)["Test picture"]
    assert step.outcome is Outcome.FAILED
    (stored,) = orthanc.all_instances()
    assert "may have been stored all the same" in step.tell
    assert orthanc.tags(stored)["StudyInstanceUID"] in step.tell


def test_it_ends_as_soon_as_it_is_told_to(services: Services, scripted_peer: Callable[[Script], ScriptedPeer]) -> None:
    peer = scripted_peer(lambda connection: connection.stay_silent())
    services.save_settings(Settings(local=LocalSettings(timeouts=TimeoutSettings(association_s=60))))
    stop = Stop()
    steps = services.diagnose(peer.ae, with_test_picture=False, stop=stop)
    assert [next(steps).name for _ in range(3)][-1] == "Encryption (TLS)"
    threading.Timer(0.2, stop.set).start()
    with pytest.raises(Cancelled):
        next(steps)


def test_the_report_names_every_step_and_whom_to_tell(services: Services) -> None:
    remote = RemoteAE("Nobody", "NOBODY", "pacs.invalid", 104)
    steps = tuple(services.diagnose(remote, with_test_picture=False, stop=Stop()))
    report = report_of(remote, steps)
    assert report.startswith("Connection check of Nobody (NOBODY@pacs.invalid:104)\n[failed] Name: ")
    assert steps[0].tell in report
    assert all(step.name in report for step in steps)
