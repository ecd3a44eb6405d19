"""The outbox from the command line: what waits, what is held, what a crash leaves, and two programs on one folder."""

import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pydicom
import pytest

from tests.fakes.fake_pacs import FakePacs
from tests.fakes.scripted_peer import ScriptedPeer, accepts_then, rejects, swallows
from tests.peers.dcmtk import StoreScp
from tests.peers.process import free_port, wait_until
from tests.system.command import EzP2P
from tests.system.pictures import Pictures


def states(ezp2p: EzP2P) -> list[str]:
    return [row["State"] for row in ezp2p("outbox", "list", "--json").rows]


def test_what_a_pacs_that_is_away_did_not_get_waits_and_is_delivered_later(
    ezp2p: EzP2P, fake_pacs: Callable[..., FakePacs], pictures: Pictures
) -> None:
    pacs = fake_pacs()
    address = pacs.ae.address
    pacs.stop()
    done = ezp2p("send", pictures.png_rgb.path, pictures.png_gray.path, "--to", address)
    assert done.exit_code == 1
    assert "nothing listens on port" in done.complaints
    assert "2 of 2 still wait" in done.complaints
    assert states(ezp2p) == ["WAITING", "WAITING"]
    waiting = {row["SOPInstanceUID"] for row in ezp2p("outbox", "list", "--json").rows}
    ezp2p("outbox", "hold")
    assert states(ezp2p) == ["HELD", "HELD"]
    ezp2p("outbox", "deliver")
    assert states(ezp2p) == ["HELD", "HELD"]
    ezp2p("outbox", "retry")
    assert states(ezp2p) == ["QUEUED", "QUEUED"]
    assert {row["SOPInstanceUID"] for row in ezp2p("outbox", "list", "--json").rows} == waiting


def test_no_wait_only_puts_into_the_outbox_and_deliver_works_it_off(
    ezp2p: EzP2P, storescp: Callable[..., StoreScp], pictures: Pictures
) -> None:
    peer = storescp()
    assert ezp2p("send", pictures.png_rgb.path, "--to", peer.ae.address, "--no-wait").exit_code == 0
    assert states(ezp2p) == ["QUEUED"]
    assert peer.files() == []
    assert ezp2p("send", pictures.png_gray.path, "--to", peer.ae.address).exit_code == 0
    assert states(ezp2p) == ["QUEUED", "SENT"]
    assert ezp2p("outbox", "deliver").exit_code == 0
    assert states(ezp2p) == ["SENT", "SENT"]
    assert len(peer.files()) == 2


def test_what_is_discarded_stays_discarded(ezp2p: EzP2P, storescp: Callable[..., StoreScp], pictures: Pictures) -> None:
    peer = storescp()
    ezp2p("send", pictures.png_rgb.path, "--to", peer.ae.address, "--no-wait")
    (row,) = ezp2p("outbox", "list", "--json").rows
    assert ezp2p("outbox", "discard").exit_code == 1
    assert ezp2p("outbox", "discard", "no such item").exit_code == 1
    assert ezp2p("outbox", "discard", row["SOPInstanceUID"]).exit_code == 0
    ezp2p("outbox", "deliver")
    assert states(ezp2p) == ["DISCARDED"]
    assert peer.files() == []


def test_a_title_that_the_pacs_does_not_know_is_held_with_the_cure(
    ezp2p: EzP2P, scripted_peer: Callable[..., ScriptedPeer], pictures: Pictures
) -> None:
    for reason, sentence in ((7, "There is no AE title"), (3, "Ask its administrator to add the AE title STATION9")):
        peer = scripted_peer(rejects(1, 1, reason))
        done = ezp2p("send", pictures.png_rgb.path, "--to", peer.ae.address, "--calling-ae", "STATION9")
        assert done.exit_code == 1
        assert sentence in done.complaints
    assert states(ezp2p) == ["HELD", "HELD"]


@pytest.mark.parametrize(
    ("status", "state", "words"),
    [
        (0xB000, "SENT", "changed some of its data"),
        (0xB006, "SENT", "left out some of its data"),
        (0xB007, "SENT", "not what the archive expected"),
        (0xA700, "WAITING", "no room"),
        (0xA900, "HELD", "do not match"),
        (0xC123, "HELD", "cannot understand"),
        (0x0122, "HELD", "does not store pictures of this class"),
        (0x0124, "HELD", "may not store there"),
        (0x0111, "HELD", "has another instance under this UID already"),
        (0x1234, "HELD", "not known (1234"),
        (0xFF00, "HELD", "not known (FF00"),
    ],
)
def test_each_status_has_its_state_and_sentence(
    ezp2p: EzP2P, fake_pacs: Callable[..., FakePacs], pictures: Pictures, status: int, state: str, words: str
) -> None:
    pacs = fake_pacs(statuses=[status], comment="the peer's remark")
    done = ezp2p("send", pictures.png_gray.path, "--to", pacs.ae.address)
    assert done.exit_code == (0 if state == "SENT" else 1)
    (row,) = ezp2p("outbox", "list", "--json").rows
    assert (row["State"], row["Status"]) == (state, f"{status:04X}")
    assert words in row["Note"]
    assert "the peer's remark" in row["Note"]


def test_a_refused_instance_does_not_stop_the_others(
    ezp2p: EzP2P, fake_pacs: Callable[..., FakePacs], pictures: Pictures
) -> None:
    pacs = fake_pacs(statuses=[0x0000, 0xC000])
    done = ezp2p("send", *[picture.path for picture in pictures], "--to", pacs.ae.address)
    assert done.exit_code == 1
    assert sorted(states(ezp2p)) == ["HELD"] + ["SENT"] * 8


def test_an_instance_whose_sender_was_killed_goes_again_under_the_same_uid(
    ezp2p: EzP2P,
    scripted_peer: Callable[..., ScriptedPeer],
    pictures: Pictures,
    tmp_path: Path,
) -> None:
    port = free_port()
    peer = scripted_peer(accepts_then(swallows))
    sending = ezp2p.start("send", pictures.png_rgb.path, "--to", peer.ae.address)
    wait_until(lambda: states(ezp2p) == ["SENDING"], what="the instance is being sent", seconds=20)
    sending.kill()
    sending.communicate(timeout=10)
    assert states(ezp2p) == ["SENDING"]
    (row,) = ezp2p("outbox", "list", "--json").rows
    peer.stop()
    done = ezp2p("outbox", "deliver", "--json")
    assert done.rows[0]["State"] == "UNKNOWN"
    received = tmp_path / "received"
    received.mkdir()
    later = subprocess.Popen(["/usr/bin/storescp", "-aet", peer.ae.title, "-od", str(received), str(peer.ae.port)])
    try:
        wait_until(lambda: ezp2p("outbox", "deliver", "--json").rows[0]["State"] == "SENT", what="sent", seconds=30)
    finally:
        later.terminate()
        later.wait(timeout=10)
    (path,) = received.iterdir()
    assert str(pydicom.dcmread(path).SOPInstanceUID) == row["SOPInstanceUID"]
    assert port


def test_a_second_program_adds_and_waits_while_the_first_delivers(
    ezp2p: EzP2P, fake_pacs: Callable[..., FakePacs], pictures: Pictures
) -> None:
    slow = fake_pacs(delay_s=0.4)
    first = ezp2p.start("send", *[picture.path for picture in pictures], "--to", slow.ae.address)
    wait_until(lambda: "SENDING" in states(ezp2p), what="the first delivers", seconds=20)
    second = ezp2p("send", pictures.bmp.path, "--to", slow.ae.address)
    assert second.exit_code == 0, second.complaints
    _, complaints = first.communicate(timeout=60)
    assert first.returncode == 0, complaints
    assert states(ezp2p) == ["SENT"] * 10
    uids = [str(instance.sop_instance_uid) for instance in slow.received]
    assert len(uids) == len(set(uids)) == 10


def test_an_interrupt_ends_a_send_and_leaves_its_instances_for_later(
    ezp2p: EzP2P, scripted_peer: Callable[..., ScriptedPeer], pictures: Pictures
) -> None:
    peer = scripted_peer(accepts_then(swallows))
    sending = ezp2p.start("send", pictures.png_rgb.path, "--to", peer.ae.address)
    wait_until(lambda: states(ezp2p) == ["SENDING"], what="the instance is being sent", seconds=20)
    sending.send_signal(signal.SIGINT)
    _, complaints = sending.communicate(timeout=10)
    assert sending.returncode == 1
    assert b"still wait" in complaints
    assert states(ezp2p) == ["UNKNOWN"]


def test_the_outbox_tells_how_it_stands_in_numbers_and_whom_it_cannot_reach(
    ezp2p: EzP2P, storescp: Callable[..., StoreScp], pictures: Pictures
) -> None:
    peer = storescp()
    nowhere = f"NOBODY@127.0.0.1:{free_port()}"
    ezp2p("send", pictures.png_rgb.path, "--to", peer.ae.address, "--to", nowhere)
    (row,) = ezp2p("outbox", "status", "--json").rows
    assert [row[key] for key in ("TakenToday", "StoredToday", "ConfirmedToday", "Waiting", "NeedsYou")] == [
        2,
        1,
        0,
        1,
        0,
    ]
    (away,) = row["Destinations"]
    assert (away["Destination"], away["Condition"], away["Waiting"]) == (nowhere, "AWAY", 1)
    assert "nothing listens on port" in away["Note"]
    assert away["Since"] < away["NextTry"] == row["NextTry"]
    table = ezp2p("outbox", "status")
    assert "TakenToday" in table.output
    assert nowhere in table.output


def test_the_history_tells_what_happened_to_an_item_and_who_did_it(
    ezp2p: EzP2P, storescp: Callable[..., StoreScp], pictures: Pictures
) -> None:
    peer = storescp()
    ezp2p("send", pictures.png_rgb.path, "--to", peer.ae.address, "--no-wait")
    ezp2p("outbox", "hold")
    ezp2p("outbox", "retry")
    ezp2p("outbox", "deliver")
    (sent,) = ezp2p("outbox", "history", "--json").rows
    assert sent["State"] == "SENT"
    events = ezp2p("outbox", "history", sent["SOPInstanceUID"], "--json").rows
    assert [(event["Happening"], event["State"], bool(event["Actor"])) for event in events] == [
        ("taken", "QUEUED", False),
        ("held by the user", "HELD", True),
        ("retried by the user", "QUEUED", True),
        ("accepted", "SENT", False),
    ]
    assert "held by the user" in ezp2p("outbox", "history", 1).output
    assert "no item 99" in ezp2p("outbox", "history", 99).complaints
