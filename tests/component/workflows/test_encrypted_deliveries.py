"""What was meant to go encrypted goes encrypted or not at all, whatever becomes of its destination in the settings."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ezp2p.errors import DestinationEdited, DestinationNotEncrypted
from ezp2p.model.application_entity import RemoteAE, Role, Tls
from ezp2p.model.delivery import DeliveryState, OutboxItem
from ezp2p.outbox.states import Happening
from ezp2p.settings.settings import LocalSettings, RemoteSettings, Settings
from ezp2p.workflows.background import Stop
from ezp2p.workflows.deliver_batch import deliver_once
from ezp2p.workflows.services import Services
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_pacs import FakePacs
from tests.fakes.outbox_items import add_real_items
from tests.peers.certificates import Certificates
from tests.peers.dcmtk import StartStore, StoreScp
from tests.peers.process import wait_until

S = DeliveryState
ENCRYPTED = RemoteAE("PACS", "PACS", "127.0.0.1", 104, tls=Tls())


@pytest.fixture
def services(data_dir: Path, clock: FakeClock) -> Iterator[Services]:
    with Services(data_dir, clock=clock) as opened:
        yield opened


def plain(peer: RemoteAE, name: str = "PACS", **others: object) -> RemoteSettings:
    """The settings of `peer` without encryption."""
    values = {"name": name, "title": peer.title, "host": peer.host, "port": peer.port, **others}
    return RemoteSettings.model_validate(values)


def encrypted(peer: RemoteAE, name: str = "PACS", **others: object) -> RemoteSettings:
    """The settings of `peer` with encryption; the files are those of `certificates`, or none where it is not asked."""
    return plain(peer, name, uses_tls=True, **others)


def set_up(services: Services, *remotes: RemoteSettings) -> None:
    services.save_settings(Settings(local=LocalSettings(), remotes=remotes))


def send(services: Services, batch: str = "batch") -> None:
    """Put an instance into the outbox as the window does, for the first destination that is set up."""
    add_real_items(services.outbox, services.remote_aes(Role.STORE)[0], batch=batch)


def deliver(services: Services) -> list[DeliveryState]:
    """The states after everything was tried once, oldest item first."""
    deliver_once(services, stop=Stop())
    return [item.state for item in reversed(services.deliveries.items())]


def first(services: Services) -> OutboxItem:
    (*_, item) = services.deliveries.items()
    return item


def arrived(server: StoreScp, count: int) -> bool:
    wait_until(lambda: len(server.files()) >= count, what="storescp has written them")
    return len(server.files()) == count


# --- encrypted before, plain now ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["PACS", "Another name"], ids=["switched off", "removed, and a plain one made"])
def test_what_was_meant_to_go_encrypted_does_not_go_to_a_plain_one_at_its_address(
    services: Services, storescp: StartStore, name: str
) -> None:
    server = storescp()
    set_up(services, encrypted(server.ae))
    send(services)
    set_up(services, plain(server.ae, name))
    assert deliver(services) == [S.HELD]
    assert server.files() == []
    assert first(services).note == (
        f"PACS ({server.ae.address}) is not set up with encryption (TLS) any more, and this was meant to go encrypted. "
        "Set it up with TLS in the settings, and this goes by itself; or discard it."
    )


def test_try_now_does_not_send_it_unencrypted(services: Services, storescp: StartStore) -> None:
    server = storescp()
    set_up(services, encrypted(server.ae))
    send(services)
    set_up(services, plain(server.ae))
    for _ in range(3):
        deliver(services)
        services.deliveries.retry([1])
    assert deliver(services) == [S.HELD]
    assert server.files() == []


def test_it_goes_by_itself_once_its_destination_is_encrypted_again(
    services: Services, storescp: StartStore, certificates: Certificates
) -> None:
    server = storescp(*certificates.options())
    settings = encrypted(server.ae, tls_ca_file=str(certificates.authority))
    set_up(services, settings)
    send(services)
    set_up(services)
    assert deliver(services) == [S.HELD]
    set_up(services, plain(server.ae))
    assert deliver(services) == [S.HELD]
    set_up(services, settings)
    assert deliver(services) == [S.SENT]
    assert arrived(server, 1)


def test_what_is_sent_after_encryption_was_switched_off_does_not_wait_for_what_was_sent_before(
    services: Services, storescp: StartStore
) -> None:
    server = storescp()
    set_up(services, encrypted(server.ae))
    send(services)
    set_up(services, plain(server.ae))
    send(services, "later")
    assert deliver(services) == [S.HELD, S.SENT]
    assert [path.name for path in server.files()] == ["SC.2.25.2"]
    assert services.deliveries.retry([1]) == 1
    assert deliver(services) == [S.HELD, S.SENT]
    assert arrived(server, 1)


def test_while_the_window_is_open_what_may_go_unencrypted_is_not_held_up(
    services: Services, storescp: StartStore
) -> None:
    server = storescp()
    set_up(services, encrypted(server.ae))
    send(services)
    set_up(services, plain(server.ae))
    services.deliveries.start(lambda _event: None)
    try:
        for count in (1, 2):
            send(services, f"later {count}")
            assert arrived(server, count)
    finally:
        services.deliveries.stop()
    assert first(services).state is S.HELD


def test_nobody_sends_it_unencrypted_to_a_new_address(services: Services, storescp: StartStore) -> None:
    """A port without TLS is another one; Try now, which sends to a new address, leaves it where it is."""
    server = storescp()
    set_up(services, encrypted(RemoteAE("PACS", "STORESCP", "127.0.0.1", 1)))
    send(services)
    set_up(services, plain(server.ae))
    for _ in range(3):
        assert deliver(services) == [S.HELD]
        services.deliveries.retry([1])
    assert deliver(services) == [S.HELD]
    assert "is not set up with encryption (TLS) any more" in first(services).note
    assert server.files() == []


def test_at_a_new_address_that_is_encrypted_a_person_sends_it(
    services: Services, storescp: StartStore, certificates: Certificates
) -> None:
    server = storescp(*certificates.options())
    set_up(services, encrypted(RemoteAE("PACS", "STORESCP", "127.0.0.1", 1)))
    send(services)
    set_up(services, encrypted(server.ae, tls_ca_file=str(certificates.authority)))
    assert deliver(services) == [S.HELD]
    assert services.deliveries.retry([1]) == 1
    set_up(services, plain(server.ae))
    assert deliver(services) == [S.HELD]  # there, too, it goes encrypted alone
    set_up(services, encrypted(server.ae, tls_ca_file=str(certificates.authority)))
    assert deliver(services) == [S.SENT]


def test_an_address_that_was_typed_stays_encrypted_as_it_was_known(services: Services, storescp: StartStore) -> None:
    server = storescp()
    set_up(services, encrypted(server.ae))
    typed = services.remote_ae(server.ae.address)
    add_real_items(services.outbox, typed)
    set_up(services)
    assert deliver(services) == [S.HELD]
    set_up(services, plain(server.ae))
    assert deliver(services) == [S.HELD]
    assert server.files() == []


def test_of_two_at_one_address_a_typed_one_is_the_encrypted_one(services: Services) -> None:
    peer = RemoteAE("PACS", "PACS", "127.0.0.1", 104)
    set_up(services, plain(peer, "Open"), encrypted(peer, tls_ca_file="/invented/ca.pem"))
    assert services.remote_ae("PACS@127.0.0.1:104").tls == Tls("/invented/ca.pem")


def test_what_waits_for_an_encrypted_one_is_what_was_meant_to_go_encrypted(services: Services) -> None:
    set_up(services, plain(ENCRYPTED))
    send(services)
    set_up(services, encrypted(ENCRYPTED))
    for number in (1, 2):
        send(services, f"later {number}")
    waiting_for = services.deliveries.waiting_for
    assert (waiting_for([ENCRYPTED]), waiting_for([replace(ENCRYPTED, tls=None)])) == (2, 3)


# --- where it goes ------------------------------------------------------------------------------------------------


def test_it_goes_to_the_encrypted_one_of_two_at_its_address(services: Services) -> None:
    """Whatever they are called."""
    set_up(services, plain(ENCRYPTED), encrypted(ENCRYPTED, "New", tls_ca_file="/invented/ca.pem"))
    routed = services.deliveries.route(ENCRYPTED)
    assert (routed.name, routed.tls) == ("New", Tls("/invented/ca.pem"))


def test_which_one_is_lacking_is_told(services: Services) -> None:
    set_up(services, plain(ENCRYPTED))
    with pytest.raises(DestinationNotEncrypted, match=r"PACS \(PACS@127\.0\.0\.1:104\) is not set up with encryption"):
        services.deliveries.route(ENCRYPTED)
    set_up(services, encrypted(RemoteAE("PACS", "PACS", "127.0.0.1", 105)))
    with pytest.raises(DestinationEdited, match=r"now it is PACS@127\.0\.0\.1:105"):
        services.deliveries.route(ENCRYPTED)


# --- plain before, encrypted now ----------------------------------------------------------------------------------


def test_what_was_sent_before_encryption_was_switched_on_goes_encrypted(
    services: Services, storescp: StartStore, certificates: Certificates
) -> None:
    server = storescp(*certificates.options())
    set_up(services, plain(server.ae))
    send(services)
    set_up(services, encrypted(server.ae, tls_ca_file=str(certificates.authority)))
    send(services, "later")
    assert deliver(services) == [S.SENT, S.SENT]
    assert arrived(server, 2)


def test_a_trial_of_encryption_holds_nothing_back_that_was_sent_before(
    services: Services, storescp: StartStore, certificates: Certificates
) -> None:
    server = storescp()
    set_up(services, plain(server.ae))
    send(services)
    set_up(services, encrypted(server.ae, tls_ca_file=str(certificates.authority)))
    assert deliver(services)[0] is not S.SENT  # the server knows nothing of TLS
    set_up(services, plain(server.ae))
    assert deliver(services) == [S.SENT]


# --- asking what it keeps -----------------------------------------------------------------------------------------


def test_nobody_is_asked_unencrypted_what_it_keeps(services: Services, fake_pacs: Callable[..., FakePacs]) -> None:
    archive = fake_pacs()
    set_up(services, encrypted(archive.ae, confirmation="query"))
    send(services)
    for happening in (Happening.CLAIMED, Happening.ACCEPTED):
        services.outbox.record(1, happening, sender="the one who delivered")
    set_up(services, plain(archive.ae, confirmation="query"))
    assert deliver(services) == [S.SENT]
    assert archive.calling_titles == []


def test_what_was_sent_plain_is_asked_about_as_it_is_set_up(
    services: Services, fake_pacs: Callable[..., FakePacs]
) -> None:
    archive = fake_pacs()
    set_up(services, plain(archive.ae, confirmation="query"))
    send(services)
    assert deliver(services) == [S.SENT]
    assert len(archive.calling_titles) == 2
