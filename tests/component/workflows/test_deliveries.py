"""The outbox wired to the settings: where things go, what a person does, and that nothing is rerouted silently."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ezp2p.errors import DestinationEdited, DestinationRemoved
from ezp2p.model.application_entity import Confirmation, RemoteAE, Tls
from ezp2p.model.delivery import DeliveryState
from ezp2p.settings.settings import LocalSettings, RemoteSettings, Settings
from ezp2p.workflows.background import Stop
from ezp2p.workflows.deliver_batch import deliver_once
from ezp2p.workflows.services import Services
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_pacs import FakePacs
from tests.fakes.outbox_items import add_real_items

S = DeliveryState


@pytest.fixture
def services(data_dir: Path, clock: FakeClock) -> Iterator[Services]:
    with Services(data_dir, clock=clock) as opened:
        yield opened


def set_up(services: Services, *remotes: RemoteSettings) -> None:
    services.save_settings(Settings(local=LocalSettings(), remotes=remotes))


def remote(name: str, port: int, **values: object) -> RemoteSettings:
    return RemoteSettings.model_validate({"name": name, "title": "PACS", "host": "127.0.0.1", "port": port, **values})


def states(services: Services) -> list[DeliveryState]:
    return [item.state for item in reversed(services.deliveries.items())]


def test_a_destination_takes_its_choices_from_the_settings(services: Services) -> None:
    set_up(services, remote("PACS", 104, confirmation="query", associations=3))
    routed = services.deliveries.route(RemoteAE("PACS", "PACS", "127.0.0.1", 104))
    assert (routed.confirmation, routed.associations) == (Confirmation.QUERY, 3)


def test_a_destination_is_encrypted_as_the_settings_say(services: Services) -> None:
    """The outbox knows whether, and not how."""
    set_up(services, remote("Open", 104), remote("PACS", 104, uses_tls=True, tls_ca_file="/invented/ca.pem"))
    named = [services.deliveries.route(RemoteAE(name, "PACS", "127.0.0.1", 104)).tls for name in ("PACS", "Open")]
    assert named == [Tls("/invented/ca.pem"), None]


def test_a_destination_that_got_another_name_is_still_the_same(services: Services) -> None:
    set_up(services, remote("Main archive", 104))
    assert services.deliveries.route(RemoteAE("PACS", "PACS", "127.0.0.1", 104)).name == "Main archive"


def test_an_address_from_the_command_line_needs_no_settings(services: Services) -> None:
    given = services.remote_ae("PACS@127.0.0.1:104")
    assert services.deliveries.route(given) == given


def test_a_destination_that_was_edited_or_removed_is_told(services: Services) -> None:
    set_up(services, remote("PACS", 105))
    with pytest.raises(DestinationEdited, match=r"it was for PACS@127.0.0.1:104, now it is PACS@127.0.0.1:105"):
        services.deliveries.route(RemoteAE("PACS", "PACS", "127.0.0.1", 104))
    with pytest.raises(DestinationRemoved, match="is not set up any more"):
        services.deliveries.route(RemoteAE("Other", "PACS", "127.0.0.1", 104))


def test_what_waits_for_an_edited_destination_goes_nowhere_until_a_person_says_so(
    services: Services, fake_pacs: Callable[..., FakePacs]
) -> None:
    with fake_pacs(title="PACS") as pacs:
        before = RemoteAE("PACS", "PACS", "127.0.0.1", 1)
        add_real_items(services.outbox, before, 2)
        set_up(services, remote("PACS", pacs.ae.port))
        assert services.deliveries.waiting_for([before]) == 2
        deliver_once(services, stop=Stop())
        assert states(services) == [S.HELD, S.HELD]
        assert pacs.received == []
        note = services.deliveries.items()[0].note
        assert note.endswith(f"Press Try now to send it to PACS@127.0.0.1:{pacs.ae.port}, or discard it.")
        assert services.deliveries.retry([1]) == 1
        deliver_once(services, stop=Stop())
        assert states(services) == [S.SENT, S.HELD]
        assert [one.happening for one in services.deliveries.events_of(1)][-2:] == [
            "readdressed by the user",
            "accepted",
        ]


def test_try_now_never_reroutes_what_was_held_for_another_reason(services: Services) -> None:
    add_real_items(services.outbox, RemoteAE("PACS", "PACS", "127.0.0.1", 1), 1)
    services.deliveries.hold([1])
    set_up(services, remote("PACS", 2))
    assert services.deliveries.retry([1]) == 0
    item = services.deliveries.items()[0]
    assert (item.state, item.destination.port) == (S.HELD, 1)
    assert "now it is PACS@127.0.0.1:2" in item.note
    assert services.deliveries.retry([1]) == 1  # now they know
    assert services.deliveries.items()[0].destination.port == 2


def test_try_now_sends_under_the_title_of_the_settings(services: Services) -> None:
    add_real_items(services.outbox, RemoteAE("PACS@127.0.0.1:1", "PACS", "127.0.0.1", 1), 1)
    services.deliveries.hold([1])
    services.save_settings(Settings(local=LocalSettings(title="NEWTITLE")))
    assert services.deliveries.retry([1]) == 1
    assert services.deliveries.items()[0].calling_ae == "NEWTITLE"


def test_a_batch_is_known_however_much_was_sent_since(services: Services) -> None:
    add_real_items(services.outbox, RemoteAE("PACS", "PACS", "127.0.0.1", 1), 2)
    assert len(services.deliveries.all_of("batch")) == 2


def test_what_waits_for_a_removed_destination_goes_on_when_it_is_set_up_again(
    services: Services, fake_pacs: Callable[..., FakePacs]
) -> None:
    with fake_pacs(title="PACS") as pacs:
        add_real_items(services.outbox, RemoteAE("PACS", "PACS", "127.0.0.1", pacs.ae.port), 1)
        deliver_once(services, stop=Stop())
        assert states(services) == [S.HELD]
        services.deliveries.retry([1])
        deliver_once(services, stop=Stop())
        assert states(services) == [S.HELD]  # it has nowhere to go
        set_up(services, remote("PACS", pacs.ae.port))
        deliver_once(services, stop=Stop())
        assert states(services) == [S.SENT]


def test_who_discarded_something_is_in_the_history(services: Services) -> None:
    add_real_items(services.outbox, RemoteAE("PACS", "PACS", "127.0.0.1", 1), 1)
    assert services.deliveries.discard([1]) == 1
    assert services.deliveries.events_of(1)[-1].actor
    assert services.deliveries.history()[0].state == S.DISCARDED
