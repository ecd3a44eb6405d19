"""What the connection doctor says of encryption: what was agreed on, until when, and why it did not come about."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ezp2p.model.application_entity import RemoteAE, Role, Tls
from ezp2p.settings.settings import LocalSettings, Settings, TimeoutSettings
from ezp2p.workflows.background import Stop
from ezp2p.workflows.connection_doctor import STEP_NAMES, Outcome, Step
from ezp2p.workflows.services import Services
from tests.fakes.fake_clock import FakeClock
from tests.peers.certificates import Certificates
from tests.peers.dcmtk import StartStore

UNTIL = datetime(2039, 12, 31, 12, tzinfo=UTC)


@pytest.fixture
def services(data_dir: Path, clock: FakeClock) -> Iterator[Services]:
    with Services(data_dir, clock=clock) as made:
        times = TimeoutSettings(connect_s=2.0, association_s=2.0, response_s=5.0)
        made.save_settings(Settings(local=LocalSettings(title="ROOM1", timeouts=times)))
        yield made


def diagnosis(services: Services, remote: RemoteAE, *, with_test_picture: bool = False) -> dict[str, Step]:
    remote = replace(remote, roles=frozenset({Role.STORE}))
    steps = tuple(services.diagnose(remote, with_test_picture=with_test_picture, stop=Stop()))
    assert tuple(step.name for step in steps) == STEP_NAMES
    return {step.name.partition(" (")[0]: step for step in steps}


def trusting(remote: RemoteAE, certificates: Certificates) -> RemoteAE:
    return replace(remote, tls=Tls(ca_file=str(certificates.authority)))


def test_it_tells_version_cipher_certificate_and_its_end_and_a_test_picture_goes_encrypted(
    services: Services, storescp: StartStore, certificates: Certificates
) -> None:
    server = storescp(*certificates.options())
    steps = diagnosis(services, trusting(server.ae, certificates), with_test_picture=True)
    step = steps["Encryption"]
    assert step.outcome is Outcome.PASSED
    assert step.found.startswith("Encrypted by TLSv1.")
    assert "GCM" in step.found
    assert step.found.endswith(
        "The certificate of server.invalid was issued by authority.invalid and is valid until 2040-01-01."
    )
    assert (step.tell, steps["Echo"].outcome) == ("", Outcome.PASSED)
    assert steps["Test picture"].outcome is Outcome.PASSED
    assert len(server.files()) == 1


@pytest.mark.parametrize(("days", "outcome"), [(30, Outcome.WARNED), (31, Outcome.PASSED)])
def test_an_end_within_thirty_days_is_told_to_the_administrator(
    services: Services,
    storescp: StartStore,
    certificates: Certificates,
    clock: FakeClock,
    days: int,
    outcome: Outcome,
) -> None:
    clock.moment = UNTIL - timedelta(days=days)
    certificates.issued("ends", ends=f"{UNTIL:%Y%m%d%H%M%S}Z")
    step = diagnosis(services, trusting(storescp(*certificates.options("ends")).ae, certificates))["Encryption"]
    assert step.outcome is outcome
    assert ("ends on 2039-12-31" in step.tell) == (outcome is Outcome.WARNED)


def test_a_certificate_that_is_not_trusted_ends_the_way(
    services: Services, storescp: StartStore, certificates: Certificates
) -> None:
    remote = replace(storescp(*certificates.options()).ae, tls=Tls())
    steps = diagnosis(services, remote, with_test_picture=True)
    assert steps["Encryption"].outcome is Outcome.FAILED
    assert "not trusted on this workstation" in steps["Encryption"].found
    assert "Ask its administrator for the file of its certificate" in steps["Encryption"].tell
    assert steps["Association"].found == "Not tried, because the step before it failed: Encryption (TLS)."


def test_a_server_that_asks_for_our_certificate_fails_at_the_encryption(
    services: Services, storescp: StartStore, certificates: Certificates
) -> None:
    remote = trusting(storescp(*certificates.options("server", "-rc")).ae, certificates)
    step = diagnosis(services, remote)["Encryption"]
    assert step.outcome is Outcome.FAILED
    assert "asks for a certificate of this workstation" in step.found


def test_a_server_that_does_not_encrypt_is_told(
    services: Services, storescp: StartStore, certificates: Certificates
) -> None:
    step = diagnosis(services, trusting(storescp().ae, certificates))["Encryption"]
    assert step.outcome is Outcome.FAILED
    assert "closed the connection on port" in step.found
    assert "the port of STORESCP with TLS" in step.tell


def test_a_file_that_is_not_there_is_named(services: Services, storescp: StartStore, tmp_path: Path) -> None:
    nowhere = str(tmp_path / "nowhere.pem")
    step = diagnosis(services, replace(storescp().ae, tls=Tls(ca_file=nowhere)))["Encryption"]
    assert step.found == f"The file {nowhere} cannot be used: there is no such file."
    assert "Check the file's path" in step.tell


def test_a_server_that_takes_only_encrypted_connections_is_told_where_encryption_is_off(
    services: Services, storescp: StartStore, certificates: Certificates
) -> None:
    steps = diagnosis(services, storescp(*certificates.options()).ae)
    assert steps["Encryption"].outcome is Outcome.SKIPPED
    assert steps["Encryption"].found.startswith("Not used")
    assert "takes only encrypted connections" in steps["Association"].found
    assert steps["Association"].tell.startswith("Switch on TLS")
