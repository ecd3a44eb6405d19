"""From sending to "confirmed" with a real Orthanc, which reports to our listener: at once, late, after a kill."""

import subprocess
import sys
import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from ezp2p.dicom.identifiers import new_uid
from ezp2p.errors import PortNotUsable
from ezp2p.model.application_entity import Confirmation, LocalAE, RemoteAE
from ezp2p.model.clock import SystemClock
from ezp2p.model.commitment import FOUND, KEPT, CommitmentAnswer, failure_row
from ezp2p.model.delivery import DeliveryState, FinishedInstance
from ezp2p.network.commitment_scu import request_commitment
from ezp2p.network.image_query import instances_held
from ezp2p.outbox.confirmation import Confirmer
from ezp2p.outbox.states import Happening
from ezp2p.workflows.hear_commitments import CommitmentNode
from ezp2p.workflows.run_archive import ArchiveNode
from tests.fakes.commitment_scp import NEW, CommitmentScp, CommitmentScript, report, report_to
from tests.fakes.workstation import Workstation
from tests.peers.dcmtk import DcmQrScp
from tests.peers.orthanc import Orthanc
from tests.peers.process import HOST, free_port, wait_until

LOCAL = LocalAE()
S = DeliveryState


class Ward:
    """A workstation that sends, asks, and hears what is reported at `port`; `transactions` are its requests."""

    def __init__(self, folder: Path, ways: dict[str, Confirmation], *, wait_s: float = 0.0) -> None:
        self.transactions: list[str] = []
        self._ways = ways
        clock = SystemClock()
        self.station = Workstation(folder, clock=clock)
        self.outbox = self.station.outbox
        self.confirmer = Confirmer(
            self.outbox,
            ask_commitment=partial(request_commitment, local=LOCAL, wait_s=wait_s),
            ask_archive=self._ask_archive,
            route=lambda one: replace(one, confirmation=self._ways[one.title]),
            clock=clock,
            publish=self.station.events.append,
            make_uid=self._make_uid,
        )

    def _make_uid(self) -> str:
        self.transactions.append(new_uid())
        return self.transactions[-1]

    def _ask_archive(
        self, remote: RemoteAE, instances: Sequence[FinishedInstance], *, stop: threading.Event
    ) -> Collection[str]:
        return instances_held(remote, instances, local=LOCAL, stop=stop)

    def listen(self, port: int) -> CommitmentNode:
        """Our listener without the archive."""
        return CommitmentNode(LOCAL, port=port, host=HOST, take_answer=self.confirmer.take_answer)

    def send(self, to: RemoteAE | Sequence[RemoteAE], count: int) -> None:
        """Send instances over the network."""
        self.station.add(to, count)
        assert self.station.delivery.acquire()
        self.station.try_all()
        self.station.delivery.release()
        assert set(self.states()) <= {S.SENT, S.CONFIRMED}

    def pretend_to_send(self, to: RemoteAE, count: int = 1) -> None:
        """Items that count as sent although no archive has seen them."""
        for item_id in self.station.add(to, count):
            self.outbox.record(item_id, Happening.CLAIMED, sender="us")
            self.outbox.record(item_id, Happening.ACCEPTED, status=0, sender="us")

    def ask(self) -> None:
        """One turn of the chore."""
        self.confirmer.run_once(threading.Event())

    def states(self) -> list[DeliveryState]:
        """Of all items, the oldest first."""
        return self.station.states

    def notes(self) -> list[str]:
        """Of all items, the oldest first."""
        return [item.note for item in reversed(self.outbox.items())]

    def becomes(self, *states: DeliveryState) -> None:
        """Wait until all items stand so."""
        wait_until(lambda: tuple(self.states()) == states, what=f"the items are {states}; they are {self.states()}")


@pytest.fixture
def ward(data_dir: Path) -> Iterator[Callable[..., Ward]]:
    opened: list[Ward] = []

    def open_ward(*, wait_s: float = 0.0, **ways: Confirmation) -> Ward:
        ways = ways or {"ORTHANC": Confirmation.COMMITMENT, "COMMITSCP": Confirmation.COMMITMENT}
        opened.append(Ward(data_dir, ways, wait_s=wait_s))
        return opened[-1]

    yield open_ward
    for one in opened:
        one.outbox.close()


@pytest.fixture
def scp() -> Iterator[Callable[..., CommitmentScp]]:
    running: list[CommitmentScp] = []

    def start(listener_port: int = 0, **script: Any) -> CommitmentScp:
        running.append(CommitmentScp(CommitmentScript(**script), listener_port=listener_port))
        return running[-1]

    yield start
    for one in running:
        one.stop()


# --- Orthanc ------------------------------------------------------------------------------------------------------


def test_orthanc_confirms_all_of_it(orthanc: Orthanc, ward: Callable[..., Ward]) -> None:
    mine = ward()
    with mine.listen(0) as node:
        orthanc.know("EZP2P", node.port)
        mine.send(orthanc.ae, 5)
        mine.ask()
        mine.becomes(*[S.CONFIRMED] * 5)
    assert mine.notes() == [KEPT] * 5
    assert len(mine.transactions) == 1


def test_one_that_orthanc_lost_is_held_with_its_reason_and_can_be_sent_once_more(
    orthanc: Orthanc, ward: Callable[..., Ward]
) -> None:
    mine = ward()
    with mine.listen(0) as node:
        orthanc.know("EZP2P", node.port)
        mine.send(orthanc.ae, 3)
        orthanc.forget("2.25.2")
        mine.ask()
        mine.becomes(S.CONFIRMED, S.HELD, S.CONFIRMED)
        assert mine.notes()[1] == failure_row(0x0112).sentence
        mine.outbox.record(mine.outbox.items()[1].item_id, Happening.RETRIED_BY_USER)
        assert mine.station.delivery.acquire()
        mine.station.try_all()
        mine.station.delivery.release()
        mine.ask()
        mine.becomes(*[S.CONFIRMED] * 3)
    assert orthanc.has("2.25.2")


def test_an_instance_that_orthanc_never_saw_is_missing(orthanc: Orthanc, ward: Callable[..., Ward]) -> None:
    mine = ward()
    with mine.listen(0) as node:
        orthanc.know("EZP2P", node.port)
        mine.send(orthanc.ae, 2)
        mine.pretend_to_send(orthanc.ae)
        mine.ask()
        mine.becomes(S.CONFIRMED, S.CONFIRMED, S.HELD)


def test_an_orthanc_that_does_not_know_us_leaves_it_sent_with_a_note(
    orthanc: Orthanc, ward: Callable[..., Ward]
) -> None:
    mine = ward()
    mine.send(orthanc.ae, 1)
    mine.ask()  # Orthanc aborts: it has no address to report to
    assert mine.states() == [S.SENT]
    assert mine.notes()[0].startswith("Not confirmed yet: Orthanc broke off the connection")


_CHILD = """
import sys, threading
from pathlib import Path
from ezp2p.dicom.library import make_strict
from ezp2p.model.application_entity import Confirmation, RemoteAE
from ezp2p.network.library import keep_identifiers_out_of_logs
from tests.component.workflows.test_hear_commitments import Ward
make_strict()
keep_identifiers_out_of_logs()
ward = Ward(Path(sys.argv[1]), {"ORTHANC": Confirmation.COMMITMENT})
archive = RemoteAE("Orthanc", "ORTHANC", "127.0.0.1", int(sys.argv[2]))
ward.send(archive, 3)
ward.pretend_to_send(archive)
ward.ask()
print(ward.transactions[0], *[str(state) for state in ward.states()], flush=True)
threading.Event().wait()
"""


def test_the_program_is_killed_before_the_answer_comes_and_started_again(
    orthanc: Orthanc, ward: Callable[..., Ward], data_dir: Path
) -> None:
    port = free_port()
    orthanc.know("EZP2P", port)
    command = [sys.executable, "-c", _CHILD, str(data_dir), str(orthanc.ae.port)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[3])
    assert child.stdout is not None
    transaction, *states = child.stdout.readline().split()
    child.kill()
    child.wait()
    child.stdout.close()
    assert states == ["SENT"] * 4
    wait_until(lambda: orthanc.has_failed_to_report(transaction), what="Orthanc has reached nobody")
    mine = ward()
    assert mine.states() == [S.SENT] * 4
    with mine.listen(port):
        orthanc.report_again(transaction)
        mine.becomes(S.CONFIRMED, S.CONFIRMED, S.CONFIRMED, S.HELD)
    mine.ask()
    assert mine.transactions == []  # nothing is left to ask about


def test_the_program_is_stopped_before_the_answer_comes_and_started_again(
    scp: Callable[..., CommitmentScp], ward: Callable[..., Ward]
) -> None:
    first = ward()
    archive = scp(reports="")
    first.pretend_to_send(archive.ae, 2)
    with first.listen(0) as node:
        archive.listener_port = node.port
        first.ask()
    assert first.states() == [S.SENT] * 2
    first.outbox.close()
    second = ward()
    with second.listen(0) as node:
        archive.listener_port = node.port
        assert archive.report_on() == 0x0000
    assert second.states() == [S.CONFIRMED] * 2


# --- other archives -----------------------------------------------------------------------------------------------


def test_the_answer_comes_on_the_same_association(scp: Callable[..., CommitmentScp], ward: Callable[..., Ward]) -> None:
    archive, mine = scp(), ward(wait_s=5)
    mine.pretend_to_send(archive.ae, 2)
    mine.ask()
    assert mine.notes() == [KEPT] * 2


def test_the_answer_comes_late_and_from_another_title(
    scp: Callable[..., CommitmentScp], ward: Callable[..., Ward]
) -> None:
    mine = ward()
    with mine.listen(0) as node:
        archive = scp(node.port, reports=NEW, delay_s=0.5, reports_as="OTHERNODE")
        mine.pretend_to_send(archive.ae, 2)
        mine.ask()
        assert mine.states() == [S.SENT] * 2
        mine.becomes(S.CONFIRMED, S.CONFIRMED)
        wait_until(lambda: archive.statuses == [0x0000], what="the report is answered")


def test_the_answer_comes_three_times(scp: Callable[..., CommitmentScp], ward: Callable[..., Ward]) -> None:
    mine = ward()
    with mine.listen(0) as node:
        archive = scp(node.port, reports=NEW, times=3, failed={"2.25.2": 0x0213})
        mine.pretend_to_send(archive.ae, 2)
        mine.ask()
        wait_until(lambda: archive.statuses == [0x0000] * 3, what="every report is answered")
    assert mine.states() == [S.CONFIRMED, S.SENT]
    assert mine.notes() == [KEPT, failure_row(0x0213).sentence]


@pytest.mark.expected_log("reports on a storage commitment that was not asked for here")
def test_the_answer_to_an_unknown_transaction_harms_nothing(
    scp: Callable[..., CommitmentScp], ward: Callable[..., Ward]
) -> None:
    mine = ward()
    with mine.listen(0) as node:
        archive = scp(node.port, reports=NEW, transaction_uid="2.25.1")
        mine.pretend_to_send(archive.ae)
        mine.ask()
        wait_until(lambda: archive.statuses == [0x0000], what="the report is answered")
    assert mine.states() == [S.SENT]


@pytest.mark.expected_log("'COMMITSCP' reports on 1 instances that were not asked about")
def test_an_instance_that_was_not_asked_about_harms_nothing(
    scp: Callable[..., CommitmentScp], ward: Callable[..., Ward]
) -> None:
    mine = ward(wait_s=5)
    archive = scp(strangers=("2.25.66",), left_out=("2.25.2",))
    mine.pretend_to_send(archive.ae, 2)
    mine.ask()
    assert mine.states() == [S.CONFIRMED, S.SENT]


def test_an_archive_without_it_is_asked_by_a_query(
    orthanc: Orthanc, dcmqrscp: DcmQrScp, ward: Callable[..., Ward]
) -> None:
    mine = ward(ORTHANC=Confirmation.QUERY, ARCHIVE=Confirmation.COMMITMENT)
    mine.send([orthanc.ae, dcmqrscp.ae], 3)
    orthanc.forget("2.25.2")
    mine.ask()
    notes = {
        title: [item.note for item in reversed(mine.outbox.items()) if item.destination.title == title]
        for title in ("ORTHANC", "ARCHIVE")
    }
    assert notes["ARCHIVE"] == [FOUND] * 3
    assert (notes["ORTHANC"][0], notes["ORTHANC"][2]) == (FOUND, FOUND)
    assert "did not name this picture yet" in notes["ORTHANC"][1]
    assert mine.states().count(S.CONFIRMED) == 5


# --- the listeners ------------------------------------------------------------------------------------------------


def test_the_archive_inside_hears_reports_too(tmp_path: Path, ward: Callable[..., Ward]) -> None:
    heard: list[CommitmentAnswer] = []

    def take(answer: CommitmentAnswer) -> bool:
        heard.append(answer)
        return True

    with ArchiveNode(
        LOCAL,
        archive=tmp_path / "archive",
        worklist=tmp_path / "worklist",
        host=HOST,
        port=0,
        publish=lambda _event: None,
        take_answer=take,
    ) as node:
        assert report_to(node.port, report("2.25.9")) == 0x0000
        mine = ward(EZP2P=Confirmation.QUERY)
        mine.send(RemoteAE("Archive", "EZP2P", HOST, node.port), 2)
        mine.ask()
    assert [answer.transaction_uid for answer in heard] == ["2.25.9"]
    assert mine.notes() == [FOUND] * 2


def test_a_port_that_is_taken_is_named(ward: Callable[..., Ward]) -> None:
    mine = ward()
    with mine.listen(0) as node, pytest.raises(PortNotUsable):
        mine.listen(node.port).start()
