"""A destination that is set up otherwise while there is work for it: that counts from the next picture on."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ezp2p.errors import DestinationRemoved
from ezp2p.model.application_entity import RemoteAE, Tls
from ezp2p.model.clock import SystemClock
from ezp2p.model.delivery import DeliveryState
from tests.fakes.fake_pacs import FakePacs
from tests.fakes.workstation import Workstation
from tests.peers.certificates import Certificates
from tests.peers.dcmtk import StartStore, StoreScp
from tests.peers.process import wait_until

S = DeliveryState
BACKLOG = 6


class Settings:
    """How the one destination is set up: as `remote`, and as `later` once `has_come` says so."""

    def __init__(self) -> None:
        self.remote = self.later = RemoteAE("PACS", "STORESCP", "127.0.0.1", 104)
        self.has_come: Callable[[], bool] = lambda: False
        self.removed = False

    def route(self, destination: RemoteAE) -> RemoteAE:
        if not self.has_come():
            return self.remote
        if self.removed:
            raise DestinationRemoved(name=destination.name, address=destination.address)
        return self.later


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def workstation(data_dir: Path, settings: Settings) -> Iterator[Workstation]:
    made = Workstation(data_dir, clock=SystemClock(), route=settings.route)
    yield made
    made.close()


def wait_for(workstation: Workstation, *states: S) -> None:
    wait_until(lambda: workstation.states == list(states), what=f"the items are {states}", seconds=20)


@pytest.fixture
def switched_on(
    settings: Settings, storescp: StartStore, certificates: Certificates
) -> tuple[Settings, StoreScp, StoreScp]:
    """TLS is switched on once the first picture has come: the two servers are the port without it and the port with."""
    before, after = storescp(), storescp(*certificates.options())
    settings.remote = replace(before.ae, name="PACS")
    settings.later = replace(after.ae, name="PACS", tls=Tls(ca_file=str(certificates.authority)))
    settings.has_come = lambda: bool(before.files())
    return settings, before, after


def test_encryption_that_is_switched_on_counts_from_the_next_picture_of_a_backlog(
    workstation: Workstation, switched_on: tuple[Settings, StoreScp, StoreScp]
) -> None:
    settings, before, after = switched_on
    workstation.add(settings.remote, BACKLOG)
    workstation.try_all()
    assert workstation.states == [S.SENT] * BACKLOG
    assert (len(before.files()), len(after.files())) == (1, BACKLOG - 1)


def test_it_counts_for_what_comes_while_an_association_lingers(
    workstation: Workstation, switched_on: tuple[Settings, StoreScp, StoreScp]
) -> None:
    settings, before, after = switched_on
    with workstation.running():
        workstation.add(settings.remote)
        wait_for(workstation, S.SENT)
        workstation.add(settings.remote)
        wait_for(workstation, S.SENT, S.SENT)
    assert (len(before.files()), len(after.files())) == (1, 1)


def test_all_associations_to_it_end(
    workstation: Workstation, settings: Settings, storescp: StartStore, certificates: Certificates
) -> None:
    before, after = storescp("--fork"), storescp("--fork", *certificates.options())
    settings.remote = replace(before.ae, name="PACS", associations=3)
    settings.later = replace(after.ae, name="PACS", associations=3, tls=Tls(ca_file=str(certificates.authority)))
    settings.has_come = lambda: bool(before.files())
    workstation.add(settings.remote, 30)
    workstation.try_all()
    assert workstation.states == [S.SENT] * 30
    assert len(before.files()) <= 3  # one that each had begun
    assert len(before.files()) + len(after.files()) == 30


@pytest.mark.parametrize(
    "change",
    [
        {"tls": Tls(ca_file="/invented/new.pem")},
        {"tls": Tls(certificate_file="/invented/ours.pem", key_file="/invented/ours.key")},
        {"character_set": "ISO_IR 100"},
        {"name": "Another name"},
    ],
    ids=["trust", "our certificate", "character set", "name"],
)
def test_whatever_was_changed_begins_a_new_association(
    workstation: Workstation, settings: Settings, fake_pacs: Callable[..., FakePacs], change: dict[str, object]
) -> None:
    """The association itself is a plain one here: what it is opened with is looked at."""
    pacs = fake_pacs()
    settings.remote = pacs.ae
    settings.later = replace(pacs.ae, **change)  # type: ignore[arg-type]
    settings.has_come = lambda: bool(pacs.received)
    asked: list[RemoteAE] = []

    def open_storage(remote: RemoteAE, *others: object) -> object:
        asked.append(remote)
        return workstation.open_storage(replace(remote, tls=None), *others)  # type: ignore[arg-type]

    workstation.delivery = workstation.new_delivery(open_storage)  # type: ignore[arg-type]
    workstation.add(pacs.ae, BACKLOG)
    workstation.try_all()
    assert workstation.states == [S.SENT] * BACKLOG
    assert [(one.tls, one.character_set, one.name) for one in asked] == [
        (one.tls, one.character_set, one.name) for one in (settings.remote, settings.later)
    ]


def test_as_long_as_nothing_is_changed_one_association_takes_all(
    workstation: Workstation, settings: Settings, fake_pacs: Callable[..., FakePacs]
) -> None:
    pacs = fake_pacs()
    settings.remote = settings.later = pacs.ae
    settings.has_come = lambda: bool(pacs.received)
    workstation.add(pacs.ae, BACKLOG)
    workstation.try_all()
    assert len(pacs.calling_titles) == 1


def test_a_destination_that_is_removed_gets_nothing_more(
    workstation: Workstation, settings: Settings, fake_pacs: Callable[..., FakePacs]
) -> None:
    pacs = fake_pacs()
    settings.remote, settings.removed = pacs.ae, True
    settings.has_come = lambda: bool(pacs.received)
    workstation.add(pacs.ae, BACKLOG)
    with workstation.running():
        wait_for(workstation, S.SENT, *[S.HELD] * (BACKLOG - 1))
    assert len(pacs.received) == 1
    assert "is not set up any more" in workstation.item(BACKLOG).note
