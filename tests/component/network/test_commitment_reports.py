"""Our listener without the archive hears reports, answers every one of them, and keeps its guards."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO

import pytest
from pydicom.uid import UID
from pynetdicom import AE, build_role
from pynetdicom.dimse_primitives import N_EVENT_REPORT
from pynetdicom.dsutils import encode
from pynetdicom.pdu_primitives import SCP_SCU_RoleSelectionNegotiation
from pynetdicom.presentation import PresentationContext
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    ModalityPerformedProcedureStepNotification,
    StorageCommitmentPushModel,
    StudyRootQueryRetrieveInformationModelFind,
)

from ezp2p.errors import DatabaseNotUsable
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.commitment import CommitmentAnswer, KeptInstance, RefusedInstance, TakeAnswer
from ezp2p.network.guard import Limits
from ezp2p.network.listener import Listener
from ezp2p.network.verification_scu import echo
from tests.fakes.asking_peer import associated
from tests.fakes.commitment_scp import WELL_KNOWN_INSTANCE, reference, report, report_to
from tests.fakes.instances import SECONDARY_CAPTURE
from tests.peers.process import HOST

CLASS = "1.2.840.10008.5.1.4.1.1.7"


@pytest.fixture
def listen() -> Iterator[Callable[..., Listener]]:
    running: list[Listener] = []

    def start(take_answer: TakeAnswer, limits: Limits | None = None) -> Listener:
        limits = limits or Limits(requires_called_title=False)
        running.append(Listener(LocalAE(), port=0, host=HOST, take_answer=take_answer, limits=limits))
        running[-1].start()
        return running[-1]

    yield start
    for listener in running:
        listener.stop()


@pytest.fixture
def taken() -> list[CommitmentAnswer]:
    return []


@pytest.fixture
def port(listen: Callable[..., Listener], taken: list[CommitmentAnswer]) -> int:
    """Of a listener that takes every answer."""

    def take(answer: CommitmentAnswer) -> bool:
        taken.append(answer)
        return True

    return listen(take).port


def accepted(
    port: int, *sop_classes: UID, roles: Sequence[SCP_SCU_RoleSelectionNegotiation] = ()
) -> list[PresentationContext]:
    """The contexts that our listener accepts."""
    entity = AE("PEER")
    for sop_class in sop_classes:
        entity.add_requested_context(sop_class)
    association = entity.associate(HOST, port, ae_title="EZP2P", ext_neg=list(roles))
    contexts = association.accepted_contexts
    if association.is_established:
        association.release()
        association.join(5)
    return contexts


def test_a_report_is_taken_and_answered(port: int, taken: list[CommitmentAnswer]) -> None:
    information = report("2.25.9", [reference("2.25.1")], [reference("2.25.2", reason=0x0112)])
    assert report_to(port, information, calling_ae="OTHERNODE") == 0x0000
    assert taken == [
        CommitmentAnswer(
            "2.25.9", (KeptInstance(CLASS, "2.25.1"),), (RefusedInstance(CLASS, "2.25.2", 0x0112),), "OTHERNODE"
        )
    ]


def test_it_is_taken_without_role_selection_and_under_any_title(port: int, taken: list[CommitmentAnswer]) -> None:
    assert report_to(port, report("2.25.9"), with_role=False, called_ae="WARD7") == 0x0000
    assert len(taken) == 1


@pytest.mark.parametrize(
    ("scu_role", "scp_role", "is_granted"), [(False, True, True), (True, True, True), (True, False, False)]
)
def test_the_role_of_the_archive_is_granted_and_no_other(
    port: int, scu_role: bool, scp_role: bool, is_granted: bool
) -> None:
    roles = [build_role(StorageCommitmentPushModel, scu_role=scu_role, scp_role=scp_role)]
    granted = [(context.as_scu, context.as_scp) for context in accepted(port, StorageCommitmentPushModel, roles=roles)]
    assert granted == ([(False, True)] if is_granted else [])


@pytest.mark.expected_log("'COMMITSCP' reports on a storage commitment that was not asked for here")
def test_an_unknown_transaction_is_answered_with_success_and_logged(listen: Callable[..., Listener]) -> None:
    assert report_to(listen(lambda _answer: False).port, report("2.25.9")) == 0x0000


@pytest.mark.expected_log("a report of 'COMMITSCP' could not be taken: The database")
def test_a_disk_that_fails_is_answered_as_a_lack_of_resources(listen: Callable[..., Listener]) -> None:
    def fail(_answer: CommitmentAnswer) -> bool:
        raise DatabaseNotUsable(path="outbox.sqlite", reason="it is locked", cure="Ask for help.")

    assert report_to(listen(fail).port, report("2.25.9")) == 0x0213


@pytest.mark.expected_log("N-EVENT-REPORT from 'COMMITSCP' failed: KeyError")
def test_a_failure_of_ours_is_answered_and_the_next_report_taken(listen: Callable[..., Listener]) -> None:
    failures = [KeyError("MUSTER^ERIKA")]

    def fail_once(_answer: CommitmentAnswer) -> bool:
        if failures:
            raise failures.pop()
        return True

    port = listen(fail_once).port
    assert report_to(port, report("2.25.9")) == 0x0110
    assert report_to(port, report("2.25.9")) == 0x0000


@pytest.mark.expected_log("a report of 'COMMITSCP' could not be taken: The archive's report cannot be understood")
def test_a_report_that_names_no_transaction_is_an_invalid_argument(port: int, taken: list[CommitmentAnswer]) -> None:
    assert report_to(port, None) == 0x0115
    nameless = report("2.25.9", [reference("2.25.1")])
    del nameless.TransactionUID
    assert report_to(port, nameless) == 0x0115
    assert taken == []


def test_an_event_of_another_type_is_not_known(port: int, taken: list[CommitmentAnswer]) -> None:
    assert report_to(port, report("2.25.9"), event_type=3) == 0x0113
    assert taken == []


def test_an_event_of_another_class_is_not_taken(port: int, taken: list[CommitmentAnswer]) -> None:
    with associated(port, StorageCommitmentPushModel) as association:
        association.accepted_contexts[0]._as_scp = True
        status, _ = association.send_n_event_report(
            report("2.25.9"),
            1,
            ModalityPerformedProcedureStepNotification,
            WELL_KNOWN_INSTANCE,
            meta_uid=StorageCommitmentPushModel,
        )
    assert status.Status == 0x0118
    assert taken == []


def test_reports_are_served_in_their_order_on_one_association(port: int, taken: list[CommitmentAnswer]) -> None:
    with associated(port, StorageCommitmentPushModel) as association:
        association.accepted_contexts[0]._as_scp = True
        before = set(threading.enumerate())
        for number in range(20):
            status, _ = association.send_n_event_report(
                report(f"2.25.{number + 1}"), 1, StorageCommitmentPushModel, WELL_KNOWN_INSTANCE, msg_id=number + 1
            )
            assert status.Status == 0
        assert not {thread.name for thread in set(threading.enumerate()) - before if "_serve_request" in thread.name}
    assert [answer.transaction_uid for answer in taken] == [f"2.25.{number + 1}" for number in range(20)]


# --- the rest of the listener -------------------------------------------------------------------------------------


def test_verification_is_answered(port: int) -> None:
    assert echo(RemoteAE("We", "EZP2P", HOST, port), local=LocalAE()) < 5


def test_nothing_is_stored_or_found_there(port: int) -> None:
    assert accepted(port, SECONDARY_CAPTURE, StudyRootQueryRetrieveInformationModelFind) == []


def test_a_listener_without_anybody_to_tell_does_not_take_reports() -> None:
    listener = Listener(LocalAE(), port=0, host=HOST)
    listener.start()
    assert accepted(listener.port, StorageCommitmentPushModel) == []
    listener.stop()


def test_a_report_that_is_being_taken_is_finished_before_the_listener_stops(listen: Callable[..., Listener]) -> None:
    begun, finished = threading.Event(), threading.Event()

    def slow(_answer: CommitmentAnswer) -> bool:
        begun.set()
        time.sleep(0.4)
        finished.set()
        return True

    listener = listen(slow)
    reporting = threading.Thread(target=lambda: report_to(listener.port, report("2.25.9")))
    reporting.start()
    assert begun.wait(5)
    listener.stop()
    assert finished.is_set()
    reporting.join(10)


def test_a_flood_of_reports_takes_no_thread_each_and_is_cut_off(listen: Callable[..., Listener]) -> None:
    served: list[str] = []
    released = threading.Event()

    def slow(answer: CommitmentAnswer) -> bool:
        served.append(answer.transaction_uid)
        return released.wait(1) or True

    listener = listen(slow)
    with associated(listener.port, StorageCommitmentPushModel) as association:
        before = threading.active_count()
        for number in range(1, 300):
            association.dimse.send_msg(_request(number), association.accepted_contexts[0].context_id or 1)
        association.join(10)
        assert not association.is_established
        assert threading.active_count() <= before
        assert len(served) < 10
    released.set()


def _request(number: int) -> N_EVENT_REPORT:
    request = N_EVENT_REPORT()
    request.MessageID, request.EventTypeID = number, 1
    request.AffectedSOPClassUID, request.AffectedSOPInstanceUID = StorageCommitmentPushModel, WELL_KNOWN_INSTANCE
    encoded = encode(report("2.25.9"), is_implicit_vr=False, is_little_endian=True)
    assert encoded is not None
    request.EventInformation = BytesIO(encoded)
    return request
