"""Every fault of a send, against real peers: the exact state and sentence of the item, and how its destination stands.

Which of these are for a moment and which need a person follows PS3.8 9.3.4 (rejections), PS3.4 B.2.3 and PS3.7 Annex C
(statuses). What cannot be known, because no answer of the peer's own came, is UNKNOWN: sent again, the same instance.
"""

import os
import signal
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import pytest

from ezp2p.model.application_entity import RemoteAE, Timeouts
from ezp2p.model.delivery import Condition, DeliveryState, OutboxItem
from tests.fakes import scripted_peer as scripts
from tests.fakes.fake_pacs import JPEG_BASELINE, FakePacs
from tests.fakes.fault_proxy import (
    Ending,
    Fault,
    FaultProxy,
    black_hole,
    close_to_peer,
    cut,
    half_close,
    lost_answer,
    reset,
    slow,
)
from tests.fakes.instances import secondary_capture
from tests.fakes.scripted_peer import FullBacklog, Script, ScriptedPeer
from tests.fakes.workstation import HURRIED, HURRIED_TO_OPEN, PATIENT, Workstation
from tests.peers.dcmtk import StoreScp
from tests.peers.orthanc import Orthanc
from tests.peers.process import HOST, free_port

S = DeliveryState
AWAY, REFUSING, OPEN = Condition.AWAY, Condition.REFUSING, Condition.OPEN
LARGE: Final = np.zeros((300, 300), np.uint16)
MIDDLE: Final = 20_000
"""So many bytes are beyond the request for the association, and within the data set of LARGE."""


class Peers:
    """Starts the peer that a row names."""

    def __init__(self, request: pytest.FixtureRequest) -> None:
        self._request = request
        self.mend: Callable[[], object] = lambda: None

    def closed(self) -> RemoteAE:
        return RemoteAE("PACS", "PACS", HOST, free_port())

    def nowhere(self) -> RemoteAE:
        backlog: FullBacklog = self._request.getfixturevalue("full_backlog")
        return replace(backlog.ae, name="PACS")

    def orthanc(self) -> RemoteAE:
        orthanc: Orthanc = self._request.getfixturevalue("orthanc")
        return orthanc.ae

    def storescp(self, *options: str) -> RemoteAE:
        return self._storescp(*options).ae

    def _storescp(self, *options: str) -> StoreScp:
        start: Callable[..., StoreScp] = self._request.getfixturevalue("storescp")
        return start(*options)

    def pacs(self, **script: object) -> RemoteAE:
        start: Callable[..., FakePacs] = self._request.getfixturevalue("fake_pacs")
        return start(**script).ae

    def says(self, status: int, *offending: int) -> RemoteAE:
        return self.pacs(statuses=[status], comment="said the PACS", offending=offending)

    def scripted(self, script: Script) -> RemoteAE:
        start: Callable[[Script], ScriptedPeer] = self._request.getfixturevalue("scripted_peer")
        return start(script).ae

    def behind(self, peer: RemoteAE, fault: Fault) -> RemoteAE:
        """The peer behind a proxy, whose first connection meets the fault."""
        start: Callable[..., FaultProxy] = self._request.getfixturevalue("fault_proxy")
        return start(peer, fault).ae

    def frozen(self, at: int) -> RemoteAE:
        """A storescp that is stopped when so many bytes have come, until it is mended."""
        peer = self._storescp()
        pid = peer._server.process.pid
        self.mend = lambda: os.kill(pid, signal.SIGCONT)
        return self.behind(peer.ae, Fault(at=at, action=lambda: os.kill(pid, signal.SIGSTOP)))


@pytest.fixture
def peers(request: pytest.FixtureRequest) -> Peers:
    return Peers(request)


@dataclass(frozen=True)
class Row:
    """A fault, and what follows from it.

    `or_else` is another sentence that the item may have, `rests_as` what the destination says where that is not the
    item's sentence. `again` is the state after the pause, with the fault over and time enough; None where it is never
    over.
    """

    peer: Callable[[Peers], RemoteAE]
    state: DeliveryState
    sentence: str
    destination: Condition = OPEN
    status: int | None = None
    again: DeliveryState | None = None
    timeouts: Timeouts = PATIENT
    or_else: str = ""
    rests_as: str = ""
    first_rest_s: float = 10.0


def lost(peer: Callable[[Peers], RemoteAE], sentence: str) -> Row:
    """Nobody knows whether it is stored; the same instance goes again, and then it is."""
    return Row(peer, S.UNKNOWN, sentence + MAY_BE_STORED, again=S.SENT)


def too_slow(peer: Callable[[Peers], RemoteAE], sentence: str, *, again: DeliveryState | None = S.SENT) -> Row:
    """As `lost`, and the destination rests."""
    row = Row(peer, S.UNKNOWN, sentence + MAY_BE_STORED, AWAY, again=again, timeouts=HURRIED)
    return replace(row, rests_as=sentence + OVERLOADED)


def away(
    peer: Callable[[Peers], RemoteAE],
    sentence: str,
    *,
    again: DeliveryState | None = None,
    timeouts: Timeouts = PATIENT,
) -> Row:
    """No association for now."""
    return Row(peer, S.WAITING, sentence, AWAY, again=again, timeouts=timeouts)


def rejected(result: int, source: int, diagnostic: int, sentence: str) -> Row:
    """No association until a person has done something."""
    return Row(lambda peers: peers.scripted(scripts.rejects(result, source, diagnostic)), S.HELD, sentence, REFUSING)


def busy(result: int, source: int, diagnostic: int, sentence: str) -> Row:
    """No association for now, says the peer."""
    return away(lambda peers: peers.scripted(scripts.rejects(result, source, diagnostic)), sentence)


def foreign(script: Script, language: str) -> Row:
    """Another server than a DICOM one."""
    sentence = (
        f"What answers on 127.0.0.1, port {{port}}, is not a DICOM server ({language}). Check the port of "
        "Scripted peer: web pages have ports of their own."
    )
    return Row(lambda peers: peers.scripted(script), S.HELD, sentence, REFUSING)


def foreign_answer(script: Script, why: str) -> Row:
    """An answer, but none to what was asked."""
    sentence = f"{{name}} answered something that was not asked ({why})." + MAY_BE_STORED
    return Row(scripted(scripts.accepts_then(script)), S.UNKNOWN, sentence)


def refused(
    status: int,
    reason: str,
    *offending: int,
    elements: str = "",
    cure: str = "Ask its administrator; the details name the status.",
) -> Row:
    """A status that is neither success nor a warning."""
    sentence = f"Fake PACS refused: {reason} ({status:04X}: said the PACS{elements}). {cure}"
    return Row(lambda peers: peers.says(status, *offending), S.HELD, sentence, status=status)


def full(status: int) -> Row:
    """A status that is for now."""
    row = refused(status, "it has no room at the moment", cure="It is tried again by itself.")
    return replace(row, state=S.WAITING, destination=AWAY, again=S.SENT, first_rest_s=60.0)


def stored(status: int, remark: str, *offending: int, elements: str = "") -> Row:
    """A warning: it is stored, and the note says what else."""
    sentence = f"It is stored, but {remark}: compare it there ({status:04X}: said the PACS{elements})."
    return Row(lambda peers: peers.says(status, *offending), S.SENT, sentence, status=status)


def scripted(script: Script) -> Callable[[Peers], RemoteAE]:
    return lambda peers: peers.scripted(script)


MAY_BE_STORED = " It may be stored; it is sent again by itself."
CLOSED = "{name} broke off the connection (it closed the connection without an answer)."
ABORTED = "{name} broke off the connection (it sent an abort)."
TRY_AGAIN = " Try again; if it happens again, ask its administrator."
OVERLOADED = " It may be overloaded: try again, or raise the time limit in the settings."
NO_ASSOCIATION = "{name} did not answer the request for an association within 0.8 seconds." + OVERLOADED
NO_ANSWER = "{name} did not answer the C-STORE request within 0.8 seconds."
NOT_ASKED = "it names another request or instance"
BUSY = "{name} is busy and takes no more connections at the moment (%s). It is tried again by itself."
REJECTED = "{name} refused the connection: %s. Ask its administrator what it expects of this workstation."
NOT_TAKEN = "{name} does not take Secondary Capture Image Storage%s. Ask its administrator to allow it for EZP2P."
UNKNOWN_TITLE = "There is no AE title '{title}' at 127.0.0.1, port {port}. Check its spelling in the settings, capital"
UNKNOWN_STATION = "{name} does not know this workstation. Ask its administrator to add the AE title EZP2P with this" + (
    " workstation's address 127.0.0.1."
)

ROWS: dict[str, Row] = {
    # --- no connection
    "the PACS is down": away(
        Peers.closed,
        "127.0.0.1 answers, but nothing listens on port {port}. Check the port of PACS, or ask its administrator "
        "whether the server is running.",
    ),
    "a SYN is dropped": away(
        Peers.nowhere,
        "127.0.0.1, port {port}, does not answer (no answer within 0.5 seconds). Check the network cable and the "
        "address of PACS, or ask its administrator whether a firewall stands between.",
        timeouts=HURRIED_TO_OPEN,
    ),
    "the name is not known": away(
        lambda peers: replace(peers.closed(), host="pacs.hospital.invalid"),
        "The name 'pacs.hospital.invalid' is not known in this network. Check the address of PACS in the settings, or "
        "use its IP address.",
    ),
    # --- a connection, and no DICOM
    "a web server": foreign(scripts.http_server, "it is a web server"),
    "a secure shell": foreign(scripts.ssh_server, "it is a secure shell server"),
    "a TLS server": Row(
        scripted(scripts.tls_server),
        S.HELD,
        "{name} takes only encrypted connections on port {port}. Switch on TLS for it in the settings, or ask its "
        "administrator for the port without TLS.",
        REFUSING,
    ),
    "garbage": foreign(scripts.garbage, "its answer is not DICOM"),
    # --- no association for now
    "frozen before": away(lambda peers: peers.frozen(0), NO_ASSOCIATION, again=S.SENT, timeouts=HURRIED_TO_OPEN),
    "silent": away(scripted(scripts.silent), NO_ASSOCIATION, timeouts=HURRIED_TO_OPEN),
    "half an answer": away(scripted(scripts.half_accept_then_silent), NO_ASSOCIATION, timeouts=HURRIED_TO_OPEN),
    "black hole before": away(
        lambda peers: peers.behind(peers.storescp(), black_hole(100)),
        NO_ASSOCIATION,
        again=S.SENT,
        timeouts=HURRIED_TO_OPEN,
    ),
    "reset before": away(lambda peers: peers.behind(peers.storescp(), reset(0)), CLOSED + TRY_AGAIN, again=S.SENT),
    "reset in the request": away(
        lambda peers: peers.behind(peers.storescp(), reset(100)), CLOSED + TRY_AGAIN, again=S.SENT
    ),
    "half-close before": away(
        lambda peers: peers.behind(peers.orthanc(), half_close(0)), CLOSED + TRY_AGAIN, again=S.SENT
    ),
    "abort before": away(scripted(scripts.aborts_the_request), ABORTED + TRY_AGAIN),
    "2/1/1": busy(2, 1, 1, BUSY % "it gave no reason, for the moment"),
    "2/3/1": busy(2, 3, 1, BUSY % "it is congested"),
    "2/3/2": busy(2, 3, 2, BUSY % "its limit of connections is reached"),
    # --- no association until somebody acts
    "storescp --refuse": Row(
        lambda peers: peers.storescp("--refuse"), S.HELD, REJECTED % "it gave no reason", REFUSING
    ),
    "1/1/1": rejected(1, 1, 1, REJECTED % "it gave no reason"),
    "1/1/2": rejected(1, 1, 2, REJECTED % "it does not know the DICOM application context"),
    "1/1/3": rejected(1, 1, 3, UNKNOWN_STATION),
    "1/1/7": rejected(1, 1, 7, UNKNOWN_TITLE + " letters included."),
    "1/2/1": rejected(1, 2, 1, REJECTED % "it gave no reason (its association service)"),
    "1/2/2": rejected(1, 2, 2, REJECTED % "it speaks another version of the protocol"),
    "9/9/9": rejected(9, 9, 9, REJECTED % "its reason is unknown to us (9, 9, 9)"),
    "our title is not known": Row(
        lambda peers: peers.pacs(known_calling_titles=["OTHER"]), S.HELD, UNKNOWN_STATION, REFUSING
    ),
    "a title that Orthanc does not have": Row(
        lambda peers: replace(peers.orthanc(), title="ORTHANG"), S.HELD, UNKNOWN_TITLE + " letters included.", REFUSING
    ),
    "no context": Row(scripted(scripts.accepts_no_context), S.HELD, NOT_TAKEN % "", REFUSING),
    "nothing is stored there": Row(lambda peers: peers.pacs(storage_classes=[]), S.HELD, NOT_TAKEN % "", REFUSING),
    "only JPEG": Row(
        lambda peers: peers.pacs(transfer_syntaxes=[JPEG_BASELINE]),
        S.HELD,
        NOT_TAKEN % " in Explicit VR Little Endian",
    ),
    # --- no answer
    "frozen in the middle": too_slow(lambda peers: peers.frozen(MIDDLE), NO_ANSWER),
    "swallowed": too_slow(scripted(scripts.accepts_then(scripts.swallows)), NO_ANSWER, again=None),
    "black hole": too_slow(lambda peers: peers.behind(peers.storescp(), black_hole(MIDDLE)), NO_ANSWER),
    "a slow line": too_slow(lambda peers: peers.behind(peers.storescp(), slow(100_000)), NO_ANSWER),
    "storescp --sleep-during": too_slow(lambda peers: peers.storescp("--sleep-during", "2"), NO_ANSWER, again=None),
    "a slow PACS": too_slow(lambda peers: peers.pacs(delay_s=1.5), NO_ANSWER),
    "reset": lost(lambda peers: peers.behind(peers.storescp(), reset(MIDDLE)), CLOSED),
    "reset before Orthanc": lost(lambda peers: peers.behind(peers.orthanc(), reset(MIDDLE)), CLOSED),
    "cut": lost(lambda peers: peers.behind(peers.storescp(), cut(MIDDLE)), CLOSED),
    "half-close": lost(lambda peers: peers.behind(peers.storescp(), half_close(MIDDLE)), CLOSED),
    "half-close before Orthanc": lost(lambda peers: peers.behind(peers.orthanc(), half_close(MIDDLE)), CLOSED),
    "half-close towards the peer": lost(lambda peers: peers.behind(peers.storescp(), close_to_peer(MIDDLE)), ABORTED),
    # it aborts while more comes, and its system may answer that with a reset that overtakes the abort
    "storescp --abort-during": replace(
        lost(lambda peers: peers.storescp("--abort-during"), ABORTED), or_else=CLOSED + MAY_BE_STORED, again=S.UNKNOWN
    ),
    "storescp --abort-after": replace(lost(lambda peers: peers.storescp("--abort-after"), ABORTED), again=S.UNKNOWN),
    # --- the answer is lost
    "lost, silence": too_slow(lambda peers: peers.behind(peers.storescp(), lost_answer()), NO_ANSWER),
    "lost, silence, Orthanc": too_slow(lambda peers: peers.behind(peers.orthanc(), lost_answer()), NO_ANSWER),
    "lost, reset": lost(lambda peers: peers.behind(peers.storescp(), lost_answer(1, Ending.RESET)), CLOSED),
    "lost, reset, Orthanc": lost(lambda peers: peers.behind(peers.orthanc(), lost_answer(1, Ending.RESET)), CLOSED),
    "lost, half-close": lost(lambda peers: peers.behind(peers.storescp(), lost_answer(1, Ending.HALF_CLOSE)), CLOSED),
    # --- an answer that is not ours
    "another message": foreign_answer(scripts.answers_with(message_id_shift=7), NOT_ASKED),
    "another instance": foreign_answer(scripts.answers_with(sop_instance_uid="2.25.999"), NOT_ASKED),
    "no status": foreign_answer(scripts.answers_with(status=None), "its answer has no status"),
    # --- stored
    "storescp": Row(Peers.storescp, S.SENT, "", status=0),
    "storescp +xa": Row(lambda peers: peers.storescp("+xa"), S.SENT, "", status=0),
    "storescp +xi": Row(lambda peers: peers.storescp("+xi"), S.SENT, "", status=0),
    "storescp --sleep-after": Row(lambda peers: peers.storescp("--sleep-after", "1"), S.SENT, "", status=0),
    "Orthanc": Row(Peers.orthanc, S.SENT, "", status=0),
    "a slow line and enough time": Row(
        lambda peers: peers.behind(peers.storescp(), slow(400_000)), S.SENT, "", status=0
    ),
    "B000": stored(0xB000, "the archive changed some of its data, perhaps the patient's"),
    "B000 with an element": stored(
        0xB000,
        "the archive changed some of its data, perhaps the patient's",
        0x00100010,
        elements="; element (0010,0010)",
    ),
    "B006": stored(0xB006, "the archive left out some of its data"),
    "B007": stored(0xB007, "its data are not what the archive expected"),
    # --- not stored
    "A700": full(0xA700),
    "A7FF": full(0xA7FF),
    "A900": refused(0xA900, "the data do not match what it expects of such a picture"),
    "A9FF": refused(0xA9FF, "the data do not match what it expects of such a picture"),
    "A9FE with an element": refused(
        0xA9FE,
        "the data do not match what it expects of such a picture",
        0x0020000D,
        elements="; element (0020,000D)",
    ),
    "C0FE with two elements": refused(
        0xC0FE,
        "it cannot understand the picture",
        0x00100010,
        0x7FE00010,
        elements="; elements (0010,0010), (7FE0,0010)",
    ),
    "C000": refused(0xC000, "it cannot understand the picture"),
    "CFFF": refused(0xCFFF, "it cannot understand the picture"),
    "0110": refused(0x0110, "it had a fault of its own while it worked on it"),
    "0111": refused(0x0111, "it has another instance under this UID already; a person has to compare the two"),
    "0112": refused(0x0112, "it does not know the instance"),
    "0117": refused(0x0117, "it does not accept the instance's UID"),
    "0118": refused(0x0118, "it does not know pictures of this class"),
    "0122": refused(0x0122, "it does not store pictures of this class"),
    "0124": refused(
        0x0124, "this workstation may not store there", cure="Ask its administrator for the right to store."
    ),
    "0210": refused(0x0210, "it did not accept the request as it was"),
    "0212": refused(0x0212, "it did not accept the request as it was"),
    # --- neither the standard nor anybody else knows these as final statuses of a C-STORE
    "FF00": refused(0xFF00, "it gave an answer that is not known"),
    "FE00": refused(0xFE00, "it gave an answer that is not known"),
    "1234": refused(0x1234, "it gave an answer that is not known"),
    "B001": refused(0xB001, "it gave an answer that is not known"),
    "0001": refused(0x0001, "it gave an answer that is not known"),
}


IS_FOREIGN = pytest.mark.expected_log("Scripted peer gave an answer that does not count")
FOREIGN = {"another message", "another instance", "no status"}


@pytest.mark.parametrize(
    "fault", [pytest.param(fault, marks=IS_FOREIGN) if fault in FOREIGN else fault for fault in ROWS]
)
def test_a_fault_has_its_state_and_its_sentence(peers: Peers, workstation: Workstation, fault: str) -> None:
    row = ROWS[fault]
    remote = row.peer(peers)
    workstation.timeouts = row.timeouts
    workstation.add(remote, template=secondary_capture(LARGE))
    workstation.try_all()
    item, status = workstation.item(), workstation.status(remote)
    sentence, or_else, rests_as = (
        text.format(name=remote.name, title=remote.title, port=remote.port)
        for text in (row.sentence, row.or_else or row.sentence, row.rests_as or row.sentence)
    )
    assert item.note in {sentence, or_else}
    assert (item.state, item.status) == (row.state, row.status)
    assert (status.condition, status.note) == (row.destination, rests_as if row.destination is not OPEN else "")
    assert pause_s(workstation, item) == expected_pause(row)
    if row.again is not None:
        peers.mend()
        workstation.timeouts = PATIENT
        workstation.try_all(after_s=row.first_rest_s * 1.3)
        assert (workstation.item().state, workstation.item().instance) == (row.again, item.instance)
        assert workstation.status(remote).condition is OPEN


def pause_s(workstation: Workstation, item: OutboxItem) -> float | None:
    """How long the item rests, without what was added by chance."""
    if item.next_try is None:
        return None
    seconds = (item.next_try - workstation.clock.now()).total_seconds()
    return next(known for known in (10.0, 60.0, 3600.0) if known <= seconds <= known * 1.2)


def expected_pause(row: Row) -> float | None:
    """Ten seconds for what passes by itself, a minute where there is no room, an hour where somebody has to act.

    None for what is over.
    """
    if row.state in {S.UNKNOWN, S.WAITING}:
        return row.first_rest_s
    return 3600.0 if row.destination is REFUSING else None
