"""The fault proxy itself: what passes it unharmed, what it has seen, and that it ends."""

import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path

from ezp2p.model.delivery import DeliveryState
from tests.fakes import scripted_peer as scripts
from tests.fakes.fake_pacs import FakePacs
from tests.fakes.fault_proxy import Answer, FaultProxy, Request, black_hole, lost_answer, slow
from tests.fakes.instances import COLOR, GRAY, secondary_capture
from tests.fakes.workstation import HURRIED, Workstation


def test_without_a_fault_everything_passes_and_is_seen(
    data_dir: Path, fake_pacs: Callable[..., FakePacs], fault_proxy: Callable[..., FaultProxy]
) -> None:
    pacs = fake_pacs(statuses=[0, 0xC000, 0])
    proxy = fault_proxy(pacs.ae)
    workstation = Workstation(data_dir)
    workstation.add(proxy.ae, 3, template=secondary_capture(COLOR))
    workstation.try_all()
    files = {item.instance.sop_instance_uid: item.instance.path.read_bytes() for item in workstation.outbox.items()}
    workstation.close()
    assert [event for passage in proxy.passages for event in passage.events] == [
        Request(1, "2.25.1"),
        Answer(1, "2.25.1", 0),
        Request(2, "2.25.2"),
        Answer(2, "2.25.2", 0xC000),
        Request(1, "2.25.3"),
        Answer(1, "2.25.3", 0),
    ]
    assert len(files) == 3
    for one in pacs.received:  # all but the preamble and the file's own header
        assert files[one.sop_instance_uid][-COLOR.nbytes :] == one.file[-COLOR.nbytes :]


def test_the_peer_has_received_what_was_answered_in_vain(
    data_dir: Path, fake_pacs: Callable[..., FakePacs], fault_proxy: Callable[..., FaultProxy]
) -> None:
    pacs = fake_pacs()
    proxy = fault_proxy(pacs.ae, lost_answer(2))
    workstation = Workstation(data_dir)
    workstation.timeouts = HURRIED
    workstation.add(proxy.ae, 2, template=secondary_capture(GRAY))
    workstation.try_all()
    assert workstation.states == [DeliveryState.SENT, DeliveryState.UNKNOWN]
    workstation.close()
    assert [one.sop_instance_uid for one in pacs.received] == ["2.25.1", "2.25.2"]
    (passage,) = proxy.passages
    assert passage.events == [Request(1, "2.25.1"), Answer(1, "2.25.1", 0), Request(2, "2.25.2")]


def test_a_slow_line_is_as_slow_as_it_says(fake_pacs: Callable[..., FakePacs], data_dir: Path) -> None:
    with FaultProxy(fake_pacs().ae, [slow(50_000)]) as proxy:
        workstation = Workstation(data_dir)
        workstation.add(proxy.ae, 20)
        started = time.monotonic()
        workstation.try_all()
        seconds = time.monotonic() - started
        assert set(workstation.states) == {DeliveryState.SENT}
        workstation.close()
        assert seconds > 0.8 * proxy.passages[0].from_us / 50_000


def test_it_ends_with_connections_open_and_serves_no_more_than_its_limit(
    scripted_peer: Callable[[scripts.Script], scripts.ScriptedPeer],
) -> None:
    with FaultProxy(scripted_peer(scripts.swallows).ae, [black_hole(0)] * 2, limit=2) as proxy:
        clients = [socket.create_connection(("127.0.0.1", proxy.ae.port), timeout=5) for _ in range(3)]
        clients[0].sendall(b"x" * 100_000)
        assert clients[2].recv(1) == b""
        assert proxy.connections == 2
        assert sum(thread.name == "fault proxy connection" for thread in threading.enumerate()) == 2
    for client in clients:
        client.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("fault proxy")]
