"""The window and several commands on one data folder at the same time: all add, each item has one sender."""

import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from tests.fakes.fake_pacs import FakePacs
from tests.peers.dcmtk import StoreScp
from tests.peers.process import wait_until
from tests.system.command import EzP2P, quiet
from tests.system.pictures import Pictures

SENDERS = 4


@contextmanager
def window(ezp2p: EzP2P) -> Iterator["subprocess.Popen[bytes]"]:
    """The program with its window, which delivers."""
    environment = quiet() | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(ezp2p.command(), stderr=subprocess.PIPE, env=environment) as process:
        try:
            wait_until(lambda: is_delivered_from(ezp2p.data_dir), what="the window delivers", seconds=30)
            yield process
            assert process.poll() in {None, -9}, process.stderr.read() if process.stderr else b""
        finally:
            process.kill()


def is_delivered_from(data_dir: Path) -> bool:
    """Whether a process holds the lock of who delivers."""
    lock = data_dir / "outbox" / "delivery.lock"
    if not lock.exists():
        return False
    try:
        with FileLock(lock, timeout=0):
            return False
    except Timeout:
        return True


def send_at_once(ezp2p: EzP2P, pictures: Pictures, address: str) -> list["subprocess.Popen[bytes]"]:
    """Several commands at the same moment, each with pictures of its own study."""
    paths = [picture.path for picture in pictures][:3]
    return [ezp2p.start("send", *paths, "--to", address) for _ in range(SENDERS)]


SENT_BEFORE = "it was sent from here before, for another patient"


def ended(commands: list["subprocess.Popen[bytes]"]) -> list[tuple[int | None, str]]:
    """The exit code of each, and what it complained about, but that all send the same pictures for other patients."""
    complaints = [command.communicate(timeout=90)[1].decode() for command in commands]
    lines = [[line for line in text.splitlines() if SENT_BEFORE not in line] for text in complaints]
    return [(command.returncode, "\n".join(left)) for command, left in zip(commands, lines, strict=True)]


def rows(ezp2p: EzP2P) -> list[dict[str, object]]:
    return ezp2p("outbox", "list", "--json").rows


def received(pacs: FakePacs) -> Counter[str]:
    return Counter(one.sop_instance_uid for one in pacs.received)


def test_the_window_and_several_sends_deliver_each_item_once(
    ezp2p: EzP2P, fake_pacs: Callable[..., FakePacs], pictures: Pictures
) -> None:
    pacs = fake_pacs(delay_s=0.05)
    with window(ezp2p):
        assert ended(send_at_once(ezp2p, pictures, pacs.ae.address)) == [(0, "")] * SENDERS
        items = rows(ezp2p)
    assert [item["State"] for item in items] == ["SENT"] * 3 * SENDERS
    assert received(pacs) == {item["SOPInstanceUID"]: 1 for item in items}
    assert len(set(pacs.calling_titles)) == 1


def test_several_sends_and_deliveries_without_a_window_deliver_each_item_once(
    ezp2p: EzP2P, storescp: Callable[..., StoreScp], pictures: Pictures
) -> None:
    peer = storescp("+xa", "+uf")  # it never overwrites
    commands = send_at_once(ezp2p, pictures, peer.ae.address)
    while any(command.poll() is None for command in commands):
        ezp2p("outbox", "deliver")
    assert ended(commands) == [(0, "")] * SENDERS
    items = rows(ezp2p)
    assert [item["State"] for item in items] == ["SENT"] * 3 * SENDERS
    assert len(peer.files()) == len({item["SOPInstanceUID"] for item in items}) == 3 * SENDERS


def test_when_the_window_is_killed_the_commands_go_on(
    ezp2p: EzP2P, fake_pacs: Callable[..., FakePacs], pictures: Pictures
) -> None:
    pacs = fake_pacs(delay_s=0.1)
    with window(ezp2p) as process:
        commands = send_at_once(ezp2p, pictures, pacs.ae.address)
        wait_until(lambda: len(pacs.received) >= 2, what="the window sends", seconds=60)
        process.kill()
        codes = {code for code, _complaints in ended(commands)}
    assert codes <= {0, 1}  # 1 for one whose item was being sent at that moment: what became of it is not known
    ezp2p("outbox", "deliver")
    items = rows(ezp2p)
    assert [item["State"] for item in items] == ["SENT"] * 3 * SENDERS
    counts = received(pacs)
    assert set(counts) == {item["SOPInstanceUID"] for item in items}
    assert sum(counts.values()) <= 3 * SENDERS + 1
    files = {(one.sop_instance_uid, one.file) for one in pacs.received}
    assert len(files) == 3 * SENDERS


def test_items_for_several_destinations_arrive_once_at_each(
    ezp2p: EzP2P, fake_pacs: Callable[..., FakePacs], pictures: Pictures
) -> None:
    one, other = fake_pacs(title="ONE"), fake_pacs(title="OTHER", delay_s=0.05)
    paths = [picture.path for picture in pictures][:2]
    with window(ezp2p):
        commands = [
            ezp2p.start("send", *paths, "--to", one.ae.address, "--to", other.ae.address) for _ in range(SENDERS)
        ]
        assert ended(commands) == [(0, "")] * SENDERS
    assert received(one) == received(other)
    assert set(received(one).values()) == {1}
    assert len(received(one)) == 2 * SENDERS
