"""That an item is to go encrypted is never forgotten: not by a start, a lost database or manifest, or a new version."""

import json
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from ezp2p.errors import DestinationNotEncrypted
from ezp2p.model.application_entity import RemoteAE, Tls
from ezp2p.model.delivery import DeliveryState
from ezp2p.outbox.commitments import CommitmentRegister
from ezp2p.outbox.manifests import Manifests
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.schema import MIGRATIONS
from ezp2p.outbox.states import Happening
from ezp2p.outbox.tidy import OutboxAges
from ezp2p.outbox.upkeep import Upkeep
from ezp2p.storage.atomic_file import write
from ezp2p.storage.database import Database
from tests.fakes.fake_clock import FakeClock
from tests.fakes.invented import PACS
from tests.fakes.outbox_items import add_real_items
from tests.fakes.workplace import Workplace

S = DeliveryState
ENCRYPTED = replace(PACS, tls=Tls("/invented/ca.pem"))
MANIFEST = "2.25.100"


def opened(folder: Path, clock: FakeClock) -> Outbox:
    return Outbox(folder, clock=clock, write=write)


@pytest.fixture
def outbox(data_dir: Path, clock: FakeClock) -> Iterator[Outbox]:
    """One item that is to go encrypted, and one of the same destination that is not."""
    with closing(opened(data_dir, clock)) as one:
        add_real_items(one, ENCRYPTED, batch=MANIFEST)
        add_real_items(one, PACS, batch="plain")
        yield one


def encrypted(outbox: Outbox) -> list[bool]:
    """Of each item, oldest first."""
    return [item.destination.is_encrypted for item in reversed(outbox.items())]


def test_it_is_known_after_a_start(outbox: Outbox, data_dir: Path, clock: FakeClock) -> None:
    """Whether, not how: with which certificates the settings say."""
    outbox.close()
    with closing(opened(data_dir, clock)) as again:
        assert [item.destination.tls for item in reversed(again.items())] == [Tls(), None]
        assert [one.tls for one in again.destinations_with_work()] == [Tls(), None]


@pytest.mark.expected_log("made anew")
def test_it_is_known_when_the_database_was_lost(outbox: Outbox, data_dir: Path, clock: FakeClock) -> None:
    outbox.close()
    (data_dir / "outbox.sqlite").unlink()
    with closing(opened(data_dir, clock)) as again:
        assert again.rebuilt is not None
        assert encrypted(again) == [True, False]


@pytest.mark.expected_log("made anew")
def test_it_is_known_when_its_manifest_was_lost_before(outbox: Outbox, data_dir: Path, clock: FakeClock) -> None:
    for manifest in outbox.manifests.folder.glob("*.jsonl"):
        manifest.unlink()
    Upkeep(outbox, clock=clock, keep=lambda: OutboxAges(7, 90)).run_once(threading.Event())
    outbox.close()
    (data_dir / "outbox.sqlite").unlink()
    with closing(opened(data_dir, clock)) as again:
        assert sorted(encrypted(again)) == [False, True]


@pytest.mark.expected_log("made anew")
def test_it_is_known_at_another_address(outbox: Outbox, data_dir: Path, clock: FakeClock) -> None:
    """A person sent what went unencrypted to an address that is encrypted."""
    outbox.record(2, Happening.HELD_BY_USER)
    assert outbox.readdress(2, replace(ENCRYPTED, port=2762))
    assert encrypted(outbox) == [True, True]
    outbox.close()
    (data_dir / "outbox.sqlite").unlink()
    with closing(opened(data_dir, clock)) as again:
        assert encrypted(again) == [True, True]


def test_a_manifest_of_before_tells_nothing_of_it(outbox: Outbox, data_dir: Path) -> None:
    """Nothing was encrypted then."""
    (told,) = ((data_dir / "batches" / f"{MANIFEST}.jsonl").read_text("ascii").split("\n"))[1:-1]
    values = json.loads(told)
    assert values["accepted"]["destinations"][0].pop("is_encrypted") is True
    write(data_dir / "batches" / f"{MANIFEST}.jsonl", f"\n{json.dumps(values)}\n".encode("ascii"))
    (item,) = Manifests(data_dir, write).load(MANIFEST).items
    assert not item.destination.is_encrypted
    assert encrypted(outbox) == [True, False]


def test_what_a_damaged_manifest_says_of_it_is_not_guessed(outbox: Outbox, data_dir: Path) -> None:
    path = data_dir / "batches" / f"{MANIFEST}.jsonl"
    outbox.close()
    path.write_bytes(path.read_bytes().replace(b'"is_encrypted": true', b'"is_encrypted": 0'))
    file = Manifests(data_dir, write).load(MANIFEST)
    assert (file.items, file.unreadable) == ((), 1)


def test_a_database_of_the_schema_before_is_opened(data_dir: Path, clock: FakeClock) -> None:
    """What lies in it goes on as it would have gone."""
    database = Database(data_dir / "outbox.sqlite", MIGRATIONS[:4])
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO instances (sop_instance_uid, sop_class_uid, transfer_syntax_uid, study_instance_uid,"
            " series_instance_uid, series_number, instance_number, patient_id, patient_name, file_name, sha256,"
            " size_bytes) VALUES ('2.25.1', '1.2', '1.3', '1.4', '1.5', '3', 1, 'P-0042', 'M', '2.25.1.dcm', '', 1)"
        )
        connection.execute(
            "INSERT INTO items (batch, sop_instance_uid, destination_name, destination_title, destination_host,"
            " destination_port, calling_ae, state, attempts, note, added, changed)"
            " VALUES ('batch', '2.25.1', ?, ?, ?, ?, 'EZP2P', 'WAITING', 1, 'It is away.', ?, ?)",
            (*PACS.identity, clock.now().isoformat(), clock.now().isoformat()),
        )
    database.close()
    with closing(opened(data_dir, clock)) as outbox:
        (item,) = outbox.items()
        assert (item.state, item.note) == (S.WAITING, "It is away.")
        assert (item.destination, item.destination.tls) == (PACS, None)


# --- what is done with it -----------------------------------------------------------------------------------------


def only_plain(destination: RemoteAE) -> RemoteAE:
    """The settings know no encryption."""
    if destination.is_encrypted:
        raise DestinationNotEncrypted(name=destination.name, address=destination.address)
    return destination


def test_what_happens_to_a_destination_happens_to_each_kind_apart(outbox: Outbox) -> None:
    assert outbox.record_all_of(ENCRYPTED, Happening.DESTINATION_REFUSED, note="Held.") == 1
    assert [item.state for item in reversed(outbox.items())] == [S.HELD, S.QUEUED]
    assert outbox.record_all_of(PACS, Happening.DESTINATION_BACK) == 0
    assert outbox.record_all_of(ENCRYPTED, Happening.DESTINATION_BACK) == 1


def test_no_association_is_opened_for_what_can_only_go_encrypted(data_dir: Path, clock: FakeClock) -> None:
    """Neither to store nor to probe, also where it was refused before."""
    workplace = Workplace(data_dir, clock, route=only_plain)
    with closing(workplace.outbox) as outbox:
        add_real_items(outbox, ENCRYPTED, 2)
        for _ in range(3):
            workplace.try_all()
            clock.advance(4000)
        assert workplace.states == [S.HELD, S.HELD]
        assert workplace.store.opened == []


def test_what_was_sent_is_asked_about_in_its_own_way(outbox: Outbox, clock: FakeClock) -> None:
    for number in (1, 2):
        for happening in (Happening.CLAIMED, Happening.ACCEPTED):
            outbox.record(number, happening, sender="the one who delivered")
    register = CommitmentRegister(outbox, clock)
    assert sorted(one.is_encrypted for one in register.destinations()) == [False, True]
    assert [item.item_id for item in register.to_ask(ENCRYPTED, limit=9)] == [1]
    assert [item.item_id for item in register.to_ask(PACS, limit=9)] == [2]
