"""Every way in which an association or a C-STORE can fail gives its own error, with a sentence that names the cure."""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from pydicom import uid
from pydicom.uid import ExplicitVRLittleEndian

from ezp2p.dicom.part10 import read
from ezp2p.dicom.transcode import in_syntax
from ezp2p.errors import (
    AnswerNotOurs,
    AssociationAborted,
    AssociationRejected,
    CalledTitleUnknown,
    CallingTitleUnknown,
    Cancelled,
    ConnectionRefused,
    EzP2PError,
    NameNotFound,
    NoAcceptedPresentationContext,
    NotADicomPeer,
    PeerFault,
    RequestRefused,
    ResponseTimeout,
    Unreachable,
)
from ezp2p.imaging.frame_codec import JpegFamily
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.delivery import FinishedInstance, StoreOutcome
from ezp2p.model.image import FrameCodec
from ezp2p.network.storage_scu import StorageAssociation, StorageOptions, open_storage
from ezp2p.network.verification_scu import echo
from tests.component.network.ways_to_fail import HURRIED, NO_ASSOCIATION, PATIENT, check_sentence, stopped_after
from tests.fakes import scripted_peer as scripts
from tests.fakes.fake_pacs import (
    EXPLICIT_BIG_ENDIAN,
    EXPLICIT_LITTLE_ENDIAN,
    IMPLICIT_LITTLE_ENDIAN,
    JPEG_BASELINE,
    FakePacs,
)
from tests.fakes.instances import GRAY_16, finished_instance
from tests.fakes.no_codec import NoCodec
from tests.fakes.scripted_peer import FullBacklog, Script, ScriptedPeer
from tests.peers.dcmtk import StoreScp, WlmScpFs
from tests.peers.orthanc import Orthanc
from tests.peers.process import free_port

NO_CODEC = NoCodec()
JPEG_LS_LOSSLESS, JPEG_LOSSLESS_SV1, JPEG_2000_LOSSLESS, RLE_LOSSLESS = map(
    str, (uid.JPEGLSLossless, uid.JPEGLosslessSV1, uid.JPEG2000Lossless, uid.RLELossless)
)


@dataclass(frozen=True)
class Attempt:
    """How a C-STORE ended, and how long it took."""

    error: EzP2PError | None
    outcome: StoreOutcome | None = None
    seconds: float = 0.0


def store_on(association: StorageAssociation, instance: FinishedInstance) -> StoreOutcome:
    """One instance, begun and finished."""
    association.begin(instance, lambda sent: None)
    outcome = association.finish().outcome
    if isinstance(outcome, RequestRefused):
        raise outcome
    return outcome


def store(
    remote: RemoteAE,
    instance: FinishedInstance,
    *,
    local: LocalAE = HURRIED,
    stop: threading.Event | None = None,
    codec: FrameCodec = NO_CODEC,
) -> Attempt:
    """One instance on one association."""
    options = StorageOptions(local=local, calling_ae="EZP2P", codec=codec, scratch=instance.path.parent)
    contexts = {(instance.sop_class_uid, instance.transfer_syntax_uid)}
    started = time.monotonic()
    try:
        with open_storage(remote, contexts, options, stop=stop or threading.Event()) as association:
            return Attempt(None, store_on(association, instance), time.monotonic() - started)
    except EzP2PError as error:
        return Attempt(error, seconds=time.monotonic() - started)


def echo_error(remote: RemoteAE, *, local: LocalAE = HURRIED, stop: threading.Event | None = None) -> EzP2PError:
    with pytest.raises(EzP2PError) as caught:
        echo(remote, local=local, stop=stop)
    return caught.value


@pytest.fixture
def instance(tmp_path: Path) -> FinishedInstance:
    return finished_instance(tmp_path, GRAY_16)


@pytest.fixture
def large_instance(tmp_path: Path) -> FinishedInstance:
    """Eight megabytes: more than the buffers of a loopback connection hold."""
    return finished_instance(tmp_path, np.zeros((2000, 2000), np.uint16))


# --- no connection --------------------------------------------------------------------------------------------


def test_a_name_that_does_not_resolve() -> None:
    error = echo_error(RemoteAE("PACS", "PACS", "pacs.hospital.invalid", 104))
    assert type(error) is NameNotFound
    check_sentence(error, "pacs.hospital.invalid", "PACS", "IP address")


@pytest.mark.parametrize("host", ["", "a" * 64 + ".invalid", "pacs..invalid", "pacs hospital.invalid"])
def test_a_name_that_cannot_exist(host: str) -> None:
    assert type(echo_error(RemoteAE("PACS", "PACS", host, free_port()))) in {NameNotFound, ConnectionRefused}


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1"])
def test_a_port_on_which_nothing_listens(host: str) -> None:
    remote = RemoteAE("PACS", "PACS", host, free_port())
    error = echo_error(remote)
    if host == "::1" and type(error) is Unreachable:
        pytest.skip("this computer has no IPv6")
    assert type(error) is ConnectionRefused
    check_sentence(error, host, str(remote.port), "PACS")


def test_a_firewall_that_drops_what_is_sent(full_backlog: FullBacklog) -> None:
    started = time.monotonic()
    error = echo_error(full_backlog.ae)
    assert time.monotonic() - started < 2
    assert type(error) is Unreachable
    check_sentence(error, "127.0.0.1", str(full_backlog.ae.port), "0.5 seconds", "firewall")


# --- something else than a DICOM peer ----------------------------------------------------------------------------

OTHER_LANGUAGES: dict[str, tuple[Script, str]] = {
    "a web server": (scripts.http_server, "web server"),
    "a secure shell": (scripts.ssh_server, "secure shell"),
    "garbage": (scripts.garbage, "not DICOM"),
    "a PDU of four gigabytes": (scripts.huge_pdu_then_silent, "announces more than it may"),
}


@pytest.mark.parametrize("kind", OTHER_LANGUAGES)
def test_a_server_that_speaks_something_else(scripted_peer: Callable[[Script], ScriptedPeer], kind: str) -> None:
    script, words = OTHER_LANGUAGES[kind]
    peer = scripted_peer(script)
    error = echo_error(peer.ae)
    assert type(error) is NotADicomPeer
    check_sentence(error, words, str(peer.ae.port), "Scripted peer")


# --- a connection, and no association ----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", NO_ASSOCIATION)
def test_an_echo_without_an_association(scripted_peer: Callable[[Script], ScriptedPeer], kind: str) -> None:
    script, error_type, words = NO_ASSOCIATION[kind]
    error = echo_error(scripted_peer(script).ae)
    assert type(error) is error_type, repr(error)
    check_sentence(error, *words)


@pytest.mark.parametrize("kind", NO_ASSOCIATION)
def test_a_store_without_an_association(
    scripted_peer: Callable[[Script], ScriptedPeer], kind: str, instance: FinishedInstance
) -> None:
    script, error_type, words = NO_ASSOCIATION[kind]
    attempt = store(scripted_peer(script).ae, instance)
    assert type(attempt.error) is error_type, repr(attempt.error)
    assert attempt.seconds < 3
    check_sentence(attempt.error, *words)


def test_the_title_and_the_two_busy_rejections_differ_in_words(
    scripted_peer: Callable[[Script], ScriptedPeer],
) -> None:
    """A person can tell each rejection from the others by its sentence."""
    sentences = {str(echo_error(scripted_peer(NO_ASSOCIATION[kind][0]).ae)) for kind in ("1/1/3", "1/1/7", "2/3/1")}
    assert len(sentences) == 3


def test_only_what_passes_by_itself_is_transient(scripted_peer: Callable[[Script], ScriptedPeer]) -> None:
    for kind in ("1/1/1", "1/1/3", "1/1/7", "2/3/1", "2/3/2"):
        error = echo_error(scripted_peer(NO_ASSOCIATION[kind][0]).ae)
        assert isinstance(error, AssociationRejected)
        assert error.is_transient == kind.startswith("2/")


def test_orthanc_does_not_know_the_called_title(orthanc: Orthanc) -> None:
    error = echo_error(replace(orthanc.ae, title="ORTHANG"))
    assert type(error) is CalledTitleUnknown
    check_sentence(error, "'ORTHANG'", "spelling")


def test_a_worklist_server_does_not_know_the_called_title(wlmscpfs: Callable[..., WlmScpFs]) -> None:
    assert echo(wlmscpfs().ae, local=HURRIED) < 1
    assert type(echo_error(replace(wlmscpfs().ae, title="NOBODY"))) in {
        CalledTitleUnknown,
        NoAcceptedPresentationContext,
    }


def test_a_pacs_that_does_not_know_this_workstation(fake_pacs: Callable[..., FakePacs]) -> None:
    error = echo_error(fake_pacs(known_calling_titles=["OTHER"]).ae)
    assert type(error) is CallingTitleUnknown
    check_sentence(error, "EZP2P", "127.0.0.1", "administrator")


def test_storescp_refuses(storescp: Callable[..., StoreScp], instance: FinishedInstance) -> None:
    attempt = store(storescp("--refuse").ae, instance)
    assert isinstance(attempt.error, AssociationRejected | AssociationAborted)
    check_sentence(attempt.error, "storescp")


# --- an association, and no context for the instance ------------------------------------------------------------


def test_a_pacs_that_stores_nothing(fake_pacs: Callable[..., FakePacs], instance: FinishedInstance) -> None:
    attempt = store(fake_pacs(storage_classes=[]).ae, instance)
    assert type(attempt.error) is NoAcceptedPresentationContext
    check_sentence(attempt.error, "Secondary Capture", "EZP2P")


def test_a_pacs_that_takes_only_jpeg(fake_pacs: Callable[..., FakePacs], instance: FinishedInstance) -> None:
    attempt = store(fake_pacs(transfer_syntaxes=[JPEG_BASELINE]).ae, instance)
    assert type(attempt.error) is NoAcceptedPresentationContext
    check_sentence(attempt.error, "Explicit VR Little Endian")


@pytest.mark.parametrize("syntax", [JPEG_LS_LOSSLESS, JPEG_LOSSLESS_SV1, JPEG_2000_LOSSLESS, RLE_LOSSLESS])
def test_a_pacs_that_takes_one_lossless_syntax(
    fake_pacs: Callable[..., FakePacs], instance: FinishedInstance, syntax: str
) -> None:
    pacs = fake_pacs(transfer_syntaxes=[syntax])
    assert store(pacs.ae, instance, codec=JpegFamily()).outcome == StoreOutcome(0)
    (received,) = pacs.received
    assert (received.sop_instance_uid, received.transfer_syntax_uid) == (instance.sop_instance_uid, syntax)
    plain = in_syntax(read(received.file), ExplicitVRLittleEndian, JpegFamily())
    assert np.array_equal(plain.pixel_array, read(instance.path).pixel_array)


@pytest.mark.parametrize("syntax", [IMPLICIT_LITTLE_ENDIAN, EXPLICIT_LITTLE_ENDIAN, EXPLICIT_BIG_ENDIAN])
def test_a_pacs_that_takes_one_uncompressed_syntax(
    fake_pacs: Callable[..., FakePacs], instance: FinishedInstance, syntax: str
) -> None:
    pacs = fake_pacs(transfer_syntaxes=[syntax])
    assert store(pacs.ae, instance).outcome == StoreOutcome(0)
    assert [one.transfer_syntax_uid for one in pacs.received] == [syntax]


# --- statuses -------------------------------------------------------------------------------------------------


def test_0000_is_stored(fake_pacs: Callable[..., FakePacs], instance: FinishedInstance) -> None:
    assert store(fake_pacs().ae, instance).outcome == StoreOutcome(0)


@pytest.mark.parametrize("status", [0xB000, 0xB006, 0xB007])
def test_a_warning_is_stored_with_a_note(
    fake_pacs: Callable[..., FakePacs], instance: FinishedInstance, status: int
) -> None:
    outcome = store(fake_pacs(statuses=[status], comment="name shortened").ae, instance).outcome
    assert outcome is not None
    assert outcome.status == status
    assert "name shortened" in outcome.note
    assert f"{status:04X}" in outcome.note


REFUSALS = {
    0xA700: "no room",
    0xA7FF: "no room",
    0xA900: "do not match",
    0xA901: "do not match",
    0xC000: "cannot understand",
    0xC123: "cannot understand",
    0x0110: "fault of its own",
    0x0111: "already",
    0x0112: "instance",
    0x0117: "UID",
    0x0118: "class",
    0x0122: "class",
    0x0124: "may not",
    0x0212: "request",
    0xFF00: "not known",
    0xFE00: "not known",
    0x0001: "not known",
    0x1234: "not known",
    0xB001: "not known",
}


@pytest.mark.parametrize("status", REFUSALS, ids=lambda status: f"{status:04X}")
def test_a_refusal_has_its_words(fake_pacs: Callable[..., FakePacs], instance: FinishedInstance, status: int) -> None:
    error = store(fake_pacs(statuses=[status], comment="said the archive").ae, instance).error
    assert type(error) is RequestRefused
    assert error.status == status
    assert error.is_for_now == (0xA700 <= status <= 0xA7FF)
    check_sentence(error, "Fake PACS", REFUSALS[status], "said the archive", f"{status:04X}")


def test_the_association_goes_on_after_a_refusal(fake_pacs: Callable[..., FakePacs], tmp_path: Path) -> None:
    pacs = fake_pacs(statuses=[0xC000, 0xA700])
    one, two, three = (finished_instance(tmp_path, GRAY_16, f"2.25.{number}") for number in (1, 2, 3))
    options = StorageOptions(local=HURRIED, calling_ae="EZP2P", codec=NO_CODEC, scratch=tmp_path)
    with open_storage(
        pacs.ae, {(one.sop_class_uid, one.transfer_syntax_uid)}, options, stop=threading.Event()
    ) as association:
        for refused in (one, two):
            with pytest.raises(RequestRefused):
                store_on(association, refused)
        assert store_on(association, three).status == 0
    assert len(pacs.calling_titles) == 1
    assert [instance.sop_instance_uid for instance in pacs.received] == ["2.25.1", "2.25.2", "2.25.3"]


# --- no answer, or another one ----------------------------------------------------------------------------------

NO_ANSWER: dict[str, tuple[Script, type[PeerFault], tuple[str, ...]]] = {
    "swallows all": (scripts.accepts_then(scripts.swallows), ResponseTimeout, ("C-STORE", "seconds")),
    "reset after the association": (scripts.accepts_then(scripts.resets), AssociationAborted, ("closed",)),
    "abort": (scripts.accepts_then(scripts.aborts_at_the_first_data), AssociationAborted, ("abort",)),
    "closed instead of an answer": (
        scripts.accepts_then(scripts.answers_then_resets),
        AssociationAborted,
        ("closed the connection",),
    ),
    "another message": (
        scripts.accepts_then(scripts.answers_with(message_id_shift=7)),
        AnswerNotOurs,
        ("not asked",),
    ),
    "another instance": (
        scripts.accepts_then(scripts.answers_with(sop_instance_uid="2.25.999")),
        AnswerNotOurs,
        ("not asked",),
    ),
    "no status": (scripts.accepts_then(scripts.answers_with(status=None)), AnswerNotOurs, ("has no status",)),
}


IS_FOREIGN = pytest.mark.expected_log("Scripted peer gave an answer that does not count")


@pytest.mark.parametrize(
    "kind",
    [pytest.param(kind, marks=IS_FOREIGN) if row[1] is AnswerNotOurs else kind for kind, row in NO_ANSWER.items()],
)
def test_a_store_without_our_answer(
    scripted_peer: Callable[[Script], ScriptedPeer], kind: str, instance: FinishedInstance
) -> None:
    script, error_type, words = NO_ANSWER[kind]
    attempt = store(scripted_peer(script).ae, instance)
    assert isinstance(attempt.error, error_type), repr(attempt.error)
    assert attempt.seconds < 5
    check_sentence(attempt.error, *words)


IN_THE_MIDDLE: dict[str, tuple[Script, type[PeerFault]]] = {
    "reset": (scripts.accepts_then(scripts.resets_after(300_000)), AssociationAborted),
    "silence": (scripts.accepts_then(scripts.silent_after(300_000)), ResponseTimeout),
}


@pytest.mark.parametrize("kind", IN_THE_MIDDLE)
def test_a_store_that_ends_in_the_middle(
    scripted_peer: Callable[[Script], ScriptedPeer], kind: str, large_instance: FinishedInstance
) -> None:
    script, error_type = IN_THE_MIDDLE[kind]
    local = replace(HURRIED, timeouts=replace(HURRIED.timeouts, message_s_per_megabyte=0.01))
    attempt = store(scripted_peer(script).ae, large_instance, local=local)
    assert type(attempt.error) is error_type
    assert attempt.seconds < 5
    check_sentence(attempt.error, "Scripted peer")


@pytest.mark.parametrize("option", ["--abort-after", "--abort-during"])
def test_storescp_aborts(storescp: Callable[..., StoreScp], instance: FinishedInstance, option: str) -> None:
    attempt = store(storescp(option).ae, instance)
    assert type(attempt.error) is AssociationAborted
    check_sentence(attempt.error, "storescp")


def test_storescp_is_slower_than_the_deadline(storescp: Callable[..., StoreScp], instance: FinishedInstance) -> None:
    attempt = store(storescp("--sleep-during", "3").ae, instance)
    assert type(attempt.error) is ResponseTimeout
    assert attempt.seconds < 3
    check_sentence(attempt.error, "storescp", "time limit")


def test_a_frozen_pacs_and_an_echo(fake_pacs: Callable[..., FakePacs]) -> None:
    error = echo_error(fake_pacs(answers=False).ae)
    assert type(error) is ResponseTimeout
    check_sentence(error, "C-ECHO", "0.8 seconds")


def test_an_echo_that_is_refused(fake_pacs: Callable[..., FakePacs]) -> None:
    error = echo_error(fake_pacs(statuses=[0x0122]).ae)
    assert type(error) is RequestRefused
    check_sentence(error, "0122", "verification")


# --- cancelled ------------------------------------------------------------------------------------------------


WAITS: Sequence[tuple[str, Script]] = [
    ("for the association", scripts.silent),
    ("for the rest of the answer", scripts.half_accept_then_silent),
    ("for the response", scripts.accepts_then(scripts.swallows)),
    ("for the way to be free", scripts.accepts_then(scripts.silent_after(300_000))),
]


@pytest.mark.parametrize(("wait", "script"), WAITS, ids=[wait for wait, _ in WAITS])
def test_a_store_is_cancelled_within_a_second_while_it_waits(
    scripted_peer: Callable[[Script], ScriptedPeer], large_instance: FinishedInstance, wait: str, script: Script
) -> None:
    with stopped_after(0.3) as stop:
        attempt = store(scripted_peer(script).ae, large_instance, local=PATIENT, stop=stop)
    assert type(attempt.error) is Cancelled
    assert attempt.seconds < 1.3


def test_an_echo_is_cancelled_while_it_connects(full_backlog: FullBacklog) -> None:
    started = time.monotonic()
    with stopped_after(0.3) as stop:
        assert type(echo_error(full_backlog.ae, local=PATIENT, stop=stop)) is Cancelled
    assert time.monotonic() - started < 1.3


def test_what_is_cancelled_before_it_begins_reaches_nobody(
    scripted_peer: Callable[[Script], ScriptedPeer], instance: FinishedInstance
) -> None:
    peer, stop = scripted_peer(scripts.silent), threading.Event()
    stop.set()
    assert type(store(peer.ae, instance, stop=stop).error) is Cancelled
    assert type(echo_error(peer.ae, stop=stop)) is Cancelled
    assert peer.connections <= 1


def test_a_large_picture_on_a_slow_line_has_the_time_of_its_size(tmp_path: Path) -> None:
    large = finished_instance(tmp_path, np.zeros((1200, 1300), np.uint16))
    timeouts = replace(HURRIED.timeouts, message_s=20.0)
    answers = scripts.accepts_then(scripts.slowly(scripts.answers_with(), pause_s=0.012))
    with ScriptedPeer(answers) as peer:
        attempt = store(peer.ae, large, local=replace(HURRIED, timeouts=timeouts))
    assert attempt.error is None
    assert attempt.seconds > 2 * timeouts.response_s
